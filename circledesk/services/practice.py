"""The practice library: a folder with sample data beside the real one, which it cannot reach.

It has a team, keys and a database of its own, so no parcel of it can be brought in elsewhere. What
was drafted there by hand can be taken along: its texts and dates, as drafts, and nothing of people.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime, time
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.in_place import keep_whole
from circledesk.models.base import utc_text
from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.said import said
from circledesk.services.circles import create_circle
from circledesk.services.courses import add_course
from circledesk.services.desk import Desk
from circledesk.services.facts.changed import Done
from circledesk.services.facts.practice import CircleDraft, CourseDraft, Drafts
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.session import action
from circledesk.settings import Paths


def mark_practice(folder: Path, built: datetime) -> None:
    """Say that a folder's library is for practice; what is written after `built` is by hand."""
    text = json.dumps({"built": utc_text(built)})
    keep_whole(Paths(folder).practice_mark, text.encode())


def drafts_in(folder: Path) -> Drafts:
    """Return what was drafted in a practice library; nothing where there is none."""
    paths = Paths(folder)
    if not (paths.practice_mark.exists() and paths.database.exists()):
        return Drafts()
    built = _built(paths)
    desk = Desk.open(folder)
    try:
        with desk.session() as session:
            return _drafts(session, built)
    finally:
        desk.close()


def take_drafts(session: Session, *, drafts: Drafts, branch_id: str | None = None) -> Done:
    """Make the drafts of the practice library here: circles as drafts of a branch, one action.

    A course of the same title is taken for the same; a circle that is here already is left out.
    """
    with action(session, "practice.take") as act:
        courses = {draft.id: _course(session, draft) for draft in drafts.courses}
        made = [_circle(session, one, courses[one.course_id], branch_id) for one in drafts.circles]
    new = [circle for circle in made if circle]
    note = said("Taken along from the practice library: {count}.", count=len(drafts))
    if len(new) < len(made):
        note = said("Taken along; what was here already stays as it is.")
    return Done(new[-1] if new else "", act.changed, act.operation, note)


def _built(paths: Paths) -> datetime:
    try:
        told = json.loads(paths.practice_mark.read_text(encoding="utf-8"))["built"]
        return datetime.fromisoformat(told).astimezone(UTC)
    except (OSError, ValueError, KeyError, TypeError):
        return datetime.max.replace(tzinfo=UTC)


def _drafts(session: Session, built: datetime) -> Drafts:
    circles = [
        _circle_draft(session, circle)
        for circle in session.scalars(
            select(LearningCircle)
            .where(LearningCircle.created_at > built, *living(LearningCircle))
            .order_by(LearningCircle.created_at)
        )
    ]
    studied = {circle.course_id for circle in circles}
    courses = [
        _course_draft(course, own=_is_later(course, built))
        for course in session.scalars(
            select(Course).where(*living(Course)).order_by(Course.created_at)
        )
        if _is_later(course, built) or course.id in studied
    ]
    return Drafts(tuple(courses), tuple(circle for circle in circles if circle.days))


def _is_later(course: Course, built: datetime) -> bool:
    return course.created_at is not None and course.created_at > built


def _course_draft(course: Course, own: bool) -> CourseDraft:
    return CourseDraft(
        id=course.id,
        title=course.title,
        provider=course.provider,
        link=course.link,
        format=course.format,
        caption=course.caption,
        keywords=course.keywords,
        language=course.language,
        licence=course.licence,
        offline=course.offline,
        own=own,
    )


def _circle_draft(session: Session, circle: LearningCircle) -> CircleDraft:
    days = session.scalars(
        select(Meeting.date)
        .where(Meeting.circle_id == circle.id, *living(Meeting))
        .order_by(Meeting.date)
    )
    return CircleDraft(
        id=circle.id,
        course_id=circle.course_id,
        name=circle.name,
        days=tuple(days),
        time=circle.meeting_time or time(14),
        duration=circle.duration,
        capacity=circle.capacity,
        language=circle.language,
        signup_question=circle.signup_question,
        facilitator_goal=circle.facilitator_goal,
        facilitator_concerns=circle.facilitator_concerns,
        description=circle.description,
    )


def _course(session: Session, draft: CourseDraft) -> str:
    """Return the course of this title, made where there is none."""
    for course, title in session.execute(select(Course.id, Course.title).where(*living(Course))):
        if fold(title) == fold(draft.title):
            return str(course)
    texts = {key: value for key, value in asdict(draft).items() if key not in ("id", "own")}
    return add_course(session, **texts).id


def _circle(session: Session, draft: CircleDraft, course_id: str, branch_id: str | None) -> str:
    """Make the circle; '' where one of its name begins on that day already."""
    here = select(LearningCircle.id).where(
        LearningCircle.name == draft.name,
        LearningCircle.start_date == draft.days[0],
        *living(LearningCircle),
    )
    if session.scalar(here.limit(1)):
        return ""
    return create_circle(
        session,
        course_id=course_id,
        branch_id=branch_id,
        name=draft.name,
        start=draft.days[0],
        time=draft.time,
        days=draft.days,
        duration=draft.duration,
        capacity=draft.capacity,
        language=draft.language,
        signup_question=draft.signup_question,
        facilitator_goal=draft.facilitator_goal,
        facilitator_concerns=draft.facilitator_concerns,
        description=draft.description,
        draft=True,
    ).id
