"""A library that does not open: one calm window with what helps, and then the library."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication, QWidget

from circledesk import app
from circledesk.errors import RuleBroken
from circledesk.services import living_place
from circledesk.services.desk import Desk
from circledesk.services.living_place import Surroundings
from circledesk.services.writer import WINDOW, WriterLock
from circledesk.settings import Paths
from circledesk.ui import dialogs, one_window
from circledesk.ui.dialogs.cannot_open import CannotOpen
from circledesk.ui.main_window import MainWindow
from tests.ui.conftest import PASSPHRASE, open_desk

Step = Callable[[QWidget], None]
PATIENCE_MS = 30_000


class Person:
    """Who sits before the windows that open one after the other, and does a step in each."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps)
        self.seen: list[str] = []
        self.timer = QTimer(interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if self.steps and window.isVisible() and ready(window):
                self.seen.append(told(window))
                self.steps.pop(0)(window)
                return


def ready(window: QWidget) -> bool:
    if isinstance(window, CannotOpen):
        return bool(window.ways) and not window.strip.busy
    return isinstance(window, MainWindow) and window.complete and not window.context.jobs.busy


def told(window: QWidget) -> str:
    return window.heading.text() if isinstance(window, CannotOpen) else "the library"


def take(text: str) -> Step:
    def step(window: QWidget) -> None:
        assert isinstance(window, CannotOpen)
        [way] = [button for button in window.ways if button.text() == text]
        way.click()

    return step


def close(window: QWidget) -> None:
    window.close()


def use(folder: Path, *steps: Step) -> list[str]:
    for left in QApplication.topLevelWidgets():
        left.hide()  # of earlier tests: the program ends with its last window
    person = Person(*steps)
    late = QTimer(singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(QApplication.exit)
    late.start()
    assert app.run_window(folder, "en") == 0
    person.timer.stop()
    late.stop()  # fired later, it would end the loops of other tests
    assert not person.steps
    return person.seen


def backed_up(folder: Path) -> Path:
    desk = open_desk(folder)
    desk.backup("by hand")
    desk.close()
    return Paths(folder).database


def test_a_damaged_one_is_rescued_and_one_that_is_gone_put_back(
    folder: Path, qapp: QApplication
) -> None:
    file = backed_up(folder)
    sound = file.read_bytes()
    file.write_bytes(bytes(100) + sound[100:])
    damaged = "The library's file is damaged"
    assert use(folder, take("Rescue what can be read"), close) == [
        damaged,
        "The library is rescued",
    ]
    file.write_bytes(b"")
    assert use(folder, take("Put back the newest good backup"), close) == [damaged, "the library"]


def test_of_a_newer_one_the_backup_is_offered(
    folder: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = backed_up(folder)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 999")
    monkeypatch.setenv("CIRCLEDESK_FELL_BACK", "9.9")
    seen = use(folder, take("Put back the backup from before version 9.9"), close)
    assert seen == ["This library needs the newer CircleDesk", "the library"]
    assert file.exists()


def test_one_in_a_cloud_is_moved_and_only_used_there(
    folder: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home" / "CircleDesk"
    for room in (dialogs.__name__ + ".cannot_open", "circledesk.settings"):
        monkeypatch.setattr(f"{room}.personal_folder", lambda: home)
    cloud = Surroundings(
        "linux", holds=lambda where, name: (where, name) == (str(folder), ".stfolder")
    )
    monkeypatch.setattr(living_place, "here", lambda: cloud)
    unsafe = "The library is not safe in this folder"
    assert use(folder, take("Move the library to this computer"), close) == [unsafe, "the library"]
    assert use(folder, close) == ["the library"]
    with pytest.raises(RuleBroken, match="was moved to"):
        Desk.open(folder)
    desk = Desk.open(home, passphrase=lambda: PASSPHRASE)
    desk.keys()
    desk.close()


def test_a_second_start_calls_the_first_window_or_says_who_has_it(
    folder: Path, qapp: QApplication
) -> None:
    with WriterLock(Paths(folder).writer_lock, WINDOW):
        seen = use(folder, close)
        assert seen == ["The library cannot be opened just now"]
        first = QLocalServer()
        assert first.listen(one_window._name(folder))
        assert use(folder) == []
        assert first.waitForNewConnection(0)
        first.close()
