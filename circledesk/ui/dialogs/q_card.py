"""A card of a Q-study: its words in each language, and the course topics it speaks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk import languages
from circledesk.services.facts.q_study import QStudyPage, StudyCard
from circledesk.ui.context import Context
from circledesk.ui.pages.q_cards_tab import kept_card
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 640


class CardDialog(Dialog):
    """One language is enough; topics are separated by commas."""

    def __init__(self, context: Context, page: QStudyPage, card: StudyCard | None) -> None:
        title = self.tr("Change the card") if card else self.tr("New card")
        super().__init__(context, title, self.tr("Save"), width=_WIDTH_PX)
        self._page, self._card = page, card
        named = languages.names()
        self.texts: dict[str, QLineEdit] = {}
        for code in ("en", "sw", "fr"):
            self.texts[code] = QLineEdit(card.said.get(code, "") if card else "")
            self.add_field(code, named.get(code, code), self.texts[code])
        self.topics = QLineEdit(", ".join(card.topics) if card else "")
        hint = self.tr("Courses with such words are proposed where the card is dear to people.")
        self.add_field("topics", self.tr("Topics"), self.topics, hint)
        first = context.language.code
        self.texts[first if first in self.texts else "en"].setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Write all cards with this one."""
        told: dict[str, Any] = {code: field.text() for code, field in self.texts.items()}
        told["topics"] = [one.strip() for one in self.topics.text().split(",") if one.strip()]
        cards = [kept_card(one) for one in self._page.cards]
        if self._card is None:
            cards.append(told)
        else:
            at = [one.id for one in self._page.cards].index(self._card.id)
            cards[at] = {"id": self._card.id, **told}
        study_id = self._page.row.id

        def work(session: Session) -> Any:
            from circledesk.services.q_method.studies import edit_study

            return edit_study(session, study_id=study_id, statements=cards)

        return work
