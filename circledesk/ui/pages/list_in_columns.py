"""The columns of a list: over each what it holds, below its heading and its first rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from circledesk.interop.lists_in.facts import ColumnView, Found
from circledesk.ui import words
from circledesk.ui.language import translated
from circledesk.ui.widgets.elided import Elided
from circledesk.ui.widgets.layout import column, label

_ROWS, _LEAST_PX, _MOST_PX, _MARK_PX = 8, 84, 220, 108

_MANY = 5
"""So many columns and more take all the width there is."""


class ListColumns(QWidget):
    """Whoever chooses over a column corrects what was guessed."""

    chose = Signal(object, str)
    """A column, and the field (or the meeting) that it holds; '' for none."""

    def __init__(self) -> None:
        super().__init__()
        self.combos: dict[int, QComboBox] = {}
        self._shown: tuple[object, ...] = ()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setLayout(column(self.area, space=0))

    def show_found(self, found: Found) -> None:
        """Show a list; the same one is not built again, so that the keyboard stays."""
        shown = (found.file, found.sheet, found.kind.key, found.columns, found.meetings)
        if shown == self._shown:
            return
        self._shown = shown
        place = next((p for p, combo in self.combos.items() if combo.hasFocus()), None)
        self.combos.clear()
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        room = len(found.columns) > _MANY
        for at, one in enumerate(found.columns, 1):
            self._add_column(grid, at, one, found)
        for number, (line, cells) in enumerate(found.lines[:_ROWS]):
            grid.addWidget(label(str(line), "detail"), number + 2, 0)
            for at, text in enumerate(cells, 1):
                grid.addWidget(_cell(text), number + 2, at)
        grid.setRowStretch(_ROWS + 3, 1)
        grid.setColumnStretch(len(found.columns) + 1, 0 if room else 1)
        held = QWidget()
        held.setProperty("kind", "ground")
        held.setLayout(grid)
        self.area.setWidget(held)
        if place in self.combos:
            self.combos[place].setFocus()

    def first(self) -> QComboBox | None:
        """The first column's choice."""
        return next(iter(self.combos.values()), None)

    def _add_column(self, grid: QGridLayout, at: int, one: ColumnView, found: Found) -> None:
        combo = QComboBox()
        combo.addItem(self.tr("Not used"), "")
        if one.is_day:
            for meeting, day in found.meetings:
                combo.addItem(words.short_date(day), meeting)
        else:
            for field in found.kind.fields:
                combo.addItem(translated(field.called), field.key)
        held = one.meeting if one.is_day else one.field
        combo.setCurrentIndex(max(0, combo.findData(held)))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(1)
        combo.setMinimumWidth(_MARK_PX if one.is_day else _LEAST_PX)
        combo.setMaximumWidth(_MARK_PX if one.is_day else _MOST_PX)
        heading = one.heading or one.letter
        combo.setAccessibleName(
            self.tr("Column {letter}, «{heading}»").format(letter=one.letter, heading=heading)
        )
        combo.activated.connect(lambda _, one=one, combo=combo: self._chosen(one, combo))
        self.combos[one.place] = combo
        grid.addWidget(combo, 0, at)
        head = _cell(f"{one.letter} · {one.heading}" if one.heading else one.letter)
        head.setProperty("kind", "strong")
        grid.setColumnStretch(at, 0 if one.is_day else 10)
        grid.addWidget(head, 1, at)

    def _chosen(self, one: ColumnView, combo: QComboBox) -> None:
        self.chose.emit(one, str(combo.currentData()))


def _cell(text: str) -> QLabel:
    made = Elided()
    made.setText(text)
    made.setMinimumWidth(40)
    return made
