"""Correct the name on a certificate: on the morning of the ceremony, in one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.changed import Area
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class CorrectNameDialog(Dialog):
    """What was issued becomes void and a linked one is issued, at its place; that page is printed.

    `corrected` tells the new certificate and what is wanted of its page: print, save or nothing.
    """

    ends_in = "certificate.correct"

    changed = frozenset({Area.CERTIFICATES, Area.LEARNERS})
    corrected = Signal(object, str)

    def __init__(self, context: Context, serial: str, name: str, *, issued: bool) -> None:
        verb = self.tr("Correct and print…") if issued else self.tr("Correct")
        super().__init__(context, self.tr("Correct the name"), verb)
        self._serial, self._way = serial, "print" if issued else ""
        told = self.tr("{serial} is prepared: its name is changed, its number stays.")
        if issued:
            told = self.tr(
                "{serial} becomes void, and a new number is issued in its place. Only that page is "
                "printed; the order of the ceremony and the register stay."
            )
        self.add(label(told.format(serial=serial), "grey", wrap=True))
        self.name = QLineEdit(name)
        self.add_field("name", self.tr("Name on the certificate"), self.name)
        self.save_button = Button(context.theme, self.tr("Correct and save…"), self.save)
        self.save_button.setVisible(issued)
        self.buttons.insertWidget(2, self.save_button)
        self.note = self.tr("The name is corrected.")
        self.name.setFocus()
        self.name.selectAll()

    def save(self) -> None:
        """Correct, and save the new page as PDF."""
        self._way = "save"
        self.submit()

    def request(self) -> Callable[[Session], Any] | None:
        """Correct the name."""
        keys, serial, name = self.context.desk.keys, self._serial, self.name.text()

        def work(session: Session) -> Any:
            from circledesk.documents.certificate import check_page
            from circledesk.services.certificates import correct

            return correct(session, keys=keys(), serial=serial, name=name, check=check_page)

        return work

    def _done(self, result: Any) -> None:
        super()._done(result)
        self.corrected.emit(result, self._way)
