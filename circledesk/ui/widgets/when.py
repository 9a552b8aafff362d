"""Fields for a date and a time of day, as this computer's people write them."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QTime
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateEdit, QTimeEdit

from circledesk.ui.widgets.number import with_room


class DateField(QDateEdit):
    """A date with its weekday; the arrow keys change the part under the cursor."""

    def __init__(self, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMMM yyyy")

    @property
    def day(self) -> date:
        """The date that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the day of the month: the weekday before it cannot be typed."""
        super().focusInEvent(event)
        self.setCurrentSectionIndex(1)

    def set_day(self, day: date) -> None:
        """Show a date."""
        self.setDate(QDate(day.year, day.month, day.day))


class TimeField(QTimeEdit):
    """Hours and minutes of the day."""

    def __init__(self, moment: time) -> None:
        super().__init__(QTime(moment.hour, moment.minute))
        self.setDisplayFormat("HH:mm")
        with_room(self)

    @property
    def moment(self) -> time:
        """The time that is shown."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def set_moment(self, moment: time) -> None:
        """Show a time."""
        self.setTime(QTime(moment.hour, moment.minute))
