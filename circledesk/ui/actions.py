"""What can be done from anywhere, with its words and keys: for menus, Ctrl+K and shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from circledesk import languages
from circledesk.ui import (
    asking,
    asking_circles,
    asking_gather,
    asking_learners,
    asking_soundness,
    asking_team,
)
from circledesk.ui.allowed import allow_always
from circledesk.ui.language import translated

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context
    from circledesk.ui.main_window import MainWindow


class Actions(QObject):
    """The actions of the window. `retranslate()` gives them their words in the language in use."""

    def __init__(self, context: Context, window: MainWindow, find: Callable[[], None]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._sources: dict[str, str] = {}
        nav = context.nav
        self.undo = self._make(self.undo_last, "Ctrl+Z")
        self.redo = self._make(self.redo_last, "Ctrl+Shift+Z", "Ctrl+Y")
        self.find = self._make(find, "Ctrl+K")
        self.new = self._make(self._new, "Ctrl+N")
        self.refresh = self._make(self._refresh, "F5")
        self.back = self._make(nav.step_back, "Alt+Left")
        self.print = self._make(self._print, "Ctrl+P")
        self.sign_up = self._make(lambda: asking.sign_up(context))
        self.new_circle = self._make(lambda: asking_circles.new_circle(context))
        self.new_course = self._make(lambda: asking_circles.new_course(context))
        self.days_off = self._make(nav.open_days_off)
        self.events = self._make(nav.open_events)
        self.closed = self._make(lambda: asking_circles.add_closure(context))
        self.invite = self._make(lambda: asking_team.invite(context))
        self.gather = self._make(lambda: asking_gather.gather(context))
        self.interest = self._make(lambda: asking_learners.open_interest(context))
        self.same_person = self._make(lambda: asking_learners.open_same_person(context))
        self.weekly = self._make(lambda: nav.open_weekly(context.today))
        self.catch_up = self._make(lambda: nav.open_catch_up())
        self.sheets = self._make(lambda: nav.open_sheets())
        self.lists = self._make(lambda: nav.open_list())
        self.backup = self._make(self._backup)
        self._languages = {code: self._speak(code) for code in languages.codes()}
        self.look = self._make(self._other_look)
        self.settle = self._make(nav.open_settle, "Ctrl+0")
        self.message = self._make(self._to_message, "F6")
        self.who = self._make(self._who, "Ctrl+Shift+D")
        self.lock = self._make(lambda: window.lock(), "Ctrl+L")
        self.practise = self._make(self._practise)
        self.take_drafts = self._make(lambda: asking.take_drafts(context))
        self.handbook = self._make(self._open_handbook, "F1")
        self.keys = self._make(lambda: asking.keys(context, self), "Ctrl+/")
        self.menu = self._make(self._open_menu, "F10")
        self.quit = self._make(window.close, "Ctrl+Q")
        self._undoes, self._redoes = "", ""
        self.retranslate()
        for action, what in (
            (self.closed, "closure.add"),
            (self.gather, "gather.fill"),
            (self.invite, "invitation.add"),
            (self.lists, "import.list"),
        ):
            allow_always(context, action, what)

    def offered(self) -> list[QAction]:
        """Those that Ctrl+K finds on this computer."""
        both = [self.sign_up, self.new_circle, self.interest, self.same_person, self.catch_up]
        both += [self.sheets, self.lists]
        both += [self.days_off, self.events, self.closed, self.undo, self.redo, self.backup]
        organizer = [self.new_course, self.invite, self.gather, self.weekly]
        both += organizer if self._context.organizer else []
        real = [] if self._context.preferences.practice else [self.practise, self.take_drafts]
        now = self._context.language.code
        spoken = [action for code, action in self._languages.items() if code != now]
        both += [self.who, self.lock, *real, self.handbook, self.keys, *spoken, self.look]
        return [action for action in both if action.isEnabled()]

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Translate, and remember of which text: Ctrl+K finds an action in every language."""
        words = super().tr(text, disambiguation or "", n)
        self._sources[words] = text
        return words

    def every_word(self, action: QAction) -> str:
        """An action's words in all languages.

        Undo and Redo without what they would take back: who looks for a circle by its name and
        presses Enter must not undo what was done to it.
        """
        from circledesk.ui.shell.every_language import in_every_language

        words = action.text()
        if action is self.undo:
            words = self.tr("Undo the last action")
        elif action is self.redo:
            words = self.tr("Redo")
        return f"{words} {in_every_language(self._sources.get(words, words), 'Actions')}"

    def keyed(self) -> list[QAction]:
        """Those that have a key, in the order in which they are taught."""
        return [
            self.find,
            self.undo,
            self.redo,
            self.new,
            self.back,
            self.refresh,
            self.print,
            self.settle,
            self.who,
            self.lock,
            self.message,
            self.menu,
            self.handbook,
            self.keys,
            self.quit,
        ]

    def name_undo(self, undoes: str, redoes: str) -> None:
        """Say in menus what Undo would take back and Redo do again; without one, it rests."""
        self._undoes, self._redoes = undoes, redoes
        undo, redo = self.tr("Undo: {action}"), self.tr("Redo: {action}")
        plain = self.tr("Undo the last action"), self.tr("Redo")
        self.undo.setText(undo.format(action=translated(undoes)) if undoes else plain[0])
        self.redo.setText(redo.format(action=translated(redoes)) if redoes else plain[1])

    def retranslate(self) -> None:
        """Words in the language in use."""
        for action, words in (
            (self.find, self.tr("Find or do anything")),
            (self.new, self.tr("New")),
            (self.refresh, self.tr("Refresh")),
            (self.back, self.tr("Back")),
            (self.print, self.tr("Print…")),
            (self.sign_up, self.tr("Sign up a learner…")),
            (self.interest, self.tr("Interest list")),
            (self.same_person, self.tr("Same person?")),
            (self.new_circle, self.tr("New circle…")),
            (self.new_course, self.tr("New course…")),
            (self.days_off, self.tr("Days off")),
            (self.events, self.tr("Events: workshops, regional meetings, graduations")),
            (self.closed, self.tr("Branch closed…")),
            (self.invite, self.tr("Invite a person…")),
            (self.gather, self.tr("Gather a team")),
            (self.weekly, self.tr("Weekly update")),
            (self.catch_up, self.tr("Catch up on past meetings")),
            (self.sheets, self.tr("Bring in signed sheets…")),
            (self.lists, self.tr("Bring in a list (spreadsheet, CSV)…")),
            (self.lock, self.tr("Lock now")),
            (self.backup, self.tr("Make a backup now")),
            (self.look, self.tr("Light or dark look")),
            (self.settle, self.tr("To settle")),
            (self.message, self.tr("Go to the message")),
            (self.who, self.tr("Who is at the desk…")),
            (self.practise, self.tr("Open the practice library")),
            (self.take_drafts, self.tr("Take my drafts along…")),
            (self.handbook, self.tr("Handbook")),
            (self.keys, self.tr("Keys and what they do")),
            (self.menu, self.tr("Menu")),
            (self.quit, self.tr("Close CircleDesk")),
        ):
            action.setText(words)
        for code, action in self._languages.items():
            action.setText(languages.speech(code).name)
        self.name_undo(self._undoes, self._redoes)

    def undo_last(self) -> None:
        """Take the last action back, if nobody changed it since."""
        self._context.jobs.write(_undo)

    def redo_last(self) -> None:
        """Do again what was taken back."""
        self._context.jobs.write(_redo)

    def take(self, offer: str) -> None:
        """Do what a message offers."""
        if offer == "check":
            asking_soundness.check_library(self._context)
        elif offer == "redo":
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

    def _speak(self, code: str) -> QAction:
        return self._make(lambda: self._context.language.use(code))

    def _new(self) -> None:
        page = self._context.nav.page
        if page is not None:
            page.make_new()

    def _open_handbook(self) -> None:
        """At the page that belongs to what is seen."""
        from circledesk.ui.handbook_at import page_for

        nav = self._context.nav
        nav.open_handbook(page_for(nav.page, nav.place))

    def _refresh(self) -> None:
        page = self._context.nav.page
        if page is not None:
            page.refresh()

    def _print(self) -> None:
        page = self._context.nav.page
        if page is not None:
            page.print_page()

    def _to_message(self) -> None:
        self._window.toast.reach()

    def _who(self) -> None:
        self._window.header.ask_who()

    def _open_menu(self) -> None:
        self._window.menu.start()

    def _practise(self) -> None:
        from circledesk.ui.tabs.practice_card import open_practice

        open_practice(self._context)

    def _backup(self) -> None:
        from circledesk.ui.backing_up import back_up

        back_up(self._context)

    def _other_look(self) -> None:
        self._context.use_look("light" if self._context.theme.name == "dark" else "dark")


def _undo(session: Session) -> Done:
    from circledesk.services.undo import undo

    return undo(session)


def _redo(session: Session) -> Done:
    from circledesk.services.undo import redo

    return redo(session)
