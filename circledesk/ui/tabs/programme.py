"""The place of the programme: the guide's six steps, how far the team is, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QScrollArea, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.programme import Programme as Steps
from circledesk.ui import asking_circles, asking_events, asking_gather, asking_team, words
from circledesk.ui.language import tr
from circledesk.ui.page import Page
from circledesk.ui.places import place_label
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, page_margins, row
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_WIDEST_PX = 720
Deed = tuple[str, str, Callable[[], object]]
"""Words, icon and what a button does."""


class Programme(Page):
    """A card a step; its figure is counted from what is in the library."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.TEAM, Area.PEOPLE, Area.CIRCLES, Area.CERTIFICATES, Area.MESSAGES}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.figures = [label("", "detail", wrap=True) for _ in range(6)]
        self.buttons: list[Button] = []
        held = QWidget()
        held.setProperty("kind", "ground")
        held.setMaximumWidth(_WIDEST_PX)
        held.setLayout(column(*self._cards(), None, space=16))
        area = QScrollArea()
        area.setWidget(held)
        area.setWidgetResizable(True)
        layout = column(PageHeader(context, self.title()), 12, area, space=0)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The place's name."""
        return place_label("programme")

    def arrive(self) -> None:
        """The keyboard goes to the first deed."""
        self.buttons[0].setFocus()

    def load(self) -> None:
        """Count how far the team is."""

        def work(session: Session) -> Steps:
            from circledesk.services.programme import programme

            return programme(session)

        self.read(work, self.show_steps)

    def show_steps(self, steps: Steps) -> None:
        """Say it below each step."""
        texts = (
            words.counted(tr("One branch in the team."), tr("{n} branches in the team."),
                          steps.branches),
            tr("{asked} asked to join, {yes} said yes.").format(
                asked=steps.asked, yes=steps.said_yes
            ),
            tr("{hosts} facilitators have begun a circle; {new} have not yet.").format(
                hosts=steps.begun, new=steps.not_begun
            ),
            words.counted(tr("One circle runs."), tr("{n} circles run."), steps.running)
            + " "
            + words.counted(tr("One thing to come back to."), tr("{n} things to come back to."),
                            steps.follow_ups),
            words.counted(tr("One circle finished."), tr("{n} circles finished."), steps.finished)
            + " "
            + words.counted(tr("One certificate issued."), tr("{n} certificates issued."),
                            steps.certificates),
            words.counted(tr("One circle stands on the public list."),
                          tr("{n} circles stand on the public list."), steps.public),
        )  # fmt: skip
        for figure, text in zip(self.figures, texts, strict=True):
            figure.setText(text)

    def _cards(self) -> list[Card]:
        nav, context = self.context.nav, self.context
        return [
            self._card(
                0, tr("1 · Orient"),
                tr("See what a learning circle is by playing one through."),
                [(tr("Open the practice library"), "graduation-cap", self._practise)],
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
                ],
            ),
            self._card(
                3, tr("4 · Support them"),
                tr("Who needs a word, who has been silent, what was promised."),
                [
                    (tr("Show the facilitators"), "users",
                     lambda: nav.open_place("dashboard", "facilitators")),
                    (tr("To settle"), "list-checks", nav.open_settle),
                ],
            ),
            self._card(
                4, tr("5 · Grow"),
                tr("Regional meetings, graduations, certificates, circles that are run once more."),
                [
                    (tr("Show the events"), "calendar", nav.open_events),
                    (tr("Go to the certificates"), "award",
                     lambda: nav.open_place("certificates")),
                ],
            ),
            self._card(
                5, tr("6 · Take part in the community"),
                tr("Show what your libraries do: the public list, the week in figures."),
                [(tr("Show the reports"), "chart-column", lambda: nav.open_place("reports"))],
            ),
        ]  # fmt: skip

    def _card(self, step: int, heading: str, told: str, deeds: Sequence[Deed]) -> Card:
        buttons = [Button(self.context.theme, text, do, icon=icon) for text, icon, do in deeds]
        self.buttons += buttons
        texts = (label(heading, "heading"), label(told, "grey", wrap=True), self.figures[step])
        return Card(*texts, row(*buttons, None))

    def _practise(self) -> None:
        from circledesk.ui.tabs.practice_card import open_practice

        open_practice(self.context)
