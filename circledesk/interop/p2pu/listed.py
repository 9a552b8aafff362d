"""Plans what the API lists: learning circles with more than their export says, and courses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from circledesk.interop.p2pu.api_lines import ListedCircle, start_of
from circledesk.interop.p2pu.board import Board, Put, Row, is_ours
from circledesk.interop.p2pu.circles import Circles
from circledesk.interop.p2pu.courses import Courses
from circledesk.interop.p2pu.schedule import meeting_days
from circledesk.interop.p2pu.zones import zone_of
from circledesk.models.circles import LearningCircle

_MOST_WEEKS = 260
_OPEN = {"upcoming": True, "in_progress": True, "closed": False}
"""What a status tells of sign-up; of a circle that is over it tells nothing."""


class ListedCircles:
    """Circles of the API: found by P2PU's id, as those of the export."""

    def __init__(self, board: Board, zone: str, circles: Circles, courses: Courses) -> None:
        self._board = board
        self._zone = zone
        self._circles = circles
        self._courses = courses
        self.other_weeks: dict[str, str] = {}
        """By id, circles of this file whose number of meetings is not that of weekly dates."""

    def plan(self, line: ListedCircle) -> Put:
        """Plan a circle. Raises Refused where its branch is not this PC's to write."""
        found = self._circles.numbered(line.id)
        row = self._board.get(LearningCircle, found)
        if row is not None and is_ours(row):
            return Put.SAME
        if row is not None and not row.alive and not self._board.taken_back(row):
            return Put.SAME
        venue = (line.venue or "").strip() or str(row.values.get("venue", "") if row else "")
        city = line.city or ""
        branch_id = self._circles.branch(row, venue, city, f"{venue} {line.address or ''}")
        done = self._board.put(
            LearningCircle,
            found,
            self._values(line, row),
            self._source(line),
            born={
                "branch_id": branch_id,
                "zone": self._zone,
                "name": line.course_title,
                "draft": False,
                "created_at": start_of(line, self._board.now),
            },
        )
        self._circles.know(line.id, found)
        if line.last is None:
            if row is not None:
                return done
            line = _with_end(line)
        self._count(line)
        return done.beside(self._circles.meetings(found, branch_id, line))

    def _values(self, line: ListedCircle, row: Row | None) -> dict[str, Any]:
        told: dict[str, Any] = {
            "name": line.name,
            "course_id": self._course(line, row),
            "venue": None if line.venue is None else line.venue.strip(),
            "address": None if line.address is None else line.address.strip(),
            "venue_website": line.website,
            "city": line.city,
            "region": line.region,
            "country": line.country,
            "latitude": line.latitude,
            "longitude": line.longitude,
            "place_id": line.place_id,
            "online": line.online,
            "language": line.language or None,
            "start_date": line.first,
            "meeting_time": line.start,
            "duration": line.duration,
            "zone": zone_of(line, str(row.values["zone"]) if row else self._zone),
            "signup_question": line.question,
            "signup_open": _OPEN.get(line.status or ""),
            "draft": line.draft,
        }
        values = {name: value for name, value in told.items() if value is not None}
        return values | ({"capacity": line.limit} if line.has_limit else {})

    def _course(self, line: ListedCircle, row: Row | None) -> str | None:
        at = start_of(line, self._board.now)
        if line.course_id:
            found = self._courses.of_circle(line.course_id, line.course_title, at)
            self._courses.complete(found, line.provider, line.link)
            return found
        return self._courses.of_title(line.course_title, at) if row is None else None

    @staticmethod
    def _source(line: ListedCircle) -> dict[str, Any]:
        return {
            "id": line.id,
            "course_id": line.course_id,
            "venue": (line.venue or "").strip(),
            "facilitator_names": list(line.facilitators) if line.facilitators else None,
            "language": line.language,
            "weeks": line.weeks,
            "signups": line.signups,
            "partial": False,
        }

    def _count(self, line: ListedCircle) -> None:
        days = len(meeting_days(line))
        if line.weeks is not None and days and line.weeks != days:
            name = " ".join((line.name or line.course_title).split())
            self.other_weeks[line.id] = f"{name} ({line.weeks}, weekly {days})"


def _with_end(line: ListedCircle) -> ListedCircle:
    """Add the last meeting where an old list tells first and number of weeks alone."""
    if line.first is None or not line.weeks or line.weeks > _MOST_WEEKS:
        return line
    return replace(line, last=line.first + timedelta(weeks=line.weeks - 1))
