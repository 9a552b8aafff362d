"""A person chooses her PIN at this computer, or another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.errors import InvalidValue
from circledesk.ui.context import Context
from circledesk.ui.dialogs.passphrase import secret_line
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit
    from sqlalchemy.orm import Session

    from circledesk.services.facts.people import PersonHere


class ChoosePinDialog(Dialog):
    """Asks for the old one where there is one, and for the new one twice."""

    def __init__(self, context: Context, person: PersonHere) -> None:
        title = self.tr("PIN of {name}").format(name=person.name)
        super().__init__(context, title, self.tr("Keep this PIN"))
        self._person = person
        told = self.tr(
            "Four to eight figures that only you know. The window asks for them when it was locked "
            "and when you sit down."
        )
        self.add(label(told, "grey", wrap=True))
        self.old, self.pin, self.again = secret_line(), secret_line(), secret_line()
        if person.pin:
            self.add_field("old", self.tr("PIN until now"), self.old)
        self.add_field("pin", self.tr("New PIN"), self.pin)
        self.add_field("again", self.tr("Once more"), self.again)
        (self.old if person.pin else self.pin).setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        pin, old = same_twice(self.pin, self.again), self.old.text()
        person_id = self._person.id

        def work(session: Session) -> Any:
            from circledesk.services.pins import set_pin

            return set_pin(session, person_id=person_id, pin=pin, old=old)

        return work


def same_twice(pin: QLineEdit, again: QLineEdit) -> str:
    """Return what was typed twice; InvalidValue where the two differ."""
    if pin.text() != again.text():
        raise InvalidValue("The two PINs differ.", "Type the same one twice.", field="again")
    return pin.text()
