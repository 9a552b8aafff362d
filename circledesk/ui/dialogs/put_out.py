"""Put a computer out of the team, turn a request away, or withdraw an invitation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.changed import Done
from circledesk.services.facts.people import DeviceRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class PutOutDialog(Dialog):
    """The tick is needed: nothing brings a computer back but a new invitation."""

    def __init__(self, context: Context, device: DeviceRow) -> None:
        titles = {
            "requested": (self.tr("Turn a computer away"), self.tr("Turn it away")),
            "invited": (self.tr("Withdraw an invitation"), self.tr("Withdraw it")),
        }
        usual = (self.tr("Put a computer out"), self.tr("Put it out"))
        super().__init__(context, *titles.get(device.state, usual), width=560)
        self._device_id = device.id
        restyle(self.accept_button, "kind", "danger")
        name = " · ".join(part for part in (device.name, device.branch) if part)
        self.add(label(name, "strong", wrap=True))
        self.why = QLineEdit()
        for text in self._told(device.state):
            self.add(label(text, "grey", wrap=True))
        if device.state in titles:
            return
        self.sure = Tick(self.tr("I have read this, and it is the right computer"))
        self.sure.box.toggled.connect(self.accept_button.setEnabled)
        self.add(self.sure)
        self.add_field("reason", self.tr("Reason"), self.why)
        self.accept_button.setEnabled(False)
        self.sure.setFocus()

    def _told(self, state: str) -> tuple[str, ...]:
        if state == "requested":
            return (self.tr("What it sent is thrown away unread. Its invitation stays unused."),)
        if state == "invited":
            return (self.tr("Nobody can join with its file any more; a new one can be written."),)
        return (
            self.tr(
                "All that it wrote and that has arrived here stays. What arrives of it later is "
                "kept apart and shown nowhere, on every computer of the team."
            ),
            self.tr(
                "No parcel is sealed for it any more. If it still has work that you want, bring in "
                "its last parcel first."
            ),
            self.tr(
                "Was it lost or stolen, with learners on it? Tell your library's management; a "
                "new computer joins with a new invitation, with the branch's data in the file."
            ),
        )

    def request(self) -> Callable[[Session], Done]:
        """Put it out."""
        context, device_id, why = self.context, self._device_id, self.why.text()

        def work(session: Session) -> Done:
            from circledesk.services.revoking import revoke_device

            return revoke_device(session, keys=context.desk.keys(), device_id=device_id, why=why)

        return work
