"""What was done, for eight seconds at the window's foot, with Undo; never over a button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QWidget,
)

from circledesk.ui.context import Context
from circledesk.ui.language import translated
from circledesk.ui.messages import TOAST_MS, Message
from circledesk.ui.theme import HEADER_PX, RAIL_PX, SPACE_BETWEEN, SPACE_INSIDE, STATUS_PX
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

_LOOK_MS = 200
"""How often it looks whether a control came to lie under it: pages build themselves meanwhile."""
_WIDEST_PX = 620


class Toast(QFrame):
    """Lies over the window. A refusal stays until it is closed, the person goes elsewhere, the
    next action goes well, or the next thing is said.
    """

    def __init__(self, context: Context, window: QWidget, take: Callable[[str], None]) -> None:
        """`take` is given what a message offers: undo, redo or check."""
        super().__init__(window)
        self.setProperty("kind", "toast")
        self._context = context
        self._message: Message | None = None
        self._named = ("", "")
        """What Undo and Redo would take back and do again, as of the last message."""
        self._take = take
        self.text = label("")
        self.step = label("")
        self._window = window
        self.offer = Button(context.theme, "", self._accept, kind="toast")
        self.copy = Button(context.theme, "", self._copy, kind="toast")
        self.support = Button(context.theme, "", self._save_support, kind="toast")
        self.close_button = Button(context.theme, "", self.hide, kind="toast")
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._keep_clear)
        layout = row(
            column(self.text, self.step, space=2),
            self.offer,
            self.copy,
            self.support,
            self.close_button,
        )
        layout.setSpacing(SPACE_BETWEEN)
        layout.setContentsMargins(16, 8, 12, 8)
        self.setLayout(layout)
        self.hide()
        context.messages.said.connect(self.show_message)
        context.messages.went_well.connect(self._be_over)
        context.nav.moved.connect(self._be_over)

    @property
    def shown(self) -> Message | None:
        """What is to be read now."""
        return self._message if self.isVisible() else None

    def show_message(self, message: Message) -> None:
        """Show something that was said, in place of what was said before."""
        before, self._message = self._message, message
        if message.quiet:
            self.hide()
            return
        self._fill(message)
        self.show()
        self.raise_()
        self.place()
        if before is not None and before.sources[0] == message.sources[0]:
            self.name_offer(*self._named)  # something was added to what was said
        self._timer.stop()
        if message.kind == "done":
            self._timer.start()

    def show_again(self, message: Message | None) -> None:
        """Say in the language in use what was shown; what cannot be said in it goes."""
        if message is None or not message.speaks_all:
            self.hide()
        else:
            self.show_message(message.again())

    def name_offer(self, undoes: str, redoes: str) -> None:
        """Say what Undo would take back, once that is known."""
        self._named = (undoes, redoes)
        if self._message is None or not self.isVisible():
            return
        named = {"undo": (self.tr("Undo: {action}"), undoes)}
        named["redo"] = (self.tr("Redo: {action}"), redoes)
        words, action = named.get(self._message.offer, ("", ""))
        if action:
            told = words.format(action=translated(action))
            mode, widest = Qt.TextElideMode.ElideRight, _WIDEST_PX // 2
            short = self.offer.fontMetrics().elidedText(told, mode, widest)
            self.offer.setText(short.replace("&", "&&"))
            self.offer.setAccessibleName(told)
            self.offer.setToolTip(told)
            self.place()

    def reach(self) -> None:
        """Put the keyboard on the message's first button, and let it stay to be read."""
        for button in (self.offer, self.copy, self.support, self.close_button):
            if self.isVisible() and button.isVisible():
                self._timer.stop()
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it, and the keyboard goes back to the page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self.hide()
        page = self._context.nav.page
        if page is not None:
            page.arrive()

    def place(self) -> None:
        """Lie in the middle of the foot, aside or higher up where a control would be covered."""
        window = self._window
        room = QRect(RAIL_PX, HEADER_PX, window.width() - RAIL_PX, window.height() - HEADER_PX)
        room.setBottom(window.height() - STATUS_PX - 1)
        self._fit(room.width() - 4 * SPACE_BETWEEN)
        box = QRect(QPoint(0, 0), self.size())
        self.move(clear_of(box, room, controls(window, self)))

    def hide(self) -> None:
        """Go, and look no more."""
        self._look.stop()
        super().hide()

    def show(self) -> None:
        """Come, and keep clear of what comes to lie below."""
        super().show()
        self._look.start()

    def _fill(self, message: Message) -> None:
        self.text.setText(message.text)
        self.step.setText(message.next_step)
        self.step.setVisible(bool(message.next_step))
        offers = {"redo": self.tr("Do it again"), "check": self.tr("Check the library")}
        self.offer.setText(offers.get(message.offer, self.tr("Undo")))
        self.offer.setVisible(bool(message.offer))
        self.offer.setAccessibleName(self.offer.text())
        self.offer.setToolTip("")
        self.copy.setText(self.tr("Copy details"))
        self.copy.setVisible(bool(message.details))
        self.support.setText(self.tr("Save support file…"))
        self.support.setVisible(bool(message.details))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setVisible(message.kind != "done")
        self.setAccessibleName(f"{message.text} {message.next_step}".strip())

    def _fit(self, widest: int) -> None:
        """One line where the words have the room; else they break, whatever a name is long."""
        every = (self.offer, self.copy, self.support, self.close_button)
        buttons = [part for part in every if part.text()]
        beside = sum(
            part.sizeHint().width() + SPACE_BETWEEN for part in buttons if not part.isHidden()
        )
        most = min(_WIDEST_PX, max(160, widest - beside - 28))
        for words in (self.text, self.step):
            _break_at(words, most)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        self.adjustSize()

    def _keep_clear(self) -> None:
        if any(self.geometry().intersects(other) for other in controls(self._window, self)):
            self.place()

    def _be_over(self) -> None:
        if self._message is not None and self._message.kind == "trouble":
            self.hide()

    def _accept(self) -> None:
        self.hide()
        if self._message is not None:
            self._take(self._message.offer)

    def _copy(self) -> None:
        if self._message is not None:
            QGuiApplication.clipboard().setText(self._message.details)

    def _save_support(self) -> None:
        from circledesk.ui.asking_support_file import ask_support_file

        ask_support_file(self._context, self._window)


def _break_at(words: QLabel, most: int) -> None:
    words.setWordWrap(False)
    words.setMinimumSize(0, 0)
    long = words.sizeHint().width() > most
    words.setWordWrap(long)
    if long:
        words.setMinimumSize(most, words.heightForWidth(most))


def clear_of(box: QRect, room: QRect, taken: list[QRect]) -> QPoint:
    """Where a box covers least: the middle of the foot first, then its ends, then higher up."""
    bottom = room.bottom() - SPACE_INSIDE
    inside = room.adjusted(SPACE_BETWEEN, 0, -SPACE_BETWEEN, 0)
    middle = room.center().x() - box.width() // 2
    across = (middle, inside.left(), inside.right() - box.width())
    best, least = QPoint(middle, bottom - box.height()), -1
    for top in range(bottom - box.height(), room.top(), -SPACE_INSIDE):
        for left in across:
            lies = box.translated(QPoint(left, top) - box.topLeft())
            covered = sum(_area(lies.intersected(other)) for other in taken)
            if not covered:
                return lies.topLeft()
            if least < 0 or covered < least:
                best, least = lies.topLeft(), covered
    return best


def _area(box: QRect) -> int:
    return max(0, box.width()) * max(0, box.height())


def controls(window: QWidget, without: QWidget) -> list[QRect]:
    """Where buttons and fields lie in a window, apart from those of one widget."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    found = []
    for widget in window.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively):
        if isinstance(widget, kinds) and widget.isVisible() and not without.isAncestorOf(widget):
            found.append(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
    return found
