"""Telling learners: ready words, their QR, what it costs, and the note of who was told."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from circledesk.services.contacts import contacts
from circledesk.services.follow_ups import follow_ups
from circledesk.ui import asking_circles
from circledesk.ui.dialogs.note_follow_up import NoteFollowUpDialog
from circledesk.ui.dialogs.tell_learners import TellLearnersDialog
from circledesk.ui.main_window import MainWindow
from tests.ui.conftest import settle


def read_code(shown: QLabel) -> str:
    """Read a QR as a telephone would."""
    picture = shown.pixmap().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    size = (picture.width(), picture.height())
    raw = bytes(picture.constBits())
    image = Image.frombytes("L", size, raw, "raw", "L", picture.bytesPerLine())
    (code,) = zxingcpp.read_barcodes(image)
    return str(code.text)


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> TellLearnersDialog:
    with window.context.desk.session() as session:
        from circledesk.services.circles import circles

        circle = circles(session)[0].id
    asking_circles.tell_learners(window.context, circle_id=circle)
    settle(qtbot, window)
    (made,) = window.findChildren(TellLearnersDialog)
    return made


def test_the_code_opens_whatsapp_with_the_text(dialog: TellLearnersDialog) -> None:
    link = read_code(dialog.box.qr)
    assert link.startswith("https://wa.me/?text=")
    assert unquote(link.partition("text=")[2]) == dialog.box.words
    assert "Public Speaking" in dialog.box.words
    assert "of 160 signs" in dialog.box.size_line.text()


def test_curly_signs_are_told_of_and_made_straight_by_a_button(dialog: TellLearnersDialog) -> None:
    dialog.box.show_text("Karibu “nyote” …")
    assert "of 70 signs" in dialog.box.size_line.text()
    assert dialog.box.straighten.isVisibleTo(dialog)
    dialog.box.straighten.click()
    assert dialog.box.words == 'Karibu "nyote" ...'
    assert not dialog.box.straighten.isVisibleTo(dialog)


def test_who_was_told_is_noted_by_one_key(
    dialog: TellLearnersDialog, window: MainWindow, qtbot: QtBot
) -> None:
    dialog.language.choose("sw")
    assert "saa nne asubuhi" in dialog.box.words
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle(qtbot, window)
    with window.context.desk.session() as session:
        (row,) = contacts(session)
    assert (row.channel, row.kind, row.told) == ("whatsapp", "reminder", 3)
    assert "saa nne asubuhi" in row.text


def test_a_day_to_come_back_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    asked = asking_circles.note_follow_up(window.context)
    assert isinstance(asked, NoteFollowUpDialog)
    qtbot.keyClick(asked.accept_button, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert asked.isVisible()
    qtbot.keyClicks(asked.why, "Ask Amina about the hall")
    asked.submit()
    settle(qtbot, window)
    with window.context.desk.session() as session:
        (row,) = follow_ups(session)
    assert row.why == "Ask Amina about the hall"
