"""The place of circles: all of them, filtered by where they stand and by branch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import CircleRow
from circledesk.ui import asking, asking_circles
from circledesk.ui.places import place_label
from circledesk.ui.tables.blocks_model import BlocksModel
from circledesk.ui.tables.circles import SIGNUPS, all_circles_model
from circledesk.ui.tables.source import Source
from circledesk.ui.tabs.list_page import ListPage, LongListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty


class CircleTools(ListPage):
    """What every list of circles offers."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.CIRCLES, Area.MEETINGS, Area.LEARNERS, Area.FEEDBACK, Area.COURSES}
    )
    filters = ("branch", "region", "course", "facilitator", "quarter")
    own_first = True

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

    def open_row(self, facts: CircleRow) -> None:
        """The circle's page."""
        self.context.nav.open_circle(facts.id)

    def open_figure(self, facts: CircleRow, column: int) -> None:
        """Its learners, or its meetings."""
        self.context.nav.open_circle(facts.id, "learners" if column == SIGNUPS else "meetings")

    def menu_for(self, facts: CircleRow) -> Sequence[QAction]:
        """Open, sign up, once more, certificates."""
        return (
            self.action(self.tr("Open"), lambda: self.open_row(facts), "Return"),
            self.action(self.tr("Sign up a learner…"), lambda: self._sign_up(facts)),
            self.action(self.tr("Plan it once more…"), lambda: self._copy(facts)),
            self.action(self.tr("Certificates…"), lambda: self._certificates(facts)),
            self.action(self.tr("New circle…"), self.make_new, "Ctrl+N"),
        )

    def make_new(self) -> None:
        """Plan a circle."""
        asking_circles.new_circle(self.context)

    def _sign_up(self, facts: CircleRow) -> None:
        asking.sign_up(self.context, facts.id)

    def _copy(self, facts: CircleRow) -> None:
        asking_circles.copy_circle(self.context, facts.id)

    def _certificates(self, facts: CircleRow) -> None:
        asking.certificates(self.context, facts.id)


class Circles(CircleTools, LongListPage):
    """All circles, read in blocks."""

    name = "circles"

    def make_model(self) -> BlocksModel[Any]:
        """The table of circles."""
        context = self.context
        return all_circles_model(self.read, None if context.organizer else context.device.branches)

    def stages(self) -> list[tuple[str, str]]:
        """Filters by where a circle stands, as (state, words); '' is all."""
        return [
            ("", self.tr("All")),
            ("published", self.tr("All but drafts")),
            ("running", self.tr("Running")),
            ("upcoming", self.tr("Starting")),
            ("finished", self.tr("Finished")),
            ("draft", self.tr("Drafts")),
            ("cancelled", self.tr("Did not happen")),
        ]

    def tools(self) -> Sequence[QWidget]:
        """Where they stand."""
        self.stage = Choice(self.context.theme, self.stages())
        self.stage.chose.connect(self.refresh)
        return (self.stage,)

    def source(self) -> Source[CircleRow]:
        """Circles, as narrowed."""
        from circledesk.services.circle_list import CircleList

        return CircleList(self.narrowed, False, self.stage.value)

    def is_narrowed(self) -> bool:
        """The state leaves some out too."""
        return super().is_narrowed() or bool(self.stage.value)

    def clear_filters(self) -> None:
        """Show all rows again, in whatever state."""
        self.stage.show_value("")
        super().clear_filters()
        self.refresh()

    def show_narrowed(self, *chosen: tuple[str, str, str], stage: str = "") -> None:
        """Leave just the rows behind a figure, in one state where named."""
        self.stage.show_value(stage)
        super().show_narrowed(*chosen)

    def title(self) -> str:
        """The place's name."""
        return place_label("circles")
