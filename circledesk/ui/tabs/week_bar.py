"""The way from week to week: previous, next, this week, a date."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from circledesk.ui import words
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row


class WeekBar(QWidget):
    """Says which week is on show. `go` carries a day of the week wanted, None for this week."""

    go = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._monday = date.min
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
        self.before.setText("‹ " + text.format(day=words.day_month(monday - week)))
        self.heading.setText(text.format(day=words.year_date(monday)))
        self.after.setText(text.format(day=words.day_month(monday + week)) + " ›")
        self.this.setEnabled(not monday <= today < monday + week)

    def _step(self, days: int) -> None:
        self.go.emit(self._monday + timedelta(days=days))

    def _ask(self) -> None:
        from PySide6.QtWidgets import QCalendarWidget

        box = QFrame(self, Qt.WindowType.Popup)
        box.setProperty("kind", "finder")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(QDate(self._monday.year, self._monday.month, self._monday.day))
        box.setLayout(column(calendar, around=8))

        def chosen(day: QDate) -> None:
            box.close()
            self.go.emit(date(day.year(), day.month(), day.day()))

        calendar.activated.connect(chosen)
        calendar.clicked.connect(chosen)
        size = box.sizeHint()
        corner = self.date.mapToGlobal(QPoint(self.date.width(), self.date.height() + 4))
        box.move(corner - QPoint(size.width(), 0))
        box.show()
        calendar.setFocus()
