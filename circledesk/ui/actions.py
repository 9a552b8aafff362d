"""What can be done from anywhere, with its words and keys: for menus, Ctrl+K and shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from circledesk.ui import asking
from circledesk.ui.language import LANGUAGES

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context


class Actions(QObject):
    """The actions of the window. `retranslate()` gives them their words in the language in use."""

    def __init__(self, context: Context, window: QWidget, find: Callable[[], None]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        nav = context.nav
        self.undo = self._make(self.undo_last, "Ctrl+Z")
        self.redo = self._make(self.redo_last, "Ctrl+Shift+Z", "Ctrl+Y")
        self.find = self._make(find, "Ctrl+K")
        self.new = self._make(self._new, "Ctrl+N")
        self.refresh = self._make(self._refresh, "F5")
        self.back = self._make(nav.back, "Alt+Left")
        self.print = self._make(self._print, "Ctrl+P")
        self.sign_up = self._make(lambda: asking.sign_up(context))
        self.new_circle = self._make(lambda: asking.new_circle(context))
        self.new_course = self._make(lambda: asking.new_course(context))
        self.invite = self._make(lambda: asking.invite(context))
        self.weekly = self._make(lambda: nav.open_weekly(context.today))
        self.catch_up = self._make(lambda: nav.open_catch_up())
        self.backup = self._make(self._backup)
        self.language = self._make(self._other_language)
        self.look = self._make(self._other_look)
        self.retranslate()

    def offered(self) -> list[QAction]:
        """Those that Ctrl+K finds on this computer."""
        both = [self.sign_up, self.new_circle, self.catch_up, self.undo, self.redo, self.backup]
        organizer = [self.new_course, self.invite, self.weekly]
        both += organizer if self._context.organizer else []
        return [*both, self.language, self.look]

    def retranslate(self) -> None:
        """Words in the language in use."""
        for action, words in (
            (self.undo, self.tr("Undo the last action")),
            (self.redo, self.tr("Redo")),
            (self.find, self.tr("Find or do anything")),
            (self.new, self.tr("New")),
            (self.refresh, self.tr("Refresh")),
            (self.back, self.tr("Back")),
            (self.print, self.tr("Print…")),
            (self.sign_up, self.tr("Sign up a learner…")),
            (self.new_circle, self.tr("New circle…")),
            (self.new_course, self.tr("New course…")),
            (self.invite, self.tr("Invite a person…")),
            (self.weekly, self.tr("Weekly update")),
            (self.catch_up, self.tr("Catch up on past meetings")),
            (self.backup, self.tr("Make a backup now")),
            (self.language, self.tr("Kiswahili")),
            (self.look, self.tr("Light or dark look")),
        ):
            action.setText(words)
        other = "sw" if self._context.language.code == "en" else "en"
        self.language.setText(LANGUAGES[other])

    def undo_last(self) -> None:
        """Take the last action back, if nobody changed it since."""
        self._context.jobs.write(_undo)

    def redo_last(self) -> None:
        """Do again what was taken back."""
        self._context.jobs.write(_redo)

    def take(self, offer: str) -> None:
        """Do what a message offers."""
        if offer == "redo":
            self.redo_last()
        else:
            self.undo_last()

    def _make(self, do: Callable[[], object], *keys: str) -> QAction:
        action = QAction(self)
        if keys:
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)
        action.triggered.connect(lambda: do())
        return action

    def _new(self) -> None:
        page = self._context.nav.page
        if page is not None:
            page.make_new()

    def _refresh(self) -> None:
        page = self._context.nav.page
        if page is not None:
            page.refresh()

    def _print(self) -> None:
        page = self._context.nav.page
        if page is not None:
            page.print_page()

    def _backup(self) -> None:
        context = self._context
        note = self.tr("A backup was made and checked.")

        def work(session: Session) -> None:
            from circledesk.services.backups import create_backup

            create_backup(context.desk)

        context.jobs.write(work, lambda _: context.messages.say(note))

    def _other_language(self) -> None:
        language = self._context.language
        language.use("sw" if language.code == "en" else "en")

    def _other_look(self) -> None:
        self._context.use_look("light" if self._context.theme.name == "dark" else "dark")


def _undo(session: Session) -> Done:
    from circledesk.services.undo import undo

    return undo(session)


def _redo(session: Session) -> Done:
    from circledesk.services.undo import redo

    return redo(session)
