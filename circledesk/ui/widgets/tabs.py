"""Tabs with counts inside a place: bold name, grey count, a teal line under the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from circledesk.ui.theme import TEXT_PT, Theme, font

_GAP, _PAD, _HEIGHT = 6, 2, 44


class TabBar(QTabBar):
    """Qt's tab bar (arrow keys, screen readers), drawn in the theme's way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._room = _HEIGHT
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set_count(self, index: int, count: str) -> None:
        """Show a count behind a tab's name; '' for none."""
        self.setTabData(index, count)
        name = f"{self.tabText(index)}, {count}" if count else self.tabText(index)
        self.setAccessibleTabName(index, name)
        self.setTabText(index, self.tabText(index))
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the name in bold and its count, so that choosing moves nothing."""
        width = QFontMetrics(font(TEXT_PT, bold=True)).horizontalAdvance(self.tabText(index))
        count = self.tabData(index)
        if count:
            width += _GAP + QFontMetrics(font()).horizontalAdvance(count)
        return QSize(width + 2 * _PAD + 24, self._room)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs are never squeezed."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, counts, the line below all, the teal line under the chosen one."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index))

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        chosen = index == self.currentIndex()
        metrics = QFontMetrics(font(TEXT_PT, bold=chosen))
        text = self.tabText(index)
        box = rect.adjusted(_PAD, 0, 0, -2)
        painter.setFont(font(TEXT_PT, bold=chosen))
        painter.setPen(self._theme.colour("ink" if chosen else "grey"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, flags, text)
        width = metrics.horizontalAdvance(text)
        if count := self.tabData(index):
            painter.setFont(font())
            painter.setPen(self._theme.colour("grey"))
            painter.drawText(box.adjusted(width + _GAP, 0, 0, 0), flags, count)
            width += _GAP + QFontMetrics(font()).horizontalAdvance(count)
        if chosen:
            teal = self._theme.colour("teal")
            painter.fillRect(rect.x(), self.height() - 2, width + 2 * _PAD, 2, teal)
            if self.hasFocus():
                painter.setPen(teal)
                painter.drawRect(rect.x() - 1, 8, width + 2 * _PAD + 2, self.height() - 16)


class Tabs(QWidget):
    """A tab bar over a stack of widgets; `names` are for `show_tab`, not for people."""

    def __init__(self, theme: Theme, *, around: int = 0) -> None:
        """`around` is the space left and right of the bar, where the tabs fill the page."""
        super().__init__()
        self.bar = TabBar(theme)
        self.stack = QStackedWidget()
        self._names: list[str] = []
        self._makers: dict[str, Callable[[], QWidget]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        held = QHBoxLayout()
        held.setContentsMargins(around, 0, around, 0)
        held.addWidget(self.bar, 1)
        layout.addLayout(held)
        layout.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._bring)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self, partial(self.step, step))

    def add(
        self, name: str, text: str, widget: QWidget | Callable[[], QWidget], count: str = ""
    ) -> None:
        """Add a tab; a widget that is given as its maker is made when the tab is seen first."""
        self._names.append(name)
        if not isinstance(widget, QWidget):
            self._makers[name] = widget
            widget = QWidget()
        self.stack.addWidget(widget)
        self.bar.addTab(text)
        self.bar.set_count(self.bar.count() - 1, count)

    def set_count(self, name: str, count: int | str | None) -> None:
        """Show a tab's count."""
        self.bar.set_count(self._names.index(name), "" if count is None else str(count))

    def offer(self, name: str, offered: bool) -> None:
        """Show a tab in the bar, or leave it out."""
        self.bar.setTabVisible(self._names.index(name), offered)

    def offers(self, name: str) -> bool:
        """Whether a tab is in the bar."""
        return self.bar.isTabVisible(self._names.index(name))

    def choose(self, name: str) -> None:
        """Bring a tab to the front; an unknown name is ignored."""
        if name in self._names:
            self.bar.setCurrentIndex(self._names.index(name))

    def step(self, by: int) -> None:
        """Bring the next tab that is offered to the front; after the last comes the first."""
        offered = [at for at in range(self.bar.count()) if self.bar.isTabVisible(at)]
        if offered:
            at = offered.index(self.bar.currentIndex())
            self.bar.setCurrentIndex(offered[(at + by) % len(offered)])

    def chosen(self) -> str:
        """Name of the tab in front."""
        index = self.bar.currentIndex()
        return self._names[index] if index >= 0 else ""

    def widget(self, name: str) -> QWidget:
        """The widget of a tab."""
        index = self._names.index(name)
        if name in self._makers:
            placeholder = self.stack.widget(index)
            self.stack.insertWidget(index, self._makers.pop(name)())
            if placeholder is not None:
                self.stack.removeWidget(placeholder)
                placeholder.deleteLater()
        widget = self.stack.widget(index)
        assert widget is not None
        return widget

    def _bring(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self.stack.setCurrentWidget(self.widget(self._names[index]))
