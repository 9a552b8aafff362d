"""The fields of a thing, for the dialogs that add one and that change one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.equipment import KINDS, EquipmentRow
from circledesk.ui.language import tr
from circledesk.ui.tables.equipment import kind_word
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.number import NumberField

_MOST = 999


class EquipmentFields:
    """A name is enough."""

    def __init__(self, dialog: Dialog) -> None:
        self.name, self.number, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(kind_word(kind), kind)
        self.quantity = NumberField(1, _MOST, 1, tr("How many"))
        self.broken = NumberField(0, _MOST, 0, tr("Of these broken"), none=tr("None"))
        dialog.add_field("name", tr("Name"), self.name)
        dialog.add_field("kind", tr("Kind"), self.kind)
        dialog.add_field("quantity", tr("How many"), self.quantity)
        dialog.add_field("working", tr("Of these broken"), self.broken)
        dialog.add_field("number", tr("Inventory number"), self.number)
        dialog.add_field("note", tr("Note"), self.note)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the services."""
        broken = self.broken.value()
        return {
            "name": self.name.text(),
            "kind": self.kind.currentData(),
            "quantity": self.quantity.value(),
            "working": max(0, self.quantity.value() - broken) if broken else None,
            "number": self.number.text(),
            "note": self.note.text(),
        }

    def show_row(self, row: EquipmentRow) -> None:
        """Show a thing."""
        self.name.setText(row.name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(row.kind)))
        self.quantity.setValue(row.quantity)
        self.broken.setValue(row.quantity - row.working)
        self.number.setText(row.number)
        self.note.setText(row.note)
