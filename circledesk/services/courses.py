"""Courses: the learning resources that circles study."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from sqlalchemy.orm import Session

from circledesk.models.circles import Course
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services.course_reading import courses as courses
from circledesk.services.facts.changed import Done
from circledesk.services.living import found
from circledesk.services.session import action, may_write, must_write, this_device
from circledesk.services.words import (
    CAPTION,
    DESCRIPTION,
    KEYWORDS,
    LANGUAGE,
    LINK,
    NAME,
    PROVIDER,
    TITLE,
    VENUE,
    allowed,
    needed,
    one_of,
)

FORMATS = ("course", "book", "video", "article", "group", "other")
_LIMITS = {
    "provider": PROVIDER,
    "link": LINK,
    "caption": CAPTION,
    "keywords": KEYWORDS,
    "licence": NAME,
    "language": LANGUAGE,
    "topics": KEYWORDS,
    "offline_copy": VENUE,
    "needs": CAPTION,
    "first_steps": DESCRIPTION,
}


class HelpFields(TypedDict, total=False):
    """What helps to begin a course."""

    topics: str
    offline_copy: str
    needs: str
    first_steps: str


class CourseFields(HelpFields, total=False):
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
    **more: Unpack[HelpFields],
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
                **more,
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


def _fill(course: Course, fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        if name == "title":
            value = needed(value, "title", TITLE)
        elif name == "format":
            value = one_of(value, "format", FORMATS)
        elif name in _LIMITS:
            value = allowed(value, name, _LIMITS[name])
        setattr(course, name, value)
