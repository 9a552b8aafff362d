"""The week in a message: writes what a branch sends by WhatsApp while its bundle is on its way.

At most 600 letters: lines that people read, and below them a signed code that the organizer's
computer reads (`week_code`). Figures only, no names of people. Reading is in `week_reading`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotAllowed, NotFound
from circledesk.models.learners import Signup
from circledesk.models.tables import SIGNUP
from circledesk.said import said
from circledesk.services.called import day_text
from circledesk.services.dashboard import meetings_between
from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.week_message import MeetingTold, WeekMessage, WeekTold
from circledesk.services.heard import heard
from circledesk.services.living import living
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.schedule import week_of
from circledesk.services.session import now, start_of_day, team_zone, this_device
from circledesk.services.week_code import (
    Figures,
    Week,
    encode_week,
    signs_needed,
    tag_of,
    team_tag,
    words_tag,
)
from circledesk.services.week_finding import LONGEST, code_line

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

MOST_MEETINGS = 14
"""Meetings that the code holds and still leaves people more than 200 letters to read."""

Words = Callable[[WeekTold, int], str]
"""Makes the lines that people read, in at most so many letters; the papers know how."""


def write_week_message(
    session: Session, *, keys: DeviceKeys, day: date, words: Words
) -> WeekMessage:
    """Write the message of the week, Monday to Sunday, that holds a day.

    Where a week has more meetings than a message holds, those that were told of go first, the
    newest first, and the message says how many are missing.
    """
    me = this_device(session)
    if me.role == "organizer" or not me.branch_id:
        raise NotAllowed(
            "The week in a message is written on a branch's computer.",
            "Here, read the messages that the branches send.",
        )
    week = _fitting(_told(session, me.branch_id, me.branch, day))
    figures = [(one.came, one.signed_up, one.new_signups) for one in week.meetings]
    room = LONGEST - len(code_line("")) - 1 - signs_needed(figures)
    head = words(week, room).strip()
    signs = encode_week(_coded(week, head, me.team_id), keys.key_number, keys.sign)
    return WeekMessage(f"{head}\n{code_line(signs)}", week)


def _told(session: Session, branch_id: str, branch: str, day: date) -> WeekTold:
    monday, sunday = week_of(day)
    news = heard(session, branch_id)
    rows = meeting_rows(session, meetings_between(monday, sunday, branch_id), news)
    if not rows:
        raise NotFound(
            said("There are no meetings in the week of {day}.", day=day_text(monday)),
            "Choose another week.",
        )
    new = _new_signups(session, branch_id, monday)
    return WeekTold(
        branch=branch,
        monday=monday,
        sent=now(session).astimezone(team_zone(session)).replace(microsecond=0),
        meetings=tuple(_meeting(row, new) for row in rows),
        new_signups=sum(new.values()),
    )


def _meeting(row: MeetingRow, new: dict[str, int]) -> MeetingTold:
    return MeetingTold(
        id=row.id,
        circle=row.circle,
        date=row.date,
        came=row.attendance,
        signed_up=row.signups,
        rating=row.rating,
        new_signups=new.get(row.circle_id, 0),
    )


def _new_signups(session: Session, branch_id: str, monday: date) -> dict[str, int]:
    """Count each circle's sign-ups from Monday to Sunday, in the team's zone."""
    begin, end = (start_of_day(session, monday + timedelta(days=n)) for n in (0, 7))
    query = (
        select(SIGNUP.c.circle_id, func.count())
        .where(SIGNUP.c.signed_up_at >= begin, SIGNUP.c.signed_up_at < end)
        .where(SIGNUP.c.branch_id == branch_id, SIGNUP.c.state == "signed-up", *living(Signup))
        .group_by(SIGNUP.c.circle_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _fitting(week: WeekTold) -> WeekTold:
    """Keep the meetings for which there is room, in their order."""
    places = range(len(week.meetings))
    ranked = sorted(places, key=lambda n: (week.meetings[n].told, n), reverse=True)
    kept = sorted(ranked[:MOST_MEETINGS])
    meetings = tuple(week.meetings[place] for place in kept)
    return replace(week, meetings=meetings, left_out=len(week.meetings) - len(meetings))


def _coded(week: WeekTold, head: str, team_id: str) -> Week:
    return Week(
        team=team_tag(team_id),
        sent=week.sent,
        monday=week.monday,
        words=words_tag(head),
        new_signups=week.new_signups,
        left_out=week.left_out,
        meetings=tuple(
            Figures(tag_of(one.id), one.came, one.signed_up, one.rating, one.new_signups)
            for one in week.meetings
        ),
    )
