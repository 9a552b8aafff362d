"""The place of circles: all of them, filtered by where they stand and by branch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import CircleRow
from circledesk.ui import asking
from circledesk.ui.places import place_label
from circledesk.ui.tables.circles import circles_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.branch_filter import BranchFilter
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class CirclesList(ListPage):
    """What the place and the dashboard's tab of circles share."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.CIRCLES, Area.MEETINGS, Area.LEARNERS, Area.FEEDBACK, Area.COURSES}
    )
    name = "circles"
    active = False

    def make_model(self) -> RowsModel[Any]:
        """The table of circles."""
        context = self.context
        return circles_model(None if context.organizer else context.device.branches)

    def stages(self) -> list[tuple[str, str]]:
        """Filters by where a circle stands, as (state, words); '' is all."""
        return [
            ("", self.tr("All")),
            ("running", self.tr("Running")),
            ("upcoming", self.tr("Starting")),
            ("finished", self.tr("Finished")),
            ("draft", self.tr("Drafts")),
            ("cancelled", self.tr("Did not happen")),
        ]

    def tools(self) -> Sequence[QWidget]:
        """Where they stand, and which branch: on a branch's computer its own comes first."""
        self.stage = Choice(self.context.theme, self.stages())
        self.stage.chose.connect(self._show_stage)
        self.branch = BranchFilter(self.context)
        if not self.context.organizer:
            self.branch.choose_own()
        self.branch.chose.connect(self.refresh)
        return (self.stage, self.branch)

    def page_buttons(self) -> Sequence[QWidget]:
        """New circle."""
        return (
            Button(
                self.context.theme,
                self.tr("New circle…"),
                self.make_new,
                kind="primary",
                icon="plus",
                tip="Ctrl+N",
            ),
        )

    def make_empty(self) -> Empty:
        """Before the first circle."""
        sentence = self.tr(
            "Here stand the learning circles: what they study, when they meet, who comes. "
            "Plan the first one; a course and a first date are enough."
        )
        way_on = Button(self.context.theme, self.tr("Plan a circle…"), self.make_new)
        return Empty(self.context.theme, "users", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[CircleRow]]:
        """Circles of the chosen branch."""
        active, branch_id = self.active, self.branch.branch_id

        def work(session: Session) -> Sequence[CircleRow]:
            from circledesk.services.circles import circles

            return circles(session, active=active, branch_id=branch_id)

        return work

    def show_rows(self, rows: Sequence[CircleRow]) -> None:
        """Show those that stand where the filter says."""
        self._all = tuple(rows)
        state = self.stage.value
        self.model.set_rows([row for row in rows if not state or row.status == state])
        self._stack.setCurrentIndex(0 if rows else 1)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        self.counted.emit(len(rows))

    def open_row(self, facts: CircleRow) -> None:
        """The circle's page."""
        self.context.nav.open_circle(facts.id)

    def menu_for(self, facts: CircleRow) -> Sequence[QAction]:
        """Open, sign up, once more, certificates."""
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts)),
            self.action(self.tr("Sign up a learner…"), lambda: self._sign_up(facts)),
            self.action(self.tr("Plan it once more…"), lambda: self._copy(facts)),
            self.action(self.tr("Certificates…"), lambda: self._certificates(facts)),
        )

    def make_new(self) -> None:
        """Plan a circle."""
        asking.new_circle(self.context)

    def show_branch(self, branch_id: str, name: str) -> None:
        """All circles of one branch, whatever was asked for before."""
        self.filter.clear()
        self.stage.choose("")
        self.branch.choose(branch_id, name)

    def _sign_up(self, facts: CircleRow) -> None:
        asking.sign_up(self.context, facts.id)

    def _copy(self, facts: CircleRow) -> None:
        asking.copy_circle(self.context, facts.id)

    def _certificates(self, facts: CircleRow) -> None:
        asking.certificates(self.context, facts.id)

    def _show_stage(self) -> None:
        self.show_rows(getattr(self, "_all", ()))


class Circles(CirclesList):
    """All circles."""

    def title(self) -> str:
        """The place's name."""
        return place_label("circles")
