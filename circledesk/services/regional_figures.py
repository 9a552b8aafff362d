"""A branch's circles in the time before a regional meeting: who came, what went well or not."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Signup
from circledesk.models.tables import CIRCLE, MEETING, SIGNUP
from circledesk.services import figures
from circledesk.services.facts.regional import BranchFigures, HeardLine, PackCircle
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.spans import counted, spans

MOST_LINES = 24
"""So many words of facilitators a branch begins with, the newest."""


def branch_figures(session: Session, *, branch_id: str, first: date, last: date) -> BranchFigures:
    """Return a branch's circles that met from a day to a day, both included."""
    ids = _meeting_ids(branch_id, first, last)
    circles = select(MEETING.c.circle_id).where(MEETING.c.id.in_(ids)).distinct()
    meetings = session.execute(
        select(MEETING.c.id, MEETING.c.circle_id, MEETING.c.date)
        .where(MEETING.c.id.in_(ids))
        .order_by(MEETING.c.date.desc(), MEETING.c.start.desc(), MEETING.c.id)
    ).all()
    told = figures.newest_feedback(session, ids)
    rows = _circles(session, circles, meetings, told, figures.marked_counts(session, ids))
    named = {row.id: row.name for row in rows}
    return BranchFigures(
        first=first,
        last=last,
        circles=rows,
        learners=_learners(session, circles),
        plus=_lines(meetings, named, {meeting: one.plus for meeting, one in told.items()}),
        delta=_lines(meetings, named, {meeting: one.delta for meeting, one in told.items()}),
    )


def _meeting_ids(branch_id: str, first: date, last: date) -> Any:
    return (
        select(MEETING.c.id)
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(CIRCLE.c.branch_id == branch_id, *living(LearningCircle))
        .where(CIRCLE.c.draft.is_(False), CIRCLE.c.did_not_happen.is_not(True))
        .where(MEETING.c.date.between(first, last), *counted())
    )


def _circles(
    session: Session,
    ids: Any,
    meetings: Any,
    told: dict[str, figures.Told],
    marked: dict[str, int],
) -> tuple[PackCircle, ...]:
    came: dict[str, list[int | None]] = defaultdict(list)
    for meeting, circle, _ in meetings:
        came[circle].append(figures.attendance_of(meeting, told, marked))
    names = session.execute(select(CIRCLE.c.id, CIRCLE.c.name).where(CIRCLE.c.id.in_(ids)))
    hosts, places = figures.hosts(session, ids), figures.signup_counts(session, ids)
    where = spans(session, ids)
    rows = [
        PackCircle(
            id=circle,
            name=name,
            facilitators=tuple(host.name for host in hosts.get(circle, ())),
            status=where[circle].status,
            signups=places.get(circle, (0, 0))[0],
            held=len(came[circle]),
            told=sum(count is not None for count in came[circle]),
            came=sum(count or 0 for count in came[circle]),
        )
        for circle, name in names
    ]
    return tuple(sorted(rows, key=lambda row: (fold(row.name), row.id)))


def _learners(session: Session, circles: Any) -> int:
    query = select(func.count(SIGNUP.c.learner_id.distinct())).where(
        SIGNUP.c.circle_id.in_(circles), SIGNUP.c.state == "signed-up", *living(Signup)
    )
    return session.scalar(query) or 0


def _lines(meetings: Any, named: dict[str, str], texts: dict[str, str]) -> tuple[HeardLine, ...]:
    """Return what was said, newest first, each text of a circle once."""
    seen: set[tuple[str, str]] = set()
    lines = []
    for meeting, circle, day in meetings:
        text = " ".join(texts.get(meeting, "").split())
        if text and (circle, text) not in seen:
            seen.add((circle, text))
            lines.append(HeardLine(named[circle], day, text))
    return tuple(lines[:MOST_LINES])
