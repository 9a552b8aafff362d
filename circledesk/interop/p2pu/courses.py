"""Plans courses: those of the courses export, and those that circles and sign-ups only name."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from circledesk.interop.p2pu.api_lines import ListedCourse
from circledesk.interop.p2pu.board import Board, Put, Row, is_ours, own_number
from circledesk.interop.p2pu.known import OurTeam
from circledesk.interop.p2pu.records import CourseLine
from circledesk.models.base import derived_id
from circledesk.models.circles import Course


class Courses:
    """Finds courses by P2PU's id or by title, and plans new ones."""

    def __init__(self, board: Board, team: OurTeam) -> None:
        self._board = board
        self._team = team
        self._born = {"branch_id": team.own_branch or None}
        made = (row for row in board.rows(Course) if not row.source)
        self._own = {own_number(row.id): row.id for row in made}
        self._only_named: set[str] = set()
        """Courses of which this import knows the name alone."""

    def plan(self, line: CourseLine) -> Put:
        """Plan a course of the courses export."""
        told: dict[str, Any] = {
            "title": line.title,
            "provider": line.provider,
            "link": line.link,
            "caption": line.caption,
            "on_demand": line.on_demand,
            "keywords": line.keywords,
            "language": line.language or None,
            "unlisted": line.unlisted,
            "licence": line.licence or None,
            "created_at": line.created_at,
        }
        values = {name: value for name, value in told.items() if value is not None}
        source = {"id": line.id, "created_by": line.created_by, "team": line.team}
        found = self._id(line.id)
        row = self._board.get(Course, found)
        if row is not None and is_ours(row):
            return Put.SAME
        return self._board.put(Course, found, values, source, born=self._born)

    def plan_listed(self, line: ListedCourse) -> Put:
        """Plan a course of the API: it says what it is and how it was rated, not who added it."""
        row = self._board.get(Course, self._id(line.id))
        if row is not None and is_ours(row):
            return Put.SAME
        told: dict[str, Any] = {
            "title": line.title,
            "format": line.format,
            "provider": line.provider,
            "platform": line.platform,
            "link": line.link,
            "caption": line.caption,
            "on_demand": line.on_demand,
            "keywords": _unless_same(row, "keywords", line.keywords),
            "topics": _unless_same(row, "topics", line.topics),
            "language": line.language or None,
            "overall_rating": line.rating,
            "total_ratings": line.ratings,
            "rating_step_counts": line.steps,
            "created_at": line.created_at,
            "unlisted": line.unlisted,
        }
        values = {name: value for name, value in told.items() if value is not None}
        return self._board.put(Course, self._id(line.id), values, {"id": line.id}, born=self._born)

    def complete(self, course_id: str, provider: str | None, link: str | None) -> None:
        """Add what a list of circles says of a course of which only the name is known."""
        if course_id in self._only_named:
            told = {"provider": provider, "link": link}
            values = {name: value for name, value in told.items() if value}
            self._board.put(Course, course_id, values)

    def of_circle(self, course_id: str, title: str, at: datetime) -> str:
        """Return the course of a circle, planned by its id and title where unknown.

        `at` is when the circle was made.
        """
        found = self._id(course_id)
        self._name(found, title, {"id": course_id}, at)
        return found

    def of_title(self, title: str, at: datetime) -> str:
        """Return the one course with a title, planned by the title alone where there is none.

        `at` is when somebody signed up for it.
        """
        named = self.with_title(title)
        if named is not None:
            return named.id
        found = derived_id("p2pu-course-title", self._team.own_branch, title)
        self._name(found, title, {"partial": True}, at)
        return found

    def _name(self, found: str, title: str, source: dict[str, Any], at: datetime) -> None:
        """Plan a course by its name: as old as the first that names it, or it would be new now."""
        born = {**self._born, "created_at": at}
        if self._board.add(Course, found, {"title": title}, source, born=born):
            self._only_named.add(found)
        row = self._board.get(Course, found)
        if row is not None and found in self._only_named and at < row.values["created_at"]:
            self._board.put(Course, found, {"created_at": at})

    def with_title(self, title: str) -> Row | None:
        """Return the course with an id of P2PU's that alone has this title."""
        rows = [
            row
            for row in self._board.rows(Course)
            if row.values.get("title") == title and row.alive and row.source.get("id")
        ]
        return rows[0] if len(rows) == 1 else None

    def _id(self, course_id: str) -> str:
        if course_id in self._own:
            return self._own[course_id]
        shared = derived_id("p2pu-course", course_id)
        if not self._team.own_branch or self._board.get(Course, shared):
            return shared
        return derived_id("p2pu-course", self._team.own_branch, course_id)


def _unless_same(row: Row | None, column: str, words: tuple[str, ...] | None) -> str | None:
    """Return words as one text; none where the row has them, however its export parts them."""
    if words is None:
        return None
    held = str(row.values.get(column) or "") if row else ""
    parted = [word.strip() for word in held.split(",") if word.strip()]
    return None if row and parted == [word.strip() for word in words] else ",".join(words)
