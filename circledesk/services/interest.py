"""The interest list: who would like a circle on a topic, before there is any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import Course, LearningCircle
from circledesk.models.learners import Learner
from circledesk.models.team import Branch
from circledesk.models.wishes import Interest
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.wishes import InterestRow
from circledesk.services.left_alone import left_alone
from circledesk.services.living import Which, found, living, of_branches
from circledesk.services.names import search_form
from circledesk.services.roles import contacts_shown
from circledesk.services.session import action, must_write, now
from circledesk.services.signup_fields import fill_learner
from circledesk.services.signups import sign_up


def add_interest(
    session: Session,
    *,
    branch_id: str,
    name: str,
    topic: str,
    phone: str = "",
    learner_id: str | None = None,
    course_id: str | None = None,
) -> Done:
    """Note that somebody would like a circle on a topic; `learner_id` says who is known already."""
    with action(session, "interest.add") as act:
        must_write(session, branch_id)
        told = words.needed(topic, "topic", words.TITLE)
        learner = _learner(session, branch_id, learner_id, {"name": name, "phone": phone})
        _must_be_new(session, learner, told)
        interest = Interest(
            id=new_id(),
            branch_id=learner.branch_id,
            learner_id=learner.id,
            topic=told,
            course_id=course_id or _course_called(session, told),
            since=now(session),
        )
        session.add(interest)
    note = said("{learner} is on the list for {topic}.", learner=learner.name, topic=told)
    return Done(interest.id, act.changed, act.operation, note)


def end_interest(session: Session, *, interest_id: str) -> Done:
    """Take somebody from the interest list: she wants it no more."""
    with action(session, "interest.end") as act:
        interest = found(session, Interest, interest_id)
        must_write(session, interest.branch_id)
        interest.ended_at, interest.circle_id = now(session), None
        learner = found(session, Learner, interest.learner_id)
    note = said("{learner} is off the list for {topic}.", learner=learner.name,
                topic=interest.topic)  # fmt: skip
    return Done(interest_id, act.changed, act.operation, note)


def interests(session: Session, *, branch_id: Which = None) -> tuple[InterestRow, ...]:
    """Return who waits for a circle, by topic with the most wanted first, then by name."""
    query = (
        select(
            Interest.id, Interest.learner_id, Learner.name, Learner.phone, Learner.email,
            Branch.name, Interest.branch_id, Interest.topic, Interest.course_id,
            Interest.since, Interest.note,
        )
        .join(Learner, Learner.id == Interest.learner_id)
        .join(Branch, Branch.id == Interest.branch_id)
        .where(Interest.ended_at.is_(None), *living(Interest, Learner), Learner.name != "")
        .where(*of_branches(Interest.__table__.c.branch_id, branch_id))
        .order_by(Learner.sort_name, Interest.since, Interest.id)
    )  # fmt: skip
    lines = map(_row, session.execute(query))
    rows = contacts_shown(session.connection(), lines, "learner_id")
    many = Counter((row.branch_id, search_form(row.topic)) for row in rows)
    told = [replace(row, count=many[row.branch_id, search_form(row.topic)]) for row in rows]
    return tuple(sorted(told, key=lambda row: (-row.count, search_form(row.topic), row.branch)))


def interested_in(
    session: Session, *, course_id: str = "", topic: str = "", branch_id: Which = None
) -> tuple[InterestRow, ...]:
    """Return who would like what a course teaches, or a topic; in the order in which they asked.

    Who is to be left alone is not among them.

    A course is meant by its own id, its title, or one of its topics and keywords.
    """
    course = found(session, Course, course_id) if course_id else None
    named = [topic]
    if course is not None:
        named += [course.title, *course.topics.split(","), *course.keywords.split(",")]
    wanted = {search_form(text) for text in named} - {""}
    silent = set(session.scalars(left_alone()))
    rows = [
        row
        for row in interests(session, branch_id=branch_id)
        if row.learner_id not in silent
        and (search_form(row.topic) in wanted or (course_id and row.course_id == course_id))
    ]
    return tuple(sorted(rows, key=lambda row: (row.since, row.id)))


def sign_up_interested(session: Session, *, circle_id: str, interest_ids: Sequence[str]) -> Done:
    """Sign up those who asked for it, first come first served; then the waiting list."""
    with action(session, "interest.sign-up") as act:
        circle = found(session, LearningCircle, circle_id)
        waiting = 0
        for interest_id in interest_ids:
            interest = found(session, Interest, interest_id)
            must_write(session, interest.branch_id)
            learner = found(session, Learner, interest.learner_id)
            done = sign_up(
                session,
                circle_id=circle_id,
                name=learner.name,
                learner_id=learner.id,
                waiting_list=True,
            )
            waiting += done.state == "waiting"
            interest.ended_at, interest.circle_id = now(session), circle_id
    count = len(interest_ids)
    note = said("Signed up for {circle} from the interest list: {count}.", circle=circle.name,
                count=count - waiting)  # fmt: skip
    if waiting:
        note = said(
            "Signed up for {circle} from the interest list: {count}; on the waiting list: "
            "{waiting}.",
            circle=circle.name, count=count - waiting, waiting=waiting,
        )  # fmt: skip
    return Done(circle_id, act.changed, act.operation, note)


def topics(session: Session) -> tuple[str, ...]:
    """Return what can be wished for: topics asked for already, then titles of courses."""
    asked = [row.topic for row in interests(session)]
    query = select(Course.title).where(Course.archived.is_(False), *living(Course))
    every = [*asked, *session.scalars(query.order_by(Course.title))]
    return tuple({search_form(text): text for text in reversed(every)}.values())[::-1]


def _row(line: Any) -> InterestRow:
    row = InterestRow(*line)
    return replace(row, course_id=row.course_id or "")


def _learner(
    session: Session, branch_id: str, learner_id: str | None, told: dict[str, str]
) -> Learner:
    if learner_id:
        return found(session, Learner, learner_id)
    learner = Learner(id=new_id(), branch_id=branch_id)
    session.add(learner)
    fill_learner(session, learner, told)
    return learner


def _must_be_new(session: Session, learner: Learner, topic: str) -> None:
    query = select(Interest.topic).where(
        Interest.learner_id == learner.id, Interest.ended_at.is_(None), *living(Interest)
    )
    with session.no_autoflush:
        held = {search_form(text) for text in session.scalars(query)}
    if search_form(topic) in held:
        raise RuleBroken(
            said("{learner} is on the list for {topic} already.", learner=learner.name,
                 topic=topic),
            "Nothing is left to do.",
        )  # fmt: skip


def _course_called(session: Session, topic: str) -> str | None:
    query = select(Course.id, Course.title).where(*living(Course)).order_by(Course.id)
    named = {search_form(title): row for row, title in session.execute(query)}
    return named.get(search_form(topic))
