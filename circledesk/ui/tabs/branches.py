"""O6, branches: when each was last heard of, what is missing, its circles and equipment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import BranchRow
from circledesk.ui import asking_team
from circledesk.ui.places import place_label
from circledesk.ui.tables.branches import LEARNERS, RUNNING, branches_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Branches(ListPage):
    """Enter opens the branch's page."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {
            Area.TEAM,
            Area.EXCHANGE,
            Area.CIRCLES,
            Area.LEARNERS,
            Area.MEETINGS,
            Area.FEEDBACK,
            Area.EQUIPMENT,
        }
    )
    name = "branches"
    filters = ("region",)

    def title(self) -> str:
        """The place's name."""
        return place_label("branches")

    def make_model(self) -> RowsModel[Any]:
        """The table of branches."""
        return branches_model(self.context.today)

    def page_buttons(self) -> Sequence[QWidget]:
        """Days off; all equipment; new branch."""
        theme = self.context.theme
        off = self.tr("Days off…")
        return (
            Button(theme, off, self.context.nav.open_days_off, icon="calendar"),
            Button(theme, self.tr("Equipment"), self.show_equipment, icon="laptop"),
            Button(theme, self.tr("New branch…"), self.make_new, kind="primary", icon="plus"),
        )

    def make_empty(self) -> Empty:
        """Before the first branch."""
        sentence = self.tr("Here stand the libraries of your team and when each was last heard of.")
        way_on = Button(self.context.theme, self.tr("New branch…"), self.make_new)
        return Empty(self.context.theme, "library", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[BranchRow]]:
        """Branches, of the chosen region."""
        narrowed = self.narrowed

        def work(session: Session) -> Sequence[BranchRow]:
            from circledesk.services.branch_reading import branch_rows

            return branch_rows(session, narrowed=narrowed)

        return work

    def open_row(self, facts: BranchRow) -> None:
        """The branch's page."""
        self.context.nav.open_branch(facts.id)

    def open_figure(self, facts: BranchRow, column: int) -> None:
        """The circles under way, or the learners."""
        if column == RUNNING:
            self.context.nav.open_rows("circles", ("branch", facts.id, facts.name), stage="running")
        elif column == LEARNERS:
            self.context.nav.open_rows("learners", ("branch", facts.id, facts.name))

    def show_circles(self, facts: BranchRow) -> None:
        """The branch's circles in the list of circles."""
        self.context.nav.open_rows("circles", ("branch", facts.id, facts.name))

    def menu_for(self, facts: BranchRow) -> Sequence[QAction]:
        """Its page, its circles and learners; its name and place."""
        context = self.context
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(self.tr("Show the circles"), lambda: self.show_circles(facts)),
            self.action(
                self.tr("Show the running circles"), lambda: self.open_figure(facts, RUNNING)
            ),
            self.action(self.tr("Show the learners"), lambda: self.open_figure(facts, LEARNERS)),
            self.action(
                self.tr("Change…"),
                lambda: asking_team.edit_branch(context, facts),
                verb="branch.edit",
            ),
            self.action(self.tr("New branch…"), self.make_new, "Ctrl+N", "branch.add"),
            self.action(self.tr("All addresses on labels…"), self.print_page, "Ctrl+P"),
        )

    def print_page(self) -> None:
        """The addresses of all branches on labels."""
        from circledesk.ui import asking_events

        asking_events.branch_labels(self.context)

    def show_equipment(self) -> None:
        """All equipment, the team's travelling pool first."""
        from circledesk.ui.tabs.equipment import EquipmentPage

        context = self.context
        context.nav.open_page(lambda: EquipmentPage(context))

    def make_new(self) -> None:
        """Add a branch."""
        asking_team.new_branch(self.context)
