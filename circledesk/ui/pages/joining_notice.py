"""What a computer that has just joined does next, until the organizer has accepted it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.people import OwnRequest
from circledesk.ui import words
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class JoiningNotice(QWidget):
    """Takes no room on a computer that is accepted, or that made the team."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.TEAM, Area.EXCHANGE})

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.request: OwnRequest | None = None
        self.told = label("", "grey", wrap=True)
        self.code = label("", "title")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.send = Button(
            context.theme,
            self.tr("Write the parcel…"),
            lambda: context.nav.open_place("exchange", "out"),
            kind="small",
            icon="send",
        )
        heading = label(self.tr("The organizer has not accepted this computer yet"), "heading")
        caption = label(self.tr("Code of this computer"), "detail")
        said = column(heading, self.told, row(self.send, None), space=6)
        code = column(caption, self.code, None, space=2)
        inside = row(space=24)
        inside.addLayout(said, 1)
        inside.addLayout(code)
        below = column(Card(inside, kind="notice"))
        below.setContentsMargins(0, 4, 0, 12)
        self.setLayout(below)
        self.hide()
        context.changed.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Read whether the organizer has accepted this computer."""
        self.context.jobs.read(_read_request, self.show_request, owner=self)

    def show_request(self, request: OwnRequest | None) -> None:
        """Say what is to be done; nothing where there is no request."""
        self.request = request
        if request is not None:
            self.told.setText(self._words(request))
            self.code.setText(request.code)
            self.send.setVisible(request.sent is None)
        self.setVisible(request is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """A label that wraps knows its height only when it has its width."""
        super().showEvent(event)
        self.updateGeometry()

    def _words(self, request: OwnRequest) -> str:
        if request.sent is None:
            return self.tr(
                "You can work at once. Now write a parcel for the organizer and send it: with it "
                "this computer asks to join. The organizer then asks you by telephone for the code."
            )
        day = words.stamp(request.sent.astimezone(ZoneInfo(self.context.device.zone)))
        told = self.tr(
            "You can work at once. Your parcel for the organizer was written {day}: see that it "
            "gets there. The organizer then asks you by telephone for the code, and sends a parcel "
            "back. Bring that one in."
        )
        return told.format(day=day)

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & self.areas:
            self.load()


def _read_request(session: Session) -> OwnRequest | None:
    from circledesk.services.device_reading import own_request

    return own_request(session)
