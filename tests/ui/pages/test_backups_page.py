"""The page of the backups: made, tried, put back and taken back, in the window that is open."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from circledesk.models import opening
from circledesk.services import team
from circledesk.services.backups import was_checked
from circledesk.sync import keystore
from circledesk.ui import asking_backups, asking_lock
from circledesk.ui.backup_keeper import BackupKeeper
from circledesk.ui.dialogs.restore_backup import RestoreBackupDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.backups_page import BackupsPage
from tests.ui.conftest import NOW, settle


def page_of(window: MainWindow, qtbot: QtBot) -> BackupsPage:
    page = window.context.nav.page
    assert isinstance(page, BackupsPage)
    settle(qtbot, window)
    return page


def names(window: MainWindow, qtbot: QtBot) -> set[str]:
    found: list[set[str]] = []
    window.context.jobs.read(
        lambda session: {row.name for row in team.branches(session)}, found.append
    )
    settle(qtbot, window)
    return found[0]


def dialog_of(window: MainWindow, qtbot: QtBot) -> RestoreBackupDialog:
    settle(qtbot, window)
    (dialog,) = (one for one in window.findChildren(RestoreBackupDialog) if one.isVisible())
    return dialog


def test_put_back_and_taken_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:

    context = window.context
    asking_backups.open_backups(context)
    page_of(window, qtbot).make_new()
    page = page_of(window, qtbot)
    assert page.view.rows().rowCount() == 1
    context.jobs.write(lambda session: team.add_branch(session, name="Kibera"))
    settle(qtbot, window)
    page.try_button.click()
    settle(qtbot, window)
    assert "Last proven: 9 August 2018" in page.told.text()
    context.desk.system_clock = lambda: NOW + timedelta(minutes=5)
    page.restore_button.click()
    dialog = dialog_of(window, qtbot)
    assert [one.name for one in dialog.told.actions] == ["new branch · Kibera"]
    dialog.accept_button.click()
    settle(qtbot, window)
    assert "Kibera" not in names(window, qtbot)
    page = page_of(window, qtbot)
    assert page.undo_card.isVisible()
    page.undo_button.click()
    dialog_of(window, qtbot).accept_button.click()
    settle(qtbot, window)
    assert "Kibera" in names(window, qtbot)
    context.desk.system_clock = lambda: NOW + timedelta(minutes=9)
    asking_backups.use_second_place(context, tmp_path / "stick", page_of(window, qtbot).reload)
    settle(qtbot, window)
    assert "lies the backup of" in page_of(window, qtbot).second.told.text()
    [sealed] = (tmp_path / "stick").rglob("*.sealed")
    context.jobs.write(lambda session: team.add_branch(session, name="Mathare"))
    settle(qtbot, window)
    asking_backups.put_back_carried(context, sealed)
    settle(qtbot, window)  # Kibera is on the disk: it was copied as it stood then
    assert [one.name for one in dialog_of(window, qtbot).told.actions] == ["new branch · Mathare"]


def test_the_days_backup_is_made_and_looked_at_by_a_process_of_its_own(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a library locked under a passphrase: the key goes to it by a pipe, nothing is asked."""
    monkeypatch.setattr(keystore, "COST", keystore.Cost(memory=8, passes=1, lanes=1))
    asking_lock.start_locking(window.context, lambda: None)
    settle(qtbot, window)
    paths = window.context.desk.paths
    assert not opening.is_plain(paths.database)
    for made in paths.backups.iterdir():
        made.unlink()
    keeper = BackupKeeper(window.context, window)
    keeper.look()
    settle(qtbot, window)
    key = opening.held(window.context.desk.database.salt).hex()
    assert key
    assert key not in " ".join(keeper.process.arguments())
    stopped = QProcess.ProcessState.NotRunning
    qtbot.waitUntil(lambda: keeper.process.state() == stopped, timeout=30_000)
    assert keeper.process.exitCode() == 0
    [daily] = paths.backups.glob("*-daily.backup")
    assert was_checked(daily)
    keeper.look()
    settle(qtbot, window)
    assert len(list(paths.backups.glob("*-daily.backup"))) == 1
    keeper.stop()
    window.close()
    opening.let_go()
