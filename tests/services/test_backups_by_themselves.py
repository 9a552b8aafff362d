"""Backups by themselves: noted, thinned, rehearsed, copied to a stick sealed, and brought home."""

from __future__ import annotations

import errno
import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from circledesk.errors import CircleDeskError, FileRefused, KeyLocked, NotFound, RuleBroken
from circledesk.models import opening
from circledesk.models.log import read_settings
from circledesk.services import backup_places, erasure, team
from circledesk.services.backup_carried import FOLDER, carried, must_be_whole
from circledesk.services.backup_notes import drop_note, keep_note, read_note
from circledesk.services.backup_places import choose_place, copy_newest, second_place
from circledesk.services.backup_preview import preview
from circledesk.services.backup_return import bring_home, put_back
from circledesk.services.backup_round import go_round, has_work
from circledesk.services.backup_thinning import to_let_go
from circledesk.services.backup_watch import is_due, rehearsal, rehearse, worry
from circledesk.services.backups import backups_noted, newest_good
from circledesk.services.desk import Desk
from circledesk.services.drives import Drive
from circledesk.services.facts.backups import BackupRow
from circledesk.services.recovery import recovery_sheet
from circledesk.services.restore import restore_backup
from circledesk.sync.recovery import RootSecret, lines_of
from tests.services.conftest import PASSPHRASE, Library

OTHER_SHEET = "\n".join(lines_of(RootSecret("0" * 32, bytes(range(32)))))
"""Another team's recovery sheet."""


@pytest.fixture
def backup(library: Library) -> Path:
    """A backup, and a branch that was added since."""
    library.session.rollback()
    file = library.desk.backup("daily")
    library.clock.set(2018, 8, 10, 9)
    team.add_branch(library.session, name="Kibera")
    library.session.rollback()
    return file


def sheet_of(library: Library) -> str:
    lines = recovery_sheet(library.session, keys=library.keys).lines
    library.session.rollback()
    return "\n".join(lines)


def test_a_year_of_thinning() -> None:
    """Three backups a day for a year: what stays is what the rule says, and never too little."""
    at, rows = datetime(2026, 1, 1, 8, tzinfo=UTC), list[BackupRow]()
    proven = at + timedelta(days=20)
    for hours in range(0, 365 * 24, 8):
        now = at + timedelta(hours=hours)
        rows.append(BackupRow(f"{now:%Y%m%d-%H}", now, "daily", True, 10, proven=(
            now if now <= proven else None)))  # fmt: skip
        gone = {row.file for row in to_let_go(rows, now)}
        rows = [row for row in rows if row.file not in gone]
    ages = sorted((now - row.at).days for row in rows if row.proven is None)
    assert sum(age < 3 for age in ages) == 9
    assert len({age for age in ages if 3 <= age < 14}) == 11
    assert sum(14 <= age < 56 for age in ages) in (6, 7)
    assert sum(age >= 56 for age in ages) in (1, 2)
    assert max(ages) < 90
    assert [row.at.date() for row in rows if row.proven] == [proven.date()]


def test_thinning_keeps_the_good_and_the_few() -> None:
    at = datetime(2026, 6, 1, tzinfo=UTC)
    old = [BackupRow(f"{n}", at - timedelta(days=200 + n), "daily", True, 100) for n in range(8)]
    assert [row.file for row in to_let_go(old, at)] == ["7", "6", "5"]
    damaged = [BackupRow(f"bad{n}", at - timedelta(days=4 + n), "", False, 1) for n in range(9)]
    assert len(to_let_go([*old[:5], *damaged], at)) == 9
    fresh = [BackupRow(f"{n}", at - timedelta(hours=n), "daily", True, 100) for n in range(20)]
    assert to_let_go(fresh, at, free=10_000) == ()
    assert len(to_let_go(fresh, at, free=2_000)) == 10, "no more than a quarter of the disk"
    assert len(to_let_go(fresh, at, free=0)) == 15, "the five newest stay whatever it is"


def test_a_changed_byte_is_told_and_another_one_taken(library: Library, backup: Path) -> None:
    library.clock.set(2018, 8, 11, 9)
    newer = library.desk.backup("by hand")
    with newer.open("r+b") as file:  # within a page that SQLite's own check does not read
        file.seek(70)
        file.write(b"\1")
    good = newest_good(library.desk.paths)
    assert good is not None
    assert Path(good.file) == backup
    with pytest.raises(FileRefused, match="is damaged"):
        preview(library.session, file=newer)


def test_a_day_of_its_own(library: Library, backup: Path) -> None:
    """Due after twenty hours; the round checks it, proves it, and is done for a month."""
    paths, clock = library.desk.paths, library.clock
    made = backups_noted(paths)[0].at
    assert not is_due(paths, made + timedelta(hours=19))
    assert is_due(paths, made + timedelta(hours=21))
    assert not is_due(paths, made - timedelta(hours=19))
    assert is_due(paths, made - timedelta(days=400))  # made while the clock was ahead
    assert has_work(paths, clock())
    done = go_round(paths, clock)
    assert [report.sound for report in done.checked] == [True]
    assert done.rehearsed is not None
    assert done.rehearsed.trouble == ""
    (row,) = backups_noted(paths)
    assert row.proven == clock()
    assert row.counts == done.rehearsed.counts
    assert not has_work(paths, clock())
    clock.at += timedelta(days=46)
    assert worry(paths, clock()) == "overdue"
    assert has_work(paths, clock())


def test_a_rehearsal_that_fails_is_remembered(library: Library, backup: Path) -> None:
    paths, note = library.desk.paths, read_note(backup)
    assert note is not None
    rehearse(paths, library.clock)
    keep_note(backup, type(note)(note.digest, note.size, {**note.counts, "learners": 99}))
    told = rehearse(paths, library.clock)
    assert "not as much" in told.trouble
    assert rehearsal(paths) == told
    assert worry(paths, library.clock()) == "failed"
    assert newest_good(paths) is None
    with pytest.raises(NotFound, match="no backup to try"):
        rehearse(paths, library.clock)


def test_what_a_restore_would_change(library: Library, backup: Path) -> None:
    told = preview(library.session, file=backup)
    assert [action.name for action in told.actions] == ["new branch · Kibera"]
    assert (told.own, told.others) == (1, 0)
    assert all(change.goes == change.comes == 0 for change in told.changes)
    library.session.rollback()
    done = restore_backup(library.desk.folder, file=backup, clock=library.clock)
    library.desk.reopen()
    with library.desk.session() as session:
        back = preview(session, file=Path(done.kept))
    assert back.own == 0, "nothing would go: the backup before the restore holds it all"


def test_the_stick_is_sealed_and_known_again(
    library: Library, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chosen once; on another letter it is found by its mark; nothing on it can be read."""
    stick, paths = tmp_path / "E", library.desk.paths
    stick.mkdir()
    monkeypatch.setattr(backup_places, "drives", lambda: (Drive(stick, "KINGSTON"),))
    assert choose_place(library.session, folder=stick).drive == "KINGSTON"
    copy_newest(paths, library.clock)
    moved = stick.rename(tmp_path / "F")
    place = second_place(paths)
    assert place is not None
    assert not place.there
    with pytest.raises(NotFound, match="not put in"):
        copy_newest(paths, library.clock)
    monkeypatch.setattr(backup_places, "drives", lambda: (Drive(moved, "KINGSTON"),))
    place = copy_newest(paths, library.clock)
    assert (place.there, place.folder) == (True, str(moved / FOLDER))
    (row,) = carried(moved)
    assert (row.team, row.at) == ("Ziwa Library Service", backups_noted(paths)[0].at)
    assert b"SQLite format" not in Path(row.file).read_bytes()
    assert not list(moved.rglob("*.part*"))
    with pytest.raises(KeyLocked, match="does not open"):
        bring_home(paths.__class__(tmp_path / "new"), Path(row.file), sheet=OTHER_SHEET)
    whole = Path(row.file).read_bytes()
    for spoilt in (b"", b"\xff\xd8\xff\xe0 a photograph" * 99, whole[:40], whole[:-99]):
        other = tmp_path / "spoilt.sealed"  # no note beside it: only the file itself can tell
        other.write_bytes(spoilt)
        with pytest.raises(FileRefused, match="is not a backup"):
            bring_home(paths, other, keys=library.keys)
    assert not list(paths.backups.glob("*.part*"))


def test_a_stick_without_room_or_spoilt(
    library: Library, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = library.desk.paths
    choose_place(library.session, folder=tmp_path / "stick")
    copy_newest(paths, library.clock)
    (row,) = carried(tmp_path / "stick")
    with Path(row.file).open("r+b") as file:
        file.write(b"\0\0")
    with pytest.raises(FileRefused, match="is damaged"):
        must_be_whole(Path(row.file))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(backup_places.shutil, "copyfile", full)  # type: ignore[attr-defined]
    with pytest.raises(RuleBroken, match="no room"):
        copy_newest(paths, library.clock)
    place = second_place(paths)
    assert place is not None
    assert "no room" in place.trouble
    assert not list((tmp_path / "stick").rglob("*.part*"))
    with pytest.raises(RuleBroken, match="lost with it"):
        choose_place(library.session, folder=library.desk.folder / "backups")


def test_a_new_computer_from_the_stick(library: Library, backup: Path, tmp_path: Path) -> None:
    """The old PC is gone: stick and sheet give library and keys back."""
    sheet = sheet_of(library)
    choose_place(library.session, folder=tmp_path / "stick")
    library.session.rollback()
    library.desk.backup("daily")
    copy_newest(library.desk.paths, library.clock)
    (row,) = carried(tmp_path / "stick")
    new = tmp_path / "new"
    with pytest.raises(KeyLocked, match="is sealed"):
        put_back(new, file=Path(row.file))
    with pytest.raises(CircleDeskError):
        put_back(new, file=Path(row.file), sheet=sheet[:-3])
    told = put_back(
        new, file=Path(row.file), sheet=sheet, passphrase=lambda: PASSPHRASE, clock=library.clock
    )
    assert told.keys
    desk = Desk.open(new, passphrase=lambda: PASSPHRASE, clock=library.clock)
    try:
        assert desk.keys().root_seed == library.keys.root_seed
        with desk.session() as session:
            names = {branch.name for branch in team.branches(session)}
            assert read_settings(session.connection())["role"] == "organizer"
    finally:
        desk.close()
    assert "Kibera" in names
    assert bring_home(library.desk.paths, Path(row.file), keys=library.keys).is_file()


def test_a_backup_without_a_note_is_only_not_checked(library: Library, backup: Path) -> None:
    drop_note(backup)
    (row,) = backups_noted(library.desk.paths)
    assert (row.verified, row.checked) == (True, None)
    assert newest_good(library.desk.paths) is not None


def test_a_backup_from_a_wrong_clock_is_not_the_newest(library: Library, backup: Path) -> None:
    """Made while the clock was years ahead, and its note lost or not: what it holds tells."""
    paths = library.desk.paths
    ahead = backup.rename(backup.with_name(backup.name.replace("2018", "2099", 1)))
    drop_note(backup)
    newer = library.desk.backup("daily")
    assert [Path(row.file) for row in backups_noted(paths)] == [newer, ahead]
    team.add_branch(library.session, name="Lodwar")
    library.session.rollback()
    library.clock.set(2017, 1, 1, 9)  # and behind, too
    behind = library.desk.backup("daily")
    assert [Path(row.file) for row in backups_noted(paths)] == [behind, newer, ahead]
    good = newest_good(paths)
    assert good is not None
    assert Path(good.file) == behind


def test_a_stick_does_not_keep_what_is_to_come(
    library: Library, backup: Path, tmp_path: Path
) -> None:
    """Five copies from a wrong clock do not push out those of today."""
    stick = tmp_path / FOLDER
    stick.mkdir()
    for year in range(2090, 2095):
        (stick / f"{year}0101-000000-0-daily.sealed").write_bytes(b"sealed")
    assert Path(carried(tmp_path)[0].file).name.startswith("2094")
    today = stick / "20180101-000000-0-daily.sealed"
    today.write_bytes(b"sealed")
    assert Path(carried(tmp_path)[0].file) == today


def test_the_round_strips_what_a_killed_erasure_left(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after its commit: the backup from before names her until the round comes."""
    circle = library.circle("Kilimo")
    her = library.learner(circle, "Zawadi Kanari")
    library.session.rollback()
    paths, before = library.desk.paths, library.desk.backup("daily")
    go_round(paths, library.clock)
    assert not has_work(paths, library.clock())

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(erasure, "spread", killed)
    with pytest.raises(KeyboardInterrupt):
        erasure.erase_learner(library.session, learner_id=her)
    library.session.rollback()
    assert b"Kanari" in before.read_bytes()
    assert has_work(paths, library.clock())
    done = go_round(paths, library.clock)
    assert b"Kanari" not in before.read_bytes()
    assert [report.sound for report in done.checked] == [True], "what was stripped is checked anew"
    assert not has_work(paths, library.clock())
    for memory in Path(os.environ["CIRCLEDESK_LIVES"]).glob("erased-*"):
        memory.unlink()
    with closing(opening.connect(before)) as stripped:
        stripped.execute("DELETE FROM erased_subject")
        stripped.commit()
    drop_note(before)
    library.desk.backup("daily")
    go_round(paths, library.clock)
    with closing(opening.connect(before)) as stripped:
        assert stripped.execute("SELECT count(*) FROM erased_subject").fetchone()[0], "by the log"


@pytest.mark.parametrize("table", ["learner", "log_operation", "log_change", "person"])
def test_what_is_damaged_here_is_put_back_all_the_same(
    library: Library, backup: Path, table: str
) -> None:
    """The preview tells what can be read; the restore is what helps."""
    library.desk.database.close()
    spoil(library.desk.paths.database, table)
    with library.desk.session() as session:
        told = preview(session, file=backup)
    assert told.damaged is (table in ("learner", "log_operation"))
    if table == "learner":
        assert [one.now for one in told.changes if one.kind == "learners"] == [None]
    if table != "log_operation":
        assert [str(one.name).split(" ·")[0] for one in told.actions] == ["new branch"]
    restore_backup(library.desk.folder, file=backup, clock=library.clock)
    library.desk.reopen()
    with library.desk.session() as session:
        assert preview(session, file=backup).own is not None


def spoil(file: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    with closing(opening.connect(file)) as connection:
        found = f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"
        page = connection.execute(found).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with file.open("r+b") as opened:
        opened.seek((page - 1) * size)
        opened.write(b"\x07" * size)
