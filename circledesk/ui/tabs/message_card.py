"""Settings' card for the team's own words: one kind of message in one language at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from circledesk.services.facts.reaching import PLACEHOLDERS, TemplateRow
from circledesk.ui.context import Context
from circledesk.ui.message_words import kinds_of_message, languages_of_message
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.layout import Card, label, row
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class MessageCard(Card):
    """Shows the program's words until the team has its own."""

    def __init__(self, context: Context) -> None:
        heading = label("", "heading")
        super().__init__(heading)
        heading.setText(self.tr("Messages to learners"))
        self._context = context
        self._own: dict[tuple[str, str], str] = {}
        theme = context.theme
        self.kind = Choice(theme, kinds_of_message())
        self.kind.setAccessibleName(self.tr("What about"))
        self.language = Choice(theme, languages_of_message())
        self.language.setAccessibleName(self.tr("Language of the message"))
        self.text = text_area(4)
        self.text.setAccessibleName(self.tr("Text of the message"))
        listed = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        says = self.tr("In braces stands what is filled in: {listed}")
        self.hint = label(says.replace("{listed}", listed), "detail", wrap=True)
        self.save = Button(theme, self.tr("Keep these words"), self.keep)
        self.back = Button(theme, self.tr("Back to the program’s words"), self.reset)
        for choice in (self.kind, self.language):
            choice.chose.connect(self.show_text)
        self.inside.addLayout(row(self.kind, self.language, None))
        self.inside.addWidget(self.text)
        self.inside.addWidget(self.hint)
        self.inside.addLayout(row(self.save, self.back, None))

    def load(self) -> None:
        """Read the team's own words."""

        def work(session: Session) -> tuple[TemplateRow, ...]:
            from circledesk.services.message_templates import own_templates

            return own_templates(session)

        self._context.jobs.read(work, self.show_rows, owner=self)

    def show_rows(self, rows: tuple[TemplateRow, ...]) -> None:
        """Show the words of the chosen kind."""
        self._own = {(row.kind, row.language): row.text for row in rows}
        self.show_text()

    def show_text(self) -> None:
        """The team's words, else the program's."""
        from circledesk.documents.message_text import ready_words

        kind, language = self.kind.value, self.language.value
        own = self._own.get((kind, language), "")
        self.text.setPlainText(own or ready_words(kind, language))
        self.back.setEnabled(bool(own))

    def keep(self) -> None:
        """Keep what is typed as the team's words."""
        self._set(self.text.toPlainText())

    def reset(self) -> None:
        """Use the program's words again."""
        self._set("")

    def _set(self, text: str) -> None:
        kind, language = self.kind.value, self.language.value

        def work(session: Session) -> Any:
            from circledesk.services.message_templates import set_template

            return set_template(session, kind=kind, language=language, text=text)

        self._context.jobs.write(work, lambda _: self.load())
