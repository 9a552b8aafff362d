"""What every page is given: the worker, the message channel, the ways, the look, the computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from circledesk.services.facts.people import ThisDevice
from circledesk.ui.jobs import Jobs
from circledesk.ui.language import Language
from circledesk.ui.messages import Messages
from circledesk.ui.navigation import Navigation
from circledesk.ui.preferences import Preferences
from circledesk.ui.theme import Theme

if TYPE_CHECKING:
    from circledesk.services.desk import Desk

NOBODY = ThisDevice("", "", "", "", "branch", "", "", "", "", "KE", "Africa/Nairobi")


class Context(QObject):
    """Made once by the program, handed to each page and dialog by constructor."""

    changed = Signal(frozenset)
    """Areas that a write touched; visible pages read again what they show of them."""
    device_changed = Signal()

    def __init__(
        self,
        open_desk: Callable[[], Any],
        *,
        theme: Theme,
        language: Language,
        preferences: Preferences,
    ) -> None:
        """`open_desk` is called on the worker thread, after the window has painted."""
        super().__init__()
        self.theme = theme
        self.language = language
        self.preferences = preferences
        self.messages = Messages(self)
        self.jobs = Jobs(open_desk, self.messages, self)
        self.nav = Navigation(self)
        self.device = NOBODY
        """Who this computer is; `NOBODY` until the first answer of the worker."""
        self.jobs.wrote.connect(self._wrote)

    @property
    def desk(self) -> Desk:
        """The open desk, for work that needs keys or the folder. Only inside work."""
        desk: Desk = self.jobs.desk
        return desk

    @property
    def organizer(self) -> bool:
        """Whether this computer is the organizer's."""
        return self.device.role == "organizer"

    def know_device(self, device: ThisDevice) -> None:
        """Take in who this computer is, and remember its face for the next start."""
        self.device = device
        where = device.role if device.role == "organizer" else device.branch
        self.preferences.keep(
            team=device.team, role=device.role, where=where, person=device.person
        )
        self.device_changed.emit()

    def _wrote(self, changed: frozenset[Any], note: str, operation: str) -> None:
        if note:
            self.messages.say(note, undo=bool(operation))
        self.changed.emit(changed)
