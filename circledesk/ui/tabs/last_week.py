"""On Monday: what came of the week before, in one line above this week's plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from circledesk.services.facts.meetings import LastWeek
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row


class LastWeekLine(QWidget):
    """Hidden on other days, and where nothing met."""

    def __init__(self, theme: Theme, show: Callable[[], object]) -> None:
        super().__init__()
        self.told = label("", wrap=True)
        self.way = Button(theme, self.tr("Show last week"), show, kind="link")
        heading = label(self.tr("Last week"), "strong")
        line = row(heading, self.told, self.way, space=16)
        line.setStretch(1, 1)
        self.setLayout(column(Card(line), 10, space=0))
        self.hide()

    def show_week(self, week: LastWeek | None) -> None:
        """Say what came of it."""
        self.setVisible(week is not None)
        if week is None:
            return
        reported = self.tr("{count} of {all} meetings reported")
        parts = [reported.format(count=week.reported, all=week.meetings)]
        if week.expected:
            came = self.tr("came {count} of {signups}")
            parts.append(came.format(count=week.came, signups=week.expected))
        if week.rating is not None:
            rated = self.tr("rated {rating} of 5")
            parts.append(rated.format(rating=f"{week.rating:.1f}"))
        self.told.setText(" · ".join(parts))
