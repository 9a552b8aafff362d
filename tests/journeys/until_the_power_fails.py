"""Run as a program of its own: works at a window until it is killed."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from circledesk.services.desk import Desk
from circledesk.services.drafts import half_filled
from circledesk.ui.start import make_window
from tests.journeys.person import WORDS
from tests.sync import kit


def settle(window: Any, until: Any = None) -> None:
    """Let window and worker answer; at most half a minute."""
    end = time.monotonic() + 30
    while window.context.jobs.busy or (until is not None and not until()):
        QApplication.processEvents()
        assert time.monotonic() < end
    QApplication.processEvents()


def work(folder: Path, meeting: str) -> None:
    """Mark seven of twelve, begin a sign-up, and wait for the end."""
    instant = datetime(2018, 8, 9, 7, tzinfo=UTC)
    window = make_window(
        lambda: Desk.open(folder, passphrase=lambda: WORDS, clock=lambda: instant), folder
    )
    window.show()
    settle(window, lambda: window.complete)
    window.context.nav.open_meeting(meeting)
    settle(window)
    page: Any = window.context.nav.page
    for _ in range(7):
        QTest.keyClick(page.attendance.view, Qt.Key.Key_Space)
    settle(window)
    page.context.nav.open_circle(page._facts.meeting.circle_id)
    settle(window)
    window.context.nav.page.make_new()
    settle(window)
    dialog: Any = QApplication.activeModalWidget()
    QTest.keyClicks(dialog.form.name, "Mutua Musyoka")
    dialog.form.phone.setText("0722000303")
    kept: list[Any] = []
    while not kept or not kept[-1]:
        window.context.jobs.read(half_filled, kept.append)
        settle(window)
    print("begun", flush=True)
    time.sleep(60)


if __name__ == "__main__":
    with kit.cheap_keys():
        work(Path(sys.argv[1]), sys.argv[2])
