"""Choosing learners, seeing the very page, issuing, saving twice the same, printing, voiding."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from circledesk.services import signups
from circledesk.services.certificates import certificates
from circledesk.services.circles import circles
from circledesk.ui.dialogs.certificate_work import Whose, read_sheet
from circledesk.ui.dialogs.certificates import CertificatesDialog
from circledesk.ui.dialogs.void_certificate import VoidDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.papers import print_pdf
from circledesk.ui.widgets.paper_view import Paper
from tests.ui.conftest import open_desk, settle


@pytest.fixture
def circle(folder: Path) -> str:
    """The circle, joined by somebody whose name no bundled font can show."""
    desk = open_desk(folder)
    with desk.session() as session:
        [row] = circles(session)
        signups.sign_up(session, circle_id=row.id, name="王小明")
    desk.close()
    return row.id


@pytest.fixture
def dialog(circle: str, window: MainWindow, qtbot: QtBot) -> CertificatesDialog:
    made = CertificatesDialog(window.context, Whose((circle,)))
    made.open()
    settle(qtbot, window)
    return made


def inked(picture: QImage) -> int:
    """How many different colours a page has: an empty one has one."""
    small = picture.scaled(80, 60)
    return len({small.pixel(x, y) for x in range(80) for y in range(60)})


def test_the_page_of_the_chosen_learner_is_in_sight(dialog: CertificatesDialog) -> None:
    assert dialog.content.startswith(b"%PDF")
    assert dialog.paper.pages == 1
    assert inked(dialog.grab(dialog.paper.geometry()).toImage()) > 3
    assert dialog._line.text() == "Mjini · a certificate needs 4 meetings attended"


def test_a_name_that_cannot_be_printed_is_said_in_words(
    dialog: CertificatesDialog, window: MainWindow, qtbot: QtBot
) -> None:
    [bad] = [line for line in dialog.model.all_rows() if line.trouble]
    dialog.list.choose(bad.candidate.key)
    settle(qtbot, window)
    assert "cannot be printed" in dialog._trouble.text()
    assert dialog.stack.currentIndex() == 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.model.chosen() == []


def issue_first(dialog: CertificatesDialog, window: MainWindow, qtbot: QtBot) -> str:
    dialog.list.setCurrentIndex(dialog.list.first())
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.issue_button.text() == "Issue 1"
    dialog.issue_button.click()
    settle(qtbot, window)
    assert "less often than the rule" in dialog._refusal.text()
    dialog.choices.why.setText("Came to the library each day")
    dialog.issue_button.click()
    settle(qtbot, window)
    [line] = dialog.model.chosen()
    return line.candidate.serial


def test_issuing_and_saving_twice_writes_the_same_bytes(
    dialog: CertificatesDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    serial = issue_first(dialog, window, qtbot)
    assert serial
    assert dialog.issue_button.text() == "Print 1…"
    files = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for file in files:
        dialog.save_to(file)
        settle(qtbot, window)
    assert files[0].read_bytes() == files[1].read_bytes() == dialog.content


def test_a_pdf_printer_gets_the_page_in_landscape(
    dialog: CertificatesDialog, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(dialog.content, printer) == 1
    printed = Paper((tmp_path / "printed.pdf").read_bytes())
    [size] = printed.sizes()
    assert (round(size.width()), round(size.height())) == (842, 595)
    picture = printed.picture(0, size.toSize())
    assert inked(picture) > 3


def test_a_void_one_needs_a_reason_and_is_not_printed_again(
    dialog: CertificatesDialog, window: MainWindow, qtbot: QtBot, folder: Path
) -> None:
    serial = issue_first(dialog, window, qtbot)
    dialog.can.void_button.click()
    [asked] = window.findChildren(VoidDialog)
    asked.submit()
    settle(qtbot, window)
    assert asked.isVisible()
    asked.why.setText("Spelt wrongly")
    asked.submit()
    settle(qtbot, window)
    desk = open_desk(folder)
    with desk.session() as session:
        [row] = certificates(session)
    desk.close()
    assert (row.serial, row.state) == (serial, "void")
    [line] = dialog.model.chosen()
    assert not line.candidate.serial


def test_the_name_for_the_page_is_what_must_be_printable(folder: Path) -> None:
    desk = open_desk(folder)
    with desk.session() as session:
        [row] = circles(session)
        signups.sign_up(session, circle_id=row.id, name="王小明", certificate_name="Wang Xiaoming")
        signups.sign_up(session, circle_id=row.id, name="Ali", certificate_name="阿里")
        lines = read_sheet(session, row.id).lines
    desk.close()
    assert [line.candidate.name for line in lines if line.trouble] == ["Ali"]
