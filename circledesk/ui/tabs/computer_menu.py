"""What an organizer may do with a computer of the list: accept it, put it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.people import DeviceRow
from circledesk.ui import asking_team
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from circledesk.ui.context import Context


def computer_actions(context: Context, parent: QWidget, device: DeviceRow) -> Sequence[QAction]:
    """Return what an organizer may do with a computer of the list."""
    found: list[tuple[str, Callable[[], object]]] = []
    if device.state == "requested":
        found.append((tr("Accept…"), lambda: asking_team.accept_device(context, device)))
    words = {"requested": tr("Turn away…"), "invited": tr("Withdraw the invitation…")}
    if may_put_out(context, device):
        text = words.get(device.state, tr("Put out…"))
        found.append((text, lambda: asking_team.put_out(context, device)))
    actions = []
    for text, do in found if context.organizer else ():
        action = QAction(text, parent)
        action.triggered.connect(lambda _=False, do=do: do())
        actions.append(action)
    return actions


def may_put_out(context: Context, device: DeviceRow) -> bool:
    """Whether an organizer may put a computer out: not this one, and not twice."""
    here = device.id == context.device.device_id
    return context.organizer and device.state != "revoked" and not here
