"""A backup shows how far it is; stopped, it leaves no file."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from circledesk.settings import Paths
from circledesk.ui.backing_up import back_up
from circledesk.ui.main_window import MainWindow
from tests.ui.conftest import settle


def test_it_is_made_with_its_progress_seen(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    before = len(list(Paths(folder).backups.glob("*.backup")))
    moved: list[tuple[int, int]] = []
    window.context.jobs.started.connect(
        lambda begun: begun.moved.connect(lambda done, total, left: moved.append((done, total)))
    )
    back_up(window.context)
    assert window.status.cancel.isVisible()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(moved), timeout=5_000)
    assert moved[-1][0] == moved[-1][1] > 0
    assert len(list(Paths(folder).backups.glob("*.backup"))) == before + 1
    last = window.context.messages.last
    assert last is not None
    assert last.text == "A backup was made. It is checked by itself within the hour."
    assert not window.status.cancel.isVisible()
    settle(qtbot, window)
    assert window.status.backup.text().startswith("Backed up")


def test_stopped_it_leaves_nothing(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    before = sorted(Paths(folder).backups.iterdir())
    back_up(window.context).cancel()
    settle(qtbot, window)
    assert sorted(Paths(folder).backups.iterdir()) == before
    last = window.context.messages.last
    assert last is not None
    assert last.text == "Stopped. Nothing of it was kept."
