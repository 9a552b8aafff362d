"""The first schema: all tables as they were when the program was first released."""

from __future__ import annotations

from sqlalchemy import Connection

STATEMENTS = (
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
  office BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_branch PRIMARY KEY (id)
)
""",
    """
CREATE TABLE device_invitation (
  id TEXT NOT NULL,
  branch TEXT NOT NULL,
  secret TEXT NOT NULL,
  created_at TEXT NOT NULL,
  used_by TEXT,
  CONSTRAINT pk_device_invitation PRIMARY KEY (id)
)
""",
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
    """
CREATE TABLE log_conflict (
  "row" TEXT NOT NULL,
  cell TEXT NOT NULL,
  tbl TEXT NOT NULL,
  CONSTRAINT pk_log_conflict PRIMARY KEY ("row", cell)
)
""",
    """
CREATE TABLE log_operation (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  writer INTEGER NOT NULL,
  verb TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  CONSTRAINT pk_log_operation PRIMARY KEY (id),
  CONSTRAINT uq_log_operation_uid UNIQUE (uid)
)
""",
    """
CREATE TABLE log_scope (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  CONSTRAINT pk_log_scope PRIMARY KEY (id),
  CONSTRAINT uq_log_scope_name UNIQUE (name)
)
""",
    """
CREATE TABLE log_shape (
  id INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  cells TEXT NOT NULL,
  CONSTRAINT pk_log_shape PRIMARY KEY (id),
  CONSTRAINT uq_log_shape_tbl_cells UNIQUE (tbl, cells)
)
""",
    """
CREATE TABLE log_undone (
  operation TEXT NOT NULL,
  "by" TEXT NOT NULL,
  CONSTRAINT pk_log_undone PRIMARY KEY (operation)
)
""",
    """
CREATE TABLE log_vector (
  scope INTEGER NOT NULL,
  writer INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  mark TEXT NOT NULL,
  CONSTRAINT pk_log_vector PRIMARY KEY (scope, writer)
)
""",
    """
CREATE TABLE log_waiting (
  "row" TEXT NOT NULL,
  tbl TEXT NOT NULL,
  parent_tbl TEXT NOT NULL,
  parent TEXT NOT NULL,
  CONSTRAINT pk_log_waiting PRIMARY KEY ("row")
)
""",
    """
CREATE INDEX ix_log_waiting_parent ON log_waiting (parent)
""",
    """
CREATE TABLE log_writer (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  CONSTRAINT pk_log_writer PRIMARY KEY (id),
  CONSTRAINT uq_log_writer_uid UNIQUE (uid)
)
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
  CONSTRAINT pk_peer PRIMARY KEY (device)
)
""",
    """
CREATE TABLE peer_vector (
  device TEXT NOT NULL,
  scope TEXT NOT NULL,
  writer TEXT NOT NULL,
  seq INTEGER NOT NULL,
  mark TEXT NOT NULL,
  CONSTRAINT pk_peer_vector PRIMARY KEY (device, scope, writer)
)
""",
    """
CREATE TABLE put_aside (
  id INTEGER NOT NULL,
  scope TEXT NOT NULL,
  writer TEXT NOT NULL,
  seq INTEGER NOT NULL,
  operation TEXT NOT NULL,
  sender TEXT NOT NULL,
  why TEXT NOT NULL,
  line TEXT NOT NULL,
  received_at TEXT NOT NULL,
  CONSTRAINT pk_put_aside PRIMARY KEY (id),
  CONSTRAINT uq_put_aside_scope_writer_seq_operation UNIQUE (scope, writer, seq, operation)
)
""",
    """
CREATE TABLE receipt (
  id INTEGER NOT NULL,
  bundle TEXT NOT NULL,
  sender TEXT NOT NULL,
  file TEXT NOT NULL,
  state TEXT NOT NULL,
  at TEXT NOT NULL,
  changes INTEGER NOT NULL,
  reason TEXT NOT NULL,
  made_at TEXT NOT NULL,
  CONSTRAINT pk_receipt PRIMARY KEY (id)
)
""",
    """
CREATE TABLE setting (
  "key" TEXT NOT NULL,
  value TEXT NOT NULL,
  CONSTRAINT pk_setting PRIMARY KEY ("key")
)
""",
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
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_team PRIMARY KEY (id)
)
""",
    """
CREATE TABLE device (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  name TEXT NOT NULL,
  branch_id VARCHAR(36),
  sign_key TEXT NOT NULL,
  seal_key TEXT NOT NULL,
  role TEXT NOT NULL,
  branches TEXT NOT NULL,
  certificate TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_device PRIMARY KEY (id),
  CONSTRAINT fk_device_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE learner (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  certificate_name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  phone_typed TEXT NOT NULL,
  phone_check BOOLEAN NOT NULL,
  phone_shared BOOLEAN NOT NULL,
  phone_opt_out_at VARCHAR(24),
  language TEXT NOT NULL,
  under_18 BOOLEAN NOT NULL,
  anonymized BOOLEAN NOT NULL,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_learner PRIMARY KEY (id),
  CONSTRAINT fk_learner_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_learner_branch_id_sort_name ON learner (branch_id, sort_name)
""",
    """
CREATE INDEX ix_learner_email ON learner (email)
""",
    """
CREATE TABLE person (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  email TEXT NOT NULL,
  email_typed TEXT NOT NULL,
  phone TEXT NOT NULL,
  bio TEXT NOT NULL,
  contact_url TEXT NOT NULL,
  city TEXT NOT NULL,
  region TEXT NOT NULL,
  country TEXT NOT NULL,
  interested_in TEXT NOT NULL,
  communication_opt_in BOOLEAN NOT NULL,
  email_confirmed_at VARCHAR(24),
  joined_at VARCHAR(24),
  last_login_at VARCHAR(24),
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT fk_person_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_person_email ON person (email)
""",
    """
CREATE TABLE void_serial (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36),
  serial TEXT NOT NULL,
  voided_at VARCHAR(24) NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_void_serial PRIMARY KEY (id),
  CONSTRAINT fk_void_serial_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_void_serial_serial ON void_serial (serial)
""",
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
  created_by VARCHAR(36),
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_course PRIMARY KEY (id),
  CONSTRAINT fk_course_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_course_created_by FOREIGN KEY(created_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
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
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_invitation PRIMARY KEY (id),
  CONSTRAINT fk_invitation_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_invitation_invited_by FOREIGN KEY(invited_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE TABLE membership (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  branch_id VARCHAR(36),
  role TEXT NOT NULL,
  weekly_update_opt_in BOOLEAN NOT NULL,
  home_branch_id VARCHAR(36),
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_membership PRIMARY KEY (id),
  CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_membership_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_membership_home_branch_id FOREIGN KEY(home_branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
""",
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
    """
CREATE TABLE certificate (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36) NOT NULL,
  serial TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  issued_on VARCHAR(10),
  content TEXT,
  signature TEXT NOT NULL,
  replaces TEXT NOT NULL,
  printed_at VARCHAR(24),
  void_why TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_certificate PRIMARY KEY (id),
  CONSTRAINT fk_certificate_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_certificate_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_certificate_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_certificate_circle_id ON certificate (circle_id)
""",
    """
CREATE INDEX ix_certificate_learner_id ON certificate (learner_id)
""",
    """
CREATE INDEX ix_certificate_serial ON certificate (serial)
""",
    """
CREATE TABLE circle_facilitator (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  person_id VARCHAR(36) NOT NULL,
  position INTEGER NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_circle_facilitator PRIMARY KEY (id),
  CONSTRAINT fk_circle_facilitator_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_circle_facilitator_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_circle_facilitator_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_circle_facilitator_circle_id ON circle_facilitator (circle_id)
""",
    """
CREATE INDEX ix_circle_facilitator_person_id ON circle_facilitator (person_id)
""",
    """
CREATE TABLE meeting (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  circle_id VARCHAR(36) NOT NULL,
  date VARCHAR(10) NOT NULL,
  start VARCHAR(5) NOT NULL,
  duration INTEGER,
  venue TEXT NOT NULL,
  stand_in_id VARCHAR(36),
  cancelled BOOLEAN NOT NULL,
  cancel_reason TEXT NOT NULL,
  assumed BOOLEAN NOT NULL,
  wrapup_sent_at VARCHAR(24),
  recap_dismissed BOOLEAN NOT NULL,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_meeting PRIMARY KEY (id),
  CONSTRAINT fk_meeting_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_meeting_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_meeting_stand_in_id FOREIGN KEY(stand_in_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_meeting_circle_id_date ON meeting (circle_id, date)
""",
    """
CREATE INDEX ix_meeting_date ON meeting (date)
""",
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
  survey_completed BOOLEAN,
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_signup PRIMARY KEY (id),
  CONSTRAINT fk_signup_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_signup_circle_id FOREIGN KEY(circle_id) REFERENCES learning_circle (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_signup_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED
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
    """
CREATE TABLE attendance (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  meeting_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36) NOT NULL,
  state TEXT NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_attendance PRIMARY KEY (id),
  CONSTRAINT fk_attendance_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attendance_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_attendance_learner_id ON attendance (learner_id)
""",
    """
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id)
""",
    """
CREATE TABLE feedback (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  meeting_id VARCHAR(36) NOT NULL,
  rating INTEGER,
  headcount INTEGER,
  plus TEXT NOT NULL,
  delta TEXT NOT NULL,
  reflection TEXT NOT NULL,
  reflection_prompt INTEGER NOT NULL,
  legacy_text TEXT NOT NULL,
  given_by VARCHAR(36),
  external TEXT,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_feedback PRIMARY KEY (id),
  CONSTRAINT fk_feedback_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_feedback_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_feedback_given_by FOREIGN KEY(given_by) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_feedback_meeting_id ON feedback (meeting_id)
""",
    """
CREATE TABLE rsvp (
  id VARCHAR(36) NOT NULL,
  scope VARCHAR(48) NOT NULL,
  branch_id VARCHAR(36) NOT NULL,
  meeting_id VARCHAR(36) NOT NULL,
  learner_id VARCHAR(36) NOT NULL,
  attending BOOLEAN NOT NULL,
  created_at VARCHAR(24),
  deleted_at VARCHAR(24),
  CONSTRAINT pk_rsvp PRIMARY KEY (id),
  CONSTRAINT fk_rsvp_branch_id FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_rsvp_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_rsvp_learner_id FOREIGN KEY(learner_id) REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED
)
""",
    """
CREATE INDEX ix_rsvp_learner_id ON rsvp (learner_id)
""",
    """
CREATE INDEX ix_rsvp_meeting_id ON rsvp (meeting_id)
""",
)


def up(connection: Connection) -> None:
    """Create every table and index."""
    for statement in STATEMENTS:
        connection.exec_driver_sql(statement)
