"""A locked library in the window: its passphrase is asked at the start, before anything is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from circledesk.app import opener
from circledesk.models import opening
from circledesk.services.locking import lock_database
from circledesk.ui import asking_lock
from circledesk.ui.dialogs.passphrase import PassphraseDialog, TypedPassphrase, Unlocking
from circledesk.ui.main_window import MainWindow
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


def test_what_locking_changes_is_said_as_it_is(window: MainWindow) -> None:
    """Under a passphrase it is asked at each start; where a keyring holds the key, nothing is."""
    said = texts(window)
    assert any("asks for it at each start" in text for text in said)
    assert not any("notice nothing" in text for text in said)
    keys = window.context.desk.paths.keys
    keys.write_bytes(b'{"kind": "keyring", "device": "d"}')
    assert any("notice nothing" in text for text in texts(window))


def texts(window: MainWindow) -> list[str]:
    dialog = asking_lock.lock_database(window.context, lambda: None)
    return [one.text() for one in dialog.findChildren(QLabel)]
