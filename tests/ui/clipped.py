"""What of a window cannot be read: texts cut off, buttons off the screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from circledesk.ui.widgets.elided import Elided

_HEADING_EDGES = 20


def cut(window: QWidget) -> list[str]:
    """Every text that is cut off, with the kind of its widget."""
    return [
        f"{type(part).__name__}: {text!r}"
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.window() is window.window()
        for text in _cut_in(part)
    ]


def _cut_in(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel) and part.text() and not isinstance(part, Elided):
        if part.wordWrap():
            if part.height() < part.heightForWidth(part.width()):
                yield part.text()
        elif part.width() < part.sizeHint().width():
            yield part.text()
    elif isinstance(part, QPushButton | QCheckBox | QRadioButton) and part.text():
        if part.width() < part.sizeHint().width() or not _inside(part):
            yield part.text()
    elif isinstance(part, QTabBar):
        if part.width() < part.sizeHint().width():
            yield " | ".join(part.tabText(n) for n in range(part.count()))
    elif isinstance(part, QHeaderView):
        yield from _headings(part)


def _headings(header: QHeaderView) -> Iterator[str]:
    """Qt's own measure has room for an arrow that the style does not draw."""
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(text) + _HEADING_EDGES
        if not header.isSectionHidden(section) and header.sectionSize(section) < needed:
            yield text


def _inside(part: QWidget) -> bool:
    """Whether a part lies within its window, or can be scrolled to."""
    if any(isinstance(above, QAbstractScrollArea) for above in _above(part)):
        return True
    window = part.window()
    return window.rect().contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))


def _above(part: QWidget) -> Iterator[QWidget]:
    while (above := part.parentWidget()) is not None:
        yield above
        part = above


def default_button(dialog: QDialog) -> QAbstractButton | None:
    """The button that Enter presses."""
    return next((one for one in dialog.findChildren(QPushButton) if one.isDefault()), None)


__all__ = ["QComboBox", "cut", "default_button"]
