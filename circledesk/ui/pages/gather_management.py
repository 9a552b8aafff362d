"""What is agreed with those who decide: of the team, and of each branch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.gathering import BUY_IN, BuyInRow
from circledesk.ui import asking_gather
from circledesk.ui.tables.gathering import buy_ins_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Management(ListPage):
    """Enter opens the checklist of the team or a branch."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PROGRAMME, Area.TEAM})
    name = "buy-ins"

    def list_name(self) -> str:
        """For screen readers and exported files."""
        return self.tr("Agreed with the management")

    def make_model(self) -> RowsModel[Any]:
        """The table of agreements."""
        return buy_ins_model(self.context.language.code)

    def page_buttons(self) -> Sequence[QWidget]:
        """What to say, on paper; the checklist of the row."""
        theme = self.context.theme
        points = self.tr("What to say…")
        paper = Button(theme, points, self.print_page, icon="printer", tip="Ctrl+P")
        new = Button(
            theme, self.tr("Fill in…"), self.make_new, kind="primary", icon="clipboard-check",
            tip="Ctrl+N",
        )  # fmt: skip
        return (paper, new)

    def make_empty(self) -> Empty:
        """There is always the team; shown before it is read."""
        sentence = self.tr("Here stands what those who decide have agreed to.")
        way_on = Button(self.context.theme, self.tr("What to say…"), self.print_page)
        return Empty(self.context.theme, "list-checks", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[BuyInRow]]:
        """The team and all its branches."""

        def work(session: Session) -> Sequence[BuyInRow]:
            from circledesk.services.gather_reading import buy_ins

            return buy_ins(session)

        return work

    def open_row(self, facts: BuyInRow) -> None:
        """Its checklist."""
        asking_gather.fill_form(self.context, BUY_IN, facts.id)

    def menu_for(self, facts: BuyInRow) -> Sequence[QAction]:
        """Fill in, print."""
        context, papers = self.context, self.tr("On paper…")
        return (
            self.action(self.tr("Fill in…"), lambda: self.open_row(facts), "Return"),
            self.action(
                papers, lambda: asking_gather.form_papers(context, BUY_IN, facts.id, facts.form_id)
            ),
        )

    def make_new(self) -> None:
        """The checklist of the row that the cursor is on."""
        facts = self.view.current()
        if isinstance(facts, BuyInRow):
            self.open_row(facts)

    def print_page(self) -> None:
        """What to say, and the checklist to take along."""
        asking_gather.form_papers(self.context, BUY_IN)
