"""On the chosen parcel: what it brings or why it cannot be taken, and the message to send back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.pages.exchange_finding import Parcel
from circledesk.ui.pages.exchange_refusals import message_back
from circledesk.ui.pages.exchange_words import whole_story
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.layout import column, label, row


class Chosen(QWidget):
    """Below the list; the button is there only where a message helps."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._message = ""
        self.story = label("", wrap=True)
        self.place = Elided()
        self.place.setProperty("kind", "detail")
        self.copy = Button(
            context.theme,
            self.tr("Copy the message to send back"),
            self.copy_message,
            kind="small",
            icon="copy",
        )
        words = column(self.story, self.place, space=2)
        layout = row(space=16)
        layout.addLayout(words, 1)
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)
        self.hide()

    def show_parcel(self, parcel: Parcel | None) -> None:
        """Say what there is to say; nothing takes no room."""
        story = whole_story(parcel) if parcel is not None else ""
        self._message = message_back(parcel) if parcel is not None else ""
        self.story.setText(story)
        self.story.setVisible(bool(story))
        self.place.setText(_where(parcel) if parcel is not None else "")
        self.copy.setVisible(bool(self._message))
        self.copy.setToolTip(self._message)
        self.setVisible(parcel is not None)

    def copy_message(self) -> None:
        """Put the message into the clipboard."""
        QGuiApplication.clipboard().setText(self._message)
        self._context.messages.say(
            self.tr("The message is copied: paste it into WhatsApp or an e-mail.")
        )


def _where(parcel: Parcel) -> str:
    if parcel.inside:
        return tr("{file}, in {archive}").format(file=parcel.file.name, archive=parcel.inside)
    return tr("{file}, in {folder}").format(file=parcel.file.name, folder=parcel.file.parent.name)
