"""What patrons want, in the window: a study made, sorted three ways, read and named."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from circledesk.ui import asking_q
from circledesk.ui.dialogs.bring_in_sorts import BringInSortsDialog
from circledesk.ui.dialogs.lay_sort import LaySortDialog
from circledesk.ui.dialogs.name_viewpoints import NameViewpointsDialog
from circledesk.ui.dialogs.q_card import CardDialog
from circledesk.ui.dialogs.q_study import EditStudyDialog, NewStudyDialog
from circledesk.ui.dialogs.type_sort import TypeSortDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.q_study_page import QStudyPageView
from tests.ui.conftest import settle

Kind = TypeVar("Kind", bound=QDialog)
FILE = "no,Ann,Ben,Cyd,Dan\n1,2,2,-2,-2\n2,1,1,-1,-1\n3,0,-1,0,1\n4,-1,0,1,0\n5,-2,-2,2,2\n"


def opened(window: MainWindow, qtbot: QtBot, kind: type[Kind]) -> Kind:
    settle(qtbot, window)
    return window.findChildren(kind)[-1]


def new_study(window: MainWindow, qtbot: QtBot, title: str) -> QStudyPageView:
    asking_q.open_studies(window.context)
    settle(qtbot, window)
    window.context.nav.page.make_new()  # type: ignore[union-attr]
    made = opened(window, qtbot, NewStudyDialog)
    made.empty.setChecked(True)
    made.title_line.setText(title)
    made.submit()
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, QStudyPageView)
    return page


def test_a_study_from_cards_to_named_viewpoints(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = new_study(window, qtbot, "What we want")
    for number in range(5):
        page.cards.add()
        card = opened(window, qtbot, CardDialog)
        card.texts["en"].setText(f"I want thing {number}.")
        card.topics.setText("jobs" if number == 0 else "")
        card.submit()
        settle(qtbot, window)
    assert "0 places for 5 cards" in page.cards.grid.text()
    page.cards.fit_grid()
    settle(qtbot, window)
    assert page.shown is not None
    assert page.shown.fits
    page.ask_change()
    change = opened(window, qtbot, EditStudyDialog)
    change.columns.setText("1 1 x")
    change.submit()
    assert "no grid" in change._faults["grid"].text()
    change.columns.setText("1 1 1 1 1")
    change.submit()
    settle(qtbot, window)

    page.sorts.type_in()
    typed = opened(window, qtbot, TypeSortDialog)
    fields = list(typed.places.values())
    for field, value in zip(fields, ("2", "2", "0", "-1"), strict=False):
        assert field.hasFocus() or not window.isActiveWindow()
        field.setText(value)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "+2: 2/1" in typed.counts.text()
    typed.submit()
    settle(qtbot, window)
    assert "takes 1 cards" in typed._refusal.text()
    fields[1].setText("+1")
    typed.submit()
    settle(qtbot, window)
    (half,) = page.shown.sorts
    assert (half.code, half.placed, half.whole, half.how) == ("P1", 4, False, "paper")

    page.sorts.lay()
    laid = opened(window, qtbot, LaySortDialog)
    qtbot.keyClick(laid.hand, Qt.Key.Key_Right)
    qtbot.keyClick(laid.hand, Qt.Key.Key_Return)
    qtbot.keyClick(laid.hand, Qt.Key.Key_Return)
    assert "full" in laid.left.text()
    assert laid.laying.places == {"c1": 1}
    qtbot.keyClick(laid.board, Qt.Key.Key_Return)
    assert laid.laying.places == {}
    for value in laid.laying.room:
        laid.lay(laid.hand.card, value)
    assert laid.left.text() == "All cards are laid"
    laid.submit()
    settle(qtbot, window)
    assert [one.whole for one in page.shown.sorts] == [False, True]

    file = tmp_path / "sorts.csv"
    file.write_text(FILE, encoding="utf-8")
    asking_q.bring_in_file(window.context, page.shown.row, file)
    brought = opened(window, qtbot, BringInSortsDialog)
    brought.renamed.ticked = True
    brought.submit()
    settle(qtbot, window)
    assert [one.code for one in page.shown.sorts] == [f"P{n}" for n in range(1, 7)]

    page.viewpoints.look_for(1)
    settle(qtbot, window)
    assert "5 people sorted the cards; they share one viewpoint." in page.viewpoints.said.text()
    page.viewpoints.name()
    named = opened(window, qtbot, NameViewpointsDialog)
    named.names[1].setText("Thing nought first")
    named.submit()
    settle(qtbot, window)
    assert page.viewpoints.told is not None
    assert page.viewpoints.told.viewpoints[0].name == "Thing nought first"
    page.show_tab("viewpoints")
    page.viewpoints.unfold()
    assert page.viewpoints.figures.isVisible()
    assert len(page.viewpoints.figures.exports) == 2
    page.delete()
    settle(qtbot, window)
    assert not isinstance(window.context.nav.page, QStudyPageView)
