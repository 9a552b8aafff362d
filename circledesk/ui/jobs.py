"""The one worker thread of the database, and how its results come back.

`read`, `write` and `long` put work into one queue; answers return in the same order by one
signal and are dealt with in the window's thread. What is read `later` (counters) waits until
nothing else does, so that it keeps no page from its rows. A `CircleDeskError` goes to the message
channel in the person's words; anything else is a defect: logged with its traceback, shown once.
"""

from __future__ import annotations

import itertools
import queue
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer, Signal

from circledesk.errors import CircleDeskError, DamagedDatabase, KeyLocked
from circledesk.said import said
from circledesk.troubles import refusal_of
from circledesk.ui.progress import Cancelled, Progress

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from circledesk.services.facts.changed import Area
    from circledesk.ui.messages import Messages

    class Desk(Protocol):
        """What the worker needs of `services.desk.Desk`."""

        def session(self) -> AbstractContextManager[Session]:
            """One session for one piece of work."""

        def close(self) -> None:
            """Leave the database."""


T = TypeVar("T")
_DAMAGED = DamagedDatabase(  # as said here, where nobody types commands
    said("A part of the library's file cannot be read: the file is damaged."),
    said("Check the library (in the settings): it says what is mended, rescued, or put back from a "
         "backup. Until then enter nothing new."),
)  # fmt: skip


@dataclass
class _Job:
    work: Callable[..., Any]
    done: Callable[[Any], None] | None
    owner: QObject | None = None
    generation: tuple[tuple[int, str], int] | None = None
    writes: bool = False
    changed: frozenset[Area] = frozenset()
    note: str = ""
    failed: Callable[[CircleDeskError], None] | None = None
    progress: Progress | None = None
    later: bool = False
    result: Any = None
    error: BaseException | None = None
    trace: str = field(default="", repr=False)


class _Worker(QThread):
    """Opens the desk on its first job, so that the window can paint before."""

    answered = Signal(object)

    def __init__(self, open_desk: Callable[[], Any], closes: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("database worker")  # what the system calls the thread
        self._closes = closes
        self._queue: queue.PriorityQueue[tuple[bool, int, _Job | None]] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self.desk: Any = None
        self._open_desk = open_desk

    def put(self, job: _Job | None) -> None:
        """Queue work; None is the end, after all that is not for later."""
        self._queue.put((job is not None and job.later, next(self._numbers), job))

    def run(self) -> None:
        """Work until the end comes."""
        while (job := self._queue.get()[-1]) is not None:
            self._do(job)
            self.answered.emit(job)
        if self.desk is not None and self._closes:
            self.desk.close()

    def _do(self, job: _Job) -> None:
        try:
            if self.desk is None:
                self.desk = self._open_desk()
            with self.desk.session() as session:
                job.result = job.work(session, job.progress) if job.progress else job.work(session)
        except Exception as error:
            from circledesk.defect_words import told

            job.error = error
            job.trace = told(error)


class Jobs(QObject):
    """Reads, writes and long work for the database, one after the other."""

    wrote = Signal(frozenset, object, str)
    """Areas changed, sentence for the person, what is offered beside it (undo, redo, '')."""
    started = Signal(object)
    """A `Progress` of long work, for the strip that shows it."""
    idle = Signal()

    def __init__(
        self,
        open_desk: Callable[[], Any],
        messages: Messages,
        parent: QObject | None = None,
        *,
        closes: bool = True,
    ) -> None:
        """`closes` says whether the desk is closed at the end, or belongs to somebody else."""
        super().__init__(parent)
        self._messages = messages
        self._worker = _Worker(open_desk, closes, self)
        self._worker.answered.connect(self._answer)
        self._generations: dict[tuple[int, str], int] = {}
        self._open = 0
        self._told: set[str] = set()
        self.unlock: Callable[[Callable[[], None], Callable[[], None]], None] | None = None
        """Asks for the passphrase that work came to need: does it again, or gives it up."""
        self._worker.start()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._open > 0

    @property
    def desk(self) -> Any:
        """The open desk, for work that needs its keys or folder. Only inside work."""
        return self._worker.desk

    def read(
        self,
        work: Callable[[Session], T],
        done: Callable[[T], None],
        *,
        owner: QObject | None = None,
        slot: str = "",
        failed: Callable[[CircleDeskError], None] | None = None,
        later: bool = False,
        pause: int = 0,
    ) -> None:
        """Do `work(session)` on the worker, then `done(result)` here.

        With `owner`, the answer is dropped where a later read of the same owner and slot was
        asked for meanwhile, or where the owner is gone. With `failed`, a refusal is handed to it
        and not shown. `later` is for what no page waits for: all other work goes first; `pause` is
        for what may begin so many ms later, when the window has painted what it has.
        """
        generation = self._next(owner, slot)
        job = _Job(work, done, owner=owner, generation=generation, failed=failed, later=later)
        if not pause:
            self._put(job)
            return
        self._open += 1
        QTimer.singleShot(pause, self, lambda: self._begin(job))

    def write(
        self,
        work: Callable[[Session], T],
        done: Callable[[T], None] | None = None,
        *,
        changed: frozenset[Area] = frozenset(),
        note: str = "",
        failed: Callable[[CircleDeskError], None] | None = None,
    ) -> None:
        """Do `work(session)`, which writes; then announce what changed, then `done(result)`.

        A result with `changed`, `note` and `offer` (as `Done`) says so itself; for others
        name `changed` and `note` here. With `failed`, a refusal is handed to it and not shown,
        so that a form can point at its field.
        """
        self._put(_Job(work, done, writes=True, changed=changed, note=note, failed=failed))

    def long(
        self,
        title: str,
        work: Callable[[Session, Progress], T],
        done: Callable[[T], None] | None = None,
        *,
        changed: frozenset[Area] = frozenset(),
        note: str = "",
        failed: Callable[[CircleDeskError], None] | None = None,
        owner: QObject | None = None,
    ) -> Progress:
        """As `write`, for work that takes a while: it calls `progress(done, total)` now and then.

        Returns the progress, whose `cancel()` ends the work at its next call. With `owner`, which
        shows the progress itself, the answer is dropped as that of `read` is.
        """
        progress = Progress(title)
        job = _Job(work, done, writes=True, changed=changed, note=note, failed=failed)
        job.progress, job.owner, job.generation = progress, owner, self._next(owner, title)
        if owner is None:
            self.started.emit(progress)
        self._put(job)
        return progress

    def stop(self) -> None:
        """Finish what is queued and leave the database; no answer arrives after."""
        if self._worker.isFinished():
            return
        self._worker.answered.disconnect(self._answer)
        self._worker.put(None)
        self._worker.wait()

    def _next(self, owner: QObject | None, slot: str) -> tuple[tuple[int, str], int] | None:
        if owner is None:
            return None
        key = (id(owner), slot)
        self._generations[key] = self._generations.get(key, 0) + 1
        return key, self._generations[key]

    def _begin(self, job: _Job) -> None:
        """Begin what paused, where it is still waited for."""
        self._open -= 1
        if not self._late(job):
            self._put(job)
        elif not self._open:
            self.idle.emit()

    def _put(self, job: _Job) -> None:
        self._open += 1
        self._worker.put(job)

    def _answer(self, job: _Job) -> None:
        self._open -= 1
        if job.progress is not None:
            job.progress.finished.emit()
        if job.error is not None:
            self._report(job)
        elif not self._late(job):
            self._hand_over(job)
        if not self._open:
            self.idle.emit()

    def _refuse(self, job: _Job, error: CircleDeskError) -> None:
        if self._late(job):
            return
        if job.failed is not None:
            job.failed(error)
        else:
            offer = "check" if error is _DAMAGED else ""
            self._messages.trouble(error.what, error.next_step, offer=offer)

    def _again(self, job: _Job) -> None:
        job.error, job.trace = None, ""
        if job.progress is not None and job.owner is None:
            self.started.emit(job.progress)
        self._put(job)

    def _late(self, job: _Job) -> bool:
        if job.generation is None or job.owner is None:
            return False
        key, number = job.generation
        if not shiboken6.isValid(job.owner):
            self._generations.pop(key, None)
            return True
        return self._generations.get(key) != number

    def _hand_over(self, job: _Job) -> None:
        if job.writes:
            changed = getattr(job.result, "changed", job.changed)
            if isinstance(changed, frozenset) and changed:
                note = getattr(job.result, "note", "") or job.note
                self.wrote.emit(changed, note, getattr(job.result, "offer", ""))
        if job.done is not None:
            job.done(job.result)

    def _report(self, job: _Job) -> None:
        error = job.error
        if isinstance(error, Cancelled):
            self._messages.say(error.sentence)
        elif isinstance(error, KeyLocked) and self.unlock is not None:
            self.unlock(lambda: self._again(job), lambda: self._refuse(job, error))
        elif isinstance(error, CircleDeskError):
            self._refuse(job, error)
        elif error is not None and (trouble := refusal_of(error)) is not None:
            self._refuse(job, _DAMAGED if isinstance(trouble, DamagedDatabase) else trouble)
        else:
            import logging

            logging.getLogger(__name__).error("Work on the database failed.\n%s", job.trace)
            if job.trace not in self._told:
                self._told.add(job.trace)
                self._messages.defect(job.trace)
