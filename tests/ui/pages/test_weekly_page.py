"""The weekly update in view: the very PDF, week by week, and its other faces."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.weekly_page import WeeklyPage
from circledesk.ui.papers import print_pdf
from circledesk.ui.widgets.paper_view import Paper
from tests.ui.conftest import settle


def opened(window: MainWindow, qtbot: QtBot) -> WeeklyPage:
    window.context.nav.open_weekly(date(2018, 8, 9))
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, WeeklyPage)
    return page


def test_the_pdf_is_in_view_and_saved_as_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    assert page.paper.pages == 1
    for face in ("pdf", "html", "eml"):
        page.save_as(face, tmp_path / f"update.{face}")
    assert (tmp_path / "update.pdf").read_bytes() == page.content
    assert "Public Speaking" in (tmp_path / "update.html").read_text("utf-8")
    assert b"X-Unsent: 1" in (tmp_path / "update.eml").read_bytes()


def test_arrow_keys_go_from_week_to_week(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    this_week = page.content
    qtbot.keyClick(page.paper, Qt.Key.Key_Left)
    settle(qtbot, window)
    assert page.monday == date(2018, 7, 30)
    assert page.content != this_week
    page.show_now()
    settle(qtbot, window)
    assert page.monday == date(2018, 8, 6)


def test_the_message_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot).copy_text()
    assert QGuiApplication.clipboard().text().startswith("*Ziwa Libraries*")


def test_a_folder_that_cannot_be_written_is_said(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page.save_as("pdf", Path("/proc/nowhere/update.pdf"))
    said = window.context.messages.history[-1]
    assert said.kind == "trouble"
    assert said.text.startswith("«update.pdf» could not be written")


def test_a_printer_gets_every_page_in_its_size(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(window, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(page.content, printer) == 1
    [size] = Paper((tmp_path / "printed.pdf").read_bytes()).sizes()
    assert (round(size.width()), round(size.height())) == (595, 842)
