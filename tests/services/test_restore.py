"""Backups are verified to the bottom, and restored whole or not at all."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select

from circledesk.errors import FileRefused, NewerDatabase, NotFound, RuleBroken
from circledesk.models.changes import ErasedRow
from circledesk.models.check import check
from circledesk.models.log import read_settings
from circledesk.models.migrations import v001_first
from circledesk.models.team import Branch
from circledesk.services import restore, team
from circledesk.services.backups import BackupReport, backups_in, verify_backup
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.services.notices import notices
from circledesk.services.outside import remember_erased
from circledesk.services.restore import restore_backup
from circledesk.services.session import write_local
from circledesk.settings import Paths
from tests.services.conftest import PASSPHRASE, Clock, Library


def names(desk: Desk) -> set[str]:
    with desk.session() as session:
        return set(session.scalars(select(Branch.name)))


def settings(desk: Desk) -> dict[str, str]:
    with desk.session() as session:
        return read_settings(session.connection())


def verified(library: Library, file: Path) -> BackupReport:
    return verify_backup(library.desk.paths, file=file, clock=library.clock)


def restored(library: Library, file: Path) -> restore.Restored:
    return restore_backup(library.desk.folder, file=file, clock=library.clock)


@pytest.fixture
def backup(library: Library) -> Path:
    """A backup, and a branch that was added since."""
    library.session.rollback()
    file = library.desk.backup("by hand")
    library.clock.set(2018, 8, 10, 9)
    team.add_branch(library.session, name="Kibera")
    library.session.rollback()
    return file


def rooms_are_empty(library: Library) -> bool:
    left = {file.suffix for file in library.desk.paths.backups.iterdir()}
    beside = {file.name for file in library.desk.folder.glob("circledesk.db*")}
    return left == {".backup", ".json"} and beside == {"circledesk.db"}


def test_a_backup_says_its_changes_and_digests(library: Library, backup: Path) -> None:
    before = backup.read_bytes()
    report = verified(library, backup)
    assert report.sound, report.problems
    assert report.changes > 0
    with library.desk.session() as session:
        now = check(session)
    assert report.digest.keys() <= now.digest.keys()
    assert report.changes < now.changes
    assert backup.read_bytes() == before
    assert rooms_are_empty(library)


def test_damage_of_every_kind_is_found(library: Library, backup: Path) -> None:
    whole = backup.read_bytes()
    torn = [b"", b"no database", whole[:1000], whole[: len(whole) // 2]]
    torn.append(whole[:8192] + bytes(8192) + whole[16384:])
    for content in torn:
        backup.write_bytes(content)
        report = verified(library, backup)
        assert not report.sound
        assert report.problems
        before = library.desk.paths.database.read_bytes()
        with pytest.raises(FileRefused, match="no sound backup"):
            restored(library, backup)
        assert library.desk.paths.database.read_bytes() == before
    assert rooms_are_empty(library)


def test_a_backup_whose_rows_are_not_its_log_is_not_sound(library: Library, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("UPDATE branch SET name = 'Elsewhere' WHERE name = 'Mjini'")
    report = verified(library, backup)
    assert [one.where.split()[0] for one in report.problems] == ["branch"]
    with pytest.raises(FileRefused, match="not what its changes say"):
        restored(library, backup)
    assert "Kibera" in names(library.desk)


def test_another_database_is_no_backup(library: Library, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.backup")) as connection, connection:
        connection.execute("CREATE TABLE setting (key, value)")
    assert not verified(library, tmp_path / "other.backup").sound
    with pytest.raises(NotFound):
        verified(library, tmp_path / "none.backup")


def test_a_newer_versions_backup_is_refused(library: Library, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(NewerDatabase):
        restored(library, backup)
    assert "Kibera" in names(library.desk)


def test_what_was_there_comes_back_with_a_writer_of_its_own(library: Library, backup: Path) -> None:
    before = settings(library.desk)
    done = restored(library, backup)
    assert "Kibera" not in names(library.desk)
    after = settings(library.desk)
    assert after["writer"] != before["writer"]
    assert int(after["lamport"]) >= int(before["lamport"])
    with library.desk.session() as session:
        assert check(session, deep=True).sound
        (notice,) = notices(session)
    assert "restored from a backup of 2018-08-09 10:00" in notice.words, "on the team's clock"
    kept = Path(done.kept)
    assert backups_in(library.desk.paths)[0].why == "before restore"
    assert rooms_are_empty(library)
    library.desk.close()
    desk = Desk.open(library.desk.folder, clock=library.clock)
    assert settings(desk)["writer"] == after["writer"]  # no second one at the next opening
    desk.close()
    restored(library, kept)
    assert "Kibera" in names(library.desk)


def test_an_open_window_reads_and_writes_on(library: Library, backup: Path) -> None:
    """The file stays the same one: what is written afterwards is not lost with an old one."""
    inode = library.desk.paths.database.stat().st_ino
    restored(library, backup)
    assert library.desk.paths.database.stat().st_ino == inode
    team.add_branch(library.session, name="Shauri Moyo")
    library.desk.close()
    desk = Desk.open(library.desk.folder, clock=library.clock)
    assert "Shauri Moyo" in names(desk)
    with desk.session() as session:
        assert len(notices(session)) == 1
    desk.close()


def test_a_library_in_use_is_not_touched(
    library: Library, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restore, "PATIENCE", 0.1)
    other = sqlite3.connect(library.desk.paths.database, isolation_level=None)
    with closing(other):
        for begin in ("BEGIN IMMEDIATE", "BEGIN"):
            other.execute(begin)
            other.execute("SELECT * FROM setting").fetchone()
            with pytest.raises(RuleBroken, match="using this library"):
                restored(library, backup)
            other.execute("ROLLBACK")
    assert "Kibera" in names(library.desk)
    assert [row.why for row in backups_in(library.desk.paths)] == ["by hand"]


def test_a_cancelled_restore_leaves_all_as_it_was(
    library: Library, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restore, "PAGES", 20)
    before = library.desk.paths.database.read_bytes()

    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        restore_backup(library.desk.folder, file=backup, clock=library.clock, progress=cancel)
    assert library.desk.paths.database.read_bytes() == before
    assert rooms_are_empty(library)


@pytest.mark.parametrize("whose", ["team", "device"])
def test_anothers_backup_is_refused(library: Library, backup: Path, whose: str) -> None:
    write_local(library.session, {whose: "another"})
    library.session.rollback()
    with pytest.raises(RuleBroken, match="another"):
        restored(library, backup)
    assert "Kibera" in names(library.desk)


def test_another_teams_real_backup_is_refused(library: Library, tmp_path: Path) -> None:
    theirs = Desk.create(tmp_path / "theirs", passphrase=lambda: PASSPHRASE, clock=Clock())
    found_team(theirs, name="Bonde", organizer="Baraka Mwakio", email="baraka@bonde.example.org")
    file = theirs.backup("by hand")
    theirs.close()
    with pytest.raises(RuleBroken, match="another team"):
        restored(library, file)


@pytest.mark.parametrize("cut", [0, 20, 1000, 50_000])
def test_a_database_that_cannot_be_opened_is_replaced(
    library: Library, backup: Path, cut: int
) -> None:
    library.desk.close()
    file = library.desk.paths.database
    content = b"\xaa" * 16 + file.read_bytes()[16:cut]
    file.write_bytes(content if cut else b"")
    journal = file.with_name("circledesk.db-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\xff" * 2048)
    done = restored(library, backup)
    assert not journal.exists()
    assert bool(done.kept) is bool(cut)
    if cut:
        assert Path(done.kept).read_bytes() == content
        assert not backups_in(Paths(library.desk.folder))[0].verified
    desk = Desk.open(library.desk.folder, clock=library.clock)
    assert "Mjini" in names(desk)
    with desk.session() as session:
        assert check(session, deep=True).sound
    desk.close()


def test_a_truncated_database_is_replaced_too(library: Library, backup: Path) -> None:
    library.desk.close()
    file = library.desk.paths.database
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    restored(library, backup)
    desk = Desk.open(library.desk.folder, clock=library.clock)
    assert "Mjini" in names(desk)
    desk.close()


def test_a_lost_database_comes_back(library: Library, backup: Path, tmp_path: Path) -> None:
    """Also into a folder that is new: the disk is, and the backup was on a stick."""
    library.desk.close()
    new = tmp_path / "new" / "desk"
    done = restore_backup(new, file=backup, clock=library.clock)
    assert done.kept == ""
    desk = Desk.open(new, clock=library.clock)
    assert "Mjini" in names(desk)
    with desk.session() as session:
        assert len(notices(session)) == 1
    desk.close()


def test_a_refused_backup_makes_no_folder(library: Library, tmp_path: Path) -> None:
    (tmp_path / "bad.backup").write_bytes(b"nothing")
    with pytest.raises(FileRefused):
        restore_backup(tmp_path / "new", file=tmp_path / "bad.backup", clock=library.clock)
    assert not (tmp_path / "new").exists()


def test_who_was_erased_since_is_erased_again(
    library: Library, backup: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CIRCLEDESK_LIVES", str(tmp_path / "lives"))
    gone = ("branch:" + library.ids["Mjini"], "018f0000-0000-7000-8000-000000000001")
    remember_erased(settings(library.desk)["team"], {gone})
    restored(library, backup)
    with library.desk.session() as session:
        rows = session.execute(select(ErasedRow.scope, ErasedRow.subject)).all()
    assert [tuple(row) for row in rows] == [gone]


def test_an_older_versions_backup_is_brought_up(
    library: Library, backup: Path, tmp_path: Path
) -> None:
    step_back(backup, tmp_path / "first.db")
    before = backup.read_bytes()
    report = verified(library, backup)
    assert report.sound, report.problems
    restored(library, backup)
    with library.desk.session() as session:
        assert check(session, deep=True).sound
        assert len(notices(session)) == 1
    assert "Kibera" not in names(library.desk)
    assert backup.read_bytes() == before


def step_back(file: Path, first: Path) -> None:
    """Give a database the schema of version 1, with what that one can hold."""
    engine = create_engine(f"sqlite:///{first}")
    with engine.begin() as begun:
        v001_first.up(begun)
    engine.dispose()
    with closing(sqlite3.connect(first)) as made:
        old = dict(made.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
        held = made.execute("SELECT name FROM sqlite_master WHERE type = 'index'")
        indexed = {name for (name,) in held}
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA legacy_alter_table = ON")  # who refers to a table goes on so
        connection.execute("DROP INDEX ix_meeting_branch_id_date")
        indexes = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        for (name,) in connection.execute(indexes).fetchall():
            if name not in indexed:
                connection.execute(f"DROP INDEX {name}")
        tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
        for name, sql in connection.execute(tables).fetchall():
            if name not in old:
                connection.execute(f"DROP TABLE {name}")
            elif sql != old[name]:
                connection.execute(f"ALTER TABLE {name} RENAME TO newer")
                connection.execute(old[name])
                columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
                listed = ", ".join(columns)
                connection.execute(f"INSERT INTO {name} SELECT {listed} FROM newer")
                connection.execute("DROP TABLE newer")
        connection.execute("DELETE FROM setting WHERE key LIKE 'li%'")
        connection.execute("PRAGMA user_version = 1")


def test_backups_that_were_renamed_are_listed(library: Library, backup: Path) -> None:
    shutil.copyfile(backup, backup.with_name("from the stick.backup"))
    rows = backups_in(library.desk.paths)
    assert {row.why for row in rows} == {"by hand", "from the stick"}
    assert all(row.verified for row in rows)
