"""Six words that are shown once: nothing closes them unasked, and the file's place is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from circledesk.services.facts.people import InvitationFile
from circledesk.ui.dialogs.invitation_words import InvitationWordsDialog
from circledesk.ui.main_window import MainWindow

FILE = Path("/library/outbox/invitation-mjini-1.circledesk")


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> InvitationWordsDialog:
    written = InvitationFile(str(FILE), "Mjini", "pepo sita kanu wali tembe joka")
    made = InvitationWordsDialog(window.context, written)
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def test_escape_and_the_cross_ask_and_keep_the_words(
    shown: InvitationWordsDialog, qtbot: QtBot
) -> None:
    for _ in range(2):
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
        assert shown.isVisible()
        assert shown.question.text().startswith("Have you told the words?")
    shown.close()
    assert shown.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert shown.isVisible()
    shown.leave.click()
    assert not shown.isVisible()


def test_a_folder_that_cannot_be_opened_is_said_and_the_path_is_there(
    shown: InvitationWordsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    assert shown.place.path.text() == str(FILE)
    assert shown.place.path.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    shown.place.show_folder()
    assert not shown.place.trouble.isHidden()
    assert "cannot be opened" in shown.place.trouble.text()
