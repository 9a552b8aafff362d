"""Who began alone joins another team from Settings, with what is there; then is a branch's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from circledesk.services import circles, courses, drives, signups
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.inviting import invite_device
from circledesk.services.learners import learners
from circledesk.services.session import this_device
from circledesk.services.team import add_branch
from circledesk.ui.dialogs.join_another import JoinAnotherDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from circledesk.ui.tabs.settings import Settings
from tests.sync import kit
from tests.ui.conftest import settle


@pytest.fixture(autouse=True)
def _nothing_lies_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(drives, "drives", lambda: ())
    monkeypatch.setattr(drives, "_phones", lambda: iter(()))
    with kit.cheap_keys():
        yield


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.create(tmp_path / "alone", passphrase=kit.passphrase, clock=kit.Clock())
    found_team(desk, name="Mto Library", organizer="Wanjiru Kamau", email="wanjiru@mto.example.org")
    with desk.session() as session:
        course = courses.add_course(session, title="Public Speaking").id
        circle = circles.create_circle(
            session, course_id=course, name="Speak up", start=date(2018, 7, 3), time=time(10)
        )
        for name in ("Akinyi Otieno", "Baraka Mwakio"):
            signups.sign_up(session, circle_id=circle.id, name=name)
    yield desk
    desk.close()


@pytest.fixture
def invitation(tmp_path: Path) -> tuple[Path, str]:
    desk = Desk.create(tmp_path / "office", passphrase=kit.passphrase, clock=kit.Clock())
    found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    file = tmp_path / "kisumu.invitation"
    with desk.session() as session:
        branch = add_branch(session, name="Kisumu").id
        made = invite_device(session, keys=desk.keys(), branch_id=branch, file=file)
    desk.close()
    return file, made.passphrase


@pytest.fixture
def window(alone: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    made = make_window(lambda: alone, None, closes=False)
    made.show()
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    settle(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


def dialog_of(window: MainWindow) -> JoinAnotherDialog:
    (found,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert isinstance(found, JoinAnotherDialog)
    return found


def settings_of(window: MainWindow, qtbot: QtBot) -> Settings:
    window.context.nav.open_place("settings")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, Settings)
    return page


def test_what_comes_along_is_said_and_the_window_is_a_branch_s_then(
    window: MainWindow, alone: Desk, invitation: tuple[Path, str], qtbot: QtBot
) -> None:
    settings_of(window, qtbot).join.click()
    dialog = dialog_of(window)
    assert dialog.comes.text() == (
        "What comes along: circles: 1, meetings: 6, learners: 2, certificates: 0."
    )
    assert dialog.fields.name.text() == "Wanjiru Kamau"
    dialog.fields.file.setText(str(invitation[0]))
    dialog.fields.words.setText("one two three four five six")
    dialog.submit()
    settle(qtbot, window)
    assert "These six words do not open the invitation." in dialog._faults["words"].text()
    dialog.fields.words.setText(invitation[1])
    dialog.submit()
    settle(qtbot, window)
    assert window.context.device.team == "Ziwa Libraries"
    assert (window.context.device.branch, window.context.organizer) == ("Kisumu", False)
    page = settings_of(window, qtbot)
    assert page.join.isHidden()
    assert page.team_card.isHidden()
    with alone.session() as session:
        assert [row.name for row in learners(session)] == ["Akinyi Otieno", "Baraka Mwakio"]
    window.actions_here.undo.trigger()
    settle(qtbot, window)
    with alone.session() as session:
        assert learners(session) == ()
        assert this_device(session).team == "Ziwa Libraries"


def test_a_team_of_several_is_not_asked(window: MainWindow, alone: Desk, qtbot: QtBot) -> None:
    page = settings_of(window, qtbot)
    assert not page.join.isHidden()
    with alone.session() as session:
        for name in ("Mjini", "Pwani"):
            add_branch(session, name=name)
    page.refresh()
    settle(qtbot, window)
    assert page.join.isHidden()
