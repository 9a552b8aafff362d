"""A flash disk in one visit: what is for us comes in, the answer lies beside it, read back."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from circledesk.errors import CircleDeskError
from circledesk.services import posting
from circledesk.services.desk import Desk
from circledesk.services.facts.finding import Visit
from circledesk.services.learners import learners
from circledesk.services.posting import post
from circledesk.services.visit import visit
from tests.sync import kit

Team = dict[str, Desk]


def go(desk: Desk, drive: Path, **more: object) -> Visit:
    with desk.session() as session:
        return visit(session, keys=desk.keys(), drive=drive, **more)  # type: ignore[arg-type]


def sign_up(desk: Desk, name: str, branch: str = "Kisumu") -> None:
    home = kit.branch_of(desk, branch)
    circle, _ = kit.add_circle(desk, home, f"{name}'s circle")
    kit.add_learner(desk, home, circle, name)


def names(desk: Desk) -> set[str]:
    with desk.session() as session:
        return {row.name for row in learners(session)}


def test_what_lies_there_comes_in_and_the_answer_goes_back(team: Team, tmp_path: Path) -> None:
    office, kisumu = team["office"], team["kisumu"]
    sign_up(kisumu, "Otieno Ouma")
    stick = tmp_path / "KINGSTON"
    kit.send(kisumu, "organizer", stick / "parcels")
    done = go(office, stick)
    assert [line.state for line in done.reports] == ["applied"]
    assert "Otieno Ouma" in names(office)
    assert done.written is not None
    assert done.may_pull
    answer = Path(done.written.file)
    assert answer.parent == stick / "parcels"
    assert done.written.recipients == (kit_name(kisumu),)
    (line,) = kit.receive(kisumu, answer)
    assert line.state in ("applied", "nothing-new")

    again = go(office, stick)
    assert (again.reports, again.seen) == ((), 1)
    assert again.may_pull


def kit_name(desk: Desk) -> str:
    with desk.session() as session:
        from circledesk.services.peers import who_this_is

        return who_this_is(session.connection())["device_name"]


def test_a_branch_answers_its_organizer_and_an_empty_stick_gets_a_post_bag(
    team: Team, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    bag = go(team["office"], stick)
    assert bag.written is not None
    assert len(bag.written.recipients) == 3
    done = go(team["kisumu"], stick)
    assert [line.state for line in done.reports] == ["nothing-new"]
    assert done.written is not None
    assert len(done.written.recipients) == 1
    (line,) = kit.receive(team["office"], Path(done.written.file))
    assert line.state == "nothing-new"


def test_parcels_in_an_archive_on_the_stick_come_in_too(team: Team, tmp_path: Path) -> None:
    sign_up(team["kisumu"], "Otieno Ouma")
    file = kit.send(team["kisumu"], "organizer", tmp_path / "out")
    stick = tmp_path / "stick"
    stick.mkdir()
    with ZipFile(stick / "w.zip", "w") as archive:
        archive.write(file, file.name)
    done = go(team["office"], stick)
    assert [line.file for line in done.reports] == [f"{stick / 'w.zip'}/{file.name}"]
    assert "Otieno Ouma" in names(team["office"])
    assert done.written is not None
    assert Path(done.written.file).parent == stick


def test_a_visit_that_is_ended_keeps_what_is_in_and_writes_nothing(
    team: Team, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    for branch in ("buruburu", "kisumu"):
        sign_up(team[branch], f"One of {branch}", branch.capitalize())
        kit.send(team[branch], "organizer", stick)
    seen: list[tuple[int, int]] = []

    def stop_after_one(number: int, total: int) -> bool:
        seen.append((number, total))
        return number < 1

    done = go(team["office"], stick, progress=stop_after_one)
    assert done.stopped
    assert seen[:2] == [(0, 3), (1, 3)]
    assert [line.state for line in done.reports] == ["applied"]
    assert len({"One of buruburu", "One of kisumu"} & names(team["office"])) == 1
    assert len(list(stick.iterdir())) == 2


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full: the parcel was not written."),
        (errno.EROFS, "The disk cannot be written: it is locked or write-protected."),
        (errno.EIO, "The parcel could not be written there: Input/output error."),
    ],
)
def test_a_stick_that_fails_says_how_and_keeps_what_is_in(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    sign_up(team["kisumu"], "Otieno Ouma")
    stick = tmp_path / "stick"
    kit.send(team["kisumu"], "organizer", stick)

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("circledesk.sync.container.write_container", fails)
    done = go(team["office"], stick)
    assert done.trouble.startswith(words)
    assert not done.may_pull
    assert "Otieno Ouma" in names(team["office"])
    assert len(list(stick.iterdir())) == 1, "no part of an answer stays"


def test_a_stick_pulled_before_the_answer_loses_nothing(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_up(team["kisumu"], "Otieno Ouma")
    stick = tmp_path / "stick"
    kit.send(team["kisumu"], "organizer", stick)
    real = posting.write_bundle

    def pulled(*args: object, **more: object) -> object:
        shutil.rmtree(stick)
        stick.write_text("no folder any more", encoding="utf-8")
        return real(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(posting, "write_bundle", pulled)
    done = go(team["office"], stick)
    assert done.trouble.startswith("The flash disk, or the folder, is not there any more")
    assert "Otieno Ouma" in names(team["office"])


def test_a_stick_pulled_while_it_is_read_loses_nothing(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    for branch in ("buruburu", "kisumu"):
        sign_up(team[branch], f"One of {branch}", branch.capitalize())
        kit.send(team[branch], "organizer", stick)

    def pull(number: int, total: int) -> bool:
        if number == 1:
            shutil.rmtree(stick)
        return True

    done = go(team["office"], stick, progress=pull)
    assert [line.state for line in done.reports] == ["applied", "refused"]
    assert done.trouble
    assert not done.may_pull
    assert len({"One of buruburu", "One of kisumu"} & names(team["office"])) == 1


def test_what_reads_back_differently_does_not_count_as_written(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgets(descriptor: int) -> None:
        if os.readlink(f"/proc/self/fd/{descriptor}").endswith(".circledesk"):
            os.pwrite(descriptor, b"\x00" * 40, 2000)

    monkeypatch.setattr(posting.os, "fsync", forgets)
    with team["office"].session() as session, pytest.raises(CircleDeskError, match="could not"):
        post(session, keys=team["office"].keys(), to="all", folder=tmp_path)
    assert list(tmp_path.glob("*.circledesk*")) == []


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 64 KB; only the system's owner may put one in."""
    disk = tmp_path / "tiny"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no disk can be put in here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=False)


def test_a_real_full_stick(team: Team, tiny: Path) -> None:
    (tiny / "film.mp4").write_bytes(b"\0" * 60_000)
    done = go(team["office"], tiny)
    assert done.trouble.startswith("The disk is full")
    assert [file.name for file in tiny.iterdir()] == ["film.mp4"]


def test_a_real_stick_with_its_switch_on(team: Team, tiny: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(tiny)], check=True)
    done = go(team["office"], tiny)
    assert done.trouble.startswith("The disk cannot be written")
