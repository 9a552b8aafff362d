"""Change a branch: its name, place, and whom to ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.circles import BranchRow
from circledesk.ui.context import Context
from circledesk.ui.region_words import region_label
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EditBranchDialog(Dialog):
    """Writes only what differs."""

    ends_in = "branch.edit"

    def __init__(self, context: Context, row: BranchRow) -> None:
        super().__init__(context, self.tr("Change the branch"), self.tr("Save"))
        self._id = row.id
        words = {
            "name": self.tr("Name"),
            "code": self.tr("Code"),
            "county": region_label(context),
            "city": self.tr("Town"),
            "venue": self.tr("Usual room"),
            "address": self.tr("Address"),
            "contact": self.tr("Whom to ask for"),
            "phone": self.tr("Phone"),
        }
        self.fields = {name: QLineEdit(getattr(row, name)) for name in words}
        for name, text in words.items():
            self.add_field(name, text, self.fields[name])
            self.fields[name].setCursorPosition(0)
        self._before = self._values()
        self.fields["name"].setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        values = self._values()
        changes: dict[str, Any] = {
            name: value for name, value in values.items() if self._before[name] != value
        }
        if not changes:
            return None
        branch_id, note = self._id, self.tr("The branch is changed.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.team import edit_branch

            return replace(edit_branch(session, branch_id=branch_id, **changes), note=note)

        return work

    def _values(self) -> dict[str, str]:
        return {name: field.text() for name, field in self.fields.items()}
