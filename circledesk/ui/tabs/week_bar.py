"""The way from week to week: previous, next, this week, a date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from circledesk.ui import words
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from circledesk.ui.widgets.calendar import CalendarPopup


class WeekBar(QWidget):
    """Says which week is on show. `go` carries a day of the week wanted, None for this week."""

    go = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._monday = date.min
        self._long = ("‹", "›")
        """The weeks before and after, in words."""
        self.calendar: CalendarPopup | None = None
        self.before = Button(theme, "", lambda: self._step(-7), kind="link", tip="Ctrl+←")
        self.heading = label("", "heading")
        self.after = Button(theme, "", lambda: self._step(7), kind="link", tip="Ctrl+→")
        self.this = Button(theme, self.tr("This week"), lambda: self.go.emit(None), kind="small")
        self.date = Button(theme, self.tr("Go to a date…"), self._ask, kind="small")
        self.setLayout(row(self.before, self.heading, self.after, None, self.date, self.this))
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(16)

    def show_week(self, monday: date, today: date) -> None:
        """Show the week that begins on a Monday."""
        self._monday = monday
        week = timedelta(days=7)
        text = self.tr("Week of {day}")
        before = text.format(day=words.day_month(monday - week))
        after = text.format(day=words.day_month(monday + week))
        self.before.setAccessibleName(before)
        self.after.setAccessibleName(after)
        self.heading.setText(text.format(day=words.year_date(monday)))
        self._long = (f"‹ {before}", f"{after} ›")
        self._say_ways()
        self.this.setEnabled(not monday <= today < monday + week)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window arrows alone say where it goes."""
        super().resizeEvent(event)
        self._say_ways()

    def _say_ways(self) -> None:
        """Which weeks lie before and after, where there is room for the words."""
        for button, words_ in zip((self.before, self.after), self._long, strict=True):
            button.setText(words_)
        layout = self.layout()
        if layout is not None and layout.totalSizeHint().width() > self.width() > 0:
            self.before.setText("‹")
            self.after.setText("›")

    def _step(self, days: int) -> None:
        self.go.emit(self._monday + timedelta(days=days))

    def _ask(self) -> None:
        from circledesk.ui.widgets.calendar import CalendarPopup

        if self.calendar is None:
            self.calendar = CalendarPopup(self._theme, self.date)
            self.calendar.chose.connect(self.go.emit)
        self.calendar.show_at(self._monday)
