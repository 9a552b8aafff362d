"""Courses: the learning resources that circles study."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import Course, LearningCircle
from circledesk.models.tables import CIRCLE
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services import spans
from circledesk.services.facts.changed import Done
from circledesk.services.facts.circles import CourseRow
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.living import found, living
from circledesk.services.names import fold, is_found
from circledesk.services.narrowing import courses_in
from circledesk.services.session import (
    action,
    local_now,
    may_write,
    must_write,
    this_device,
    today,
)
from circledesk.services.words import (
    CAPTION,
    KEYWORDS,
    LINK,
    NAME,
    PROVIDER,
    TITLE,
    allowed,
    needed,
    one_of,
)

FORMATS = ("course", "book", "video", "article", "group", "other")
LANGUAGE = 6
_LIMITS = {
    "provider": PROVIDER,
    "link": LINK,
    "caption": CAPTION,
    "keywords": KEYWORDS,
    "licence": NAME,
    "language": LANGUAGE,
}


class CourseFields(TypedDict, total=False):
    """What can be changed of a course."""

    title: str
    provider: str
    link: str
    format: str
    caption: str
    keywords: str
    language: str
    licence: str
    on_demand: bool
    offline: bool
    unlisted: bool
    archived: bool


def add_course(
    session: Session,
    *,
    title: str,
    provider: str = "",
    link: str = "",
    format: str = "course",
    caption: str = "",
    keywords: str = "",
    language: str = "en",
    licence: str = "Not sure",
    on_demand: bool = False,
    offline: bool = False,
    branch_id: str | None = None,
) -> Done:
    """Add a course: shared by all branches, or a branch's own.

    A branch's computer cannot write for the team: what it adds is its branch's own.
    """
    with action(session, "course.add") as act:
        device = this_device(session)
        if branch_id is None and not may_write(session, None):
            branch_id = device.branch_id
        must_write(session, branch_id)
        course = Course(
            branch_id=found(session, Branch, branch_id).id if branch_id else None,
            created_by=device.person_id or None,
        )
        _fill(
            course,
            {
                "title": title,
                "provider": provider,
                "link": link,
                "format": format,
                "caption": caption,
                "keywords": keywords,
                "language": language,
                "licence": licence,
                "on_demand": on_demand,
                "offline": offline,
            },
        )
        session.add(course)
    return Done(
        course.id, act.changed, act.operation, said("{course} is added.", course=course.title)
    )


def edit_course(session: Session, *, course_id: str, **fields: Unpack[CourseFields]) -> Done:
    """Change a course."""
    with action(session, "course.edit") as act:
        course = found(session, Course, course_id)
        must_write(session, course.branch_id)
        _fill(course, dict(fields))
    return Done(course_id, act.changed, act.operation)


def courses(session: Session, *, find: str = "", narrowed: Narrowed = ALL) -> tuple[CourseRow, ...]:
    """Return the courses by title; `circles` and what is counted of them are published ones.

    Narrowed, those that were studied so; the counts stay those of all circles.
    """
    used = _count(session, CIRCLE.c.draft.is_(False), *living(LearningCircle))
    running = _count(session, *spans.running(today(session)))
    active = _count(session, *spans.active(local_now(session)))
    query = (
        select(
            Course.id,
            Course.title,
            Course.provider,
            Course.link,
            Course.format,
            Course.language,
            Course.keywords,
            Course.licence,
            Course.caption,
            Course.offline,
            func.coalesce(Branch.name, ""),
        )
        .outerjoin(Branch, Branch.id == Course.branch_id)
        .where(*living(Course), *courses_in(narrowed))
    )
    rows = [
        CourseRow(
            *line[:8],
            circles=used.get(line[0], 0),
            running=running.get(line[0], 0),
            active=active.get(line[0], 0),
            caption=line[8],
            offline=line[9],
            branch=line[10],
        )
        for line in session.execute(query)
    ]
    if find:
        rows = [row for row in rows if is_found(find, row.title, row.provider, row.keywords)]
    return tuple(sorted(rows, key=lambda row: (fold(row.title), row.id)))


def _count(session: Session, *conditions: ColumnElement[bool]) -> dict[str, int]:
    """Count circles of each course."""
    query = select(CIRCLE.c.course_id, func.count()).where(*conditions)
    rows = session.execute(query.group_by(CIRCLE.c.course_id))
    return {row[0]: row[1] for row in rows}


def _fill(course: Course, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "title":
            value = needed(value, "title", TITLE)
        elif name == "format":
            value = one_of(value, "format", FORMATS)
        elif name in _LIMITS:
            value = allowed(value, name, _LIMITS[name])
        setattr(course, name, value)
