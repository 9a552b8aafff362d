"""Places that hold nothing yet, and searches that find nothing, say how to go on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.circles import circles, delete_circle
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.team import add_branch
from circledesk.services.undo import undo
from circledesk.ui.dialogs.new_circle import NewCircleDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from circledesk.ui.tabs.branches import Branches
from circledesk.ui.tabs.circles import Circles
from circledesk.ui.tabs.dashboard import Dashboard
from circledesk.ui.tabs.first_step import FirstStep
from circledesk.ui.tabs.new_branch import NewBranchDialog
from circledesk.ui.widgets.button import Button
from tests.ui.circle_at_hand import CTRL, do, type_key
from tests.ui.conftest import NOW, PASSPHRASE, open_desk, settle


@pytest.fixture
def new_team(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of a team that was made a minute ago."""
    desk = Desk.create(tmp_path / "new", passphrase=lambda: PASSPHRASE, clock=lambda: NOW)
    found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    desk.close()
    made = make_window(
        lambda: open_desk(tmp_path / "new"), tmp_path / "new", language="en", theme="light"
    )
    made.show()
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    settle(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


def step_of(window: MainWindow) -> FirstStep | None:
    page = window.context.nav.page
    assert isinstance(page, Dashboard)
    shown = page.meetings.stack.currentWidget()
    return shown if isinstance(shown, FirstStep) else None


def test_a_new_team_is_led_to_its_first_branch_and_then_to_its_first_circle(
    new_team: MainWindow, qtbot: QtBot
) -> None:
    step = step_of(new_team)
    assert step is not None
    assert "Add your first branch" in step.sentence.text()
    assert step.branch.property("kind") == "plain"
    step.branch.click()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, NewBranchDialog)
    asked.reject()
    do(qtbot, new_team, lambda s: add_branch(s, name="Mjini"))
    step = step_of(new_team)
    assert step is not None
    assert "Plan the first circle" in step.sentence.text()
    step.circle.click()
    settle(qtbot, new_team)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, NewCircleDialog)
    asked.reject()


def test_the_week_comes_back_with_a_circle(window: MainWindow, qtbot: QtBot) -> None:
    assert step_of(window) is None
    do(qtbot, window, lambda s: delete_circle(s, circle_id=circles(s)[0].id))
    assert step_of(window) is not None
    do(qtbot, window, undo)
    assert step_of(window) is None


def test_a_search_that_finds_nothing_says_so(window: MainWindow, qtbot: QtBot) -> None:
    type_key(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.header.search, "qqzz")
    settle(qtbot, window)
    assert window.finder.isVisible()
    assert window.finder.nothing.text().startswith("Nothing found for «qqzz».")
    assert window.finder.nothing.isVisible()
    assert not window.finder.list.isVisible()
    type_key(qtbot, window, Qt.Key.Key_Return)
    assert window.finder.isVisible()
    window.header.search.clear()
    qtbot.keyClicks(window.header.search, "akinyi")
    settle(qtbot, window)
    assert window.finder.list.isVisible()
    assert not window.finder.nothing.isVisible()
    type_key(qtbot, window, Qt.Key.Key_Escape)
    assert not window.finder.isVisible()


def test_the_circles_of_a_branch_choose_it_in_the_branch_filter(
    window: MainWindow, qtbot: QtBot
) -> None:
    nav = window.context.nav
    nav.open_place("circles")
    settle(qtbot, window)
    assert isinstance(nav.page, Circles)
    nav.page.show_matching("chess")
    nav.open_place("branches")
    settle(qtbot, window)
    assert isinstance(nav.page, Branches)
    branch = next(row for row in nav.page.model.all_rows() if row.name == "Mjini")
    nav.page.show_circles(branch)
    settle(qtbot, window)
    page = nav.page
    assert isinstance(page, Circles)
    assert page.filter.text() == ""
    assert page.narrowed.branches == (branch.id,)
    assert page.bar is not None
    assert page.bar.findChildren(Button)[0].text() == "Branch: Mjini  ✕"
    assert [row.branch for row in page.model.shown_rows()] == ["Mjini"]
