"""A form that scrolls where the screen is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QWidget

_LEAST_PX = 96
_SIGHT_PX = 16


class FormArea(QScrollArea):
    """Wants all the room that its form takes; the field with the keyboard is always in sight."""

    grew = Signal()
    """Something in the form may want more room than it had."""

    def __init__(self, form: QLayout, ground: str = "surface") -> None:
        """`ground` is what it stands on, a kind of the style sheet: surface or ground."""
        super().__init__()
        self._form = QWidget()
        self._form.setProperty("kind", ground)
        self._form.setLayout(form)
        self.setWidget(self._form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        running = QApplication.instance()
        assert isinstance(running, QApplication)
        running.focusChanged.connect(self._follow)

    def height_for(self, width: int) -> int:
        """The height of the whole form."""
        layout = self._form.layout()
        assert layout is not None
        return height_for(layout, width)

    def widgets_of(self, layout: QLayout) -> list[QWidget]:
        """The widgets that a layout of the form places, of layouts inside it too."""
        found: list[QWidget] = []
        for number in range(layout.count()):
            item = layout.itemAt(number)
            inner, widget = (item.layout(), item.widget()) if item else (None, None)
            if inner is not None:
                found += self.widgets_of(inner)
            if widget is not None:
                found.append(widget)
        return found

    def sizeHint(self) -> QSize:
        """As large as the form."""
        return self._form.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as the form needs; the height can be scrolled."""
        return QSize(self._form.minimumSizeHint().width(), _LEAST_PX)

    def show_part(self, part: QWidget) -> None:
        """Scroll to a part of the form."""
        self.ensureWidgetVisible(part, 0, _SIGHT_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No bar where all fits: by its own width it would break lines, and then be needed."""
        super().resizeEvent(event)
        policy = Qt.ScrollBarPolicy
        fits = self.height_for(self.width()) <= self.height()
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Texts inside that became longer."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grew.emit()
        return done

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._form.isAncestorOf(now):
            self.show_part(now)


def height_for(layout: QLayout, width: int) -> int:
    """The height that a layout needs now: in its own hint a wrapped label counts as one line."""
    layout.invalidate()
    layout.activate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
