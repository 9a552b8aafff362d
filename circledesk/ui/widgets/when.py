"""Fields for a date and a time of day, as this computer's people write them."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QTimeEdit, QWidget

from circledesk.errors import InvalidValue
from circledesk.ui import words
from circledesk.ui.theme import Theme
from circledesk.ui.typed_date import day_of
from circledesk.ui.widgets.calendar import CalendarPopup
from circledesk.ui.widgets.icon import icon
from circledesk.ui.widgets.number import with_room

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 28, Qt.Key.Key_PageDown: -28}


class DateField(QLineEdit):
    """A date as it is typed, with its weekday once it is understood; a month to choose from.

    Arrow keys go on by days, Page keys by weeks, Alt+Down opens the month. `name` is the field's
    name in refusals.
    """

    dateChanged = Signal(object)
    refused = Signal(object)
    """The `InvalidValue`, when the field is left with what is no date."""

    def __init__(self, theme: Theme, day: date, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._held = day
        self._calendar: CalendarPopup | None = None
        self._opening = QAction(self)
        self._opening.setToolTip(self.tr("Choose from a month (Alt+Down)"))
        self._opening.triggered.connect(self.open_calendar)
        self.addAction(self._opening, QLineEdit.ActionPosition.TrailingPosition)
        theme.changed.connect(self._draw)
        self._draw()
        self._write()

    @property
    def held(self) -> date:
        """The last date that was understood."""
        return self._held

    @property
    def day(self) -> date:
        """The date that is typed; InvalidValue for what is none."""
        self._understand()
        if self.text() != self._written():
            raise self._refusal()
        return self._held

    def set_day(self, day: date) -> None:
        """Show a date."""
        changed = day != self._held
        self._held = day
        self._write()
        if changed:
            self.dateChanged.emit(day)

    def open_calendar(self) -> None:
        """Open the month below the field."""
        self._understand()
        if self._calendar is None:
            self._calendar = CalendarPopup(self._theme, self)
            self._calendar.chose.connect(self.set_day)
        self._calendar.show_at(self._held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that go on from the date."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        elif key in _STEPS and day_of(self.text(), self._held) is not None:
            self._understand()
            self.set_day(self._held + timedelta(days=_STEPS[key]))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say at once what cannot be, but not at a click: its target would move from under it."""
        super().focusOutEvent(event)
        self._understand()
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self.text() != self._written():
            self.refused.emit(self._refusal())

    def _understand(self) -> None:
        found = day_of(self.text(), self._held)
        if found is not None and self.text() != self._written():
            self.set_day(found)

    def _refusal(self) -> InvalidValue:
        typed, example = self.text().strip(), self._held
        what = self.tr("«{text}» is no date of the calendar.").format(text=typed)
        step = self.tr("Type it like {one} or {other}.").format(
            one=f"{example:%d/%m/%Y}", other=words.year_date(example)
        )
        return InvalidValue(
            what if typed else self.tr("The date is empty."), step, field=self._name
        )

    def _write(self) -> None:
        self.setText(self._written())
        self.setCursorPosition(0)

    def _written(self) -> str:
        return words.long_date(self._held)

    def _draw(self) -> None:
        self._opening.setIcon(icon("calendar", self._theme.colours.grey))


class TimeField(QTimeEdit):
    """Hours and minutes of the day; as it is said in Kiswahili too: saa tisa alasiri."""

    def __init__(self, moment: time) -> None:
        super().__init__(QTime(moment.hour, moment.minute))
        self.setDisplayFormat("HH:mm")
        with_room(self)

    @property
    def moment(self) -> time:
        """The time that is shown, or meant by the words that are typed."""
        self._hear()
        return self._shown()

    def set_moment(self, moment: time) -> None:
        """Show a time."""
        self.setTime(QTime(moment.hour, moment.minute))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let words stand until the field is left."""
        if _has_letters(text):
            return QValidator.State.Intermediate, text, position
        return super().validate(text, position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first letter begins anew; what stands there as words is typed as in any line."""
        words_stand = _has_letters(self.lineEdit().text())
        if _has_letters(event.text()) and not words_stand:
            self.lineEdit().selectAll()
        elif words_stand and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hear()
        if words_stand or _has_letters(event.text()):
            self.lineEdit().event(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Understand the words; those that mean no time leave the time as it was."""
        self._hear()
        super().focusOutEvent(event)

    def _hear(self) -> None:
        from circledesk.services.spoken_clock import heard_time

        text = self.lineEdit().text()
        if _has_letters(text):
            self.set_moment(heard_time(text) or self._shown())

    def _shown(self) -> time:
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the field; the arrow keys go from hours to minutes."""
        return QWidget.focusNextPrevChild(self, forward)


def _has_letters(text: str) -> bool:
    return any(letter.isalpha() for letter in text)
