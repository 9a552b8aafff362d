"""Days off: the country's holidays, those that the team added, and branches that are closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.planning import Closure, Holiday
from circledesk.models.tables import BRANCH, TEAM
from circledesk.said import said
from circledesk.services.countries import country
from circledesk.services.facts.planning import DayOff, PlannedDay
from circledesk.services.living import living

_SAME = timedelta(days=7)
"""A gazetted day so near to one that the moon decides, of the same name, takes its place."""


def days_off(session: Session, first: date, last: date) -> tuple[DayOff, ...]:
    """Return every day off between two dates, in order; closures that reach into them too."""
    own = _own(session)
    found = [
        *(day for day in own if first <= day.first <= last),
        *(day for day in _of_country(session, first, last) if not _is_gazetted(day, own)),
        *_closures(session, first, last),
    ]
    return tuple(sorted(found, key=lambda day: (day.first, day.branch, day.name, day.id)))


def marked(days: Sequence[date], off: Sequence[DayOff], branch_id: str) -> tuple[PlannedDay, ...]:
    """Return dates with the day off that each falls on; a closure is told before a holiday."""
    return tuple(_marked(day, [one for one in off if one.holds(day, branch_id)]) for day in days)


def _marked(day: date, off: Sequence[DayOff]) -> PlannedDay:
    if not off:
        return PlannedDay(day)
    one = min(off, key=lambda each: (not each.branch_id, each.about))
    return PlannedDay(day, one.name, one.about, closed=bool(one.branch_id))


def closed_words(why: str, branch: str) -> str:
    """Return why a branch is closed, or that it is."""
    return why or said("{branch} is closed", branch=branch)


def _own(session: Session) -> list[DayOff]:
    query = select(Holiday.id, Holiday.date, Holiday.name, Holiday.about).where(*living(Holiday))
    return [
        DayOff(day, day, name, about, id=row_id)
        for row_id, day, name, about in session.execute(query)
    ]


def _of_country(session: Session, first: date, last: date) -> list[DayOff]:
    code = session.scalar(select(TEAM.c.country).where(TEAM.c.deleted_at.is_(None)).limit(1))
    table = country(code or "")
    return [
        DayOff(one.day, one.day, one.name, one.about)
        for year in range(first.year, last.year + 1)
        for one in table.holidays(year)
        if first <= one.day <= last
    ]


def _is_gazetted(day: DayOff, own: Sequence[DayOff]) -> bool:
    """Whether the team added the same day by its name: then the table's guess gives way."""
    return any(
        one.name.casefold() == day.name.casefold()
        and (one.first == day.first or (day.about and abs(one.first - day.first) <= _SAME))
        for one in own
    )


def _closures(session: Session, first: date, last: date) -> list[DayOff]:
    query = (
        select(Closure.id, Closure.first, Closure.last, Closure.why, BRANCH.c.id, BRANCH.c.name)
        .join(BRANCH, BRANCH.c.id == Closure.branch_id)
        .where(Closure.last >= first, Closure.first <= last, *living(Closure))
    )
    return [
        DayOff(begins, ends, closed_words(why, name), id=row_id, branch_id=branch, branch=name)
        for row_id, begins, ends, why, branch, name in session.execute(query)
    ]
