"""The keys of each JSON answer. They are a contract (docs/manual/commands.md): adding is free."""

from __future__ import annotations

MEETING = (
    "id",
    "circle_id",
    "circle",
    "course",
    "branch",
    "week",
    "weeks",
    "facilitators",
    "date",
    "start",
    "end",
    "venue",
    "rsvp",
    "signups",
    "attendance",
    "rating",
    "news",
    "as_of",
    "cancelled",
    "by_message",
    "stand_in",
)
CIRCLE = (
    "id",
    "name",
    "course",
    "branch",
    "facilitators",
    "first_meeting",
    "last_meeting",
    "next_meeting",
    "meetings",
    "signups",
    "waiting",
    "status",
    "course_id",
    "capacity",
)
BRANCH = (
    "id",
    "name",
    "code",
    "county",
    "city",
    "venue",
    "office",
    "running",
    "learners",
    "last_news",
    "missing",
    "equipment",
    "silent",
    "closed_from",
    "closed_until",
    "address",
    "contact",
    "phone",
)
COURSE = (
    "id",
    "title",
    "provider",
    "link",
    "format",
    "language",
    "keywords",
    "licence",
    "circles",
    "running",
    "active",
    "branch",
    "offline",
    "topics",
    "rating",
    "ratings",
    "offline_copy",
    "needs",
    "first_steps",
    "run_before",
)
SIGNUP = (
    "id",
    "circle_id",
    "circle",
    "learner_id",
    "name",
    "email",
    "phone",
    "state",
    "signed_up",
    "goal",
)
SIGNUP_OF_CIRCLE = (*SIGNUP, "reach")
LEARNER = (
    "id",
    "name",
    "branch",
    "email",
    "phone",
    "circles",
    "last_signed_up",
    "certificates",
)
FACILITATOR = (
    "id",
    "name",
    "email",
    "phone",
    "branch",
    "role",
    "running",
    "done",
    "last_news",
    "level",
    "level_set",
    "supported_by",
    "last_spoken",
    "away",
)
HOSTED = ("id", "name", "branch", "status", "first_meeting", "last_meeting", "signups")
AWAY = ("id", "first", "last", "cover", "to_branch", "why")
EQUIPMENT = ("id", "name", "kind", "branch", "quantity", "working", "number", "note", "out")
LOAN = (
    "id",
    "equipment_id",
    "branch",
    "circle",
    "quantity",
    "first",
    "last",
    "taken_by",
    "returned_on",
    "note",
    "clashes",
    "late",
)
EVENT = (
    "id",
    "kind",
    "title",
    "date",
    "start",
    "duration",
    "venue",
    "region",
    "branch",
    "note",
    "circle_ids",
    "invited",
    "came",
)
AT_EVENT = ("id", "person_id", "name", "branch", "contact", "role", "came")
INVITATION = (
    "id",
    "name",
    "email",
    "phone",
    "branch",
    "role",
    "state",
    "invited",
    "responded",
    "note",
)
DEVICE = ("id", "name", "branch", "role", "state", "code", "last_bundle")
CERTIFICATE = (
    "id",
    "serial",
    "learner",
    "circle",
    "branch",
    "issued",
    "state",
    "circle_id",
    "learner_id",
    "replaces",
    "kind",
    "collected",
    "collected_by",
)
REGISTER = (
    "number",
    "serial",
    "learner",
    "circle",
    "branch",
    "issued",
    "state",
    "collected",
    "collected_by",
    "successor",
    "why",
)
ISSUED = ("serial", "learner", "circle", "issued")
VERDICT = (
    "valid",
    "serial",
    "name",
    "course",
    "branch",
    "dates",
    "team",
    "revoked",
    "as_of",
    "reason",
)
CONFLICT = ("id", "table", "row", "cell", "shown", "others", "provisional", "what")
WAITING = ("kind", "what", "waits_for", "next_step", "id", "ways")
BUNDLE = (
    "file",
    "bundle_id",
    "sender",
    "state",
    "changes",
    "new",
    "changed",
    "conflicts",
    "waiting",
    "put_aside",
    "erased",
    "reason",
    "counts",
)
WRITTEN_BUNDLE = ("file", "bundle_id", "recipients", "changes", "size", "carried", "not_carried")
CARRIED = ("file", "bundle_id", "sender", "recipients", "made_at", "size")
FEEDBACK = ("id", "rating", "headcount", "plus", "delta", "reflection", "reflection_prompt")
READ_MESSAGE = (
    "state",
    "branch",
    "device",
    "week",
    "sent",
    "meetings",
    "new_signups",
    "left_out",
    "reason",
)
DAY_OFF = ("id", "first", "last", "name", "about", "branch", "meetings", "editable", "hits")
ABSENCE = ("id", "first", "last", "cover", "why")
