"""What was done, for eight seconds at the window's foot, with Undo; never over a button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QWidget,
)

from circledesk.ui.context import Context
from circledesk.ui.messages import TOAST_MS, Message
from circledesk.ui.theme import RAIL_PX, SPACE_BETWEEN, SPACE_INSIDE, STATUS_PX
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row


class Toast(QFrame):
    """Lies over the window; a refusal stays until it is closed or the next thing is said."""

    def __init__(self, context: Context, window: QWidget, undo: Callable[[], None]) -> None:
        super().__init__(window)
        self.setProperty("kind", "toast")
        self._details = ""
        self.text = label("", wrap=False)
        self.step = label("", wrap=True)
        self._window = window
        self.undo = Button(context.theme, "", undo, kind="toast")
        self.undo.clicked.connect(self.hide)
        self.copy = Button(context.theme, "", self._copy, kind="toast")
        self.close_button = Button(context.theme, "", self.hide, kind="toast")
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        layout = row(
            column(self.text, self.step, space=2), self.undo, self.copy, self.close_button, space=16
        )
        layout.setContentsMargins(16, 8, 12, 8)
        self.setLayout(layout)
        self.hide()
        context.messages.said.connect(self.show_message)

    def show_message(self, message: Message) -> None:
        """Show something that was said, in place of what was said before."""
        if message.quiet:
            self.hide()
            return
        self._details = message.details
        self.text.setText(message.text)
        self.step.setText(message.next_step)
        self.step.setVisible(bool(message.next_step))
        self.undo.setText(self.tr("Undo"))
        self.undo.setVisible(message.undo)
        self.copy.setText(self.tr("Copy details"))
        self.copy.setVisible(bool(message.details))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setVisible(message.kind != "done")
        self.setAccessibleName(f"{message.text} {message.next_step}".strip())
        self.show()
        self.raise_()
        self.place()
        self._timer.stop()
        if message.kind == "done":
            self._timer.start()

    def place(self) -> None:
        """Lie in the middle of the foot, higher up where a button would be covered."""
        window = self._window
        self.setMaximumWidth(max(320, window.width() - RAIL_PX - 4 * SPACE_BETWEEN))
        self.step.setMinimumWidth(min(460, window.width() // 3) if self.step.text() else 0)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        room = QRect(RAIL_PX, 0, window.width() - RAIL_PX, window.height() - STATUS_PX)
        box = QRect(QPoint(0, 0), self.size())
        box.moveCenter(QPoint(room.center().x(), 0))
        box.moveBottom(room.bottom() - SPACE_INSIDE)
        taken = controls(window, self)
        lowest = QRect(box)
        while box.top() > room.height() // 3:
            if not any(box.intersects(other) for other in taken):
                self.move(box.topLeft())
                return
            box.translate(0, -8)
        self.move(lowest.topLeft())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


def controls(window: QWidget, without: QWidget) -> list[QRect]:
    """Where buttons and fields lie in a window, apart from those of one widget."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    found = []
    for widget in window.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively):
        if isinstance(widget, kinds) and widget.isVisible() and not without.isAncestorOf(widget):
            found.append(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
    return found
