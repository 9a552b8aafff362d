"""O6, branches: when each was last heard of, its circles and learners."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import BranchRow
from circledesk.ui import asking
from circledesk.ui.places import place_label
from circledesk.ui.tables.branches import branches_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Branches(ListPage):
    """Enter shows the branch's circles."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.TEAM, Area.EXCHANGE, Area.CIRCLES, Area.LEARNERS}
    )
    name = "branches"

    def title(self) -> str:
        """The place's name."""
        return place_label("branches")

    def make_model(self) -> RowsModel[Any]:
        """The table of branches."""
        return branches_model(self.context.today)

    def page_buttons(self) -> Sequence[QWidget]:
        """Days off; new branch."""
        words = self.tr("New branch…")
        off = Button(
            self.context.theme,
            self.tr("Days off…"),
            self.context.nav.open_days_off,
            icon="calendar",
        )
        return (off, Button(self.context.theme, words, self.make_new, kind="primary", icon="plus"))

    def make_empty(self) -> Empty:
        """Before the first branch."""
        sentence = self.tr("Here stand the libraries of your team and when each was last heard of.")
        way_on = Button(self.context.theme, self.tr("New branch…"), self.make_new)
        return Empty(self.context.theme, "library", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[BranchRow]]:
        """All branches."""

        def work(session: Session) -> Sequence[BranchRow]:
            from circledesk.services.team import branches

            return branches(session)

        return work

    def open_row(self, facts: BranchRow) -> None:
        """The branch's circles."""
        nav = self.context.nav
        nav.open_place("circles")
        if nav.page is not None:
            nav.page.show_branch(facts.id, facts.name)

    def menu_for(self, facts: BranchRow) -> Sequence[QAction]:
        """Its circles."""
        return (self.action(self.tr("Show the circles"), lambda: self.open_row(facts)),)

    def make_new(self) -> None:
        """Add a branch."""
        asking.new_branch(self.context)
