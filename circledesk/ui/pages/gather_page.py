"""Step 2 of the programme, Gather a team: people, new members, branches, management."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui.page import Page
from circledesk.ui.pages.gather_management import Management
from circledesk.ui.pages.gather_members import Members
from circledesk.ui.pages.gather_people import Prospects
from circledesk.ui.pages.gather_sites import Sites
from circledesk.ui.widgets.layout import column
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class GatherPage(Page):
    """Four lists; each tab is made when it is seen first."""

    areas = EVERYTHING

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tabs = Tabs(context.theme, around=24)
        self.tabs.add("people", self.tr("People to approach"), lambda: Prospects(context))
        self.tabs.add("members", self.tr("New members"), lambda: Members(context))
        self.tabs.add("sites", self.tr("Branches compared"), lambda: Sites(context))
        self.tabs.add("management", self.tr("Management"), lambda: Management(context))
        self.tabs.bar.currentChanged.connect(lambda _: self._came())
        head = column(PageHeader(context, self.title(), back=True))
        head.setContentsMargins(24, 20, 24, 0)
        layout = column(head, self.tabs, space=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Gather a team")

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front: people, members, sites, management."""
        self.tabs.choose(name)

    def arrive(self) -> None:
        """The keyboard goes into the tab in front."""
        self._front().arrive()

    def make_new(self) -> None:
        """One more of what the tab in front shows."""
        self._front().make_new()

    def print_page(self) -> None:
        """The paper of the tab in front."""
        self._front().print_page()

    def show_matching(self, text: str) -> None:
        """Filter the tab in front."""
        self._front().show_matching(text)

    def refresh(self) -> None:
        """Read the tab in front again."""
        self._front().refresh()

    def _came(self) -> None:
        if self.isVisible() and not self.tabs.bar.hasFocus():
            self._front().arrive()

    def _front(self) -> Page:
        widget = self.tabs.widget(self.tabs.chosen())
        assert isinstance(widget, Page)
        return widget
