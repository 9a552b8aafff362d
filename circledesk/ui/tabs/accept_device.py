"""Let a computer in that asks to join, after its code was compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.people import DeviceRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import Card, column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AcceptDeviceDialog(Dialog):
    """Shows the code that both sides read to each other by telephone."""

    def __init__(self, context: Context, device: DeviceRow) -> None:
        super().__init__(
            context, self.tr("Accept a computer"), self.tr("The codes are the same: accept")
        )
        self._device_id = device.id
        name = " · ".join(part for part in (device.name, device.branch) if part)
        self.add(label(name, "grey"))
        words = self.tr("Ask the branch by telephone which code stands on its screen.")
        self.add(Card(column(label(words, "grey", wrap=True), label(device.code, "title"))))

    def request(self) -> Callable[[Session], Any]:
        """Accept the computer."""
        context, device_id = self.context, self._device_id

        def work(session: Session) -> Any:
            from circledesk.services.devices import accept_device

            return accept_device(session, keys=context.desk.keys(), device_id=device_id)

        return work
