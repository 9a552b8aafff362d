"""Has workbooks read by a process of its own, which is ended when it takes too long.

The library that reads workbooks may go round for ever in a spoilt file, and no thread of ours can
stop it. So the program starts itself once more, with a word that only reads workbooks
(`child.py`), and asks it through its pipes.
"""

from __future__ import annotations

import json
import os
import pickle
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import circledesk
from circledesk.interop.lists_in.grid import Book, Unreadable

WORD = "--read-workbooks"
LENGTH = struct.Struct("<Q")
_LEAST, _PER_MB, _MOST = 15.0, 15.0, 120.0
_LOOK = 0.1
"""So often, in seconds, it is asked whether the person wants it stopped."""
Progress = Callable[[int, int], None]


def seconds_for(path: Path) -> float:
    """Return how long a workbook may take: an old PC reads the largest that are taken in less."""
    return min(_MOST, _LEAST + _PER_MB * path.stat().st_size / (1 << 20))


class Reader:
    """A process that reads one workbook after the other; a `with` ends it, whatever it does."""

    def __init__(self, progress: Progress | None = None, seconds: float | None = None) -> None:
        self._progress, self._seconds = progress, seconds
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    @property
    def pid(self) -> int | None:
        """The number of the process, while there is one."""
        return self._process.pid if self._process else None

    def end(self) -> None:
        """End the process at once."""
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was written to it finds nobody any more
                    continue
        self._process = None

    def read(self, path: Path) -> Book:
        """Read all sheets that hold cells; what `progress` raises ends the reading."""
        most = seconds_for(path) if self._seconds is None else self._seconds
        if self._process is None:
            self._process = _started()
        call = _Call(self._process, path)
        call.start()
        try:
            self._wait(call, time.monotonic() + most)
        except BaseException:
            self.end()
            raise
        if call.answer is None:
            self.end()
            raise _gone()
        return _told(*pickle.loads(call.answer))

    def _wait(self, call: _Call, until: float) -> None:
        while call.is_alive():
            call.join(_LOOK)
            if self._progress is not None:
                self._progress(0, 1)
            if call.is_alive() and time.monotonic() > until:
                raise _too_long()


class _Call(threading.Thread):
    """Asks for a file and waits for the answer; none where the process is gone before."""

    def __init__(self, process: subprocess.Popen[bytes], path: Path) -> None:
        super().__init__(daemon=True)
        self._process, self._path = process, path
        self.answer: bytes | None = None

    def run(self) -> None:
        asks, says = self._process.stdin, self._process.stdout
        assert asks is not None
        assert says is not None
        try:
            asks.write(json.dumps(str(self._path.absolute())).encode() + b"\n")
            asks.flush()
            (length,) = LENGTH.unpack(says.read(LENGTH.size))
            answer = says.read(length)
        except (OSError, ValueError, struct.error):
            return
        if len(answer) == length:
            self.answer = answer


def _started() -> subprocess.Popen[bytes]:
    words = [sys.executable] if getattr(sys, "frozen", False) else [
        sys.executable, "-m", "circledesk"]  # fmt: skip
    home = str(Path(circledesk.__file__).parent.parent)
    places = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(
        [*words, WORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a panic of the library writes there; it is told as a refusal
        env=os.environ | {"PYTHONPATH": os.pathsep.join(places)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _told(kind: str, *told: Any) -> Book:
    if kind == "book":
        book: Book = told[0]
        return book
    if kind == "refused":
        raise Unreadable(*told)
    if kind == "disk":
        raise OSError(*told)
    raise RuntimeError(f"A workbook could not be read, by a defect:\n{told[0]}")


def _too_long() -> Unreadable:
    return Unreadable(
        "The file cannot be read in a reasonable time.",
        "Save it anew in the spreadsheet program, or save the list as CSV, and choose that.",
    )


def _gone() -> Unreadable:
    return Unreadable(
        "The file is damaged, or takes more memory than there is.",
        "Save it anew in the spreadsheet program, or save the list as CSV, and choose that.",
    )
