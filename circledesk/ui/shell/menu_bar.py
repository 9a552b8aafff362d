"""The menu bar: hidden until Alt or F10, then all that can be done, with the names and keys it has
elsewhere. Its menus are filled as they open, so they show the place and the row at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar

from circledesk import languages
from circledesk.ui.places import place_key, place_label, places
from circledesk.ui.widgets.list_ways import ListWays

if TYPE_CHECKING:
    from circledesk.ui.actions import Actions
    from circledesk.ui.context import Context

_LINGER_MS = 80
"""From one menu to the next none is open for a moment."""
Fill = Callable[[QMenu], None]


class MenuBar(QMenuBar):
    """File, Edit, View, Row, Help."""

    def __init__(self, context: Context, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._context, self._window, self._actions = context, window, actions
        self._menus: list[tuple[QMenu, Callable[[], str]]] = []
        self._add(self._file, lambda: self.tr("File"))
        self._add(self._edit, lambda: self.tr("Edit"))
        self._add(self._view, lambda: self.tr("View"))
        self._add(self._row, lambda: self.tr("Row"))
        self._add(self._help, lambda: self.tr("Help"))
        self.retranslate()
        window.setMenuBar(self)
        self.hide()

    def start(self) -> None:
        """Come into sight with the first menu open."""
        self.show()
        self.setFocus()
        self.setActiveAction(self._menus[0][0].menuAction())

    def retranslate(self) -> None:
        """Words in the language in use."""
        self.setAccessibleName(self.tr("Menu bar"))
        for menu, words in self._menus:
            menu.setTitle(words())
            menu.setAccessibleName(words())

    def _add(self, fill: Fill, words: Callable[[], str]) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._refill(menu, fill))
        menu.aboutToHide.connect(lambda: QTimer.singleShot(_LINGER_MS, self._leave))
        menu.addAction("")  # one without entries would not open
        self._menus.append((menu, words))
        self.addMenu(menu)

    def _refill(self, menu: QMenu, fill: Fill) -> None:
        menu.clear()
        fill(menu)

    def _leave(self) -> None:
        if QApplication.activePopupWidget() is None:
            self.hide()

    def _file(self, menu: QMenu) -> None:
        did = self._actions
        self._put(menu, [did.new, did.new_circle, did.sign_up])
        if self._context.organizer:
            self._put(menu, [did.new_course, did.invite])
        menu.addSeparator()
        self._put(menu, [did.sheets, did.lists])
        self._put(menu, [did.print, *([did.weekly] if self._context.organizer else []), did.backup])
        if not self._context.preferences.practice:
            menu.addSeparator()
            self._put(menu, [did.practise, did.take_drafts])
        menu.addSeparator()
        self._put(menu, [did.lock, did.quit])

    def _edit(self, menu: QMenu) -> None:
        did = self._actions
        self._put(menu, [did.undo, did.redo])
        menu.addSeparator()
        self._put(menu, [did.find, did.who])

    def _view(self, menu: QMenu) -> None:
        nav, did = self._context.nav, self._actions
        role = "organizer" if self._context.organizer else "branch"
        for number, place in enumerate(places(role), start=1):
            action = QAction(place_label(place.key).replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, key=place.key: nav.open_place(key))
            _show_key(action, place_key(number))
            menu.addAction(action)
        menu.addSeparator()
        self._put(menu, [did.settle, did.back, did.refresh, did.message])
        menu.addSeparator()
        self._choices(menu.addMenu(self.tr("Look")), self._looks())
        self._choices(menu.addMenu(self.tr("Language")), self._languages())

    def _row(self, menu: QMenu) -> None:
        """The same actions as the menu of the row."""
        page = self._context.nav.page
        views = page.findChildren(ListWays) if page is not None else []
        actions = next(
            (made for one in views if one.isVisible() and (made := one.row_actions())), ()
        )
        self._put(menu, actions)
        if not actions:
            menu.addAction(self.tr("No row is chosen")).setEnabled(False)

    def _help(self, menu: QMenu) -> None:
        self._put(menu, [self._actions.handbook, self._actions.keys])

    def _put(self, menu: QMenu, actions: Iterable[QAction]) -> None:
        for action in actions:
            menu.addAction(action)

    def _choices(self, menu: QMenu, choices: list[tuple[str, bool, Callable[[], None]]]) -> None:
        group = QActionGroup(menu)
        for words, chosen, use in choices:
            action = QAction(words, menu, checkable=True, checked=chosen)
            action.triggered.connect(lambda _=False, use=use: use())
            group.addAction(action)
            menu.addAction(action)

    def _looks(self) -> list[tuple[str, bool, Callable[[], None]]]:
        context, now = self._context, self._context.theme.name
        looks = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        return [
            (words, name == now, partial(context.use_look, name)) for name, words in looks.items()
        ]

    def _languages(self) -> list[tuple[str, bool, Callable[[], None]]]:
        language = self._context.language
        return [
            (words, code == language.code, partial(language.use, code))
            for code, words in languages.names().items()
        ]


def _show_key(action: QAction, key: str) -> None:
    """Name a key that another part answers to: two shortcuts alike would cancel each other out."""
    action.setText(
        f"{action.text()}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"
    )
