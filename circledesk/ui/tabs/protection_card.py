"""The card of data protection in the settings, and the calm line of Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.keeping import DueNews
from circledesk.ui import asking_keeping, words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class ProtectionCard(Card):
    """One button to all of it."""

    def __init__(self, context: Context) -> None:
        told = tr("How long data are kept, who did what, the papers of the law, a lost computer.")
        self.open = Button(
            context.theme,
            tr("Open data protection"),
            lambda: asking_keeping.open_protection(context),
            icon="lock",
        )
        super().__init__(
            label(tr("Data protection"), "heading"),
            label(told, "grey", wrap=True),
            row(self.open, None),
        )


class DueCard(Card):
    """How many learners have not been here for long; hidden while there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__(label(tr("How long data are kept"), "heading", wrap=True))
        self.told = label("", "grey", wrap=True)
        self.inside.addWidget(self.told)
        look = Button(context.theme, tr("Look at them"), kind="link")
        look.clicked.connect(lambda: asking_keeping.open_keeping(context))
        self.inside.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        context.jobs.read(_look, self.show_news, owner=self, later=True)

    def show_news(self, news: DueNews) -> None:
        """Say how many."""
        self.told.setText(due_words(news))
        self.setVisible(news.learners > 0)


class DueLine(QWidget):
    """On an organizer's dashboard: the same in one line; takes no room while there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.words = Elided()
        look = Button(context.theme, tr("Look at them"), kind="small")
        look.clicked.connect(lambda: asking_keeping.open_keeping(context))
        line = row(self.words, look, space=16)
        line.setStretch(0, 1)
        below = column(Card(line))
        below.setContentsMargins(24, 4, 24, 8)
        self.setLayout(below)
        self.hide()
        context.jobs.read(_look, self.show_news, owner=self, later=True)

    def show_news(self, news: DueNews) -> None:
        """Say how many."""
        self.words.setText(due_words(news))
        self.setVisible(news.learners > 0)


def due_words(news: DueNews) -> str:
    """How many learners have not been here for long."""
    one = tr("One learner has not been here for as long as data are kept.")
    many = tr("{n} learners have not been here for as long as data are kept.")
    return words.counted(one, many, news.learners)


def _look(session: Session) -> DueNews:
    from circledesk.services.retention import monthly_look

    return monthly_look(session)
