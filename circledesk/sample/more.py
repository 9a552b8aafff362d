"""What a circle of the sample has beside its meetings: a group, its own parts, a contact log.

It has dice of its own: nothing else of the season moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from circledesk.sample.outcomes import count_it
from circledesk.sample.people import Visitor
from circledesk.sample.season import SampleCircle
from circledesk.services import contacts, runs
from circledesk.services.facts.questions import QuestionFacts
from circledesk.services.signup_fields import LITERACY

ASKS = "BON"
"""The branch that asks the team's questions at its desk."""
PARTS = (
    ("check-in", 10),
    ("Last week's task, in pairs", 15),
    ("coursework", 45),
    ("plus-delta", 20),
)
REMINDER = {
    "en": "We meet tomorrow. Bring your exercise book, and somebody who missed last week.",
    "sw": "Tunakutana kesho. Njoo na daftari lako.",
}
CHANGE = {
    "changed": "The room is taken: we meet a day later, at the same time.",
    "cancelled": "No power at the library: no meeting this week.",
}


class HelpAtDesk:
    """What is told at a circle's sign-ups beside name and goal."""

    def __init__(self, plan: SampleCircle) -> None:
        self._plan = plan
        self._dice = Random(f"{plan.branch} {plan.course} {plan.week} desk")
        self._first = True

    def told(self, visitor: Visitor, questions: Sequence[QuestionFacts]) -> dict[str, Any]:
        """Return it: one of twenty has not agreed yet, the first of a circle always has."""
        dice = self._dice
        agreed, self._first = self._first or dice.random() > 0.05, False
        told: dict[str, Any] = {"consent": agreed}
        if visitor.under_18:
            told["guardian_phone"] = f"0700 920 {dice.randrange(1000):03d}"
        if visitor.phone and dice.random() < 0.06:
            told["phone_shared"] = True
        if dice.random() < 0.3:
            told["digital_literacy"] = {item: dice.randrange(5) for item in LITERACY}
        if self._plan.branch == ASKS and dice.random() < 0.85:
            told["team_answers"] = {
                one.id: dice.randrange(len(one.choices) - 1) for one in questions
            }
        return told


def set_up(session: Session, circle_id: str, plan: SampleCircle) -> None:
    """Count it to a goal; keep a group's link where it is reminded, and the parts some have."""
    count_it(session, circle_id, plan.course)
    if _reminded(plan):
        link = f"https://chat.whatsapp.com/Invented{plan.branch}{plan.course}"
        contacts.set_group_link(session, circle_id=circle_id, link=link)
    if plan.own_parts:
        runs.set_parts(session, parts=PARTS, circle_id=circle_id)


def note_reminder(
    session: Session, meeting_id: str, plan: SampleCircle, language: str, told: int
) -> None:
    """Note that the learners were reminded of a meeting, where the circle is one that does so."""
    if _reminded(plan) and told:
        contacts.note_contact(
            session,
            channel="sms" if plan.branch == "MSI" else "whatsapp",
            kind="reminder",
            meeting_id=meeting_id,
            told=told,
            text=REMINDER[language],
        )


def told_of_change(session: Session, meeting_id: str, kind: str, told: int) -> None:
    """Note that the learners were told of a meeting that is moved or cancelled."""
    contacts.note_contact(
        session, channel="whatsapp", kind=kind, meeting_id=meeting_id, told=told, text=CHANGE[kind]
    )


def _reminded(plan: SampleCircle) -> bool:
    return -6 < plan.week < 1 and not (plan.did_not_happen or plan.branch == "KIS")
