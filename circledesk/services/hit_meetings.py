"""Meetings that fall on a day off, for each branch; and the word that one is held all the same."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import String, exists, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.circles import LearningCircle
from circledesk.models.lookalikes import Lookalike
from circledesk.models.tables import BRANCH, CIRCLE, MEETING
from circledesk.said import said
from circledesk.services.days_off import days_off
from circledesk.services.facts.changed import Done
from circledesk.services.facts.planning import DayHit, DayOff, HitMeeting
from circledesk.services.living import found_meeting, living
from circledesk.services.lookalikes import note_word
from circledesk.services.session import action, must_write, today
from circledesk.services.spans import counted

_AHEAD = timedelta(days=366)
KEPT = "day-off"
"""The kind of word that says: this meeting is held on this day, although it is a day off."""


def to_move(session: Session) -> tuple[DayHit, ...]:
    """Return what a person should look at: meetings ahead that fall on a day off.

    A day that hangs on the moon waits until it is gazetted and somebody adds it.
    """
    first = today(session)
    off = [day for day in days_off(session, first, first + _AHEAD) if not day.about]
    return day_hits(session, off)


def by_day(hits: Sequence[DayHit]) -> tuple[DayHit, ...]:
    """Put the branches' items of one day together: for who looks after all of them."""
    days: dict[DayOff, list[DayHit]] = {}
    for hit in hits:
        days.setdefault(hit.day, []).append(hit)
    return tuple(_joined(day, of) for day, of in days.items())


def _joined(day: DayOff, hits: Sequence[DayHit]) -> DayHit:
    if len(hits) == 1:
        return hits[0]
    return DayHit(
        derived_id("day-off", day.first.isoformat(), day.name),
        day,
        "",
        said("{count} branches", count=len(hits)),
        tuple(meeting for hit in hits for meeting in hit.meetings),
    )


def hits_of(session: Session, day: DayOff) -> tuple[DayHit, ...]:
    """Return the meetings that one day off hits, of each branch."""
    return day_hits(session, [day])


def day_hits(session: Session, off: Sequence[DayOff]) -> tuple[DayHit, ...]:
    """Return the meetings ahead that fall on days off: one item a day and branch, in order."""
    by_branch = {day: _branch_items(session, day) for day in off if day.last >= today(session)}
    return tuple(hit for hits in by_branch.values() for hit in hits)


def keep_meetings(session: Session, *, meeting_ids: Collection[str]) -> Done:
    """Say that these meetings are held although they fall on a day off. It is not asked again."""
    with action(session, "meeting.keep") as act:
        for meeting_id in meeting_ids:
            meeting, _ = found_meeting(session, meeting_id)
            must_write(session, meeting.branch_id)
            note_word(
                session,
                kind=KEPT,
                gone=meeting.date.isoformat(),
                kept=meeting_id,
                branch_id=meeting.branch_id,
                same=False,
            )
    note = said("Noted: they meet all the same. It is not asked again.")
    return Done("", act.changed, act.operation, note)


def _branch_items(session: Session, day: DayOff) -> list[DayHit]:
    rows: dict[tuple[str, str], list[Any]] = {}
    for row in session.execute(_meetings(session, day)):
        rows.setdefault((row.branch, row.branch_id), []).append(row)
    return [
        DayHit(
            derived_id("day-off", day.first.isoformat(), day.name, branch_id),
            day,
            branch_id,
            branch,
            tuple(HitMeeting(row.id, row.circle_id, row.circle, row.date, row.start) for row in of),
        )
        for (branch, branch_id), of in sorted(rows.items())
    ]


def _meetings(session: Session, day: DayOff) -> Any:
    """Select the meetings ahead that count, on a day off, of circles that take place."""
    kept = exists().where(
        Lookalike.kind == KEPT,
        Lookalike.first_id == type_coerce(MEETING.c.date, String),
        Lookalike.second_id == MEETING.c.id,
        *living(Lookalike),
    )
    query = (
        select(
            MEETING.c.id,
            MEETING.c.circle_id,
            MEETING.c.date,
            MEETING.c.start,
            MEETING.c.branch_id,
            CIRCLE.c.name.label("circle"),
            BRANCH.c.name.label("branch"),
        )
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .join(BRANCH, BRANCH.c.id == MEETING.c.branch_id)
        .where(MEETING.c.date.between(max(day.first, today(session)), day.last))
        .where(CIRCLE.c.draft.is_(False), CIRCLE.c.did_not_happen.is_not(True))
        .where(*counted(), *living(LearningCircle), ~kept)
        .order_by(BRANCH.c.name, MEETING.c.date, MEETING.c.start, CIRCLE.c.name, MEETING.c.id)
    )
    return query.where(MEETING.c.branch_id == day.branch_id) if day.branch_id else query


def next_free_day(day: date, off: Sequence[DayOff], branch_id: str) -> date:
    """Return the first day after one that has the same weekday and is no day off."""
    later = day + timedelta(weeks=1)
    while any(one.holds(later, branch_id) for one in off):
        later += timedelta(weeks=1)
    return later
