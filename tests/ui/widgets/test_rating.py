"""Where the keyboard is must not look like what was chosen."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.rating import Rating


def test_focus_looks_unlike_a_choice(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    rating = Rating(theme)
    qtbot.addWidget(rating)
    rating.resize(600, 60)
    rating.show()
    rating.activateWindow()
    rating.button(5).setFocus()
    qtbot.waitUntil(rating.button(5).hasFocus)
    rating.show_value(3)
    assert theme.colours.teal.upper() not in colours(rating, 5)
    assert theme.colours.teal.upper() in colours(rating, 3)
    assert colours(rating, 5) != colours(rating, 4)


def colours(rating: Rating, value: int) -> set[str]:
    """The colours along the middle row of pixels and the upper edge."""
    picture = rating.button(value).grab().toImage()
    row = [picture.pixel(x, 0) for x in range(8, picture.width() - 8)]
    column = [picture.pixel(0, y) for y in range(8, picture.height() - 8)]
    return {QColor(pixel).name().upper() for pixel in row + column}
