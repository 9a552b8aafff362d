"""A forgotten PIN on the locked window: a code is read out, the organizer's answer typed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.ui import asking
from circledesk.ui.context import Context
from circledesk.ui.dialogs.choose_pin import same_twice
from circledesk.ui.dialogs.passphrase import secret_line
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ForgottenPinDialog(Dialog):
    """Shows the code to read out; with the answer a new PIN is kept, and she sits down."""

    public = True
    """Shows no data: may stand before the locked window."""

    def __init__(self, context: Context, person_id: str, code: str) -> None:
        super().__init__(context, self.tr("Forgotten PIN"), self.tr("Open"))
        self._person_id = person_id
        told = self.tr(
            "A branch lead at this computer can take your PIN away in the settings. Else telephone "
            "your organizer and read out this code; your organizer reads another one back."
        )
        self.add(label(told, "grey", wrap=True))
        self.code = label(code, "title")
        self.code.setAccessibleName(self.tr("Code to read out"))
        self.add(self.code)
        self.answer, self.pin, self.again = QLineEdit(), secret_line(), secret_line()
        self.add_field("code", self.tr("Answer"), self.answer)
        self.add_field("pin", self.tr("New PIN"), self.pin)
        self.add_field("again", self.tr("Once more"), self.again)
        self.answer.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Take the answer, keep the new PIN, sit down."""
        pin, code = same_twice(self.pin, self.again), self.answer.text()
        person_id, context = self._person_id, self.context

        def work(session: Session) -> Any:
            from circledesk.services.at_desk import sit_down
            from circledesk.services.desk_code import use_code

            keys = context.desk.keys()
            use_code(session, keys=keys, person_id=person_id, code=code, pin=pin)
            return sit_down(session, person_id=person_id, pin=pin)

        return work


def ask_for_code(context: Context, person_id: str, opened: Callable[[], None]) -> None:
    """Show the code of a person; `opened` is done when the answer was right."""

    def work(session: Session) -> str:
        from circledesk.services.desk_code import ask_code

        return ask_code(session, person_id=person_id)

    def show(code: str) -> None:
        dialog = ForgottenPinDialog(context, person_id, code)
        dialog.accepted.connect(opened)
        asking.opened(dialog)

    context.jobs.write(work, show)
