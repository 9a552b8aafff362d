"""What fits on the screen: the room beside the taskbar, less the frame that the system draws."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(8, 38)
"""Before a window is shown, nobody can tell how thick its frame will be."""


def room(widget: QWidget) -> QSize:
    """The largest size that a window may take on its screen."""
    frame = widget.frameGeometry().size() - widget.size()
    return widget.screen().availableGeometry().size() - frame.expandedTo(_FRAME)


def fitting(widget: QWidget, wanted: QSize) -> QSize:
    """The wanted size, or what of it there is room for."""
    return wanted.boundedTo(room(widget))


def bring_in(widget: QWidget) -> None:
    """Move a window that grew so that its foot is on the screen, its head in any case."""
    free, framed = widget.screen().availableGeometry(), widget.frameGeometry()
    over = QPoint(
        max(0, framed.right() - free.right()),
        max(0, framed.bottom() - free.bottom()),
    )
    at = framed.topLeft() - over
    at = QPoint(max(free.left(), at.x()), max(free.top(), at.y()))
    if at != framed.topLeft():
        widget.move(at)
