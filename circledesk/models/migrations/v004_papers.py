"""What papers need: designs, pictures, who signs, sheets given out, events, goals, stories."""

from __future__ import annotations

from sqlalchemy import Connection

from circledesk.models.migrations.columns import add_columns
from circledesk.models.server import on_server

ADDED = {
    "team": {
        "certificate_design": "TEXT NOT NULL DEFAULT ''",
        "issuers": "TEXT NOT NULL DEFAULT ''",
    },
    "learning_circle": {
        "attendance_rule": "INTEGER",
        "team_goal_id": "VARCHAR(36)",
    },
    "certificate": {
        "person_id": "VARCHAR(36)",
        "event_id": "VARCHAR(36)",
        "why_issued": "TEXT NOT NULL DEFAULT ''",
        "place": "INTEGER",
        "collected_on": "VARCHAR(10)",
        "collected_by": "TEXT NOT NULL DEFAULT ''",
    },
}
"""Columns that tables of earlier versions get."""

LOOSENED = {"certificate": ("circle_id", "learner_id")}
"""Columns that may be empty from now on: a certificate may be a facilitator's, or of an event."""

REBUILT = {
    "team": (
        """
CREATE TABLE team (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  name TEXT NOT NULL,
  subtitle TEXT NOT NULL,
  country TEXT NOT NULL,
  zone TEXT NOT NULL,
  root_key TEXT NOT NULL,
  page_slug TEXT NOT NULL,
  website TEXT NOT NULL,
  email TEXT NOT NULL,
  email_domain TEXT NOT NULL,
  location TEXT NOT NULL,
  intro_text TEXT NOT NULL,
  logo TEXT,
  attendance_rule INTEGER NOT NULL,
  certificate_design TEXT NOT NULL,
  issuers TEXT NOT NULL,
  membership BOOLEAN NOT NULL,
  region_word TEXT NOT NULL,
  meeting_parts TEXT,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_team PRIMARY KEY (id)
)
""",
    ),
    "learning_circle": (
        """
CREATE TABLE learning_circle (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  course_id VARCHAR(36) NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  course_description TEXT NOT NULL,
  venue TEXT NOT NULL,
  venue_details TEXT NOT NULL,
  address TEXT NOT NULL,
  venue_website TEXT NOT NULL,
  city TEXT NOT NULL,
  region TEXT NOT NULL,
  country TEXT NOT NULL,
  latitude TEXT,
  longitude TEXT,
  place_id TEXT NOT NULL,
  language TEXT NOT NULL,
  online BOOLEAN NOT NULL,
  start_date VARCHAR(10),
  meeting_time VARCHAR(5),
  duration INTEGER NOT NULL,
  zone TEXT NOT NULL,
  capacity INTEGER,
  signup_open BOOLEAN NOT NULL,
  signup_question TEXT NOT NULL,
  facilitator_goal TEXT NOT NULL,
  facilitator_concerns TEXT NOT NULL,
  facilitator_goal_rating INTEGER,
  facilitator_rating INTEGER,
  course_rating INTEGER,
  course_rating_reason TEXT NOT NULL,
  draft BOOLEAN NOT NULL,
  members_only BOOLEAN NOT NULL,
  did_not_happen BOOLEAN,
  attach_ics BOOLEAN NOT NULL,
  learner_survey_sent_at VARCHAR(24),
  facilitator_survey_sent_at VARCHAR(24),
  credit BOOLEAN NOT NULL,
  meeting_parts TEXT,
  tags TEXT NOT NULL,
  attendance_rule INTEGER,
  team_goal_id VARCHAR(36),
  created_by VARCHAR(36),
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_learning_circle PRIMARY KEY (id),
  CONSTRAINT fk_learning_circle_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_learning_circle_course_id FOREIGN KEY(course_id) REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_learning_circle_team_goal_id FOREIGN KEY(team_goal_id) REFERENCES team_goal (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_learning_circle_created_by FOREIGN KEY(created_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
        """
CREATE INDEX ix_learning_circle_branch_id ON learning_circle (branch_id)
""",
        """
CREATE INDEX ix_learning_circle_course_id ON learning_circle (course_id)
""",
    ),
    "certificate": (
        """
CREATE TABLE certificate (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36),
  learner_id VARCHAR(36),
  person_id VARCHAR(36),
  event_id VARCHAR(36),
  serial TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  issued_on VARCHAR(10),
  content TEXT,
  signature TEXT NOT NULL,
  replaces TEXT NOT NULL,
  why_issued TEXT NOT NULL,
  place INTEGER,
  collected_on VARCHAR(10),
  collected_by TEXT NOT NULL,
  printed_at VARCHAR(24),
  void_why TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_certificate PRIMARY KEY (id),
  CONSTRAINT fk_certificate_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_certificate_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_certificate_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_certificate_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_certificate_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
)
""",
        """
CREATE INDEX ix_certificate_circle_id ON certificate (circle_id)
""",
        """
CREATE INDEX ix_certificate_issued_on_serial ON certificate (issued_on, serial)
""",
        """
CREATE INDEX ix_certificate_learner_id ON certificate (learner_id)
""",
        """
CREATE INDEX ix_certificate_serial ON certificate (serial)
""",
    ),
}

STATEMENTS = (
    """
CREATE TABLE picture (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  digest TEXT NOT NULL,
  data TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_picture PRIMARY KEY (id),
  CONSTRAINT fk_picture_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_picture_digest ON picture (digest)
""",
    """
CREATE TABLE certificate_design (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  retired BOOLEAN NOT NULL,
  chosen BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_certificate_design PRIMARY KEY (id),
  CONSTRAINT fk_certificate_design_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_certificate_design_name_version ON certificate_design (name, version)
""",
    """
CREATE TABLE signatory (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  organization TEXT NOT NULL,
  picture TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_signatory PRIMARY KEY (id),
  CONSTRAINT fk_signatory_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE event (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  date VARCHAR(10) NOT NULL,
  start VARCHAR(5),
  duration INTEGER,
  venue TEXT NOT NULL,
  region TEXT NOT NULL,
  circle_ids TEXT,
  note TEXT NOT NULL,
  created_by VARCHAR(36),
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_event PRIMARY KEY (id),
  CONSTRAINT fk_event_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_event_created_by FOREIGN KEY(created_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_event_date ON event (date)
""",
    """
CREATE TABLE event_person (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  event_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36),
  name TEXT NOT NULL,
  contact TEXT NOT NULL,
  role TEXT NOT NULL,
  came BOOLEAN,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_event_person PRIMARY KEY (id),
  CONSTRAINT fk_event_person_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_event_person_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_event_person_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_event_person_event_id ON event_person (event_id)
""",
    """
CREATE INDEX ix_event_person_person_id ON event_person (person_id)
""",
    """
CREATE TABLE branch_part (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  event_id VARCHAR(36) NOT NULL,
  summary TEXT NOT NULL,
  worked TEXT NOT NULL,
  challenges TEXT NOT NULL,
  questions TEXT NOT NULL,
  written_by VARCHAR(36),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_branch_part PRIMARY KEY (id),
  CONSTRAINT fk_branch_part_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_branch_part_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_branch_part_written_by FOREIGN KEY(written_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_branch_part_event_id ON branch_part (event_id)
""",
    """
CREATE TABLE team_goal (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  retired BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_team_goal PRIMARY KEY (id)
)
""",
    """
CREATE TABLE story (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36),
  text TEXT NOT NULL,
  teller TEXT NOT NULL,
  source TEXT NOT NULL,
  outside BOOLEAN NOT NULL,
  agreed_on VARCHAR(10),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_story PRIMARY KEY (id),
  CONSTRAINT fk_story_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_story_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_story_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_story_circle_id ON story (circle_id)
""",
    """
CREATE TABLE sheet (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  meeting_ids TEXT NOT NULL,
  learner_ids TEXT NOT NULL,
  survey TEXT NOT NULL,
  layout INTEGER NOT NULL,
  language TEXT NOT NULL,
  printed_on VARCHAR(10) NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_sheet PRIMARY KEY (id),
  CONSTRAINT fk_sheet_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_sheet_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_sheet_circle_id ON sheet (circle_id)
""",
    """
CREATE INDEX ix_sheet_code ON sheet (code)
""",
)


def up(connection: Connection) -> None:
    """Make the new tables, then give the old ones their columns."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
    add_columns(connection, ADDED, REBUILT)
    if on_server(connection):
        for table, columns in LOOSENED.items():
            for column in columns:
                connection.exec_driver_sql(
                    f'ALTER TABLE "{table}" ALTER COLUMN {column} DROP NOT NULL'
                )
