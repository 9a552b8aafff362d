"""Which planner a kind of list has, what it must be told first, and what it says of the whole."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from circledesk.interop.lists_in import kinds, team_kinds, things
from circledesk.interop.lists_in.attendance_kind import AttendanceRows
from circledesk.interop.lists_in.days import Order, example_of
from circledesk.interop.lists_in.facts import How, Step
from circledesk.interop.lists_in.finding_list import Chosen
from circledesk.interop.lists_in.interest_kind import InterestRows
from circledesk.interop.lists_in.learner_kinds import LearnerRows
from circledesk.interop.lists_in.matching import Match
from circledesk.interop.lists_in.plain_kinds import PlainRows
from circledesk.interop.lists_in.row_values import RowReader, Values
from circledesk.interop.lists_in.table import Table
from circledesk.said import said
from circledesk.services.called import day_text

_PLAIN: dict[str, type[PlainRows]] = {
    "branches": things.BranchRows,
    "courses": things.CourseRows,
    "equipment": things.EquipmentRows,
    "holidays": things.HolidayRows,
    "people": team_kinds.PeopleRows,
    "invitations": team_kinds.InvitationRows,
    "circles": team_kinds.CircleRows,
}


class Planner:
    """Plans the rows of one list."""

    def __init__(
        self, rows: PlainRows | LearnerRows | InterestRows | AttendanceRows, table: Table
    ) -> None:
        self._rows, self._table = rows, table

    @property
    def order_asked(self) -> bool:
        """Whether the days over an attendance grid can be read two ways."""
        return isinstance(self._rows, AttendanceRows) and self._rows.grid.order is Order.UNKNOWN

    @property
    def blank_is_absent(self) -> bool:
        """Whether an empty box is taken as absent."""
        return isinstance(self._rows, AttendanceRows) and bool(self._rows.marking.blank)

    def plan(self, line: int, values: Values, row: int) -> Step | None:
        """Say what becomes of a row; none where it is no row of the list after all."""
        if isinstance(self._rows, AttendanceRows):
            if self._rows.is_sums(row, values):
                self._table.left_out.append((row, "total"))
                return None
            return self._rows.plan_row(line, values, row)
        return self._rows.plan(line, values)

    def meeting_of(self, place: int) -> str:
        """The id of the meeting for which a column stands."""
        if not isinstance(self._rows, AttendanceRows):
            return ""
        found = self._rows.grid.meeting.get(place)
        return found.id if found else ""

    def meetings(self) -> tuple[tuple[str, date], ...]:
        """The meetings that a column may stand for."""
        if not isinstance(self._rows, AttendanceRows):
            return ()
        return tuple((one.id, one.date) for one in self._rows.meetings)

    def notes(self, reader: RowReader) -> tuple[str, ...]:
        """Whole sentences on what was decided for the list as a whole."""
        found = [*_days_said(reader), *self._marks_said(), *_left_out_said(self._table)]
        if isinstance(self._rows, (LearnerRows, AttendanceRows)):
            found.append(said("Consent is not taken from a list: it stays to be asked."))
        return tuple(found)

    def _marks_said(self) -> list[str]:
        if not isinstance(self._rows, AttendanceRows):
            return []
        marking = self._rows.marking
        made: list[str] = []
        if marking.cross_said and marking.cross == "present":
            made.append(said("A cross (x) is taken as present."))
        elif marking.cross_said:
            made.append(said("A cross (x) is taken as absent."))
        if marking.blank:
            made.append(said("An empty box is taken as absent."))
        grid = self._rows.grid
        head = example_of((c.head for c in grid.columns.values()), grid.order, grid.year)
        if head and grid.order is not Order.UNKNOWN:
            made.append(said("«{text}» is read as {day}.", text=head[0], day=_dated(head[1])))
        return made


def planner_for(session: Session, chosen: Chosen, how: How, file: str) -> Planner:
    """Return the planner of a list."""
    kind = chosen.match.kind
    if kind is kinds.ATTENDANCE:
        rows = AttendanceRows(session, how, file, chosen.table, chosen.match)
        return Planner(rows, chosen.table)
    if kind is kinds.LEARNERS:
        return Planner(LearnerRows(session, how, file), chosen.table)
    if kind is kinds.INTEREST:
        return Planner(InterestRows(session, how, file), chosen.table)
    return Planner(_PLAIN[kind.key](session, how), chosen.table)


def missing_words(match: Match, how: How) -> str:
    """Say what a person must say before rows can be planned; '' where all is known."""
    for key in match.missing:
        made = match.kind.field(key)
        if made is not None:
            return said("No column holds this: {field}. Choose one above the columns.",
                        field=made.called)  # fmt: skip
    if match.kind is kinds.ATTENDANCE and not match.days:
        return said("No column has a day or the number of a meeting over it.")
    if match.kind is kinds.ATTENDANCE and not how.circle_id:
        return said("Choose the circle whose attendance this is.")
    return ""


def _days_said(reader: RowReader) -> list[str]:
    made: list[str] = []
    for place, order in reader.orders.items():
        head = example_of(reader.table.column_values(place, 100_000), order)
        if head and order is not Order.UNKNOWN:
            made.append(said("«{text}» is read as {day}.", text=head[0], day=_dated(head[1])))
    return made


def _dated(day: date) -> str:
    return said("{day} {year}", day=day_text(day), year=day.year)


def _left_out_said(table: Table) -> list[str]:
    words = {
        "total": said("totals"),
        "note": said("a note"),
        "heading": said("headings once more"),
    }
    rows = dict(table.left_out)
    return [
        said("Row {row} is left out: {what}.", row=table.line(row), what=words[what])
        for row, what in sorted(rows.items())[:8]
    ]
