"""The fields of a sign-up, for the dialogs that make one and that change one."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from circledesk.services.facts.forms import SignupForm
from circledesk.ui.dialogs.sign_up_circle import CAPTION_PX
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from circledesk.services.signup_fields import SignupFields

_ACCESS = ("", "Both", "Just a laptop", "Just a headphones", "Neither")
"""P2PU's answers, as they are stored and exchanged; people read those of `access_words`."""


class SignUpForm:
    """Makes the fields in a dialog: the few that are always seen, the others behind More."""

    def __init__(self, dialog: Dialog) -> None:
        self._dialog = dialog
        self.name, self.phone, self.email = QLineEdit(), QLineEdit(), QLineEdit()
        self.answer, self.certificate_name, self.support = QLineEdit(), QLineEdit(), QLineEdit()
        self.consent = Tick(consent_words())
        self.under_18 = Tick(tr("Under 18: a parent or guardian agrees as well"))
        self.phone_shared = Tick(tr("The phone is shared with other people"))
        self.opt_in = Tick(tr("Wants to hear about further circles"))
        self.goal, self.access, self.internet = QComboBox(), QComboBox(), QComboBox()
        self._fill_choices()
        self.more = QWidget()
        self._grid = QGridLayout(self.more)
        self.toggle = Button(dialog.context.theme, "", self.switch_more, kind="link")

    def add_name(self) -> None:
        """The one field that is needed."""
        self._dialog.grid.setColumnMinimumWidth(0, CAPTION_PX)
        self._dialog.add_field("name", tr("Name"), self.name)

    def add_rest(self, *, folded: bool) -> None:
        """All other fields; `folded` hides what is behind More."""
        dialog, grid = self._dialog, self._dialog.grid
        dialog.add_field("phone", tr("Phone"), self.phone)
        dialog.add_field("email", tr("E-mail"), self.email)
        dialog.add_field("custom_answer", tr("Question"), self.answer)
        self.ask("")
        for tick in (self.consent, self.under_18):
            grid.addWidget(tick, grid.rowCount(), 1)
        grid.addWidget(self.toggle, grid.rowCount(), 1)
        grid.addWidget(self.more, grid.rowCount(), 0, 1, 2)
        self._add_more()
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

    def switch_more(self) -> None:
        """Show or hide what is behind More."""
        self.more.setVisible(self.more.isHidden())
        self._say_more()
        self._dialog.fit()
        if not self.more.isHidden():
            self.certificate_name.setFocus()

    def values(self) -> SignupFields:
        """What stands in the fields, by the names of the services."""
        chosen = self.internet.currentIndex()
        return {
            "name": self.name.text(),
            "phone": self.phone.text(),
            "email": self.email.text(),
            "certificate_name": self.certificate_name.text(),
            "goal": self.goal.currentText(),
            "support": self.support.text(),
            "computer_access": _ACCESS[self.access.currentIndex()],
            "use_internet": chosen - 1 if chosen > 0 else None,
            "custom_answer": self.answer.text(),
            "under_18": self.under_18.ticked,
            "consent": self.consent.ticked,
            "communications_opt_in": self.opt_in.ticked,
            "phone_shared": self.phone_shared.ticked,
        }

    def show_values(self, form: SignupForm) -> None:
        """Show a sign-up."""
        self.name.setText(form.name)
        self.phone.setText(form.phone)
        self.email.setText(form.email)
        self.certificate_name.setText(form.certificate_name)
        self.goal.setCurrentText(form.goal)
        self.support.setText(form.support)
        known = _ACCESS.index(form.computer_access) if form.computer_access in _ACCESS else 0
        self.access.setCurrentIndex(known)
        self.internet.setCurrentIndex(0 if form.use_internet is None else form.use_internet + 1)
        self.answer.setText(form.custom_answer)
        self.under_18.ticked = form.under_18
        self.consent.ticked = form.consent
        self.opt_in.ticked = form.communications_opt_in
        self.phone_shared.ticked = form.phone_shared

    def clear(self) -> None:
        """Make room for the next learner; what is folded stays as it is."""
        for line in (self.name, self.phone, self.email, self.answer):
            line.clear()
        for line in (self.certificate_name, self.support):
            line.clear()
        self.goal.setCurrentText("")
        self.access.setCurrentIndex(0)
        self.internet.setCurrentIndex(0)
        for tick in (self.consent, self.under_18, self.phone_shared, self.opt_in):
            tick.ticked = False
        self.name.setFocus()

    def changes(self, before: SignupForm) -> dict[str, Any]:
        """The fields that differ from a sign-up as it was shown."""
        held = asdict(before)
        return {name: value for name, value in self.values().items() if held[name] != value}

    def _add_more(self) -> None:
        dialog, grid = self._dialog, self._grid
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, CAPTION_PX)
        grid.setColumnStretch(1, 1)
        self.certificate_name.setPlaceholderText(tr("If it differs from the name"))
        dialog.add_field(
            "certificate_name", tr("On the certificate"), self.certificate_name, grid=grid
        )
        dialog.add_field("goal", tr("Goal"), self.goal, grid=grid)
        dialog.add_field("support", tr("Support needed"), self.support, grid=grid)
        dialog.add_field("computer_access", tr("Brings along"), self.access, grid=grid)
        dialog.add_field("use_internet", tr("Uses the internet"), self.internet, grid=grid)
        for tick in (self.phone_shared, self.opt_in):
            grid.addWidget(tick, grid.rowCount(), 1)

    def _fill_choices(self) -> None:
        self.goal.setEditable(True)
        self.goal.addItems(goals())
        self.goal.setCurrentText("")
        self.goal.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.access.addItems(access_words())
        self.internet.addItems(internet_words())

    def _say_more(self) -> None:
        shown = not self.more.isHidden()
        words = tr("Less (Alt+M)") if shown else tr("More: goal, support, certificate name (Alt+M)")
        self.toggle.setText(words)
        self.toggle.setShortcut("Alt+M")


def consent_words() -> str:
    """The words of consent, version 2026-1 (`signups.CONSENT_WORDS`): a change is a new version."""
    return tr(
        "The learner agrees that the library keeps these details to run the circle, to get in "
        "touch about it and to print the certificate."
    )


def goals() -> list[str]:
    """What learners join for, after P2PU's choices; anything else can be typed."""
    return [
        "",
        tr("To find work"),
        tr("To do my job better"),
        tr("To go along with other studies"),
        tr("Personal interest"),
        tr("To meet people"),
        tr("For fun, to try something new"),
    ]


def access_words() -> list[str]:
    """What a learner brings, in the order of the stored answers."""
    return [
        tr("Not asked"),
        tr("A laptop and headphones"),
        tr("A laptop only"),
        tr("Headphones only"),
        tr("Neither laptop nor headphones"),
    ]


def internet_words() -> list[str]:
    """P2PU's scale from 0 to 4, after "not asked"."""
    return [
        tr("Not asked"),
        tr("Cannot do it yet"),
        tr("With help"),
        tr("With difficulty"),
        tr("Can do it"),
        tr("Can teach others"),
    ]
