"""What the exchange needs to be whole: revocations, erased subjects, notices, more of a peer."""

from __future__ import annotations

from sqlalchemy import Connection

STATEMENTS = (
    """
CREATE TABLE erased_subject (
  scope TEXT NOT NULL,
  subject TEXT NOT NULL,
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
)


def up(connection: Connection) -> None:
    """Create the tables, and give each peer the new columns."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
