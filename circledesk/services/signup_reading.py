"""Sign-ups as lists show them, and how each learner stands towards the certificate."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.team import Team
from circledesk.services.facts.circles import SignupRow
from circledesk.services.figures import CAME
from circledesk.services.living import living
from circledesk.services.roles import contacts_shown
from circledesk.services.schedule import needed_meetings, reach
from circledesk.services.spans import counted


@dataclass(frozen=True, slots=True)
class Register:
    """A circle's meetings in order and who was marked how at each."""

    meetings: tuple[str, ...]
    marks: dict[str, dict[str, str]]
    """Learner -> meeting -> state."""
    taken: frozenset[str]
    """Meetings where anybody was marked."""
    needed: int

    def states(self, learner_id: str) -> tuple[str, ...]:
        """Return a learner's state at each meeting, '' where she was not marked."""
        marks = self.marks.get(learner_id, {})
        return tuple(marks.get(meeting, "") for meeting in self.meetings)

    def came(self, learner_id: str) -> int:
        """Return at how many meetings a learner was present or late."""
        return sum(state in CAME for state in self.states(learner_id))

    def open(self, learner_id: str, besides: str = "") -> int:
        """Return how many meetings are still open for a learner.

        The meeting `besides` is open until she herself is marked there.
        """
        marks = self.marks.get(learner_id, {})
        closed = self.taken - {besides}
        return sum(m not in closed and m not in marks for m in self.meetings)

    def reached(self, learner_id: str) -> bool:
        """Whether she came often enough for a certificate of completion."""
        return self.reach(learner_id) == "reached"

    def reach(self, learner_id: str, besides: str = "") -> str:
        """Return how she stands; '' before the first attendance of the circle."""
        if not self.taken - ({besides} - set(self.marks.get(learner_id, {}))):
            return ""
        came, to_come = self.came(learner_id), self.open(learner_id, besides)
        return reach(came=came, to_come=to_come, needed=self.needed)


def register(session: Session, circle_id: str) -> Register:
    """Read a circle's register; cancelled meetings are not in it."""
    counting = (Meeting.circle_id == circle_id, *counted())
    order = (Meeting.date, Meeting.start, Meeting.id)
    meetings = tuple(session.scalars(select(Meeting.id).where(*counting).order_by(*order)))
    query = select(Attendance.learner_id, Attendance.meeting_id, Attendance.state).where(
        Attendance.meeting_id.in_(select(Meeting.id).where(*counting)), *living(Attendance)
    )
    marks: dict[str, dict[str, str]] = defaultdict(dict)
    for learner, meeting, state in session.execute(query):
        marks[learner][meeting] = state
    return Register(
        meetings=meetings,
        marks=dict(marks),
        taken=frozenset(meeting for held in marks.values() for meeting in held),
        needed=needed_meetings(attendance_rule(session, circle_id), len(meetings)),
    )


def attendance_rule(session: Session, circle_id: str) -> int:
    """Return the percent of planned meetings that a certificate asks for: the circle's own rule,
    else the team's.
    """
    own = session.scalar(
        select(LearningCircle.attendance_rule).where(LearningCircle.id == circle_id)
    )
    team = select(func.max(Team.attendance_rule)).where(*living(Team))
    return own or session.scalar(team) or 67


def all_signups(session: Session) -> tuple[SignupRow, ...]:
    """Return every sign-up, newest first. How learners came is not filled in here."""
    query = _query().order_by(Signup.signed_up_at.desc(), Signup.id.desc())
    return _rows(session, query)


def signups_with(session: Session, ids: Select[str]) -> tuple[SignupRow, ...]:
    """Return the chosen sign-ups, newest first. How learners came is not filled in here."""
    query = _query().where(Signup.id.in_(ids)).order_by(Signup.signed_up_at.desc(), Signup.id)
    return _rows(session, query)


def signups_of_learner(session: Session, learner_id: str) -> tuple[SignupRow, ...]:
    """Return a learner's sign-ups with how she came, newest first."""
    newest = (Signup.signed_up_at.desc(), Signup.id.desc())
    query = _query().where(Signup.learner_id == learner_id).order_by(*newest)
    rows = _rows(session, query)
    return tuple(_with_attendance(row, register(session, row.circle_id)) for row in rows)


def signups_of_circle(session: Session, circle_id: str) -> tuple[SignupRow, ...]:
    """Return a circle's sign-ups: signed up by name, the waiting list in its order, cancelled."""
    held = register(session, circle_id)
    query = _query().where(Signup.circle_id == circle_id).order_by(Learner.sort_name, Signup.id)
    lines = session.execute(query).all()
    shown = contacts_shown(session.connection(), map(_row, lines), "learner_id")
    since = [line.state_at or line.signed_up_at for line in lines]
    rows = list(zip(shown, since, strict=True))
    waiting = sorted(
        (pair for pair in rows if pair[0].state == "waiting"),
        key=lambda pair: (pair[1], pair[0].id),
    )
    ordered = [row for row, _ in rows if row.state == "signed-up"]
    ordered += [row for row, _ in waiting]
    ordered += [row for row, _ in rows if row.state == "cancelled"]
    return tuple(_with_attendance(row, held) for row in ordered)


def _with_attendance(row: SignupRow, held: Register) -> SignupRow:
    return replace(
        row,
        came=held.states(row.learner_id),
        came_count=held.came(row.learner_id),
        held=len(held.taken),
        needed=held.needed,
        reach=held.reach(row.learner_id) if row.state == "signed-up" else "",
    )


def _query() -> Any:
    return (
        select(
            Signup.id,
            Signup.circle_id,
            LearningCircle.name.label("circle"),
            Signup.learner_id,
            Learner.name,
            Learner.email,
            Learner.phone,
            Signup.state,
            Signup.signed_up_at,
            Signup.goal,
            Learner.phone_check,
            Signup.state_at,
            Signup.consent_at,
            Signup.consent_withdrawn_at,
        )
        .join(LearningCircle, LearningCircle.id == Signup.circle_id)
        .join(Learner, Learner.id == Signup.learner_id)
        .where(*living(Signup, LearningCircle, Learner))
    )


def _rows(session: Session, query: Any) -> tuple[SignupRow, ...]:
    return contacts_shown(session.connection(), map(_row, session.execute(query)), "learner_id")


def _row(line: Any) -> SignupRow:
    shown: tuple[Any, ...] = tuple(line)[:11]
    given = "given" if line.consent_at else ""
    consent = "withdrawn" if line.consent_withdrawn_at else given
    return replace(SignupRow(*shown), consent=consent)
