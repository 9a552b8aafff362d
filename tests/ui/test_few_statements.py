"""Places ask the database few things, however many rows there are: none asks once a row.

A library of thousands of rows is written straight into the tables, as the benchmarks do it; then
each place is opened on both desks and its statements are counted. Bounds leave room for a column
or two, not for one question a row (there are 62 branches, 200 facilitators, 3,000 learners).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event
from sqlalchemy.engine import Engine

from benchmarks import dashboard, lists
from circledesk.services.desk import Desk
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from tests.copies import copy_library
from tests.ui.conftest import settle

OFFICE = {
    "dashboard": 45, "circles": 30, "learners": 10, "branches": 40, "courses": 20,
    "certificates": 12, "reports": 25, "exchange": 12, "settings": 25,
}  # fmt: skip
TABS = {"circles": 25, "facilitators": 20, "invitations": 10}
BRANCH = {
    "today": 120,
    "circles": 40,
    "learners": 10,
    "certificates": 12,
    "exchange": 12,
    "more": 20,
}
SETTLE = 190
"""Thirteen kinds of things, three questions for each holiday of the year ahead."""


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("crowd") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dashboard, "CIRCLES", 250)
        patch.setattr(dashboard, "LEARNERS", 3_000)
        lists.make_library(folder)
    return folder


class Statements:
    """What is asked of the database while a place opens."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def note(self, *told: Any) -> None:
        self.asked.append(told[2])


@pytest.fixture
def statements() -> Iterator[Statements]:
    kept = Statements()
    event.listen(Engine, "before_cursor_execute", kept.note)
    yield kept
    event.remove(Engine, "before_cursor_execute", kept.note)


@pytest.fixture
def crowded(
    request: pytest.FixtureRequest, crowd: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window of the organizer, or of a branch that happens to hold everyone's rows."""
    folder = copy_library(crowd, tmp_path / "data")

    def open_desk() -> Desk:
        desk = Desk.open(folder, passphrase=lambda: "", clock=lambda: lists.NOW)
        if request.param == "branch":
            become_branch(desk)
        return desk

    made = make_window(open_desk, folder, language="en", theme="light")
    made.show()
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    settle(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


def become_branch(desk: Desk) -> None:
    from circledesk.services.session import write_local

    with desk.session() as session:
        write_local(session, {"role": "branch", "branch": dashboard.key("branch", 3)})


@pytest.mark.parametrize("crowded", ["organizer", "branch"], indirect=True)
def test_no_place_asks_once_a_row(
    crowded: MainWindow, qtbot: QtBot, statements: Statements
) -> None:
    nav, bounds = crowded.context.nav, OFFICE if crowded.context.organizer else BRANCH
    told: dict[str, int] = {}
    for place in bounds:
        nav.open_place("exchange" if place != "exchange" else "learners")
        nav.renew()
        settle(qtbot, crowded)
        statements.asked.clear()
        nav.open_place(place)
        settle(qtbot, crowded)
        told[place] = len(statements.asked)
    assert all(told.values()), told
    assert {place: count for place, count in told.items() if count > bounds[place]} == {}


@pytest.mark.parametrize("crowded", ["organizer"], indirect=True)
def test_no_tab_of_the_dashboard_asks_once_a_row(
    crowded: MainWindow, qtbot: QtBot, statements: Statements
) -> None:
    told: dict[str, int] = {}
    for tab in TABS:
        statements.asked.clear()
        crowded.context.nav.open_place("dashboard", tab)
        settle(qtbot, crowded)
        told[tab] = len(statements.asked)
    assert all(told.values()), told
    assert {tab: count for tab, count in told.items() if count > TABS[tab]} == {}


@pytest.mark.parametrize("crowded", ["organizer", "branch"], indirect=True)
def test_the_counter_leaves_what_it_found_to_the_page(
    crowded: MainWindow, qtbot: QtBot, statements: Statements
) -> None:
    statements.asked.clear()
    crowded.counter.start()
    settle(qtbot, crowded)
    assert 0 < len(statements.asked) <= SETTLE
    found = crowded.context.to_settle
    assert found is not None
    assert found.count > 0
    statements.asked.clear()
    crowded.context.nav.open_settle()
    page: Any = crowded.context.nav.page
    assert page.shown == found
    assert page.cards
    assert not statements.asked, "the page reads nothing that was just counted"
