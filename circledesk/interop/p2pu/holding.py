"""All rows that P2PU's exports are made of, and what P2PU calls each."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.p2pu.board import SOURCE, own_number
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Membership, Person, Team
from circledesk.services.session import local_now


def number_of(row: Any) -> str:
    """Return P2PU's id of a row, or the one worked out for it."""
    return str(source_of(row).get("id") or own_number(row.id))


def uuid_of(row: Any) -> str:
    """Return P2PU's uuid of a row, or its own."""
    return str(source_of(row).get("uuid") or row.id)


def source_of(row: Any) -> dict[str, Any]:
    """Return what P2PU calls a row."""
    told = (row.external or {}).get(SOURCE)
    return told if isinstance(told, dict) else {}


@dataclass(frozen=True, slots=True)
class Held:
    """All rows that the files are made of."""

    team: Team
    now: datetime
    people: dict[str, Person]
    members: set[str]
    courses: dict[str, Course]
    circles: dict[str, LearningCircle]
    hosts: dict[str, list[str]]
    """Circle -> its facilitators."""
    meetings: dict[str, list[Meeting]]
    learners: dict[str, Learner]
    signups: list[Signup]
    surveys: Counter[tuple[str, str]]
    """(circle, kind) -> answers."""

    def maker(self, row: Any) -> Person | None:
        """Return who made a circle, of P2PU's also its facilitator: else the first of those."""
        hosts = [host for host in self.hosts.get(row.id, []) if host in self.people]
        if hosts and row.created_by not in hosts:
            return self.people[hosts[0]]
        return self.people.get(row.created_by or "")

    def is_gone(self, circle_id: str) -> bool:
        """Whether a circle is deleted: what hung on it went with it."""
        circle = self.circles.get(circle_id)
        return circle is None or circle.deleted_at is not None

    def published(self, person_id: str) -> list[LearningCircle]:
        """Return the circles that a person facilitates and that are no drafts, by their start."""
        mine = [
            circle
            for key, circle in self.circles.items()
            if person_id in self.hosts.get(key, []) and not circle.draft
        ]
        return sorted(mine, key=lambda one: (str(self.first(one) or ""), str(one.created_at)))

    def first(self, circle: LearningCircle) -> date | None:
        """Return a circle's first day."""
        days = self.meetings.get(circle.id)
        return days[0].date if days else circle.start_date

    def last(self, circle: LearningCircle) -> date | None:
        """Return a circle's last day."""
        days = self.meetings.get(circle.id)
        return days[-1].date if days else circle.start_date


def held_of(session: Session) -> Held:
    """Read all rows, with circles that P2PU's files told as deleted and what hangs on them."""
    gone = set(session.scalars(select(LearningCircle.id).where(_taken_in_deleted())))

    def all_of(model: Any, *order: Any) -> list[Any]:
        here = model.deleted_at.is_(None)
        if model is LearningCircle:
            here |= model.id.in_(gone)
        elif model in (Meeting, Signup):
            here |= model.circle_id.in_(gone)
        elif model is Learner:
            here |= model.deleted_at.is_not(None)
        return list(session.scalars(select(model).where(here).order_by(*order, model.id)))

    hosts: dict[str, list[str]] = defaultdict(list)
    for one in all_of(CircleFacilitator, CircleFacilitator.position):
        hosts[one.circle_id].append(one.person_id)
    meetings: dict[str, list[Meeting]] = defaultdict(list)
    for one in all_of(Meeting, Meeting.date, Meeting.start):
        if not one.cancelled:
            meetings[one.circle_id].append(one)
    return Held(
        team=all_of(Team)[0],
        now=local_now(session),
        people={one.id: one for one in all_of(Person, Person.name)},
        members={one.person_id for one in all_of(Membership)},
        courses={one.id: one for one in all_of(Course, Course.created_at)},
        circles={one.id: one for one in all_of(LearningCircle, LearningCircle.created_at)},
        hosts=dict(hosts),
        meetings=dict(meetings),
        learners={one.id: one for one in all_of(Learner)},
        signups=all_of(Signup, Signup.signed_up_at),
        surveys=Counter((one.circle_id, one.kind) for one in all_of(SurveyAnswer)),
    )


def _taken_in_deleted() -> Any:
    """Return the condition of circles that P2PU's files told as deleted: they go back so."""
    return LearningCircle.deleted_at.is_not(None) & LearningCircle.external.is_not(None)
