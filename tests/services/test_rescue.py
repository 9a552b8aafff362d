"""A damaged file rescued: pages zeroed or overwritten anywhere, cut off, its header gone."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from circledesk.commands.stopping import ended_by_hand
from circledesk.errors import CircleDeskError, FileRefused
from circledesk.models.database import Database
from circledesk.services import courses
from circledesk.services.backups import create_backup
from circledesk.services.mending import check_library
from circledesk.services.rescue import rescue
from circledesk.settings import Paths
from tests.services.conftest import THURSDAY, Library, open_library

PAGE = 4096


@pytest.fixture(scope="module")
def lived(made: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a backup, and a course that came after it."""
    folder = tmp_path_factory.mktemp("lived") / "data"
    for library in open_library(made, folder):  # type: ignore[arg-type]
        _live(library)
    return folder


def _live(library: Library) -> None:
    circle = library.circle("Chess")
    people = [library.learner(circle, name) for name in ("Aisha Said", "Musa Juma")]
    library.came(circle, 1, *people)
    create_backup(library.desk)
    courses.add_course(library.session, title="After the backup")


def damaged(lived: Path, folder: Path, *, backup: bool = True) -> Path:
    shutil.copytree(lived, folder)
    if not backup:
        shutil.rmtree(folder / "backups")
    return folder / "circledesk.db"


def state(folder: Path) -> tuple[bool, int, set[str]]:
    database = Database(Paths(folder).database, lambda: THURSDAY)
    try:
        report = check_library(database)
        with database.session() as session:
            titles = {row.title for row in courses.courses(session)}
        return report.sound, report.changes, titles
    finally:
        database.close()


def test_the_backup_and_what_can_be_read_are_put_together(lived: Path, tmp_path: Path) -> None:
    file = damaged(lived, tmp_path / "d")
    data = bytearray(file.read_bytes())
    data[:PAGE] = bytes(PAGE)  # header and schema
    file.write_bytes(data)
    done = rescue(file.parent, clock=lambda: THURSDAY)
    sound, changes, titles = state(file.parent)
    assert sound
    assert "After the backup" in titles
    assert (done.from_file > 0, done.from_backup + done.from_file) == (True, changes)
    assert Path(done.damaged).read_bytes() == bytes(data)


def test_without_a_backup_the_file_alone_is_read(lived: Path, tmp_path: Path) -> None:
    file = damaged(lived, tmp_path / "d", backup=False)
    file.write_bytes(bytes(100) + file.read_bytes()[100:])
    done = rescue(file.parent, clock=lambda: THURSDAY)
    assert (done.backup, done.from_backup, done.after_gap) == ("", 0, 0)
    assert state(file.parent)[0]
    assert "After the backup" in state(file.parent)[2]


def test_nothing_to_read_and_no_backup_is_said(lived: Path, tmp_path: Path) -> None:
    file = damaged(lived, tmp_path / "d", backup=False)
    file.write_bytes(bytes(50_000))
    with pytest.raises(FileRefused, match="Nothing in the damaged file"):
        rescue(file.parent, clock=lambda: THURSDAY)
    assert file.read_bytes() == bytes(50_000)


def test_a_rescue_is_stopped_at_any_step_and_nothing_is_changed(
    lived: Path, tmp_path: Path
) -> None:
    """Between pages, tables and files; after the last step it is done to the end."""
    file = damaged(lived, tmp_path / "d")
    file.write_bytes(bytes(100) + file.read_bytes()[100:])
    file.with_name(file.name + "-journal").write_bytes(b"")
    stands = _files(file.parent)
    steps: list[int] = []

    def count(done: int, total: int) -> None:
        steps.append(done)

    shutil.copytree(file.parent, tmp_path / "whole")
    rescue(tmp_path / "whole", clock=lambda: THURSDAY, tell=count)
    assert steps == sorted(steps)
    assert steps[-1] == 100
    for step in (0, len(steps) // 2, len(steps) - 1):
        _stopped_at(file.parent, step)
        assert _files(file.parent) == stands, step


class Stopped(Exception):
    """Somebody pressed Stop."""


def _stopped_at(folder: Path, step: int) -> None:
    calls = iter(range(step + 1))

    def tell(done: int, total: int) -> None:
        if next(calls) == step:
            raise Stopped

    with pytest.raises(Stopped):
        rescue(folder, clock=lambda: THURSDAY, tell=tell)


def _files(folder: Path) -> dict[str, bytes]:
    """What lies in a data folder; the notes of backups may be made anew."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.suffix != ".json"
    }


def test_what_fails_at_the_last_step_leaves_all_as_it_was(
    lived: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = damaged(lived, tmp_path / "d")
    file.write_bytes(bytes(100) + file.read_bytes()[100:])
    journal = file.with_name(file.name + "-journal")
    journal.write_bytes(b"half written")
    before = _files(file.parent)

    def full(source: Path, paths: Paths) -> None:
        raise OSError("no room")

    monkeypatch.setattr("circledesk.services.restore._replace", full)
    with pytest.raises(OSError, match="no room"):
        rescue(file.parent, clock=lambda: THURSDAY)
    after = _files(file.parent)
    assert {name: after[name] for name in before} == before


def test_ctrl_c_waits_for_the_next_step() -> None:
    before = signal.getsignal(signal.SIGINT)
    with ended_by_hand() as tell:
        tell(0, 1)
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            tell(1, 1)
    assert signal.getsignal(signal.SIGINT) is before


def test_what_was_altered_in_the_file_is_told(lived: Path, tmp_path: Path) -> None:
    """No backup held it: it is taken as it stands, and said; an unreadable clock loses nothing."""
    file = damaged(lived, tmp_path / "d", backup=False)
    with closing(sqlite3.connect(file)) as connection, connection:
        held = connection.execute("SELECT count(*) FROM log_change").fetchone()[0]
        connection.execute("UPDATE log_change SET subject = 'x' WHERE id = 5")
        connection.execute("UPDATE log_operation SET at = 'yesterday' WHERE id = 2")
        connection.execute("UPDATE log_operation SET actor = x'ff00' WHERE id = 3")
    done = rescue(file.parent, clock=lambda: THURSDAY)
    assert (done.altered, done.after_gap) == (1, 0)
    assert done.in_doubt == 1, "the clock is that of the action before it, and so proved"
    assert done.changes >= held
    assert state(file.parent)[0]


def test_pages_damaged_anywhere(lived: Path, tmp_path: Path) -> None:
    """With a backup every rescue succeeds, and keeps at least what the backup held."""
    end = time.monotonic() + (float(os.environ.get("HOURS") or 0) * 600 or 0.5)
    tried = kept = 0
    while time.monotonic() < end:
        chance = random.Random(tried)
        backup = chance.random() < 0.8
        file = damaged(lived, tmp_path / str(tried), backup=backup)
        _hurt(file, chance)
        tried += 1
        try:
            done = rescue(file.parent, clock=lambda: THURSDAY)
        except CircleDeskError:
            assert not backup
            continue
        finally:
            assert len(list(file.parent.rglob("checking-*"))) == 0
        sound, changes, _ = state(file.parent)
        assert sound
        assert changes >= done.from_backup
        kept += done.from_file > 0
        shutil.rmtree(file.parent)
    print(f"{tried} damaged files, {kept} gave more than the backup held")
    assert tried


def _hurt(file: Path, chance: random.Random) -> None:
    data = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data) // PAGE) * PAGE
        data[at : at + PAGE] = bytes(PAGE) if chance.random() < 0.5 else chance.randbytes(PAGE)
    if chance.random() < 0.3:
        del data[chance.randrange(PAGE, len(data)) :]
    file.write_bytes(data)
    if chance.random() < 0.3:
        file.with_name(file.name + "-journal").write_bytes(chance.randbytes(2000))


def test_a_backup_that_says_a_wrong_version_is_passed_over(lived: Path, tmp_path: Path) -> None:
    file = damaged(lived, tmp_path / "d")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 2")
    newest = file.parent / "backups" / "20190101-000000-000000-before-upgrade.backup"
    shutil.copyfile(file, newest)
    os.mkfifo(file.parent / "backups" / "20190102-000000-000000-odd.backup")
    done = rescue(file.parent, clock=lambda: THURSDAY)
    assert done.backup not in ("", str(newest))
    sound, _, titles = state(file.parent)
    assert sound
    assert "After the backup" in titles


@pytest.mark.parametrize("last", ["damaged-", "circledesk.db"])
def test_killed_at_a_new_name_a_library_is_there(lived: Path, tmp_path: Path, last: str) -> None:
    """The damaged library is there to the last, or the rescued one is; it can be rescued again."""
    file = damaged(lived, tmp_path / "d")
    file.write_bytes(bytes(PAGE) + file.read_bytes()[PAGE:])
    child = os.fork()
    if child == 0:
        os.replace = _killed_at(last)  # type: ignore[assignment]
        rescue(file.parent, clock=lambda: THURSDAY)
        os._exit(0)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    assert file.is_file()
    rescue(file.parent, clock=lambda: THURSDAY)
    sound, _, titles = state(file.parent)
    assert sound
    assert "After the backup" in titles


def _killed_at(last: str) -> Callable[[Path, Path], None]:
    """Rename as ever, and die at once where the new name begins so."""
    rename = os.replace

    def renamed(part: Path, file: Path) -> None:
        rename(part, file)
        if file.name.startswith(last):
            os.kill(os.getpid(), signal.SIGKILL)

    return renamed
