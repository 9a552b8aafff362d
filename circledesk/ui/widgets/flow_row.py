"""Buttons side by side; what has no room goes on in the next line, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from circledesk.ui.theme import SPACE_INSIDE


class FlowRow(QLayout):
    """Tab goes as the eye does: in the order in which they came."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._whole = False
        self._heights: dict[int, int] = {}
        self._size: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE_INSIDE)
        for widget in widgets:
            self.addWidget(widget)

    def keep_whole(self, whole: bool) -> None:
        """Whether all must stand in one line, so that what is beside it gives way."""
        if whole != self._whole:
            self._whole = whole
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Hold one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many it holds."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: it takes what its lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower one is higher, unless all stands in one line."""
        return not self._whole

    def invalidate(self) -> None:
        """Measure anew: something came, went or has other words."""
        self.measure_again()
        super().invalidate()

    def measure_again(self) -> None:
        """Forget what was measured; `invalidate` comes when the event loop does."""
        self._heights.clear()
        self._size = None

    def heightForWidth(self, width: int) -> int:
        """The height of all lines; Qt asks for it many times in a row."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Put each in its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line; Qt asks for it many times in a row."""
        if self._size is None:
            sizes = [item.sizeHint() for item in self._seen()]
            width = sum(size.width() for size in sizes) + self.spacing() * (len(sizes) - 1)
            height = max((size.height() for size in sizes), default=0)
            self._size = QSize(max(width, 0), height)
        return QSize(self._size)

    def minimumSize(self) -> QSize:
        """The widest alone, or all of it where it is kept whole."""
        if self._whole:
            return self.sizeHint()
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(QMargins())

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        lines = self._lines(rect.width())
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        needed = max(sum(heights) + SPACE_INSIDE * (len(lines) - 1), 0)
        if move:
            y = rect.y() + max(0, rect.height() - needed) // 2
            for line, height in zip(lines, heights, strict=True):
                self._place(line, QRect(rect.x(), y, rect.width(), height))
                y += height + SPACE_INSIDE
        return needed

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._seen():
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], rect: QRect) -> None:
        x = rect.x()
        for item in line:
            size = item.sizeHint().boundedTo(QSize(rect.width(), rect.height()))
            y = rect.y() + (rect.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
