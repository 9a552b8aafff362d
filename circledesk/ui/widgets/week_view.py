"""The list of a week: days span its width, the cursor stops at meetings only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter

from circledesk.services.facts.meetings import MeetingRow, Week
from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.rows_model import RowRole
from circledesk.ui.tables.week_lines import DayLine
from circledesk.ui.tables.week_model import WeekDelegate, WeekModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.list_view import ListView

Index = QModelIndex | QPersistentModelIndex


class WeekView(ListView):
    """A `ListView` over a `WeekModel`."""

    def __init__(
        self, theme: Theme, preferences: Preferences, name: str = "week", *, asks: bool = True
    ) -> None:
        self.week = WeekModel(asks=asks)
        super().__init__(theme, preferences, self.week, name, sorts=False)
        self.setUniformRowHeights(False)
        self.cells = WeekDelegate(theme)
        self.setItemDelegate(self.cells)

    def show_week(self, week: Week) -> None:
        """Show a week; the cursor stays on its meeting, or comes to today's first."""
        self.week.set_week(week)
        for number, line in enumerate(self.week.lines()):
            if not isinstance(line, MeetingRow):
                self.setFirstColumnSpanned(number, QModelIndex(), True)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.first())

    def first(self) -> QModelIndex:
        """Today's first meeting, else the week's first."""
        lines = self.week.lines()
        meetings = [n for n, line in enumerate(lines) if isinstance(line, MeetingRow)]
        day = [n for n, line in enumerate(lines) if isinstance(line, DayLine) and line.today]
        after = [number for number in meetings if day and number > day[0]]
        chosen = (after or meetings or [-1])[0]
        return self.week.index(chosen, 0)

    def draw_ground(self, painter: QPainter, whole: QRect, index: Index, chosen: bool) -> None:
        """Days and gaps have the page's own ground; a line ends a day's meetings."""
        if isinstance(index.data(RowRole), MeetingRow):
            super().draw_ground(painter, whole, index, chosen)
