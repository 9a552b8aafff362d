"""What the six steps need: forms, checklists, questions, notices, files, Q-studies, partners, posts."""

from __future__ import annotations

from sqlalchemy import Connection

from circledesk.models.migrations.columns import add_columns

ADDED = {
    "team": {"checklist": "TEXT"},
    "invitation": {"qualities": "TEXT"},
    "contact": {"needs": "TEXT NOT NULL DEFAULT ''"},
    "event": {
        "form": "TEXT NOT NULL DEFAULT ''",
        "plan": "TEXT",
        "plus": "TEXT NOT NULL DEFAULT ''",
        "delta": "TEXT NOT NULL DEFAULT ''",
        "outcome": "TEXT NOT NULL DEFAULT ''",
    },
}
"""Columns that tables of earlier versions get."""

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
  checklist TEXT,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_team PRIMARY KEY (id)
)
""",
    ),
    "contact": (
        """
CREATE TABLE contact (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  circle_id VARCHAR(36),
  meeting_id VARCHAR(36),
  learner_id VARCHAR(36),
  person_id VARCHAR(36),
  channel TEXT NOT NULL,
  kind TEXT NOT NULL,
  at VARCHAR(24) NOT NULL,
  told INTEGER,
  text TEXT NOT NULL,
  needs TEXT NOT NULL,
  given_by VARCHAR(36),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_contact PRIMARY KEY (id),
  CONSTRAINT fk_contact_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_contact_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_contact_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_contact_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_contact_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_contact_given_by FOREIGN KEY(given_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
        """
CREATE INDEX ix_contact_at ON contact (at)
""",
        """
CREATE INDEX ix_contact_circle_id ON contact (circle_id)
""",
        """
CREATE INDEX ix_contact_meeting_id ON contact (meeting_id)
""",
    ),
    "invitation": (
        """
CREATE TABLE invitation (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  branch_id VARCHAR(36),
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  invited_by VARCHAR(36),
  invited_at VARCHAR(24),
  responded_at VARCHAR(24),
  note TEXT NOT NULL,
  qualities TEXT,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_invitation PRIMARY KEY (id),
  CONSTRAINT fk_invitation_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_invitation_invited_by FOREIGN KEY(invited_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    ),
    "event": (
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
  form TEXT NOT NULL,
  "plan" TEXT,
  plus TEXT NOT NULL,
  delta TEXT NOT NULL,
  outcome TEXT NOT NULL,
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
    ),
}

STATEMENTS = (
    """
CREATE TABLE event_task (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  event_id VARCHAR(36) NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  responsible_id VARCHAR(36),
  due VARCHAR(10),
  position INTEGER NOT NULL,
  done_at VARCHAR(24),
  outcome TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_event_task PRIMARY KEY (id),
  CONSTRAINT fk_event_task_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_event_task_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_event_task_responsible_id FOREIGN KEY(responsible_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_event_task_event_id ON event_task (event_id)
""",
    """
CREATE TABLE event_note (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  event_id VARCHAR(36) NOT NULL,
  kind TEXT NOT NULL,
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  count INTEGER NOT NULL,
  topics TEXT NOT NULL,
  circle_id VARCHAR(36),
  position INTEGER NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_event_note PRIMARY KEY (id),
  CONSTRAINT fk_event_note_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_event_note_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_event_note_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_event_note_event_id ON event_note (event_id)
""",
    """
CREATE TABLE filled_form (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  kind TEXT NOT NULL,
  person_id VARCHAR(36),
  circle_id VARCHAR(36),
  event_id VARCHAR(36),
  name TEXT NOT NULL,
  day VARCHAR(10),
  answers TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_filled_form PRIMARY KEY (id),
  CONSTRAINT fk_filled_form_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_filled_form_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_filled_form_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_filled_form_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_filled_form_event_id ON filled_form (event_id)
""",
    """
CREATE INDEX ix_filled_form_kind_branch_id ON filled_form (kind, branch_id)
""",
    """
CREATE TABLE checklist_mark (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  item TEXT NOT NULL,
  done_at VARCHAR(24),
  done_by VARCHAR(36),
  note TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_checklist_mark PRIMARY KEY (id),
  CONSTRAINT fk_checklist_mark_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_checklist_mark_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_checklist_mark_done_by FOREIGN KEY(done_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_checklist_mark_circle_id ON checklist_mark (circle_id)
""",
    """
CREATE TABLE asked_question (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  event_id VARCHAR(36),
  circle_id VARCHAR(36),
  person_id VARCHAR(36),
  text TEXT NOT NULL,
  topic TEXT NOT NULL,
  asked_at VARCHAR(24) NOT NULL,
  answer TEXT NOT NULL,
  answered_at VARCHAR(24),
  answered_by VARCHAR(36),
  seen_at VARCHAR(24),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_asked_question PRIMARY KEY (id),
  CONSTRAINT fk_asked_question_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_asked_question_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_asked_question_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_asked_question_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_asked_question_answered_by FOREIGN KEY(answered_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_asked_question_branch_id ON asked_question (branch_id)
""",
    """
CREATE INDEX ix_asked_question_event_id ON asked_question (event_id)
""",
    """
CREATE TABLE q_study (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  title TEXT NOT NULL,
  question TEXT NOT NULL,
  statements TEXT NOT NULL,
  grid TEXT NOT NULL,
  settings TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_q_study PRIMARY KEY (id),
  CONSTRAINT fk_q_study_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE q_sort (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  study_id VARCHAR(36) NOT NULL,
  code TEXT NOT NULL,
  places TEXT NOT NULL,
  how TEXT NOT NULL,
  sorted_on VARCHAR(10),
  note TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_q_sort PRIMARY KEY (id),
  CONSTRAINT fk_q_sort_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_q_sort_study_id FOREIGN KEY(study_id) REFERENCES q_study (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_q_sort_study_id ON q_sort (study_id)
""",
    """
CREATE TABLE board_notice (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  asks BOOLEAN NOT NULL,
  posted_at VARCHAR(24) NOT NULL,
  until VARCHAR(10),
  event_id VARCHAR(36),
  written_by VARCHAR(36),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_board_notice PRIMARY KEY (id),
  CONSTRAINT fk_board_notice_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_board_notice_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_board_notice_written_by FOREIGN KEY(written_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE notice_read (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  notice_id VARCHAR(36) NOT NULL,
  read_at VARCHAR(24),
  read_by VARCHAR(36),
  answer TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_notice_read PRIMARY KEY (id),
  CONSTRAINT fk_notice_read_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_notice_read_notice_id FOREIGN KEY(notice_id) REFERENCES board_notice (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_notice_read_read_by FOREIGN KEY(read_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_notice_read_notice_id ON notice_read (notice_id)
""",
    """
CREATE TABLE attachment (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  notice_id VARCHAR(36),
  event_id VARCHAR(36),
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  size INTEGER NOT NULL,
  digest TEXT NOT NULL,
  data TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_attachment PRIMARY KEY (id),
  CONSTRAINT fk_attachment_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attachment_notice_id FOREIGN KEY(notice_id) REFERENCES board_notice (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attachment_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_attachment_event_id ON attachment (event_id)
""",
    """
CREATE INDEX ix_attachment_notice_id ON attachment (notice_id)
""",
    """
CREATE TABLE partner (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  contact TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  place TEXT NOT NULL,
  gives TEXT NOT NULL,
  wants TEXT NOT NULL,
  note TEXT NOT NULL,
  retired BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_partner PRIMARY KEY (id),
  CONSTRAINT fk_partner_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE partner_contact (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  partner_id VARCHAR(36) NOT NULL,
  kind TEXT NOT NULL,
  day VARCHAR(10) NOT NULL,
  event_id VARCHAR(36),
  person_id VARCHAR(36),
  text TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_partner_contact PRIMARY KEY (id),
  CONSTRAINT fk_partner_contact_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_partner_contact_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_partner_contact_event_id FOREIGN KEY(event_id) REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_partner_contact_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_partner_contact_partner_id ON partner_contact (partner_id)
""",
    """
CREATE TABLE shared_post (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  day VARCHAR(10) NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  link TEXT NOT NULL,
  circle_id VARCHAR(36),
  story_ids TEXT,
  shared_by VARCHAR(36),
  came_of_it TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_shared_post PRIMARY KEY (id),
  CONSTRAINT fk_shared_post_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_shared_post_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_shared_post_shared_by FOREIGN KEY(shared_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE kept_file (
  id VARCHAR(36) NOT NULL,
  event_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  size INTEGER NOT NULL,
  digest TEXT NOT NULL,
  data TEXT NOT NULL,
  caption TEXT NOT NULL,
  consented BOOLEAN NOT NULL,
  sent_as TEXT NOT NULL,
  added_at VARCHAR(24) NOT NULL,
  CONSTRAINT pk_kept_file PRIMARY KEY (id)
)
""",
    """
CREATE TABLE import_difference (
  id VARCHAR(36) NOT NULL,
  file TEXT NOT NULL,
  "table" TEXT NOT NULL,
  "row" TEXT NOT NULL,
  cell TEXT NOT NULL,
  ours TEXT,
  theirs TEXT,
  seen_at VARCHAR(24) NOT NULL,
  settled_at VARCHAR(24),
  CONSTRAINT pk_import_difference PRIMARY KEY (id)
)
""",
)


def up(connection: Connection) -> None:
    """Make the new tables, then give the old ones their columns."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
    add_columns(connection, ADDED, REBUILT)
