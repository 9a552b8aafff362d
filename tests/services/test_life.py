"""A new writer begins where the life of a database file may have split, and nowhere else."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from circledesk.models.check import check
from circledesk.models.database import begin_write
from circledesk.models.log import read_settings
from circledesk.services import life, team
from circledesk.services.desk import Desk
from circledesk.services.notices import notices
from circledesk.services.outside import erased_elsewhere, remember_erased
from circledesk.sync.keys import DeviceKeys
from tests.copies import copy_library
from tests.services.conftest import PASSPHRASE, Clock

Made = tuple[Path, dict[str, str], DeviceKeys]


@pytest.fixture
def lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of tokens for this test alone."""
    monkeypatch.setenv("CIRCLEDESK_LIVES", str(tmp_path / "lives"))
    return tmp_path / "lives"


@pytest.fixture
def folder(made: Made, lives: Path, tmp_path: Path) -> Path:
    """A library that was opened here once."""
    copied = copy_library(made[0], tmp_path / "data")
    open_and_close(copied)
    return copied


def open_desk(folder: Path) -> Desk:
    return Desk.open(folder, passphrase=lambda: PASSPHRASE, clock=Clock())


def open_and_close(folder: Path) -> None:
    open_desk(folder).close()


def work(folder: Path, *branches: str) -> None:
    """Open the library, add branches, close it."""
    desk = open_desk(folder)
    with desk.session() as session:
        for name in branches:
            team.add_branch(session, name=name)
    desk.close()


def raw(folder: Path) -> dict[str, str]:
    with closing(sqlite3.connect(folder / "circledesk.db")) as connection:
        return dict(connection.execute("SELECT key, value FROM setting"))


def writer(folder: Path) -> str:
    return raw(folder)["writer"]


def set_raw(folder: Path, **values: str) -> None:
    with closing(sqlite3.connect(folder / "circledesk.db")) as connection, connection:
        connection.executemany("REPLACE INTO setting VALUES (?, ?)", list(values.items()))


def told(folder: Path) -> list[str]:
    desk = open_desk(folder)
    try:
        with desk.session() as session:
            assert check(session, deep=True).sound
            return [row.words for row in notices(session) if row.kind == "new-writer"]
    finally:
        desk.close()


def test_a_library_that_stays_keeps_its_writer(folder: Path) -> None:
    first = writer(folder)
    for name in ("Kibera", "Shauri Moyo"):
        work(folder, name)
    assert writer(folder) == first
    assert told(folder) == []


def test_a_new_team_has_a_home_from_the_start(lives: Path, tmp_path: Path) -> None:
    """Founded, copied while it was never opened again: the copy is known for one."""
    from circledesk.services.founding import found_team

    first, copy = tmp_path / "first", tmp_path / "copy"
    desk = Desk.create(first, passphrase=lambda: PASSPHRASE, clock=Clock())
    found_team(desk, name="Ziwa", organizer="Joy Makena", email="joy@ziwa.example.org")
    desk.close()
    shutil.copytree(first, copy)
    assert told(first) == []
    assert told(copy) == [life.MOVED]


def test_a_copied_folder_begins_a_writer_of_its_own_once(folder: Path, tmp_path: Path) -> None:
    first, copy = writer(folder), tmp_path / "copy"
    shutil.copytree(folder, copy)
    assert told(copy) == [life.MOVED]
    second = writer(copy)
    assert second != first
    assert second.partition(".")[0] == first.partition(".")[0]
    work(copy, "Kibera")
    assert told(copy) == [life.MOVED]
    assert (writer(copy), writer(folder)) == (second, first)
    assert told(folder) == []


def test_a_link_to_the_folder_is_no_copy(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    assert told(tmp_path / "link") == []


def test_another_machine(folder: Path) -> None:
    first = writer(folder)
    set_raw(folder, life_machine="f" * 32)
    assert told(folder) == [life.MOVED]
    assert writer(folder) != first
    second = writer(folder)
    work(folder)
    assert writer(folder) == second


def test_an_older_state_put_back_on_the_same_path(folder: Path, tmp_path: Path) -> None:
    first = writer(folder)
    shutil.copyfile(folder / "circledesk.db", tmp_path / "old")
    work(folder, "Kibera")
    seen = int(raw(folder)["lamport"])
    shutil.copyfile(tmp_path / "old", folder / "circledesk.db")
    assert told(folder) == [life.OLDER]
    assert writer(folder) != first
    assert int(raw(folder)["lamport"]) == seen
    work(folder, "Kibera")
    assert told(folder) == [life.OLDER]


def test_a_state_from_before_the_newest_writer(folder: Path, tmp_path: Path) -> None:
    """No change was written since, and still it is another life."""
    shutil.copyfile(folder / "circledesk.db", tmp_path / "old")
    set_raw(folder, life_machine="f" * 32)
    open_and_close(folder)
    newer = writer(folder)
    shutil.copyfile(tmp_path / "old", folder / "circledesk.db")
    assert told(folder) == [life.OLDER]
    assert writer(folder) != newer


def test_an_older_state_put_back_under_an_open_window(folder: Path, tmp_path: Path) -> None:
    """What is written until the next opening does not hide it."""
    shutil.copyfile(folder / "circledesk.db", tmp_path / "old")
    work(folder, "Kibera", "Shauri Moyo")
    desk = open_desk(folder)
    first = writer(folder)
    shutil.copyfile(tmp_path / "old", folder / "circledesk.db")
    with desk.session() as session:
        team.add_branch(session, name="Pumwani")
    desk.close()
    assert told(folder) == [life.OLDER]
    assert writer(folder) != first


def test_two_windows_that_open_a_copy_at_once_begin_one_writer(folder: Path) -> None:
    """Who comes second judges again, with what the first wrote down."""
    set_raw(folder, life_machine="f" * 32)
    as_both_read_it = raw(folder)
    desk = open_desk(folder)
    second = writer(folder)
    life.go_on(desk.database, as_both_read_it)
    desk.close()
    assert writer(folder) == second
    assert told(folder) == [life.MOVED]


def test_the_folder_of_tokens_is_lost(folder: Path, lives: Path) -> None:
    first = writer(folder)
    shutil.rmtree(lives)
    assert told(folder) == [life.UNREMEMBERED]
    second = writer(folder)
    assert second != first
    work(folder, "Kibera")
    assert writer(folder) == second


def test_a_damaged_token_is_none(folder: Path, lives: Path) -> None:
    (token,) = lives.glob("life-*.json")
    for text in ("", "{", '{"writer": "x", "lamport": 99999999999999999}', "[1]", '"a"'):
        before = writer(folder)
        token.write_text(text, encoding="utf-8")
        open_and_close(folder)
        assert writer(folder) != before
        assert int(raw(folder)["lamport"]) < 10_000


def test_a_folder_that_takes_no_token_refuses_nothing(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CIRCLEDESK_LIVES", str(tmp_path / "file" / "lives"))
    folder = copy_library(made[0], tmp_path / "data")
    first = writer(folder)
    work(folder, "Kibera")
    work(folder, "Shauri Moyo")
    assert writer(folder) == first
    assert told(folder) == []


def test_a_token_that_cannot_be_renewed_tells_once(
    folder: Path, lives: Path, tmp_path: Path
) -> None:
    shutil.copyfile(folder / "circledesk.db", tmp_path / "old")
    work(folder, "Kibera")
    (token,) = lives.glob("life-*.json")
    (lives / f"{token.name}.{os.getpid()}-{threading.get_ident()}.part").mkdir()  # in the way
    before = token.read_bytes()
    shutil.copyfile(tmp_path / "old", folder / "circledesk.db")
    assert told(folder) == [life.OLDER]
    second = writer(folder)
    work(folder, "Shauri Moyo")
    assert token.read_bytes() == before
    assert writer(folder) == second


def test_an_upgrade_from_before_keeps_the_writer(folder: Path, lives: Path) -> None:
    first = writer(folder)
    shutil.rmtree(lives)
    with closing(sqlite3.connect(folder / "circledesk.db")) as connection, connection:
        connection.execute("DELETE FROM setting WHERE key LIKE 'life%' OR key = 'lives'")
    assert told(folder) == []
    assert writer(folder) == first
    assert len(list(lives.glob("life-*.json"))) == 1


def test_a_commit_that_is_rolled_back_leaves_the_token(folder: Path, lives: Path) -> None:
    (token,) = lives.glob("life-*.json")
    before = token.read_bytes()
    desk = open_desk(folder)
    with desk.session() as session:
        with pytest.raises(ZeroDivisionError):
            add_and_fail(desk)
        assert token.read_bytes() == before
        team.add_branch(session, name="Kibera")
    desk.close()
    assert token.read_bytes() != before
    assert told(folder) == []


def add_and_fail(desk: Desk) -> None:
    from circledesk.services.session import action

    with desk.session() as session, action(session, "branch.add"):
        team.add_branch(session, name="Kibera")
        raise ZeroDivisionError


def test_a_writer_begun_within_an_import_is_known_at_the_next_opening(folder: Path) -> None:
    desk = open_desk(folder)
    with desk.session() as session:
        begin_write(session)
        name = life.start_new_writer(session, "known elsewhere")
        session.commit()
        team.add_branch(session, name="Kibera")
        writers = session.connection().exec_driver_sql("SELECT uid FROM log_writer").scalars()
        assert name in set(writers)
    desk.close()
    assert told(folder) == ["known elsewhere"]
    assert writer(folder) == name


@pytest.fixture
def open_to_all(folder: Path) -> Iterator[Path]:
    """The library in a folder that any user can reach, and only its owner write."""
    root = Path(tempfile.mkdtemp())
    root.chmod(0o755)
    moved = Path(shutil.copytree(folder, root / "data"))
    for path in (moved, *moved.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield moved
    shutil.rmtree(root)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_library_that_may_only_be_read_opens(open_to_all: Path) -> None:
    """It was moved, and no new writer can be written down."""
    before = writer(open_to_all)

    def read() -> None:
        desk = open_desk(open_to_all)
        with desk.session() as session:
            assert read_settings(session.connection())["writer"] == before

    assert in_child(read) == 0
    assert writer(open_to_all) == before


def in_child(act: Callable[[], None]) -> int:
    """Run as a user who owns nothing; return the exit code."""
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setuid(65534)
            act()
        except BaseException:
            import traceback

            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_the_erased_are_remembered_beside_the_tokens(lives: Path) -> None:
    one, two = ("branch:a", "learner-1"), ("branch:b", "learner-2")
    assert erased_elsewhere("team") == set()
    assert remember_erased("team", {one})
    assert remember_erased("team", {one, two})
    assert life.erased_elsewhere("team") == {one, two}
    assert erased_elsewhere("another team") == set()
    assert len(list(lives.iterdir())) == 2
    (lives / next(lives.iterdir()).name.replace(".txt", "x.txt")).write_bytes(b"\xff half a li")
    assert erased_elsewhere("team") == {one, two}


def test_an_older_state_forgets_again_who_was_erased(folder: Path, tmp_path: Path) -> None:
    shutil.copyfile(folder / "circledesk.db", tmp_path / "old")
    work(folder, "Kibera")
    desk = open_desk(folder)
    with desk.session() as session:
        remember_erased(read_settings(session.connection())["team"], {("branch:a", "learner-1")})
    desk.close()
    shutil.copyfile(tmp_path / "old", folder / "circledesk.db")
    open_and_close(folder)
    with closing(sqlite3.connect(folder / "circledesk.db")) as connection:
        rows = connection.execute("SELECT scope, subject FROM erased_subject").fetchall()
    assert rows == [("branch:a", "learner-1")]
