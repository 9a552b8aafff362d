"""People who were asked: the answer is noted from the row, and the open ones are counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from circledesk.services.people import answer_invitation, invite_person
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tables.people import ANSWER
from circledesk.ui.tables.rows_model import CellRole
from circledesk.ui.tabs.invitations import Invitations
from tests.ui.conftest import open_desk, settle


@pytest.fixture
def asked(folder: Path) -> None:
    desk = open_desk(folder)
    with desk.session() as session:
        ids = [
            invite_person(session, name=name, email=f"{name.lower()}@ziwa.example.org").id
            for name in ("Dalila", "Baraka", "Chebet")
        ]
        answer_invitation(session, invitation_id=ids[0], state="not-now")
    desk.close()


@pytest.fixture
def page(asked: None, window: MainWindow, qtbot: QtBot) -> Invitations:
    window.context.nav.open_place("dashboard", "invitations")
    settle(qtbot, window)
    return window.findChildren(Invitations)[0]


def test_the_list_says_how_many_are_open(page: Invitations) -> None:
    assert page.people.count.text() == "2 open of 3"
    page.people.filter.setText("Dalila")
    assert page.people.count.text() == "1 of 3"


def test_enter_offers_the_answers_and_notes_the_chosen_one(
    page: Invitations, window: MainWindow, qtbot: QtBot
) -> None:
    people = page.people
    baraka = next(row for row in people.model.all_rows() if row.name == "Baraka")
    people.view.choose(baraka.id)
    answer = people.model.index(people.view.currentIndex().row(), ANSWER).data(CellRole)
    assert answer.button == "Note…"
    qtbot.keyClick(people.view, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Said yes",
        "Not now",
        "Withdrawn",
        "To approach",
        "Write the invitation…",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, window)
    states = {row.name: row.state for row in people.model.all_rows()}
    assert states["Baraka"] == "yes"
    assert people.count.text() == "1 open of 3"
    done = people.model.index(people.model.index_of(baraka.id).row(), ANSWER).data(CellRole)
    assert done.button == ""
