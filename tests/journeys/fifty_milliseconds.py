"""Run as a program of its own: enters values at a window, and loses the power 50 ms later.

A mark is entered by Space, a form by Enter. After each but the last the database file is copied as
it lies 50 ms later, with the journal: what a power cut would have left. After the last the process
is killed. Time that the system gave to other programs does not count: a person's own computer has
no eight others at work on it.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from circledesk.services.desk import Desk
from circledesk.ui.start import make_window
from tests.journeys.person import WORDS
from tests.journeys.until_the_power_fails import settle
from tests.sync import kit

SAFE_S = 0.050
MARKS = 6


def waited() -> float:
    """Return the seconds that window and worker stood ready to run and were not let."""
    total = 0.0
    for task in Path("/proc/self/task").iterdir():
        worker = (task / "comm").read_text(encoding="utf-8").strip() == "database worker"
        if worker or task.name == str(os.getpid()):
            total += int((task / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    return total


def own_clock() -> float:
    """Return the time as it is for this process: without what others took of window and worker."""
    return time.monotonic() - waited()


class Watch:
    """Notes when each commit is in the file, as another program sees it."""

    def __init__(self, file: Path) -> None:
        self.file, self.ends = file, False
        self.commits: list[float] = []
        """When each was seen."""
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def _look(self) -> None:
        with closing(sqlite3.connect(self.file)) as connection:
            before = None
            while not self.ends:
                (now,) = connection.execute("PRAGMA data_version").fetchone()
                if before is not None and now != before:
                    self.commits.append(time.monotonic())
                before = now
                time.sleep(0.001)


class PowerCut:
    """Presses keys, and takes what lies on the disk 50 ms later."""

    def __init__(self, folder: Path, shots: Path) -> None:
        self.folder, self.shots, self.watch = folder, shots, Watch(folder / "circledesk.db")

    def after(self, name: str, press: Callable[[], object], *, last: bool = False) -> None:
        """Press, wait 50 ms, and keep a copy; at last, die."""
        seen = len(self.watch.commits)
        pressed, began = time.monotonic(), own_clock()
        press()
        while own_clock() - began < SAFE_S:
            QApplication.processEvents()
            time.sleep(0.0005)
        if last:
            print(f"{name} {self._took(seen, pressed):.1f}", flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
        shot = self.shots / name
        shot.mkdir()
        for file in self.folder.glob("circledesk.db*"):
            (shot / file.name).write_bytes(file.read_bytes())
        QTest.qWait(5)
        print(f"{name} {self._took(seen, pressed):.1f}", flush=True)

    def _took(self, seen: int, pressed: float) -> float:
        new = self.watch.commits[seen:]
        return (new[0] - pressed) * 1000 if new else -1.0


def work(folder: Path, shots: Path, meeting: str) -> None:
    """Mark six, sign one up, and say how it went."""
    instant = datetime(2018, 8, 9, 7, tzinfo=UTC)
    window = make_window(
        lambda: Desk.open(folder, passphrase=lambda: WORDS, clock=lambda: instant), folder
    )
    window.show()
    settle(window, lambda: window.complete)
    nav = window.context.nav
    nav.open_meeting(meeting)
    settle(window)
    page: Any = nav.page
    cut = PowerCut(folder, shots)
    for number in range(MARKS):
        cut.after(f"mark-{number}", lambda: QTest.keyClick(page.attendance.view, Qt.Key.Key_Space))
        settle(window)
    nav.open_circle(page._facts.meeting.circle_id)
    settle(window)
    nav.page.make_new()
    settle(window)
    dialog: Any = QApplication.activeModalWidget()
    QTest.keyClicks(dialog.form.name, "Mutua Musyoka")
    cut.after("sign-up", lambda: QTest.keyClick(dialog.form.name, Qt.Key.Key_Return))
    settle(window)
    nav.open_meeting(meeting)
    settle(window)
    page = nav.page
    page.show_tab("feedback")
    settle(window)
    QTest.keyClicks(page.feedback.plus, "Projector worked")
    cut.after("feedback", lambda: QTest.keyClick(page.feedback.plus, Qt.Key.Key_Return), last=True)


if __name__ == "__main__":
    with kit.cheap_keys():
        work(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
