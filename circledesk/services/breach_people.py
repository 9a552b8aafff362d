"""One person in two circles at one time: who facilitates both, who is signed up for both.

Only meetings that have not begun are looked at: nothing is left to move of the others. One item a
pair of circles; what was said of it is remembered for the pair (see `lookalikes`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import combinations

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from circledesk.models.base import derived_id
from circledesk.models.circles import CircleFacilitator, LearningCircle
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.tables import ATTENDANCE, CIRCLE, HOSTING, LEARNER, MEETING, PERSON, SIGNUP
from circledesk.models.team import Person
from circledesk.said import Sentence, listed, said
from circledesk.services.called import full_day
from circledesk.services.facts.breaches import Breach, Way
from circledesk.services.living import living
from circledesk.services.lookalikes import told_apart
from circledesk.services.session import local_now
from circledesk.services.spans import WHEN, counted

Pair = tuple[str, str]
_NAMED = 3
"""So many people are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A meeting that has not begun."""

    id: str
    circle_id: str
    branch_id: str
    day: date
    start: time
    minutes: int
    stand_in: str | None
    circle: str
    made: datetime

    @property
    def begins(self) -> datetime:
        return datetime.combine(self.day, self.start)

    def meets(self, other: _Meeting) -> bool:
        """Whether both are under way at one moment."""
        ends, others = (m.begins + timedelta(minutes=m.minutes) for m in (self, other))
        return self.begins < others and other.begins < ends


def hosts_twice(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield the pairs of circles that one person facilitates at one time."""
    meetings = _ahead(session)
    hosts = _hosts(session, {one.circle_id for one in meetings})
    names = _people_names(session)
    of_person: dict[tuple[str, date], list[_Meeting]] = defaultdict(list)
    for one in meetings:
        for person in [one.stand_in] if one.stand_in else hosts[one.circle_id]:
            of_person[person, one.day].append(one)
    found: dict[Pair, _Clash] = {}
    for (person, _), held in of_person.items():
        for one, other in combinations(held, 2):
            if one.circle_id != other.circle_id and one.meets(other):
                _note(found, one, other, names.get(person, ""))
    apart = told_apart(session, "hosts")
    for pair, clash in found.items():
        if frozenset(pair) not in apart:
            fine = said("That is fine as it is")
            yield clash.breach("host-twice", branches, _host_words, fine)


def learners_in_two(session: Session, branches: Mapping[str, str]) -> Iterator[Breach]:
    """Yield the pairs of circles that meet at one time with a learner signed up for both."""
    of_circle: dict[str, list[_Meeting]] = defaultdict(list)
    for one in _ahead(session):
        of_circle[one.circle_id].append(one)
    found: dict[Pair, _Clash] = {}
    for name, circles in _in_several(session, of_circle):
        for first, other in combinations(sorted(circles), 2):
            for one in of_circle[first]:
                for two in (two for two in of_circle[other] if one.meets(two)):
                    _note(found, one, two, name)
    apart = told_apart(session, "seats")
    for pair, clash in found.items():
        if frozenset(pair) not in apart:
            fine = said("They know, and choose each time")
            yield clash.breach("seat-twice", branches, _learner_words, fine)


class _Clash:
    """Two circles, the meetings of both that meet at one time, and the people in both."""

    def __init__(self, first: _Meeting, later: _Meeting) -> None:
        self.first, self.later = first, later
        self.people: list[str] = []
        self.days: set[tuple[date, time]] = set()

    def add(self, first: _Meeting, later: _Meeting, person: str) -> None:
        """Take one more meeting of both, or one more person, in."""
        if later.begins < self.later.begins:
            self.first, self.later = first, later
        self.days.add((later.day, later.start))
        if person not in self.people:
            self.people.append(person)

    def breach(
        self,
        kind: str,
        branches: Mapping[str, str],
        words: Callable[[_Clash], Sentence],
        fine: Sentence,
    ) -> Breach:
        """Return it as it is listed; the later circle is the one to move."""
        circles = (self.first.circle_id, self.later.circle_id)
        branch = branches.get(self.later.branch_id, "")
        return Breach(
            id=derived_id("breach", kind, *sorted(circles)),
            kind=kind,
            what=words(self),
            detail=said(
                "{branch} · {people} · {day}, {time} · meetings: {count}",
                branch=branch,
                people=_named(self.people),
                day=full_day(self.later.day),
                time=f"{self.later.start:%H:%M}",
                count=len(self.days),
            ),
            next_step=said("Move one of the meetings, or say that it is fine as it is."),
            rows=(
                *(("learning_circle", circle) for circle in circles),
                *(("meeting", row.id) for row in (self.first, self.later)),
            ),
            branch_id=self.later.branch_id,
            branch=branch,
            ways=(*self._remedies(kind), Way("two", fine, circles)),
        )  # fmt: skip

    def _remedies(self, kind: str) -> Iterator[Way]:
        """Yield what a person does herself: another day, or another facilitator that day."""
        rows = (self.later.circle_id, self.later.id)
        yield Way("move", said("Move {circle}…", circle=self.later.circle), rows)
        if kind == "host-twice":
            yield Way("stand-in", said("Name a stand-in…"), rows)


def _note(found: dict[Pair, _Clash], one: _Meeting, other: _Meeting, person: str) -> None:
    first, later = sorted((one, other), key=lambda m: (m.made, m.circle_id))
    pair = (first.circle_id, later.circle_id)
    found.setdefault(pair, _Clash(first, later)).add(first, later, person)


def _named(people: Sequence[str]) -> Sentence:
    told = sorted(people)
    if len(told) <= _NAMED:
        return listed(told)
    rest = said("and {count} more", count=len(told) - _NAMED)
    return listed([*told[:_NAMED], rest])


def _host_words(clash: _Clash) -> Sentence:
    values = {"circle": clash.first.circle, "other": clash.later.circle}
    if len(clash.people) == 1:
        return said("{person} facilitates {circle} and {other} at one time",
                    person=clash.people[0], **values)  # fmt: skip
    return said("{circle} and {other} have facilitators in common and meet at one time", **values)


def _learner_words(clash: _Clash) -> Sentence:
    values = {"circle": clash.first.circle, "other": clash.later.circle}
    if len(clash.people) == 1:
        return said("{learner} is signed up for {circle} and {other}, which meet at one time",
                    learner=clash.people[0], **values)  # fmt: skip
    return said("{count} learners are signed up for {circle} and {other}, which meet at one time",
                count=len(clash.people), **values)  # fmt: skip


def _ahead(session: Session) -> list[_Meeting]:
    now = local_now(session).isoformat(timespec="minutes")
    reported = exists().where(ATTENDANCE.c.meeting_id == MEETING.c.id, *living(Attendance))
    query = (
        select(
            MEETING.c.id, MEETING.c.circle_id, MEETING.c.branch_id, MEETING.c.date,
            MEETING.c.start, func.coalesce(MEETING.c.duration, CIRCLE.c.duration),
            MEETING.c.stand_in_id, CIRCLE.c.name, CIRCLE.c.created_at,
        )
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.date >= local_now(session).date(), now < WHEN, ~reported)
        .where(CIRCLE.c.draft.is_(False), CIRCLE.c.did_not_happen.is_not(True))
        .where(*counted(), *living(LearningCircle))
        .order_by(MEETING.c.date, MEETING.c.start, MEETING.c.id)
    )  # fmt: skip
    return [_Meeting(*row) for row in session.execute(query)]


def _hosts(session: Session, circles: Collection[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    query = select(HOSTING.c.circle_id, HOSTING.c.person_id).where(*living(CircleFacilitator))
    for circle, person in session.execute(query.order_by(HOSTING.c.position, HOSTING.c.person_id)):
        if circle in circles:
            found[circle].append(person)
    return found


def _people_names(session: Session) -> dict[str, str]:
    query = select(PERSON.c.id, PERSON.c.name).where(*living(Person))
    return {row.id: row.name for row in session.execute(query)}


def _in_several(
    session: Session, circles: Collection[str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the learners who have a place in several of the circles, each with those circles."""
    of_those = SIGNUP.c.circle_id.in_(sorted(circles))
    places = (of_those, SIGNUP.c.state == "signed-up", *living(Signup))
    several = (
        select(SIGNUP.c.learner_id)
        .where(*places)
        .group_by(SIGNUP.c.learner_id)
        .having(func.count(SIGNUP.c.circle_id.distinct()) > 1)
    )
    query = (
        select(LEARNER.c.id, LEARNER.c.name, SIGNUP.c.circle_id)
        .join(LEARNER, LEARNER.c.id == SIGNUP.c.learner_id)
        .where(*places, SIGNUP.c.learner_id.in_(several), *living(Learner))
        .order_by(LEARNER.c.sort_name, LEARNER.c.id)
    )
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for learner, name, circle in session.execute(query):
        found[learner, name].add(circle)
    for (_, name), of in found.items():
        yield name, tuple(of)
