"""The page of one learning circle: learners, meetings, certificates, about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from circledesk.said import said
from circledesk.services.facts.certificates import CertificateRow
from circledesk.services.facts.changed import Area
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.surveys import CircleSurveys
from circledesk.services.schedule import WEEKDAYS, usual_days
from circledesk.ui import asking, words
from circledesk.ui.page import Page
from circledesk.ui.pages.circle_about import AboutTab
from circledesk.ui.pages.circle_actions import CircleActions
from circledesk.ui.pages.circle_cards import CircleCards
from circledesk.ui.pages.circle_certificates import CertificatesTab
from circledesk.ui.pages.circle_checklist import ChecklistTab
from circledesk.ui.pages.circle_learners import LearnersTab
from circledesk.ui.pages.circle_meetings import MeetingsTab
from circledesk.ui.pages.circle_messages import MessagesTab
from circledesk.ui.pages.circle_surveys import SurveysTab
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_ROOM_FOR_CARDS_PX = 1000
_NAMED_DAYS = 3

Tab = (
    LearnersTab | MeetingsTab | SurveysTab | MessagesTab | ChecklistTab | CertificatesTab | AboutTab
)


@dataclass(frozen=True, slots=True)
class CircleFacts:
    """A circle with its certificates."""

    page: CirclePage
    certificates: tuple[CertificateRow, ...]
    surveys: CircleSurveys


class CirclePageView(Page):
    """Ctrl+N signs a learner up, Ctrl+P prints certificates, Ctrl+E changes the circle."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {
            Area.CIRCLES,
            Area.MEETINGS,
            Area.LEARNERS,
            Area.FEEDBACK,
            Area.CERTIFICATES,
            Area.COURSES,
            Area.MESSAGES,
            Area.SURVEYS,
            Area.PROGRAMME,
            Area.TEAM,
        }
    )

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__(context)
        self.circle_id = circle_id
        self._page: CirclePage | None = None
        theme = context.theme
        self.print_button = Button(
            theme, self.tr("Print…"), self.print_page, icon="printer", tip="Ctrl+P"
        )
        self.sign_up_button = Button(
            theme,
            self.tr("Sign up"),
            self.make_new,
            kind="primary",
            icon="user-plus",
            tip="Ctrl+N",
        )
        self.learners = LearnersTab(context, circle_id)
        self.meetings = MeetingsTab(context)
        self.surveys = SurveysTab(context)
        self.messages = MessagesTab(context, circle_id)
        self.checklist = ChecklistTab(context, circle_id)
        self.certificates = CertificatesTab(context, circle_id)
        self.about = AboutTab(context)
        self.cards = CircleCards(context)
        self.can = CircleActions(self)
        buttons = (self.can.button, self.print_button, self.sign_up_button)
        self.header = PageHeader(context, " ", *buttons, line=" ", back=True)
        self.tabs = Tabs(theme)
        self.tabs.add("learners", self.tr("Learners"), self.learners)
        self.tabs.add("meetings", self.tr("Meetings"), self.meetings)
        self.tabs.add("surveys", self.tr("Surveys"), self.surveys)
        self.tabs.add("messages", self.tr("Messages"), self.messages)
        self.tabs.add("checklist", self.tr("Checklist"), self.checklist)
        self.tabs.add("certificates", self.tr("Certificates"), self.certificates)
        self.tabs.add("about", self.tr("About"), self.about)
        self.tabs.bar.currentChanged.connect(lambda _: self._front().arrive())
        self._arrange()

    def title(self) -> str:
        """The circle's name."""
        return self._page.row.name if self._page else self.tr("Circle")

    def load(self) -> None:
        """Read the circle."""
        circle_id = self.circle_id

        def work(session: Session) -> CircleFacts:
            from circledesk.services.certificates import certificates
            from circledesk.services.circles import circle_page
            from circledesk.services.survey_reading import circle_surveys

            page = circle_page(session, circle_id=circle_id)
            surveys = circle_surveys(session, circle_id=circle_id)
            return CircleFacts(page, certificates(session, circle_id=circle_id), surveys)

        self.read_row(work, self.show_facts)

    def gone_words(self) -> str:
        """The circle was deleted, or its making taken back."""
        return said("The circle is not here any more, so its page was closed.")

    def show_facts(self, facts: CircleFacts) -> None:
        """Show what was read."""
        first, self._page = self._page is None, facts.page
        page = facts.page
        self.header.set_text(page.row.name, self._line(page))
        self.learners.show_page(page)
        self.meetings.show_page(page)
        for tab in (self.messages, self.checklist):
            if self._front() is tab:
                tab.load()
        self.certificates.show_rows(facts.certificates)
        self.surveys.show_surveys(facts.surveys)
        self.about.show_page(page)
        self.cards.show_page(page)
        self.can.show_page(page)
        self._say_counts(facts)
        self.sign_up_button.setVisible(page.editable and page.row.status != "cancelled")
        worth_it = bool(page.certificates) or any(one.reach == "reached" for one in page.signups)
        self.print_button.setVisible(worth_it and page.editable)
        if first:
            self._front().arrive()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.choose(name)

    def make_new(self) -> None:
        """Sign a learner up for this circle."""
        asking.sign_up(self.context, self.circle_id)

    def print_page(self) -> None:
        """The circle's papers are its certificates."""
        asking.certificates(self.context, self.circle_id)

    def arrive(self) -> None:
        """The keyboard goes to the tab in front."""
        self._front().arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the tabs need the room; they hold all that the cards show."""
        super().resizeEvent(event)
        self.side.setVisible(self.width() >= _ROOM_FOR_CARDS_PX)

    def _arrange(self) -> None:
        self.side = QWidget()
        self.side.setLayout(column(12, self.cards, space=0))
        body = row(self.tabs, self.side, space=24)
        body.setStretch(0, 1)
        layout = column(self.header, 8, body, space=0)
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def _front(self) -> Tab:
        tab = self.tabs.stack.currentWidget()
        assert isinstance(tab, Tab)
        return tab

    def _say_counts(self, facts: CircleFacts) -> None:
        page, circle = facts.page, facts.page.row
        places = self.tr("{n} of {all}").format(n=circle.signups, all=page.capacity)
        self.tabs.set_count("learners", places if page.capacity else str(circle.signups))
        self.tabs.set_count("meetings", circle.meetings)
        surveys = facts.surveys.learners
        rate = self.tr("{n} of {all}").format(n=surveys.answered, all=surveys.asked)
        self.tabs.set_count("surveys", rate if surveys.answered or facts.surveys.due else "")
        self.tabs.set_count("certificates", len(facts.certificates) or None)

    def _line(self, page: CirclePage) -> str:
        circle = page.row
        named = circle.venue.casefold().startswith(circle.branch.casefold())
        branch = "" if named else circle.branch
        place = ", ".join(part for part in (branch, circle.venue, page.venue_details) if part)
        parts = [place, self._when(page), self._dates(page), " & ".join(circle.facilitators)]
        return " · ".join(part for part in parts if part)

    def _when(self, page: CirclePage) -> str:
        """Tuesdays 16:00–17:30, Tue & Thu 16:00–17:30, or the time alone."""
        counted = [one for one in page.meetings if not one.cancelled]
        if not counted:
            return ""
        hours = words.hours(counted[-1].start, counted[-1].end)
        usual = usual_days([one.date for one in counted])
        if len(usual) > 1:
            short = [words.weekday(WEEKDAYS.index(day), short=True) for day in usual]
            return f"{' & '.join(short)} {hours}" if len(usual) <= _NAMED_DAYS else hours
        day = words.weekday(WEEKDAYS.index(usual[0]))
        return self.tr("{weekday}s {hours}").format(weekday=day, hours=hours)

    def _dates(self, page: CirclePage) -> str:
        first, last = page.row.first_meeting, page.row.last_meeting
        return words.date_span(first, last) if first and last else ""
