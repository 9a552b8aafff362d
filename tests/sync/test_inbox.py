"""The inbox keeps what waits and nothing else, whatever became of an import."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from circledesk.errors import NotFound
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices, invite_device
from circledesk.services.exchange import plan_files
from circledesk.services.joining import join
from tests.sync import kit


@pytest.fixture
def asking(team: dict[str, Desk], tmp_path: Path) -> tuple[Desk, Path]:
    """A second computer of Buruburu, and the parcel in which it asks to join."""
    office = team["office"]
    file = tmp_path / "second.invitation"
    with office.session() as session:
        branch = kit.branch_of(office, "Buruburu")
        words = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    clock = office.system_clock
    second = Desk.create(tmp_path / "second", passphrase=kit.passphrase, clock=clock)
    join(second, file=file, passphrase=words.passphrase, name="Second")
    kit.add_circle(second, branch, "Second thoughts")
    parcel = kit.send(second, "organizer", tmp_path / "asks")
    second.close()
    return second, parcel


def kept(desk: Desk) -> list[str]:
    return sorted(file.name for file in desk.paths.inbox.iterdir())


def circles(desk: Desk) -> int:
    with sqlite3.connect(desk.paths.database) as connection:
        count = connection.execute("SELECT count(*) FROM learning_circle").fetchone()[0]
    connection.close()
    return int(count)


def test_what_was_refused_or_applied_leaves_no_copy(team: dict[str, Desk], tmp_path: Path) -> None:
    foreign = kit.send(team["buruburu"], "organizer", tmp_path / "post")
    broken = tmp_path / "broken.circledesk"
    broken.write_bytes(foreign.read_bytes()[:-7])
    lines = kit.receive(team["kisumu"], foreign, broken)
    assert [line.state for line in lines] == ["waiting", "refused"]
    assert "«broken.circledesk»" in str(lines[1].reason)
    kit.receive(team["office"], foreign)
    assert kept(team["kisumu"]) == kept(team["office"]) == []


def test_a_missing_file_is_a_line_and_the_others_are_in(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    good = kit.send(team["buruburu"], "organizer", tmp_path / "post")
    missing = tmp_path / "gone.circledesk"
    lines = kit.receive(team["office"], missing, good)
    assert {Path(line.file).name: line.state for line in lines} == {
        "gone.circledesk": "refused",
        good.name: "nothing-new",
    }
    with team["office"].session() as session:
        planned = plan_files(session, keys=team["office"].keys(), paths=[good, missing])
    assert "no file" in str(planned[1].reason)


def test_the_same_parcel_waits_once_and_is_in_after_the_acceptance(
    team: dict[str, Desk], asking: tuple[Desk, Path]
) -> None:
    office, (second, parcel) = team["office"], asking
    before = circles(office)
    for _ in range(3):
        assert kit.receive(office, parcel)[0].state == "waiting"
    assert len(kept(office)) == 1
    assert kit.receive(office, office.paths.inbox / kept(office)[0])[0].state == "waiting"
    assert len(kept(office)) == 1
    accept(office, second)
    assert circles(office) == before + 1
    assert kept(office) == []


def accept(office: Desk, second: Desk) -> None:
    with office.session() as session:
        accept_device(session, keys=office.keys(), device_id=second.keys().device_id)
        assert {row.state for row in devices(session)} == {"active"}


def test_half_a_copy_does_not_stand_in_the_way(
    team: dict[str, Desk], asking: tuple[Desk, Path]
) -> None:
    office, (second, parcel) = team["office"], asking
    before = circles(office)
    kit.receive(office, parcel)
    for name, length in (("01.part", 2), ("00.circledesk", 900)):
        half = office.paths.inbox / name
        half.write_bytes(parcel.read_bytes()[:length])
        os.utime(half, (0, 0))
    accept(office, second)
    assert circles(office) == before + 1
    assert kept(office) == []


def test_what_was_to_come_in_with_an_acceptance_comes_in_after_a_power_cut(
    team: dict[str, Desk],
    asking: tuple[Desk, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Accepted, then the power fails before what waited was brought in."""
    office, (second, parcel) = team["office"], asking
    before = circles(office)
    kit.receive(office, parcel)
    with monkeypatch.context() as patch:
        patch.setattr("circledesk.services.devices._waited", lambda *_: 0)
        accept(office, second)
    assert circles(office) == before
    other = kit.send(team["kisumu"], "organizer", tmp_path / "post")
    lines = kit.receive(office, other)
    assert [line.state for line in lines] == ["applied", "nothing-new"]
    assert circles(office) == before + 1
    assert kept(office) == []


def test_accepting_again_brings_in_what_a_power_cut_left(
    team: dict[str, Desk], asking: tuple[Desk, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, (second, parcel) = team["office"], asking
    before = circles(office)
    kit.receive(office, parcel)
    with monkeypatch.context() as patch:
        patch.setattr("circledesk.services.devices._waited", lambda *_: 0)
        accept(office, second)
    accept(office, second)
    assert circles(office) == before + 1
    with pytest.raises(NotFound, match="asks to join"):
        accept(office, second)


def test_a_full_disk_is_a_line_and_what_waits_goes_on_waiting(
    team: dict[str, Desk], asking: tuple[Desk, Path], tmp_path: Path
) -> None:
    office, (second, parcel) = team["office"], asking
    before = circles(office)
    kit.receive(office, parcel)
    branch = kit.branch_of(team["kisumu"], "Kisumu")
    for number in range(40):
        kit.add_circle(team["kisumu"], branch, f"{number} " + "x" * 900)
    large = kit.send(team["kisumu"], "organizer", tmp_path / "large")

    with office.session() as session:
        pages = int(session.connection().exec_driver_sql("PRAGMA page_count").scalar() or 0)
        session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
        session.rollback()
    (line,) = kit.receive(office, large)
    assert (line.state, "full" in str(line.reason)) == ("refused", True)
    assert kept(office) == [name for name in kept(office) if name.endswith(".circledesk")]
    assert len(kept(office)) == 1
    assert circles(office) == before
    again = Desk.open(office.folder, passphrase=kit.passphrase, clock=office.system_clock)
    assert kit.receive(again, large)[0].state == "applied"
    accept(again, second)
    assert circles(again) == before + 41
    again.close()


def test_what_waits_stays_where_the_disk_does_not_give_it(
    team: dict[str, Desk], asking: tuple[Desk, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, (second, parcel) = team["office"], asking
    before = circles(office)
    kit.receive(office, parcel)

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr("circledesk.sync.container.Path.open", fail)
        (line,) = kit.receive(office, *office.paths.inbox.iterdir())
    assert "could not be read: Input/output error" in str(line.reason)
    assert len(kept(office)) == 1
    accept(office, second)
    assert (circles(office), kept(office)) == (before + 1, [])


@pytest.mark.parametrize("trouble", [OSError(5, "Input/output error"), KeyError("a defect")])
def test_whatever_goes_wrong_what_waits_goes_on_waiting(
    team: dict[str, Desk],
    asking: tuple[Desk, Path],
    monkeypatch: pytest.MonkeyPatch,
    trouble: Exception,
) -> None:
    """Accepted, and then the backup before the import cannot be made."""
    office, (second, parcel) = team["office"], asking
    before = circles(office)
    kit.receive(office, parcel)

    def fail(*_: object) -> None:
        raise trouble

    with monkeypatch.context() as patch:
        patch.setattr("circledesk.services.exchange.before_import", fail)
        with contextlib.suppress(KeyError):
            accept(office, second)
    assert (circles(office), len(kept(office))) == (before, 1)
    accept(office, second)
    assert (circles(office), kept(office)) == (before + 1, [])


def test_a_copy_that_cannot_be_deleted_does_not_unsay_what_came_in(
    team: dict[str, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.add_circle(team["kisumu"], kit.branch_of(team["kisumu"], "Kisumu"), "Kilimo")
    parcel = kit.send(team["kisumu"], "organizer", tmp_path / "post")

    unlink, inbox = Path.unlink, team["office"].paths.inbox

    def fail(file: Path, missing_ok: bool = False) -> None:
        if file.parent == inbox:
            raise OSError(5, "Input/output error")
        unlink(file, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", fail)
        (line,) = kit.receive(team["office"], parcel)
    assert line.state == "applied"
    assert len(kept(team["office"])) == 1
    os.utime(next(team["office"].paths.inbox.iterdir()), (0, 0))
    kit.receive(team["office"], parcel)
    assert kept(team["office"]) == []


def test_nobody_asks_to_join_under_a_known_computers_id(
    team: dict[str, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who holds an invitation asks with keys of its own, but as a computer of the team."""
    office, known = team["office"], team["kisumu"].keys().device_id
    file = tmp_path / "second.invitation"
    with office.session() as session:
        branch = kit.branch_of(office, "Buruburu")
        words = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    forger = Desk.create(tmp_path / "forger", passphrase=kit.passphrase, clock=office.system_clock)
    with monkeypatch.context() as patch:
        patch.setattr("circledesk.services.joining.new_id", lambda: known)
        join(forger, file=file, passphrase=words.passphrase)
    with forger.session() as session:
        # The team's rows name the known computer; without them the request goes along.
        session.connection().exec_driver_sql("DELETE FROM device")
        session.commit()
    parcel = kit.send(forger, "organizer", tmp_path / "forged")
    forger.close()
    (line,) = kit.receive(office, parcel)
    assert line.state == "refused"
    with office.session() as session:
        assert {row.state for row in devices(session)} == {"active", "invited"}
    assert kept(office) == []
