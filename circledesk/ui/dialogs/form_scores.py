"""The scores of a site form while it is filled in, and the rule that makes them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.gathering import Answers, Form, in_language
from circledesk.services.site_scores import score, total
from circledesk.ui.language import tr
from circledesk.ui.widgets.layout import Card, column, label


def rule_words() -> str:
    """How scores are made, as site_scores counts them."""
    return tr(
        "An answer gives 0, 1 or 2 points. A topic’s score is its points in per cent of the most "
        "that its answered questions could give; the total is the mean of the topics. What is not "
        "answered is left out and never counts as nought."
    )


class FormScores(QWidget):
    """The total, each topic's score, and how they come about."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self.total = label("", "strong")
        self.topics = label("", wrap=True)
        rule = label(rule_words(), "detail", wrap=True)
        layout = column(Card(self.total, self.topics, rule, space=4))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)

    def show_answers(self, answers: Answers, language: str) -> None:
        """Count anew."""
        scores = {topic.key: score(topic, answers) for topic in self._form.topics}
        told = total(scores)
        if told is None:
            self.total.setText(tr("No score yet"))
        else:
            self.total.setText(tr("Total {score} of 100").format(score=told))
        self.topics.setText(
            " · ".join(
                f"{in_language(topic.title, language)} {shown(scores[topic.key])}"
                for topic in self._form.topics
            )
        )


def shown(score: int | None) -> str:
    """A score, or a dash where nothing was answered."""
    return "–" if score is None else str(score)
