"""A month to choose a day from, in the look of the theme."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QWidget

from circledesk.ui.theme import DETAIL_PT, Theme, font
from circledesk.ui.widgets.icon import icon
from circledesk.ui.widgets.layout import column
from circledesk.ui.widgets.on_screen import bring_in


class CalendarPopup(QFrame):
    """Below its field; a click or Enter takes a day, Escape takes none."""

    chose = Signal(object)

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._theme = theme
        self._field = field
        self.setProperty("kind", "calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.month = QCalendarWidget()
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.clicked.connect(self._take)
        self.month.activated.connect(self._take)
        inside = column(self.month)
        inside.setContentsMargins(8, 8, 8, 8)
        self.setLayout(inside)

    def show_at(self, day: date) -> None:
        """Open on the month of a day, where the screen has room for it."""
        self._dress()
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.resize(self.sizeHint())
        below = self._field.mapToGlobal(QPoint(0, self._field.height() + 2))
        free = self.screen().availableGeometry()
        if below.y() + self.height() > free.bottom():
            below.setY(self._field.mapToGlobal(QPoint(0, -2)).y() - self.height())
        self.move(below)
        self.show()
        bring_in(self)
        self.month.setFocus()

    def _dress(self) -> None:
        """Qt marks weekends in red; red is for loss."""
        self.month.setLocale(QLocale())
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        plain, heading = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._theme.colour("ink"))
        heading.setForeground(self._theme.colour("grey"))
        heading.setFont(font(DETAIL_PT))
        for day in Qt.DayOfWeek:
            self.month.setWeekdayTextFormat(day, plain)
        self.month.setHeaderTextFormat(heading)
        for name, drawn in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self.month.findChild(QToolButton, f"qt_calendar_{name}")
            if isinstance(button, QToolButton):
                button.setIcon(icon(drawn, self._theme.colours.grey))
                button.setIconSize(QSize(18, 18))

    def _take(self, day: QDate) -> None:
        self.close()
        self.chose.emit(date(day.year(), day.month(), day.day()))
