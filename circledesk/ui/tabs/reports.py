"""The place of reports: each paper that can be made now, and from what it is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import Area
from circledesk.services.facts.team_page import TeamPage
from circledesk.ui import asking, asking_team, words
from circledesk.ui.page import Page
from circledesk.ui.papers import save_file
from circledesk.ui.places import place_label
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.card_columns import CardColumns
from circledesk.ui.widgets.layout import Card, column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class Reports(Page):
    """One card a paper. To add one: a method that makes its card, and its name in `cards`."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.CIRCLES, Area.MEETINGS, Area.TEAM})
    back = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.page: TeamPage | None = None
        self.circles = label("", "detail", wrap=True)
        self.buttons: list[Button] = []
        area = QScrollArea()
        area.setWidget(CardColumns(self.cards()))
        area.setWidgetResizable(True)
        header = PageHeader(context, self.title(), back=self.back)
        layout = column(header, 12, area, space=0)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The place's name."""
        return place_label("reports")

    def cards(self) -> list[QWidget]:
        """What this computer can make."""
        organizer = self.context.organizer
        first = [self._weekly() if organizer else self._week_message()]
        outcome = [self._impact(), self._stories(), *([self._goals()] if organizer else [])]
        last = [self._certificates(), self._p2pu()]
        return [*first, *outcome, self._team_page(), self._whats_on(), *last]

    def arrive(self) -> None:
        """The keyboard goes to the first paper."""
        self.buttons[0].setFocus()

    def load(self) -> None:
        """Read what the team page would say."""

        def work(session: Session) -> TeamPage:
            from circledesk.services.team_page import team_page

            return team_page(session)

        self.read(work, self.show_page)

    def show_page(self, page: TeamPage) -> None:
        """Say from what the team page is made."""
        self.page = page
        one = self.tr("From one circle that still meets.")
        many = self.tr("From {n} circles that still meet.")
        none = self.tr("No circle meets any more: the page says so.")
        count = len(page.circles)
        self.circles.setText(words.counted(one, many, count) if count else none)

    def save_team_page(self, file: Path) -> None:
        """Write the public list of circles as one HTML file."""
        from circledesk.documents.team_page import team_page_html

        if self.page is None:
            return
        content = team_page_html(self.page, self.context.language.code).encode()
        try:
            save_file(file, content)
        except CircleDeskError as error:
            self.context.messages.trouble(error.what, error.next_step)
            return
        self.context.messages.say(self.tr("Saved: {file}").format(file=file.name))

    def print_page(self) -> None:
        """The paper of most weeks is the weekly update."""
        if self.context.organizer:
            self.context.nav.open_weekly(self.context.today)

    def _weekly(self) -> Card:
        context = self.context
        return self._card(
            self.tr("Weekly update"),
            self.tr(
                "This week's meetings, new sign-ups, what facilitators told, what finished and "
                "what begins: to print, as e-mail, web page or WhatsApp text."
            ),
            label(self.tr("From all news that is here, whole weeks only."), "detail", wrap=True),
            self._button(
                self.tr("Open the weekly update"),
                lambda: context.nav.open_weekly(context.today),
                "mail",
            ),
        )

    def _impact(self) -> Card:
        return self._card(
            self.tr("Impact report"),
            self.tr(
                "Libraries, circles, learners, attendance, completion, courses, surveys and "
                "stories of any period, with charts, for funders and the director: to print, or as "
                "a workbook. Small numbers of people who share a trait stay in the team."
            ),
            label(
                self.tr("From all entries; a page names the rule of each figure."),
                "detail",
                wrap=True,
            ),
            self._button(
                self.tr("Open the impact report"), self.context.nav.open_impact, "chart-column"
            ),
        )

    def _stories(self) -> Card:
        nav = self.context.nav
        return self._card(
            self.tr("Stories"),
            self.tr(
                "Words of learners and facilitators that you chose, for reports. Outside the team "
                "they are told where the teller agreed."
            ),
            label(
                self.tr("From surveys and meetings, on each circle's page."), "detail", wrap=True
            ),
            self._button(self.tr("Show the stories"), lambda: nav.open_stories(), "message-circle"),
        )

    def _goals(self) -> Card:
        context = self.context
        return self._card(
            self.tr("The team's goals"),
            self.tr("What your service works for; circles are counted to it in the impact report."),
            self._source(self.tr("From what each library chose for its circles.")),
            self._button(
                self.tr("Name the goals…"), lambda: asking_team.team_goals(context), "sprout"
            ),
        )

    def _team_page(self) -> Card:
        return self._card(
            self.tr("Team page"),
            self.tr(
                "The public list of circles as one file for your website or a library's own PC, in "
                "every language of the program, with filters, without a network. Nobody is named "
                "in it."
            ),
            self.circles,
            self._button(self.tr("Save the team page…"), self._ask_where, "globe"),
        )

    def _whats_on(self) -> Card:
        context = self.context
        return self._card(
            self.tr("What is on at our libraries"),
            self.tr(
                "All circles that still meet on one page to pin up, library by library, in "
                "English, Kiswahili or French. Nobody is named in it."
            ),
            label(self.tr("From the same circles as the team page."), "detail", wrap=True),
            self._button(self.tr("Show the page…"), lambda: asking.whats_on(context), "file-text"),
        )

    def _certificates(self) -> Card:
        context = self.context
        return self._card(
            self.tr("Certificates"),
            self.tr("Of a circle whose learners came often enough: chosen, checked, printed."),
            label(self.tr("From attendance and the certificate rule."), "detail", wrap=True),
            self._button(
                self.tr("Go to the certificates"),
                lambda: context.nav.open_place("certificates"),
                "award",
            ),
        )

    def _p2pu(self) -> Card:
        context = self.context
        told = self.tr(
            "What P2PU's platform gave you comes in: its exports, lists and calendar files, each "
            "looked at before anything is written."
        )
        texts = (label(self.tr("Files of P2PU"), "heading"), label(told, "grey", wrap=True))
        buttons = (
            self._button(
                self.tr("Bring in files…"), lambda: asking.import_files(context), "folder-open"
            ),
        )
        return Card(*texts, None, row(*buttons, None))

    def _week_message(self) -> Card:
        context = self.context
        return self._card(
            self.tr("The week in a message"),
            self.tr("Who came and how it went, for the organizer's phone; no learner is named."),
            label(self.tr("From this week's meetings of this branch."), "detail", wrap=True),
            self._button(
                self.tr("Show the message"),
                lambda: asking.show_week_message(context),
                "message-circle",
            ),
        )

    def _card(self, heading: str, told: str, source: QWidget, button: Button) -> Card:
        texts = (label(heading, "heading"), label(told, "grey", wrap=True), source)
        return Card(*texts, None, row(button, None))

    def _source(self, text: str) -> QWidget:
        return label(text, "detail", wrap=True)

    def _button(self, text: str, do: Callable[[], object], icon: str) -> Button:
        made = Button(self.context.theme, text, do, icon=icon)
        self.buttons.append(made)
        return made

    def _ask_where(self) -> None:
        told = self.tr("Learning circles")
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save as"), f"{told}.html", "*.html")
        if file:
            self.save_team_page(Path(file).with_suffix(".html"))


class ReportsPage(Reports):
    """Opened from More, with the way back."""

    back = True
