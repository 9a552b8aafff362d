"""The choice of a filter: a line to type into, and below it all that can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from circledesk.services.facts.lists import Offer
from circledesk.services.names import search_form
from circledesk.ui.preferences import Preferences
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.theme import Theme
from circledesk.ui.widgets.glass_line import FilterLine
from circledesk.ui.widgets.layout import column
from circledesk.ui.widgets.list_view import ListView

WIDTH, HEIGHT = 380, 360


class _Line(NamedTuple):
    offer: Offer
    name: str
    kind: str


class FilterChoice(QFrame):
    """A popup below a button; Enter or a click picks, Escape closes."""

    picked = Signal(str, str, str)
    """Kind, value and name."""

    def __init__(self, theme: Theme, preferences: Preferences, below: QWidget) -> None:
        super().__init__(below, Qt.WindowType.Popup)
        self.setProperty("kind", "finder")
        self._below = below
        self.model = choices_model()
        self.line = FilterLine(theme, self.tr("Branch, course, name…"))
        self.line.setMinimumWidth(0)
        self.line.setMaximumWidth(16_777_215)
        self.list = ListView(theme, preferences, self.model, "filter-choice", two_lines=False)
        self.list.setAccessibleName(self.tr("What the list can be narrowed to"))
        self.list.setProperty("kind", "surface")
        self.list.setHeaderHidden(True)
        self.list.filter_with(self.line)
        self.list.opened.connect(self._pick)
        self.list.clicked.connect(lambda index: self._pick(self.list.current()))
        self.model.modelReset.connect(self._first)
        self.line.installEventFilter(self)
        self.setLayout(column(self.line, self.list, space=6, around=8))

    def offer(self, lines: Sequence[tuple[Offer, str, str]]) -> None:
        """Offer values, each with its name and the word for its kind."""
        self.model.set_rows([_Line(*line) for line in lines])

    def ask(self) -> None:
        """Open below the button, with an empty line."""
        self.line.clear()
        place = self._below.mapToGlobal(QPoint(0, self._below.height() + 4))
        screen = self._below.screen().availableGeometry()
        left = min(place.x(), screen.right() - WIDTH)
        height = min(HEIGHT, max(180, screen.bottom() - place.y() - 8))
        self.setGeometry(left, place.y(), WIDTH, height)
        self.show()
        self.line.setFocus()
        self._first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter of the line belong to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                self.list.keyPressEvent(event)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.current())
                return True
        return False

    def _first(self) -> None:
        self.list.setCurrentIndex(self.list.first())

    def _pick(self, line: object) -> None:
        if isinstance(line, _Line):
            self.hide()
            self.picked.emit(line.offer.kind, line.offer.value, line.offer.name)


def choices_model() -> RowsModel[_Line]:
    """Values and the kind of each."""
    return RowsModel(
        [
            Column("", lambda line: Cell(line.name), lambda line: line.name, 240),
            Column(
                "",
                lambda line: Cell(line.kind, tone="grey", right=True),
                lambda line: line.kind,
                110,
            ),
        ],
        key=lambda line: f"{line.offer.kind}/{line.offer.value}",
        find=lambda line: f"{line.name} {search_form(line.name)} {line.kind}",
    )
