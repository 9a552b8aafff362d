"""Courses as a list: how often each was used, where it was run before and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, Course, LearningCircle
from circledesk.models.tables import BRANCH, CIRCLE, HOSTING, MEETING, PERSON
from circledesk.models.team import Branch, Person
from circledesk.services import figures, spans
from circledesk.services.dashboard import happening
from circledesk.services.facts.circles import CourseRow, RunBefore
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.living import living
from circledesk.services.names import fold, is_found
from circledesk.services.narrowing import courses_in
from circledesk.services.session import local_now, today

BRANCHES = 3
"""So many branches are named that have run a course."""
LATELY = timedelta(weeks=8)
"""Circles that met since are looked at first: they name the branches of most courses."""

_Newest = dict[str, dict[str, tuple[str, date]]]
"""Course -> branch -> its newest circle, and the day of that one's last meeting."""


def courses(session: Session, *, find: str = "", narrowed: Narrowed = ALL) -> tuple[CourseRow, ...]:
    """Return the courses by title; `circles` and what is counted of them are published ones.

    Narrowed, those that were studied so; the counts stay those of all circles.
    """
    used = _count(session, CIRCLE.c.draft.is_(False), *living(LearningCircle))
    running = _count(session, *spans.running(today(session)))
    active = _count(session, *spans.active(local_now(session)))
    before = _run_before(session, used)
    rows = [
        _row(
            line,
            (used.get(line[0], 0), running.get(line[0], 0), active.get(line[0], 0)),
            before.get(line[0], ()),
        )
        for line in session.execute(_query(narrowed))
    ]
    if find:
        rows = [row for row in rows if is_found(find, row.title, row.provider, row.keywords)]
    return tuple(sorted(rows, key=lambda row: (fold(row.title), row.id)))


def _count(session: Session, *conditions: ColumnElement[bool]) -> dict[str, int]:
    """Count circles of each course."""
    query = select(CIRCLE.c.course_id, func.count()).where(*conditions)
    rows = session.execute(query.group_by(CIRCLE.c.course_id))
    return {row[0]: row[1] for row in rows}


def _query(narrowed: Narrowed) -> Any:
    return (
        select(
            Course.id,
            Course.title,
            Course.provider,
            Course.link,
            Course.format,
            Course.language,
            Course.keywords,
            Course.licence,
            func.coalesce(Branch.name, ""),
            Course.caption,
            Course.offline,
            Course.topics,
            Course.overall_rating,
            Course.total_ratings,
            Course.on_demand,
            Course.offline_copy,
            Course.needs,
            Course.first_steps,
        )
        .outerjoin(Branch, Branch.id == Course.branch_id)
        .where(*living(Course), *courses_in(narrowed))
    )


def _row(line: Any, circles: tuple[int, int, int], before: tuple[RunBefore, ...]) -> CourseRow:
    course, title, provider, link, kind, language, keywords, licence, *more = line
    branch, caption, offline, topics, rating, ratings, on_demand, copy, needs, steps = more
    return CourseRow(
        id=course,
        title=title,
        provider=provider,
        link=link,
        format=kind,
        language=language,
        keywords=keywords,
        licence=licence,
        circles=circles[0],
        running=circles[1],
        active=circles[2],
        branch=branch,
        caption=caption,
        offline=offline,
        topics=topics,
        rating=rating if ratings else "",
        ratings=ratings,
        on_demand=on_demand,
        offline_copy=copy,
        needs=needs,
        first_steps=steps,
        run_before=before,
    )


def _run_before(session: Session, used: Iterable[str]) -> dict[str, tuple[RunBefore, ...]]:
    """Return the branches that have run each course or run it now, newest first.

    All circles that ever were are read of those courses only that few have run of late.
    """
    since = today(session) - LATELY
    met = select(MEETING.c.circle_id).where(MEETING.c.date >= since, *spans.counted())
    newest = _newest(session, CIRCLE.c.id.in_(met))
    lacking = [course for course in used if len(newest.get(course, ())) < BRANCHES]
    if lacking:
        newest |= _newest(session, CIRCLE.c.course_id.in_(lacking))
    named = [circle for places in newest.values() for circle, _ in places.values()]
    hosts = figures.hosts(session, select(CIRCLE.c.id).where(CIRCLE.c.id.in_(named)))
    return {
        course: tuple(
            RunBefore(branch, hosts[circle][0].name, ended, hosts[circle][0].phone)
            for branch, (circle, ended) in places.items()
        )
        for course, places in newest.items()
    }


def _newest(session: Session, wanted: ColumnElement[bool]) -> _Newest:
    last = func.max(MEETING.c.date)
    query = (
        select(CIRCLE.c.course_id, CIRCLE.c.id, BRANCH.c.name, last)
        .join(BRANCH, BRANCH.c.id == CIRCLE.c.branch_id)
        .join(MEETING, MEETING.c.circle_id == CIRCLE.c.id)
        .where(wanted, *happening(), *spans.counted(), _hosted())
        .group_by(CIRCLE.c.course_id, CIRCLE.c.id, BRANCH.c.name)
        .having(func.min(MEETING.c.date) <= today(session))
        .order_by(last.desc(), CIRCLE.c.id.desc())
    )
    newest: _Newest = {}
    for course, circle, branch, ended in session.execute(query):
        places = newest.setdefault(course, {})
        if len(places) < BRANCHES:
            places.setdefault(branch, (circle, ended))
    return newest


def _hosted() -> ColumnElement[bool]:
    """Whether a circle has a facilitator who is still known."""
    return exists().where(
        HOSTING.c.circle_id == CIRCLE.c.id,
        PERSON.c.id == HOSTING.c.person_id,
        *living(CircleFacilitator, Person),
    )
