"""A circle's papers in sight: chosen, in another language, saved and printed as they are seen."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from circledesk.services.circles import edit_circle
from circledesk.ui import asking
from circledesk.ui.dialogs.papers import PapersDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.circle_page import CirclePageView
from circledesk.ui.papers import print_pdf
from circledesk.ui.tabs.reports import Reports
from tests.ui.circle_at_hand import do, page_of
from tests.ui.conftest import settle


def read(content: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(content)).pages).split())


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PapersDialog:
    made = asking.circle_papers(window.context, page_of(qtbot, window))
    settle(qtbot, window)
    assert isinstance(made, PapersDialog)
    return made


def test_the_circles_menu_opens_them(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_circle(page_of(qtbot, window).row.id)
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CirclePageView)
    assert page.can.papers in page.can.menu.actions()
    page.can.papers.trigger()
    settle(qtbot, window)
    (opened,) = page.context.window.findChildren(PapersDialog)  # type: ignore[union-attr]
    assert opened.paper.pages == 1
    assert opened.print_button.isDefault()
    QDialog.reject(opened)


def test_each_paper_is_in_sight_in_each_language(
    dialog: PapersDialog, window: MainWindow, qtbot: QtBot
) -> None:
    assert "How to sign up" in read(dialog.content)
    dialog.kind.choose("poster")
    dialog.language.choose("sw")
    settle(qtbot, window)
    assert "Wapi" in read(dialog.content)
    dialog.kind.choose("slips")
    settle(qtbot, window)
    assert read(dialog.content).count("Mshiriki ameidhinisha maktaba") == 4
    assert dialog.paper.pages == 1


def test_it_is_saved_and_printed_as_it_is_seen(dialog: PapersDialog, tmp_path: Path) -> None:
    dialog.save_to(tmp_path / "flyer.pdf")
    assert (tmp_path / "flyer.pdf").read_bytes() == dialog.content
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(dialog.content, printer) == 1
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    dialog.save_to(Path("/proc/nowhere/flyer.pdf"))
    assert "could not be written" in dialog.context.messages.history[-1].text


def test_a_name_that_cannot_be_printed_is_said_in_its_place(
    dialog: PapersDialog, window: MainWindow, qtbot: QtBot
) -> None:
    circle = page_of(qtbot, window).row.id
    do(qtbot, window, lambda s: edit_circle(s, circle_id=circle, name="Kusoma 😀"))
    settle(qtbot, window)
    assert "cannot be printed" in dialog._trouble.text()
    assert dialog.stack.currentIndex() == 1
    assert not dialog.print_button.isEnabled()
    assert not dialog.save_button.isEnabled()


def test_what_is_on_is_opened_from_the_reports(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_place("reports")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Reports)
    next(one for one in page.buttons if one.text() == "Show the page…").click()
    settle(qtbot, window)
    (opened,) = window.findChildren(PapersDialog)
    assert "What is on at our libraries" in read(opened.content)
    assert opened.kind.hasFocus() or opened.focusWidget() is opened.kind
    opened.language.choose("fr")
    settle(qtbot, window)
    assert "Au programme dans nos bibliothèques" in read(opened.content)
    QDialog.reject(opened)
