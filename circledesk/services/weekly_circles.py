"""Whole circles in the weekly update: those that finished, those that start, those left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from sqlalchemy import Select, exists, func, select, tuple_
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.tables import CIRCLE, HOSTING, MEETING, PERSON
from circledesk.models.team import Person
from circledesk.services import figures
from circledesk.services.as_of import newest_day
from circledesk.services.circle_report import circle_report
from circledesk.services.dashboard import happening
from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.weekly import FinishedCircle, UpcomingCircle
from circledesk.services.living import living
from circledesk.services.spans import counted


def finished_circles(
    session: Session,
    circles: dict[str, CircleRow],
    first: date,
    last: date,
    *,
    reports: bool = False,
) -> tuple[FinishedCircle, ...]:
    """Return the circles whose last meeting was in these days, by that day and name."""
    rows = [
        row for row in circles.values() if row.last_meeting and first <= row.last_meeting <= last
    ]
    rows.sort(key=lambda row: (row.last_meeting or date.min, row.name, row.branch))
    ids = select(LearningCircle.id).where(LearningCircle.id.in_([row.id for row in rows]))
    averages = _averages(session, [row.id for row in rows])
    certificates = figures.certificate_counts(session, ids)
    day = newest_day(session) if reports and rows else None  # once for all of them
    return tuple(
        FinishedCircle(
            circle=row.name,
            meetings=row.meetings,
            signups=row.signups,
            average_attendance=averages.get(row.id),
            certificates=certificates.get(row.id, 0),
            branch=row.branch,
            report=circle_report(session, circle_id=row.id, as_of=day) if reports else None,
        )
        for row in rows
    )


def _averages(session: Session, circles: list[str]) -> dict[str, float]:
    """Return the average attendance of each circle's reported meetings, to one decimal."""
    meetings = select(Meeting.id).where(Meeting.circle_id.in_(circles), *counted())
    told = figures.newest_feedback(session, meetings)
    marked = figures.marked_counts(session, meetings)
    came: dict[str, list[int]] = defaultdict(list)
    query = select(Meeting.circle_id, Meeting.id).where(Meeting.id.in_(meetings))
    for circle, meeting in session.execute(query):
        people = figures.attendance_of(meeting, told, marked)
        if people is not None:
            came[circle].append(people)
    return {circle: round(sum(people) / len(people), 1) for circle, people in came.items()}


def upcoming_circles(
    session: Session, circles: dict[str, CircleRow], monday: date
) -> tuple[UpcomingCircle, ...]:
    """Return the circles starting this week or later, also those that started since Monday."""
    rows = [row for row in circles.values() if row.first_meeting and row.first_meeting >= monday]
    rows.sort(key=lambda row: (row.first_meeting or date.max, row.name, row.branch))
    begun = sorted(rows, key=lambda row: (row.first_meeting or date.max, row.id))
    numbers = _facilitator_numbers(session, [row.id for row in begun], monday)
    return tuple(
        UpcomingCircle(
            circle=row.name,
            first_meeting=row.first_meeting or date.max,
            signups=row.signups,
            branch=row.branch,
            venue=row.venue,
            facilitators=row.facilitators,
            number=numbers.get(row.id, 0),
        )
        for row in rows
    )


def _facilitator_numbers(session: Session, circles: list[str], monday: date) -> dict[str, int]:
    """Return, for each circle, how many published circles its first facilitator has up to it.

    The circles are all that start from that Monday on, in their order. Those before are only
    counted: they grow by the year.
    """
    chosen = select(CIRCLE.c.id).where(CIRCLE.c.id.in_(circles))
    leads = {circle: people[0].id for circle, people in figures.hosts(session, chosen).items()}
    counts = Counter(dict(session.execute(_led_before(set(leads.values()), monday)).all()))
    numbers = {}
    for circle in circles:
        if circle in leads:
            counts[leads[circle]] += 1
            numbers[circle] = counts[leads[circle]]
    return numbers


def _led_before(people: set[str], monday: date) -> Select[str, int]:
    """Select how many circles that met before a day each of these people is named first of."""
    other, another = HOSTING.alias("other"), PERSON.alias("another")
    named_before = exists().where(
        other.c.circle_id == HOSTING.c.circle_id,
        another.c.id == other.c.person_id,
        other.c.deleted_at.is_(None),
        another.c.deleted_at.is_(None),
        other.c.id != HOSTING.c.id,
        tuple_(other.c.position, another.c.name) < tuple_(HOSTING.c.position, PERSON.c.name),
    )
    met = exists().where(MEETING.c.circle_id == CIRCLE.c.id, MEETING.c.date < monday, *counted())
    return (
        select(HOSTING.c.person_id, func.count(CIRCLE.c.id.distinct()))
        .join(CIRCLE, CIRCLE.c.id == HOSTING.c.circle_id)
        .join(PERSON, PERSON.c.id == HOSTING.c.person_id)
        .where(HOSTING.c.person_id.in_(people), *living(CircleFacilitator, Person))
        .where(*happening(), met, ~named_before)
        .group_by(HOSTING.c.person_id)
    )


def left_out(session: Session, first: date, last: date) -> tuple[int, int]:
    """Return (drafts, circles that did not happen) with a meeting in these days."""
    query = (
        select(LearningCircle.draft, func.count(LearningCircle.id.distinct()))
        .join(Meeting, Meeting.circle_id == LearningCircle.id)
        .where(Meeting.date.between(first, last), *counted(), *living(LearningCircle))
        .where(LearningCircle.draft.is_(True) | LearningCircle.did_not_happen.is_(True))
        .group_by(LearningCircle.draft)
    )
    counts = {row[0]: row[1] for row in session.execute(query)}
    return counts.get(True, 0), counts.get(False, 0)
