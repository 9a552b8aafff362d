"""Plans meetings that a calendar file tells exactly: they are assumed no more."""

from __future__ import annotations

from typing import Any

from circledesk.interop.p2pu.board import Board, Put, Refused, Row
from circledesk.interop.p2pu.calendars import MeetingEvent
from circledesk.interop.p2pu.known import OurTeam
from circledesk.models.base import derived_id
from circledesk.models.circles import LearningCircle, Meeting


class CalendarMeetings:
    """Finds the circle by its uuid, the meeting by P2PU's id, else by its date."""

    def __init__(self, board: Board, team: OurTeam) -> None:
        self._board = board
        self._team = team

    def plan(self, line: MeetingEvent) -> Put:
        """Plan a meeting. Raises Refused where its circle is unknown or another branch's."""
        circle = self._circle(line)
        if not circle.alive:
            return Put.SAME
        branch_id = str(circle.values["branch_id"])
        if self._team.own_branch not in ("", branch_id):
            raise Refused("Its circle belongs to another branch than this computer's.")
        zoned = self._board.put(LearningCircle, circle.id, {"zone": line.zone})
        row, meeting_id = self._meeting(line, circle.id)
        values: dict[str, Any] = {"date": line.day, "start": line.start, "assumed": False}
        usual = circle.values.get("duration", 90)
        if line.duration and line.duration != (row.values.get("duration") if row else None):
            values |= {} if line.duration == usual else {"duration": line.duration}
        born = {"branch_id": branch_id, "circle_id": circle.id}
        return self._board.put(Meeting, meeting_id, values, {"id": line.id}, born=born).beside(
            zoned
        )

    def _circle(self, line: MeetingEvent) -> Row:
        for row in self._board.rows(LearningCircle):
            if line.circle_uuid in (row.id, row.source.get("uuid")):
                return row
        raise Refused("Its learning circle is not known here: bring in the circles' export too.")

    def _meeting(self, line: MeetingEvent, circle_id: str) -> tuple[Row | None, str]:
        rows = self._board.of_circle(Meeting, circle_id)
        known = next((row for row in rows if row.source.get("id") == line.id), None)
        free = (row for row in rows if row.alive and not row.source.get("id"))
        row = known or next((row for row in free if row.values["date"] == line.day), None)
        if row is not None:
            return row, row.id
        dated = derived_id("p2pu-meeting", circle_id, line.day.isoformat())
        if self._board.get(Meeting, dated) is None:
            return None, dated
        return None, derived_id("p2pu-meeting", circle_id, "event", line.id)
