"""Cards of a Q-study: read in the window's language, changed while nobody has sorted them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from circledesk.services.facts.q_study import QStudyPage, StudyCard
from circledesk.ui import asking_q
from circledesk.ui.context import Context
from circledesk.ui.pages.q_list import QList
from circledesk.ui.tables.q_study import q_cards_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class QCardsTab(QList):
    """Enter changes a card, Delete takes it out."""

    def __init__(self, context: Context) -> None:
        model = q_cards_model(context.language.code)
        super().__init__(context, model, "q-cards", self.tr("Cards of the study"))
        self.view.opened.connect(self._change)
        self.act(self.tr("Change the card…"), "", self._change)
        self.act(self.tr("Take the card out"), "Delete", self._delete)
        theme, on = context.theme, self.on_current
        self.add_button = Button(theme, self.tr("Add a card…"), self.add, icon="plus")
        self.change_button = Button(
            theme, self.tr("Change the card…"), on(self._change), icon="pencil"
        )
        self.out_button = Button(theme, self.tr("Take the card out"), on(self._delete), icon="x")
        self.fit_button = Button(theme, self.tr("Fit the grid to the cards"), self.fit_grid)
        self.grid = label("", wrap=True)
        tools = FlowRow([self.add_button, self.change_button, self.out_button, self.fit_button])
        layout = column(8, tools, self.grid, self.view, space=8)
        layout.setStretch(3, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_page(self, page: QStudyPage) -> None:
        """Show the cards, and whether the grid has a place for each."""
        self.page = page
        self.view.rows().set_rows(page.cards)
        self.begin()
        sorted_ = bool(page.sorts)
        self.add_button.setVisible(self.may and not sorted_)
        self.out_button.setVisible(self.may and not sorted_ and bool(page.cards))
        self.change_button.setVisible(self.may and bool(page.cards))
        self.fit_button.setVisible(self.may and not page.fits and len(page.cards) >= 3)
        self.view.setVisible(bool(page.cards))
        self.grid.setText(self._grid_words(page))

    def add(self) -> None:
        """Write one more."""
        if self.page is not None:
            asking_q.edit_card(self.context, self.page, None)

    def fit_grid(self) -> None:
        """Give the grid a place for each card."""
        page = self.page
        assert page is not None
        study_id, count = page.row.id, len(page.cards)

        def work(session: Session) -> Any:
            from circledesk.services.q_method.grid_rule import suggested_grid
            from circledesk.services.q_method.studies import edit_study

            return edit_study(session, study_id=study_id, grid=suggested_grid(count))

        self.write(work)

    def _grid_words(self, page: QStudyPage) -> str:
        if not page.cards:
            return self.tr("No card yet: write the first, or bring in a CSV with cards and sorts.")
        places = sum(page.grid)
        if not page.fits:
            told = self.tr("The grid has {places} places for {cards} cards: make them as many.")
            return told.format(places=places, cards=len(page.cards))
        columns = " · ".join(str(one) for one in page.grid)
        told = self.tr("Cards in each column, from least to most like me: {columns}")
        if page.sorts:
            told += "\n" + self.tr("There are sorts: only the words of cards can change now.")
        return told.format(columns=columns)

    def _change(self, card: StudyCard) -> None:
        if self.may and self.page is not None:
            asking_q.edit_card(self.context, self.page, card)

    def _delete(self, card: StudyCard) -> None:
        page = self.page
        if not self.may or page is None or page.sorts:
            return
        study_id = page.row.id
        left = [kept_card(one) for one in page.cards if one.id != card.id]

        def work(session: Session) -> Any:
            from circledesk.services.q_method.studies import edit_study

            return edit_study(session, study_id=study_id, statements=left)

        self.write(work)


def kept_card(card: StudyCard) -> dict[str, Any]:
    """A card as the services take it."""
    return {"id": card.id, **card.said, "topics": card.topics}
