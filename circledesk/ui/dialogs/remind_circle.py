"""A word to somebody who has no draft circle yet: to copy, or by her own phone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QApplication

from circledesk.services.facts.event_work import FirstCircle
from circledesk.services.facts.events import EventRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.message_box import MessageBox

_WIDTH_PX = 720
_TIME = timedelta(days=7)


class RemindCircleDialog(Dialog):
    """The text may be changed before it is copied; nothing is sent by the program."""

    def __init__(self, context: Context, event: EventRow, one: FirstCircle) -> None:
        super().__init__(context, self.tr("A reminder"), self.tr("Copy the text"), width=_WIDTH_PX)
        who = " · ".join(part for part in (one.name, one.branch, one.phone) if part)
        self.add(label(who, "strong", wrap=True))
        self.message = MessageBox(context.theme)
        self.message.address(one.phone if one.phone.startswith("+") else "")
        told = self.tr(
            "Hello {name}, at {event} we agreed that everyone makes a draft circle. Yours is not "
            "there yet: open CircleDesk, press New circle, choose a course and a day, and press "
            "Save as a draft. Can you do it by {day}? Tell me if I can help."
        )
        day = words.year_date(context.today + _TIME)
        name = one.name.split(" ")[0]
        self.message.show_text(told.format(name=name, event=event.title, day=day))
        self.add(self.message)
        self.message.place_cursor()

    def request(self) -> Callable[[Any], Any] | None:
        """Copy it."""
        QApplication.clipboard().setText(self.message.words)
        self.context.messages.say(self.tr("The text is copied."))
        return None
