"""What is not for who sits at the desk rests, and says in its tooltip who may do it.

The services refuse it anyway (see services.roles); here nobody is led into the refusal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from circledesk.ui.language import translated

if TYPE_CHECKING:
    from circledesk.ui.context import Context


def allow(context: Context, control: QWidget | QAction, what: str) -> None:
    """Let a button or an entry of a menu rest where a verb or deed is shut to who sits here."""
    why = context.shut.get(what)
    if why is None:
        return
    control.setEnabled(False)
    control.setToolTip(translated(why))
    if isinstance(control, QWidget):
        control.installEventFilter(_Resting(control))
    else:
        control.enabledChanged.connect(lambda on: control.setEnabled(False) if on else None)


def allow_always(context: Context, action: QAction, what: str) -> None:
    """As `allow`, for an action that lives as long as the window, whoever sits down."""

    def look() -> None:
        why = context.shut.get(what)
        action.setEnabled(why is None)
        action.setToolTip(translated(why) if why else "")

    context.seat_changed.connect(look)
    look()


def is_shut(dialog: QDialog) -> bool:
    """Whether a dialog ends in what is not for who sits here; then say why."""
    what = getattr(dialog, "ends_in", "")
    context: Context | None = getattr(dialog, "context", None)
    if context is None or what not in context.shut:
        return False
    context.messages.say(translated(context.shut[what]))
    return True


class _Resting(QObject):
    """Keeps its parent disabled, whatever a page finds to do for it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Disable again what was enabled."""
        if event.type() == QEvent.Type.EnabledChange and isinstance(watched, QWidget):
            watched.setEnabled(False)
        return False
