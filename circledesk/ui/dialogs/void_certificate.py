"""Declare a certificate void, with the reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.changed import Done
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class VoidDialog(Dialog):
    """All of the team learn that the number is void with the next parcels."""

    ends_in = "certificate.void"

    def __init__(self, context: Context, serial: str, learner: str) -> None:
        super().__init__(context, self.tr("Declare a certificate void"), self.tr("Declare void"))
        self._serial = serial
        restyle(self.accept_button, "kind", "danger")
        told = self.tr(
            "{serial}, {learner}. Whoever checks this certificate is told that it is void; it is "
            "never printed again. A new one gets a new number."
        )
        self.add(label(told.format(serial=serial, learner=learner), "grey", wrap=True))
        self.why = QLineEdit()
        self.add_field("reason", self.tr("Reason"), self.why)
        self.why.setFocus()

    def request(self) -> Callable[[Session], Done]:
        """Declare it void."""
        serial, why = self._serial, self.why.text()

        def work(session: Session) -> Done:
            from circledesk.services.certificates import void

            return void(session, serial=serial, why=why)

        return work
