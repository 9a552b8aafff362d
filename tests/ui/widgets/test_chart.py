"""Charts say their figures, draw them in the theme's colours, and read in black and white."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from circledesk.ui.tables.cell import Cell
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.chart import Chart, ChartColumn
from circledesk.ui.widgets.sparkline import places


def columns_of(image: QImage, colour: str) -> list[int]:
    """How many pixels of a colour each column of the picture has."""
    return [
        sum(image.pixelColor(x, y).name() == colour for y in range(image.height()))
        for x in range(image.width())
    ]


def test_a_column_is_as_high_as_its_count(theme: Theme) -> None:
    chart = Chart(theme, "Attendance")
    chart.resize(300, 148)
    chart.show_columns([ChartColumn("1", 12), ChartColumn("2", 6), ChartColumn("3", None)])
    drawn = columns_of(chart.grab().toImage(), theme.colour("teal").name())
    first, second, third = drawn[10], drawn[66], drawn[122]
    assert first > 90
    assert second == pytest.approx(first / 2, abs=2)
    assert third == 0
    assert chart.accessibleDescription() == "1: 12, 2: 6, 3: –"


def test_the_comparison_is_said_too(theme: Theme) -> None:
    chart = Chart(theme, "Attendance")
    chart.show_columns([ChartColumn("1", 4)], 8, "8 signed up")
    assert chart.accessibleDescription() == "1: 4, 8 signed up"


def test_points_lie_between_nobody_and_the_most() -> None:
    box = QRectF(0, 0, 50, 10)
    points = places([10, None, 5], box)
    assert [(p.x(), p.y()) if p is not None else None for p in points] == [(0, 0), None, (50, 5)]
    assert places([], box) == []
    [only] = places([0], box)
    assert only is not None
    assert only.y() == 10


def test_a_cell_with_a_trend_says_all_of_it() -> None:
    assert Cell("10", trend=(9, None, 10)).words == "9, –, 10"
