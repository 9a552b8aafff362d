"""The place of the programme: the guide's six steps, how far the team is, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QScrollArea, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.programme import Programme as Steps
from circledesk.ui import (
    asking_circles,
    asking_community,
    asking_events,
    asking_gather,
    asking_q,
    asking_support,
    asking_team,
)
from circledesk.ui.language import tr
from circledesk.ui.page import Page
from circledesk.ui.places import place_label
from circledesk.ui.programme_words import step_words
from circledesk.ui.tabs.programme_behind import do_step
from circledesk.ui.tabs.programme_figures import figures_of, open_figure
from circledesk.ui.tabs.programme_matrix import COUNTED, ProgrammeMatrix
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.card_columns import CardColumns
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import Card, column, label
from circledesk.ui.widgets.link_line import LinkLine
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

Deed = tuple[str, str, Callable[[], object]]
"""Words, icon and what a button does."""


class Programme(Page):
    """A card a step; its figure is counted from what is in the library."""

    areas: ClassVar[frozenset[Area]] = COUNTED

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.figures = [self._links(open_figure) for _ in range(6)]
        self.nexts = [self._links(do_step) for _ in range(6)]
        self.buttons: list[Button] = []
        area = QScrollArea()
        area.setWidget(CardColumns(self._cards()))
        area.setWidgetResizable(True)
        self.tabs = Tabs(context.theme, around=24)
        steps = QWidget()
        layout = column(12, area, space=0)
        layout.setContentsMargins(24, 0, 24, 16)
        steps.setLayout(layout)
        self.tabs.add("steps", tr("The six steps"), steps)
        self.tabs.add("branches", tr("How far each branch is"), lambda: ProgrammeMatrix(context))
        whole = column(self._head(), self.tabs, space=0)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def title(self) -> str:
        """The place's name."""
        return place_label("programme")

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front: steps or branches."""
        self.tabs.choose(name)

    def arrive(self) -> None:
        """The keyboard goes to the first deed, or into the matrix."""
        if self.tabs.chosen() == "branches":
            self._matrix().arrive()
        else:
            self.buttons[0].setFocus()

    def print_page(self) -> None:
        """How far each branch is, on one page."""
        self.tabs.choose("branches")
        self._matrix().print_page()

    def load(self) -> None:
        """Count how far the team is."""

        def work(session: Session) -> Steps:
            from circledesk.services.programme import programme

            return programme(session)

        self.read(work, self.show_steps)

    def show_steps(self, steps: Steps) -> None:
        """Say each step's figures, and what comes next of it."""
        told = zip(self.figures, figures_of(steps), self.nexts, steps.steps, strict=True)
        for figure, figures, following, step in told:
            figure.show_links(figures)
            text = step_words(step)
            words = tr("Next: {text}").format(text=text)
            following.show_links([(step.key, words)] if text else ())
        self.tabs.set_count("branches", len(steps.rows))

    def _cards(self) -> list[Card]:
        nav, context = self.context.nav, self.context
        return [
            self._card(
                0, tr("1 · Orient"),
                tr("See what a learning circle is by playing one through."),
                [
                    (tr("Open the practice library"), "graduation-cap", self._practise),
                    (tr("Open the handbook"), "book-open",
                     lambda: nav.open_handbook("learning-circle")),
                ],
            ),
            self._card(
                1, tr("2 · Gather a team"),
                tr("Ask people and branches to join, and note what they answer."),
                [
                    (tr("Gather a team"), "users", lambda: asking_gather.gather(context)),
                    (tr("Invite a person…"), "user-plus", lambda: asking_team.invite(context)),
                    (tr("Show the invitations"), "mail",
                     lambda: nav.open_place("dashboard", "invitations")),
                ],
            ),
            self._card(
                2, tr("3 · Onboard facilitators"),
                tr("Each plans a first circle: a draft in the practice library, then a real one."),
                [
                    (tr("New circle…"), "calendar-plus",
                     lambda: asking_circles.new_circle(context)),
                    (tr("Show the courses"), "book-open", lambda: nav.open_place("courses")),
                    (tr("Plan a workshop…"), "users-round",
                     lambda: asking_events.new_event(context)),
                    (tr("What patrons want…"), "list-checks",
                     lambda: asking_q.open_studies(context)),
                    (tr("Plan a focus group…"), "message-circle",
                     lambda: asking_events.new_event(context, "focus-group")),
                ],
            ),
            self._card(
                3, tr("4 · Support them"),
                tr("Who needs a word, who has been silent, what was promised."),
                [
                    (tr("Show the facilitators"), "users",
                     lambda: nav.open_place("dashboard", "facilitators")),
                    (tr("Notebook"), "phone", lambda: asking_support.show_notebook(context)),
                    (tr("Notice board"), "inbox", lambda: asking_support.show_board(context)),
                    (tr("To settle"), "list-checks", nav.open_settle),
                ],
            ),
            self._card(
                4, tr("5 · Grow"),
                tr("Regional meetings, graduations, certificates, circles that are run once more."),
                [
                    (tr("Plan a regional meeting…"), "users-round",
                     lambda: asking_events.new_event(context, "regional")),
                    (tr("Plan a graduation…"), "graduation-cap",
                     lambda: asking_events.new_event(context, "graduation")),
                    (tr("Show the events"), "calendar", nav.open_events),
                    (tr("Go to the certificates"), "award",
                     lambda: nav.open_place("certificates")),
                ],
            ),
            self._card(
                5, tr("6 · Take part in the community"),
                tr("Show what your libraries do, with whom, and note where you told it."),
                [
                    (tr("Show what was shared"), "send",
                     lambda: asking_community.open_shared(context)),
                    (tr("Show the partners"), "users-round",
                     lambda: asking_community.open_partners(context)),
                    (tr("Write a post…"), "message-circle",
                     lambda: asking_community.write_post(context)),
                    (tr("Show the reports"), "chart-column", lambda: nav.open_place("reports")),
                ],
            ),
        ]  # fmt: skip

    def _card(self, step: int, heading: str, told: str, deeds: Sequence[Deed]) -> Card:
        buttons = [Button(self.context.theme, text, do, icon=icon) for text, icon, do in deeds]
        self.buttons += buttons
        texts = (label(heading, "heading"), label(told, "grey", wrap=True))
        doors = FlowRow(buttons)
        return Card(*texts, self.figures[step], self.nexts[step], None, doors)

    def _links(self, open_one: Callable[[Context, str], object]) -> LinkLine:
        return LinkLine(self.context.theme, partial(open_one, self.context))

    def _matrix(self) -> ProgrammeMatrix:
        matrix = self.tabs.widget("branches")
        assert isinstance(matrix, ProgrammeMatrix)
        return matrix

    def _head(self) -> QWidget:
        rule = tr("A figure opens the rows behind it; the handbook says what each one counts.")
        head = PageHeader(self.context, self.title(), line=rule)
        head.setContentsMargins(24, 20, 24, 0)
        return head

    def _practise(self) -> None:
        from circledesk.ui.tabs.practice_card import open_practice

        open_practice(self.context)
