"""Change what is noted of a thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.equipment import EquipmentRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.equipment_fields import EquipmentFields
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EditEquipmentDialog(Dialog):
    """Writes only what differs."""

    def __init__(self, context: Context, row: EquipmentRow) -> None:
        super().__init__(context, self.tr("Change the equipment"), self.tr("Save"))
        self._id = row.id
        self.fields = EquipmentFields(self)
        self.fields.show_row(row)
        self._before = self.fields.values()
        self.fields.name.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        values = self.fields.values()
        changes = {name: value for name, value in values.items() if self._before[name] != value}
        if not changes:
            return None
        equipment_id, note = self._id, self.tr("The equipment is changed.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.equipment import edit_equipment

            return replace(edit_equipment(session, equipment_id=equipment_id, **changes), note=note)

        return work
