"""The page of a branch: its circles, people, equipment, closed days and computers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from circledesk.said import said
from circledesk.services.facts.changed import EVERYTHING, Area
from circledesk.services.facts.circles import BranchPage
from circledesk.services.facts.gathering import SITE
from circledesk.ui import asking_circles, asking_gather, asking_team, words
from circledesk.ui.allowed import allow
from circledesk.ui.page import Page
from circledesk.ui.tables.branches import closed_words, closures_model, missing_words, news_words
from circledesk.ui.tables.circles import circles_model
from circledesk.ui.tables.people import devices_model, facilitators_model
from circledesk.ui.tabs.equipment import EquipmentOfBranch
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, page_margins
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class BranchPageView(Page):
    """Enter opens the row of the tab in front; Ctrl+E changes the branch."""

    areas: ClassVar[frozenset[Area]] = EVERYTHING

    def __init__(self, context: Context, branch_id: str) -> None:
        super().__init__(context)
        self.branch_id = branch_id
        self.shown: BranchPage | None = None
        self._views: dict[str, ListView] = {}
        self._nothing: dict[str, QLabel] = {}
        theme = context.theme
        self.change_button = Button(
            theme, self.tr("Change…"), self.ask_change, icon="pencil", tip="Ctrl+E"
        )
        self.change_button.setShortcut("Ctrl+E")
        allow(context, self.change_button, "branch.edit")
        site = Button(theme, self.tr("What it has…"), self.fill_site, icon="clipboard-check")
        self.header = PageHeader(context, " ", site, self.change_button, line=" ", back=True)
        self.circles = self._list(circles_model(), "circles", self.tr("Circles"))
        self.circles.opened.connect(lambda row: context.nav.open_circle(row.id))
        people = facilitators_model(context.today)
        self.people = self._list(people, "people", self.tr("People"))
        self.people.opened.connect(lambda row: context.nav.open_facilitator(row.id))
        self.equipment = EquipmentOfBranch(context, branch_id)
        self.closures = self._list(closures_model(), "closures", self.tr("Closed days"))
        devices = devices_model(ZoneInfo(context.device.zone), context.organizer)
        self.computers = self._list(devices, "computers", self.tr("Computers"))
        self.tabs = Tabs(theme)
        for name, text, nothing in (
            ("circles", self.tr("Circles"), self.tr("No circle was planned here yet.")),
            ("people", self.tr("People"), self.tr("Nobody leads circles here yet.")),
            ("equipment", self.tr("Equipment"), ""),
            ("closures", self.tr("Closed days"), self.tr("No closed day lies ahead.")),
            ("computers", self.tr("Computers"), self.tr("No computer of this branch joined yet.")),
        ):
            self.tabs.add(
                name, text, self._with_words(name, nothing) if nothing else self.equipment
            )
        self.equipment.counted.connect(lambda n: self.tabs.set_count("equipment", n))
        self.tabs.bar.currentChanged.connect(lambda _: self.arrive())
        layout = column(self.header, 8, self.tabs, space=0)
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The branch's name."""
        return self.shown.row.name if self.shown else self.tr("Branch")

    def gone_words(self) -> str:
        """The branch is gone."""
        return said("The branch is not here any more, so its page was closed.")

    def load(self) -> None:
        """Read the page."""
        branch_id = self.branch_id

        def work(session: Session) -> BranchPage:
            from circledesk.services.branch_reading import branch_page

            return branch_page(session, branch_id=branch_id)

        self.read_row(work, self.show_facts)

    def show_facts(self, page: BranchPage) -> None:
        """Show what was read."""
        self.shown = page
        self.header.set_text(page.row.name, self._line(page))
        for view, rows, name in (
            (self.circles, page.circles, "circles"),
            (self.people, page.people, "people"),
            (self.closures, page.closures, "closures"),
            (self.computers, page.computers, "computers"),
        ):
            view.rows().set_rows(rows)
            self.tabs.set_count(name, len(rows))
            self._nothing[name].setVisible(not rows)
            view.setVisible(bool(rows))
            if not view.currentIndex().isValid():
                view.setCurrentIndex(view.first())
        self.tabs.set_count("equipment", len(page.equipment))

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(name)

    def arrive(self) -> None:
        """The keyboard goes to the tab in front."""
        front = self.tabs.chosen()
        if front in self._views:
            self._views[front].enter()
        else:
            self.equipment.arrive()

    def make_new(self) -> None:
        """Equipment where that is in front, else a circle."""
        if self.tabs.chosen() == "equipment":
            self.equipment.make_new()
        else:
            asking_circles.new_circle(self.context)

    def ask_change(self) -> None:
        """Change its name, place and contact."""
        if self.shown is not None:
            asking_team.edit_branch(self.context, self.shown.row)

    def fill_site(self) -> None:
        """Tell what the branch has: space, power, equipment and so on."""
        asking_gather.fill_form(self.context, SITE, self.branch_id)

    def _list(self, model: Any, name: str, spoken: str) -> ListView:
        made = ListView(self.context.theme, self.context.preferences, model, f"branch-{name}")
        made.setAccessibleName(spoken)
        self._views[name] = made
        return made

    def _with_words(self, name: str, nothing: str) -> QWidget:
        """Return a list below the sentence that stands there while it has no row."""
        sentence, held = label(nothing, "grey"), QWidget()
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        sentence.hide()
        self._nothing[name] = sentence
        held.setLayout(column(8, sentence, self._views[name], space=0))
        return held

    def _line(self, page: BranchPage) -> str:
        row, today = page.row, self.context.today
        place = ", ".join(part for part in (row.venue, row.city, row.county) if part)
        who = " ".join(part for part in (row.contact, words.phone(row.phone)) if part)
        parts = (place, who, news_words(row, today), missing_words(row), closed_words(row, today))
        return " · ".join(part for part in parts if part)
