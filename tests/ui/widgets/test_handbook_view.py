"""The handbook in the window: found and read by keyboard, opened at what is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from circledesk.documents.handbook import search
from circledesk.ui.asking import handbook_over
from circledesk.ui.dialogs.help import HelpDialog
from circledesk.ui.handbook_at import page_for
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.handbook_page import HandbookPage
from circledesk.ui.tabs.dashboard import Dashboard
from circledesk.ui.widgets.hit_delegate import ExcerptRole
from tests.ui.conftest import settle

PICTURE = "\ufffc"


def test_the_handbook_is_found_and_read_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    nav = window.context.nav
    dashboard = nav.page
    assert isinstance(dashboard, Dashboard)
    assert page_for(dashboard, nav.place) == "monday"
    dashboard.tabs.choose("facilitators")
    assert page_for(dashboard, nav.place) == "support"
    nav.open_handbook("monday")
    settle(qtbot, window)
    page = nav.page
    assert isinstance(page, HandbookPage)
    view = page.view
    assert view.english.isHidden()
    qtbot.keyClicks(view.search, "regional meeting")
    found = search("en", "regional meeting")
    assert view.list.item(0).data(ExcerptRole) == found[0].excerpt
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    assert window.focusWidget() is view.list
    assert view.key == found[0].page.key
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert window.focusWidget() is view.text
    view.show_page("ten-minutes")
    shown = view.text.document().toRawText()
    assert shown.count(PICTURE) == 4
    assert "The window in which somebody is signed up" in shown
    assert not view.text.horizontalScrollBar().isVisible()
    view.text.resize(view.text.width() - 40, view.text.height())  # its pictures are laid out anew
    settle(qtbot, window)
    assert view.text.textCursor().atStart()
    assert view.text.verticalScrollBar().value() == 0
    assert view.text.loadResource(2, QUrl("file:///etc/hostname")) is None
    view.text.anchorClicked.emit(QUrl("11-parcels.md"))
    assert view.key == "parcels"
    assert page.step_back()  # Alt+←: first to the page with the link, then out of the handbook
    assert view.key == "ten-minutes"
    assert not page.step_back()
    view.show_page(found[0].page.key)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(view.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is view.search
    assert view.search.selectedText() == "regional meeting"


def test_over_a_question_without_a_page_the_one_below_it_is_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.context.nav.open_place("programme")
    settle(qtbot, window)
    bare = QDialog(window)
    over = handbook_over(bare)
    assert isinstance(over, HelpDialog)
    assert over.view.key == "six-steps"
    over.close()
    bare.deleteLater()
