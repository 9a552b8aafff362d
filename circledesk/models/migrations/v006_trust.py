"""What trust needs: requests, incidents, who saw what, PINs, how long data are kept, what is locked."""

from __future__ import annotations

from sqlalchemy import Connection

from circledesk.models.migrations.columns import add_columns

ADDED = {
    "team": {"retention": "TEXT", "privacy": "TEXT"},
    "signup": {"consent_witness": "TEXT NOT NULL DEFAULT ''"},
    "peer": {"locked": "TEXT"},
    "log_operation": {
        "own_sum": "BIGINT NOT NULL DEFAULT 0",
        "in_doubt": "BIGINT NOT NULL DEFAULT 0",
    },
    "log_change": {"own_sum": "BIGINT NOT NULL DEFAULT 0"},
}
"""Columns that tables of earlier versions get."""

REBUILT = {
    "peer": (
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
  locked TEXT,
  CONSTRAINT pk_peer PRIMARY KEY (device)
)
""",
    ),
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
  checklist TEXT,
  retention TEXT,
  privacy TEXT,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_team PRIMARY KEY (id)
)
""",
    ),
    "signup": (
        """
CREATE TABLE signup (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36) NOT NULL,
  state TEXT NOT NULL,
  state_at VARCHAR(24),
  signed_up_at VARCHAR(24) NOT NULL,
  accepted_at VARCHAR(24),
  goal TEXT NOT NULL,
  goal_met INTEGER,
  support TEXT NOT NULL,
  custom_answer TEXT NOT NULL,
  computer_access TEXT NOT NULL,
  use_internet INTEGER,
  digital_literacy TEXT,
  communications_opt_in BOOLEAN NOT NULL,
  consent_at VARCHAR(24),
  consent_words TEXT NOT NULL,
  consent_taken_by VARCHAR(36),
  consent_witness TEXT NOT NULL,
  consent_withdrawn_at VARCHAR(24),
  guardian_name TEXT NOT NULL,
  guardian_phone TEXT NOT NULL,
  team_answers TEXT,
  survey_completed BOOLEAN,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_signup PRIMARY KEY (id),
  CONSTRAINT fk_signup_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_signup_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_signup_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_signup_consent_taken_by FOREIGN KEY(consent_taken_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
        """
CREATE INDEX ix_signup_circle_id_learner_id ON signup (circle_id, learner_id)
""",
        """
CREATE INDEX ix_signup_learner_id ON signup (learner_id)
""",
        """
CREATE INDEX ix_signup_signed_up_at ON signup (signed_up_at)
""",
    ),
    "log_operation": (
        """
CREATE TABLE log_operation (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  writer INTEGER NOT NULL,
  verb TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  own_sum INTEGER NOT NULL,
  in_doubt INTEGER NOT NULL,
  CONSTRAINT pk_log_operation PRIMARY KEY (id),
  CONSTRAINT uq_log_operation_uid UNIQUE (uid)
)
""",
    ),
    "log_change": (
        """
CREATE TABLE log_change (
  id INTEGER NOT NULL,
  scope INTEGER NOT NULL,
  writer INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  lamport INTEGER NOT NULL,
  shape INTEGER NOT NULL,
  "row" TEXT NOT NULL,
  kind INTEGER NOT NULL,
  subject TEXT,
  cells TEXT NOT NULL,
  over TEXT NOT NULL,
  own_sum INTEGER NOT NULL,
  CONSTRAINT pk_log_change PRIMARY KEY (id),
  CONSTRAINT uq_log_change_scope_writer_seq_operation UNIQUE (scope, writer, seq, operation)
)
""",
        """
CREATE INDEX ix_log_change_operation ON log_change (operation)
""",
        """
CREATE INDEX ix_log_change_row ON log_change ("row")
""",
    ),
}

STATEMENTS = (
    """
CREATE TABLE rights_request (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  asked_on VARCHAR(10) NOT NULL,
  asked_how TEXT NOT NULL,
  due_on VARCHAR(10) NOT NULL,
  wish TEXT NOT NULL,
  outcome TEXT NOT NULL,
  answered_on VARCHAR(10),
  answered_by VARCHAR(36),
  answer_note TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_rights_request PRIMARY KEY (id),
  CONSTRAINT fk_rights_request_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_rights_request_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_rights_request_answered_by FOREIGN KEY(answered_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_rights_request_answered_on ON rights_request (answered_on)
""",
    """
CREATE INDEX ix_rights_request_learner_id ON rights_request (learner_id)
""",
    """
CREATE TABLE incident (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  kind TEXT NOT NULL,
  device_id VARCHAR(36),
  branch_id VARCHAR(36),
  happened_on VARCHAR(10),
  noticed_at VARCHAR(24) NOT NULL,
  what TEXT NOT NULL,
  was_on_it TEXT,
  encrypted TEXT NOT NULL,
  measures TEXT NOT NULL,
  commissioner_told_at VARCHAR(24),
  people_told_at VARCHAR(24),
  closed_at VARCHAR(24),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_incident PRIMARY KEY (id),
  CONSTRAINT fk_incident_device_id FOREIGN KEY(device_id) REFERENCES device (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_incident_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_incident_noticed_at ON incident (noticed_at)
""",
    """
CREATE TABLE access_record (
  id VARCHAR(36) NOT NULL,
  at VARCHAR(24) NOT NULL,
  actor TEXT NOT NULL,
  deed TEXT NOT NULL,
  what TEXT NOT NULL,
  scope TEXT NOT NULL,
  subject TEXT NOT NULL,
  count INTEGER NOT NULL,
  CONSTRAINT pk_access_record PRIMARY KEY (id)
)
""",
    """
CREATE INDEX ix_access_record_at ON access_record (at)
""",
    """
CREATE INDEX ix_access_record_subject ON access_record (subject)
""",
    """
CREATE TABLE desk_pin (
  person_id VARCHAR(36) NOT NULL,
  sealed TEXT NOT NULL,
  wrong INTEGER NOT NULL,
  last_wrong_at VARCHAR(24),
  wrong_ticks INTEGER NOT NULL,
  set_at VARCHAR(24) NOT NULL,
  CONSTRAINT pk_desk_pin PRIMARY KEY (person_id)
)
""",
    """
CREATE INDEX ix_log_operation_at ON log_operation (at)
""",
    """
DROP INDEX IF EXISTS ix_meeting_circle_id_date
""",
    """
CREATE INDEX ix_meeting_circle_id_date_start_cancelled_deleted_at ON meeting (circle_id, date, start, cancelled, deleted_at)
""",
    """
CREATE INDEX ix_learner_branch_id ON learner (branch_id) WHERE deleted_at IS NOT NULL OR name = ''
""",
    """
CREATE INDEX ix_certificate_deleted_at ON certificate (deleted_at) WHERE deleted_at IS NOT NULL
""",
    """
CREATE INDEX ix_certificate_event_id ON certificate (event_id)
""",
    """
CREATE INDEX ix_contact_learner_id ON contact (learner_id)
""",
    """
CREATE INDEX ix_contact_person_id ON contact (person_id)
""",
    """
CREATE INDEX ix_follow_up_learner_id ON follow_up (learner_id)
""",
)


def up(connection: Connection) -> None:
    """Give the old tables their columns, then make what is new; `upgrade` fills the log's sums.

    In this order: a table that is made anew loses the indices that its own statements do not name.
    """
    add_columns(connection, ADDED, REBUILT)
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
