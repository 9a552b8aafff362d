"""Who answers for the team's data: typed once, used on every paper of data protection."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.documents.privacy_words import privacy_words
from circledesk.services.facts.privacy import FIELDS, PrivacyFacts
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class WhoAnswersDialog(Dialog):
    """All fields may be empty; the papers say then that it is not filled in yet."""

    ends_in = "privacy.edit"

    def __init__(self, context: Context) -> None:
        title = self.tr("Who answers for the data")
        super().__init__(context, title, self.tr("Save"), width=560)
        told = self.tr("It stands on the record of processing, on notices, and on the wall.")
        self.add(label(told, "grey", wrap=True))
        names = privacy_words(context.language.code)["fields"]
        self.texts = {name: QLineEdit() for name in FIELDS}
        for name, field in self.texts.items():
            self.add_field(name, names[name], field)
        self.accept_button.setEnabled(False)
        context.jobs.read(_read, self.show_facts, owner=self)
        self.texts[FIELDS[0]].setFocus()

    def show_facts(self, facts: PrivacyFacts) -> None:
        """Show what was typed before."""
        for name, field in self.texts.items():
            field.setText(facts.answers[name])
        self.texts["controller"].setPlaceholderText(facts.team)
        self.accept_button.setEnabled(True)

    def request(self) -> Callable[[Session], Any]:
        """Save it."""
        told = {name: field.text() for name, field in self.texts.items()}

        def work(session: Session) -> Any:
            from circledesk.services.privacy import set_privacy

            return set_privacy(session, **told)

        return work


def _read(session: Session) -> PrivacyFacts:
    from circledesk.services.privacy import privacy_facts

    return privacy_facts(session)
