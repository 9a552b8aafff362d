"""The ready-made invitation of a person, to edit: letter, e-mail draft or WhatsApp text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit

from circledesk.errors import CircleDeskError
from circledesk.services.facts.people import InvitationFacts, InvitationRow
from circledesk.services.gather_questions import qualities
from circledesk.services.on_paper import OnPaper
from circledesk.ui.context import Context
from circledesk.ui.noting import note_made
from circledesk.ui.papers import ask_printer, save_file
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import column, label, line, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LANGUAGES = [("en", "English"), ("sw", "Kiswahili"), ("fr", "Français")]
"""Each by its own name; the person asked may read another one than the window has."""


class InvitationLetterDialog(QDialog):
    """Sends nothing: the text is copied, printed, or saved as a draft that a mail program opens.

    Who was to be approached counts as asked from then on.
    """

    ends_in = "paper.invitation-letter"

    def __init__(self, context: Context, invitation: InvitationRow) -> None:
        super().__init__(context.window)
        self.context = context
        self._to = invitation.email
        self._row = invitation
        self._facts = InvitationFacts(
            team=context.device.team,
            name=invitation.name,
            role=invitation.role,
            branch=invitation.branch,
            inviter=context.device.person,
            qualities=tuple(one for one in qualities() if one.key in invitation.qualities),
        )
        self.setWindowTitle(self.tr("Invitation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(700)
        theme = context.theme
        kinds = [("letter", self.tr("Letter")), ("text", self.tr("WhatsApp text"))]
        self.kind = Choice(theme, kinds)
        self.language = Choice(theme, _LANGUAGES)
        if context.language.code in dict(_LANGUAGES):
            self.language.show_value(context.language.code)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the invitation"))
        self.text.setMinimumHeight(260)
        self.text.setTabChangesFocus(True)
        self.kind.chose.connect(self._write)
        self.language.chose.connect(self._write)
        self.copy = Button(theme, self.tr("Copy the text"), self.copy_text, kind="primary")
        self.copy.setDefault(True)
        self.save = Button(theme, self.tr("Save an e-mail draft…"), self._ask_where, icon="mail")
        self.print = Button(theme, self.tr("Print…"), self.print_letter, icon="printer")
        close = Button(theme, self.tr("Close"), self.reject)
        who = invitation.name or invitation.email or invitation.phone
        head = column(
            label(who, "heading", wrap=True),
            label(self.tr("Change what you like before you send it."), "grey", wrap=True),
            row(self.kind, self.language, None),
            self.text,
        )
        head.setContentsMargins(24, 20, 24, 16)
        foot = row(None, close, self.save, self.print, self.copy)
        foot.setContentsMargins(24, 12, 24, 16)
        self.setLayout(column(head, line(), foot, space=0))
        self._write()
        self.copy.setFocus()

    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._went(self.tr("The text was copied."))

    def print_letter(self) -> None:
        """Choose a printer, and print the letter on the team's paper."""
        if ask_printer(self.context, self, self.letter()):
            self._went(self.tr("The letter was printed."))

    def letter(self) -> bytes:
        """The letter as PDF, with the words as they stand now."""
        from circledesk.documents.letter_sheet import render_letter

        out, context = BytesIO(), self.context
        text, language = self.text.toPlainText(), self.language.value
        render_letter(text, out, language, team=context.device.team, made_on=context.today)
        return out.getvalue()

    def save_draft(self, file: Path) -> None:
        """Save the e-mail as a file."""
        from circledesk.documents.invitation_letter import invitation_eml, invitation_subject

        subject = invitation_subject(self._facts, self.language.value)
        content = invitation_eml(subject, self.text.toPlainText(), to=self._to)
        try:
            save_file(file, content)
        except CircleDeskError as error:
            self.context.messages.trouble(error.what, error.next_step)
            return
        self._went(self.tr("Saved: {file}").format(file=file.name))

    def _went(self, told: str) -> None:
        """Say what was done; who was to be approached counts as asked, which Undo takes back."""
        note_made(self.context, (OnPaper("invitation-letter"),))
        row = self._row
        if row.state == "to-approach" and row.id:
            now = self.tr("{name} counts as asked.").format(name=row.name or row.email)
            self.context.jobs.write(_asked(row.id, f"{told} {now}"))
        else:
            self.context.messages.say(told)
        self.accept()

    def _write(self) -> None:
        from circledesk.documents.invitation_letter import invitation_letter, invitation_text

        make = invitation_letter if self.kind.value == "letter" else invitation_text
        self.text.setPlainText(make(self._facts, self.language.value))
        self.save.setVisible(self.kind.value == "letter")
        self.print.setVisible(self.kind.value == "letter")

    def _ask_where(self) -> None:
        name = self._facts.name or self._to
        told = self.tr("Invitation {name}").format(name=name)
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), f"{told}.eml", "*.eml")
        if file:
            self.save_draft(Path(file).with_suffix(".eml"))


def _asked(invitation_id: str, note: str) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.prospects import mark_asked

        return replace(mark_asked(session, invitation_id=invitation_id), note=note)

    return work
