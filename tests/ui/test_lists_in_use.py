"""Lists as people use them: narrowed, cleared, remembered, copied, exported; figures open rows."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.branch_reading import branch_rows
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.rows_page import RowsPage
from circledesk.ui.start import make_window
from circledesk.ui.tables.branches import LEARNERS, RUNNING
from circledesk.ui.tables.courses import CIRCLES
from circledesk.ui.tabs.branches import Branches
from circledesk.ui.tabs.circles import Circles
from circledesk.ui.tabs.courses import Courses
from circledesk.ui.tabs.dashboard import Dashboard
from circledesk.ui.tabs.learners import Learners
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from tests.ui.circle_at_hand import ask
from tests.ui.conftest import open_desk, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def place(window: MainWindow, qtbot: QtBot, key: str) -> Any:
    window.context.nav.open_place(key)
    settle(qtbot, window)
    return window.context.nav.page


def chips(page: ListPage) -> list[str]:
    assert page.bar is not None
    return [chip.text() for chip in page.bar.findChildren(Button) if not chip.isHidden()]


def names(page: Learners) -> list[str]:
    return [row.name for row in page.model.shown_rows()]


def test_a_filter_is_typed_shown_as_a_chip_and_cleared_by_one_key(
    active: MainWindow, qtbot: QtBot
) -> None:
    page = place(active, qtbot, "learners")
    assert isinstance(page, Learners)
    assert page.bar is not None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, CTRL | SHIFT)
    settle(qtbot, active)
    choice = page.bar.choice
    assert choice.isVisible()
    qtbot.keyClicks(choice.line, "speak")
    qtbot.keyClick(choice.line, Qt.Key.Key_Return)
    settle(qtbot, active)
    assert not choice.isVisible()
    assert chips(page) == ["Course: Public Speaking  ✕"]
    assert len(names(page)) == 3
    assert page.count.text() == "3 fit the filter"
    page.bar.choose("quarter", "2017Q1")
    settle(qtbot, active)
    assert names(page) == []
    assert page.nothing.isVisible()
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    settle(qtbot, active)
    assert (chips(page), len(names(page))) == ([], 3)
    assert page.view.isVisible()


def test_delete_on_a_chip_takes_it_away(active: MainWindow, qtbot: QtBot) -> None:
    page = place(active, qtbot, "learners")
    page.bar.choose("quarter", "2017Q1", "")
    settle(qtbot, active)
    qtbot.keyClick(page.bar.findChildren(Button)[0], Qt.Key.Key_Delete)
    settle(qtbot, active)
    assert page.bar.chosen == {}


def test_filters_columns_and_order_are_remembered(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    page = place(window, qtbot, "learners")
    page.bar.ask()
    settle(qtbot, window)
    course = next(offer for offer in page.bar._offers if offer.kind == "course")
    page.bar.choice.hide()
    page.bar.choose("course", course.value, course.name)
    page.view.columns.show_column(2, False)
    page.view.header().moveSection(4, 1)
    settle(qtbot, window)
    shown = page.view.columns.shown()
    assert shown == [0, 4, 1, 3, 5]
    window.close()
    again = make_window(lambda: open_desk(folder), folder, language="en", theme="light")
    again.resize(1366, 768)
    again.show()
    qtbot.waitUntil(lambda: again.complete, timeout=10_000)
    page = place(again, qtbot, "learners")
    qtbot.waitUntil(lambda: chips(page) == ["Course: Public Speaking  ✕"])
    assert page.view.columns.shown() == shown
    assert page.view.header().isSectionHidden(2)
    page.view.columns.as_at_first()
    assert page.view.columns.shown() == [0, 1, 2, 3, 4, 5]
    again.close()
    again.deleteLater()


def test_export_has_the_rows_order_and_columns_on_screen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page = place(window, qtbot, "learners")
    page.model.sort(0, Qt.SortOrder.DescendingOrder)
    page.view.columns.show_column(3, False)
    settle(qtbot, window)
    page.filter.setText("ba")
    settle(qtbot, window)
    page.filter.setText("")
    settle(qtbot, window)
    file = tmp_path / "learners.csv"
    page.export.write(file)
    settle(qtbot, window)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        lines = list(csv.reader(opened))
    assert lines[0] == ["Learner", "Branch", "Phone", "E-mail", "Certificates", "Last sign-up"]
    assert [line[0] for line in lines[1:]] == names(page)
    assert names(page)[0] == "Ng'ang'a Njoroge"
    assert window.context.messages.history[-1].text == "3 rows are in «learners.csv»."
    assert list(tmp_path.glob(".*")) == []
    page.export.write(tmp_path / "no" / "such.xlsx")
    settle(qtbot, window)
    assert window.context.messages.history[-1].kind == "trouble"


def test_rows_are_copied_as_text_with_tabs(active: MainWindow, qtbot: QtBot) -> None:
    page = place(active, qtbot, "learners")
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(page.view, Qt.Key.Key_C, CTRL | SHIFT)
    settle(qtbot, active)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Learner\tBranch\tPhone")
    assert [line.split("\t")[0] for line in lines[1:]] == names(page)
    assert active.context.messages.history[-1].text == "Rows copied: 3"


def test_a_rows_menu_holds_its_actions_with_their_keys_and_the_lists(
    window: MainWindow, qtbot: QtBot
) -> None:
    for key in ("circles", "learners", "branches", "courses"):
        page = place(window, qtbot, key)
        page.view.setCurrentIndex(page.view.first())
        settle(qtbot, window)
        menu = page.view.make_menu()
        told = {action.text(): action.shortcut().toString() for action in menu.actions()}
        assert told["Export as shown…"] == "Ctrl+Shift+E"
        assert told["Copy"] == "Ctrl+C"
        assert "Ctrl+N" in told.values()
        assert "Return" in told.values()
        assert {"Sort by", "Columns"} <= set(told)
        menu.deleteLater()


@pytest.mark.parametrize(
    ("column", "kind", "stage"), [(RUNNING, Circles, "running"), (LEARNERS, Learners, "")]
)
def test_a_branchs_figures_open_their_rows(
    window: MainWindow, qtbot: QtBot, column: int, kind: type[ListPage], stage: str
) -> None:
    page = place(window, qtbot, "branches")
    assert isinstance(page, Branches)
    branch = next(row for row in page.model.all_rows() if row.name == "Mjini")
    counted = branch.running if column == RUNNING else branch.learners
    page.view.opened_figure.emit(branch, column)
    settle(qtbot, window)
    opened = window.context.nav.page
    assert isinstance(opened, kind)
    assert opened.model.total == counted > 0
    assert chips(opened)[0] == "Branch: Mjini  ✕"
    if isinstance(opened, Circles):
        assert opened.stage.value == stage


def test_a_courses_figures_open_its_circles(window: MainWindow, qtbot: QtBot) -> None:
    page = place(window, qtbot, "courses")
    assert isinstance(page, Courses)
    course = page.model.all_rows()[0]
    page.view.opened_figure.emit(course, CIRCLES)
    settle(qtbot, window)
    opened = window.context.nav.page
    assert isinstance(opened, Circles)
    assert opened.model.total == course.circles > 0


def test_each_figure_of_the_week_opens_exactly_its_rows(window: MainWindow, qtbot: QtBot) -> None:
    page = place(window, qtbot, "dashboard")
    assert isinstance(page, Dashboard)
    week = page.meetings._week
    assert week is not None
    head = week.headline
    links = re.findall('href="([a-z]+)"', page.meetings.headline.text())
    assert links == ["heard", "reported", "signups"]
    expected = {
        "heard": [head.branches_heard, head.branches - head.branches_heard],
        "reported": [head.reported, head.due - head.reported],
        "signups": [head.new_signups],
    }
    listed = {*ask(qtbot, window, branch_rows)}
    for link in links:
        page.meetings.headline.linkActivated.emit(link)
        settle(qtbot, window)
        opened = window.context.nav.page
        assert isinstance(opened, RowsPage)
        counts = [len(opened._read[key]) for key, _ in opened._behind.parts]
        assert counts == expected[link]
        if link == "heard":  # the same facts as on the list of branches
            assert {*opened._read["heard"], *opened._read["silent"]} <= listed
        assert opened.model.rowCount() == counts[0]
        window.context.nav.back()
    assert head.new_signups == 3


def test_the_words_of_another_language_find_an_action(window: MainWindow, qtbot: QtBot) -> None:
    window.finder.start()
    for typed, word in (("sajili mshiriki", "Sign up a learner…"), ("mipangilo", "Settings")):
        window.header.search.clear()
        qtbot.keyClicks(window.header.search, typed)
        settle(qtbot, window)
        assert window.finder.list.current().text == word


def test_a_typo_in_a_name_is_forgiven(window: MainWindow, qtbot: QtBot) -> None:
    window.finder.start()
    qtbot.keyClicks(window.header.search, "akinti otien")
    settle(qtbot, window)
    assert window.finder.list.current().text == "Akinyi Otieno"
