"""A branch's last place: courses, equipment, reports, and the settings of this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from circledesk.ui import asking_community
from circledesk.ui.pages.days_off_page import DaysOffPage
from circledesk.ui.tabs.courses import CoursesPage
from circledesk.ui.tabs.equipment import EquipmentPage
from circledesk.ui.tabs.reports import ReportsPage
from circledesk.ui.tabs.settings import Settings
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row


class More(Settings):
    """What a branch needs seldom."""

    place = "more"

    def cards(self) -> list[QWidget]:
        """The ways on first."""
        context = self.context
        ways = [
            self._way(
                self.tr("Courses"),
                self.tr("What circles can study, and how often each was used."),
                self.tr("Show the courses"),
                "book-open",
                lambda: context.nav.open_page(lambda: CoursesPage(context)),
            ),
            self._way(
                self.tr("Equipment"),
                self.tr("Laptops, projector, modem: what the branch has, and what is lent."),
                self.tr("Show the equipment"),
                "laptop",
                lambda: context.nav.open_page(lambda: EquipmentPage(context)),
            ),
            self._way(
                self.tr("Events"),
                self.tr("Workshops, regional meetings, graduations: people, and their papers."),
                self.tr("Show the events"),
                "users-round",
                context.nav.open_events,
            ),
            self._way(
                self.tr("Partners and groups"),
                self.tr("Colleges, businesses, clubs: what they give, and when they were thanked."),
                self.tr("Show the partners"),
                "users-round",
                lambda: asking_community.open_partners(context),
            ),
            self._way(
                self.tr("What was shared"),
                self.tr("Posts, bulletins and stories of your circles, and where you told them."),
                self.tr("Show what was shared"),
                "send",
                lambda: asking_community.open_shared(context),
            ),
            self._way(
                self.tr("Days off"),
                self.tr("Public holidays, and days on which your library is closed."),
                self.tr("Show the days off"),
                "calendar",
                lambda: context.nav.open_page(lambda: DaysOffPage(context)),
            ),
            self._way(
                self.tr("Reports"),
                self.tr("The week in a message, the public list of circles, certificates."),
                self.tr("Show the reports"),
                "chart-column",
                lambda: context.nav.open_page(lambda: ReportsPage(context)),
            ),
        ]
        return [*ways, *super().cards()]

    def _way(self, heading: str, told: str, verb: str, icon: str, go: Callable[[], None]) -> Card:
        button = Button(self.context.theme, verb, go, icon=icon)
        texts = (label(heading, "heading"), label(told, "grey", wrap=True))
        return Card(*texts, row(button, None))
