"""Narrowing lists by branch, region, course, facilitator and quarter, and what there is to choose.

The conditions are columns of the tables, so that a list reads only what it shows.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle
from circledesk.models.learners import Signup
from circledesk.models.tables import (
    BRANCH,
    CERTIFICATE,
    CIRCLE,
    COURSE,
    HOSTING,
    LEARNER,
    MEETING,
    PERSON,
    SIGNUP,
    TEAM,
)
from circledesk.models.team import Branch, Person, Team
from circledesk.said import said
from circledesk.services.countries import country
from circledesk.services.facts.lists import Narrowed, Offer
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.spans import counted

Conditions = tuple[ColumnElement[bool], ...]
_QUARTER = re.compile(r"(\d{4})Q([1-4])", re.ASCII)


def quarter_days(quarter: str) -> tuple[date, date]:
    """Return the first and last day of 2018Q3."""
    told = _QUARTER.fullmatch(quarter)
    if told is None:
        raise InvalidValue(
            said("«{text}» is no quarter.", text=quarter), "Write it like 2018Q3.", field="quarter"
        )
    year, number = int(told[1]), int(told[2])
    after = date(year + number // 4, number % 4 * 3 + 1, 1)
    return date(year, number * 3 - 2, 1), after - timedelta(days=1)


def quarter_of(day: date) -> str:
    """Return the quarter of a day: 2018Q3."""
    return f"{day.year}Q{(day.month + 2) // 3}"


def of_places(column: ColumnElement[str], narrowed: Narrowed) -> Conditions:
    """Return the conditions under which a branch id is one of the chosen branches and region."""
    found: list[ColumnElement[bool]] = []
    if narrowed.branches:
        found.append(column.in_(sorted(narrowed.branches)))
    if narrowed.region:
        found.append(column.in_(select(BRANCH.c.id).where(BRANCH.c.county == narrowed.region)))
    return tuple(found)


def branches_in(session: Session, narrowed: Narrowed) -> list[str] | None:
    """Return the ids of the branches that are left; None where all are."""
    conditions = of_places(BRANCH.c.id, narrowed)
    if not conditions:
        return None
    return list(session.scalars(select(BRANCH.c.id).where(*conditions, *living(Branch))))


def circles_in(narrowed: Narrowed) -> Conditions:
    """Return the conditions under which a circle is shown."""
    return (*of_places(CIRCLE.c.branch_id, narrowed), *_studies(narrowed))


def learners_in(narrowed: Narrowed) -> Conditions:
    """Return the conditions under which a learner is shown: she has a place in such a circle."""
    places = of_places(LEARNER.c.branch_id, narrowed)
    circles = _studying(narrowed)
    if circles is None:
        return places
    taken = select(SIGNUP.c.learner_id).where(
        SIGNUP.c.circle_id.in_(circles), SIGNUP.c.state != "cancelled", *living(Signup)
    )
    return (*places, LEARNER.c.id.in_(taken))


def certificates_in(narrowed: Narrowed) -> Conditions:
    """Return the conditions under which a certificate is shown; the quarter is that of issue."""
    found = [*of_places(CERTIFICATE.c.branch_id, narrowed)]
    if narrowed.quarter:
        found.append(CERTIFICATE.c.issued_on.between(*quarter_days(narrowed.quarter)))
    circles = _studying(Narrowed(course_id=narrowed.course_id, person_id=narrowed.person_id))
    if circles is not None:
        found.append(CERTIFICATE.c.circle_id.in_(circles))
    return tuple(found)


def people_in(narrowed: Narrowed) -> Conditions:
    """Return the conditions under which a facilitator hosted such a circle."""
    circles = _studying(narrowed)
    if circles is None:
        return ()
    hosted = select(HOSTING.c.person_id).where(
        HOSTING.c.circle_id.in_(circles), *living(CircleFacilitator)
    )
    return (PERSON.c.id.in_(hosted),)


def courses_in(narrowed: Narrowed) -> Conditions:
    """Return the conditions under which a course was studied so."""
    conditions = circles_in(narrowed)
    if not conditions:
        return ()
    studied = select(CIRCLE.c.course_id).where(*conditions, *living(LearningCircle))
    return (COURSE.c.id.in_(studied),)


def offers(session: Session) -> tuple[Offer, ...]:
    """Return all that lists can be narrowed to, by kind and name; quarters newest first."""
    named = (
        ("branch", select(BRANCH.c.id, BRANCH.c.name).where(*living(Branch))),
        ("course", select(COURSE.c.id, COURSE.c.title).where(*living(Course))),
        ("facilitator", _hosts()),
    )
    found = [Offer(kind, *row) for kind, query in named for row in session.execute(query)]
    regions = select(BRANCH.c.county).where(BRANCH.c.county != "", *living(Branch)).distinct()
    found += [Offer("region", region, region) for region in session.scalars(regions)]
    found.sort(key=lambda offer: (offer.kind, fold(offer.name), offer.value))
    return (*found, *_quarters(session))


def region_word(session: Session) -> str:
    """Return the team's own word for a region, else its country's."""
    told = select(TEAM.c.region_word, TEAM.c.country).where(*living(Team)).limit(1)
    word, code = session.execute(told).first() or ("", "")
    return word or country(code).region


def _hosts() -> Select[str, str]:
    hosting = select(HOSTING.c.person_id).where(*living(CircleFacilitator))
    return select(PERSON.c.id, PERSON.c.name).where(PERSON.c.id.in_(hosting), *living(Person))


def _quarters(session: Session) -> list[Offer]:
    first, last = session.execute(
        select(func.min(MEETING.c.date), func.max(MEETING.c.date)).where(*counted())
    ).one()
    found: list[Offer] = []
    while first is not None and first <= last:
        quarter = quarter_of(first)
        found.append(Offer("quarter", quarter, quarter))
        first = quarter_days(quarter)[1] + timedelta(days=1)
    return found[::-1]


def _studies(narrowed: Narrowed) -> Conditions:
    """Return what course, facilitator and quarter ask of a circle."""
    found: list[ColumnElement[bool]] = []
    if narrowed.course_id:
        found.append(CIRCLE.c.course_id == narrowed.course_id)
    if narrowed.person_id:
        hosted = select(HOSTING.c.circle_id).where(
            HOSTING.c.person_id == narrowed.person_id, *living(CircleFacilitator)
        )
        found.append(CIRCLE.c.id.in_(hosted))
    if narrowed.quarter:
        met = select(MEETING.c.circle_id).where(
            MEETING.c.date.between(*quarter_days(narrowed.quarter)), *counted()
        )
        found.append(CIRCLE.c.id.in_(met))
    return tuple(found)


def _studying(narrowed: Narrowed) -> Select[str] | None:
    conditions = _studies(narrowed)
    if not conditions:
        return None
    return select(CIRCLE.c.id).where(*conditions, *living(LearningCircle))
