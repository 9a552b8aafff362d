"""What was typed once can be corrected where it is seen: a learner, the team."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.session import this_device
from circledesk.ui import asking_team
from circledesk.ui.dialogs.edit_sign_up import EditSignUpDialog
from circledesk.ui.dialogs.edit_team import EditTeamDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.tabs.learner_circles import LearnerCircles
from circledesk.ui.tabs.learners import Learners
from circledesk.ui.tabs.settings import Settings
from tests.ui.circle_at_hand import CTRL, ask, type_key
from tests.ui.conftest import settle


def correct(qtbot: QtBot, window: MainWindow, name: str) -> None:
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, EditSignUpDialog)
    asked.form.name.setText(name)
    asked.submit()
    settle(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_a_learner_is_corrected_from_the_list_and_from_her_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    nav = window.context.nav
    nav.open_place("learners")
    settle(qtbot, window)
    page = nav.page
    assert isinstance(page, Learners)
    assert page.edit_button.isVisible()
    type_key(qtbot, window, Qt.Key.Key_E, CTRL)
    correct(qtbot, window, "Akinyi A. Otieno")
    first = page.model.row(page.model.index(0, 0))
    assert first is not None
    assert first.name == "Akinyi A. Otieno"
    type_key(qtbot, window, Qt.Key.Key_E)
    assert page.filter.text().casefold() == "e"
    page.filter.clear()
    page.view.setCurrentIndex(page.view.first())
    page.view.setFocus()
    type_key(qtbot, window, Qt.Key.Key_Return)
    her = nav.page
    assert isinstance(her, LearnerCircles)
    type_key(qtbot, window, Qt.Key.Key_E)
    correct(qtbot, window, "Akinyi Atieno")
    assert her.title() == "Akinyi Atieno"
    assert her.header._title.text() == "Akinyi Atieno"


def test_the_team_is_corrected_in_settings(window: MainWindow, qtbot: QtBot) -> None:
    window.context.nav.open_place("settings")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Settings)
    assert page.team_card.isVisible()
    assert page.team.text() == "Ziwa Libraries · Joy Makena · Africa/Nairobi"
    asked = asking_team.edit_team(window.context)
    settle(qtbot, window)
    assert isinstance(asked, EditTeamDialog)
    assert asked.own_email.text() == "joy@ziwa.example.org"
    asked.zone.setText("Nairobi time")
    asked.submit()
    settle(qtbot, window)
    assert asked.isVisible()
    asked.zone.setText("Africa/Kampala")
    asked.own_name.setText("Joy M. Makena")
    asked.submit()
    settle(qtbot, window)
    assert page.team.text() == "Ziwa Libraries · Joy M. Makena · Africa/Kampala"
    assert ask(qtbot, window, this_device).person == "Joy M. Makena"
    assert window.context.messages.history[-1].undo
