"""Attendance grids as branches keep them: names down, days or weeks across."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.interop.lists_in import kinds
from circledesk.interop.lists_in.days import Order, Reading, day_of, order_of
from circledesk.interop.lists_in.facts import NEW_ONE, CellChange, How, Step, What
from circledesk.interop.lists_in.grid import BadCell, Value, is_empty, shown
from circledesk.interop.lists_in.heading_words import week_number
from circledesk.interop.lists_in.learner_kinds import ASKED, CirclePlace, WithLearners
from circledesk.interop.lists_in.marks import Marking, marking_of, state_of
from circledesk.interop.lists_in.matching import Match
from circledesk.interop.lists_in.row_values import Values
from circledesk.interop.lists_in.table import Column, Table, bare_number
from circledesk.interop.lists_in.who import Known
from circledesk.models.circles import Meeting
from circledesk.models.learners import Attendance
from circledesk.said import said
from circledesk.services.attendance import mark
from circledesk.services.called import day_text, state_word
from circledesk.services.living import living
from circledesk.services.session import today
from circledesk.services.signups import sign_up
from circledesk.services.spans import counted


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """A meeting of the circle, by its day and its number."""

    id: str
    date: date
    number: int


def meetings_of(session: Session, circle_id: str) -> tuple[MeetingDay, ...]:
    """Return a circle's meetings in order; cancelled ones are none."""
    query = select(Meeting.id, Meeting.date).where(Meeting.circle_id == circle_id, *counted())
    rows = session.execute(query.order_by(Meeting.date, Meeting.start, Meeting.id)).all()
    return tuple(MeetingDay(row[0], row[1], number) for number, row in enumerate(rows, 1))


class GridColumns:
    """Which meeting each column of a grid stands for."""

    def __init__(
        self, table: Table, match: Match, meetings: tuple[MeetingDay, ...], how: How
    ) -> None:
        self._meetings = meetings
        self.columns = {c.place: c for c in table.columns if c.place in match.days}
        heads = [column.head for column in self.columns.values()]
        days = [meeting.date for meeting in meetings]
        self.order = how.order or order_of(heads, days)
        self.year = days[0].year if days else 0
        self._reading = Reading(self.order, False, self.year)
        self.meeting: dict[int, MeetingDay] = {}
        self.left_out: set[int] = set()
        by_id = {meeting.id: meeting for meeting in meetings}
        for place, column in self.columns.items():
            told = how.meetings.get(place)
            if told == "":
                self.left_out.add(place)
                continue
            found = by_id.get(told) if told else self._find(column)
            if found is not None and found not in self.meeting.values():
                self.meeting[place] = found

    def why_none(self, place: int) -> str:
        """Say why no meeting was found for a column."""
        head = shown(self.columns[place].head)
        if self.order is Order.UNKNOWN:
            return said("«{text}» can be two days: say which part is the day.", text=head)
        return said("The circle has no meeting for «{text}»: choose one, or leave the column out.",
                    text=head)  # fmt: skip

    def _find(self, column: Column) -> MeetingDay | None:
        number = week_number(column.heading) or bare_number(column)
        if number:
            return next((one for one in self._meetings if one.number == number), None)
        try:
            day = day_of(column.head, self._reading)
        except BadCell:
            return None
        return next((one for one in self._meetings if one.date == day), None)


class AttendanceRows(WithLearners):
    """Each row says of one learner of the circle at which meetings she was."""

    kind = kinds.ATTENDANCE

    def __init__(self, session: Session, how: How, file: str, table: Table, match: Match) -> None:
        super().__init__(session, how, file)
        self.table = table
        self.circle: CirclePlace = self.place(how.circle_id)
        self.meetings = meetings_of(session, how.circle_id)
        self.grid = GridColumns(table, match, self.meetings, how)
        boxes = [value for place in match.days for value in table.column_values(place)]
        self.marking: Marking = marking_of(boxes, how.blank_is_absent)
        self._used = {
            place
            for place in match.days
            if any(not is_empty(value) for value in table.column_values(place))
        }
        self._today = today(session)
        self._held: dict[str, dict[str, str]] = defaultdict(dict)
        ids = [meeting.id for meeting in self.meetings]
        query = select(Attendance.learner_id, Attendance.meeting_id, Attendance.state).where(
            Attendance.meeting_id.in_(ids), *living(Attendance)
        )
        for learner, meeting, state in session.execute(query):
            self._held[learner][meeting] = state

    def is_sums(self, row: int, values: Values) -> bool:
        """Whether a row without a name holds sums."""
        marks = [self.table.cell(row, place) for place in self.grid.columns]
        said_ones = [value for value in marks if not is_empty(value)]
        return "name" not in values and all(isinstance(v, (int, float)) for v in said_ones)

    def plan_row(self, line: int, values: Values, row: int) -> Step:
        """Say what becomes of a row."""
        if "name" not in values:
            raise BadCell(said("{field} is empty.", field=said("Name")))
        marks = self._marks(row)
        values.pop("first_name", None)
        name, circle = str(values["name"]), self.circle
        inside = {key for key, (_, state) in circle.signups.items() if state == "signed-up"}
        meant = self.meant(line, values, circle.branch_id, inside)
        if isinstance(meant, Known):
            return self._known(meant, marks, is_in=meant.id in inside)
        new = self.how.new_learners or self.how.answers.get(line) == NEW_ONE
        if meant:
            return Step(What.ASKS, name, reason=ASKED, candidates=meant)
        if not new:
            nobody = said("Nobody in {circle} is called so.", circle=circle.name)
            return Step(What.ASKS, name, reason=nobody)
        circle.take_place(waiting_list=False)
        shown_marks = self._shown(marks, {})
        return Step(What.NEW, name, lambda s: self._sign_up(s, values, marks), shown_marks)

    def _marks(self, row: int) -> dict[str, str]:
        """Return meeting -> state; BadCell names the column of what is no mark."""
        marks: dict[str, str] = {}
        for place in self.grid.columns:
            value: Value = self.table.cell(row, place)
            try:
                state = state_of(value, self.marking)
                meeting = self.grid.meeting.get(place)
                if place in self.grid.left_out or (not state and place not in self._used):
                    continue
                if meeting is None:
                    if state:
                        raise BadCell(self.grid.why_none(place))
                    continue
                if state and meeting.date > self._today:
                    day = day_text(meeting.date)
                    raise BadCell(said("The meeting of {day} has not come yet.", day=day))
            except BadCell as bad:
                raise BadCell(bad.reason, place) from bad
            if not state and meeting.date <= self._today:
                state = self.marking.blank
            if state:
                marks[meeting.id] = state
        return marks

    def _known(self, known: Known, marks: dict[str, str], *, is_in: bool) -> Step:
        held = self._held.get(known.id, {})
        new = {meeting: state for meeting, state in marks.items() if held.get(meeting) != state}
        if not is_in:
            self.circle.take_place(waiting_list=False)
            again = said("Known already; is signed up for {circle}.", circle=self.circle.name)
            return Step(
                What.NEW, known.name, lambda s: self._take_in(s, known, new),
                self._shown(new, held), again,
            )  # fmt: skip
        if not new:
            return Step(What.SAME, known.name)
        if self.circle.not_ours:
            raise BadCell(self.circle.not_ours)
        return Step(
            What.CHANGED, known.name, lambda s: _write(s, known.id, new), self._shown(new, held)
        )

    def _shown(self, new: dict[str, str], held: dict[str, str]) -> tuple[CellChange, ...]:
        return tuple(
            CellChange(
                day_text(meeting.date),
                state_word(held[meeting.id]) if held.get(meeting.id) else "",
                state_word(new[meeting.id]),
            )
            for meeting in self.meetings
            if meeting.id in new
        )

    def _sign_up(self, session: Session, values: Values, marks: dict[str, str]) -> None:
        told: dict[str, Any] = {k: v for k, v in values.items() if k in ("name", "phone", "email")}
        learner_id = self.new_learner(session, self.circle.circle_id, told, waits=False)
        _write(session, learner_id, marks)

    def _take_in(self, session: Session, known: Known, marks: dict[str, str]) -> None:
        sign_up(session, circle_id=self.circle.circle_id, name=known.name, learner_id=known.id)
        _write(session, known.id, marks)


def _write(session: Session, learner_id: str, marks: dict[str, str]) -> None:
    for meeting_id, state in marks.items():
        mark(session, meeting_id=meeting_id, learner_id=learner_id, state=state)
