"""Let a computer in that asks to join, after its code was compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.people import DeviceRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import Card, column, label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AcceptDeviceDialog(Dialog):
    """Shows the code that both sides read to each other by telephone.

    Accepting waits for the tick: an Enter that was meant for another question lets nobody in.
    """

    def __init__(self, context: Context, device: DeviceRow) -> None:
        super().__init__(context, self.tr("Accept a computer"), self.tr("Accept the computer"))
        self._device_id = device.id
        name = " · ".join(part for part in (device.name, device.branch) if part)
        asks = self.tr("{computer} asks to join the team.").format(computer=name)
        self.add(label(asks, "grey", wrap=True))
        if device.role == "organizer":
            whole = self.tr(
                "It asks to be an organizer's computer: it holds everything of every branch, and "
                "may change all."
            )
            self.add(label(whole, "amber", wrap=True))
        words = self.tr("Ask the branch by telephone which code stands on its screen.")
        self.add(Card(column(label(words, "grey", wrap=True), label(device.code, "title"))))
        self.compared = Tick(self.tr("I have compared the codes: they are the same"))
        self.compared.box.toggled.connect(self.accept_button.setEnabled)
        self.add(self.compared)
        self.accept_button.setEnabled(False)
        self.compared.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Accept the computer."""
        context, device_id = self.context, self._device_id

        def work(session: Session) -> Any:
            from circledesk.services.devices import accept_device

            return accept_device(session, keys=context.desk.keys(), device_id=device_id)

        return work
