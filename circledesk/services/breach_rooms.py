"""Two circles in one room at one time.

A room is the meeting's own venue, else the circle's venue and its details, at one branch. What two
circles were said to do in one room is remembered for the pair (see `lookalikes`): one item a pair
of circles, however many of their meetings meet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from datetime import time as wall_time
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    String,
    case,
    cast,
    exists,
    func,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance
from circledesk.models.tables import ATTENDANCE, CIRCLE, FEEDBACK, MEETING
from circledesk.said import said
from circledesk.services.called import full_day
from circledesk.services.facts.breaches import Breach, Way
from circledesk.services.living import living
from circledesk.services.lookalikes import told_apart

ONE, OTHER = MEETING.alias("one"), MEETING.alias("other")
ITS, OTHERS = CIRCLE.alias("its"), CIRCLE.alias("others")
NO_ROOM = "|"


class _Meeting(NamedTuple):
    id: str
    circle_id: str
    branch_id: str
    date: date
    start: wall_time
    name: str
    made: datetime
    room: str
    held: bool


def rooms_twice(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield the pairs of circles that meet in one room at one time.

    Where both were held (attendance or feedback is there), nothing is left to move.
    """
    apart = told_apart(session, "circle")
    clashes: dict[tuple[str, str], list[tuple[_Meeting, _Meeting]]] = {}
    for one, other in _clashes(session):
        first, later = sorted((one, other), key=lambda m: (m.made, m.circle_id))
        if frozenset((first.circle_id, later.circle_id)) not in apart:
            clashes.setdefault((first.circle_id, later.circle_id), []).append((first, later))
    for circles, found in clashes.items():
        yield _breach(circles, found, branches)


def _breach(
    circles: tuple[str, str], found: list[tuple[_Meeting, _Meeting]], branches: Mapping[str, str]
) -> Breach:
    first, later = min(found, key=lambda pair: (pair[1].date, pair[1].start, pair[1].id))
    branch = branches.get(first.branch_id, "")
    moved = later if not later.held else first
    return Breach(
        id=derived_id("breach", "room-twice", *sorted(circles)),
        kind="room-twice",
        what=said("{circle} and {other} meet in one room", circle=first.name, other=later.name),
        detail=said(
            "{branch} · {room} · {day}, {time} · meetings: {count}",
            branch=branch,
            room=later.room.strip(),
            day=full_day(later.date),
            time=f"{later.start:%H:%M}",
            count=len(found),
        ),
        next_step=said("Move one of the meetings, or say that there is room for both."),
        rows=(
            *(("learning_circle", circle) for circle in circles),
            *(("meeting", row.id) for row in (first, later)),
        ),
        branch_id=first.branch_id,
        branch=branch,
        ways=(
            Way("move", said("Move {circle}…", circle=moved.name), (moved.circle_id, moved.id)),
            Way("two", said("There is room for both"), circles),
        ),
    )


def _clashes(session: Session) -> Iterator[tuple[_Meeting, _Meeting]]:
    """Yield two meetings of different circles that overlap in one room."""
    room = _room(ONE, ITS)
    query = (
        select(*_columns(ONE, ITS), *_columns(OTHER, OTHERS))
        .select_from(ONE)
        .join(OTHER, (OTHER.c.branch_id == ONE.c.branch_id) & (OTHER.c.date == ONE.c.date))
        .join(ITS, ITS.c.id == ONE.c.circle_id)
        .join(OTHERS, OTHERS.c.id == OTHER.c.circle_id)
        .where(ONE.c.circle_id < OTHER.c.circle_id)
        .where(_begins(ONE) < _begins(OTHER) + _minutes(OTHER, OTHERS))
        .where(_begins(OTHER) < _begins(ONE) + _minutes(ONE, ITS))
        .where(*_happens(ONE, ITS), *_happens(OTHER, OTHERS))
        .where(room == _room(OTHER, OTHERS), room != NO_ROOM, ~(_held(ONE) & _held(OTHER)))
    )
    half = len(_Meeting._fields)
    for row in session.execute(query):
        yield _Meeting(*row[:half]), _Meeting(*row[half:])


def _columns(meeting: Any, circle: Any) -> list[ColumnElement[Any]]:
    """Return what `_Meeting` holds, in its order."""
    venue = circle.c.venue + " " + circle.c.venue_details
    return [
        meeting.c.id,
        meeting.c.circle_id,
        meeting.c.branch_id,
        meeting.c.date,
        meeting.c.start,
        circle.c.name,
        circle.c.created_at,
        func.coalesce(func.nullif(meeting.c.venue, ""), venue),
        _held(meeting),
    ]


def _happens(meeting: Any, circle: Any) -> list[ColumnElement[bool]]:
    return [
        meeting.c.deleted_at.is_(None),
        meeting.c.cancelled.is_(False),
        circle.c.deleted_at.is_(None),
        circle.c.draft.is_(False),
        circle.c.online.is_(False),
        circle.c.did_not_happen.is_not(True),
    ]


def _room(meeting: Any, circle: Any) -> ColumnElement[str]:
    own = func.lower(func.trim(meeting.c.venue))
    of_circle = func.trim(circle.c.venue) + "|" + func.trim(circle.c.venue_details)
    return case((own != "", own), else_=func.lower(of_circle))


def _begins(meeting: Any) -> ColumnElement[int]:
    """Return the minute of the day at which a meeting begins."""
    start = type_coerce(meeting.c.start, String)
    hours, minutes = (cast(func.substr(start, at, 2), Integer) for at in (1, 4))
    return hours * 60 + minutes


def _minutes(meeting: Any, circle: Any) -> ColumnElement[int]:
    return func.coalesce(meeting.c.duration, circle.c.duration)


def _held(meeting: Any) -> ColumnElement[bool]:
    marked = exists().where(ATTENDANCE.c.meeting_id == meeting.c.id, *living(Attendance))
    told = exists().where(FEEDBACK.c.meeting_id == meeting.c.id, *living(Feedback))
    return marked | told
