"""Note a word with a facilitator: how it goes, what she needs, what is next and by when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from circledesk.services.facts.reaching import CHANNELS
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import read_people
from circledesk.ui.message_words import channel
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560
_FIRST = "phone"


class CheckInDialog(Dialog):
    """What is next becomes a follow-up; with a day it is asked for on that day."""

    def __init__(self, context: Context, person_id: str = "") -> None:
        super().__init__(
            context, self.tr("Check-in with a facilitator"), self.tr("Note it"), width=_WIDTH_PX
        )
        self.person = RowChoice()
        self.channel = QComboBox()
        for name in (_FIRST, *(one for one in CHANNELS if one != _FIRST)):
            self.channel.addItem(channel(name), name)
        self.day = DateField(context.theme, context.today, "date")
        self.how, self.needs, self.next = text_area(3), text_area(2), text_area(2)
        self.by_day = Tick(self.tr("Come back to it on this day"))
        self.due = DateField(context.theme, context.today + timedelta(days=7), "due")
        self.add_field("person", self.tr("With whom"), self.person)
        self.add_field("date", self.tr("Day"), self.day)
        self.add_field("channel", self.tr("How"), self.channel)
        self.add_field("how", self.tr("How it goes"), self.how)
        self.add_field("needs", self.tr("What she needs"), self.needs)
        self.add_field("next", self.tr("What is next"), self.next)
        self.grid.addWidget(self.by_day, self.grid.rowCount(), 1)
        self.add_field("due", self.tr("By when"), self.due)
        self.by_day.ticked = True
        self.by_day.box.toggled.connect(self.due.setEnabled)
        self.person.choose(person_id or None)
        (self.how if person_id else self.person).setFocus()
        context.jobs.read(read_people, self.person.set_rows, owner=self)

    def request(self) -> Callable[[Session], Any] | None:
        """Note it."""
        told: dict[str, Any] = {
            "person_id": self.person.value or "",
            "how": self.how.toPlainText(),
            "needs": self.needs.toPlainText(),
            "next": self.next.toPlainText(),
            "due": self.due.day if self.by_day.ticked else None,
            "channel": self.channel.currentData(),
            "day": self.day.day,
        }

        def work(session: Session) -> Any:
            from circledesk.services.check_ins import note_check_in

            return note_check_in(session, **told)

        return work
