"""Parcels that lie in Downloads: shown with their plan, then brought in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from circledesk.errors import KeyLocked
from circledesk.services.devices import invite_device
from circledesk.services.joining import join
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.tables.rows_model import CellRole
from circledesk.ui.tabs.accept_device import AcceptDeviceDialog
from tests.sync import kit
from tests.ui.pages.exchange.conftest import Office, cells, opened


def test_the_plan_is_shown_first_and_changes_nothing(office: Office) -> None:
    office.new_learner("buruburu", "Wairimu Njeri")
    kit.send(office.desks["buruburu"], "organizer", office.downloads)
    page = opened(office)
    assert cells(page, 0)[:2] == ["Buruburu", "1 new circle, 1 new sign-up"]
    assert cells(page, 0)[5] == "Ready"
    assert page.header._line.text() == (
        "1 parcel found in Downloads. Nothing is changed until you bring it in."
    )
    assert page.bring.text() == "Bring in 1"
    assert "Wairimu Njeri" not in office.learners()

    page.bring.click()
    office.settle()
    assert "Wairimu Njeri" in office.learners()
    assert cells(page, 0)[5] == "Brought in"
    assert not page.bring.isEnabled()
    assert office.window.context.messages.history[-1].text == "Parcels brought in: 1."


def test_an_altered_parcel_says_so_and_changes_nothing(office: Office) -> None:
    office.new_learner("kisumu", "Otieno Ouma")
    file = kit.send(office.desks["kisumu"], "organizer", office.downloads)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    before = office.learners()
    page = opened(office)
    assert cells(page, 0)[5] == "Cut off or damaged: ask again"
    assert page.bring_in.chosen.story.text().startswith(f"«{file.name}» is not a CircleDesk parcel")
    assert not page.bring.isEnabled()
    assert office.learners() == before


def test_why_a_parcel_was_refused_is_read_in_kiswahili(office: Office) -> None:
    office.new_learner("kisumu", "Otieno Ouma")
    file = kit.send(office.desks["kisumu"], "organizer", office.downloads)
    file.write_bytes(file.read_bytes()[:-100])
    context = office.window.context
    context.language.use("sw")
    words = "» si kifurushi cha taarifa cha CircleDesk, au kimekatika. Tafadhali mwombe aliyekituma"
    try:
        assert f"«{file.name}{words}" in opened(office).bring_in.chosen.story.text()
        kit.receive(office.desks["office"], file)
        context.nav.open_place("exchange", "history")
        office.settle()
        page = context.nav.page
        assert isinstance(page, ExchangePage)
        page.history.view.setCurrentIndex(page.history.view.first())
        assert words in page.history.reason.text()
    finally:
        context.language.use("en")


def test_parcels_for_other_computers_are_only_counted(office: Office) -> None:
    kit.send(office.desks["office"], "kisumu", office.downloads)
    page = opened(office)
    assert page.bring_in.model.rowCount() == 0
    assert page.header._line.text() == "No parcel was found in Downloads."


def test_a_parcel_for_another_branch_is_kept_and_handed_on(office: Office, tmp_path: Path) -> None:
    kit.send(office.desks["buruburu"], "kisumu", office.downloads)
    page = opened(office)
    assert cells(page, 0)[5] == "For Kisumu: to be carried on"
    assert page.bring.text() == "Bring in 1"
    page.bring.click()
    office.settle()
    assert cells(page, 0)[5] == "For Kisumu: kept here"
    assert not page.bring.isEnabled()
    said = office.window.context.messages.history[-1].text
    assert said == "Kept for others, to be carried on: 1."
    page.show_tab("out")
    office.settle()
    assert "kept here unopened, for Kisumu." in page.send_out.carried.line.text()
    page.send_out.use_folder(tmp_path)
    page.send.click()
    office.settle()
    told = "Others’ parcels that were laid beside it, unopened: 1."
    assert page.send_out.carried.beside.text() == told
    assert len(list(tmp_path.glob("*-carried-for-Kisumu.circledesk"))) == 1
    page.show_tab("history")
    office.settle()
    model = page.history.model
    assert model.index(0, 4).data(CellRole).text == "Kept to be carried on"


def test_a_file_that_is_only_called_a_parcel_is_listed_with_the_reason(office: Office) -> None:
    stray = office.downloads / "shopping.circledesk"
    stray.write_text("Bread, milk", encoding="utf-8")
    page = opened(office)
    assert cells(page, 0)[0] == "shopping"
    assert cells(page, 0)[5] == "Not a CircleDesk parcel"
    assert page.bring_in.chosen.story.text().startswith(
        "«shopping.circledesk» is not a CircleDesk parcel"
    )
    assert page.header._line.text() == "Nothing to bring in was found in Downloads."
    assert not page.tabs.bar.tabData(0)
    assert not page.bring.isEnabled()


def test_an_invitation_that_lies_about_is_no_broken_parcel(office: Office) -> None:
    desk = office.desks["office"]
    with desk.session() as session:
        file, branch = office.downloads / "i.circledesk", office.branches["kisumu"]
        invite_device(session, keys=desk.keys(), branch_id=branch, file=file)
    assert opened(office).bring_in.model.rowCount() == 0


def test_a_file_can_be_chosen_and_the_tab_counts_what_can_be_brought_in(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.new_learner("buruburu", "Njoki Maina")
    file = kit.send(office.desks["buruburu"], "organizer", tmp_path / "stick")
    file = file.rename(file.with_suffix(".bin"))
    (office.downloads / "shopping.circledesk").write_text("Bread, milk", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    page = opened(office)
    verbs = [action.text() for action in page.elsewhere.menu().actions()]
    assert verbs == [
        "In a folder or on a flash disk…",
        "Choose files or a ZIP…",
        "Paste copied files\tCtrl+V",
        "From a phone…",
        "The week in a message…",
        "",
        "Look again\tF5",
    ]
    page.elsewhere.menu().actions()[1].trigger()
    office.settle()
    assert [cells(page, row)[0] for row in range(2)] == ["Buruburu", "shopping"]
    assert page.tabs.bar.tabData(0) == "1"
    assert page.bring.text() == "Bring in 1"


def test_a_file_that_is_dropped_is_looked_at(office: Office, tmp_path: Path) -> None:
    office.new_learner("buruburu", "Njoki Maina")
    file = kit.send(office.desks["buruburu"], "organizer", tmp_path / "stick")
    page = opened(office)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, carried, left, none))
    office.settle()
    assert cells(page, 0)[0] == "Buruburu"
    assert "Njoki Maina" not in office.learners()


def test_many_are_brought_in_until_the_person_stops_it(office: Office) -> None:
    for branch, name in (("buruburu", "Njoki Maina"), ("kisumu", "Otieno Ouma")):
        office.new_learner(branch, name)
        kit.send(office.desks[branch], "organizer", office.downloads)
    page = opened(office)
    office.window.context.jobs.started.connect(lambda progress: progress.cancel())
    page.bring.click()
    office.settle()
    said = office.window.context.messages.history[-1].text
    assert said == "Stopped. Parcels that are in: 0."
    assert not {"Njoki Maina", "Otieno Ouma"} & office.learners()
    assert page.bring.text() == "Bring in 2"


def test_a_computer_that_asks_is_brought_in_and_accepted(office: Office, tmp_path: Path) -> None:
    desk = office.desks["office"]
    with desk.session() as session:
        told = invite_device(
            session,
            keys=desk.keys(),
            branch_id=office.branches["kisumu"],
            file=tmp_path / "i.circledesk",
        )
    from circledesk.services.desk import Desk

    second = Desk.create(tmp_path / "second", passphrase=kit.passphrase, clock=desk.system_clock)
    join(second, file=Path(told.file), passphrase=told.passphrase, name="Annex PC")
    kit.send(second, "organizer", office.downloads)
    second.close()

    page = opened(office)
    assert cells(page, 0)[5] == "Asks to join: bring it in"
    assert "Bring its parcel in" in page.bring_in.chosen.story.text()
    page.bring.click()
    office.settle()
    assert cells(page, 0)[5] == "Asks to join"
    [dialog] = office.window.findChildren(AcceptDeviceDialog)
    said = office.window.context.messages.history[-1].text
    assert said.startswith("Annex PC (Kisumu) asks to join: compare the code ")
    office.bot.keyClick(dialog, Qt.Key.Key_Return)
    office.settle()
    assert dialog.isVisible(), "an Enter that was meant for something else lets nobody in"
    dialog.reject()
    page.bring_in.view.pressed_button.emit(page.bring_in.view.current())
    office.settle()
    [dialog] = [d for d in office.window.findChildren(AcceptDeviceDialog) if d.isVisible()]
    assert dialog.focusWidget() is dialog.compared.box
    dialog.compared.ticked = True
    dialog.accept_button.click()
    office.settle()
    page.show_tab("computers")
    office.settle()
    states = {row.name: row.state for row in page.computers.model.all_rows()}
    assert states["Annex PC"] == "active"
    page.show_tab("history")
    office.settle()
    names = [row.file for row in page.history.model.all_rows() if row.sender == "Annex PC"]
    assert len(names) == 2
    assert all(name.startswith("Kisumu-2018-08-06") for name in names)


def test_keys_that_stay_locked_say_so_where_the_parcels_would_stand(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked() -> None:
        raise KeyLocked("The passphrase does not open the keys.", "Type it again.")

    with monkeypatch.context() as patch:
        patch.setattr(office.desks["office"], "keys", locked)
        page = opened(office)
        assert page.header._line.text() == "Parcels were not looked for."
        assert page.bring_in._empty.sentence.isVisible()
        assert page.bring_in._empty.sentence.text() == (
            "The passphrase does not open the keys. Type it again."
        )
    page.refresh()
    office.settle()
    assert page.header._line.text() == "No parcel was found in Downloads."
    assert page.bring_in._empty.sentence.text().startswith("Here stand the parcels")
