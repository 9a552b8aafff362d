"""What came of a circle's surveys: means, counts, words. Who said which is not shown."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from circledesk.services.facts.surveys import CircleSurveys, Counts, SurveyResults
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.layout import Card, clear, column, label, row
from circledesk.ui.widgets.scale_bars import ScaleBars

_MOST_TEXTS = 12


class SurveyResultsView(QScrollArea):
    """First what learners said, then the facilitator."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        inner = QWidget()
        inner.setLayout(column(self._body, None))
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("What the surveys say"))

    def show_surveys(self, shown: CircleSurveys) -> None:
        """Show results; without any, what stands here once somebody answered."""
        clear(self._body)
        if shown.learners.answered:
            self._add(tr("What learners say"), shown.learners)
        if shown.facilitators.answered:
            self._add(tr("What the facilitator says"), shown.facilitators)
        if not self._body.count():
            told = tr("What learners answer stands here: means, counts and their words.")
            self._body.addWidget(label(told, "grey", wrap=True))

    def _add(self, heading: str, results: SurveyResults) -> None:
        self._body.addWidget(label(heading, "heading"))
        code = self._context.language.code
        for one in results.questions:
            card = self._card(one, one.question.said(one.question.ask, code))
            if card is not None:
                self._body.addWidget(card)

    def _card(self, one: Counts, asked: str) -> Card | None:
        if one.mean is not None:
            mean = label(f"{one.mean:.1f}", "heading")
            mean.setAccessibleName(tr("Mean {mean} of 5").format(mean=f"{one.mean:.1f}"))
            head = row(label(asked, "strong", wrap=True), mean, space=16)
            head.setStretch(0, 1)
            return Card(head, self._ends(one), ScaleBars(self._context.theme, one.counts, asked))
        if one.number is not None:
            head = row(label(asked, "strong", wrap=True), label(str(one.number), "heading"))
            head.setStretch(0, 1)
            return Card(head)
        if one.texts:
            said = [label(tr("“{words}”").format(words=text), wrap=True) for text in one.texts]
            more = len(said) - _MOST_TEXTS
            card = Card(label(asked, "strong", wrap=True), *said[:_MOST_TEXTS], space=4)
            if more > 0:
                card.inside.addWidget(label(tr("and {n} more").format(n=more), "grey"))
            return card
        return None

    def _ends(self, one: Counts) -> QWidget:
        code = self._context.language.code
        told = [
            f"{value} {one.question.end(value, code)}"
            for value in (1, 3, 5)
            if one.question.end(value, code)
        ]
        return label(" · ".join(told), "detail")
