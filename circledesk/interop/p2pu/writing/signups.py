"""The rows of P2PU's export of sign-ups: each as its own line had it, corrected where we did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from circledesk.interop.p2pu.writing.held import Held, number, source
from circledesk.interop.p2pu.writing.words import MISSING, SCALE, stamp, yes_no
from circledesk.models.base import utc_text
from circledesk.models.learners import Learner, Signup
from circledesk.services.countries import PhoneRules, country
from circledesk.services.names import fold
from circledesk.services.phones import read_phone

SIGNUPS = (
    "id", "uuid", "study group id", "study group uuid", "study group name", "course", "location",
    "name", "email", "mobile", "signed up at", "support", "goals", "computer_access",
    "use_internet", "survey completed", "communications opt-in",
)  # fmt: skip
OURS = ("circledesk state", "circledesk state since", "deleted")
"""Our own columns, after P2PU's: its file does not tell which sign-ups were deleted."""


def signup_rows(held: Held) -> Iterator[Sequence[Any]]:
    """Yield the sign-ups, deleted ones too; of who was erased nothing is left to tell."""
    rules = country(held.team.country).phones
    newest = _newest(held)
    for circle in held.circles:
        course = held.courses.get(circle.course_id)
        for row in held.signups[circle.id]:
            learner = held.learners.get(row.learner_id)
            if learner is None or not learner.name:
                continue
            known = source(circle)
            yield (
                number(row),
                source(row).get("uuid") or row.id,
                number(circle),
                known.get("uuid") or circle.id,
                circle.name,
                course.title if course else "",
                circle.venue,
                *_who(row, learner, newest, rules),
                stamp(row.signed_up_at),
                row.support,
                row.goal or MISSING,
                row.computer_access or MISSING,
                MISSING if row.use_internet is None else SCALE[row.use_internet],
                yes_no(row.survey_completed),
                row.communications_opt_in,
                row.state,
                stamp(row.state_at),
                stamp(row.deleted_at),
            )


def _newest(held: Held) -> set[tuple[str, str]]:
    """Return which sign-up speaks for a learner: («who» or «phone», id of the sign-up)."""
    who: dict[str, Signup] = {}
    phone: dict[str, Signup] = {}
    for rows in held.signups.values():
        for row in rows:
            _take(who, row)
            if source(row).get("mobile"):
                _take(phone, row)
    chosen = {("who", row.id) for row in who.values()}
    return chosen | {("phone", phone.get(one, row).id) for one, row in who.items()}


def _take(held: dict[str, Signup], row: Signup) -> None:
    other = held.get(row.learner_id)
    if other is None or _age(row) > _age(other):
        held[row.learner_id] = row


def _age(row: Signup) -> tuple[str, int]:
    return utc_text(row.signed_up_at), int(source(row).get("id") or 0)


def _who(
    row: Signup, learner: Learner, newest: set[tuple[str, str]], rules: PhoneRules | None
) -> tuple[str, str, str]:
    """Return name, e-mail and mobile."""
    known = source(row)
    told = str(known.get("email", ""))
    if learner.anonymized:
        gone = told.startswith("devnull.") and told.endswith("@localhost")
        return (learner.name, told if gone else f"devnull.{row.id[:12]}@localhost", "")
    name, email = str(known.get("name", learner.name)), told
    if not known or ("who", row.id) in newest:
        name = learner.name
        email = told if told.lower() == learner.email.lower() else learner.email
    elif fold(name) != fold(learner.name):
        name = learner.name
    mobile = str(known.get("mobile", ""))
    if not known or ("phone", row.id) in newest:
        ours = learner.phone or learner.phone_typed
        mobile = mobile if _same(mobile, learner, rules) else ours
    return name, email, mobile


def _same(mobile: str, learner: Learner, rules: PhoneRules | None) -> bool:
    read = read_phone(mobile, rules)
    return (read.number, read.typed) == (learner.phone, learner.phone_typed)
