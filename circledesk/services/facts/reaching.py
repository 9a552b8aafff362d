"""Whom to tell what, and who was told: reminders, the contact log, follow-ups, own templates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

Day = date
"""A calendar day; named apart, since a meeting has a field `date`."""

CHANNELS = ("whatsapp", "sms", "email", "phone", "in-person")
KINDS = ("reminder", "changed", "cancelled", "confirmation", "follow-up", "check-in", "other")
"""What a contact was about."""
TEMPLATE_KINDS = ("reminder", "changed", "cancelled", "confirmation", "follow-up")
"""Messages that have ready words, and that a team may word itself."""
PLACEHOLDERS = ("name", "circle", "week", "day", "time", "venue", "branch", "facilitator", "team")
"""What a template may hold in braces."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """A learner who may be told. `sms`: she did not ask for silence on her phone."""

    learner_id: str
    name: str
    phone: str
    email: str
    language: str
    sms: bool = True
    phone_shared: bool = False


@dataclass(frozen=True, slots=True)
class MeetingToTell:
    """A meeting with all that a message about it says, and whom it is for."""

    id: str
    circle_id: str
    circle: str
    branch_id: str
    branch: str
    team: str
    zone: str
    date: date
    start: time
    end: time
    venue: str
    week: int
    weeks: int
    facilitators: tuple[str, ...]
    phone: str
    """The first facilitator's."""
    email: str
    language: str
    """The circle's: what its learners are told in, where they named none."""
    group_link: str
    recipients: tuple[Recipient, ...]
    remind_from: datetime
    """Local wall-clock: two days before, never before the meeting before it ended."""
    told_at: datetime | None
    """When its reminder was noted, in the team's zone; none: nobody was told yet."""
    told: int
    cancelled: bool
    editable: bool
    """Whether this computer may note contacts for the branch."""


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One line of the contact log; `at` in the team's zone."""

    id: str
    at: datetime
    channel: str
    kind: str
    whom: str
    """A name, or '' for all of a circle."""
    told: int | None
    circle: str
    circle_id: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """Something to come back to."""

    id: str
    why: str
    due: Day | None
    about: str
    circle_id: str
    meeting_id: str
    person_id: str
    learner_id: str
    responsible: str
    done_at: datetime | None
    outcome: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """The team's own words for a kind of message in a language."""

    kind: str
    language: str
    text: str
