"""Courses as a list: how often each was used, where it was run before and whom to ask."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import Course, LearningCircle
from circledesk.models.team import Branch
from circledesk.services import figures
from circledesk.services.facts.circles import CourseRow, RunBefore
from circledesk.services.living import living
from circledesk.services.names import fold, is_found
from circledesk.services.schedule import Span
from circledesk.services.spans import spans

BRANCHES = 3
"""So many branches are named that have run a course."""


def courses(session: Session, *, find: str = "") -> tuple[CourseRow, ...]:
    """Return the courses by title; `circles` and what is counted of them are published ones."""
    known = spans(session)
    used = _published(session)
    before = _run_before(session, known)
    rows = [
        _row(line, [known[circle] for circle in used.get(line[0], ())], before.get(line[0], ()))
        for line in session.execute(_query())
    ]
    if find:
        rows = [row for row in rows if is_found(find, row.title, row.provider, row.keywords)]
    return tuple(sorted(rows, key=lambda row: (fold(row.title), row.id)))


def _query() -> Any:
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
        .where(*living(Course))
    )


def _row(line: Any, circles: list[Span], before: tuple[RunBefore, ...]) -> CourseRow:
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
        circles=len(circles),
        running=sum(span.status == "running" for span in circles),
        active=sum(span.is_active for span in circles),
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


def _published(session: Session) -> dict[str, set[str]]:
    query = select(LearningCircle.course_id, LearningCircle.id).where(
        LearningCircle.draft.is_(False), *living(LearningCircle)
    )
    used: dict[str, set[str]] = {}
    for course, circle in session.execute(query):
        used.setdefault(course, set()).add(circle)
    return used


def _run_before(session: Session, known: dict[str, Span]) -> dict[str, tuple[RunBefore, ...]]:
    """Return the branches that have run each course or run it now, newest first."""
    hosts = figures.hosts(session)
    query = (
        select(LearningCircle.course_id, LearningCircle.id, Branch.name)
        .join(Branch, Branch.id == LearningCircle.branch_id)
        .where(*living(LearningCircle))
    )
    begun: dict[str, list[tuple[Span, str, str]]] = defaultdict(list)
    for course, circle, branch in session.execute(query):
        if circle in hosts and known[circle].status in ("running", "finished"):
            begun[course].append((known[circle], circle, branch))
    found: dict[str, tuple[RunBefore, ...]] = {}
    for course, lines in begun.items():
        lines.sort(key=lambda line: (line[0].last is not None, line[0].last, line[1]), reverse=True)
        newest: dict[str, RunBefore] = {}
        for span, circle, branch in lines:
            who = hosts[circle][0]
            last = span.last.date() if span.last else None
            newest.setdefault(branch, RunBefore(branch, who.name, last, who.phone))
        found[course] = tuple(newest.values())[:BRANCHES]
    return found
