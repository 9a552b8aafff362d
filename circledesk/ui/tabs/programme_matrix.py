"""Branches and stages: how far each branch is, since when, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.programme import STAGES, BranchProgress
from circledesk.ui.programme_words import next_words
from circledesk.ui.tables.programme import FIRST_STAGE, programme_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.tabs.programme_behind import do_next, open_behind
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

COUNTED = frozenset(
    {
        Area.TEAM,
        Area.PEOPLE,
        Area.CIRCLES,
        Area.MEETINGS,
        Area.CERTIFICATES,
        Area.MESSAGES,
        Area.EVENTS,
        Area.PROGRAMME,
        Area.BOARD,
        Area.PARTNERS,
    }
)
"""What the programme's figures are counted from."""


class ProgrammeMatrix(ListPage):
    """A figure opens the rows behind it; Enter opens the branch."""

    areas: ClassVar[frozenset[Area]] = COUNTED
    name = "programme"
    filters = ("branch", "region")

    def list_name(self) -> str:
        """What an exported file calls the list."""
        return self.tr("How far each branch is")

    def make_model(self) -> RowsModel[Any]:
        """The matrix."""
        return programme_model(self.context.today)

    def page_buttons(self) -> Sequence[QWidget]:
        """The same on one page, and as a file."""
        theme = self.context.theme
        export = Button(theme, self.tr("Export…"), self._export, icon="file-down")
        self.paper_button = Button(theme, self.tr("Print…"), self.print_page, icon="printer")
        self.next_button = Button(
            theme, self.tr("Do what comes next…"), self._do_next, kind="primary"
        )
        for button in (export, self.paper_button, self.next_button):
            self.counted.connect(button.setEnabled)
        return (export, self.paper_button, self.next_button)

    def make_empty(self) -> Empty:
        """Before the first branch."""
        nav = self.context.nav
        way_on = Button(
            self.context.theme, self.tr("Go to the branches"), lambda: nav.open_place("branches")
        )
        sentence = self.tr("Here stands how far each branch is. No branch is in the team yet.")
        return Empty(self.context.theme, "library", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[BranchProgress]]:
        """The branches, as narrowed."""
        narrowed = self.narrowed

        def work(session: Session) -> Sequence[BranchProgress]:
            from circledesk.services.narrowing import branches_in
            from circledesk.services.programme import progress

            return progress(session, branches_in(session, narrowed))

        return work

    def open_row(self, facts: BranchProgress) -> None:
        """Open the branch."""
        self.context.nav.open_branch(facts.id)

    def open_figure(self, facts: BranchProgress, column: int) -> None:
        """Open the rows behind a figure."""
        stage = STAGES[column - FIRST_STAGE]
        open_behind(self.context, stage, facts.id, facts.branch)

    def menu_for(self, facts: BranchProgress) -> Sequence[QAction]:
        """Open the branch."""
        following = self.tr("{what}…").format(what=next_words(facts.next))
        return (
            self.action(self.tr("Open the branch"), lambda: self.open_row(facts), "Return"),
            self.action(following, lambda: do_next(self.context, facts)),
        )

    def print_page(self) -> None:
        """The branches on show, on one page."""
        from circledesk.ui.asking_community import programme_paper

        shown = [row.id for row in self.model.shown_rows()]
        programme_paper(self.context, shown)

    def _do_next(self) -> None:
        facts = self.view.current()
        if isinstance(facts, BranchProgress):
            do_next(self.context, facts)

    def _export(self) -> None:
        self.export.ask()
