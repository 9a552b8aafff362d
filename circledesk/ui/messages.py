"""The one channel from the program to the person.

Pages, jobs and dialogs say something here; the shell shows it as a toast and in the status line.
Sentences of the services are said in the window's language here. Tests read `history`.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from circledesk.ui.language import translated

TOAST_MS = 8000


@dataclass(frozen=True, slots=True)
class Message:
    """Something said: `kind` is done, trouble or defect."""

    kind: str
    text: str
    next_step: str = ""
    undo: bool = False
    """Whether the toast offers to undo the last action."""
    details: str = ""
    """The traceback of a defect, for "Copy details"."""
    quiet: bool = False
    """Only the status line says it: for what is said with every key."""


class Messages(QObject):
    """Says things to the person, and remembers the last hundred."""

    said = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: deque[Message] = deque(maxlen=100)

    def say(self, text: str, *, undo: bool = False, quiet: bool = False) -> None:
        """Something was done: one whole sentence; `quiet` shows no toast."""
        self._tell(Message("done", translated(text), undo=undo, quiet=quiet))

    def trouble(self, what: str, next_step: str) -> None:
        """Something was refused: what happened, and what to do now."""
        self._tell(Message("trouble", translated(what), translated(next_step)))

    def defect(self, details: str) -> None:
        """The program failed; the data is safe because each action is one transaction."""
        what = self.tr("Something in the program did not work. Your data is safe.")
        step = self.tr("Try once more. If it happens again, copy the details and send them to us.")
        self._tell(Message("defect", what, step, details=details))

    def _tell(self, message: Message) -> None:
        self.history.append(message)
        self.said.emit(message)
