"""The public list of circles: those that still meet, read without anything of a person."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import Course, LearningCircle
from circledesk.models.tables import CIRCLE, MEETING
from circledesk.models.team import Branch, Team
from circledesk.services.circle_reading import circles
from circledesk.services.dashboard import happening
from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.people import ThisDevice
from circledesk.services.facts.team_page import PublicCircle, TeamPage
from circledesk.services.living import living
from circledesk.services.names import fold
from circledesk.services.schedule import ends
from circledesk.services.session import local_now, this_device, today
from circledesk.services.spans import active, counted


def team_page(session: Session) -> TeamPage:
    """Return what the public may read. Members' own circles and drafts are left out.

    Descriptions that a facilitator typed are left out too: names may stand in them.
    """
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
    rows = {row.id: row for row in circles(session, active=True, trends=False)}
    lines = _lines().where(*active(local_now(session)))
    days, here = _weekdays(session), this_device(session)
    found = [
        _circle(here, rows[line[0]], line, days.get(line[0], ()))
        for line in session.execute(lines)
        if line[0] in rows
    ]
    day = today(session)
    return TeamPage(
        team=team.name,
        website=team.website,
        intro=team.intro_text,
        made_on=day,
        circles=tuple(sorted(found, key=lambda one: _order(one, day))),
    )


def public_circles(session: Session) -> int:
    """Return how many circles the public may read of."""
    query = select(func.count()).select_from(CIRCLE).where(*active(local_now(session)))
    return session.scalar(query.where(CIRCLE.c.members_only.is_(False))) or 0


def _order(one: PublicCircle, day: date) -> tuple[bool, date, str, str]:
    return (one.first < day, one.next, fold(one.name), one.branch)


def _lines() -> Any:
    return (
        select(
            LearningCircle.id,
            LearningCircle.duration,
            LearningCircle.address,
            LearningCircle.city,
            LearningCircle.language,
            LearningCircle.signup_open,
            Course.caption,
            Course.keywords,
            Course.link,
            Branch.county,
            Branch.city,
            Branch.address,
        )
        .join(Course, Course.id == LearningCircle.course_id)
        .join(Branch, Branch.id == LearningCircle.branch_id)
        .where(LearningCircle.members_only.is_(False))
    )


def _circle(here: ThisDevice, row: CircleRow, line: Any, days: tuple[int, ...]) -> PublicCircle:
    _, minutes, address, city, language, is_open, caption, keywords, link, county, town, home = line
    assert row.first_meeting is not None
    assert row.last_meeting is not None
    assert row.next_meeting is not None
    assert row.next_start is not None
    end = ends(row.next_meeting, row.next_start, minutes)
    return PublicCircle(
        name=row.name,
        course=row.course,
        caption=caption,
        keywords=keywords,
        branch=row.branch,
        county=county,
        city=city or town,
        venue=row.venue,
        address=address or home,
        language=language,
        first=row.first_meeting,
        last=row.last_meeting,
        next=row.next_meeting,
        start=row.next_start,
        end=end.time(),
        weekdays=days,
        meetings=row.meetings,
        open=is_open,
        full=_is_full(row) if here.may_write(row.branch_id) else None,
        link=link,
    )


def _is_full(row: CircleRow) -> bool:
    return row.capacity is not None and row.signups >= row.capacity


def _weekdays(session: Session) -> dict[str, tuple[int, ...]]:
    query = (
        select(MEETING.c.circle_id, MEETING.c.date)
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.date >= today(session), *counted(), *happening())
    )
    found: dict[str, set[int]] = defaultdict(set)
    for circle, day in session.execute(query):
        found[circle].add(day.weekday())
    return {circle: tuple(sorted(days)) for circle, days in found.items()}
