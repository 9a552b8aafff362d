"""What is wrong with a window, by looking at all of it: cut words, lost buttons, no names."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from circledesk.ui.pages.settle_cards import FocusCard
from circledesk.ui.widgets.columns import _LONGEST_NAME

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
WORDED = (QAbstractButton, QLabel)
INSIDE = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
"""Their own parts (a spin box's line, a line's clear button) are not controls of the page."""

_HEADING_EDGES = 20


def shown(window: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...]) -> Iterator[QWidget]:
    """Widgets of a kind that can be seen in a window, without those of windows above it."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kind) and widget.isVisible() and widget.window() is window:
            yield widget


def called(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    words = text() if callable(text) else ""
    return f"{type(widget).__name__} «{words or widget.accessibleName()}»"


def cut(window: QWidget) -> list[str]:
    """Words that have not the room they need, and parts that lie outside of what holds them."""
    found = []
    for widget in shown(window, (*WORDED, *CONTROLS)):
        if not _has_room(widget):
            found.append(f"cut: {called(widget)} {widget.width()}×{widget.height()}")
        elif outside := _outside(widget, window):
            found.append(f"outside: {called(widget)} of {outside}")
    for header in shown(window, QHeaderView):
        assert isinstance(header, QHeaderView)
        found += [f"cut: heading «{text}»" for text in _cut_headings(header)]
    return found


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    """Names of columns; Qt's own measure has room for an arrow that the style does not draw.

    A heading that is a whole sentence may end in dots, so that the rows' names keep their room.
    """
    for section in range(header.count()):
        text = str(header.model().headerData(section, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(text) + _HEADING_EDGES
        if header.isSectionHidden(section) or ", " in text or needed > _LONGEST_NAME:
            continue
        if header.sectionSize(section) < needed:
            yield text


def nameless(window: QWidget) -> list[str]:
    """Controls and cells of which a screen reader can say nothing."""
    found = [called(one) + f" in {_place(one)}" for one in controls(window) if not _name(one)]
    for view in shown(window, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        found += _silent_cells(view)
    return found


def unreached(window: QWidget) -> list[str]:
    """Controls that Tab does not come to; a trap is named where it holds the keyboard."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 2000)  # else nothing has the keyboard yet
    reached: list[QWidget] = []
    for _ in range(400):
        now = QApplication.focusWidget()
        if now is None:
            break
        QTest.keyClick(now, Qt.Key.Key_Tab)
        then = QApplication.focusWidget()
        if then is now and _goes_on(now):
            continue
        if then is now:
            return [f"trap: {called(now)}"] if len(list(controls(window))) > 1 else []
        if then is None or (reached and then is reached[0]):
            break
        reached.append(then)
    return [
        f"not reached: {called(one)}"
        for one in controls(window)
        if one.isEnabled() and not _is_reached(one, reached)
    ]


def _goes_on(widget: QWidget) -> bool:
    """A label whose links Tab visits one by one; the 400 keys end where it never leaves."""
    return isinstance(widget, QLabel) and "<a " in widget.text()


def controls(window: QWidget) -> Iterator[QWidget]:
    for widget in shown(window, CONTROLS):
        if isinstance(widget, QScrollBar | QHeaderView) or _part_of_another(widget):
            continue
        yield widget


def _part_of_another(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, INSIDE):
            return True
        above = above.parentWidget()
    return False


def _has_room(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        if not widget.text() or type(widget).__name__ == "Elided":
            return True
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) <= widget.height() + 1
        return widget.sizeHint().width() <= widget.width() + 1
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.sizeHint()
        return hint.width() <= widget.width() + 1 and hint.height() <= widget.height() + 3
    return True


def _outside(widget: QWidget, window: QWidget) -> str:
    """What a part lies outside of; a page that scrolls up and down holds all of its height."""
    above = widget.parentWidget()
    while above is not None and widget is not window:
        box = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        area = above.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is above
        if scrolls:
            box.moveTop(0)
            box.setHeight(1)
        if not above.rect().adjusted(-1, -1, 1, 1).contains(box):
            return f"{type(above).__name__} by {box.getRect()} in {above.rect().getRect()}"
        if scrolls and area is not None:
            widget, above = area, area
        if above is window:
            return ""
        above = above.parentWidget()
    return ""


def _name(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return str(told.text(QAccessible.Text.Name)) if told else ""


def _place(widget: QWidget) -> str:
    names = []
    above = widget.parentWidget()
    while above is not None:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names[:4])


def _silent_cells(view: QAbstractItemView) -> list[str]:
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    return [
        f"cell {row},{column} of {_place(view)}"
        for row in range(min(4, model.rowCount()))
        for column in range(columns)
        if not (model.index(row, column).data(role) or model.index(row, column).data())
        and model.headerData(column, Qt.Orientation.Horizontal)
    ]


def _is_reached(widget: QWidget, reached: list[QWidget]) -> bool:
    if isinstance(widget, QAbstractButton) and (group := widget.group()) is not None:
        return any(button in reached for button in group.buttons())
    if isinstance(widget, QRadioButton):
        return True
    card = widget.parentWidget()
    if isinstance(card, FocusCard) and card in reached:  # Enter, or its number, presses it
        return True
    return any(one is widget or widget.isAncestorOf(one) for one in reached)
