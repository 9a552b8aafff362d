"""Find or do anything: actions, places, circles and learners in one list below the search line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from circledesk.ui.actions import Actions
from circledesk.ui.context import Context
from circledesk.ui.places import place_label, places
from circledesk.ui.shell.header import SearchLine
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.theme import ROW_PX, SPACE_INSIDE
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_EACH, _MOST = 6, 12


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the finder and what choosing it does."""

    text: str
    kind: str
    do: Callable[[], object]


class Finder(QFrame):
    """Shown while the search line has the keyboard. Enter does, Escape closes."""

    def __init__(
        self, context: Context, window: QWidget, line: SearchLine, actions: Actions
    ) -> None:
        super().__init__(window)
        self.setProperty("kind", "finder")
        self._context = context
        self._window = window
        self._line = line
        self._actions = actions
        self.model: RowsModel[Found] = RowsModel(
            [
                Column("", lambda found: Cell(found.text), lambda found: found.text, 300),
                Column("", lambda found: Cell(found.kind, tone="grey", right=True), _kind, 120),
            ],
            key=lambda found: f"{found.kind}/{found.text}",
        )
        self.list = ListView(
            context.theme, context.preferences, self.model, "finder", two_lines=False
        )
        self.list.setProperty("kind", "surface")
        self.list.setHeaderHidden(True)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _: self._do())
        self.list.opened.connect(lambda _: self._do())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        self.nothing = label("", "grey", wrap=True)
        self.nothing.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.nothing)
        line.textEdited.connect(self._ask)
        line.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        """Put the keyboard into the search line and offer what can be done."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._ask(self._line.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys, Enter and Escape of the search line belong to the list."""
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key is Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif key is Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = (self.list.currentIndex().row() + step) % count
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _do(self) -> None:
        found = self.list.current()
        if isinstance(found, Found):
            self._close()
            found.do()

    def _close(self) -> None:
        self._line.clear()
        self.hide()
        page = self._context.nav.page
        if page is not None:
            page.arrive()

    def _ask(self, text: str) -> None:
        here, sought = self._here(text), text.strip()
        self._say_nothing("" if here or len(sought) > 1 else sought)
        self._show(here)
        if len(sought) > 1:
            self._context.jobs.read(
                lambda session: read_found(session, sought),
                lambda rows: self._answer(sought, [*here, *self._there(*rows)]),
                owner=self,
            )

    def _answer(self, sought: str, found: list[Found]) -> None:
        self._say_nothing("" if found else sought)
        self._show(found)

    def _say_nothing(self, sought: str) -> None:
        told = self.tr(
            "Nothing found for «{text}». Type a part of a name, a phone number, a place or what "
            "you want to do; Escape closes."
        )
        self.nothing.setText(told.format(text=sought) if sought else "")

    def _here(self, text: str) -> list[Found]:
        role = "organizer" if self._context.organizer else "branch"
        nav = self._context.nav
        found = [
            Found(action.text(), self.tr("Do"), action.trigger)
            for action in self._actions.offered()
        ]
        for place in places(role):
            go = _going(nav.open_place, place.key)
            found.append(Found(place_label(place.key), self.tr("Place"), go))
        parts = text.casefold().split()
        return [line for line in found if all(part in line.text.casefold() for part in parts)]

    def _there(
        self, circles: Sequence[tuple[str, str]], learners: Sequence[tuple[str, str]]
    ) -> list[Found]:
        nav = self._context.nav
        found = [
            Found(name, self.tr("Circle"), _going(nav.open_circle, key)) for key, name in circles
        ]
        return found + [
            Found(name, self.tr("Learner"), _going(nav.find_learner, name)) for _, name in learners
        ]

    def _show(self, found: list[Found]) -> None:
        self.model.set_rows(found[:_MOST])
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))
        nothing = bool(self.nothing.text())
        self.nothing.setVisible(nothing)
        self.list.setVisible(not nothing)
        self.place()
        asked = self._line.hasFocus() or not self._window.isActiveWindow()
        self.setVisible((bool(found) or nothing) and asked)
        self.raise_()

    def place(self) -> None:
        """Lie below the search line, no lower than the window."""
        below = self._line.mapTo(self._window, QPoint(0, self._line.height() + 4))
        room = self._window.height() - below.y() - SPACE_INSIDE
        self.setGeometry(below.x(), below.y(), self._line.width(), min(self._height(), room))

    def _height(self) -> int:
        if self.nothing.text():
            return self.nothing.heightForWidth(self._line.width() - 8) + 8
        return 14 + min(_MOST, self.model.rowCount()) * ROW_PX


def read_found(session: Session, text: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Circles and learners by name, a few of each, as (id, words)."""
    from circledesk.services.circles import circles
    from circledesk.services.learners import learners

    return (
        [(row.id, f"{row.name} · {row.branch}") for row in circles(session, find=text)[:_EACH]],
        [(row.id, row.name) for row in learners(session, find=text)[:_EACH]],
    )


def _kind(found: Found) -> str:
    return found.kind


def _going(go: Callable[[str], object], key: str) -> Callable[[], object]:
    return lambda: go(key)
