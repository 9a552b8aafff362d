"""A parcel for another branch is carried on unopened, and handed on with the next one."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from circledesk.cli import main
from circledesk.models.base import TEAM, new_id
from circledesk.models.log import read_setting
from circledesk.models.team import Device
from circledesk.models.trust import REVOCATION
from circledesk.services import carried as room
from circledesk.services.desk import Desk
from circledesk.services.exchange import plan_files, write_bundle
from circledesk.services.facts.exchange import WrittenBundle
from circledesk.services.own_changes import Draft, write_own
from circledesk.services.relay import carried
from circledesk.services.session import action
from circledesk.sync import bundle
from tests.sync import kit


def held(desk: Desk) -> list[bytes]:
    return sorted(file.read_bytes() for file in desk.paths.carried.iterdir())


def names(desk: Desk) -> list[tuple[str, ...]]:
    with desk.session() as session:
        return [one.recipients for one in carried(session)]


def write(desk: Desk, to: str, folder: Path) -> WrittenBundle:
    with desk.session() as session:
        return write_bundle(session, keys=desk.keys(), to=to, folder=folder)


def test_a_parcel_for_another_branch_waits_unopened(team: dict[str, Desk], tmp_path: Path) -> None:
    parcel = kit.send(team["office"], "kisumu", tmp_path / "stick")
    with team["buruburu"].session() as session:
        (planned,) = plan_files(session, keys=team["buruburu"].keys(), paths=[parcel])
    assert (planned.state, held(team["buruburu"])) == ("waiting", [])
    (line,) = kit.receive(team["buruburu"], parcel)
    assert (line.state, line.changes, line.sender) == ("waiting", 0, "Joy Makena's computer")
    assert line.reason == "For Kisumu: kept here to be carried on, unopened."
    assert held(team["buruburu"]) == [parcel.read_bytes()]
    assert list(team["buruburu"].paths.inbox.iterdir()) == []


def test_it_is_handed_on_beside_the_next_parcel_for_that_branch(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    branch = kit.branch_of(team["office"], "Kisumu")
    circle, _ = kit.add_circle(team["office"], branch, "Kilimo")
    kit.add_learner(team["office"], branch, circle, "Musa bin Juma")
    parcel = kit.send(team["office"], "kisumu", tmp_path / "stick")
    kit.receive(team["buruburu"], parcel)
    assert write(team["buruburu"], "organizer", tmp_path / "north").carried == ()
    written = write(team["buruburu"], "Kisumu", tmp_path / "west")
    (beside,) = map(Path, written.carried)
    assert beside.name == "Office-2018-08-06-carried-for-Kisumu.circledesk"
    assert (beside.parent, beside.read_bytes()) == (tmp_path / "west", parcel.read_bytes())
    (_, line) = sorted(kit.receive(team["kisumu"], tmp_path / "west"), key=lambda one: one.new)
    assert (line.state, line.counts["learner"]) == ("applied", (1, 0))
    again = write(team["buruburu"], "all", tmp_path / "west")
    assert again.carried == (str(beside),)
    assert len(list((tmp_path / "west").iterdir())) == 3


def test_a_newer_parcel_of_the_same_sender_takes_its_place(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    old = kit.send(team["office"], "kisumu", tmp_path / "stick")
    new = kit.send(team["office"], "kisumu", tmp_path / "stick")
    other = kit.send(team["second"], "kisumu", tmp_path / "stick")
    for file in (old, new, other):
        kit.receive(team["buruburu"], file)
    assert held(team["buruburu"]) == sorted([new.read_bytes(), other.read_bytes()])
    (line,) = kit.receive(team["buruburu"], old)
    assert line.state == "nothing-new"
    assert "newer parcel" in str(line.reason)
    assert held(team["buruburu"]) == sorted([new.read_bytes(), other.read_bytes()])
    assert kit.receive(team["buruburu"], new)[0].state == "waiting"
    assert len(held(team["buruburu"])) == 2


def test_an_organizer_drops_it_when_the_recipient_says_it_holds_all(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    kit.add_circle(team["buruburu"], branch, "Kilimo")
    kit.receive(team["office"], kit.send(team["buruburu"], "kisumu", tmp_path / "stick"))
    kit.receive(team["office"], kit.send(team["buruburu"], "organizer", tmp_path / "stick"))
    kit.receive(team["office"], kit.send(team["kisumu"], "organizer", tmp_path / "first"))
    assert names(team["office"]) == [("Kisumu",)]
    kit.receive(team["kisumu"], kit.send(team["office"], "kisumu", tmp_path / "out"))
    kit.receive(team["office"], kit.send(team["kisumu"], "organizer", tmp_path / "second"))
    assert names(team["office"]) == []
    assert len(held(team["office"])) == 1, "reading deletes nothing"
    kit.send(team["office"], "all", tmp_path / "bag")
    assert held(team["office"]) == []


def test_it_is_dropped_after_ninety_days(team: dict[str, Desk], tmp_path: Path) -> None:
    kit.receive(team["buruburu"], kit.send(team["office"], "kisumu", tmp_path / "stick"))
    clock = team["buruburu"].system_clock
    assert isinstance(clock, kit.Clock)
    clock.instant += timedelta(days=89)
    assert names(team["buruburu"]) == [("Kisumu",)]
    clock.instant += timedelta(days=2)
    assert names(team["buruburu"]) == []
    assert write(team["buruburu"], "kisumu", tmp_path / "west").carried == ()
    assert held(team["buruburu"]) == []


def test_what_is_damaged_here_is_not_handed_on(team: dict[str, Desk], tmp_path: Path) -> None:
    kit.receive(team["buruburu"], kit.send(team["office"], "kisumu", tmp_path / "stick"))
    (file,) = team["buruburu"].paths.carried.iterdir()
    content = bytearray(file.read_bytes())
    content[-200] ^= 1
    file.write_bytes(content)
    written = write(team["buruburu"], "kisumu", tmp_path / "west")
    assert (written.carried, written.not_carried) == ((), 1)
    assert [one.name for one in (tmp_path / "west").iterdir()] == [Path(written.file).name]


def test_strangers_and_own_parcels_are_not_kept(team: dict[str, Desk], tmp_path: Path) -> None:
    own = kit.send(team["buruburu"], "kisumu", tmp_path / "stick")
    stranger = tmp_path / "stranger"
    kit.make_team(stranger)
    desk = Desk.open(stranger / "office", passphrase=kit.passphrase)
    foreign = kit.send(desk, "kisumu", tmp_path / "foreign")
    desk.close()
    forged = tmp_path / "forged.circledesk"
    forged.write_bytes(own.read_bytes()[:-1])
    lines = kit.receive(team["buruburu"], own, foreign, forged)
    assert [line.state for line in lines] == ["refused"] * 3
    assert held(team["buruburu"]) == []


def test_a_parcel_without_parts_is_for_nobody_else(team: dict[str, Desk], tmp_path: Path) -> None:
    file = tmp_path / "hello.circledesk"
    with team["office"].session() as session:
        keys = team["office"].keys()
        bundle.write_bundle(
            file, [], keys=keys, bundle="b", made_at="2018-08-06T07:00:00.000Z",
            team=read_setting(session.connection(), "team"),
            certificate=session.get_one(Device, keys.device_id).certificate,
        )  # fmt: skip
    kit.receive(team["buruburu"], file)
    assert held(team["buruburu"]) == []


@pytest.mark.parametrize("how", ["revoked", "deleted"])
def test_of_a_computer_that_was_put_out_nothing_is_kept(
    team: dict[str, Desk], tmp_path: Path, how: str
) -> None:
    parcel = kit.send(team["second"], "kisumu", tmp_path / "stick")
    gone = team["second"].keys().device_id
    with team["office"].session() as session:
        if how == "revoked":
            cells = {"device_id": gone, "cuts": {}, "why": "Lost"}
            write_own(session, "device.revoke", [Draft(TEAM, REVOCATION, new_id(), cells)])
        else:
            with action(session, "device.edit"):
                session.get_one(Device, gone).deleted_at = team["office"].clock()
    kit.receive(team["buruburu"], kit.send(team["office"], "all", tmp_path / "bag"))
    assert kit.receive(team["buruburu"], parcel)[0].state == "refused"
    assert held(team["buruburu"]) == []


@pytest.mark.parametrize(("bound", "value"), [("MOST_FILES", 1), ("MOST_BYTES", 20_000)])
def test_the_room_is_bounded(
    team: dict[str, Desk],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    bound: str,
    value: int,
) -> None:
    first = kit.send(team["office"], "kisumu", tmp_path / "a")
    value = first.stat().st_size + 500 if bound == "MOST_BYTES" else value
    monkeypatch.setattr(room, bound, value)
    kit.receive(team["buruburu"], first)
    (line,) = kit.receive(team["buruburu"], kit.send(team["second"], "kisumu", tmp_path / "b"))
    assert line.state == "refused"
    assert "no more room" in str(line.reason)
    assert held(team["buruburu"]) == [first.read_bytes()]
    assert list(team["buruburu"].paths.inbox.iterdir()) == []
    newer = kit.send(team["office"], "kisumu", tmp_path / "c")
    assert kit.receive(team["buruburu"], newer)[0].state == "waiting"
    assert held(team["buruburu"]) == [newer.read_bytes()]


def test_a_full_stick_takes_what_it_can_and_the_rest_stays(
    team: dict[str, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.receive(team["buruburu"], kit.send(team["office"], "kisumu", tmp_path / "stick"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("circledesk.services.carried.shutil.copyfile", full)
    with team["buruburu"].session() as session:
        from circledesk.services.relay import hand_on

        left = hand_on(session, [team["kisumu"].keys().device_id], tmp_path)
    assert (left.files, left.left) == ((), 1)
    assert names(team["buruburu"]) == [("Kisumu",)]


def test_the_command_line_keeps_lists_and_hands_on(
    team: dict[str, Desk],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    parcel = kit.send(team["office"], "kisumu", tmp_path / "stick")
    folder = team["buruburu"].folder
    team["buruburu"].close()
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", kit.passphrase())
    monkeypatch.setenv("CIRCLEDESK_NOW", "2018-08-07T09:00:00+03:00")

    def run(*words: str) -> tuple[int, str]:
        code = main(["--data", str(folder), *words])
        return code, capsys.readouterr().out

    code, out = run("bundle", "import", str(parcel), "--json")
    (line,) = json.loads(out)
    assert (code, line["state"], line["new"]) == (0, "waiting", 0)
    assert line["reason"] == "For Kisumu: kept here to be carried on, unopened."
    (kept,) = json.loads(run("bundle", "carried", "--json")[1])
    assert (kept["sender"], kept["recipients"]) == ("Joy Makena's computer", ["Kisumu"])
    out = run("bundle", "export", "--to", "Kisumu", "--out", str(tmp_path / "west"))[1]
    assert "another's parcel, carried on unopened" in out
    before = team["buruburu"].paths.database.read_bytes()
    cut = tmp_path / "cut.circledesk"
    cut.write_bytes(parcel.read_bytes()[:-1])
    code, out = run("bundle", "import", str(cut), "--json")
    assert (code, json.loads(out)[0]["state"]) == (1, "refused")
    assert team["buruburu"].paths.database.read_bytes() == before
