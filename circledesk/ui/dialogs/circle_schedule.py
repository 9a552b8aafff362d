"""When a new circle meets: first day, time and length, how many meetings and how often."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import row
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.pair import Pair
from circledesk.ui.widgets.when import DateField, TimeField

_EVERY = ("week", "two-weeks", "twice-week", "day", "month", "days")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TWICE, _DAYS = _EVERY.index("twice-week"), _EVERY.index("days")
_BY_DEFAULT = 6
_APART = 2
"""Twice a week is at first two days apart: Tuesday and Thursday."""


class Schedule(QObject):
    """Its fields stand in the dialog's form; `changed` tells when the dates are others."""

    changed = Signal()

    def __init__(self, context: Context, dialog: Dialog) -> None:
        super().__init__(dialog)
        self.day = DateField(context.theme, context.today + timedelta(days=7), "start")
        self.time = TimeField(time(14, 0))
        self.time.setAccessibleName(tr("Time"))
        self.meetings = NumberField(1, 60, _BY_DEFAULT, tr("Meetings"))
        self.duration = NumberField(30, 480, 90, tr("Minutes"), suffix=tr(" minutes"))
        self.duration.setSingleStep(15)
        self.every = QComboBox()
        self.every.addItems(_rhythms())
        self.every.setAccessibleName(tr("How often"))
        self.week = WeekDays(context)
        self.week.hide()
        self._dialog = dialog
        for signal in (
            self.day.dateChanged,
            self.meetings.valueChanged,
            self.duration.valueChanged,
        ):
            signal.connect(lambda _: self.changed.emit())
        self.time.timeChanged.connect(lambda _: self.changed.emit())
        self.every.currentIndexChanged.connect(self._choose_rhythm)
        self.week.changed.connect(self.changed)

    def arrange(self) -> None:
        """Add the fields to the dialog's form."""
        dialog = self._dialog
        dialog.add_field("start", tr("First meeting"), self.day)
        length = Pair(self.time, self.duration)
        dialog.add_field("time", tr("Time"), length, also=("duration",))
        rhythm = Pair(self.meetings, self.every)
        dialog.add_field("meetings", tr("Meetings"), rhythm, also=("every",))
        dialog.grid.addWidget(self.week, dialog.grid.rowCount(), 1)

    @property
    def rhythm(self) -> str:
        """How often, in the services' words."""
        chosen = self.week.chosen if self.week.isVisibleTo(self._dialog) else ()
        if chosen:
            return ",".join(chosen)
        index = self.every.currentIndex()
        return "week" if index == _DAYS else _EVERY[index]

    def show_rhythm(self, every: str) -> None:
        """Show a rhythm in the services' words; one without words here becomes every week."""
        if every in _EVERY:
            self.every.setCurrentIndex(_EVERY.index(every))
        elif set(every.split(",")) <= set(_WEEKDAYS):
            self.every.setCurrentIndex(_DAYS)
            self.week.choose(tuple(every.split(",")))
        self.changed.emit()

    def _choose_rhythm(self, index: int) -> None:
        self.week.setVisible(index in (_TWICE, _DAYS))
        if index == _TWICE:
            self.week.choose(_two_days(self.day.held))
        elif index == _DAYS and not self.week.chosen:
            self.week.choose((_WEEKDAYS[self.day.held.weekday()],))
        self._dialog.fit()
        self.changed.emit()


class WeekDays(QWidget):
    """The days of the week as seven buttons that stay pressed."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        names = [words.weekday(number, short=True) for number in range(len(_WEEKDAYS))]
        self.buttons = [Button(context.theme, name, kind="weekday") for name in names]
        for button in self.buttons:
            button.setCheckable(True)
            button.toggled.connect(lambda _: self.changed.emit())
        self.setLayout(row(*self.buttons, None, space=4))
        self.setAccessibleName(tr("Days of the week"))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The days that are pressed, as mon, tue …"""
        pairs = zip(_WEEKDAYS, self.buttons, strict=True)
        return tuple(name for name, button in pairs if button.isChecked())

    def choose(self, days: tuple[str, ...]) -> None:
        """Press these days and no others, without telling each."""
        for name, button in zip(_WEEKDAYS, self.buttons, strict=True):
            button.blockSignals(True)
            button.setChecked(name in days)
            button.blockSignals(False)


def _two_days(start: date) -> tuple[str, ...]:
    first = start.weekday()
    return (_WEEKDAYS[first], _WEEKDAYS[(first + _APART) % 7])


def _rhythms() -> list[str]:
    return [
        tr("every week"),
        tr("every two weeks"),
        tr("twice a week"),
        tr("every day"),
        tr("every month"),
        tr("on chosen days of the week"),
    ]
