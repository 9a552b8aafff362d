"""Who alone writes into a library: a lock of the system on a file beside the database.

The window holds it for as long as it is open, a command from its first write to its end. The system
lets go of it when the program ends, however it ends. What stands in the file only says who it is.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from circledesk import everybody
from circledesk.errors import RuleBroken
from circledesk.said import said
from circledesk.settings import Paths

WINDOW, COMMAND = "window", "command"
PATIENCE = 5.0
"""Seconds that a command waits for another one's end."""
_FAR = 1 << 30
"""The byte that is locked on Windows: beyond all that is written, so that others can read that."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock."""

    kind: str
    who: str
    since: str
    """HH:MM of this computer's clock."""
    pid: int


class WriterLock:
    """The lock of one library. Where its folder may not be written, nobody needs it."""

    def __init__(self, file: Path, kind: str = COMMAND) -> None:
        self.file = file
        self.kind = kind
        self._handle: int | None = None

    def take(self) -> None:
        """Take it, unless it is held already; RuleBroken where another program writes."""
        if self._handle is not None:
            return
        end = time.monotonic() + PATIENCE
        while not self.try_to_take():
            holder = self.holder()
            if self.kind == WINDOW or holder is None or holder.kind == WINDOW:
                raise _refusal(holder)
            if time.monotonic() > end:
                raise _refusal(holder)
            time.sleep(0.05)

    def take_first(self) -> None:
        """Take it before there is a library: who makes one is alone there too."""
        everybody.make_rooms(Paths(self.file.parent))
        self.take()

    def try_to_take(self) -> bool:
        """Take it where nobody holds it; say whether it is held now."""
        if self._handle is not None or not self.file.parent.is_dir():
            return True
        try:
            handle = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError:
            return True
        if not (_lock(handle) and self._is_there(handle)):
            os.close(handle)
            return False
        self._handle = handle
        self._sign(handle)
        return True

    def _is_there(self, handle: int) -> bool:
        """Whether the file is still the one of that name: a refused library takes it away."""
        try:
            return os.path.samestat(os.fstat(handle), self.file.stat())
        except OSError:
            return False

    def leave(self) -> None:
        """Let go of it."""
        if self._handle is not None:
            with suppress(OSError):
                os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None

    def holder(self) -> Holder | None:
        """Return who says that he holds it; None where that cannot be read."""
        try:
            return Holder(**json.loads(self.file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.leave()

    def _sign(self, handle: int) -> None:
        """Write who holds it; a full disk does not keep anybody from working."""
        told = Holder(self.kind, _user(), f"{datetime.now():%H:%M}", os.getpid())
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.write(handle, json.dumps(asdict(told)).encode())


def _refusal(holder: Holder | None) -> RuleBroken:
    if holder is None or holder.kind == COMMAND:
        return RuleBroken(
            "Another program is writing to this library just now; nothing was changed.",
            "Wait a moment and try again, or close the other window.",
        )
    return RuleBroken(
        said(
            "The window is open on this library since {time}, by {who}: it alone writes; nothing "
            "was changed.",
            time=holder.since,
            who=holder.who,
        ),
        "Close it, or do it there.",
    )


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _lock(handle: int) -> bool:
    """Lock without waiting; a disk that knows no locks lets everybody in."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
