"""An organizer answers the code that a branch reads out, for a forgotten PIN there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.people import DeviceRow


class AnswerCodeDialog(Dialog):
    """Stays open with the answer, which is read out."""

    ends_in = "desk.code"

    def __init__(self, context: Context, computers: Sequence[DeviceRow]) -> None:
        super().__init__(context, self.tr("Code for a forgotten PIN"), self.tr("Work out"))
        told = self.tr(
            "Make sure by voice who telephones: with your answer she opens that computer under a "
            "new PIN. It holds once, for that computer and that code alone."
        )
        self.add(label(told, "grey", wrap=True))
        self.computer, self.code = QComboBox(), QLineEdit()
        for one in computers:
            self.computer.addItem(" · ".join(filter(None, (one.branch, one.name))), one.id)
        self.add_field("computer", self.tr("Computer"), self.computer)
        self.add_field("code", self.tr("Code that is read out"), self.code)
        self.answer = label("", "title")
        self.answer.setAccessibleName(self.tr("Answer to read back"))
        self.answer.hide()
        self.add(self.answer)
        self.code.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Work the answer out."""
        device, code, context = (
            str(self.computer.currentData() or ""),
            self.code.text(),
            self.context,
        )

        def work(session: Session) -> str:
            from circledesk.services.desk_code import answer_code

            keys = context.desk.keys()
            return answer_code(session, keys=keys, device_id=device, challenge=code)

        return work

    def _done(self, result: Any) -> None:
        self.answer.setText(result)
        self.answer.show()
        self.accept_button.setEnabled(True)
        self.keep_button.setText(self.tr("Close"))
        self.fit()
