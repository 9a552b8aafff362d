"""The header rows of P2PU's exports since 2017, and what each column is called now.

Columns were added, renamed and misspelt over the years (p2pu.md, section 10). A file is known by
its columns, in any order; columns that we do not know are left alone, but none of those that we
read may stand twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a file of P2PU's holds: its exports, then the answers of its API."""

    COURSES = "courses"
    FACILITATORS = "facilitators"
    CIRCLES = "learning-circles"
    SIGNUPS = "signups"
    LEARNER_SURVEYS = "learner-surveys"
    FACILITATOR_SURVEYS = "facilitator-surveys"
    LISTED_COURSES = "courses-json"
    LISTED_CIRCLES = "learning-circles-json"
    TEAMS = "teams"
    MEMBERS = "team-members"
    MEMBERSHIPS = "team-memberships"
    INVITATIONS = "team-invitations"
    COURSE_LIST = "course-list"
    CIRCLE_RATING = "learning-circle-feedback"
    MEETING = "meeting"


ORDER = (
    Kind.FACILITATORS,
    Kind.TEAMS,
    Kind.MEMBERS,
    Kind.MEMBERSHIPS,
    Kind.INVITATIONS,
    Kind.COURSES,
    Kind.LISTED_COURSES,
    Kind.COURSE_LIST,
    Kind.CIRCLES,
    Kind.LISTED_CIRCLES,
    Kind.SIGNUPS,
    Kind.MEETING,
    Kind.CIRCLE_RATING,
    Kind.LEARNER_SURVEYS,
    Kind.FACILITATOR_SURVEYS,
)
"""In which order files given together are taken in: what is named before who names it."""

_NEEDED = {
    Kind.SIGNUPS: {"study group id", "course", "location", "name", "email", "mobile", "goals",
                   "signed up at"},
    Kind.FACILITATORS: {"name", "email", "date joined", "last login", "learning circles run"},
    Kind.CIRCLES: {"date created", "course id", "course title", "created by email", "location",
                   "city", "time", "last meeting"},
    Kind.COURSES: {"id", "title", "provider", "link", "on_demand", "created_by", "created_at"},
}  # fmt: skip

_READ_TOO = {
    Kind.SIGNUPS: {"id", "uuid", "study group uuid", "study group name", "support",
                   "computer_access", "use_internet", "survey completed",
                   "communications opt-in", "circledesk state",
                   "circledesk state since", "deleted"},
    Kind.FACILITATORS: {"communication opt-in", "last learning circle venue", "team"},
    Kind.CIRCLES: {"id", "uuid", "name", "date deleted", "draft", "created by", "first meeting",
                   "learning_circle_number", "signups", "team", "facilitator survey completed",
                   "learner survey responses", "did not happen", "facilitator count"},
    Kind.COURSES: {"caption", "keywords", "language", "unlisted", "license", "team_name"},
}  # fmt: skip

_RENAMED = {
    Kind.SIGNUPS: {"date": "signed up at"},
    Kind.FACILITATORS: {
        "last learning circle data": "last learning circle date",
        "last learning cirlce name": "last learning circle name",
    },
    Kind.CIRCLES: {
        "facilitator": "created by",
        "faciltator email": "created by email",
        "facilitator email": "created by email",
        "singups": "signups",
    },
    Kind.COURSES: {"topics": "keywords"},
}


@dataclass(frozen=True, slots=True)
class Layout:
    """Which export a file is, and its columns by today's names."""

    kind: Kind
    columns: tuple[str, ...]


def recognise(header: Sequence[str]) -> Layout | None:
    """Return the layout of a header row; none where it is no export of P2PU's."""
    names = [name.strip().lower() for name in header]
    for kind in _NEEDED:
        columns = tuple(_RENAMED[kind].get(name, name) for name in names)
        read = [name for name in columns if name in _NEEDED[kind] | _READ_TOO[kind]]
        if _NEEDED[kind] <= set(read) and len(set(read)) == len(read):
            return Layout(kind, columns)
    return None


def why_not() -> str:
    """Return the sentence that says why a file is not taken."""
    return (
        "This is none of P2PU's exports of learning circles, sign-ups, users, courses or survey "
        "answers: its first line is not theirs. Choose the file as P2PU gave it."
    )
