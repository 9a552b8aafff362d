"""The week's list as a model: days and gaps span the row, meetings have five cells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from circledesk.services.facts.meetings import MeetingRow, Week
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell
from circledesk.ui.tables.cell_width import PAD
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.tables.meetings import columns
from circledesk.ui.tables.rows_model import CellRole, RowRole, RowsModel
from circledesk.ui.tables.week_lines import DayLine, GapLine, Line, week_lines
from circledesk.ui.theme import TEXT_PT, Theme, font

Index = QModelIndex | QPersistentModelIndex
LineRole = RowRole + 1
_DAY_PX, _GAP_PX = 34, 30


class WeekModel(RowsModel[Any]):
    """Rows are `DayLine`, `GapLine` and `MeetingRow`; only meetings can be chosen."""

    def __init__(self, *, asks: bool = True) -> None:
        """`asks`: whether others are asked of what they did not report."""
        super().__init__(columns(date.min), key=_key)
        self._asks = asks

    def set_week(self, week: Week) -> None:
        """Show a week."""
        self.columns = tuple(columns(week.today))
        self.set_rows(week_lines(week))

    def lines(self) -> list[Line]:
        """All lines as shown."""
        return list(self._shown)

    def shown_rows(self) -> tuple[Any, ...]:
        """The meetings alone: days and gaps are no rows."""
        return tuple(line for line in self._shown if isinstance(line, MeetingRow))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Days and gaps speak in their first cell."""
        line = self.row(index)
        if line is None or isinstance(line, MeetingRow):
            told = super().data(index, role)
            asks = self._asks or not isinstance(told, Cell)
            return told if asks else replace(told, button="")
        if role == LineRole:
            return line
        if role == CellRole:
            return heading(line) if index.column() == 0 else Cell()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heading(line).words
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(line).words if index.column() == 0 else ""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The cursor skips days and gaps."""
        if not index.isValid() or isinstance(self.row(index), MeetingRow):
            return super().flags(index)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


def heading(line: DayLine | GapLine) -> Cell:
    """A day in bold, with Today behind it; a gap in grey."""
    if isinstance(line, DayLine):
        return Cell(
            words.weekday_date(line.day), bold=True, after=tr("Today") if line.today else ""
        )
    text = words.day_span(line.first, line.last)
    after = _none_words(line)
    return Cell(text, tone="grey", after=after)


def _none_words(line: GapLine) -> str:
    if not line.today:
        return tr("No meetings")
    return tr("No meetings today") if line.first == line.last else tr("No meetings, today included")


class WeekDelegate(CellDelegate):
    """Draws days and gaps across the whole row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._heights = {DayLine: _DAY_PX, GapLine: _GAP_PX}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Days and gaps are lower than meetings; the first day has no space above it."""
        kind = type(index.data(LineRole))
        return QSize(80, self._heights.get(kind, super().sizeHint(option, index).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Days at the foot of their row, gaps in its middle."""
        line = index.data(LineRole)
        if not isinstance(line, DayLine | GapLine):
            super().paint(painter, option, index)
            return
        if index.column() == 0:
            painter.save()
            self._paint_heading(painter, option.rect, heading(line))
            painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        box = rect.adjusted(PAD, 6 if cell.bold else 0, 0, 0)
        face = font(TEXT_PT, bold=cell.bold)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(face)
        painter.setPen(self._theme.colour(cell.tone))
        painter.drawText(box, flags, cell.text)
        gap = 7 if cell.bold else 11
        box.setLeft(box.left() + QFontMetrics(face).horizontalAdvance(cell.text) + gap)
        painter.setPen(self._theme.colour("teal" if cell.bold else "grey"))
        painter.drawText(box, flags, cell.after)


def _key(line: Line) -> str:
    if isinstance(line, MeetingRow):
        return line.id
    return str(line.day) if isinstance(line, DayLine) else str(line.first)
