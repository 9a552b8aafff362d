"""Flash disks in one visit, parcels for several, notices: what the rest of the page does."""

from __future__ import annotations

import errno
import os
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from circledesk.services.desk import Desk
from circledesk.services.devices import invite_device
from circledesk.services.drives import Drive
from circledesk.services.facts.exchange import PeerState
from circledesk.services.joining import join
from circledesk.services.notices import notices, tell
from circledesk.ui.pages.exchange_phone import StepsDialog
from circledesk.ui.pages.exchange_result import Result
from circledesk.ui.tables.peers import state_of
from circledesk.ui.tables.rows_model import CellRole
from circledesk.ui.tabs.accept_device import AcceptDeviceDialog
from tests.sync import kit
from tests.ui.pages.exchange.conftest import Office, cells, opened


@pytest.fixture
def stick(office: Office, tmp_path: Path) -> Path:
    """A flash disk with a parcel of Kisumu, not put in yet."""
    disk = tmp_path / "KINGSTON"
    office.new_learner("kisumu", "Otieno Ouma")
    kit.send(office.desks["kisumu"], "organizer", disk)
    return disk


def report_is_kept_whole(result: Result, file: Path) -> None:
    """A disk that gets full leaves the older report."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
        result.save_report()
        before = file.read_text(encoding="utf-8")
        patch.setattr(os, "fsync", full)
        result._parcels = ()
        result.save_report()
    assert before == file.read_text(encoding="utf-8")
    assert "Kisumu" in before
    last = result.context.messages.last
    assert last is not None
    assert "could not be saved" in last.text


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_disk_that_is_put_in_is_visited_and_may_be_pulled(office: Office, stick: Path) -> None:
    page = opened(office)
    assert not page.sticks.isVisible()
    office.sticks.append(Drive(stick, "KINGSTON"))
    page.sticks.look()
    office.settle()
    assert page.sticks.isVisible()
    assert cells(page, 0)[0] == "Kisumu", "what lies on it is looked at when it comes"
    page.sticks.buttons[stick].click()
    assert not page.sticks.buttons[stick].isEnabled()
    office.settle()
    assert "Otieno Ouma" in office.learners()
    result = page.bring_in.result
    assert result.head.text() == "You may pull the flash disk now."
    assert result.more.text().startswith(
        "1 parcel: 1 brought in. In all: 5 new. The answer Office-"
    )
    assert result.answer.isHidden()
    report_is_kept_whole(result, stick.with_name("report.txt"))
    assert page.sticks.buttons[stick].isEnabled()
    [answer] = stick.glob("Office-*.circledesk")
    (line,) = kit.receive(office.desks["kisumu"], answer)
    assert line.state in ("applied", "nothing-new")
    office.sticks.clear()
    page.sticks.look()
    assert not page.sticks.isVisible()


def test_a_full_disk_says_so_and_the_answer_can_be_written_elsewhere(
    office: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.sticks.append(Drive(stick, "KINGSTON"))
    page = opened(office)
    with monkeypatch.context() as patch:
        patch.setattr("circledesk.sync.container.write_container", full)
        page.sticks.buttons[stick].click()
        office.settle()
    assert "Otieno Ouma" in office.learners()
    result = page.bring_in.result
    assert result.head.text().startswith("The disk is full: the parcel was not written.")
    assert "pull" not in result.head.text()
    assert len(list(stick.iterdir())) == 1
    result.answer.click()
    office.settle()
    assert page.tabs.chosen() == "out"
    assert len(list(office.desks["office"].paths.outbox.glob("*.circledesk"))) == 1


def test_one_parcel_for_those_that_are_chosen(office: Office) -> None:
    page = opened(office, "out")
    out = page.send_out
    assert out.several.isHidden()
    out.view.setFocus()
    out.view.setCurrentIndex(out.model.index(0, 0))
    office.bot.keyClick(out.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    office.bot.keyClick(out.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert out.several.text() == "Write for the 3 chosen"
    out.several.click()
    office.settle()
    [file] = office.desks["office"].paths.outbox.glob("*.circledesk")
    for name in ("buruburu", "second", "kisumu"):
        (line,) = kit.receive(office.desks[name], file)
        assert line.state == "nothing-new"
    assert out.sent is not None
    out.sent.lies.copy.click()
    assert QGuiApplication.clipboard().text() == str(file)


def test_how_to_send_it_is_told_in_place_or_a_key_away(office: Office) -> None:
    office.window.resize(1366, 768)
    page = opened(office, "out")
    page.send.click()
    office.settle()
    sent = page.send_out.sent
    assert sent is not None
    assert sent.steps.isVisible()
    assert sent.how.isHidden()
    office.window.resize(1024, 600)
    assert sent.steps.isHidden()
    sent.how.click()
    [dialog] = office.window.findChildren(StepsDialog)
    dialog.accept_button.click()
    assert not dialog.isVisible()


def test_a_folder_that_is_gone_refuses_in_words(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "STICK"
    folder.mkdir()
    page = opened(office, "out")
    page.send_out.use_folder(folder)

    def gone(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "mkdir", gone)
    page.send.click()
    office.settle()
    last = office.window.context.messages.history[-1]
    assert last.kind == "trouble"
    assert last.text == "The disk cannot be written: it is locked or write-protected."
    assert page.send.isEnabled()


ZONE = ZoneInfo("Africa/Nairobi")
TODAY = date(2018, 8, 13)


@pytest.mark.parametrize(
    ("day", "more", "words"),
    [
        (None, {}, ("No news yet", "amber")),
        (13, {}, ("Fresh news", "green")),
        (5, {}, ("Fresh news", "green")),
        (4, {}, ("Old news: 9 days", "amber")),
        (13, {"same": True}, ("Holds the same as we", "green")),
        (13, {"state": "requested"}, ("Asks to join", "amber")),
    ],
)
def test_how_fresh_a_branch_is(
    day: int | None, more: dict[str, object], words: tuple[str, str]
) -> None:
    heard = datetime(2018, 8, day, 6, tzinfo=UTC) if day else None
    peer = PeerState("d", "PC", "Kisumu", "branch", heard, None, 0, **more)  # type: ignore[arg-type]
    assert state_of(peer, ZONE, TODAY)[:2] == words


def test_who_asks_to_join_stands_first_and_is_let_in_from_there(
    office: Office, tmp_path: Path
) -> None:
    desk = office.desks["office"]
    with desk.session() as session:
        told = invite_device(
            session,
            keys=desk.keys(),
            branch_id=office.branches["kisumu"],
            file=tmp_path / "i.circledesk",
        )
    annex = Desk.create(tmp_path / "annex", passphrase=kit.passphrase, clock=desk.system_clock)
    join(annex, file=Path(told.file), passphrase=told.passphrase, name="Annex PC")
    kit.receive(desk, kit.send(annex, "organizer", tmp_path / "post"))
    annex.close()
    page = opened(office, "out")
    out = page.send_out
    assert out.model.all_rows()[0].device == "Annex PC"
    cells = [out.model.index(0, column).data(CellRole) for column in range(6)]
    assert (cells[1].text, cells[5].button) == ("Asks to join", "Accept…")
    out.view.selectAll()
    assert "Annex PC" not in {peer.device for peer in out.chosen()}
    out.view.setCurrentIndex(out.model.index(0, 0))
    office.bot.keyClick(out.view, Qt.Key.Key_Return)
    office.settle()
    [dialog] = office.window.findChildren(AcceptDeviceDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_who_has_all_is_said_to_hold_the_same(office: Office, tmp_path: Path) -> None:
    kit.swap(office.desks, tmp_path / "post")
    kit.receive(
        office.desks["office"], kit.send(office.desks["kisumu"], "organizer", tmp_path / "last")
    )
    page = opened(office, "out")
    model = page.send_out.model
    row = next(n for n, peer in enumerate(model.all_rows()) if peer.branch == "Kisumu")
    assert model.index(row, 1).data(CellRole).text == "Holds the same as we"
    assert model.index(row, 4).data(CellRole).text == "All seen"
    kit.add_circle(office.desks["office"], office.branches["kisumu"], "Chess")
    page.send_out.refresh()
    office.settle()
    assert model.index(row, 1).data(CellRole).text == "Fresh news"
    assert model.index(row, 4).data(CellRole).text == "3 changes"


def test_what_was_found_out_stands_on_top_until_it_was_read(office: Office) -> None:
    desk = office.desks["office"]
    with desk.session() as session:
        tell(session, "new-writer", "Another computer writes under the name of this one.")
        tell(session, "new-writer", "This computer was moved.")
    page = opened(office)
    assert len(page.notices.buttons) == 2
    page.notices.buttons[0].click()
    office.settle()
    office.settle()
    assert len(page.notices.buttons) == 1
    with desk.session() as session:
        assert len(notices(session)) == 1
