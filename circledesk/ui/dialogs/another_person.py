"""Another person sits down at this computer: her name is all that is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done


class AnotherPersonDialog(Dialog):
    """Who is known in the team is found by name; who is new becomes a facilitator."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Another person"), self.tr("Sit down"))
        told = self.tr("What is done from now on carries this name, until somebody else sits down.")
        self.add(label(told, "grey", wrap=True))
        self.name = QLineEdit()
        self.add_field("name", self.tr("Name"), self.name)
        self.name.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note her, and let her sit down."""
        name = self.name.text()
        return lambda session: _seat(session, name)


def _seat(session: Session, name: str) -> Done:
    from dataclasses import replace

    from circledesk.services.at_desk import add_people_here, sit_down

    added = add_people_here(session, names=(name,))
    seated = sit_down(session, person_id=added.id)
    return replace(added, note=seated.note, changed=added.changed | seated.changed)
