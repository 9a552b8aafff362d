"""A message to each guest of an event, one after the other: to copy, or by one's own phone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication, QComboBox

from circledesk.services.facts.events import AtEvent, EventPage
from circledesk.ui.context import Context
from circledesk.ui.tables.events import when_words
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.message_box import MessageBox

_WIDTH_PX = 760
_GUESTS = ("guest", "speaker")


class GuestMessagesDialog(Dialog):
    """The text may be changed before it is copied; nothing is sent by the program."""

    def __init__(self, context: Context, page: EventPage) -> None:
        title = self.tr("Messages to the guests")
        super().__init__(context, title, self.tr("Copy, then the next"), width=_WIDTH_PX)
        self.keep_button.setText(self.tr("Close"))
        self._page = page
        self._guests = [one for one in page.people if one.role in _GUESTS] or list(page.people)
        self.who = QComboBox()
        for one in self._guests:
            self.who.addItem(" · ".join(part for part in (one.name, one.contact) if part))
        self.message = MessageBox(context.theme)
        self.add_field("name", self.tr("Guest"), self.who)
        self.grid.addWidget(self.message, self.grid.rowCount(), 0, 1, 2)
        self.who.currentIndexChanged.connect(self._show)
        self.accept_button.setEnabled(bool(self._guests))
        self._show()
        self.message.place_cursor()

    def request(self) -> Callable[[Any], Any] | None:
        """Nothing is written: `submit` copies."""
        return None

    def submit(self) -> None:
        """Copy the text and show the next guest's; after the last one the dialog closes."""
        QApplication.clipboard().setText(self.message.words)
        self.context.messages.say(self.tr("The text is copied."))
        if self.who.currentIndex() + 1 >= self.who.count():
            self.accept()
            return
        self.who.setCurrentIndex(self.who.currentIndex() + 1)

    def _show(self) -> None:
        if not self._guests:
            return
        one = self._guests[max(0, self.who.currentIndex())]
        phone = one.contact.replace(" ", "")
        self.message.address(phone if phone.startswith("+") else "")
        self.message.show_text(self._words(one))

    def _words(self, one: AtEvent) -> str:
        row = self._page.row
        where = row.venue or row.branch
        told = self.tr(
            "Dear {name}, we warmly invite you to {event}: {when}, {where}. Please tell us whether "
            "you can come. {team}"
        )
        team = self.context.device.team
        return told.format(
            name=one.name, event=row.title, when=when_words(row), where=where, team=team
        )
