"""The answers of P2PU's API, as its server would write them of what is here."""

from __future__ import annotations

import html
import json
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from circledesk.interop.p2pu.api_lines import FORMATS
from circledesk.interop.p2pu.teams import plain_text
from circledesk.interop.p2pu.writing.held import Held, alive, number, site_id, source
from circledesk.interop.p2pu.writing.words import SITE, clock, moment, slug
from circledesk.models.circles import Course, LearningCircle
from circledesk.models.team import Person

Json = dict[str, Any]
_LABELS = {code: label.title() for label, code in FORMATS.items()}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_ROLES = {"organizer": "Organizer"}


def circle_list(held: Held) -> Json:
    """Return the learning circles that are not deleted, drafts too."""
    items = [_circle(held, circle) for circle in held.circles if alive(circle)]
    is_open = sum(1 for one in items if one["signup_open"])
    return {
        "count": len(items),
        "signup_open_count": is_open,
        "signup_closed_count": len(items) - is_open,
        "items": items,
    }


def _circle(held: Held, circle: LearningCircle) -> Json:
    days, today = held.days(circle), held.now.date()
    last = days[-1] if days else circle.start_date
    names = [_first_name(p) for p in held.facilitators(circle)]
    site = site_id(circle)
    told: Json = {
        "course": _course_of(held, circle),
        "id": int(number(circle)),
        "name": circle.name,
        "facilitator": _joined(names),
        "facilitators": names,
        "venue": circle.venue,
        "venue_address": ", ".join(part for part in (circle.address, circle.city) if part),
        "venue_website": circle.venue_website,
        "city": circle.city,
        "region": circle.region,
        "country": circle.country,
        "country_en": circle.country,
        "latitude": circle.latitude,
        "longitude": circle.longitude,
        "place_id": circle.place_id,
        "online": circle.online,
        "language": circle.language,
        **_when(circle, days, last),
        "url": f"{SITE}/en/signup/{slug(circle.venue)}-{site}/" if site else "",
        "report_url": f"{SITE}/en/studygroup/{site}/report/" if site else "",
        "studygroup_path": f"/en/studygroup/{site}/" if site else "",
        "draft": circle.draft,
        "signup_limit": circle.capacity,
        "signup_count": held.going(circle),
        "signup_open": bool(circle.signup_open and last and last > today),
    }
    if circle.signup_question:
        told["signup_question"] = circle.signup_question
    coming = [day for day in days if day >= today]
    if coming:
        told["next_meeting_date"] = coming[0].isoformat()
    return told | {"status": _status(circle, days, today)}


def _course_of(held: Held, circle: LearningCircle) -> Json:
    course = held.courses.get(circle.course_id)
    if course is None:
        return {"id": None, "title": circle.name, "provider": "", "link": ""}
    return {
        "id": int(number(course)),
        "title": course.title,
        "provider": course.provider,
        "link": course.link,
        "course_page_url": _page(course),
    }


def _page(course: Course) -> str:
    known = site_id(course)
    return f"{SITE}/en/course/{known}/" if known else ""


def _when(circle: LearningCircle, days: list[date], last: date | None) -> Json:
    first = days[0] if days else circle.start_date
    start = circle.meeting_time
    at = None
    if first and start:
        at = datetime.combine(first, start, ZoneInfo(circle.zone or "UTC"))
    end = at and at.replace(tzinfo=None) + timedelta(minutes=circle.duration)
    weeks = (last - first).days // 7 + 1 if first and last and circle.draft else len(days)
    return {
        "day": _DAYS[first.weekday()] if first else "",
        "start_date": first.isoformat() if first else None,
        "start_datetime": at.isoformat() if at else None,
        "meeting_time": clock(start) or None,
        "time_zone": at.tzname() if at else None,
        "last_meeting_date": last.isoformat() if last else None,
        "end_time": clock(end.time()) if end else None,
        "weeks": weeks or None,
    }


def _status(circle: LearningCircle, days: list[date], today: date) -> str:
    """Return P2PU's word for where a circle stands."""
    first = days[0] if days else circle.start_date
    last = days[-1] if days else circle.start_date
    if circle.signup_open and first and first > today:
        return "upcoming"
    if circle.signup_open and first and last and first <= today <= last:
        return "in_progress"
    return "closed" if last and last >= today else "completed"


def _joined(names: list[str]) -> str:
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def _first_name(person: Person) -> str:
    return person.first_name or person.name.partition(" ")[0]


def course_list(held: Held) -> Json:
    """Return the courses that are not deleted."""
    items = [_course(held, one) for one in held.courses.values() if alive(one)]
    return {"count": len(items), "items": sorted(items, key=lambda one: str(one["title"]))}


def _course(held: Held, course: Course) -> Json:
    used = [c for c in held.circles if c.course_id == course.id and alive(c)]
    counts = course.rating_step_counts or {}
    known = site_id(course)
    return {
        "id": int(number(course)),
        "title": course.title,
        "format": _LABELS.get(course.format, "Other"),
        "provider": course.provider,
        "platform": course.platform,
        "creator": course.provider,
        "link": course.link,
        "caption": course.caption,
        "on_demand": course.on_demand,
        "keywords": _words(course.keywords),
        "topics": _words(course.topics),
        "language": course.language,
        "overall_rating": float(course.overall_rating or 0),
        "total_ratings": course.total_ratings,
        "rating_step_counts": json.dumps(counts),
        "course_page_url": _page(course),
        "course_page_path": f"/en/course/{known}/" if known else "",
        "course_edit_path": f"/en/course/{known}/edit/" if known else "",
        "created_at": moment(course.created_at),
        "unlisted": course.unlisted,
        "learning_circles": len(used),
    }


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def team_page(held: Held) -> Json:
    """Return the team's own page, without anybody's e-mail."""
    team, known = held.team, source(held.team)
    intro = str(known.get("intro", ""))
    if plain_text(intro) != team.intro_text:
        lines = [html.escape(line) for line in team.intro_text.splitlines() if line.strip()]
        intro = "".join(f"<p>{line}</p>" for line in lines)
    people = [(p, held.members[p.id]) for p in _members(held)]
    shown = [c for c in held.circles if alive(c) and not c.draft]
    item = {
        "id": int(number(team)),
        "name": team.name,
        "subtitle": team.subtitle,
        "page_slug": team.page_slug,
        "member_count": len(people),
        "date_established": _month(team.created_at or held.now),
        "intro_text": intro,
        "website": team.website,
        "email_address": team.email,
        "location": team.location,
        "facilitators": [
            {
                "first_name": _first_name(person),
                "city": person.city,
                "bio": person.bio,
                "contact_url": person.contact_url,
                "role": "ORGANIZER" if member.role == "organizer" else "FACILITATOR",
            }
            for person, member in people
        ],
        "membership": team.membership,
        "studygroup_count": len(shown),
    }
    return {"item": item}


def _members(held: Held) -> list[Person]:
    members = held.members
    return [p for p in held.people.values() if p.id in members and alive(members[p.id])]


def member_list(held: Held) -> Json:
    """Return who is in the team and has an e-mail."""
    items = []
    for person in _members(held):
        if not person.email:
            continue
        at, member = person.email_confirmed_at, held.members[person.id]
        items.append(
            {
                "facilitator": {
                    "first_name": person.first_name or person.name.partition(" ")[0],
                    "last_name": person.last_name
                    if person.first_name
                    else person.name.partition(" ")[2],
                    "email": person.email_typed or person.email,
                    "email_confirmed_at": f"{at.day} {at:%B %Y}" if at else "--",
                },
                "role": _ROLES.get(member.role, "Member"),
                "id": int(source(person).get("membership") or number(person)),
            }
        )
    return {"count": len(items), "items": items}


def invitation_list(held: Held) -> Json:
    """Return whom the team invited, with their answers."""
    rows = [row for row in held.invitations if row.email and row.state != "to-approach"]
    items = [
        {
            "pk": int(number(row)),
            "created_at": moment(row.invited_at or row.created_at),
            "email": source(row).get("email") or row.email,
            "role": "ORGANIZER" if row.role == "organizer" else "MEMBER",
            "responded_at": moment(row.responded_at),
            "joined": {"yes": True, "not-now": False}.get(row.state),
        }
        for row in rows
    ]
    return {"count": len(items), "next": None, "previous": None, "results": items}


def _month(at: datetime) -> str:
    """Return «August 2018», whatever language the computer speaks."""
    return f"{_MONTHS[at.month - 1]} {at.year}"
