"""What an export is written from: the rows here, by what they hang on."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.p2pu.board import FIRST_OWN, SOURCE, number_of
from circledesk.models.base import Replicated
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Invitation, Membership, Person, Team
from circledesk.services.session import now, this_device

M = TypeVar("M", bound=Replicated)


def source(row: Any) -> dict[str, Any]:
    """Return what P2PU calls a row; empty where it does not know it."""
    found = ((row.external if row is not None else None) or {}).get(SOURCE)
    return found if isinstance(found, dict) else {}


def number(row: Any) -> str:
    """Return P2PU's id of a row, or our own number."""
    return number_of(row.id, source(row))


def site_id(row: Any) -> str:
    """Return the id under which P2PU's own pages show a row; '' where it was made here."""
    known = str(source(row).get("id", ""))
    return known if known and int(known) < FIRST_OWN else ""


def alive(row: Any) -> bool:
    """Whether a row is not deleted."""
    return row.deleted_at is None


class Held:
    """All rows that go out. Deleted circles and sign-ups are among them, as on P2PU."""

    def __init__(self, session: Session) -> None:
        self.now: datetime = now(session)
        team = session.get(Team, this_device(session).team_id)
        assert team is not None
        self.team = team
        self.people = _by_id(session, Person)
        self.courses = _by_id(session, Course)
        self.learners = _by_id(session, Learner)
        self.circles = sorted(_by_id(session, LearningCircle).values(), key=_order)
        self.members = {row.person_id: row for row in _by_id(session, Membership).values()}
        self.invitations = [r for r in _by_id(session, Invitation).values() if alive(r)]
        self.meetings = _by_circle(session, Meeting)
        self.hosts = _by_circle(session, CircleFacilitator)
        self.signups = _by_circle(session, Signup)
        self.answers = _by_circle(session, SurveyAnswer)
        self.ranks = self._ranks()

    def days(self, circle: LearningCircle) -> list[date]:
        """Return the days of a circle's meetings, of a deleted one those deleted with it."""
        rows = self.meetings[circle.id]
        kept = [m for m in rows if m.deleted_at in (None, circle.deleted_at) and not m.cancelled]
        return sorted(meeting.date for meeting in kept)

    def facilitators(self, circle: LearningCircle) -> list[Person]:
        """Return a circle's facilitators, who made it first."""
        rows = [r for r in self.hosts[circle.id] if r.deleted_at in (None, circle.deleted_at)]
        rows.sort(key=lambda r: (r.person_id != circle.created_by, r.position, r.created_at, r.id))
        return [self.people[row.person_id] for row in rows if row.person_id in self.people]

    def maker(self, circle: LearningCircle) -> Person | None:
        """Return who made a circle: on P2PU one of its facilitators."""
        hosts = self.facilitators(circle)
        maker = self.people.get(circle.created_by or "")
        return maker if maker in hosts or not hosts else hosts[0]

    def going(self, circle: LearningCircle) -> int:
        """Return how many sign-ups of a circle stand."""
        return sum(1 for r in self.signups[circle.id] if alive(r) and r.state != "cancelled")

    def _ranks(self) -> dict[str, int]:
        """Return which circle of its maker's each is, by when it was made, deleted ones too."""
        made: dict[str | None, list[datetime]] = defaultdict(list)
        for circle in self.circles:
            made[circle.created_by].append(_made(circle))
        return {
            circle.id: 1 + sum(1 for at in made[circle.created_by] if at < _made(circle))
            for circle in self.circles
        }


def _made(circle: LearningCircle) -> datetime:
    assert circle.created_at is not None
    return circle.created_at


def _by_id(session: Session, model: type[M]) -> dict[str, M]:
    rows = session.scalars(select(model).order_by(model.created_at, model.id))
    return {row.id: row for row in rows}


def _by_circle(session: Session, model: type[Any]) -> dict[str, list[Any]]:
    held: dict[str, list[Any]] = defaultdict(list)
    for row in session.scalars(select(model).order_by(model.created_at, model.id)):
        held[row.circle_id].append(row)
    return held


def _order(circle: LearningCircle) -> tuple[int, str]:
    return int(number(circle)), circle.id
