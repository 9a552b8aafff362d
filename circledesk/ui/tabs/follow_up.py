"""Follow up on a meeting: a ready text for the facilitator, what was said before, a day to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from circledesk.services.facts.meetings import MeetingRow
from circledesk.services.facts.reaching import ContactRow
from circledesk.ui import asking_circles, words
from circledesk.ui.context import Context
from circledesk.ui.message_words import channel
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import clear, column, label, line, row
from circledesk.ui.widgets.message_box import MessageBox
from circledesk.ui.widgets.on_screen import bring_in, room

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SHOWN = 3
"""Lines of the contact log."""


class FollowUpDialog(QDialog):
    """Sends nothing. What was told is noted; *Come back to it* keeps a day to ask again."""

    def __init__(self, context: Context, meeting: MeetingRow) -> None:
        super().__init__(context.window)
        self._context = context
        self._meeting = meeting
        title = self.tr("Follow up")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = context.theme
        self.box = MessageBox(theme)
        self.text, self.qr = self.box.text, self.box.qr
        self.box.address(meeting.phone)
        self.box.show_text(self._ready(meeting))
        who = " & ".join(meeting.facilitators) or meeting.branch
        reach = " · ".join(part for part in (meeting.branch, words.phone(meeting.phone)) if part)
        copy = Button(theme, self.tr("Copy the text"), self._copy, icon="copy")
        later = Button(theme, self.tr("Come back to it…"), self.come_back, icon="timer")
        close = Button(theme, self.tr("Close"), self.reject)
        self.told = Button(
            theme, self.tr("Told by WhatsApp"), lambda: self.note("whatsapp"), kind="primary"
        )
        called = Button(theme, self.tr("By phone"), lambda: self.note("phone"))
        self.log = column(space=2)
        head = column(
            label(who, "heading"),
            label(reach, "grey"),
            self.box,
            row(copy, later, None),
            self.log,
            space=10,
        )
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(None, close, called, self.told)
        foot.setContentsMargins(24, 12, 24, 16)
        self.told.setDefault(True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.told.click)  # Enter is a line
        self.setLayout(column(FormArea(head), line(), foot, space=0))
        self.setMinimumWidth(min(720, room(self).width()))
        self.resize(min(760, room(self).width()), min(480, room(self).height()))
        bring_in(self)
        context.jobs.read(self._read, self.show_log, owner=self)
        self.box.place_cursor()

    def note(self, way: str) -> None:
        """Note in the contact log that the facilitator was asked, and close."""
        meeting, text = self._meeting, self.box.words

        def work(session: Session) -> Any:
            from circledesk.services.contacts import note_contact

            return note_contact(
                session, channel=way, kind="follow-up", meeting_id=meeting.id, text=text
            )

        self._context.jobs.write(work, lambda _: self.accept())

    def come_back(self) -> None:
        """Keep a day on which to ask again."""
        about = f"{self._meeting.circle} · {words.short_weekday_date(self._meeting.date)}"
        asking_circles.note_follow_up(self._context, about=about, meeting_id=self._meeting.id)

    def show_log(self, rows: tuple[ContactRow, ...]) -> None:
        """Show what was said about the circle before."""
        clear(self.log)
        for one in rows[:_SHOWN]:
            parts = (words.short_weekday_date(one.at.date()), channel(one.channel), one.by)
            told = " · ".join(part for part in parts if part)
            self.log.addWidget(label(f"{told}: {' '.join(one.text.split())[:90]}", "detail"))

    def _read(self, session: Session) -> tuple[ContactRow, ...]:
        from circledesk.services.contacts import contacts

        return contacts(session, circle_id=self._meeting.circle_id)

    def _ready(self, meeting: MeetingRow) -> str:
        first = meeting.facilitators[0].split()[0] if meeting.facilitators else meeting.branch
        told = meeting.attendance is not None or meeting.news == "ahead"
        if told:
            text = self.tr("Hello {name}, about {circle} on {day} at {time}: ")
        else:
            text = self.tr(
                "Hello {name}, how was {circle} on {day} at {time}? Please note who came and one "
                "plus and one delta, and send your parcel when you can. Thank you!"
            )
        return text.format(
            name=first,
            circle=meeting.circle,
            day=words.weekday_date(meeting.date),
            time=words.clock(meeting.start),
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.box.words)
        self._context.messages.say(self.tr("The text was copied."))
