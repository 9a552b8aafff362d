"""Add a thing: a branch's own, or one that travels with the team."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.ui.context import Context
from circledesk.ui.dialogs.equipment_fields import EquipmentFields
from circledesk.ui.dialogs.rows_read import Offered, read_branches
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.row_choice import RowChoice

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NewEquipmentDialog(Dialog):
    """An organizer says whose it is; on a branch's computer it is the branch's own."""

    def __init__(self, context: Context, branch_id: str = "") -> None:
        super().__init__(context, self.tr("New equipment"), self.tr("Add it"))
        self.branch = RowChoice(self.tr("Travels with the team"))
        self.fields = EquipmentFields(self)
        if context.organizer:
            self.add_field("branch_id", self.tr("Belongs to"), self.branch)
            self.branch.choose(branch_id or None)
            context.jobs.read(read_branches, self._fill, owner=self)
        self.fields.name.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Add it."""
        values, branch_id = self.fields.values(), self.branch.value

        def work(session: Session) -> Any:
            from circledesk.services.equipment import add_equipment

            return add_equipment(session, branch_id=branch_id, **values)

        return work

    def _fill(self, rows: Offered) -> None:
        self.branch.set_rows(rows)
