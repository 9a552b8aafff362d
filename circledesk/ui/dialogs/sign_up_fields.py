"""The fields of a sign-up, for the dialogs that make one and that change one."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.forms import SignupForm
from circledesk.ui.dialogs.sign_up_circle import CAPTION_PX
from circledesk.ui.dialogs.sign_up_more import MoreFields
from circledesk.ui.dialogs.sign_up_words import MESSAGE_LANGUAGES, consent_words
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from circledesk.services.signup_fields import SignupFields


class SignUpForm:
    """Makes the fields in a dialog: the few that are always seen, the others behind More."""

    def __init__(self, dialog: Dialog) -> None:
        self._dialog = dialog
        self.name, self.phone, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.answer, self.certificate_name = QLineEdit(), QLineEdit()
        self.guardian, self.guardian_phone = QLineEdit(), QLineEdit()
        self.witness = QLineEdit()
        self.language = QComboBox()
        for code, name in MESSAGE_LANGUAGES.items():
            self.language.addItem(name, code)
        self._kept_language: str | None = None
        """A language that is not among the choices, as it was."""
        self.phone_shared = Tick(tr("The phone is shared with other people"))
        self.under_18 = Tick(tr("Under 18: a parent or guardian agrees"))
        self.consent = Tick(consent_words(False, ""))
        self.more = MoreFields(dialog)
        self.goal, self.access, self.internet = self.more.goal, self.more.access, self.more.internet
        self.support, self.opt_in = self.more.support, self.more.opt_in
        self.toggle = Button(dialog.context.theme, "", self.switch_more, kind="link")

    def add_name(self) -> None:
        """The one field that is needed."""
        self._dialog.grid.setColumnMinimumWidth(0, CAPTION_PX)
        self._dialog.add_field("name", tr("Name"), self.name)

    def add_rest(self, *, folded: bool) -> None:
        """All other fields; `folded` hides what is behind More."""
        dialog, grid = self._dialog, self._dialog.grid
        self.certificate_name.setPlaceholderText(tr("If it differs from the name"))
        dialog.add_field("certificate_name", tr("On the certificate"), self.certificate_name)
        dialog.add_field("phone", tr("Phone"), self.phone)
        grid.addWidget(self.phone_shared, grid.rowCount(), 1)
        dialog.add_field("email", tr("E-mail"), self.email)
        dialog.add_field("language", tr("Messages in"), self.language)
        dialog.add_field("custom_answer", tr("Question"), self.answer)
        self.ask("")
        grid.addWidget(self.under_18, grid.rowCount(), 1)
        dialog.add_field("guardian_name", tr("Parent or guardian"), self.guardian)
        dialog.add_field("guardian_phone", tr("Their phone"), self.guardian_phone)
        grid.addWidget(self.consent, grid.rowCount(), 1)
        self.witness.setPlaceholderText(tr("Only if it was spoken, not signed"))
        dialog.add_field("consent_witness", tr("Heard by"), self.witness)
        self.consent.box.toggled.connect(lambda _: self._ask_witness())
        self._ask_witness()
        self.under_18.box.toggled.connect(lambda _: self._ask_guardian())
        self.language.currentIndexChanged.connect(lambda _: self._say_consent())
        self._ask_guardian()
        grid.addWidget(self.toggle, grid.rowCount(), 1)
        grid.addWidget(self.more, grid.rowCount(), 0, 1, 2)
        self.more.arrange(blank=tr("Not asked") if folded else tr("As it is"))
        self.more.setVisible(not folded)
        self.toggle.setVisible(folded)
        self._say_more()

    def ask(self, question: str) -> None:
        """Ask the circle's own question, or none."""
        caption = self._dialog.caption("custom_answer")
        caption.setText(question)
        self.answer.setAccessibleName(question)
        caption.setVisible(bool(question))
        self.answer.setVisible(bool(question))

    def speak(self, language: str) -> None:
        """Choose the language of messages, which consent is read in; another one is kept."""
        at = self.language.findData(language)
        self._kept_language = None if at >= 0 else language
        self.language.setCurrentIndex(max(at, 0))
        self._say_consent()

    def switch_more(self) -> None:
        """Show or hide what is behind More."""
        self.more.setVisible(self.more.isHidden())
        self._say_more()
        self._dialog.fit()
        if not self.more.isHidden():
            self.goal.setFocus()

    def values(self) -> SignupFields:
        """What stands in the fields, by the names of the services."""
        under_18 = self.under_18.ticked
        told: dict[str, Any] = {
            "name": self.name.text(),
            "phone": self.phone.text(),
            "email": self.email.text(),
            "certificate_name": self.certificate_name.text(),
            "language": self._language(),
            "custom_answer": self.answer.text(),
            "under_18": under_18,
            "guardian_name": self.guardian.text() if under_18 else "",
            "guardian_phone": self.guardian_phone.text() if under_18 else "",
            "consent": self.consent.ticked,
            "consent_witness": self.witness.text() if self.consent.ticked else "",
            "phone_shared": self.phone_shared.ticked,
        }
        return {**told, **self.more.values()}  # type: ignore[typeddict-item]

    def show_values(self, form: SignupForm) -> None:
        """Show a sign-up."""
        self.name.setText(form.name)
        self.phone.setText(form.phone)
        self.email.setText(form.email)
        self.certificate_name.setText(form.certificate_name)
        self.speak(form.language)
        self.answer.setText(form.custom_answer)
        self.under_18.ticked = form.under_18
        self.guardian.setText(form.guardian_name)
        self.guardian_phone.setText(form.guardian_phone)
        self.consent.ticked = form.consent
        self.witness.setText(form.consent_witness)
        self.phone_shared.ticked = form.phone_shared
        self.more.show_values(form)

    def fill(self, content: dict[str, Any]) -> None:
        """Show what was kept: fields by name, those that held something."""
        blank = {"str": "", "bool": False}
        held: dict[str, Any] = {
            field.name: content.get(field.name, blank.get(str(field.type)))
            for field in fields(SignupForm)
        }
        self.show_values(SignupForm(**held))

    def clear(self) -> None:
        """Make room for the next learner; what is folded stays as it is."""
        lines = (self.name, self.phone, self.email, self.answer, self.certificate_name)
        for line in (*lines, self.guardian, self.guardian_phone, self.witness):
            line.clear()
        for tick in (self.consent, self.under_18, self.phone_shared):
            tick.ticked = False
        self.more.clear()
        self.name.setFocus()

    def changes(self, before: SignupForm) -> dict[str, Any]:
        """The fields that differ from a sign-up as it was shown."""
        held = asdict(before)
        return {name: value for name, value in self.values().items() if held.get(name) != value}

    def _language(self) -> str:
        if self._kept_language is not None and self.language.currentIndex() <= 0:
            return self._kept_language
        return str(self.language.currentData())

    def _ask_guardian(self) -> None:
        """Under 18 the parent or guardian is asked, and agrees."""
        asked = self.under_18.ticked
        for name, field in (
            ("guardian_name", self.guardian),
            ("guardian_phone", self.guardian_phone),
        ):
            self._dialog.caption(name).setVisible(asked)
            field.setVisible(asked)
        self._say_consent()
        self._dialog.fit()

    def _ask_witness(self) -> None:
        """Where consent is given, who heard it, if it was spoken."""
        self._dialog.caption("consent_witness").setVisible(self.consent.ticked)
        self.witness.setVisible(self.consent.ticked)
        self._dialog.fit()

    def _say_consent(self) -> None:
        self.consent.say(consent_words(self.under_18.ticked, self._language()))

    def _say_more(self) -> None:
        shown = not self.more.isHidden()
        words = tr("Less (Alt+M)") if shown else tr("More: goal, support, computer (Alt+M)")
        self.toggle.setText(words)
        self.toggle.setShortcut("Alt+M")
