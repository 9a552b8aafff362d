"""A branch's last place: courses, and the settings of this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from circledesk.ui.tabs.courses import Courses
from circledesk.ui.tabs.settings import Settings
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, label, row


class More(Settings):
    """What a branch needs seldom."""

    place = "more"

    def cards(self) -> list[QWidget]:
        """Courses first."""
        return [self._courses(), self._days_off(), *super().cards()]

    def _days_off(self) -> Card:
        context = self.context
        heading = label(self.tr("Days off"), "heading")
        line = label(self.tr("Public holidays, and days on which your library is closed."), "grey")
        words = self.tr("Show the days off")
        button = Button(context.theme, words, context.nav.open_days_off, icon="calendar")
        return Card(heading, line, row(button, None))

    def _courses(self) -> Card:
        context = self.context
        heading = label(self.tr("Courses"), "heading")
        line = label(self.tr("What circles can study, and how often each was used."), "grey")
        words = self.tr("Show the courses")
        button = Button(
            context.theme,
            words,
            lambda: context.nav.open_page(lambda: Courses(context)),
            icon="book-open",
        )
        return Card(heading, line, row(button, None))
