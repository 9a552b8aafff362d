"""Computers invited in any role, put out; the team's key printed, typed in, and the ways back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from circledesk.services import team
from circledesk.services.desk import Desk
from circledesk.services.device_reading import own_request
from circledesk.services.devices import devices
from circledesk.services.inviting import invite_device, invite_organizer
from circledesk.services.joining import join
from circledesk.services.recovery import recovery_sheet
from circledesk.services.session import this_device
from circledesk.services.whereabouts import holds_library
from circledesk.sync.invitation import read_invitation
from circledesk.ui import asking_circles, asking_team
from circledesk.ui.dialogs.choose_passphrase import ChoosePassphraseDialog
from circledesk.ui.dialogs.first_run import FirstRun, Library
from circledesk.ui.dialogs.first_run_work import NoDesk
from circledesk.ui.dialogs.forgotten import ForgottenDialog
from circledesk.ui.dialogs.hand_over import HandOverDialog
from circledesk.ui.dialogs.invite_computer import InviteWizard
from circledesk.ui.dialogs.key_sheet import PrintSheetDialog
from circledesk.ui.dialogs.passphrase import PassphraseDialog, TypedPassphrase
from circledesk.ui.dialogs.put_out import PutOutDialog
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.start import make_context, make_window
from circledesk.ui.tabs.circles import CircleTools
from circledesk.ui.tabs.computer_menu import computer_actions
from circledesk.ui.tabs.settings import Settings
from circledesk.ui.widgets.button import Button
from tests.sync import kit
from tests.ui.conftest import NOW, open_desk, settle

WORDS = "four old baobabs by the road"


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    with kit.cheap_keys():
        yield


@pytest.fixture
def bandari(folder: Path) -> None:
    desk = open_desk(folder)
    with desk.session() as session:
        team.add_branch(session, name="Bandari")
    desk.close()


def invited(window: MainWindow, qtbot: QtBot) -> InviteWizard:
    wizard = asking_team.invite_device(window.context)
    settle(qtbot, window)
    assert isinstance(wizard, InviteWizard)
    return wizard


def sheet_of(folder: Path) -> str:
    desk = open_desk(folder)
    with desk.session() as session:
        lines = recovery_sheet(session, keys=desk.keys()).lines
    desk.close()
    return "\n".join(lines)


def texts(widget: Any) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_regional_lead_is_invited_with_the_ticked_branches(
    bandari: None, window: MainWindow, qtbot: QtBot
) -> None:
    wizard = invited(window, qtbot)
    wizard.roles["lead"].setChecked(True)
    wizard.submit()
    assert wizard.at == 0
    assert "No branch is chosen." in texts(wizard)
    for number in range(wizard.several.count()):
        wizard.several.item(number).setCheckState(Qt.CheckState.Checked)
    wizard.submit()
    settle(qtbot, window)
    assert wizard.at == 1
    assert wizard.written is not None
    told, _ = read_invitation(Path(wizard.written.file).read_bytes(), wizard.written.passphrase)
    assert (told.role, len(told.branches)) == ("branch", 2)
    wizard.reject()
    assert wizard.isVisible()  # the words are nowhere else
    wizard.submit()
    assert wizard.at == 2
    assert not wizard.leave.isVisible()
    wizard.submit()
    assert not wizard.isVisible()


def test_a_second_organizer_is_invited_with_everything(window: MainWindow, qtbot: QtBot) -> None:
    wizard = invited(window, qtbot)
    wizard.roles["organizer"].setChecked(True)
    assert not wizard.branch.isVisible()
    wizard.submit()
    settle(qtbot, window)
    assert wizard.written is not None
    told, part = read_invitation(Path(wizard.written.file).read_bytes(), wizard.written.passphrase)
    assert told.role == "organizer"
    assert {"learner", "team"} <= {change.table for change in part.changes}
    wizard.leave.click()
    assert not wizard.isVisible()


@pytest.fixture
def joined(folder: Path, tmp_path: Path) -> str:
    """A computer of Mjini that was accepted; return its id."""
    desk = open_desk(folder)
    branch = kit.branch_of(desk, "Mjini")
    with desk.session() as session:
        made = invite_device(session, keys=desk.keys(), branch_id=branch, file=tmp_path / "i")
    other = Desk.create(tmp_path / "mjini", passphrase=lambda: WORDS, clock=lambda: NOW)
    join(other, file=tmp_path / "i", passphrase=made.passphrase, name="Desk 1")
    kit.receive(desk, kit.send(other, "organizer", tmp_path / "post"))
    from circledesk.services.devices import accept_device

    device = other.keys().device_id
    with desk.session() as session:
        accept_device(session, keys=desk.keys(), device_id=device)
    kit.receive(other, kit.send(desk, "Mjini", tmp_path / "back"))
    other.close()
    desk.close()
    return device


def test_a_computer_is_put_out_from_the_list(joined: str, window: MainWindow, qtbot: QtBot) -> None:
    """The menu offers it for others only; the button waits for the tick."""
    context = window.context
    context.nav.open_place("exchange", "computers")
    settle(qtbot, window)
    page = context.nav.page
    assert isinstance(page, ExchangePage)
    rows = {row.id: row for row in page.computers.model.all_rows()}
    own = rows[context.device.device_id]
    assert computer_actions(context, page, own) == []
    (action,) = computer_actions(context, page, rows[joined])
    assert action.text() == "Put out…"
    page.computers.view.choose(own.id)
    assert not page.put_out.isEnabled()
    page.computers.view.choose(joined)
    page.put_out.click()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, PutOutDialog)
    assert not asked.accept_button.isEnabled()
    asked.sure.box.click()
    asked.why.setText("stolen")
    asked.submit()
    settle(qtbot, window)
    assert QApplication.activeModalWidget() is None
    rows = {row.id: row for row in page.computers.model.all_rows()}
    assert rows[joined].state == "revoked"
    assert not page.put_out.isEnabled()
    assert computer_actions(context, page, rows[joined]) == []
    assert window.context.messages.history[-1].text == "Desk 1 is put out of the team."


def test_the_sheet_is_asked_for_until_it_was_saved(
    joined: str, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, file = window.context, tmp_path / "sheet.pdf"
    context.nav.open_place("exchange", "computers")
    settle(qtbot, window)
    page = context.nav.page
    assert isinstance(page, ExchangePage)
    assert page.computers.notice.isVisible()
    context.nav.open_place("settings")
    settle(qtbot, window)
    settings = context.nav.page
    assert isinstance(settings, Settings)
    assert settings.key.told.property("kind") == "amber"
    assert not settings.key.type_in.isVisible()
    settings.key.sheet.click()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, PrintSheetDialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    asked.save()
    settle(qtbot, window)
    assert asked.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    asked.save()
    settle(qtbot, window)
    assert len(PdfReader(file).pages) == 1
    assert settings.key.told.property("kind") == "grey"
    assert "9 August 2018" in settings.key.told.text()
    settings.key.hand_over.click()
    settle(qtbot, window)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, HandOverDialog)
    qtbot.waitUntil(lambda: "✓ Printed on 9 August 2018" in texts(shown))
    assert "Joined:" not in texts(shown)
    shown.submit()
    context.nav.open_place("exchange", "computers")
    settle(qtbot, window)
    page = context.nav.page
    assert isinstance(page, ExchangePage)
    assert not page.computers.notice.isVisible()


def choose(parent: Any, qtbot: QtBot, window: MainWindow) -> None:
    [asked] = parent.findChildren(ChoosePassphraseDialog)
    asked.first.setText(WORDS)
    asked.second.setText(WORDS)
    asked.submit()
    settle(qtbot, window)


def locked(folder: Path, qtbot: QtBot) -> tuple[MainWindow, TypedPassphrase]:
    """The window of a folder whose passphrase nobody knows."""
    typed = TypedPassphrase()
    made = make_window(
        lambda: Desk.open(folder, passphrase=typed, clock=lambda: NOW), folder, language="en"
    )
    made.show()
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    settle(qtbot, made)
    return made, typed


def way_out(window: MainWindow, typed: TypedPassphrase) -> tuple[PassphraseDialog, ForgottenDialog]:
    asked = PassphraseDialog(window.context, typed)
    asked.open()
    return asked, asked.way_out()


def test_the_organizer_s_lost_passphrase_ends_in_new_keys(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    sheet = sheet_of(folder)
    window, typed = locked(folder, qtbot)
    old = window.context.device.device_id
    asked, dialog = way_out(window, typed)
    ended: list[int] = []
    asked.finished.connect(ended.append)
    dialog.submit()
    settle(qtbot, window)
    assert "0 of the 5 lines are here." in texts(dialog)
    for line, text in zip(dialog.lines.lines, sheet.lower().split("\n"), strict=True):
        line.setText(text)
    dialog.submit()
    settle(qtbot, window)
    choose(window, qtbot, window)
    assert ended == [1]  # what needed the keys goes on with the new ones
    settle(qtbot, window)
    window.close()
    window.deleteLater()
    desk = Desk.open(folder, passphrase=lambda: WORDS)
    assert desk.keys().device_id != old
    assert desk.keys().root_seed
    with desk.session() as session:
        assert this_device(session).team == "Ziwa Libraries"
    desk.close()


def test_a_branch_s_lost_passphrase_ends_in_new_keys(
    joined: str, folder: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    office = open_desk(folder)
    branch, file = kit.branch_of(office, "Mjini"), tmp_path / "again"
    with office.session() as session:
        made = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    office.close()
    window, typed = locked(tmp_path / "mjini", qtbot)
    _, dialog = way_out(window, typed)
    dialog.file.setText(str(file))
    dialog.words.setText("not the six words told")
    dialog.submit()
    settle(qtbot, window)
    assert dialog.words.property("wrong") == "true"
    dialog.words.setText(made.passphrase)
    dialog.submit()
    settle(qtbot, window)
    choose(window, qtbot, window)
    settle(qtbot, window)
    with window.context.desk.session() as session:
        request = own_request(session)
        assert request is not None
        assert this_device(session).device_id != joined
    assert window.context.device.device_id != joined
    window.close()
    window.deleteLater()


def test_the_organizer_again_on_an_empty_computer(
    folder: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The five lines are pasted at once; afterwards the window opens, without a team's name yet."""
    sheet, new = sheet_of(folder), tmp_path / "new"
    context = make_context(NoDesk, None)
    first = FirstRun(context, new, lambda place: Library(place, TypedPassphrase(WORDS)))
    first.show()
    wizard = first.recover()
    QApplication.clipboard().setText(sheet)
    qtbot.keyClick(wizard.lines.lines[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert wizard.lines.text() == sheet
    wizard.name.setText("New office")
    wizard.submit()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    [asked] = first.findChildren(ChoosePassphraseDialog)
    asked.first.setText(WORDS)
    asked.second.setText(WORDS)
    asked.submit()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert wizard.recovered is not None
    assert wizard.recovered.file.exists()
    assert first.made is None
    wizard.submit()
    assert first.made is not None
    first.deleteLater()
    assert holds_library(new)
    window = make_window(
        lambda: Desk.open(new, passphrase=lambda: WORDS, clock=lambda: NOW), new, language="en"
    )
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=10_000)
    settle(qtbot, window)
    assert window.context.organizer
    for place in ("circles", "learners", "branches", "exchange", "settings"):
        window.context.nav.open_place(place)
        settle(qtbot, window)
    assert not [one for one in window.context.messages.history if one.kind == "defect"]
    window.close()
    window.deleteLater()


def test_a_regional_lead_sees_the_circles_of_all_own_branches(
    bandari: None, folder: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    office = open_desk(folder)
    home, also = (kit.branch_of(office, name) for name in ("Bandari", "Mjini"))
    with office.session() as session:
        made = invite_device(
            session,
            keys=office.keys(),
            branch_id=home,
            also=[also],
            file=tmp_path / "i",
            with_data=True,
        )
        assert not [row for row in devices(session) if row.state == "requested"]
    office.close()
    lead = Desk.create(tmp_path / "lead", passphrase=lambda: WORDS, clock=lambda: NOW)
    join(lead, file=tmp_path / "i", passphrase=made.passphrase, name="Amina Said")
    lead.close()
    window, _ = locked(tmp_path / "lead", qtbot)
    window.context.nav.open_place("circles")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, CircleTools)
    assert page.bar is not None
    chips = [chip.text() for chip in page.bar.findChildren(Button)]
    assert chips == ["Branch: own branches  ✕"]
    assert [row.branch for row in page.model.shown_rows()] == ["Mjini"]
    page.bar.choose("branch", home, "Bandari")
    settle(qtbot, window)
    assert not page.model.shown_rows()
    dialog = asking_circles.new_circle(window.context)
    settle(qtbot, window)
    offered = [dialog.branch.itemText(n) for n in range(dialog.branch.count())]  # type: ignore[attr-defined]
    assert offered == ["Bandari", "Mjini"]
    assert dialog.branch.isVisible()  # type: ignore[attr-defined]
    assert dialog.findChildren(QLineEdit)
    dialog.reject()
    window.close()
    window.deleteLater()


def test_a_second_organizer_is_told_its_code_until_it_is_accepted(
    folder: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    office = open_desk(folder)
    with office.session() as session:
        made = invite_organizer(session, keys=office.keys(), file=tmp_path / "i")
    office.close()
    desk = Desk.create(tmp_path / "deputy", passphrase=lambda: WORDS, clock=lambda: NOW)
    join(desk, file=tmp_path / "i", passphrase=made.passphrase, name="Amina Said")
    desk.close()
    window, _ = locked(tmp_path / "deputy", qtbot)
    window.context.nav.open_place("exchange")
    settle(qtbot, window)
    page = window.context.nav.page
    assert isinstance(page, ExchangePage)
    assert page.joining.isVisible()
    assert page.joining.request is not None
    assert page.joining.code.text() == page.joining.request.code
    window.context.nav.open_place("settings")
    settle(qtbot, window)
    settings = window.context.nav.page
    assert isinstance(settings, Settings)
    assert settings.key.type_in.isVisible()
    assert not settings.key.sheet.isVisible()
    window.close()
    window.deleteLater()
