"""Plans courses: those of the courses export, and those that circles and sign-ups only name."""

from __future__ import annotations

from typing import Any

from circledesk.interop.p2pu.board import Board, Put, Row
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
        return self._board.put(Course, self._id(line.id), values, source, born=self._born)

    def of_circle(self, course_id: str, title: str) -> str:
        """Return the course of a circle, planned by its id and title where unknown."""
        found = self._id(course_id)
        self._board.add(Course, found, {"title": title}, {"id": course_id}, born=self._born)
        return found

    def of_title(self, title: str) -> str:
        """Return the one course with a title, planned by the title alone where there is none."""
        named = self.with_title(title)
        if named is not None:
            return named.id
        found = derived_id("p2pu-course-title", self._team.own_branch, title)
        self._board.add(Course, found, {"title": title}, {"partial": True}, born=self._born)
        return found

    def with_title(self, title: str) -> Row | None:
        """Return the course with an id of P2PU's that alone has this title."""
        rows = [
            row
            for row in self._board.rows(Course)
            if row.values.get("title") == title and row.alive and row.source.get("id")
        ]
        return rows[0] if len(rows) == 1 else None

    def _id(self, course_id: str) -> str:
        shared = derived_id("p2pu-course", course_id)
        if not self._team.own_branch or self._board.get(Course, shared):
            return shared
        return derived_id("p2pu-course", self._team.own_branch, course_id)
