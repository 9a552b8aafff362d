"""Where the person is: a place of the rail, and pages opened from it with a way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.ui.page import Page


class Navigation(QObject):
    """Opens places and pages in one stack; pages below stay as they were left."""

    moved = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self._stack: QStackedWidget | None = None
        self._place = ""
        self._places: dict[str, Page] = {}
        self._deeper: list[Page] = []
        self._makers: list[Callable[[], Page]] = []

    def show_in(self, stack: QStackedWidget) -> None:
        """Name the stack of the window that pages are shown in."""
        self._stack = stack

    @property
    def place(self) -> str:
        """Key of the place in use, '' before the first."""
        return self._place

    @property
    def page(self) -> Page | None:
        """The page that is seen."""
        return self._deeper[-1] if self._deeper else self._places.get(self._place)

    @property
    def back_title(self) -> str:
        """Title of the page that `back()` leads to, '' at a place."""
        if len(self._deeper) > 1:
            return self._deeper[-2].title()
        return self._places[self._place].title() if self._deeper else ""

    def open_place(self, key: str, tab: str = "") -> None:
        """Go to a place of the rail, and to one of its tabs where named."""
        from circledesk.ui.places import make_place

        if key not in self._places:
            self._add(key, make_place(key, self._context))
        self._close_deeper()
        self._place = key
        self._show()
        if tab:
            self._places[key].show_tab(tab)

    def open_page(self, make: Callable[[], Page]) -> None:
        """Open a page on top of this one. `make` may be called again after a language switch."""
        page = make()
        self._deeper.append(page)
        self._makers.append(make)
        if self._stack is not None:
            self._stack.addWidget(page)
        self._show()

    def open_circle(self, circle_id: str, tab: str = "") -> None:
        """Open a circle's page."""
        from circledesk.ui.pages.circle_page import CirclePageView

        self._open_tab(lambda: CirclePageView(self._context, circle_id), tab)

    def open_meeting(self, meeting_id: str, tab: str = "") -> None:
        """Open a meeting's page: attendance and feedback."""
        from circledesk.ui.pages.meeting_page import MeetingPageView

        self._open_tab(lambda: MeetingPageView(self._context, meeting_id), tab)

    def open_facilitator(self, person_id: str) -> None:
        """Open the page of a facilitator."""
        from circledesk.ui.pages.facilitator_page import FacilitatorPageView

        self.open_page(lambda: FacilitatorPageView(self._context, person_id))

    def open_branch(self, branch_id: str) -> None:
        """Open the page of a branch."""
        from circledesk.ui.pages.branch_page import BranchPageView

        self.open_page(lambda: BranchPageView(self._context, branch_id))

    def open_catch_up(self, circle_id: str = "") -> None:
        """Open the past meetings that nobody told of yet: of a circle, or of all here."""
        from circledesk.ui.pages.catch_up import CatchUpPage

        self.open_page(lambda: CatchUpPage(self._context, circle_id))

    def open_event(self, event_id: str, tab: str = "") -> None:
        """Open the page of an event."""
        from circledesk.ui.pages.event_page import EventPageView

        self._open_tab(lambda: EventPageView(self._context, event_id), tab)

    def open_events(self) -> None:
        """Open the list of events."""
        from circledesk.ui.tabs.events import EventsPage

        self.open_page(lambda: EventsPage(self._context))

    def open_weekly(self, day: date) -> None:
        """Open the weekly update of the week that holds a day."""
        from circledesk.ui.pages.weekly_page import WeeklyPage

        self.open_page(lambda: WeeklyPage(self._context, day))

    def open_impact(self) -> None:
        """Open the impact report."""
        from circledesk.ui.pages.impact_page import ImpactPage

        self.open_page(lambda: ImpactPage(self._context))

    def open_stories(self, circle_id: str = "") -> None:
        """Open what a circle's people said, or the stories that are told of all circles."""
        from circledesk.ui.pages.stories_page import StoriesPage

        self.open_page(lambda: StoriesPage(self._context, circle_id))

    def open_handbook(self, key: str = "start") -> None:
        """Open the handbook at a page; where it is open already, stay where she reads."""
        from circledesk.ui.pages.handbook_page import HandbookPage

        if not isinstance(self.page, HandbookPage):
            self.open_page(lambda: HandbookPage(self._context, key))

    def open_days_off(self) -> None:
        """Open the days off of the year, and the meetings that fall on them."""
        from circledesk.ui.pages.days_off_page import DaysOffPage

        self.open_page(lambda: DaysOffPage(self._context))

    def open_designs(self) -> None:
        """Open the designs of certificates."""
        from circledesk.ui.pages.designs_page import DesignsPage

        self.open_page(lambda: DesignsPage(self._context))

    def open_settle(self) -> None:
        """Open what wants a person; once only, since the header's button is always at hand."""
        from circledesk.ui.pages.settle_page import SettlePage

        if not isinstance(self.page, SettlePage):
            self.open_page(lambda: SettlePage(self._context))

    def open_learner(self, learner_id: str, name: str = "") -> None:
        """Open a learner's page."""
        from circledesk.ui.tabs.learner_circles import LearnerCircles

        self.open_page(lambda: LearnerCircles(self._context, learner_id, name))

    def open_slips(self, circle_id: str) -> None:
        """Open the page on which paper slips of a circle are typed in."""
        from circledesk.ui.pages.slips_page import SlipsPage

        self.open_page(lambda: SlipsPage(self._context, circle_id))

    def open_sheets(self, *files: Path) -> None:
        """Open the page of sheets that come back as pictures; where it is open, they join it."""
        from circledesk.ui.pages.sheets_page import SheetsPage

        if isinstance(self.page, SheetsPage):
            self.page.look_at(*files)
        else:
            self.open_page(lambda: SheetsPage(self._context, files))

    def open_list(self, file: Path | None = None, *, kind: str = "", circle_id: str = "") -> None:
        """Open the page on which a spreadsheet is brought in; where it is open, with this file."""
        from circledesk.interop.lists_in.facts import How
        from circledesk.ui.pages.list_in_page import ListInPage

        if isinstance(self.page, ListInPage) and file is not None:
            self.page.look_at(file)
        else:
            how = How(kind=kind, circle_id=circle_id)
            self.open_page(lambda: ListInPage(self._context, file, how))

    def find_learner(self, name: str, key: str = "") -> None:
        """Go to the learners and show those of this name, the cursor on the one with this key."""
        self.open_place("learners")
        page = self.page
        if page is not None:
            page.show_narrowed()
            page.show_matching(name)
            page.show_row(key)

    def open_rows(self, place: str, *chosen: tuple[str, str, str], stage: str = "") -> None:
        """Go to a place and leave just the rows behind a figure, as `Page.show_narrowed` has it."""
        self.open_place(place)
        page = self.page
        if page is not None:
            page.show_narrowed(*chosen, stage=stage)

    def back(self) -> None:
        """Return to the page below; at a place nothing happens."""
        if self._deeper:
            self._remove(self._deeper.pop())
            self._makers.pop()
            self._show()

    def step_back(self) -> None:
        """Go back within the page in front, else to the page below."""
        if self.page is not None and not self.page.step_back():
            self.back()

    def leave(self, page: Page) -> None:
        """Close a page whose row is gone; one below comes to the front where it was in front."""
        if page in self._deeper:
            at = self._deeper.index(page)
            self._remove(self._deeper.pop(at))
            self._makers.pop(at)
            self._show()

    def renew(self) -> None:
        """Make all pages anew, in the same place: after a switch of language or team."""
        place, makers = self._place, list(self._makers)
        self._close_deeper()
        for page in self._places.values():
            self._remove(page)
        self._places.clear()
        if place:
            self.open_place(place)
        for make in makers:
            self.open_page(make)

    def _open_tab(self, make: Callable[[], Page], tab: str) -> None:
        self.open_page(make)
        if tab and self.page is not None:
            self.page.show_tab(tab)

    def _add(self, key: str, page: Page) -> None:
        self._places[key] = page
        if self._stack is not None:
            self._stack.addWidget(page)

    def _close_deeper(self) -> None:
        while self._deeper:
            self._remove(self._deeper.pop())
        self._makers.clear()

    def _remove(self, page: Page) -> None:
        if self._stack is not None:
            self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _show(self) -> None:
        page = self.page
        if page is not None and self._stack is not None:
            self._stack.setCurrentWidget(page)
            page.arrive()
        self.moved.emit()
