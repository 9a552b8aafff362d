"""What the exchange needs to be whole: revocations, erased subjects, notices, more of a peer."""

from __future__ import annotations

from sqlalchemy import Connection

STATEMENTS = (
    """
CREATE TABLE erased_subject (
  scope TEXT NOT NULL,
  subject TEXT NOT NULL,
  source TEXT NOT NULL,
  CONSTRAINT pk_erased_subject PRIMARY KEY (scope, subject)
)
""",
    """
CREATE TABLE notice (
  id INTEGER NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  seen_at TEXT,
  CONSTRAINT pk_notice PRIMARY KEY (id)
)
""",
    """
CREATE TABLE revocation (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  device_id TEXT NOT NULL,
  cuts TEXT NOT NULL,
  why TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_revocation PRIMARY KEY (id)
)
""",
    """
CREATE TABLE peer_before AS SELECT * FROM peer
""",
    """
DROP TABLE peer
""",
    """
CREATE TABLE peer (
  device TEXT NOT NULL,
  name TEXT NOT NULL,
  branch TEXT NOT NULL,
  state TEXT NOT NULL,
  request TEXT NOT NULL,
  last_bundle TEXT,
  last_bundle_at TEXT,
  last_sent_at TEXT,
  certificate TEXT NOT NULL,
  agreed_at TEXT,
  CONSTRAINT pk_peer PRIMARY KEY (device)
)
""",
    """
INSERT INTO peer SELECT device, name, branch, state, request, last_bundle, last_bundle_at,
  last_sent_at, '', NULL FROM peer_before
""",
    """
DROP TABLE peer_before
""",
    """
CREATE TABLE aside_before AS SELECT * FROM put_aside
""",
    """
DROP TABLE put_aside
""",
    """
CREATE TABLE put_aside (
  id INTEGER NOT NULL,
  scope TEXT NOT NULL,
  writer TEXT NOT NULL,
  seq INTEGER NOT NULL,
  operation TEXT NOT NULL,
  sender TEXT NOT NULL,
  kind TEXT NOT NULL,
  why TEXT NOT NULL,
  line TEXT NOT NULL,
  received_at TEXT NOT NULL,
  CONSTRAINT pk_put_aside PRIMARY KEY (id),
  CONSTRAINT uq_put_aside_scope_writer_seq_operation UNIQUE (scope, writer, seq, operation)
)
""",
    """
INSERT INTO put_aside SELECT id, scope, writer, seq, operation, sender, 'out-of-bounds', why,
  line, received_at FROM aside_before
""",
    """
DROP TABLE aside_before
""",
    """
CREATE TABLE device_invitation_before AS SELECT * FROM device_invitation
""",
    """
DROP TABLE device_invitation
""",
    """
CREATE TABLE device_invitation (
  id TEXT NOT NULL,
  branch TEXT NOT NULL,
  secret TEXT NOT NULL,
  created_at TEXT NOT NULL,
  used_by TEXT,
  role TEXT NOT NULL,
  branches TEXT NOT NULL,
  CONSTRAINT pk_device_invitation PRIMARY KEY (id)
)
""",
    """
INSERT INTO device_invitation SELECT id, branch, secret, created_at, used_by, 'branch', '[]'
  FROM device_invitation_before
""",
    """
DROP TABLE device_invitation_before
""",
    """
CREATE INDEX ix_meeting_branch_id_date ON meeting (branch_id, date)
""",
    """
CREATE TABLE lookalike (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  home_branch_id VARCHAR(36),
  kind TEXT NOT NULL,
  first_id TEXT NOT NULL,
  second_id TEXT NOT NULL,
  same BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_lookalike PRIMARY KEY (id),
  CONSTRAINT fk_lookalike_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_lookalike_home_branch_id FOREIGN KEY(home_branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE week_message (
  meeting TEXT NOT NULL,
  branch TEXT NOT NULL,
  device TEXT NOT NULL,
  sent TEXT NOT NULL,
  came INTEGER,
  signed_up INTEGER NOT NULL,
  rating INTEGER,
  new_signups INTEGER NOT NULL,
  CONSTRAINT pk_week_message PRIMARY KEY (meeting, branch)
)
""",
    """
CREATE TABLE taken_in (
  id INTEGER NOT NULL,
  sitting TEXT NOT NULL,
  content TEXT NOT NULL,
  CONSTRAINT pk_taken_in PRIMARY KEY (id)
)
""",
)


def up(connection: Connection) -> None:
    """Create the tables, and give each peer the new columns."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
