"""The list of all circles, read as long lists are: count and first rows, ids, rows in blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.tables import BRANCH, CIRCLE, COURSE, MEETING
from circledesk.services import figures
from circledesk.services.circle_reading import circle_rows
from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.lists import ALL, Listed, Narrowed, Order
from circledesk.services.living import living
from circledesk.services.meeting_rows import venue_text
from circledesk.services.names import fold, search_form
from circledesk.services.narrowing import circles_in
from circledesk.services.schedule import Span
from circledesk.services.session import local_now
from circledesk.services.spans import WHEN, counted, spans

HEAD = 40
"""Rows that come with the count: more than a screen shows."""
STAGES = ("running", "upcoming", "draft", "finished", "cancelled")
PUBLISHED = "published"
"""All states but draft: what courses and facilitators are counted by."""


@dataclass(frozen=True, slots=True)
class CircleList:
    """Circles as `circles` orders them, or by what an `Order` names: name, state, next, signups."""

    narrowed: Narrowed = ALL
    active: bool = False
    """Only those with a meeting still to come that are published and did not fail to happen."""
    status: str = ""

    def head(self, session: Session, order: Order) -> tuple[int, Sequence[CircleRow]]:
        """Return how many there are, and the first of them."""
        if not (self.active or self.status or order.column):
            ids = self._soonest(session)[:HEAD]
            if len(ids) == HEAD:
                count = select(func.count()).select_from(CIRCLE).where(*self._shown())
                return session.scalar(count) or 0, self.rows(session, ids)
        placed = self._placed(session, order)
        return len(placed), self.rows(session, placed[:HEAD])

    def listed(self, session: Session, order: Order) -> Listed:
        """Return all ids in order, with name, course, branch, venue and facilitators."""
        ids = self._placed(session, order)
        wanted = select(CIRCLE.c.id).where(*self._shown())
        hosts = figures.hosts(session, wanted)
        query = (
            select(
                CIRCLE.c.id, CIRCLE.c.name, COURSE.c.title, BRANCH.c.name,
                CIRCLE.c.venue, CIRCLE.c.venue_details,
            )
            .join(COURSE, COURSE.c.id == CIRCLE.c.course_id)
            .join(BRANCH, BRANCH.c.id == CIRCLE.c.branch_id)
            .where(*self._shown())
        )  # fmt: skip
        texts = {
            circle: search_form(
                " ".join((*words, venue_text("", venue, details), *_names(hosts, circle)))
            )
            for circle, *words, venue, details in session.execute(query)
        }
        return Listed(ids, [texts.get(circle, "") for circle in ids])

    def rows(self, session: Session, ids: Sequence[str]) -> tuple[CircleRow, ...]:
        """Return the rows of these ids, in their order."""
        wanted = select(CIRCLE.c.id).where(CIRCLE.c.id.in_(ids), *living(LearningCircle))
        held = {row.id: row for row in circle_rows(session, wanted)}
        return tuple(held[one] for one in ids if one in held)

    def _shown(self) -> tuple[ColumnElement[bool], ...]:
        return (*living(LearningCircle), *circles_in(self.narrowed))

    def _soonest(self, session: Session) -> list[str]:
        """Return the circles that still meet, in the usual order: read by date, so it is quick."""
        now = local_now(session)
        ahead = (
            select(MEETING.c.circle_id, func.min(WHEN).label("next"), func.max(WHEN).label("last"))
            .where(MEETING.c.date >= now.date(), now.isoformat(timespec="minutes") < WHEN)
            .where(*counted())
            .group_by(MEETING.c.circle_id)
            .subquery()
        )
        query = (
            select(CIRCLE.c.id, CIRCLE.c.name, ahead.c.next, ahead.c.last)
            .join(ahead, ahead.c.circle_id == CIRCLE.c.id)
            .where(*self._shown(), CIRCLE.c.did_not_happen.is_not(True))
        )
        if self.active:
            query = query.where(CIRCLE.c.draft.is_(False))
        placed = sorted(
            (then, -date.fromisoformat(last[:10]).toordinal(), fold(name), circle)
            for circle, name, then, last in session.execute(query)
        )
        return [circle for *_, circle in placed]

    def _placed(self, session: Session, order: Order) -> list[str]:
        if self.active and not (self.status or order.column):
            return self._soonest(session)
        wanted = select(CIRCLE.c.id).where(*self._shown())
        known = spans(session, wanted if self.narrowed else None)
        names = {row[0]: fold(row[1]) for row in session.execute(
            select(CIRCLE.c.id, CIRCLE.c.name).where(*self._shown())
        )}  # fmt: skip
        chosen = [one for one in names if one in known and self._takes(known[one])]
        usual = {one: _usual(known[one], names[one], one) for one in chosen}
        chosen.sort(key=usual.__getitem__)
        if order.column:
            keys = self._keys(session, order.column, known, names)
            chosen.sort(key=lambda one: keys(one), reverse=order.descending)
        return chosen

    def _takes(self, span: Span) -> bool:
        if self.active and not (span.next and span.status in ("upcoming", "running")):
            return False
        if self.status == PUBLISHED:
            return span.status != "draft"
        return self.status in ("", span.status)

    def _keys(
        self, session: Session, column: str, known: dict[str, Span], names: dict[str, str]
    ) -> Any:
        if column == "name":
            return names.__getitem__
        if column == "signups":
            counts = figures.signup_counts(session)
            return lambda one: counts.get(one, (0, 0))[0]
        if column == "state":
            return lambda one: (STAGES.index(known[one].status), _next(known[one]))
        return lambda one: _next(known[one])


def _usual(span: Span, name: str, circle: str) -> tuple[int, str, int, str, str]:
    ahead = str(span.next.isoformat()) if span.next and span.status != "cancelled" else ""
    last = -(span.last.date().toordinal() if span.last else 1)
    return (0 if ahead else 1, ahead, last, name, circle)


def _next(span: Span) -> str:
    when = (span.next if span.status != "cancelled" else None) or span.last
    return when.isoformat() if when else "9999"


def _names(hosts: dict[str, tuple[figures.Host, ...]], circle: str) -> list[str]:
    return [host.name for host in hosts.get(circle, ())]
