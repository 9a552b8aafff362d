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
)


def up(connection: Connection) -> None:
    """Create the tables, and give each peer the new columns."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
