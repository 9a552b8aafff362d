"""Lend a thing: to which branch and circle, from when to when, who takes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.circles import CircleRow
from circledesk.services.facts.equipment import EquipmentRow
from circledesk.ui import asking_events
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_branches, read_people
from circledesk.ui.tables.equipment import loan_words
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_USUAL = timedelta(days=13)


@dataclass(frozen=True, slots=True)
class _Read:
    branches: Offered
    people: Offered
    circles: tuple[CircleRow, ...]


class LendDialog(Dialog):
    """A circle that is chosen brings its first and last day along."""

    def __init__(self, context: Context, thing: EquipmentRow) -> None:
        super().__init__(context, self.tr("Lend"), self.tr("Note the loan"))
        self._thing = thing
        self._circles: dict[str, CircleRow] = {}
        self.add(label(thing.name, "strong", wrap=True))
        for loan in thing.loans:
            self.add(label(loan_words(loan), "amber" if loan.late else "grey", wrap=True))
        self.branch, self.circle = RowChoice(), RowChoice(self.tr("No circle"))
        self.person = RowChoice(self.tr("Not noted"))
        theme, today = context.theme, context.today
        self.first = DateField(theme, today, "first")
        self.last = DateField(theme, today + _USUAL, "last")
        most = max(1, thing.working)
        self.quantity = NumberField(1, most, most, self.tr("How many"))
        self.note_line = QLineEdit()
        self.add_field("branch_id", self.tr("To the branch"), self.branch)
        self.add_field("circle_id", self.tr("For the circle"), self.circle)
        self.add_field("quantity", self.tr("How many"), self.quantity)
        self.add_field("first", self.tr("First day"), self.first, also=("date",))
        self.add_field("last", self.tr("Last day"), self.last)
        self.add_field("taken_by", self.tr("Taken by"), self.person)
        self.add_field("note", self.tr("Note"), self.note_line)
        self.slip = Tick(self.tr("Then show the slip that both sign"))
        self.grid.addWidget(self.slip, self.grid.rowCount(), 1)
        self.branch.currentIndexChanged.connect(lambda _: self._offer_circles())
        self.circle.currentIndexChanged.connect(lambda _: self._take_dates())
        self.branch.setFocus()
        context.jobs.read(_read, self._fill, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Note the loan."""
        branch_id = self.branch.value or ""
        fields: dict[str, Any] = {
            "first": self.first.day,
            "last": self.last.day,
            "quantity": self.quantity.value(),
            "circle_id": self.circle.value,
            "taken_by": self.person.value,
            "note": self.note_line.text(),
        }
        equipment_id = self._thing.id

        def work(session: Session) -> Any:
            from circledesk.services.equipment import lend

            return lend(session, equipment_id=equipment_id, branch_id=branch_id, **fields)

        return work

    def _done(self, result: Any) -> None:
        super()._done(result)
        if self.slip.ticked:
            asking_events.loan_slip(self.context, result.id, self._thing.name)

    def _fill(self, read: _Read) -> None:
        device = self.context.device
        mine = None if self.context.organizer else device.branches
        self._circles = {row.id: row for row in read.circles}
        self.branch.set_rows(row for row in read.branches if mine is None or row[0] in mine)
        self.branch.choose(self._thing.branch_id or device.branch_id)
        self.person.set_rows(read.people)
        self._offer_circles()

    def _offer_circles(self) -> None:
        at = self.branch.value
        self.circle.set_rows(
            (row.id, row.name) for row in self._circles.values() if row.branch_id == at
        )

    def _take_dates(self) -> None:
        row = self._circles.get(self.circle.value or "")
        if row is None or row.last_meeting is None or row.first_meeting is None:
            return
        self.first.set_day(max(row.first_meeting, self.context.today))
        self.last.set_day(row.last_meeting)


def _read(session: Session) -> _Read:
    from circledesk.services.circles import circles

    return _Read(read_branches(session), read_people(session), circles(session, active=True))
