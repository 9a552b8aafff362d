"""Days off that people add: a gazetted holiday for the team, days on which a branch is closed."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.planning import Closure, Holiday
from circledesk.models.team import Branch
from circledesk.said import Sentence, said, together
from circledesk.services.called import day_text
from circledesk.services.days_off import days_off
from circledesk.services.facts.changed import Done
from circledesk.services.facts.planning import DayOff, DayOffRow
from circledesk.services.hit_meetings import day_hits, hits_of
from circledesk.services.living import found, living
from circledesk.services.session import action, may_write, must_write, this_device, today
from circledesk.services.words import NAME, QUESTION, allowed, likely_date, needed

_LONGEST_CLOSURE = 366


def add_holiday(session: Session, *, date: date, name: str, about: bool = False) -> Done:
    """Add a day off of the whole team: the country's file does not know it, or not for sure."""
    with action(session, "holiday.add") as act:
        must_write(session, None)
        day = likely_date(date, "date")
        kept = needed(name, "name", NAME)
        _must_be_new(session, day, kept)
        row = Holiday(id=new_id(), date=day, name=kept, about=about)
        session.add(row)
        session.flush()
        hit = sum(len(one.meetings) for one in hits_of(session, DayOff(day, day, kept)))
    note = said("{day} is {name}.", day=day_text(day), name=kept)
    return Done(row.id, act.changed, act.operation, together(note, _hit_words(hit)))


def remove_holiday(session: Session, *, holiday_id: str) -> Done:
    """Take a day out that was added. What the country's file knows stays."""
    with action(session, "holiday.remove") as act:
        must_write(session, None)
        row = found(session, Holiday, holiday_id)
        session.delete(row)
    note = said("{name} is a day like others again.", name=row.name)
    return Done(holiday_id, act.changed, act.operation, note)


def add_closure(
    session: Session, *, first: date, last: date, branch_id: str = "", why: str = ""
) -> Done:
    """Say that a branch is closed from the first to the last day; else this computer's branch."""
    with action(session, "closure.add") as act:
        branch = found(session, Branch, branch_id or this_device(session).branch_id)
        must_write(session, branch.id)
        begins, ends = likely_date(first, "first"), likely_date(last, "last")
        _must_be_a_span(begins, ends)
        kept = allowed(why, "reason", QUESTION)
        row = Closure(id=new_id(), branch_id=branch.id, first=begins, last=ends, why=kept)
        session.add(row)
        session.flush()
        off = DayOff(begins, ends, kept, branch_id=branch.id, branch=branch.name)
        hit = sum(len(one.meetings) for one in hits_of(session, off))
    if begins == ends:
        note = said("{branch} is closed on {day}.", branch=branch.name, day=day_text(begins))
    else:
        note = said("{branch} is closed from {first} to {last}.", branch=branch.name,
                    first=day_text(begins), last=day_text(ends))  # fmt: skip
    return Done(row.id, act.changed, act.operation, together(note, _hit_words(hit)))


def remove_closure(session: Session, *, closure_id: str) -> Done:
    """Take days out on which a branch was to be closed."""
    with action(session, "closure.remove") as act:
        row = found(session, Closure, closure_id)
        must_write(session, row.branch_id)
        branch = found(session, Branch, row.branch_id)
        session.delete(row)
    note = said("{branch} is open on these days again.", branch=branch.name)
    return Done(closure_id, act.changed, act.operation, note)


def days_off_list(session: Session, *, year: int = 0) -> tuple[DayOffRow, ...]:
    """Return the days off of a year with the meetings that each hits; this year if not said."""
    asked = year or today(session).year
    off = days_off(session, date(asked, 1, 1), date(asked, 12, 31))
    hits = day_hits(session, off)
    return tuple(
        DayOffRow(
            day,
            tuple(hit for hit in hits if hit.day == day),
            editable=bool(day.id) and may_write(session, day.branch_id or None),
        )
        for day in off
    )


def _must_be_new(session: Session, day: date, name: str) -> None:
    query = select(Holiday.name).where(Holiday.date == day, *living(Holiday))
    if name.casefold() in (held.casefold() for held in session.scalars(query)):
        raise RuleBroken(
            said("{day} is {name} already.", day=day_text(day), name=name),
            "Nothing is left to do: every branch learns of it with its news.",
        )


def _must_be_a_span(first: date, last: date) -> None:
    if last < first:
        raise InvalidValue(
            said("{last} is before {first}.", last=day_text(last), first=day_text(first)),
            "Type the last day on which the branch is closed.",
            field="last",
        )
    if (last - first).days >= _LONGEST_CLOSURE:
        raise InvalidValue(
            "A branch cannot be closed for more than a year here.",
            "Check the years of both days.",
            field="last",
        )


def _hit_words(count: int) -> Sentence | str:
    if not count:
        return ""
    if count == 1:
        return said("One meeting falls on it.")
    return said("Meetings that fall on it: {count}.", count=count)
