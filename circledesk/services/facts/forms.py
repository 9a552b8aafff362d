"""What a form shows again for changing: every field as it was typed, and who said what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SignupForm:
    """A sign-up with its learner's details; names are those of `signups.edit_signup`."""

    id: str
    circle_id: str
    circle: str
    signup_question: str
    name: str
    phone: str
    email: str
    certificate_name: str
    goal: str
    support: str
    computer_access: str
    use_internet: int | None
    digital_literacy: dict[str, int]
    custom_answer: str
    under_18: bool
    consent: bool
    guardian_name: str
    guardian_phone: str
    language: str
    communications_opt_in: bool
    phone_shared: bool
    consent_witness: str = ""


@dataclass(frozen=True, slots=True)
class RsvpLine:
    """A learner's word on a meeting: comes, does not come, or has not said (none)."""

    learner_id: str
    name: str
    phone: str
    attending: bool | None
