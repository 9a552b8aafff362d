"""A field for several lines of words; Tab leaves it."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

_AROUND_PX = 14


def text_area(lines: int, text: str = "") -> QPlainTextEdit:
    """As high as so many lines; more are scrolled."""
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setFixedHeight(lines * made.fontMetrics().lineSpacing() + _AROUND_PX)
    return made
