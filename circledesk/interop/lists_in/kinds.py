"""What may come in from a list, and which columns each kind of list may have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from circledesk.said import said

Sort = Literal["name", "text", "line", "phone", "email", "whole", "flag", "day", "clock",
               "choice", "branch", "course", "circle", "people"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """What a column may hold."""

    key: str
    called: str
    sort: Sort = "line"
    needed: bool = False
    words: tuple[str, ...] = ()
    """Under which fields' headings it is looked for; its own where none is named."""
    limit: int = 128
    choices: tuple[tuple[str, str], ...] = ()
    """What people write, folded, and what it means."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of list."""

    key: str
    called: str
    fields: tuple[Field, ...]
    hints: tuple[str, ...] = ()
    """Words in headings, titles and names of files that tell it from others."""
    needs_branch: bool = False
    """Its rows belong to a branch: named in a column, or one for all."""

    def field(self, key: str) -> Field | None:
        """The field of a name."""
        return next((field for field in self.fields if field.key == key), None)


_ROLES = (
    ("facilitator", "facilitator"), ("mwezeshaji", "facilitator"), ("animateur", "facilitator"),
    ("animatrice", "facilitator"), ("librarian", "facilitator"), ("mkutubi", "facilitator"),
    ("branch lead", "branch-lead"), ("branch head", "branch-lead"), ("head", "branch-lead"),
    ("mkuu wa tawi", "branch-lead"), ("head librarian", "branch-lead"),
    ("regional lead", "regional-lead"), ("organizer", "organizer"), ("organiser", "organizer"),
    ("mratibu", "organizer"), ("coordinator", "organizer"), ("organisateur", "organizer"),
)  # fmt: skip
_THINGS = (
    ("laptop", "laptop"), ("laptops", "laptop"), ("computer", "laptop"), ("computers", "laptop"),
    ("kompyuta", "laptop"), ("kipakatalishi", "laptop"), ("ordinateur", "laptop"),
    ("projector", "projector"), ("projekta", "projector"), ("projecteur", "projector"),
    ("modem", "modem"), ("router", "modem"), ("wifi", "modem"), ("modemu", "modem"),
    ("headphones", "headphones"), ("headphone", "headphones"), ("headset", "headphones"),
    ("vipokea sauti", "headphones"), ("casque", "headphones"), ("speaker", "speaker"),
    ("speakers", "speaker"), ("spika", "speaker"),
    ("printer", "printer"), ("printa", "printer"), ("imprimante", "printer"),
    ("tablet", "tablet"), ("tablets", "tablet"), ("other", "other"), ("nyingine", "other"),
)  # fmt: skip
_LANGUAGES = (
    ("english", "en"), ("en", "en"), ("kiingereza", "en"), ("anglais", "en"), ("kiswahili", "sw"),
    ("swahili", "sw"), ("sw", "sw"), ("french", "fr"), ("fr", "fr"), ("kifaransa", "fr"),
    ("francais", "fr"),
)  # fmt: skip
_FORMATS = (
    ("course", "course"), ("online course", "course"), ("kozi", "course"), ("book", "book"),
    ("kitabu", "book"), ("livre", "book"), ("video", "video"), ("article", "article"),
    ("makala", "article"), ("group", "group"), ("other", "other"), ("nyingine", "other"),
)  # fmt: skip
_NAMES = (
    Field("name", said("Name"), "name", needed=True),
    Field("first_name", said("First name"), "name"),
    Field("last_name", said("Last name"), "name"),
    Field("phone", said("Phone"), "phone"),
    Field("email", said("E-mail"), "email", limit=254),
)
_BRANCH = Field("branch", said("Branch"), "branch")

LEARNERS = Kind(
    "learners", said("Learners of a circle"),
    (
        *_NAMES,
        Field("certificate_name", said("Name on the certificate"), "name"),
        Field("goal", said("Goal"), "text", limit=4000),
        Field("support", said("Support needed"), "text", limit=4000),
        Field("under_18", said("Under 18"), "flag"),
        Field("guardian_name", said("Parent or guardian"), "name"),
        Field("guardian_phone", said("Phone of the parent"), "phone"),
        Field("circle", said("Circle"), "circle"),
        _BRANCH,
    ),
    ("learner", "learners", "student", "participant", "washiriki", "mshiriki", "wanafunzi", "goal",
     "lengo", "participants"),
)  # fmt: skip
ATTENDANCE = Kind(
    "attendance", said("Attendance of a circle"), _NAMES,
    ("attendance", "register", "mahudhurio", "presence", "presences"),
)  # fmt: skip
INTEREST = Kind(
    "interest", said("Interest list"),
    (*_NAMES[:4], Field("topic", said("Topic"), needed=True), _BRANCH),
    ("interest", "waiting", "wanaotaka", "topic", "mada"), needs_branch=True,
)  # fmt: skip
PEOPLE = Kind(
    "people", said("Facilitators"),
    (
        *_NAMES, _BRANCH,
        Field("role", said("Role"), "choice", choices=_ROLES),
    ),
    ("facilitator", "facilitators", "wawezeshaji", "mwezeshaji", "role", "staff", "wafanyakazi",
     "animateurs", "animateur"),
)  # fmt: skip
INVITATIONS = Kind(
    "invitations", said("People to invite"),
    (
        *_NAMES, _BRANCH,
        Field("role", said("Role"), "choice", choices=_ROLES),
        Field("note", said("Note"), "text", limit=4000),
    ),
    ("invite", "invited", "invitation", "prospect", "prospects", "mialiko", "waalikwa"),
)  # fmt: skip
BRANCHES = Kind(
    "branches", said("Branches"),
    (
        Field("name", said("Name"), "name", needed=True, words=("branch", "name")),
        Field("code", said("Code"), limit=8),
        Field("county", said("County")),
        Field("city", said("Town")),
        Field("venue", said("Venue"), limit=256),
        Field("address", said("Address"), limit=256),
        Field("phone", said("Phone"), "phone"),
        Field("contact", said("Contact person")),
    ),
    ("branches", "matawi", "county", "kaunti", "libraries", "maktaba", "bibliotheques"),
)  # fmt: skip
COURSES = Kind(
    "courses", said("Courses"),
    (
        Field("title", said("Title"), needed=True, words=("title", "course")),
        Field("provider", said("Provider"), limit=256),
        Field("link", said("Link"), limit=200),
        Field("format", said("Kind"), "choice", words=("kind",), choices=_FORMATS),
        Field("caption", said("Description"), "text", limit=500),
        Field("keywords", said("Keywords"), limit=500),
        Field("topics", said("Topics"), limit=500),
        Field("language", said("Language"), "choice", choices=_LANGUAGES),
        Field("licence", said("Licence")),
    ),
    ("courses", "kozi", "provider", "link", "cours"),
)  # fmt: skip
CIRCLES = Kind(
    "circles", said("Circles"),
    (
        Field("course", said("Course"), "course", needed=True),
        Field("start", said("First date"), "day", needed=True, words=("start", "date")),
        Field("time", said("Time"), "clock", needed=True),
        Field("name", said("Name"), "name", words=("circle", "circle_name", "name")),
        _BRANCH,
        Field("meetings", said("Weeks"), "whole"),
        Field("duration", said("Minutes"), "whole"),
        Field("capacity", said("Places"), "whole"),
        Field("facilitators", said("Facilitators"), "people"),
        Field("venue", said("Venue"), limit=256),
    ),
    ("circles", "vikundi", "weeks", "wiki", "start", "cercles"), needs_branch=True,
)  # fmt: skip
EQUIPMENT = Kind(
    "equipment", said("Equipment"),
    (
        Field("name", said("Name"), "name", needed=True, words=("thing", "name")),
        _BRANCH,
        Field("kind", said("Kind"), "choice", choices=_THINGS),
        Field("quantity", said("How many"), "whole"),
        Field("working", said("How many work"), "whole"),
        Field("number", said("Number")),
        Field("note", said("Note"), "text", limit=2000),
    ),
    ("equipment", "vifaa", "kifaa", "qty", "quantity", "idadi", "item", "materiel"),
)  # fmt: skip
HOLIDAYS = Kind(
    "holidays", said("Days off"),
    (
        Field("date", said("Day"), "day", needed=True),
        Field("name", said("Name"), "name", needed=True, words=("holiday", "name")),
    ),
    ("holiday", "holidays", "sikukuu", "likizo", "feries"),
)  # fmt: skip
KINDS = (LEARNERS, ATTENDANCE, INTEREST, PEOPLE, INVITATIONS, BRANCHES, COURSES, CIRCLES,
         EQUIPMENT, HOLIDAYS)  # fmt: skip


def kind_of(key: str) -> Kind:
    """The kind of a key."""
    return next(kind for kind in KINDS if kind.key == key)
