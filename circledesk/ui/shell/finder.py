"""Find or do anything: actions, places, circles, learners and more in one list below a line.

Words of any of the window's languages find an action; one typo a word is forgiven.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from circledesk.services.facts.lists import Found as Name
from circledesk.services.names import search_form
from circledesk.ui.actions import Actions
from circledesk.ui.context import Context
from circledesk.ui.language import untranslated
from circledesk.ui.places import place_label, places
from circledesk.ui.shell.every_language import in_every_language
from circledesk.ui.shell.finder_book import FinderBook
from circledesk.ui.shell.header import SearchLine
from circledesk.ui.shell.page_buttons import on_page
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.theme import ROW_PX, SPACE_INSIDE
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from circledesk.services.word_index import WordIndex

_SHOWN = 12
"""Lines in sight; more are scrolled to."""


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the finder and what choosing it does."""

    text: str
    kind: str
    do: Callable[[], object]
    detail: str = ""


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
        self._here: list[Found] = []
        self._words: WordIndex | None = None
        self.names = FinderBook(context, self)
        self.names.ready.connect(self._ask_again)
        self.model = finder_model()
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
        self.names.read()
        self._look_here()
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
        """Answer a keystroke; names that are not read yet join when they are."""
        sought, book = text.strip(), self.names.book
        if self._words is None:
            self._look_here()
        found = self._found_here(sought)
        if len(sought) > 1:
            if book is None:
                self.names.read()
            else:
                found += [self._line_of(name) for name in book.find(sought)]
        waits = len(sought) > 1 and book is None
        self._say_nothing("" if found or waits else sought)
        self._show(found)

    def _ask_again(self) -> None:
        if self.isVisible() or self._line.hasFocus():
            self._ask(self._line.text())

    def _say_nothing(self, sought: str) -> None:
        told = self.tr(
            "Nothing found for «{text}». Type a part of a name, a phone number, a place or what "
            "you want to do; Escape closes."
        )
        self.nothing.setText(told.format(text=sought) if sought else "")

    def _look_here(self) -> None:
        """Take in what this computer offers, with its words in every language."""
        from circledesk.services.word_index import WordIndex

        role = "organizer" if self._context.organizer else "branch"
        go = self._context.nav.open_place
        self._here, texts = [], []
        for action in self._actions.offered():
            self._here.append(Found(action.text(), self.tr("Do"), action.trigger))
            texts.append(search_form(self._actions.every_word(action)))
        for place in places(role):
            words = place_label(place.key)
            self._here.append(Found(words, self.tr("Place"), _going(go, place.key)))
            source = untranslated(place_label, place.key)
            texts.append(search_form(f"{words} {in_every_language(source)}"))
        known = {found.text for found in self._here}
        for words, do in on_page(self._context.nav.page):
            if words in known:
                continue
            self._here.append(Found(words, self.tr("On this page"), do))
            texts.append(search_form(words))
        self._words = WordIndex()
        self._words.add(texts)
        self._words.close()

    def _found_here(self, text: str) -> list[Found]:
        if not text or self._words is None:
            return list(self._here)
        most = len(self._here)
        found = self._words.find(text, most) or self._words.find(text, most, forgiving=True)
        return [self._here[place] for place in sorted(found)]

    def _line_of(self, name: Name) -> Found:
        nav = self._context.nav
        kinds: dict[str, tuple[str, Callable[[], object]]] = {
            "circle": (self.tr("Circle"), lambda: nav.open_circle(name.key)),
            "learner": (self.tr("Learner"), lambda: nav.find_learner(name.name, name.key)),
            "course": (self.tr("Course"), lambda: self._narrow(name)),
            "branch": (self.tr("Branch"), lambda: self._narrow(name)),
            "facilitator": (self.tr("Facilitator"), lambda: self._narrow(name)),
        }
        word, do = kinds[name.kind]
        return Found(name.name, word, do, name.detail)

    def _narrow(self, name: Name) -> None:
        """The circles of a course, a branch or a facilitator."""
        self._context.nav.open_rows("circles", (name.kind, name.key, name.name))

    def _show(self, found: list[Found]) -> None:
        self.model.set_rows(found)
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
            return self.nothing.heightForWidth(self._line.width() - 12) + 10
        return 14 + min(_SHOWN, self.model.rowCount()) * ROW_PX


def finder_model() -> RowsModel[Found]:
    """Lines of the finder: what, and of which kind."""
    return RowsModel(
        [
            Column("", _said, lambda found: found.text, 300),
            Column(
                "",
                lambda found: Cell(found.kind, tone="grey", right=True),
                lambda found: found.kind,
                120,
            ),
        ],
        key=lambda found: f"{found.kind}/{found.text}/{found.detail}",
    )


def _said(found: Found) -> Cell:
    return Cell(" · ".join(part for part in (found.text, found.detail) if part))


def _going(go: Callable[[str], object], key: str) -> Callable[[], object]:
    return lambda: go(key)
