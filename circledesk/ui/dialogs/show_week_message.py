"""A branch's week in a message: to copy, or to photograph with a telephone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit

from circledesk.errors import CircleDeskError
from circledesk.services.facts.week_message import WeekMessage
from circledesk.ui import words
from circledesk.ui.language import translated
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.on_screen import room
from circledesk.ui.widgets.qr import qr_pixmap

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_QR_PX = 280
_WEEK = timedelta(weeks=1)


class ShowWeekMessageDialog(QDialog):
    """Writes nothing: the message is made of what is noted, anew for each week that is chosen."""

    def __init__(self, context: Context, day: date | None = None) -> None:
        super().__init__(context.window)
        self._context = context
        day = day or context.today
        self.monday = day - timedelta(days=day.weekday())
        self.setWindowTitle(self.tr("The week in a message"))
        self.setMinimumWidth(min(760, room(self).width()))
        self.week = label("", "strong")
        before = Button(context.theme, "", lambda: self.turn(-1), icon="chevron-left")
        after = Button(context.theme, "", lambda: self.turn(1), icon="chevron-right")
        before.setAccessibleName(self.tr("Previous week"))
        after.setAccessibleName(self.tr("Next week"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_QR_PX)
        self.text.setAccessibleName(self.tr("Text of the message"))
        self.qr = QLabel()
        self.qr.setFixedSize(_QR_PX, _QR_PX)
        self.qr.setAccessibleName(self.tr("QR code of the message"))
        self.trouble = label("", "amber", wrap=True)
        self.copy = Button(context.theme, self.tr("Copy the text"), self.copy_text, kind="primary")
        close = Button(context.theme, self.tr("Close"), self.reject)
        says = self.tr(
            "Copy it into WhatsApp for the organizer, or scan it with a telephone. It holds "
            "figures only, no names of people. The parcel brings the details later."
        )
        shown = row(self.text, self.qr, space=16)
        head = column(
            label(self.tr("The week in a message"), "heading"),
            label(says, "grey", wrap=True),
            row(before, self.week, after, None),
            shown,
            self.trouble,
            space=12,
        )
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(None, close, self.copy)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(FormArea(head), line(), foot, space=0))
        self.copy.setDefault(True)
        self.text.setFocus()
        self._load()

    def turn(self, weeks: int) -> None:
        """Show the message of a week further on or back."""
        self.monday += weeks * _WEEK
        self._load()

    def copy_text(self) -> None:
        """Put the message where it can be pasted from."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._context.messages.say(self.tr("The message was copied."))
        self.accept()

    def _load(self) -> None:
        told = self.tr("Week of {day}")
        self.week.setText(told.format(day=words.year_date(self.monday)))
        context, monday, language = self._context, self.monday, self._context.language.code

        def work(session: Session) -> WeekMessage:
            from circledesk.documents.week_words import week_words
            from circledesk.services.week_message import write_week_message

            return write_week_message(
                session,
                keys=context.desk.keys(),
                day=monday,
                words=lambda week, letters: week_words(week, letters, language),
            )

        self.copy.setEnabled(False)
        context.jobs.read(work, self._show, owner=self, failed=self._refuse)

    def _show(self, message: WeekMessage) -> None:
        self.trouble.hide()
        self.text.setPlainText(message.text)
        self.qr.setPixmap(qr_pixmap(message.text, _QR_PX))
        self.copy.setEnabled(True)

    def _refuse(self, error: CircleDeskError) -> None:
        self.text.clear()
        self.qr.clear()
        self.trouble.setText(translated(error.sentence))
        self.trouble.show()
