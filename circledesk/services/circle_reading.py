"""Learning circles as a list and as a page."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.tables import CIRCLE, MEETING
from circledesk.models.team import Branch
from circledesk.services import figures
from circledesk.services.facts.circles import CirclePage, CircleRow
from circledesk.services.heard import heard
from circledesk.services.living import Which, found, living, of_branches
from circledesk.services.meeting_rows import meeting_rows, venue_text
from circledesk.services.names import fold, is_found
from circledesk.services.schedule import Span, may_change_dates, needed_meetings
from circledesk.services.session import local_now, may_write
from circledesk.services.signup_reading import attendance_rule, signups_of_circle
from circledesk.services.spans import WHEN, counted, spans

TREND_WEEKS = 8
"""Attendance trends are read for circles that met within so many weeks."""


def circles(
    session: Session,
    *,
    active: bool = False,
    branch_id: Which = None,
    find: str = "",
    trends: bool = True,
) -> tuple[CircleRow, ...]:
    """Return circles: those with a meeting ahead by it, then the others, newest first.

    `active` leaves those that are published, did not fail to happen, and have a meeting still to
    come. `trend` and `last_delta` are filled for circles that met in the last eight weeks, where
    `trends` are asked for.
    """
    of_those = of_branches(CIRCLE.c.branch_id, branch_id)
    wanted = select(LearningCircle.id).where(*living(LearningCircle), *of_those)
    if active:
        ahead = local_now(session).isoformat(timespec="minutes") < WHEN
        wanted = wanted.where(LearningCircle.id.in_(select(Meeting.circle_id).where(ahead)))
    rows = circle_rows(session, wanted, trends=trends)
    if active:
        rows = [row for row in rows if row.next_meeting and row.status in ("upcoming", "running")]
    if find:
        rows = [
            row
            for row in rows
            if is_found(find, row.name, row.course, row.branch, *row.facilitators)
        ]
    return tuple(sorted(rows, key=_order))


def _order(row: CircleRow) -> tuple[int, str, int, str, str]:
    ahead = f"{row.next_meeting}T{row.next_start}" if row.next_meeting else ""
    last = -(row.last_meeting or date.min).toordinal()
    return (0 if ahead else 1, ahead, last, fold(row.name), row.id)


def circle_rows(session: Session, wanted: Select[str], *, trends: bool = True) -> list[CircleRow]:
    """Return the rows of the chosen circles, in no order; `trend` and `last_delta` if asked for."""
    known = spans(session, wanted)
    signups = figures.signup_counts(session, wanted)
    hosts = figures.hosts(session, wanted)
    attendance, deltas = _trends(session, wanted) if trends else ({}, {})
    query = (
        select(
            LearningCircle.id,
            LearningCircle.name,
            Course.title,
            Branch.name,
            LearningCircle.branch_id,
            LearningCircle.course_id,
            LearningCircle.capacity,
            LearningCircle.venue,
            LearningCircle.venue_details,
        )
        .join(Course, Course.id == LearningCircle.course_id)
        .join(Branch, Branch.id == LearningCircle.branch_id)
        .where(LearningCircle.id.in_(wanted))
    )
    return [
        _row(
            line,
            known[line[0]],
            signups.get(line[0], (0, 0)),
            hosts.get(line[0], ()),
            attendance.get(line[0], ()),
            deltas.get(line[0], ""),
        )
        for line in session.execute(query)
    ]


def _row(
    line: Any,
    span: Span,
    signups: tuple[int, int],
    hosts: tuple[figures.Host, ...],
    trend: tuple[int | None, ...],
    last_delta: str,
) -> CircleRow:
    circle, name, course, branch, branch_id, course_id, capacity, venue, details = line
    ahead = span.next if span.status != "cancelled" else None
    return CircleRow(
        id=circle,
        name=name,
        course=course,
        branch=branch,
        facilitators=tuple(host.name for host in hosts),
        first_meeting=span.first.date() if span.first else None,
        last_meeting=span.last.date() if span.last else None,
        next_meeting=ahead.date() if ahead else None,
        meetings=span.meetings,
        signups=signups[0],
        waiting=signups[1],
        status=span.status,
        branch_id=branch_id,
        course_id=course_id,
        capacity=capacity,
        week=span.begun,
        next_start=ahead.time() if ahead else None,
        trend=trend,
        last_delta=last_delta,
        venue=venue_text("", venue, details),
    )


def _trends(
    session: Session, wanted: Select[str]
) -> tuple[dict[str, tuple[int | None, ...]], dict[str, str]]:
    """Return attendance of the meetings so far and the last delta, by circle."""
    now = local_now(session)
    lately = (
        select(Meeting.circle_id)
        .where(Meeting.date.between(now.date() - timedelta(weeks=TREND_WEEKS), now.date()))
        .where(Meeting.circle_id.in_(wanted), *counted())
    )
    lines = (
        select(MEETING.c.circle_id, MEETING.c.id)
        .where(MEETING.c.circle_id.in_(lately), now.isoformat(timespec="minutes") >= WHEN)
        .where(*counted())
        .order_by(MEETING.c.circle_id, MEETING.c.date, MEETING.c.start, MEETING.c.id)
    )
    met = session.execute(lines).all()
    begun = select(MEETING.c.id).where(MEETING.c.id.in_([row[1] for row in met]))
    told = figures.newest_told(session, begun)
    marked = figures.marked_counts(session, begun)
    trends: dict[str, list[int | None]] = defaultdict(list)
    deltas: dict[str, str] = {}
    for circle, meeting in met:
        headcount, delta = told.get(meeting, (None, ""))
        trends[circle].append(marked.get(meeting) if headcount is None else headcount)
        if delta:
            deltas[circle] = delta
    return {circle: tuple(trend) for circle, trend in trends.items()}, deltas


def circle_page(session: Session, *, circle_id: str) -> CirclePage:
    """Return everything the page of one circle shows; cancelled meetings stand among the others."""
    circle = found(session, LearningCircle, circle_id)
    only = select(LearningCircle.id).where(LearningCircle.id == circle_id)
    row = circle_rows(session, only)[0]
    meetings = select(Meeting.id).where(Meeting.circle_id == circle_id, *living(Meeting))
    span = spans(session, only)[circle_id]
    return CirclePage(
        row=replace(row, venue=circle.venue),
        signups=signups_of_circle(session, circle_id),
        meetings=meeting_rows(session, meetings, heard(session)),
        capacity=circle.capacity,
        duration=circle.duration,
        language=circle.language,
        description=circle.description,
        signup_question=circle.signup_question,
        facilitator_goal=circle.facilitator_goal,
        facilitator_concerns=circle.facilitator_concerns,
        meeting_time=circle.meeting_time,
        needed=needed_meetings(attendance_rule(session, circle_id), span.meetings),
        may_change_dates=may_change_dates(
            draft=circle.draft, first=span.first, now=local_now(session)
        ),
        certificates=figures.certificate_counts(session, only).get(circle_id, 0),
        editable=may_write(session, circle.branch_id),
        venue_details=circle.venue_details,
        facilitator_ids=tuple(host.id for host in figures.hosts(session, only).get(circle_id, ())),
        signup_open=circle.signup_open,
        attendance_rule=circle.attendance_rule,
        team_goal_id=circle.team_goal_id or "",
    )
