"""What papers for the wall tell: a circle's flyer, poster and slips, and all that is on.

What is printed of a person is the facilitator's name and work phone, never a learner's.
"""

from __future__ import annotations

from datetime import date, time
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk import languages
from circledesk.errors import RuleBroken
from circledesk.models.circles import Course, LearningCircle
from circledesk.models.tables import CIRCLE, MEETING
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services import figures
from circledesk.services.contacts import group_link_of
from circledesk.services.countries import country
from circledesk.services.facts.posters import CirclePaper, Listed, WhatsOn
from circledesk.services.facts.team_page import PublicCircle
from circledesk.services.living import found
from circledesk.services.meeting_rows import venue_text
from circledesk.services.names import fold
from circledesk.services.phones import read_phone, said_phone
from circledesk.services.schedule import ends
from circledesk.services.session import this_device, today
from circledesk.services.spans import counted
from circledesk.services.spoken_clock import said_time
from circledesk.services.team_page import team_page


def circle_paper(session: Session, *, circle_id: str, language: str = "") -> CirclePaper:
    """Return what a circle's papers say in a language, else in the circle's own.

    RuleBroken without meetings.
    """
    circle = found(session, LearningCircle, circle_id)
    branch = found(session, Branch, circle.branch_id)
    course = found(session, Course, circle.course_id)
    meetings = _meetings(session, circle)
    ahead = [one for one in meetings if one[0] >= today(session)] or meetings
    day, start, minutes = ahead[0]
    hosts = figures.hosts(session, select(CIRCLE.c.id).where(CIRCLE.c.id == circle_id))
    people = hosts.get(circle_id, ())
    number = people[0].phone if people else ""
    device = this_device(session)
    return CirclePaper(
        team=device.team,
        branch=branch.name,
        name=circle.name,
        caption=course.caption or circle.description,
        venue=venue_text("", circle.venue, circle.venue_details),
        address=circle.address or branch.address,
        city=circle.city or branch.city,
        county=branch.county,
        language=circle.language,
        weekdays=tuple(sorted({one[0].weekday() for one in ahead})),
        first=meetings[0][0],
        last=meetings[-1][0],
        meetings=len(meetings),
        start=start,
        end=ends(day, start, minutes).time(),
        spoken=_spoken(start, language or circle.language),
        facilitators=tuple(host.name for host in people),
        contact=people[0].name if number else "",
        phone=_dialled(number or branch.phone, device.country),
        whatsapp=number[1:] if number.startswith("+") else "",
        group_link=group_link_of(session, circle_id=circle_id),
        question=circle.signup_question,
    )


def whats_on(session: Session, *, language: str = "en") -> WhatsOn:
    """Return all circles that still meet, as the team page has them, library by library."""
    page = team_page(session)

    def order(one: PublicCircle) -> tuple[str, date, time, str]:
        return fold(one.branch), one.next, one.start, one.name

    ordered = sorted(page.circles, key=order)
    return WhatsOn(
        team=page.team,
        website=page.website,
        made_on=page.made_on,
        circles=tuple(Listed(one, _spoken(one.start, language)) for one in ordered),
    )


def _spoken(at: time, language: str) -> str:
    """Return a time as people say it in a language whose day begins at six; else ''."""
    speech = languages.speech(languages.known(language))
    return said_time(at, speech.code) if speech.spoken_clock else ""


def _dialled(number: str, country_code: str) -> str:
    """Return a number as it is dialled in the team's country; a branch's is kept as typed."""
    rules = country(country_code).phones if country_code else None
    return said_phone(read_phone(number, rules).number, country_code)


def _meetings(session: Session, circle: LearningCircle) -> list[tuple[date, time, int]]:
    """Return day, start and minutes of the meetings that count."""
    query: Any = (
        select(
            MEETING.c.date, MEETING.c.start, func.coalesce(MEETING.c.duration, CIRCLE.c.duration)
        )
        .join(CIRCLE, CIRCLE.c.id == MEETING.c.circle_id)
        .where(MEETING.c.circle_id == circle.id, *counted())
        .order_by(MEETING.c.date, MEETING.c.start)
    )
    rows = [(day, start, minutes) for day, start, minutes in session.execute(query)]
    if not rows:
        raise RuleBroken(
            said("{circle} has no meetings.", circle=circle.name), "Plan its meetings first."
        )
    return rows
