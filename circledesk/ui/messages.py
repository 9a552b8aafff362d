"""The one channel from the program to the person.

Pages, jobs and dialogs say something here; the shell shows it as a toast and in the status line.
Sentences of the services are said in the window's language here. Tests read `history`.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from circledesk.said import Sentence, said
from circledesk.ui.language import translated

TOAST_MS = 8000


@dataclass(frozen=True, slots=True)
class Message:
    """Something said: `kind` is done, trouble or defect."""

    kind: str
    text: str
    next_step: str = ""
    offer: str = ""
    """What the toast offers beside it: undo, redo, check, or nothing."""
    details: str = ""
    """The traceback of a defect, for "Copy details"."""
    quiet: bool = False
    """Only the status line says it: for what is said with every key."""
    sources: tuple[str, str] = ("", "")
    """Text and next step as they came, before they were put into the window's language."""

    @property
    def undo(self) -> bool:
        """Whether the last action can be taken back from here."""
        return self.offer == "undo"

    @property
    def speaks_all(self) -> bool:
        """Whether it can be said in another language; a window's own text is in one already."""
        return all(isinstance(source, Sentence) for source in self.sources if source)

    def again(self) -> Message:
        """The same in the language in use now."""
        text, step = self.sources
        return replace(self, text=translated(text), next_step=translated(step))


class Messages(QObject):
    """Says things to the person, and remembers the last hundred."""

    said = Signal(object)
    went_well = Signal()
    """An action was done of which nothing is said: what was refused before is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: deque[Message] = deque(maxlen=100)

    @property
    def last(self) -> Message | None:
        """What was said last."""
        return self.history[-1] if self.history else None

    def say(self, text: str, *, undo: bool = False, offer: str = "", quiet: bool = False) -> None:
        """Something was done: one whole sentence; `quiet` shows no toast."""
        self._tell("done", text, offer=offer or ("undo" if undo else ""), quiet=quiet)

    def add(self, text: str) -> None:
        """Say something more to what was just said, whose offer stays."""
        last = self.history[-1]
        self._tell(last.kind, last.sources[0], text, offer=last.offer, details=last.details)

    def trouble(self, what: str, next_step: str, *, offer: str = "") -> None:
        """Something was refused: what happened, and what to do now."""
        self._tell("trouble", what, next_step, offer=offer)

    def defect(self, details: str) -> None:
        """The program failed; the data is safe because each action is one transaction."""
        self._tell(
            "defect",
            said("Something in the program did not work. Your data is safe."),
            said("Try once more. If it happens again, copy the details and send them to us."),
            details=details,
        )

    def _tell(
        self,
        kind: str,
        text: str,
        step: str = "",
        *,
        offer: str = "",
        details: str = "",
        quiet: bool = False,
    ) -> None:
        told = (translated(text), translated(step))
        message = Message(kind, *told, offer, details, quiet, sources=(text, step))
        self.history.append(message)
        self.said.emit(message)
