"""What a learner is told after signing up: a message for her phone, a line for her slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from circledesk.services.consent_words import shown_in
from circledesk.services.facts.confirmations import Confirmation
from circledesk.services.phones import said_phone
from circledesk.ui.context import Context
from circledesk.ui.dialogs.sign_up_words import MESSAGE_LANGUAGES
from circledesk.ui.language import in_language
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ConfirmationDialog(Dialog):
    """Writes nothing: the words are copied, or written on paper. They can be changed first."""

    def __init__(self, context: Context, signup_id: str, state: str = "") -> None:
        """`state` tells it as if she had a place already."""
        super().__init__(
            context, self.tr("What to tell the learner"), self.tr("Copy the message"), width=560
        )
        self._note = ""
        self.line = label(" ", "grey", wrap=True)
        self.add(self.line)
        self.message, self.slip = text_area(5), text_area(2)
        self.add_field("message", self.tr("Message"), self.message)
        self.add_field("slip", self.tr("On the slip"), self.slip)
        self.copy_slip = Button(context.theme, self.tr("Copy the slip's line"), self._copy_slip)
        self.buttons.insertWidget(self.buttons.count() - 1, self.copy_slip)
        self.keep_button.setText(self.tr("Close"))
        self.accept_button.setEnabled(False)

        def work(session: Session) -> Confirmation:
            from circledesk.services.confirmation import confirmation

            return confirmation(session, signup_id=signup_id, state=state)

        context.jobs.read(work, self._show, owner=self)

    def request(self) -> None:
        """Copy the message."""
        QGuiApplication.clipboard().setText(self.message.toPlainText())
        self.context.messages.say(self.tr("The message is copied."))

    def _copy_slip(self) -> None:
        QGuiApplication.clipboard().setText(self.slip.toPlainText())
        self.context.messages.say(self.tr("The slip's line is copied."))

    def _show(self, told: Confirmation) -> None:
        language = shown_in(told.language)
        phone = said_phone(told.phone, self.context.country) or self.tr("no phone")
        parts = (told.learner, phone, told.email, MESSAGE_LANGUAGES[language])
        self.line.setText(" · ".join(part for part in parts if part))
        self.message.setPlainText(in_language(told.text, language))
        self.slip.setPlainText(in_language(told.slip, language))
        self.accept_button.setEnabled(True)
        self.accept_button.setFocus()
        self.fit()
