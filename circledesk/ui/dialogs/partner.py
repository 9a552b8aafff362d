"""Put a partner on the list, and change what is noted of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.partners import KINDS, PartnerRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_branches
from circledesk.ui.language import tr
from circledesk.ui.tables.partners import partner_kind
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_TEXTS = ("name", "contact", "phone", "email", "place", "gives", "wants", "note")


class PartnerFields:
    """A name is enough."""

    def __init__(self, dialog: Dialog) -> None:
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(partner_kind(kind), kind)
        self.texts = {name: QLineEdit() for name in _TEXTS}
        self.texts["gives"].setPlaceholderText(tr("a room, computers, trainers, prizes …"))
        self.texts["wants"].setPlaceholderText(tr("learners, places for students, a sign …"))
        names = {
            "name": tr("Name"),
            "contact": tr("Whom to speak to"),
            "phone": tr("Phone"),
            "email": tr("E-mail"),
            "place": tr("Place"),
            "gives": tr("What they give"),
            "wants": tr("What they want"),
            "note": tr("Note"),
        }
        for name in _TEXTS:
            dialog.add_field(name, names[name], self.texts[name])
            if name == "name":
                dialog.add_field("kind", tr("Kind"), self.kind)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the services."""
        texts = {name: field.text() for name, field in self.texts.items()}
        return {**texts, "kind": self.kind.currentData()}

    def show_row(self, row: PartnerRow) -> None:
        """Show a partner."""
        for name, field in self.texts.items():
            field.setText(" ".join(getattr(row, name).split()))
        self.kind.setCurrentIndex(max(0, self.kind.findData(row.kind)))


class NewPartnerDialog(Dialog):
    """An organizer says whose it is; on a branch's computer it is the branch's own."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("New partner"), self.tr("Put on the list"), width=560)
        self.branch = RowChoice(self.tr("All branches"))
        self.fields = PartnerFields(self)
        self.fields.kind.setCurrentIndex(KINDS.index("other"))
        if context.organizer:
            self.add_field("branch_id", self.tr("Works with"), self.branch)
            context.jobs.read(read_branches, self._fill, owner=self)
        self.fields.texts["name"].setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Put it on the list."""
        values, branch_id = self.fields.values(), self.branch.value

        def work(session: Session) -> Any:
            from circledesk.services.partners import add_partner

            return add_partner(session, branch_id=branch_id, **values)

        return work

    def _fill(self, rows: Offered) -> None:
        self.branch.set_rows(rows)


class EditPartnerDialog(Dialog):
    """Writes only what differs; one that is no partner any more is put away."""

    def __init__(self, context: Context, row: PartnerRow) -> None:
        super().__init__(context, self.tr("Change the partner"), self.tr("Save"), width=560)
        self._id = row.id
        self.fields = PartnerFields(self)
        self.fields.show_row(row)
        self.retired = Tick(self.tr("No partner any more: put away"))
        self.retired.ticked = row.retired
        self.grid.addWidget(self.retired, self.grid.rowCount(), 1)
        self._before = self._values()
        self.fields.texts["name"].setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        values = self._values()
        changes = {name: value for name, value in values.items() if self._before[name] != value}
        if not changes:
            return None
        partner_id = self._id

        def work(session: Session) -> Any:
            from circledesk.services.partners import edit_partner

            return edit_partner(session, partner_id=partner_id, **changes)

        return work

    def _values(self) -> dict[str, Any]:
        return {**self.fields.values(), "retired": self.retired.ticked}
