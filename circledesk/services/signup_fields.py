"""What is noted of a learner and of her sign-up: each typed value checked before it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.learners import Learner, Signup
from circledesk.said import said
from circledesk.services import words
from circledesk.services.consent import check_guardian, note_consent
from circledesk.services.members import typed_phone
from circledesk.services.names import fold
from circledesk.services.team_questions import checked_answers

ACCESS = ("", "Both", "Just a laptop", "Just a headphones", "Neither")
LITERACY = (
    "send_email",
    "delete_spam",
    "search_online",
    "browse_video",
    "online_shopping",
    "mobile_apps",
    "web_safety",
)
"""P2PU's items of digital literacy beside `use_internet`; each 0 Can't do … 4 Expert."""
OF_LEARNER = (
    "name", "phone", "email", "certificate_name", "language", "under_18", "phone_shared",
    "external",
)  # fmt: skip
_STORIES = ("goal", "support", "custom_answer")


class Details(TypedDict, total=False):
    """What can be told at a sign-up beside the name."""

    phone: str
    email: str
    certificate_name: str
    language: str
    under_18: bool
    phone_shared: bool
    external: dict[str, Any] | None
    """Where a new learner came from, where that was not the desk."""
    goal: str
    support: str
    computer_access: str
    use_internet: int | None
    digital_literacy: Mapping[str, int] | None
    custom_answer: str
    consent: bool
    consent_witness: str
    """Who heard a consent that was spoken."""
    guardian_name: str
    guardian_phone: str
    team_answers: Mapping[str, int] | None
    communications_opt_in: bool


class SignupFields(Details, total=False):
    """What can be changed of a sign-up and of its learner."""

    name: str


def fill_learner(session: Session, learner: Learner, fields: Mapping[str, Any]) -> None:
    """Note what is said of a learner."""
    for name, value in fields.items():
        if name == "name":
            learner.name = words.needed(value, "name", words.NAME)
            learner.sort_name = fold(learner.name)
        elif name == "phone":
            phone = typed_phone(session, value)
            learner.phone, learner.phone_typed = phone.number, phone.typed
            learner.phone_check = phone.check
        elif name == "email":
            learner.email = words.email_of(value)
        elif name == "certificate_name":
            learner.certificate_name = words.allowed(value, name, words.NAME)
        else:
            setattr(learner, name, value)


def complete(session: Session, learner: Learner, phone: str, email: str) -> None:
    """Add a contact to a known learner where she had none; what is there is never overwritten."""
    given = {"phone": "" if learner.phone else phone, "email": "" if learner.email else email}
    fill_learner(session, learner, {key: value for key, value in given.items() if value})


def fill_signup(
    session: Session, signup: Signup, fields: Mapping[str, Any], learner: Learner
) -> None:
    """Note what is said of a sign-up; consent last: it names who gave it."""
    for name, value in fields.items():
        if name not in ("consent", "consent_witness"):
            setattr(signup, name, _checked(session, name, value))
    if "consent" in fields:
        note_consent(session, signup, learner, given=fields["consent"])
        check_guardian(signup, learner)
    if "consent_witness" in fields:
        heard = _checked(session, "consent_witness", fields["consent_witness"])
        signup.consent_witness = heard if signup.consent_at is not None else ""


def _checked(session: Session, name: str, value: Any) -> Any:
    if name in _STORIES:
        return words.allowed(value, name, words.STORY)
    if name == "computer_access":
        return words.one_of(value, name, ACCESS)
    if name == "use_internet":
        return None if value is None else words.between(value, name, 0, 4)
    if name == "digital_literacy":
        return _literacy(value)
    if name in ("guardian_name", "consent_witness"):
        return words.allowed(value, name, words.NAME)
    if name == "guardian_phone":
        return typed_phone(session, value).number
    if name == "team_answers":
        return checked_answers(session, value)
    if name == "communications_opt_in":
        return value
    raise InvalidValue(said("A sign-up has no {name}.", name=name), "Leave it out.", field=name)


def _literacy(answers: Mapping[str, int] | None) -> dict[str, int] | None:
    """Return the answers by P2PU's names; none where nothing was answered."""
    for item in answers or {}:
        words.one_of(item, "digital_literacy", LITERACY)
    kept = {
        item: words.between(answers[item], "digital_literacy", 0, 4)
        for item in LITERACY
        if answers and item in answers
    }
    return kept or None
