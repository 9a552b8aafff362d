"""A person at a window: sees words, clicks and types, and waits until the program has answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QDate, QObject, Qt, QTime
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from circledesk.services.desk import Desk
from circledesk.ui.dialogs.choose_passphrase import ChoosePassphraseDialog
from circledesk.ui.dialogs.first_run import FirstRun, Library
from circledesk.ui.dialogs.first_run_work import NoDesk
from circledesk.ui.main_window import MainWindow
from circledesk.ui.progress import Progress
from circledesk.ui.start import make_context, make_window
from circledesk.ui.tables.rows_model import CellRole
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.long_list import LongList

PAINTED_MS = 20
WORDS = "three small boats on the lake"
SIZE = (1366, 768)
W = TypeVar("W", bound=QObject)
T = TypeVar("T")


class Person:
    """Acts on one computer. `sees` and `click` go by the words that are shown."""

    def __init__(
        self, bot: QtBot, folder: Path, clock: Callable[[], Any], pictures: Path | None = None
    ) -> None:
        self.bot = bot
        self.folder = folder
        self.clock = clock
        self.pictures = pictures or folder.parent / "pictures"
        self.window: Any = None

    def begin(self) -> None:
        """Start the program on a computer that holds nothing yet."""

        def no_practice(folder: Path, progress: Progress) -> Library:
            raise AssertionError(folder, progress)

        self.window = FirstRun(make_context(NoDesk, None), self.folder, no_practice)
        self.window.show()

    def start(self, language: str = "en") -> None:
        """Start the program on the library that is there."""

        def open_desk() -> Desk:
            return Desk.open(self.folder, passphrase=lambda: WORDS, clock=self.clock)

        self.window = make_window(open_desk, self.folder, language=language, theme="light")
        assert isinstance(self.window, MainWindow)
        self.window.resize(*SIZE)
        self.window.show()
        self.bot.waitUntil(lambda: bool(self.window.complete), timeout=10_000)
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)
        self.settle()

    def leave(self) -> None:
        """Close the program."""
        if self.window is not None:
            for asked in self.window.findChildren(QDialog):
                QDialog.reject(asked)
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def settle(self) -> None:
        """Wait for the worker's answer."""
        QApplication.processEvents()
        jobs = self.window.context.jobs
        self.bot.waitUntil(lambda: not jobs.busy, timeout=20_000)
        QApplication.processEvents()

    @property
    def front(self) -> QWidget:
        """The dialog that is asked, else the window."""
        dialog = QApplication.activeModalWidget()
        shown: QWidget = dialog if isinstance(dialog, QDialog) else self.window
        return shown

    def click(self, words: str) -> None:
        """Click the button that says so."""
        found = [
            button
            for button in self.front.findChildren(QAbstractButton)
            if button.isVisible() and button.text().replace("&&", "&") == words
        ]
        assert found, f"no button «{words}» in {self.sees()}"
        assert found[0].isEnabled(), f"«{words}» cannot be clicked"
        found[0].click()
        self.settle()

    def fill(self, caption: str, text: str) -> None:
        """Type into the field with these words beside it."""
        field = self._field(caption)
        clock = field if isinstance(field, QTimeEdit) else field.findChild(QTimeEdit)
        if isinstance(clock, QTimeEdit):
            clock.setTime(QTime.fromString(text, "HH:mm"))
        elif isinstance(field, QDateEdit):
            field.setDate(QDate.fromString(text, Qt.DateFormat.ISODate))
        elif isinstance(field, QLineEdit | QPlainTextEdit):
            field.setFocus()
            field.clear()
            if text.isascii() or isinstance(field, QPlainTextEdit):
                self.bot.keyClicks(field, text)
            else:
                field.insert(text)  # Qt's test keyboard has ASCII keys only
        else:
            line = field.findChild(QLineEdit)
            assert line is not None, caption
            line.clear()
            self.bot.keyClicks(line, text)

    def tick(self, words: str) -> None:
        """Tick the box that says so, or beside which it stands."""
        boxes = self.front.findChildren(QCheckBox)
        found = [box for box in boxes if words in (box.text(), box.accessibleName())]
        assert found, f"no box «{words}» in {self.sees()}"
        found[0].click()
        self.settle()

    def press(self, keys: str) -> None:
        """Press keys, one after the other, where the keyboard is."""
        for key in keys:
            target = QApplication.focusWidget() or self.front.focusWidget() or self.front
            self.bot.keyClicks(target, key)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is, which is looked at once."""
        self.bot.keyClicks(self.has_keyboard(), text)
        self.settle()

    def keys(self, *keys: str) -> None:
        """Press keys by their names ("Ctrl+K", "Tab"), where the keyboard is."""
        for name in keys:
            pressed = QKeySequence(name)[0]
            self.bot.keyClick(self.has_keyboard(), pressed.key(), pressed.keyboardModifiers())
            self.settle()

    def has_keyboard(self) -> QWidget:
        """The widget that the keyboard is in; a screen reader can say what it is."""
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            self.window.activateWindow()
            self.bot.waitUntil(self.window.isActiveWindow)
        inside = QApplication.activePopupWidget() or QApplication.focusWidget()
        inside = inside or self.front.focusWidget()
        assert inside is not None, f"nothing has the keyboard in {self.sees()}"
        assert self.name_of(inside), f"{inside} has the keyboard and no name"
        return inside

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is in the control of this name; each on the way has one."""
        for _ in range(80):
            if name in self.name_of(self.has_keyboard()):
                return
            self.keys("Tab")
        raise AssertionError(f"Tab never comes to «{name}»")

    def name_of(self, widget: QWidget) -> str:
        """What a screen reader says of a widget."""
        return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)

    def go(self, place: str, tab: str = "") -> Any:
        """Go to a place of the rail; return its page."""
        self.window.context.nav.open_place(place, tab)
        self.settle()
        return self.window.context.nav.page

    def choose(self, caption: str, words: str) -> None:
        """Choose a line of the list with these words beside it."""
        field = self._field(caption)
        assert isinstance(field, QComboBox), field
        lines = [field.itemText(number) for number in range(field.count())]
        found = [number for number, text in enumerate(lines) if words in text]
        assert found, f"no line «{words}» among {lines}"
        field.setCurrentIndex(found[0])
        field.activated.emit(found[0])
        self.settle()

    def number(self, caption: str, count: int) -> None:
        """Set the number in the field of this name."""
        boxes = [one for one in self.front.findChildren(QSpinBox) if one.isVisible()]
        found = [one for one in boxes if one.accessibleName() == caption]
        assert len(found) == 1, f"«{caption}» is not one of {boxes}"
        found[0].setValue(count)

    def ask(self, work: Callable[[Session], T]) -> T:
        """What the database says now, by way of the window's own worker."""
        found: list[T] = []
        self.window.context.jobs.read(work, found.append)
        self.settle()
        assert found, self.said()
        return found[0]

    def do(self, work: Callable[[Session], Any]) -> None:
        """What was done before the story goes on, by way of the window's own worker."""
        self.window.context.jobs.write(work)
        self.settle()

    def picture(self, name: str) -> None:
        """Keep what is seen as it has settled: the dialog that is asked, or the window."""
        self.bot.wait(2 * PAINTED_MS)
        self.settle()
        self.pictures.mkdir(parents=True, exist_ok=True)
        number = len(list(self.pictures.glob("*.png"))) + 1
        file = self.pictures / f"{number:02}-{name}.png"
        assert self.front.grab().save(str(file)), file

    def choose_words(self) -> None:
        """Answer the question for a passphrase, which comes where no keyring is."""
        [asked] = self.window.findChildren(ChoosePassphraseDialog)
        asked.first.setText(WORDS)
        asked.second.setText(WORDS)
        asked.submit()
        self.settle()

    def sees(self) -> list[str]:
        """All words of labels, buttons and lists in front."""
        labels = [one.text() for one in self.front.findChildren(QLabel) if one.isVisible()]
        buttons = [b.text() for b in self.front.findChildren(QAbstractButton) if b.isVisible()]
        tabs = [bar.tabText(n) for bar in self._bars() for n in range(bar.count())]
        return [*labels, *buttons, *tabs, *self._cells()]

    def must_see(self, *words: str) -> None:
        """Each of these words stands somewhere in front."""
        seen = self.sees()
        for one in words:
            assert any(one in text for text in seen), f"«{one}» is not among {seen}"

    def must_not_see(self, *words: str) -> None:
        """None of these words stands anywhere in front."""
        seen = self.sees()
        for one in words:
            assert not any(one in text for text in seen), f"«{one}» is among {seen}"

    def said(self) -> str:
        """What the program said last."""
        last = self.window.context.messages.history[-1]
        return f"{last.text} {last.next_step}".strip()

    def part(self, kind: type[W]) -> W:
        """The one part of a kind in front."""
        found = [one for one in self.front.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def _field(self, caption: str) -> QWidget:
        for name in self.front.findChildren(QLabel):
            if name.isVisible() and name.text() == caption and name.buddy() is not None:
                return name.buddy()
        raise AssertionError(f"no field «{caption}» in {self.sees()}")

    def _bars(self) -> list[QTabBar]:
        return [bar for bar in self.front.findChildren(QTabBar) if bar.isVisible()]

    def _cells(self) -> list[str]:
        told = []
        for view in self.front.findChildren(QAbstractItemView):
            if not isinstance(view, ListView | LongList) or not view.isVisible():
                continue
            model = view.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    cell = model.index(row, column).data(CellRole)
                    told.append(cell.words if cell is not None else "")
        return told
