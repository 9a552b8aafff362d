"""A branch's last place: courses, equipment, reports, and the settings of this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.gathering import BUY_IN, SITE
from circledesk.ui import asking_community, asking_gather, asking_q, asking_support
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
                self.tr("Notice board"),
                self.tr("What the organizer wrote for your library, and files to keep."),
                self.tr("Show the notices"),
                "inbox",
                lambda: asking_support.show_board(context),
            ),
            self._way(
                self.tr("Questions and answers"),
                self.tr("What you asked the organizer, what was answered, what to come back to."),
                self.tr("Show the notebook"),
                "circle-help",
                lambda: asking_support.show_notebook(context),
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
                self.tr("What patrons want"),
                self.tr("Cards that people put in order, and which viewpoints they share."),
                self.tr("Show the studies"),
                "list-checks",
                lambda: asking_q.open_studies(context),
            ),
            self._way(
                self.tr("Days off"),
                self.tr("Public holidays, and days on which your library is closed."),
                self.tr("Show the days off"),
                "calendar",
                lambda: context.nav.open_page(lambda: DaysOffPage(context)),
            ),
            self._way(
                self.tr("Bring in a list"),
                self.tr("Learners, attendance, equipment that you keep in a spreadsheet or CSV."),
                self.tr("Choose a list"),
                "folder-open",
                context.nav.open_list,
            ),
            self._way(
                self.tr("Reports"),
                self.tr("The week in a message, the public list of circles, certificates."),
                self.tr("Show the reports"),
                "chart-column",
                lambda: context.nav.open_page(lambda: ReportsPage(context)),
            ),
            self._about_the_branch(),
        ]
        return [*ways, *super().cards()]

    def _about_the_branch(self) -> Card:
        """Two forms that the organizer compares or reads: what the branch has, what is agreed."""
        context, branch = self.context, self.context.device.branch_id
        card = self._way(
            self.tr("Our library"),
            self.tr("What it has to host circles, and what the management has agreed to."),
            self.tr("What the library has…"),
            "clipboard-check",
            lambda: asking_gather.fill_form(context, SITE, branch),
        )
        agreed = Button(
            context.theme,
            self.tr("What was agreed…"),
            lambda: asking_gather.fill_form(context, BUY_IN, branch),
            icon="list-checks",
        )
        card.inside.addLayout(row(agreed, None))
        return card

    def _way(self, heading: str, told: str, verb: str, icon: str, go: Callable[[], object]) -> Card:
        button = Button(self.context.theme, verb, go, icon=icon)
        texts = (label(heading, "heading"), label(told, "grey", wrap=True))
        return Card(*texts, row(button, None))
