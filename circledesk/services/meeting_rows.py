"""Meetings as rows of a list, with all their figures: the one place where these are computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.tables import BRANCH, CIRCLE, COURSE, MEETING, PERSON
from circledesk.services import figures
from circledesk.services.by_message import by_message
from circledesk.services.facts.meetings import MeetingRow, Rsvps
from circledesk.services.figures import Ids
from circledesk.services.heard import Heard
from circledesk.services.schedule import ends
from circledesk.services.session import local_now
from circledesk.services.spans import counted


def meeting_rows(session: Session, meetings: Ids, news: Heard) -> tuple[MeetingRow, ...]:
    """Return the rows of the chosen meetings by date, start and circle.

    A cancelled meeting has no number: its `week` is 0.
    """
    reader = _Reader(session, meetings, news)
    return tuple(reader.row(line) for line in session.execute(_lines(meetings)))


def _lines(meetings: Ids) -> Any:
    return (
        select(
            MEETING.c.id,
            MEETING.c.circle_id,
            CIRCLE.c.name,
            COURSE.c.title,
            BRANCH.c.name,
            MEETING.c.branch_id,
            MEETING.c.date,
            MEETING.c.start,
            func.coalesce(MEETING.c.duration, CIRCLE.c.duration),
            MEETING.c.venue,
            CIRCLE.c.venue,
            CIRCLE.c.venue_details,
            MEETING.c.assumed,
            MEETING.c.cancelled,
            PERSON.c.name,
            PERSON.c.phone,
        )
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .join(COURSE, COURSE.c.id == CIRCLE.c.course_id)
        .join(BRANCH, BRANCH.c.id == MEETING.c.branch_id)
        .outerjoin(PERSON, (PERSON.c.id == MEETING.c.stand_in_id) & PERSON.c.deleted_at.is_(None))
        .where(MEETING.c.id.in_(meetings))
        .order_by(MEETING.c.date, MEETING.c.start, CIRCLE.c.name, MEETING.c.id)
    )


@dataclass(frozen=True, slots=True)
class Numbers:
    """Which meeting of its circle each one is, and how many each circle has."""

    of_meeting: dict[str, int]
    of_circle: dict[str, int]


def numbers(session: Session, meetings: Ids) -> Numbers:
    """Number the chosen meetings among those of their circles that count, by date and start."""
    circles = select(MEETING.c.circle_id).where(MEETING.c.id.in_(meetings))
    place = func.row_number().over(
        partition_by=MEETING.c.circle_id, order_by=(MEETING.c.date, MEETING.c.start, MEETING.c.id)
    )
    count = func.count().over(partition_by=MEETING.c.circle_id)
    ranked = (
        select(MEETING.c.id, MEETING.c.circle_id, place.label("place"), count.label("count"))
        .where(MEETING.c.circle_id.in_(circles), *counted())
        .subquery()
    )
    # The last meeting of each circle too: it carries the count for cancelled ones.
    wanted = ranked.c.id.in_(meetings) | (ranked.c.place == ranked.c.count)
    rows = session.execute(select(ranked).where(wanted)).all()
    return Numbers(
        of_meeting={meeting: number for meeting, _, number, _ in rows},
        of_circle={circle: many for _, circle, _, many in rows},
    )


def venue_text(own: str, venue: str, details: str) -> str:
    """Return where a meeting is: its own place, else the circle's venue and room."""
    return own or ", ".join(part for part in (venue, details) if part)


class _Reader:
    """Figures of the chosen meetings, read once; makes a row of each line."""

    def __init__(self, session: Session, meetings: Ids, news: Heard) -> None:
        circles = select(MEETING.c.circle_id).where(MEETING.c.id.in_(meetings))
        self._now = local_now(session)
        self._news = news
        self._numbers = numbers(session, meetings)
        self._signups = figures.signup_counts(session, circles)
        self._hosts = figures.hosts(session, circles)
        self._told = figures.newest_feedback(session, meetings)
        self._marked = figures.marked_counts(session, meetings)
        self._rsvps = figures.rsvp_counts(session, meetings)
        self._messages = by_message(session, meetings)

    def row(self, line: Sequence[Any]) -> MeetingRow:
        meeting, circle, name, course, branch, branch_id, day, start, minutes, *rest = line
        own_venue, venue, details, assumed, cancelled, stand_in, phone = rest
        end = ends(day, start, minutes)
        told, people = self._told.get(meeting), self._hosts.get(circle, ())
        signups = self._signups.get(circle, (0, 0))[0]
        news, as_of = self._word(meeting, branch_id, end)
        return MeetingRow(
            id=meeting,
            circle_id=circle,
            circle=name,
            course=course,
            branch=branch,
            week=self._numbers.of_meeting.get(meeting, 0),
            weeks=self._numbers.of_circle.get(circle, 0),
            facilitators=(stand_in,) if stand_in else tuple(host.name for host in people),
            date=day,
            start=start,
            end=end.time(),
            venue=venue_text(own_venue, venue, details),
            rsvp=self._rsvp(meeting, signups),
            signups=signups,
            attendance=figures.attendance_of(meeting, self._told, self._marked),
            rating=told.rating if told else None,
            news=news,
            as_of=as_of,
            branch_id=branch_id,
            phone=phone if stand_in else (people[0].phone if people else ""),
            plus=told.plus if told else "",
            delta=told.delta if told else "",
            assumed=assumed,
            cancelled=cancelled,
            by_message=None if news == "reported" else self._messages.get(meeting),
            stand_in=stand_in or "",
        )

    def _rsvp(self, meeting: str, signups: int) -> Rsvps:
        yes, no = self._rsvps.get(meeting, (0, 0))
        return Rsvps(yes, no, max(0, signups - yes - no))

    def _word(self, meeting: str, branch_id: str, end: datetime) -> tuple[str, date | None]:
        """Return the news of a meeting. What was reported stands, also before its end."""
        if meeting in self._told or meeting in self._marked:
            return "reported", None
        if end > self._now:
            return "ahead", None
        since = self._news.silent_since(branch_id, end)
        return ("no-news", since) if since else ("not-reported", None)
