"""Who or what is needed twice at one time: seen while a plan is made, by the rules of `breaches`.

A room is needed twice where two circles of a branch meet in it; a person where she facilitates
both; a learner where she is signed up for both. Drafts, and circles that do not happen, need none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.tables import CIRCLE, HOSTING, LEARNER, MEETING, PERSON, SIGNUP
from circledesk.said import Sentence, said
from circledesk.services.facts.planning import Occasion
from circledesk.services.living import living
from circledesk.services.spans import counted


@dataclass(frozen=True, slots=True)
class _Other:
    """A meeting of another circle."""

    id: str
    circle_id: str
    branch_id: str
    day: date
    start: time
    minutes: int
    circle: str
    room: str
    online: bool
    stand_in: str | None


def clashes(
    session: Session, days: Sequence[date], occasion: Occasion
) -> dict[date, tuple[Sentence, ...]]:
    """Return what stands against meetings on these days; a day without a clash is not in it."""
    others = [one for one in _others(session, days, occasion) if _overlaps(one, occasion)]
    hosts = _hosts(session, {one.circle_id for one in others})
    names = _names(session, occasion.people)
    learners = _learners(session, occasion.circle_id, {one.circle_id for one in others})
    found: dict[date, list[Sentence]] = defaultdict(list)
    for one in others:
        busy = {one.stand_in} if one.stand_in else hosts[one.circle_id]
        found[one.day] += _of_meeting(one, occasion, [names[p] for p in names if p in busy])
        if learners[one.circle_id]:
            found[one.day].append(_learner_words(one, learners[one.circle_id]))
    return {day: tuple(said_) for day, said_ in found.items() if said_}


def _of_meeting(one: _Other, occasion: Occasion, busy: Sequence[str]) -> Iterator[Sentence]:
    time_ = f"{one.start:%H:%M}"
    room = room_of("", occasion.venue, occasion.venue_details)
    here = one.branch_id == occasion.branch_id and not one.online
    if here and one.room == room and room != "|":
        yield said("{circle} has the room at {time}", circle=one.circle, time=time_)
    for name in busy:
        yield said("{person} is with {circle} at {time}",
                   person=name, circle=one.circle, time=time_)  # fmt: skip


def _learner_words(one: _Other, names: Sequence[str]) -> Sentence:
    values = {"circle": one.circle, "time": f"{one.start:%H:%M}", "count": len(names)}
    if len(names) == 1:
        return said("{learner} is with {circle} at {time}", learner=names[0], **values)
    return said("{count} learners are with {circle} at {time}", **values)


def room_of(own: str, venue: str, details: str) -> str:
    """Return a room as rooms are compared: the meeting's own venue, else the circle's place."""
    return own.strip().lower() or f"{venue.strip()}|{details.strip()}".lower()


def _overlaps(one: _Other, occasion: Occasion) -> bool:
    begins, other = _minute(occasion.start), _minute(one.start)
    return begins < other + one.minutes and other < begins + occasion.duration


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _others(session: Session, days: Sequence[date], occasion: Occasion) -> Iterator[_Other]:
    query = (
        select(
            MEETING.c.id, MEETING.c.circle_id, MEETING.c.branch_id, MEETING.c.date,
            MEETING.c.start, func.coalesce(MEETING.c.duration, CIRCLE.c.duration), CIRCLE.c.name,
            MEETING.c.venue, CIRCLE.c.venue, CIRCLE.c.venue_details, CIRCLE.c.online,
            MEETING.c.stand_in_id,
        )
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.date.in_(days), MEETING.c.circle_id != occasion.circle_id)
        .where(CIRCLE.c.draft.is_(False), CIRCLE.c.did_not_happen.is_not(True))
        .where(*counted(), *living(LearningCircle))
        .order_by(MEETING.c.date, MEETING.c.start, CIRCLE.c.name, MEETING.c.id)
    )  # fmt: skip
    for row in session.execute(query):
        own, venue, details, online, stand_in = row[7:]
        yield _Other(*row[:7], room_of(own, venue, details), bool(online), stand_in)


def _hosts(session: Session, circles: set[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    query = select(HOSTING.c.circle_id, HOSTING.c.person_id).where(
        HOSTING.c.circle_id.in_(circles), *living(CircleFacilitator)
    )
    for circle, person in session.execute(query):
        found[circle].add(person)
    return found


def _names(session: Session, people: Sequence[str]) -> dict[str, str]:
    query = select(PERSON.c.id, PERSON.c.name).where(PERSON.c.id.in_(people))
    return {row.id: row.name for row in session.execute(query.order_by(PERSON.c.name))}


def _learners(session: Session, circle_id: str, others: set[str]) -> dict[str, list[str]]:
    """Return the names of a circle's learners who are signed up for the others too, by circle."""
    found: dict[str, list[str]] = defaultdict(list)
    if not circle_id or not others:
        return found
    ours = select(SIGNUP.c.learner_id).where(
        SIGNUP.c.circle_id == circle_id, SIGNUP.c.state == "signed-up", *living(Signup)
    )
    query: Any = (
        select(SIGNUP.c.circle_id, LEARNER.c.name)
        .join(LEARNER, LEARNER.c.id == SIGNUP.c.learner_id)
        .where(SIGNUP.c.circle_id.in_(others), SIGNUP.c.learner_id.in_(ours))
        .where(SIGNUP.c.state == "signed-up", *living(Signup, Learner))
        .order_by(LEARNER.c.sort_name, LEARNER.c.name)
    )
    for circle, name in session.execute(query):
        found[circle].append(name)
    return found
