"""What every page is given: the worker, the message channel, the ways, the look, the computer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from circledesk.ui.jobs import Jobs
from circledesk.ui.language import Language
from circledesk.ui.messages import Messages
from circledesk.ui.navigation import Navigation
from circledesk.ui.preferences import Preferences
from circledesk.ui.theme import Theme

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from circledesk.services.desk import Desk
    from circledesk.services.facts.people import ThisDevice
    from circledesk.ui.pages.settle_reading import ToSettle


class Context(QObject):
    """Made once by the program, handed to each page and dialog by constructor."""

    changed = Signal(frozenset)
    """Areas that a write touched; visible pages read again what they show of them."""
    device_changed = Signal()
    seat_changed = Signal()
    """Somebody else is at the desk, who may do other things."""
    form_let_go = Signal()
    """A half-filled form was saved or given up (see `half_filled`)."""

    def __init__(
        self,
        open_desk: Callable[[], Any],
        *,
        theme: Theme,
        language: Language,
        preferences: Preferences,
        closes: bool = True,
    ) -> None:
        """`open_desk` is called on the worker thread, after the window has painted.

        `closes` says whether the desk is closed at the end.
        """
        super().__init__()
        self.theme = theme
        self.language = language
        self.preferences = preferences
        self.messages = Messages(self)
        self.jobs = Jobs(open_desk, self.messages, self, closes=closes)
        self.nav = Navigation(self)
        self.known: ThisDevice | None = None
        """Who this computer is; None until the first answer of the worker."""
        self.shut: Mapping[str, str] = {}
        """Verbs and deeds that are not for who is at the desk, each with the reason."""
        self.today = date.today()
        """The team's day; this PC's until the first answer of the worker."""
        self.to_settle: ToSettle | None = None
        """What wants a person, as it was counted; None once something was written."""
        self.window: QWidget | None = None
        """The window that dialogs belong to."""
        self.forms_open: set[str] = set()
        """Keys of half-filled forms on the screen: these are not offered again."""
        self.jobs.wrote.connect(self._wrote)

    @property
    def desk(self) -> Desk:
        """The open desk, for work that needs keys or the folder. Only inside work."""
        desk: Desk = self.jobs.desk
        return desk

    @property
    def device(self) -> ThisDevice:
        """Who this computer is. Pages are made after it is known."""
        if self.known is None:
            raise RuntimeError("The desk was not read yet.")
        return self.known

    @property
    def country(self) -> str:
        """The team's country as two letters, '' before it is known."""
        return self.known.country if self.known else ""

    def day_of(self, at: datetime) -> date:
        """The day on which the team's clocks showed an instant."""
        from zoneinfo import ZoneInfo

        return at.astimezone(ZoneInfo(self.device.zone)).date()

    @property
    def organizer(self) -> bool:
        """Whether this computer is the organizer's."""
        return self.known is not None and self.known.role == "organizer"

    def know_device(self, device: ThisDevice, today: date) -> None:
        """Take in who this computer is and which day it is; keep its face for the next start."""
        self.today = today
        if device == self.known:
            return
        self.known = device
        where = device.role if device.role == "organizer" else device.branch
        self.preferences.keep(team=device.team, role=device.role, where=where, person=device.person)
        self.device_changed.emit()

    def know_seat(self, shut: Mapping[str, str]) -> None:
        """Take in what is not for who sits here; pages that stand are made anew for her."""
        if shut == self.shut:
            return
        self.shut = shut
        self.seat_changed.emit()
        self.nav.renew()

    def use_look(self, name: str) -> None:
        """Switch to a theme of `theme.THEMES`, and keep it."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.theme.use(application, name)
            self.preferences.keep(theme=self.theme.name)

    def _wrote(self, changed: frozenset[Any], note: str, offer: str) -> None:
        self.to_settle = None
        if note:
            self.messages.say(note, offer=offer)
        else:
            self.messages.went_well.emit()
        self.changed.emit(changed)
