"""Tell the learners of a meeting: ready words, a QR, a draft; and note who was told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog

from circledesk.errors import CircleDeskError
from circledesk.services.facts.reaching import MeetingToTell, Recipient, TemplateRow
from circledesk.services.spoken_clock import SWAHILI, said_time
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.message_words import kinds_of_message, languages_of_message
from circledesk.ui.noting import EXPORTED, note
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.form_area import FormArea
from circledesk.ui.widgets.layout import column, label, line, row
from circledesk.ui.widgets.message_box import MessageBox
from circledesk.ui.widgets.on_screen import bring_in, room

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

ALL = ""


class TellLearnersDialog(QDialog):
    """Sends nothing itself. *Told by WhatsApp* and its neighbours note it in the contact log."""

    def __init__(
        self,
        context: Context,
        meeting: MeetingToTell,
        templates: tuple[TemplateRow, ...] = (),
        kind: str = "reminder",
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._meeting = meeting
        self._own = {(row.kind, row.language): row.text for row in templates}
        title = self.tr("Tell the learners")
        self.setWindowTitle(title)
        theme = context.theme
        self.kind = Choice(theme, kinds_of_message())
        self.kind.setAccessibleName(self.tr("What about"))
        self.language = Choice(theme, languages_of_message())
        self.language.setAccessibleName(self.tr("Language of the message"))
        self.whom = Choice(theme, self._recipients())
        self.whom.setAccessibleName(self.tr("To whom"))
        self.box = MessageBox(theme)
        self.kind.show_value(kind)
        self.language.show_value(_language(meeting.language))
        for choice in (self.kind, self.language):
            choice.chose.connect(self.fill)
        self.whom.chose.connect(self._addressed)
        self.copy = Button(theme, self.tr("Copy the text"), self.copy_text, icon="copy")
        self.mail = Button(theme, self.tr("E-mail draft…"), self.save_mail, icon="mail")
        self.calendar = Button(
            theme, self.tr("Calendar file…"), self.save_calendar, icon="calendar"
        )
        close = Button(theme, self.tr("Close"), self.reject)
        self.by_whatsapp = Button(
            theme, self.tr("Told by WhatsApp"), lambda: self.note("whatsapp"), kind="primary"
        )
        self.by_sms = Button(theme, self.tr("By SMS"), lambda: self.note("sms"))
        self.by_phone = Button(theme, self.tr("By phone"), lambda: self.note("phone"))
        for button in (self.by_whatsapp, self.by_sms, self.by_phone):
            button.setVisible(meeting.editable)
        self.trouble = label("", "red", wrap=True)
        self.trouble.hide()
        choices = row(self.kind, self.whom, self.language, None)
        head = column(
            label(title, "heading"),
            label(self._about(), "grey", wrap=True),
            choices,
            self.box,
            label(self._reach(), "detail", wrap=True),
            row(self.copy, self.mail, self.calendar, None),
            self.trouble,
            space=12,
        )
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(None, close, self.by_phone, self.by_sms, self.by_whatsapp)
        foot.setContentsMargins(24, 12, 24, 16)
        self.by_whatsapp.setDefault(True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.by_whatsapp.click)  # Enter is a line
        area = FormArea(head)
        self.setLayout(column(area, line(), foot, space=0))
        self.setMinimumWidth(min(760, room(self).width()))
        self.resize(min(800, room(self).width()), min(560, room(self).height()))
        bring_in(self)
        self.fill()
        self._addressed()
        self.box.place_cursor()

    def fill(self) -> None:
        """Put the ready words of the chosen kind and language."""
        from circledesk.documents.message_text import message_text

        kind, language, one = self.kind.value, self.language.value, self._one()
        own = self._own.get((kind, language), "")
        name = one.name.split()[0] if one else self.tr("all")
        text = message_text(
            self._meeting,
            kind,
            language,
            template=own,
            name=name,
            spoken=_spoken(language),
        )
        self.box.show_text(text)

    def copy_text(self) -> None:
        """Put the text where it can be pasted from."""
        QGuiApplication.clipboard().setText(self.box.words)
        self._context.messages.say(self.tr("The text was copied."))

    def save_mail(self) -> None:
        """Write an e-mail file that opens as a draft; learners stand in Bcc."""
        from circledesk.documents.message_text import subject
        from circledesk.interop.mail_draft import mail_draft

        one = self._one()
        people = (one,) if one else self._meeting.recipients
        made = mail_draft(
            subject=subject(self._meeting, self.language.value),
            text=self.box.words,
            to=[self._meeting.email] if self._meeting.email and not one else [],
            hidden=[person.email for person in people if person.email],
        )
        if self._save(f"{self._meeting.circle}.eml", self.tr("E-mail (*.eml)"), made):
            note(self._context, EXPORTED, "mail", count=len(people))

    def save_calendar(self) -> None:
        """Write the circle's meetings for a calendar."""
        circle, context = self._meeting.circle_id, self._context

        def work(session: Session) -> bytes:
            from circledesk.interop.ical import meetings_ics
            from circledesk.services.circles import circle_page
            from circledesk.services.session import now, this_device

            here = this_device(session)
            meetings = circle_page(session, circle_id=circle).meetings
            return meetings_ics(meetings, team=here.team, zone=here.zone, made_at=now(session))

        name = f"{self._meeting.circle}.ics"
        kinds = self.tr("Calendar (*.ics)")

        def save(made: bytes) -> None:
            self._save(name, kinds, made)

        context.jobs.read(work, save, owner=self)

    def note(self, channel: str) -> None:
        """Note in the contact log that they were told, and close."""
        meeting, kind, one, text = self._meeting, self.kind.value, self._one(), self.box.words
        told = 1 if one else len(meeting.recipients)

        def work(session: Session) -> Any:
            from circledesk.services.contacts import note_contact

            return note_contact(
                session,
                channel=channel,
                kind=kind,
                meeting_id=meeting.id,
                learner_id=one.learner_id if one else "",
                told=told,
                text=text,
            )

        self._context.jobs.write(work, lambda _: self.accept(), failed=self._refuse)

    def _save(self, name: str, kinds: str, content: bytes) -> bool:
        """Ask where, and write; whether it was written."""
        from pathlib import Path

        from circledesk.ui.papers import save_file

        safe = "".join(sign if sign.isalnum() or sign in " .-_" else "_" for sign in name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), safe, kinds)
        if not chosen:
            return False
        try:
            save_file(Path(chosen), content)
        except CircleDeskError as error:
            self._refuse(error)
            return False
        self._context.messages.say(self.tr("Saved: {file}").format(file=Path(chosen).name))
        return True

    def _recipients(self) -> list[tuple[str, str]]:
        one, many = self.tr("One learner, or the group"), self.tr("All {n} learners, or the group")
        everybody = words.counted(one, many, len(self._meeting.recipients))
        return [(ALL, everybody), *((one.learner_id, one.name) for one in self._meeting.recipients)]

    def _one(self) -> Recipient | None:
        chosen = self.whom.value
        people = self._meeting.recipients
        return next((one for one in people if one.learner_id == chosen), None)

    def _addressed(self) -> None:
        one = self._one()
        self.box.address(one.phone if one else "", group=one is None)
        if one is not None and one.language:
            self.language.show_value(_language(one.language))
        self.fill()

    def _about(self) -> str:
        meeting = self._meeting
        day = f"{words.full_date(meeting.date)}, {words.hours(meeting.start, meeting.end)}"
        return f"{meeting.circle} · {words.week_of(meeting.week, meeting.weeks)} · {day}"

    def _reach(self) -> str:
        people = self._meeting.recipients
        text = self.tr("{all} learners · {phones} with a phone · {mails} with an e-mail address")
        phones = sum(bool(one.phone) for one in people)
        mails = sum(bool(one.email) for one in people)
        told = text.format(all=len(people), phones=phones, mails=mails)
        silent = [one.name for one in people if not one.sms]
        if silent:
            no = self.tr("No SMS to: {names}").format(names=", ".join(silent))
            told = f"{told} · {no}"
        return told

    def _refuse(self, error: CircleDeskError) -> None:
        from circledesk.ui.language import translated

        self.trouble.setText(translated(error.sentence))
        self.trouble.show()


def _spoken(language: str) -> Callable[[time], str]:
    """Say times as people of the language do, where they have a way of their own."""
    if language != SWAHILI:
        return lambda _: ""
    return said_time


def _language(code: str) -> str:
    return code if code in dict(languages_of_message()) else "en"
