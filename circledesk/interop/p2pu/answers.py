"""Plans survey answers: anonymous, of a circle that is known here."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from circledesk.interop.p2pu.board import Board, Put, Refused, Row
from circledesk.interop.p2pu.circles import Circles
from circledesk.interop.p2pu.known import OurTeam
from circledesk.interop.p2pu.survey_lines import SurveyLine, said_of, told_of
from circledesk.models.base import derived_id
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.surveys import SurveyAnswer


class Answers:
    """Tells an answer by its circle and what it says: P2PU's file has no number for it."""

    def __init__(self, board: Board, team: OurTeam, circles: Circles) -> None:
        self._board = board
        self._team = team
        self._circles = circles
        self._alike: Counter[tuple[str, str]] = Counter()
        self._seen: set[str] = set()
        self.personal = 0
        """Answers left out because they name a person."""

    def next_file(self) -> None:
        """Begin a file: learners who answer alike are counted in each anew."""
        self._alike.clear()
        self._seen.clear()
        self.personal = 0

    def plan(self, line: SurveyLine) -> Put:
        """Plan an answer. Raises Refused where no circle of this PC's is meant."""
        circle = self._circle(line)
        if not circle.alive:
            raise Refused("Its learning circle was deleted.")
        self.personal += line.personal
        if self._made_here(line, circle):
            return Put.SAME
        filled = Put.SAME
        if line.kind == "facilitator":
            filled = self._fill(circle, dict(line.answers))
        values = {"answers": dict(line.answers)}
        source = {"titles": dict(line.titles), "more": [list(pair) for pair in line.more]}
        born = {
            "branch_id": circle.values["branch_id"],
            "circle_id": circle.id,
            "kind": line.kind,
            "how": "import",
            "given_at": self._given(circle),
        }
        done = self._board.add(SurveyAnswer, self._id(line, circle), values, source, born=born)
        return done.beside(filled)

    def _circle(self, line: SurveyLine) -> Row:
        if not line.circle_id:
            raise Refused("The answer names no learning circle.")
        row = self._board.get(LearningCircle, self._circles.numbered(line.circle_id))
        if row is None:
            raise Refused(
                f"Learning circle {line.circle_id} is not known here: bring in its export too."
            )
        if self._team.own_branch not in ("", row.values["branch_id"]):
            raise Refused("Its circle belongs to another branch than this computer's.")
        return row

    def _made_here(self, line: SurveyLine, circle: Row) -> bool:
        """Whether a questionnaire that was filled in here says this: our own export came back."""
        for row in self._board.of_circle(SurveyAnswer, circle.id):
            if row.source or row.values["kind"] != line.kind or row.id in self._seen:
                continue
            if said_of(told_of(line.kind, row.values["answers"] or {}, {})) == line.said:
                self._seen.add(row.id)
                return True
        return False

    def _id(self, line: SurveyLine, circle: Row) -> str:
        said = self._team.hidden("survey", line.kind, line.said)
        self._alike[circle.id, said] += 1
        return derived_id("p2pu-survey", circle.id, said, str(self._alike[circle.id, said]))

    def _fill(self, circle: Row, answers: dict[str, Any]) -> Put:
        """Fill what the circle itself does not say of its course, as P2PU does."""
        names = ("course_rating", "course_rating_reason")
        empty = {n: answers[n] for n in names if n in answers and not circle.values.get(n)}
        return self._board.put(LearningCircle, circle.id, empty) if empty else Put.SAME

    def _given(self, circle: Row) -> datetime:
        """Return the day of the last meeting: the file has no date, and asks after it."""
        days = [r.values["date"] for r in self._board.of_circle(Meeting, circle.id) if r.alive]
        if not days:
            return self._board.now
        zone = ZoneInfo(str(circle.values.get("zone") or self._team.zone))
        at = datetime.combine(max(days), time(18), zone)
        return min(at, self._board.now) if at.tzinfo else self._board.now
