"""The organizer's dashboard: the guide's four tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui.page import Page
from circledesk.ui.places import place_label
from circledesk.ui.tabs.upcoming_meetings import UpcomingMeetings
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context
    from circledesk.ui.pages.backup_notice import BackupNotice
    from circledesk.ui.tabs.begun_line import BegunLine


PAINTED_MS = 40
"""The rows of the week are painted by then; counting earlier would take the time from them."""


class Dashboard(Page):
    """Upcoming meetings, active learning circles, facilitators, invitations."""

    areas = EVERYTHING

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.tabs = Tabs(context.theme, around=24)
        self.meetings = UpcomingMeetings(context)
        self.tabs.add("meetings", self.tr("Upcoming meetings"), self.meetings)
        self.tabs.add("circles", self.tr("Active learning circles"), self._circles)
        self.tabs.add("facilitators", self.tr("Facilitators"), self._facilitators)
        self.tabs.add("invitations", self.tr("Invitations"), self._invitations)
        self._week_shown = False
        self.meetings.counted.connect(self._counting("meetings"))
        self.meetings.counted.connect(self._first_week)
        self.tabs.bar.currentChanged.connect(self._came)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        self._layout = layout
        self.begun: BegunLine | None = None
        self.backups: BackupNotice | None = None
        layout.addWidget(self.tabs)

    def title(self) -> str:
        """The place's name."""
        return place_label("dashboard")

    def load(self) -> None:
        """Count what the tabs that are not seen hold, once the week in front is shown."""
        if self._week_shown:
            self._load_begun()
            self.context.jobs.read(_counts, self._show_counts, owner=self, later=True)

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front: meetings, circles, facilitators, invitations."""
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
        """Read counts and the tab in front again."""
        self.reload()
        self._front().refresh()

    def _came(self) -> None:
        if self.isVisible() and not self.tabs.bar.hasFocus():
            self._front().arrive()

    def _front(self) -> Page:
        widget = self.tabs.widget(self.tabs.chosen())
        assert isinstance(widget, Page)
        return widget

    def _circles(self) -> Page:
        from circledesk.ui.tabs.active_circles import ActiveCircles

        made = ActiveCircles(self.context)
        made.counted.connect(self._counting("circles"))
        return made

    def _facilitators(self) -> Page:
        from circledesk.ui.tabs.facilitators import Facilitators

        made = Facilitators(self.context)
        made.counted.connect(self._counting("facilitators"))
        return made

    def _invitations(self) -> Page:
        from circledesk.ui.tabs.invitations import Invitations

        made = Invitations(self.context)
        made.counted.connect(self._counting("invitations"))
        return made

    def _first_week(self) -> None:
        if not self._week_shown:
            self._week_shown = True
            QTimer.singleShot(PAINTED_MS, self.reload)

    def _load_begun(self) -> None:
        """Half-filled forms are looked for when the week is painted."""
        if self.begun is None:
            from circledesk.ui.tabs.begun_line import BegunLine
            from circledesk.ui.tabs.protection_card import DueLine

            self.begun = BegunLine(self)
            self._layout.insertWidget(0, self.begun)
            self._layout.insertWidget(1, DueLine(self.context))
        self.begun.load()
        self._load_backups()

    def _load_backups(self) -> None:
        """Whether a backup wants a person is asked last."""
        if self.backups is None:
            from circledesk.ui.pages.backup_notice import BackupNotice

            self.backups = BackupNotice(self.context)
            self._layout.insertWidget(0, self.backups)
        self.backups.load()

    def _counting(self, name: str) -> Callable[[int], None]:
        return lambda count: self.tabs.set_count(name, count)

    def _show_counts(self, counts: dict[str, int]) -> None:
        for name, count in counts.items():
            self.tabs.set_count(name, count)


def _counts(session: Session) -> dict[str, int]:
    from circledesk.services.branch_reading import under_way
    from circledesk.services.people import count_facilitators, invitations

    open_ones = [row for row in invitations(session) if row.state in ("to-approach", "invited")]
    return {
        "circles": sum(under_way(session).values()),
        "facilitators": count_facilitators(session),
        "invitations": len(open_ones),
    }
