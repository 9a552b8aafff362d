"""Two circles in one room at one time.

A room is the meeting's own venue, else the circle's venue and its details, at one branch. What two
circles were said to do in one room is remembered for the pair (see `lookalikes`): one item a pair
of circles, however many of their meetings meet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from datetime import time as wall_time
from itertools import combinations
from typing import Any

from sqlalchemy import ColumnElement, case, exists, func, select, tuple_
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.circles import LearningCircle
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance
from circledesk.models.tables import ATTENDANCE, CIRCLE, FEEDBACK, MEETING
from circledesk.said import said
from circledesk.services.called import full_day
from circledesk.services.facts.breaches import Breach, Way
from circledesk.services.living import living
from circledesk.services.lookalikes import told_apart
from circledesk.services.schedule import ends
from circledesk.services.spans import counted

OWN = func.lower(func.trim(MEETING.c.venue))
ROOM: ColumnElement[str] = case(
    (OWN != "", OWN),
    else_=func.lower(func.trim(CIRCLE.c.venue) + "|" + func.trim(CIRCLE.c.venue_details)),
)
NO_ROOM = "|"


def rooms_twice(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield the pairs of circles that meet in one room at one time.

    Where both were held (attendance or feedback is there), nothing is left to move.
    """
    apart = told_apart(session, "circle")
    clashes: dict[tuple[str, str], list[tuple[Any, Any]]] = {}
    for here in _full_rooms(session):
        for one, other in combinations(here, 2):
            if one.circle_id == other.circle_id or (one.held and other.held):
                continue
            if _end(one) > other.start and frozenset((one.circle_id, other.circle_id)) not in apart:
                pair = sorted((one, other), key=lambda m: (m.made, m.circle_id))
                clashes.setdefault((pair[0].circle_id, pair[1].circle_id), []).append(
                    (pair[0], pair[1])
                )
    for circles, found in clashes.items():
        yield _breach(circles, found, branches)


def _breach(
    circles: tuple[str, str], found: list[tuple[Any, Any]], branches: Mapping[str, str]
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


def _end(meeting: Any) -> wall_time:
    """Return when a meeting is over; past midnight it fills the day's rest."""
    over = ends(meeting.date, meeting.start, meeting.minutes)
    return over.time() if over.date() == meeting.date else wall_time.max


def _full_rooms(session: Session) -> Iterator[list[Any]]:
    """Yield the meetings of each day and room that has more than one, by start."""
    key = (MEETING.c.date, MEETING.c.branch_id, ROOM)
    happening = (
        *living(LearningCircle),
        *counted(),
        CIRCLE.c.draft.is_(False),
        CIRCLE.c.online.is_(False),
        CIRCLE.c.did_not_happen.is_not(True),
    )
    joined = MEETING.join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
    shared = (
        select(*key).select_from(joined).where(*happening, ROOM != NO_ROOM).group_by(*key)
        .having(func.min(MEETING.c.circle_id) != func.max(MEETING.c.circle_id))
    )  # fmt: skip
    query = (
        select(
            MEETING.c.id, MEETING.c.circle_id, MEETING.c.branch_id, MEETING.c.date,
            MEETING.c.start, CIRCLE.c.name, CIRCLE.c.created_at.label("made"),
            func.coalesce(MEETING.c.duration, CIRCLE.c.duration).label("minutes"),
            func.coalesce(func.nullif(MEETING.c.venue, ""),
                          CIRCLE.c.venue + " " + CIRCLE.c.venue_details).label("room"),
            ROOM.label("key"), _held().label("held"),
        )
        .select_from(joined)
        .where(*happening, tuple_(*key).in_(shared))
        .order_by(*key, MEETING.c.start, MEETING.c.id)
    )  # fmt: skip
    together: list[Any] = []
    before: tuple[date, str, str] | None = None
    for row in session.execute(query):
        at = (row.date, row.branch_id, row.key)
        if at != before and together:
            yield together
            together = []
        before = at
        together.append(row)
    if together:
        yield together


def _held() -> ColumnElement[bool]:
    marked = exists().where(ATTENDANCE.c.meeting_id == MEETING.c.id, *living(Attendance))
    told = exists().where(FEEDBACK.c.meeting_id == MEETING.c.id, *living(Feedback))
    return marked | told
