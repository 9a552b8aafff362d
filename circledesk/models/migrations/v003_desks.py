"""What the two desks need: plans, messages, surveys, equipment, wishes, half-filled forms."""

from __future__ import annotations

from sqlalchemy import Connection

from circledesk.models.migrations.columns import add_columns

ADDED = {
    "team": {
        "region_word": "TEXT NOT NULL DEFAULT ''",
        "meeting_parts": "TEXT",
    },
    "branch": {
        "contact": "TEXT NOT NULL DEFAULT ''",
    },
    "course": {
        "needs": "TEXT NOT NULL DEFAULT ''",
        "first_steps": "TEXT NOT NULL DEFAULT ''",
    },
    "learning_circle": {
        "meeting_parts": "TEXT",
    },
    "signup": {
        "consent_taken_by": "VARCHAR(36)",
        "consent_withdrawn_at": "VARCHAR(24)",
        "guardian_name": "TEXT NOT NULL DEFAULT ''",
        "guardian_phone": "TEXT NOT NULL DEFAULT ''",
        "team_answers": "TEXT",
    },
}
"""Columns that tables of the first version get."""

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
    "branch": (
        """
CREATE TABLE branch (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  county TEXT NOT NULL,
  city TEXT NOT NULL,
  venue TEXT NOT NULL,
  address TEXT NOT NULL,
  latitude TEXT,
  longitude TEXT,
  phone TEXT NOT NULL,
  contact TEXT NOT NULL,
  office BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_branch PRIMARY KEY (id)
)
""",
    ),
    "course": (
        """
CREATE TABLE course (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  title TEXT NOT NULL,
  provider TEXT NOT NULL,
  link TEXT NOT NULL,
  format TEXT NOT NULL,
  caption TEXT NOT NULL,
  on_demand BOOLEAN NOT NULL,
  keywords TEXT NOT NULL,
  topics TEXT NOT NULL,
  language TEXT NOT NULL,
  licence TEXT NOT NULL,
  unlisted BOOLEAN NOT NULL,
  archived BOOLEAN NOT NULL,
  platform TEXT NOT NULL,
  overall_rating TEXT NOT NULL,
  total_ratings INTEGER NOT NULL,
  rating_step_counts TEXT,
  offline BOOLEAN NOT NULL,
  offline_copy TEXT NOT NULL,
  needs TEXT NOT NULL,
  first_steps TEXT NOT NULL,
  created_by VARCHAR(36),
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_course PRIMARY KEY (id),
  CONSTRAINT fk_course_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_course_created_by FOREIGN KEY(created_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
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
  created_by VARCHAR(36),
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_learning_circle PRIMARY KEY (id),
  CONSTRAINT fk_learning_circle_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_learning_circle_course_id FOREIGN KEY(course_id) REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
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
}
"""These tables as they are from this version on."""

STATEMENTS = (
    """
CREATE TABLE holiday (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  date VARCHAR(10) NOT NULL,
  name TEXT NOT NULL,
  about BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_holiday PRIMARY KEY (id)
)
""",
    """
CREATE INDEX ix_holiday_date ON holiday (date)
""",
    """
CREATE TABLE message_template (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_message_template PRIMARY KEY (id)
)
""",
    """
CREATE TABLE team_question (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  choices TEXT NOT NULL,
  asked BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_team_question PRIMARY KEY (id)
)
""",
    """
CREATE TABLE unfinished_form (
  "key" TEXT NOT NULL,
  title TEXT NOT NULL,
  subject TEXT NOT NULL,
  content TEXT NOT NULL,
  changed_at VARCHAR(24) NOT NULL,
  CONSTRAINT pk_unfinished_form PRIMARY KEY ("key")
)
""",
    """
CREATE TABLE closure (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  first VARCHAR(10) NOT NULL,
  last VARCHAR(10) NOT NULL,
  why TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_closure PRIMARY KEY (id),
  CONSTRAINT fk_closure_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_closure_branch_id_last ON closure (branch_id, last)
""",
    """
CREATE TABLE equipment (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  working INTEGER,
  number TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_equipment PRIMARY KEY (id),
  CONSTRAINT fk_equipment_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_equipment_branch_id ON equipment (branch_id)
""",
    """
CREATE TABLE absence (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  person_id VARCHAR(36) NOT NULL,
  first VARCHAR(10) NOT NULL,
  last VARCHAR(10),
  to_branch_id VARCHAR(36),
  cover_id VARCHAR(36),
  why TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_absence PRIMARY KEY (id),
  CONSTRAINT fk_absence_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_absence_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_absence_to_branch_id FOREIGN KEY(to_branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_absence_cover_id FOREIGN KEY(cover_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_absence_person_id ON absence (person_id)
""",
    """
CREATE TABLE learner_move (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36) NOT NULL,
  to_branch_id VARCHAR(36) NOT NULL,
  asked_at VARCHAR(24) NOT NULL,
  words TEXT NOT NULL,
  done_at VARCHAR(24),
  new_learner_id TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_learner_move PRIMARY KEY (id),
  CONSTRAINT fk_learner_move_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_learner_move_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_learner_move_to_branch_id FOREIGN KEY(to_branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_learner_move_learner_id ON learner_move (learner_id)
""",
    """
CREATE TABLE support (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  level TEXT NOT NULL,
  supported_by VARCHAR(36),
  last_spoken VARCHAR(10),
  note TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_support PRIMARY KEY (id),
  CONSTRAINT fk_support_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_support_supported_by FOREIGN KEY(supported_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE circle_group (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  link TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_circle_group PRIMARY KEY (id),
  CONSTRAINT fk_circle_group_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_circle_group_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE interest (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36) NOT NULL,
  topic TEXT NOT NULL,
  course_id VARCHAR(36),
  since VARCHAR(24) NOT NULL,
  note TEXT NOT NULL,
  ended_at VARCHAR(24),
  circle_id VARCHAR(36),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_interest PRIMARY KEY (id),
  CONSTRAINT fk_interest_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_interest_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_interest_course_id FOREIGN KEY(course_id) REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_interest_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_interest_branch_id ON interest (branch_id)
""",
    """
CREATE INDEX ix_interest_learner_id ON interest (learner_id)
""",
    """
CREATE TABLE loan (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  equipment_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36),
  quantity INTEGER NOT NULL,
  first VARCHAR(10) NOT NULL,
  last VARCHAR(10) NOT NULL,
  taken_by VARCHAR(36),
  returned_on VARCHAR(10),
  note TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_loan PRIMARY KEY (id),
  CONSTRAINT fk_loan_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_loan_equipment_id FOREIGN KEY(equipment_id) REFERENCES equipment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_loan_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_loan_taken_by FOREIGN KEY(taken_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_loan_branch_id ON loan (branch_id)
""",
    """
CREATE INDEX ix_loan_equipment_id ON loan (equipment_id)
""",
    """
CREATE TABLE survey_answer (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  kind TEXT NOT NULL,
  learner_id VARCHAR(36),
  person_id VARCHAR(36),
  how TEXT NOT NULL,
  given_at VARCHAR(24) NOT NULL,
  answers TEXT NOT NULL,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_survey_answer PRIMARY KEY (id),
  CONSTRAINT fk_survey_answer_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_survey_answer_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_survey_answer_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_survey_answer_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_survey_answer_circle_id ON survey_answer (circle_id)
""",
    """
CREATE INDEX ix_survey_answer_learner_id ON survey_answer (learner_id)
""",
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
    """
CREATE TABLE follow_up (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  circle_id VARCHAR(36),
  meeting_id VARCHAR(36),
  learner_id VARCHAR(36),
  person_id VARCHAR(36),
  why TEXT NOT NULL,
  due VARCHAR(10),
  responsible_id VARCHAR(36),
  done_at VARCHAR(24),
  outcome TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_follow_up PRIMARY KEY (id),
  CONSTRAINT fk_follow_up_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_follow_up_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_follow_up_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_follow_up_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_follow_up_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_follow_up_responsible_id FOREIGN KEY(responsible_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_follow_up_due ON follow_up (due)
""",
    """
CREATE INDEX ix_learner_sort_name_id ON learner (sort_name, id)
""",
    """
CREATE INDEX ix_certificate_issued_on_serial ON certificate (issued_on, serial)
""",
)


def up(connection: Connection) -> None:
    """Add the columns, then make the new tables."""
    add_columns(connection, ADDED, REBUILT)
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
