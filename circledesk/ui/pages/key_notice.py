"""A reminder on the organizer's computer until the recovery sheet was printed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.people import KeyState
from circledesk.ui import asking_team
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class KeyNotice(QWidget):
    """Takes no room where there is nothing to remind of: no key here, or no other computer yet."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        told = self.tr(
            "The team's key lies on this computer only. Print its recovery sheet, and lock it away."
        )
        button = Button(
            context.theme,
            self.tr("Print the recovery sheet…"),
            lambda: asking_team.print_sheet(context),
            kind="small",
            icon="printer",
        )
        inside = row(space=24)
        inside.addWidget(label(told, "grey", wrap=True), 1)
        inside.addWidget(button)
        below = column(Card(inside, kind="notice"))
        below.setContentsMargins(0, 4, 0, 8)
        self.setLayout(below)
        self.hide()

    def load(self) -> None:
        """Read whether the sheet was printed."""
        if self.context.organizer:
            self.context.jobs.read(_read, self.show_state, owner=self)

    def show_state(self, state: tuple[KeyState, int]) -> None:
        """Remind, or take no room."""
        key, others = state
        self.setVisible(key.holds and key.printed is None and others > 0)


def _read(session: Session) -> tuple[KeyState, int]:
    from circledesk.services.peers import peers
    from circledesk.services.recovery import key_state

    return key_state(session), len(peers(session))
