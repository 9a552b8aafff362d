"""What is asked once: the passphrase of the keys, and which day it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.desk import Desk
from circledesk.services.session import today
from circledesk.ui.dialogs.passphrase import PassphraseDialog, TypedPassphrase, Unlocking
from circledesk.ui.dialogs.which_day import WhichDayDialog, ask_day_if_in_doubt
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from tests.ui.conftest import NOW, PASSPHRASE, open_desk, settle


@pytest.fixture
def locked(folder: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window whose keys lie under a passphrase that nobody typed yet."""
    typed = TypedPassphrase()
    made = make_window(lambda: Desk.open(folder, passphrase=typed, clock=lambda: NOW), None)
    made.context.jobs.unlock = Unlocking(made.context, typed).ask
    made.show()
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    settle(qtbot, made)
    yield made
    made.close()
    made.deleteLater()


def key_of(window: MainWindow, into: list[str]) -> None:
    context = window.context
    context.jobs.write(lambda session: context.desk.keys().device_id, into.append)


def test_the_passphrase_is_asked_once_and_the_work_done_again(
    locked: MainWindow, qtbot: QtBot
) -> None:
    done: list[str] = []
    key_of(locked, done)
    key_of(locked, done)
    settle(qtbot, locked)
    assert done == []
    [asked] = locked.findChildren(PassphraseDialog)
    asked.words.setText("not these")
    asked.submit()
    settle(qtbot, locked)
    assert asked.words.property("wrong") == "true"
    asked.words.setText(PASSPHRASE)
    asked.submit()
    settle(qtbot, locked)
    key_of(locked, done)
    settle(qtbot, locked)
    assert len(done) == 3
    assert len(set(done)) == 1
    assert not any(one.isVisible() for one in locked.findChildren(PassphraseDialog))


def test_without_the_passphrase_the_work_is_given_up_in_words(
    locked: MainWindow, qtbot: QtBot
) -> None:
    done: list[str] = []
    key_of(locked, done)
    settle(qtbot, locked)
    [asked] = locked.findChildren(PassphraseDialog)
    asked.reject()
    assert done == []
    said = locked.context.messages.history[-1]
    assert said.kind == "trouble"
    assert "under a passphrase" in said.text


def test_a_clock_that_lost_its_battery_is_asked_about_once(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    def dead() -> datetime:
        return datetime(2002, 1, 1, 7, tzinfo=UTC)

    desk = Desk.open(folder, passphrase=lambda: PASSPHRASE, clock=dead)
    window = make_window(lambda: desk, None, closes=False)
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=10_000)
    settle(qtbot, window)
    ask_day_if_in_doubt(window.context)
    settle(qtbot, window)
    [asked] = window.findChildren(WhichDayDialog)
    asked.submit()
    settle(qtbot, window)
    with desk.session() as session:
        assert today(session) == date(2018, 8, 9)
    ask_day_if_in_doubt(window.context)
    settle(qtbot, window)
    assert not any(one.isVisible() for one in window.findChildren(WhichDayDialog))
    window.close()
    window.deleteLater()
    desk.close()


def test_a_clock_that_may_be_right_is_not_asked_about(window: MainWindow, qtbot: QtBot) -> None:
    ask_day_if_in_doubt(window.context)
    settle(qtbot, window)
    assert window.findChildren(WhichDayDialog) == []


def test_a_person_is_invited(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    from circledesk.services.people import invitations
    from circledesk.ui import asking_team
    from circledesk.ui.dialogs.invite import InviteDialog

    dialog = asking_team.invite(window.context)
    assert isinstance(dialog, InviteDialog)
    settle(qtbot, window)
    dialog.submit()
    settle(qtbot, window)
    assert dialog.name.property("wrong") == "true"
    dialog.name.setText("Naomi Wairimu")
    dialog.submit()
    settle(qtbot, window)
    desk = open_desk(folder)
    with desk.session() as session:
        assert [row.name for row in invitations(session)] == ["Naomi Wairimu"]
    desk.close()
