"""What the entries of P2PU's API say, each kind with its own names."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from circledesk.interop.p2pu import cells
from circledesk.interop.p2pu.api_values import Entry
from circledesk.interop.p2pu.cells import BadCell

FORMATS = {
    "online course": "course",
    "book": "book",
    "video": "video",
    "article": "article",
    "interest group": "group",
    "other": "other",
}
"""P2PU's words for what a course is, and its own short ones."""
_NUMBER_AT_END = re.compile(r"-(\d{1,18})/?$", re.ASCII)
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class ListedCircle:
    """A learning circle as the API lists it; what an old answer leaves out is none."""

    id: str
    course_id: str
    course_title: str
    provider: str | None
    link: str | None
    name: str | None
    facilitators: tuple[str, ...] | None
    venue: str | None
    address: str | None
    website: str | None
    city: str | None
    region: str | None
    country: str | None
    latitude: str | None
    longitude: str | None
    place_id: str | None
    online: bool | None
    language: str | None
    first: date | None
    last: date | None
    start: time | None
    duration: int | None
    offset: timedelta | None
    """How far its clocks are from UTC at the first meeting."""
    zone: str | None
    """Short name of its time zone: EAT."""
    weeks: int | None
    draft: bool | None
    limit: int | None
    has_limit: bool
    signups: int | None
    question: str | None
    status: str | None
    deleted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ListedCourse:
    """A course as the API lists it."""

    id: str
    title: str
    format: str | None
    provider: str | None
    platform: str | None
    link: str | None
    caption: str | None
    on_demand: bool | None
    keywords: tuple[str, ...] | None
    topics: tuple[str, ...] | None
    language: str | None
    rating: str | None
    ratings: int | None
    steps: dict[str, int] | None
    created_at: datetime | None
    unlisted: bool | None


def listed_circle(said: Any) -> ListedCircle:
    """Read a learning circle."""
    one = Entry(said)
    course = one.inside("course")
    number = one.number("id") or _number_of(one.text("url") or "")
    start = one.clock("meeting_time")
    line = ListedCircle(
        id=number,
        course_id=course.number("id"),
        course_title=course.text("title") or one.text("course_title") or "",
        provider=course.text("provider"),
        link=course.text("link"),
        name=one.text("name"),
        facilitators=one.texts("facilitators"),
        venue=one.text("venue"),
        address=_without_city(one.text("venue_address"), one.text("city")),
        website=one.text("venue_website"),
        city=one.text("city"),
        region=one.text("region"),
        country=one.text("country"),
        latitude=one.degrees("latitude"),
        longitude=one.degrees("longitude"),
        place_id=one.text("place_id"),
        online=one.flag("online"),
        language=one.text("language"),
        first=one.day("start_date"),
        last=one.day("last_meeting_date"),
        start=start,
        duration=_minutes(start, one.clock("end_time")),
        offset=_offset(one.text("start_datetime") or ""),
        zone=one.text("time_zone"),
        weeks=one.count("weeks", 1_000),
        draft=one.flag("draft"),
        limit=one.count("signup_limit"),
        has_limit="signup_limit" in said,
        signups=one.count("signup_count"),
        question=one.text("signup_question"),
        status=one.text("status"),
    )
    _check(line)
    return line


def _check(line: ListedCircle) -> None:
    if not line.course_title.strip():
        raise BadCell("The circle names no course.")
    if (line.first or line.last) and line.start is None:
        raise BadCell("The circle has meetings but no time.")
    if line.first and line.last:
        if line.first > line.last:
            raise BadCell(f"The first meeting ({line.first}) is after the last ({line.last}).")
        if (line.last - line.first).days > 5 * 366:
            raise BadCell("First and last meeting are more than five years apart.")


def _number_of(url: str) -> str:
    found = _NUMBER_AT_END.search(url)
    if not found:
        raise BadCell("The circle has no id and no address that ends with one.")
    return cells.number(found.group(1), "url")


def _without_city(address: str | None, city: str | None) -> str | None:
    """Return the address alone: the API writes the city behind it."""
    if address is None or not city:
        return address
    if address == city:
        return ""
    return address.removesuffix(f", {city}")


def _minutes(start: time | None, end: time | None) -> int | None:
    if start is None or end is None:
        return None
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return minutes % _DAY_MINUTES or None


def _offset(text: str) -> timedelta | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).utcoffset()
    except ValueError:
        raise BadCell(f"start_datetime: {cells.shown(text)} is not a date and time.") from None


def listed_course(said: Any) -> ListedCourse:
    """Read a course."""
    one = Entry(said)
    number, title = one.number("id"), one.text("title") or ""
    if not number or not title.strip():
        raise BadCell("The course has no id or no title.")
    label, rated = one.text("format"), one.count("total_ratings")
    return ListedCourse(
        id=number,
        title=title,
        format=FORMATS.get((label or "").lower()),
        provider=one.text("provider"),
        platform=one.text("platform"),
        link=one.text("link"),
        caption=one.text("caption"),
        on_demand=one.flag("on_demand"),
        keywords=one.texts("keywords"),
        topics=one.texts("topics"),
        language=one.text("language"),
        rating=one.decimal("overall_rating") if rated else None,
        ratings=rated,
        steps=_steps(one.text("rating_step_counts")) if rated else None,
        created_at=one.instant("created_at"),
        unlisted=one.flag("unlisted"),
    )


def _steps(text: str | None) -> dict[str, int] | None:
    """Return how often each of 1 to 5 was given: a text that is JSON itself."""
    if not text:
        return None
    try:
        counts = json.loads(text)
        return {str(n): int(counts[str(n)]) for n in range(1, 6) if str(n) in counts}
    except (ValueError, TypeError, RecursionError, OverflowError):
        raise BadCell("rating_step_counts cannot be read.") from None


def start_of(line: ListedCircle, before: datetime) -> datetime:
    """Return when a circle stood at the latest: a list does not say when it was made."""
    if line.first is None:
        return before
    return min(before, datetime.combine(line.first, time(), tzinfo=UTC))
