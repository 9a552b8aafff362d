"""Viewpoints of a Q-study in words: who stands together, for what, which courses follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QScrollArea, QWidget

from circledesk.services.facts.q_study import QResult, QStudyPage
from circledesk.services.q_method.studies import MOST_VIEWPOINTS
from circledesk.ui import asking_q, words
from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.pages.q_figures import QFigures
from circledesk.ui.pages.q_viewpoint_card import shared_card, viewpoint_card
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import clear, column, label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class QViewpointsTab(QWidget):
    """How many are looked for is kept with the study; figures unfold below."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.page: QStudyPage | None = None
        self.told: QResult | None = None
        theme = context.theme
        numbers = [(str(n), self._number_words(n)) for n in range(MOST_VIEWPOINTS + 1)]
        self.many = Choice(theme, numbers)
        self.many.setAccessibleName(self.tr("How many viewpoints"))
        self.many.chose.connect(lambda: self.look_for(int(self.many.value)))
        self.name_button = Button(theme, self.tr("Name the viewpoints…"), self.name, icon="pencil")
        self.figures_button = Button(theme, self.tr("Show the figures"), self.unfold)
        self.said = label("", wrap=True)
        self.cards = column(space=12)
        self.figures = QFigures(context, self.look_by)
        self.figures.hide()
        inner = QWidget()
        inner.setLayout(column(self.said, self.cards, self.figures, None, space=12))
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        tools = FlowRow([self.many, self.name_button, self.figures_button])
        layout = column(8, tools, area, space=8)
        layout.setStretch(2, 1)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def enter(self) -> None:
        """The keyboard goes to how many are looked for."""
        self.many.setFocus()

    def show_result(self, page: QStudyPage, told: QResult) -> None:
        """Say what was found."""
        self.page, self.told = page, told
        self.many.show_value(str(page.viewpoints))
        self.many.setVisible(page.row.editable)
        self.name_button.setVisible(page.row.editable and bool(told.shown))
        self.figures_button.setVisible(bool(told.shown))
        self.said.setText("\n".join(self._sentences(told)))
        clear(self.cards)
        for one in told.viewpoints:
            self.cards.addWidget(viewpoint_card(one))
        if told.shared:
            self.cards.addWidget(shared_card(told))
        if told.figures is None:
            self.figures.hide()
        else:
            self.figures.show_figures(page, told)

    def look_for(self, viewpoints: int) -> None:
        """Look for so many, and keep that."""
        if self.page is not None:
            self._keep(viewpoints, self.page.extraction)

    def look_by(self, extraction: str) -> None:
        """Extract them another way, and keep that."""
        if self.page is not None:
            self._keep(self.page.viewpoints, extraction)

    def name(self) -> None:
        """Give each a name."""
        if self.page is not None and self.told is not None:
            asking_q.name_viewpoints(self.context, self.page, self.told)

    def unfold(self) -> None:
        """Show the figures, or fold them away."""
        unfolded = self.figures.isHidden()
        self.figures.setVisible(unfolded)
        self.figures_button.setText(
            self.tr("Hide the figures") if unfolded else self.tr("Show the figures")
        )

    def _keep(self, viewpoints: int, extraction: str) -> None:
        assert self.page is not None
        study_id = self.page.row.id

        def work(session: Session) -> Any:
            from circledesk.services.q_method.studies import look_for

            return look_for(
                session, study_id=study_id, viewpoints=viewpoints, extraction=extraction
            )

        self.context.jobs.write(work)

    def _number_words(self, number: int) -> str:
        if not number:
            return self.tr("As many viewpoints as there are")
        return words.counted(self.tr("One viewpoint"), self.tr("{n} viewpoints"), number)

    def _sentences(self, told: QResult) -> list[str]:
        lines = []
        if told.why_not:
            lines.append(translated(told.why_not))
        if told.shown:
            viewpoints = words.counted(
                self.tr("one viewpoint"), self.tr("{n} viewpoints"), told.shown
            )
            line = self.tr("{people} people sorted the cards; they share {viewpoints}.")
            lines.append(line.format(people=told.people, viewpoints=viewpoints))
        if told.fewer:
            line = self.tr("Nobody stands for a viewpoint more, so not {asked} are shown.")
            lines.append(line.format(asked=told.asked))
        elif told.shown and told.asked and told.asked != told.proposed:
            line = self.tr("The sorts themselves speak for {proposed}.")
            lines.append(line.format(proposed=told.proposed))
        if told.nobody:
            line = self.tr("Between the viewpoints stand: {codes}.")
            lines.append(line.format(codes=", ".join(told.nobody)))
        if told.left_out:
            line = self.tr("Left out, because not whole: {codes}.")
            lines.append(line.format(codes=", ".join(told.left_out)))
        return lines
