"""Six words that are shown once: nothing closes them unasked, and the file's place is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from circledesk.services.facts.people import InvitationFile
from circledesk.ui.dialogs.invite_computer import InviteWizard
from circledesk.ui.main_window import MainWindow

FILE = Path("/library/outbox/invitation-mjini-1.circledesk")


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> InviteWizard:
    written = InvitationFile(str(FILE), "Mjini", "pepo sita kanu wali tembe joka")
    made = InviteWizard(window.context)
    made.show_written(written)
    made.go_on()
    made.open()
    qtbot.waitUntil(made.isVisible)
    return made


def test_escape_and_the_cross_ask_and_keep_the_words(shown: InviteWizard, qtbot: QtBot) -> None:
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
    shown: InviteWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    assert shown.file.path.text() == str(FILE)
    assert shown.file.path.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    shown.file.show_folder()
    assert not shown.file.trouble.isHidden()
    assert "cannot be opened" in shown.file.trouble.text()
