"""The week in a message, at the foot of Send & receive: a branch shows it, the organizer reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from circledesk.services.week_finding import has_code
from circledesk.ui import asking
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class WeekMessageCard(QWidget):
    """One line and one button; on the organizer's computer the page's Ctrl+V reads messages."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.button = Button(context.theme, "", self.open, icon="message-circle")
        if context.organizer:
            self.button.setText(self.tr("Read messages…"))
            says = self.tr(
                "Branches can send their week’s figures by WhatsApp before the parcel comes."
            )
        else:
            self.button.setText(self.tr("Show the message…"))
            says = self.tr(
                "Send the organizer this week’s figures by WhatsApp, before the parcel gets there."
            )
        told = column(
            label(self.tr("The week in a message"), "strong"),
            label(says, "grey", wrap=True),
            space=2,
        )
        inside = row(space=16)
        inside.addLayout(told, 1)
        inside.addWidget(self.button)
        self.setLayout(column(Card(inside)))

    def open(self) -> None:
        """Show this branch's week, or ask for what branches sent."""
        if self.context.organizer:
            asking.read_week_messages(self.context)
        else:
            asking.show_week_message(self.context)

    def paste(self) -> bool:
        """Read what was copied, where it holds such a message; say whether it does."""
        copied = QGuiApplication.clipboard().text()
        holds = self.context.organizer and has_code(copied)
        if holds:
            asking.read_week_messages(self.context, copied)
        return holds
