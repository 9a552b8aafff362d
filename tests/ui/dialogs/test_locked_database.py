"""A locked library in the window: its passphrase is asked at the start, before anything is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.app import opener
from circledesk.models import opening
from circledesk.services.locking import lock_database
from circledesk.ui.dialogs.passphrase import PassphraseDialog, TypedPassphrase, Unlocking
from circledesk.ui.start import make_window
from tests.ui.conftest import PASSPHRASE, open_desk, settle


def test_its_passphrase_is_asked_before_anything_is_read(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = open_desk(folder)
    lock_database(desk)
    desk.close()
    opening.let_go()
    typed = TypedPassphrase()
    window = make_window(opener(folder, typed), None)
    window.context.jobs.unlock = Unlocking(window.context, typed).ask
    window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(PassphraseDialog)), timeout=10_000)
    [asked] = window.findChildren(PassphraseDialog)
    assert window.context.desk is None
    asked.words.setText("not these")
    asked.submit()
    settle(qtbot, window)
    assert asked.words.property("wrong") == "true"
    asked.words.setText(PASSPHRASE)
    asked.submit()
    qtbot.waitUntil(lambda: window.complete, timeout=10_000)
    settle(qtbot, window)
    assert window.context.desk.database.salt
    window.close()
    window.deleteLater()
    opening.let_go()
