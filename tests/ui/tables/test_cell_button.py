"""The words of a cell end before its button, however narrow the column is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from circledesk.ui.tables.cell import Cell
from circledesk.ui.tables.delegate import CellDelegate
from circledesk.ui.theme import Theme

ROW = 46


def drawn(theme: Theme, cell: Cell, width: int) -> QImage:
    image = QImage(width, ROW, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    CellDelegate(theme, two_lines=True).paint_cell(painter, QRect(10, 0, width - 20, ROW - 1), cell)
    painter.end()
    return image


@pytest.mark.parametrize("width", [150, 190, 400])
def test_nothing_is_written_in_the_gap_before_the_button(theme: Theme, width: int) -> None:
    cell = Cell("Inaomba kujiunga", tone="amber", button="Kubali…")
    button = CellDelegate(theme, two_lines=True).button_rect(QRect(0, 0, width, ROW), cell)
    image = drawn(theme, cell, width)
    gap = range(button.x() - 5, button.x() - 1)
    ink = [x for x in gap for y in range(ROW) if image.pixel(x, y) != 0xFFFFFFFF]
    assert ink == []
