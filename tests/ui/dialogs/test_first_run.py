"""A computer without a library: a new team is made, another joins it, words in their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from circledesk.services.at_desk import at_desk
from circledesk.services.desk import Desk
from circledesk.services.device_reading import own_request
from circledesk.services.devices import invite_device
from circledesk.services.session import this_device
from circledesk.services.team import add_branch, branches
from circledesk.services.whereabouts import holds_library
from circledesk.ui.asking import handbook_over
from circledesk.ui.dialogs.choose_passphrase import ChoosePassphraseDialog
from circledesk.ui.dialogs.first_run import FirstRun, Library
from circledesk.ui.dialogs.first_run_work import NoDesk
from circledesk.ui.dialogs.help import HelpDialog
from circledesk.ui.dialogs.passphrase import TypedPassphrase
from circledesk.ui.start import make_context
from tests.sync import kit

WORDS = "three small boats on the lake"
Welcome = Callable[[Path], FirstRun]


@pytest.fixture
def welcome(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Welcome]:
    monkeypatch.setenv("HOME", str(tmp_path))
    shown: list[FirstRun] = []

    def show(folder: Path) -> FirstRun:
        context = make_context(NoDesk, None)
        made = FirstRun(context, folder, lambda place, _: Library(place, TypedPassphrase(WORDS)))
        made.show()
        shown.append(made)
        return made

    with kit.cheap_keys():
        yield show
    for window in shown:
        if window.isVisible():
            window.close()
        window.context.language.use("en")
        window.deleteLater()


def settle(qtbot: QtBot, first: FirstRun) -> None:
    qtbot.waitUntil(lambda: not first.context.jobs.busy, timeout=10_000)


def choose_words(first: FirstRun, qtbot: QtBot) -> None:
    [asked] = first.findChildren(ChoosePassphraseDialog)
    asked.first.setText(WORDS)
    asked.second.setText(WORDS)
    asked.submit()
    settle(qtbot, first)


def test_the_handbook_lies_open_over_the_first_window_and_its_questions(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    first = welcome(tmp_path / "new")
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    qtbot.keyClick(first, Qt.Key.Key_F1)
    [over] = first.findChildren(HelpDialog)
    assert over.view.key == "first-start"
    over.reject()
    asked = ChoosePassphraseDialog(first.new_team().context, TypedPassphrase())
    other = handbook_over(asked)
    assert isinstance(other, HelpDialog)
    assert other.view.key == "passphrase"
    other.reject()
    asked.reject()


def found_team(first: FirstRun, qtbot: QtBot) -> None:
    form = first.new_team()
    form.name.setText("Ziwa Libraries")
    form.organizer.setText("Joy Makena")
    form.email.setText("joy@ziwa.example.org")
    assert form.zone == "Africa/Nairobi"
    form.submit()
    settle(qtbot, first)
    choose_words(first, qtbot)


def test_a_new_team_is_made_after_a_passphrase_was_chosen(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "office"
    first = welcome(folder)
    found_team(first, qtbot)
    assert first.made is not None
    assert not first.isVisible()
    assert holds_library(folder)
    desk = Desk.open(folder, passphrase=first.made.typed)
    with desk.session() as session:
        me = this_device(session)
    assert (me.team, me.role, me.person) == ("Ziwa Libraries", "organizer", "Joy Makena")
    assert desk.keys().root_seed
    desk.close()


def test_what_is_missing_stands_at_its_field_and_leaves_no_library(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "office"
    first = welcome(folder)
    form = first.new_team()
    form.submit()
    settle(qtbot, first)
    assert form.name.property("wrong") == "true"
    assert not holds_library(folder)
    form.reject()


def test_a_passphrase_that_is_short_or_mistyped_is_refused(
    welcome: Welcome, tmp_path: Path
) -> None:
    first = welcome(tmp_path / "office")
    typed = TypedPassphrase()
    asked = ChoosePassphraseDialog(first.context, typed)
    for one, two, field in (("short", "short", asked.first), (WORDS, WORDS + "s", asked.second)):
        asked.first.setText(one)
        asked.second.setText(two)
        asked.submit()
        assert field.property("wrong") == "true"
    assert typed.words == ""
    asked.reject()


def test_another_computer_joins_by_file_and_words(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    office = welcome(tmp_path / "office")
    found_team(office, qtbot)
    assert office.made is not None
    desk = Desk.open(office.made.folder, passphrase=office.made.typed)
    (tmp_path / "Downloads").mkdir()
    with desk.session() as session:
        branch = add_branch(session, name="Mjini").id
        file = tmp_path / "Downloads" / "from-joy.bin"
        told = invite_device(session, keys=desk.keys(), branch_id=branch, file=file)
    desk.close()

    first = welcome(tmp_path / "branch")
    form = first.join()
    assert form.file.text() == str(file)  # found by its content
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0 a photograph")
    form.file.setText(str(photo))
    form.submit()
    settle(qtbot, first)
    told_at_once = [label.text() for label in form.findChildren(QLabel)]
    assert any("not an invitation file" in text for text in told_at_once)
    form.file.setText(str(file))
    form.submit()
    settle(qtbot, first)
    form.words.setText("not the right words")
    form.submit()
    settle(qtbot, first)
    assert form.words.property("wrong") == "true"
    said = [label.text() for label in form.findChildren(QLabel)]
    assert any(text.startswith("These six words do not open the invitation.") for text in said)
    form.words.setText(told.passphrase)
    form.submit()
    settle(qtbot, first)
    assert form.team.text() == "Ziwa Libraries · Mjini"
    assert not holds_library(tmp_path / "branch")
    form.submit()
    assert form.name.property("wrong") == "true"
    form.name.setText("Amina Said")
    form.submit()
    settle(qtbot, first)
    choose_words(first, qtbot)
    assert first.made is None  # the code is still to be said
    code = form.digits.text()
    form.reject()
    assert first.made is not None
    joined = Desk.open(first.made.folder, passphrase=first.made.typed)
    with joined.session() as session:
        me = this_device(session)
        request = own_request(session)
    joined.close()
    assert request is not None
    assert request.code == code
    assert (me.team, me.branch, me.person) == ("Ziwa Libraries", "Mjini", "Amina Said")


def test_practice_has_a_folder_of_its_own(welcome: Welcome, qtbot: QtBot, tmp_path: Path) -> None:
    first = welcome(tmp_path / "office")
    first.practise()
    settle(qtbot, first)
    assert first.made is not None
    assert first.made.folder == tmp_path / "office-practice"


def test_the_language_is_switched_at_once_by_an_arrow_key(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    first = welcome(tmp_path / "office")
    first.activateWindow()
    qtbot.waitUntil(first.languages.button("en").hasFocus, timeout=5_000)
    qtbot.keyClick(first.languages.button("en"), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: first.context.language.code == "sw", timeout=5_000)
    assert first.languages.button("sw").isChecked()
    qtbot.waitUntil(first.languages.button("sw").hasFocus, timeout=5_000)
    qtbot.keyClick(first.languages.button("sw"), Qt.Key.Key_Tab)
    assert first.cards[0].hasFocus()
    assert first.cards[0].accessibleName().startswith("Anzisha")
    qtbot.keyClick(first.cards[0], Qt.Key.Key_Down)
    assert first.cards[1].hasFocus()


def test_who_begins_alone_has_a_library_with_one_branch_and_colleagues(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    first = welcome(tmp_path / "alone")
    first.people.several.click()
    form = first.begin_alone()
    form.name.setText("Ziwa Library")
    form.organizer.setText("Joy Makena")
    form.others.setText("Amina Said, , Baraka Mwakio")
    form.submit()
    settle(qtbot, first)
    choose_words(first, qtbot)
    assert first.made is not None
    desk = Desk.open(first.made.folder, passphrase=first.made.typed)
    with desk.session() as session:
        places = [branch.name for branch in branches(session)]
        here = at_desk(session).people
    desk.close()
    assert places == ["Ziwa Library", "Office"]
    assert [(one.name, one.now) for one in here] == [
        ("Amina Said", False),
        ("Baraka Mwakio", False),
        ("Joy Makena", True),
    ]
