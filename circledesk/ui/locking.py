"""Locking the window: by hand, by itself after a while, at the start; and opening it again.

What was open stays as it is and is only out of sight: work that runs goes on, half-typed forms wait
for the person who typed them. Screens meant for all to see (`public`) stay.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Done
    from circledesk.services.facts.people import AtDesk
    from circledesk.ui.main_window import MainWindow
    from circledesk.ui.shell.lock_screen import LockScreen

_LOOK_MS = 5000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Locking(QObject):
    """Made once somebody has a PIN here; until then nothing of it is loaded."""

    def __init__(self, window: MainWindow, desk: AtDesk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._person = next((one.id for one in desk.people if one.now), "")
        self._touched = time.monotonic()
        self._kept: dict[str, list[QDialog]] = {}
        self._focus: QWidget | None = None
        self._once: Callable[[], None] | None = None
        self.screen: LockScreen | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.know(desk)

    def know(self, desk: AtDesk) -> None:
        """Take in who has a PIN and after how many minutes the window locks."""
        self._desk = desk
        if self.screen is None:
            self._person = next((one.id for one in desk.people if one.now), "")
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        if desk.pins:
            application.installEventFilter(self)
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Lock where nobody touched anything for long enough."""
        idle = time.monotonic() - self._touched
        if self._desk.lock_after and idle >= self._desk.lock_after * 60:
            self.lock()

    def lock(self, chosen: str = "", once: Callable[[], None] | None = None) -> None:
        """Lay the lock screen over the window; `chosen` wants in. `once` is done when it opens."""
        if self.screen is not None or not self._desk.pins:
            return
        from circledesk.ui.shell.lock_screen import LockScreen

        window = self._window
        self._once = once
        self._focus = QApplication.focusWidget()
        self.screen = LockScreen(window.context, window, self._desk.people, chosen)
        self.screen.tried.connect(self._try)
        self.screen.forgotten.connect(self._forgotten)
        self._kept.setdefault(self._person, []).extend(self._put_away())
        window.setAcceptDrops(False)
        window.ground.hide()
        self.screen.setGeometry(window.rect())
        self.screen.show()
        self.screen.raise_()
        self.screen.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches; while locked, let no key and nothing new past the lock screen."""
        kind = event.type()
        if kind in _TOUCHES:
            self._touched = time.monotonic()
        if self.screen is None:
            return False
        if kind == QEvent.Type.Shortcut:
            return not self._open_to_all(watched)
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and self._new(watched):
            QTimer.singleShot(0, self._cover)
        return False

    def _new(self, widget: QWidget) -> bool:
        beside = widget.parentWidget() is self._window and widget is not self.screen
        return (widget.isWindow() or beside) and not self._open_to_all(widget)

    def _open_to_all(self, thing: QObject | None) -> bool:
        """Whether a thing belongs to the lock screen or to a screen meant for all to see."""
        while thing is not None:
            if thing is self.screen or getattr(thing, "public", False):
                return True
            thing = thing.parent()
        return False

    def _cover(self) -> None:
        if self.screen is not None:
            self._kept.setdefault(self._person, []).extend(self._put_away())
            self.screen.raise_()

    def _put_away(self) -> list[QDialog]:
        """Hide all windows and layers but the main one; return the dialogs to bring back."""
        dialogs = []
        beside = self._window.findChildren(QWidget)
        layers = [one for one in beside if one.parentWidget() is self._window]
        for widget in [*QApplication.topLevelWidgets(), *layers]:
            mine = widget in (self._window, self.screen, self._window.ground)
            if mine or not widget.isVisible() or self._open_to_all(widget):
                continue
            if isinstance(widget, QDialog):
                dialogs.append(widget)
            widget.hide()
        return dialogs

    def _try(self, person: str, pin: str) -> None:
        def work(session: Session) -> Done:
            from circledesk.services.at_desk import sit_down

            return sit_down(session, person_id=person, pin=pin)

        self._window.context.jobs.write(work, lambda _: self._open(person), failed=self._refuse)

    def _refuse(self, error: object) -> None:
        if self.screen is not None:
            self.screen.refuse(error)  # type: ignore[arg-type]

    def _forgotten(self, person: str) -> None:
        from circledesk.ui.dialogs.forgotten_pin import ask_for_code

        ask_for_code(self._window.context, person, lambda: self._open(person))

    def _open(self, person: str) -> None:
        """Show the window again: as it was for who left it, from its first place for another."""
        if self.screen is None:
            return
        same, once = person == self._person, self._once
        self.screen.hide()
        self.screen.deleteLater()
        self.screen, self._person, self._once = None, person, None
        self._touched = time.monotonic()
        self._window.ground.show()
        self._window.setAcceptDrops(True)
        if once is not None:
            once()
        elif not same:
            self._window.open_first_place()
        for dialog in self._kept.pop(person, []):
            if shiboken6.isValid(dialog):
                dialog.open()
        if same and self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
