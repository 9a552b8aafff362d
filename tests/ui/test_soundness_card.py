"""Settings: the library is checked, mended after a backup, and nobody is named for support."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from circledesk.ui.asking_support_file import write_support_file
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.soundness_card import SoundnessCard


def test_the_library_is_checked_and_mended_from_the_settings(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.context.nav.open_place("settings")
    page = window.context.nav.page
    assert page is not None
    qtbot.waitUntil(lambda: not window.context.jobs.busy)
    card = page.findChild(SoundnessCard)
    assert card is not None
    card.check.click()
    qtbot.waitUntil(lambda: "is sound" in card.told.text())
    assert card.mend.isHidden()
    folder = window.context.desk.folder
    with closing(sqlite3.connect(folder / "circledesk.db")) as connection, connection:
        connection.execute("UPDATE learner SET name = 'x'")
    card.check.click()
    qtbot.waitUntil(lambda: not card.mend.isHidden())
    assert "A learner is not what its changes say" in card.told.text()
    if picture := os.environ.get("CIRCLEDESK_PICTURE"):
        window.show()
        card.parentWidget().grab().save(picture)
    card.mend.click()
    qtbot.waitUntil(lambda: "is sound" in card.told.text())
    assert card.mend.isHidden()
    assert list((folder / "backups").glob("*before-mend*"))
    write_support_file(window.context, window, tmp_path / "support.txt")
    qtbot.waitUntil(lambda: (tmp_path / "support.txt").exists())
    assert "Sound: True" in (tmp_path / "support.txt").read_text(encoding="utf-8")
