"""A locked library opens with its key and for nobody else, and is never in between."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from sqlalchemy import select

from circledesk.errors import FileRefused, KeyLocked, NotAllowed
from circledesk.models import opening
from circledesk.models.check import check
from circledesk.models.database import Database, begin_write
from circledesk.models.learners import Learner
from circledesk.models.team import Device
from circledesk.services import database_lock, locking
from circledesk.services.backup_care import erase_in_backups
from circledesk.services.backups import backups_in, verify_backup
from circledesk.services.desk import Desk
from circledesk.services.locking import lock_database, lock_state, unlock_database
from circledesk.services.mending import mend_library
from circledesk.services.recovery import recovery_sheet
from circledesk.services.restore import restore_backup
from circledesk.services.session import action, own_branches, write_local
from circledesk.settings import Paths
from circledesk.sync import database_key, keystore
from circledesk.sync.keys import DeviceKeys, bytes_of
from tests.copies import copy_library
from tests.services.conftest import PASSPHRASE, Clock, hurry

CHEAP = keystore.Cost(memory=8, passes=1, lanes=1)
CANARY = "Zawadi Kanari"
STRIDE = 1 if os.environ.get("HOURS") else 7
"""Every so many steps of the change are killed; with `make test-long` all."""


class Held(KeyringBackend):
    """The keyring of whoever is signed in: it is there after the program was killed."""

    priority = 9  # type: ignore[assignment]

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.clear()

    def get_password(self, service: str, username: str) -> str | None:
        return self.words().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        words = {**self.words(), f"{service} {username}": password}
        self.file.write_text(json.dumps(words), encoding="utf-8")

    def delete_password(self, service: str, username: str) -> None:
        words = self.words()
        del words[f"{service} {username}"]
        self.file.write_text(json.dumps(words), encoding="utf-8")

    def words(self) -> dict[str, str]:
        return dict(json.loads(self.file.read_text(encoding="utf-8")))

    def clear(self) -> None:
        self.file.write_text("{}", encoding="utf-8")


@pytest.fixture(autouse=True)
def ring(
    templates: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Held]:
    """A keyring that answers; no key is held before or after."""
    monkeypatch.setattr(keystore, "COST", CHEAP)
    yield from signed_in(tmp_path / "keyring.json", templates[0].parent / "keyring.json")


def signed_in(file: Path, like: Path | None = None) -> Iterator[Held]:
    before, held = keyring.get_keyring(), Held(file)
    if like:
        shutil.copy(like, file)
    keyring.set_keyring(held)
    opening.let_go()
    yield held
    opening.let_go()
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def templates(
    made: tuple[Path, dict[str, str], DeviceKeys], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """A closed library whose keys lie in the keyring, with a learner and a backup that has her.

    The second is the same, locked.
    """
    room = tmp_path_factory.mktemp("locking")
    plain, locked = room / "plain", room / "locked"
    for _ in signed_in(room / "keyring.json"):
        (copy_library(made[0], plain) / "keys.sealed").unlink()
        desk = opened(plain)
        hurry(desk)
        keystore.save_keys(desk.paths, made[2], None)
        with desk.session() as session:
            write_local(session, {"branch": made[1]["Mjini"]})
        add(desk, CANARY)
        desk.backup("by hand")
        desk.close()
        desk = opened(Path(shutil.copytree(plain, locked)))
        lock_database(desk)
        desk.close()
    return plain, locked


@pytest.fixture
def folder(templates: tuple[Path, Path], tmp_path: Path) -> Path:
    """A copy of the plain one."""
    return copy_library(templates[0], tmp_path / "data")


@pytest.fixture
def locked(templates: tuple[Path, Path], tmp_path: Path) -> Path:
    """A copy of the locked one."""
    return Path(shutil.copytree(templates[1], tmp_path / "locked"))


def opened(folder: Path, ask: Callable[[], str] | None = None) -> Desk:
    """Open a library as a program that was just started does."""
    opening.let_go()
    return Desk.open(folder, passphrase=ask, clock=Clock())


def add(desk: Desk, *names: str) -> None:
    with desk.session() as session, action(session, "signup.add"):
        branch = own_branches(session.connection())[0]
        session.add_all(Learner(branch_id=branch, name=name) for name in names)


def learners(desk: Desk) -> list[str]:
    with desk.session() as session:
        assert check(session, deep=True).sound
        return sorted(session.scalars(select(Learner.name)))


def naming(folder: Path, name: str = CANARY) -> list[str]:
    """Return the files in whose bytes a name stands."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return sorted(file.name for file in files if name.encode() in file.read_bytes())


def test_a_locked_library_goes_on_and_names_nobody_on_the_disk(folder: Path) -> None:
    assert len(naming(folder)) == 2  # the database and its backup: what is searched can be found
    desk = opened(folder)
    lock_database(desk)
    add(desk, "Baraka Kanari")  # the same open desk goes on
    with desk.session() as session:
        connection = begin_write(session)
        connection.exec_driver_sql("PRAGMA cache_size = 2")  # so that it spills
        many = [(f"k{number}", f"{CANARY} " * 80) for number in range(400)]
        connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES (?, ?)", many)
        names = {file.name for file in folder.iterdir()}
        assert "circledesk.db-journal" in names
        assert naming(folder) == []
    desk.backup("by hand")
    desk.close()
    assert naming(folder) == naming(folder, "Kanari") == []
    desk = opened(folder)
    assert learners(desk) == ["Baraka Kanari", CANARY]
    assert [verify_backup(desk.paths, file=Path(one.file)).sound for one in backups_in(desk.paths)]
    assert all(one.verified for one in backups_in(desk.paths))
    assert erase_in_backups(desk.paths.backups, set(), desk.clock) == 0
    desk.close()


def test_the_old_file_is_overwritten_and_no_window_writes_to_it(folder: Path) -> None:
    os.link(folder / "circledesk.db", folder / "found-by-a-thief")
    other = sqlite3.connect(folder / "circledesk.db", isolation_level=None)
    assert other.execute("SELECT count(*) FROM learner").fetchone() == (1,)
    desk = opened(folder)
    lock_database(desk)
    with pytest.raises(sqlite3.DatabaseError):
        other.execute("DELETE FROM setting")
    other.close()
    desk.close()
    assert naming(folder) == []


def test_one_that_is_written_to_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking.locking, "PATIENCE", 0.01)
    desk = opened(folder)
    script = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('BEGIN IMMEDIATE'); "
    script += "print(flush=True); input()"
    words = [sys.executable, "-c", script, str(folder / "circledesk.db")]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin
        assert other.stdout
        assert other.stdout.readline()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            lock_database(desk)
        other.stdin.write(b"\n")
    assert learners(desk) == [CANARY]
    assert not lock_state(desk).locked
    lock_database(desk)
    assert lock_state(desk).locked
    desk.close()


def test_another_persons_account_cannot_open_it(locked: Path, ring: Held) -> None:
    ring.clear()
    with pytest.raises(KeyLocked, match="not in the keyring"):
        opened(locked)
    assert naming(locked, "Joy Makena") == []
    with (
        closing(sqlite3.connect(locked / "circledesk.db")) as thief,
        pytest.raises(sqlite3.DatabaseError),
    ):
        thief.execute("SELECT * FROM learner")


def test_a_wrong_key_opens_nothing(locked: Path) -> None:
    salt = opening.head_of(locked / "circledesk.db")
    opening.hold(salt, b"\1" * 32)
    with (
        closing(opening.connect(locked / "circledesk.db")) as file,
        pytest.raises(sqlite3.DatabaseError, match="not a database") as caught,
    ):
        file.execute("SELECT * FROM learner")
    assert "01" * 32 not in str(caught.getrepr(showlocals=False))


def test_a_locked_library_that_was_damaged_is_restored(locked: Path) -> None:
    (locked / "circledesk.db").write_bytes(b"\xaa" * 9000)
    opening.let_go()
    newest = backups_in(Paths(locked))[0]
    restore_backup(locked, file=Path(newest.file), clock=Clock())
    assert not opening.is_plain(locked / "circledesk.db")
    desk = opened(locked)
    assert learners(desk) == [CANARY]
    desk.close()


@pytest.mark.parametrize(
    "broken",
    [
        "UPDATE learner SET name = CAST(x'ff41' AS TEXT)",
        f"UPDATE log_change SET cells = replace(cells, '{CANARY}', 'Nobody')",
    ],
    ids=["a text that is none", "an altered change, proved by a locked backup"],
)
def test_a_locked_library_is_mended_as_a_plain_one_is(locked: Path, broken: str) -> None:
    opened(locked).close()  # finds the key, which is held from then on
    with closing(opening.connect(locked / "circledesk.db")) as file:
        file.execute(broken)
        file.commit()
    database = Database(locked / "circledesk.db", Clock())
    done = mend_library(database, Paths(locked))
    database.close()
    assert not done.before.sound
    assert done.after.problems == ()
    desk = opened(locked)
    assert learners(desk) == [CANARY]
    desk.close()


def test_a_plain_backup_is_restored_into_a_locked_library(
    locked: Path, templates: tuple[Path, Path], tmp_path: Path
) -> None:
    plain = Path(shutil.copy(next(templates[0].glob("backups/*.backup")), tmp_path / "old.backup"))
    desk = opened(locked)
    add(desk, "Baraka Kanari")
    desk.close()
    restore_backup(locked, file=plain, clock=Clock())
    assert naming(locked) == []
    desk = opened(locked)
    assert learners(desk) == [CANARY]
    shutil.copy(plain, desk.paths.backups / "20180801-080000-000000-by-hand.backup")
    assert len(lock_state(desk).readable) == 1
    lock_database(desk)
    assert lock_state(desk).readable == ()
    desk.close()


def test_unlocked_again_nothing_is_left_of_the_key(locked: Path, ring: Held) -> None:
    before = {name: word for name, word in ring.words().items() if "database" not in name}
    desk = opened(locked)
    unlock_database(desk)
    assert learners(desk) == [CANARY]
    desk.close()
    assert ring.words() == before
    assert not (locked / "database.sealed").exists()
    assert all(map(opening.is_plain, [locked / "circledesk.db", *locked.glob("backups/*.backup")]))


def test_where_no_keyring_answers_one_passphrase_opens_all(
    made: tuple[Path, dict[str, str], DeviceKeys], tmp_path: Path
) -> None:
    folder = copy_library(made[0], tmp_path / "data")
    desk = opened(folder, lambda: PASSPHRASE)
    lock_database(desk)
    assert lock_state(desk).key == "passphrase"
    desk.close()
    opened(folder, lambda: PASSPHRASE).close()
    for ask in (None, lambda: "other words"):
        with pytest.raises(KeyLocked):
            opened(folder, ask)


def test_a_branch_whose_keyring_is_gone_is_opened_by_its_organizer(
    locked: Path, made: tuple[Path, dict[str, str], DeviceKeys], ring: Held, tmp_path: Path
) -> None:
    ring.clear()
    sent, back = locked / "database.sealed", tmp_path / "back.sealed"
    keys = made[2]
    told = database_lock.answer(keys, file=sent, out=back)
    assert len(told.passphrase.split()) == 6
    with pytest.raises(KeyLocked):
        database_lock.recover_by_answer(locked, file=back, words="not these")
    database_lock.recover_by_answer(locked, file=back, words=told.passphrase.title())
    desk = opened(locked)
    assert learners(desk) == [CANARY]
    desk.close()
    no_root = DeviceKeys(keys.device_id, keys.sign_seed, keys.identity)
    with pytest.raises(NotAllowed):
        database_lock.answer(no_root, file=sent, out=back)
    stranger = DeviceKeys(keys.device_id, keys.sign_seed, keys.identity, b"\7" * 32)
    with pytest.raises(NotAllowed, match="another team"):
        database_lock.answer(stranger, file=sent, out=back)
    back.write_bytes(b"a photograph")
    with pytest.raises(FileRefused):
        database_lock.answer(keys, file=back, out=tmp_path / "none")


def test_the_recovery_sheet_opens_it(
    locked: Path, made: tuple[Path, dict[str, str], DeviceKeys], ring: Held
) -> None:
    desk = opened(locked)
    with desk.session() as session:
        sheet = "\n".join(recovery_sheet(session, keys=made[2]).lines)
    desk.close()
    ring.clear()
    database_lock.recover_by_sheet(locked, sheet=sheet)
    opened(locked).close()


def test_the_key_follows_the_team_into_another_one(locked: Path) -> None:
    from circledesk.sync.keys import new_keys

    other = new_keys("d", with_root=True)
    desk = opened(locked)
    with desk.session() as session:
        write_local(session, {"root_key": other.root_public})
    desk.close()
    opened(locked).close()
    lock = database_key.read(locked / "database.sealed")
    assert database_key.open_by_root(lock, other.root_seed).salt == bytes_of(lock.salt)


def test_first_run_locks_what_is_worth_it(folder: Path) -> None:
    desk = opened(folder)
    with desk.session() as session, action(session, "device.add"):
        write_local(session, {"role": "branch"})
        for device in session.scalars(select(Device)):
            device.role = "branch"
    assert not locking.lock_where_wise(desk, carried=False)
    assert locking.lock_where_wise(desk, carried=True)
    desk.close()


def lives(folder: Path, step: int) -> bool:
    """Lock in a child that is killed at its n-th write or rename; whether it came to the end."""
    child = os.fork()
    if child == 0:
        count = iter(range(1, step))

        def before_each(real: Callable[..., object]) -> Callable[..., object]:
            def stepped(*args: object, **more: object) -> object:
                if next(count, None) is None:
                    os.kill(os.getpid(), signal.SIGKILL)
                return real(*args, **more)

            return stepped

        os.fsync = lambda handle: None  # a kill is no power cut
        for name in ("replace", "fsync", "open", "link", "urandom", "unlink"):
            setattr(os, name, before_each(getattr(os, name)))
        for name in ("write_anew", "flush_folder", "wipe_left", "held_alone"):
            setattr(locking.locking, name, before_each(getattr(locking.locking, name)))
        try:
            lock_database(opened(folder))
        finally:
            os._exit(0)
    return not os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_killed_anywhere_it_is_as_before_or_as_after(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy, seen, step, lived = tmp_path / "copy", set(), 1, False
    while not lived:
        shutil.copytree(folder, copy)
        lived = lives(copy, step)
        desk = opened(copy)
        seen.add(lock_state(desk).locked)
        with desk.session() as session:
            assert session.scalars(select(Learner.name)).all() == [CANARY]
        if desk.database.salt:
            left = (locking.NEW, locking.OLD)
            assert not any((copy / "backups" / name).exists() for name in left)
            assert naming(copy / "backups") == [
                Path(file).name for file in lock_state(desk).readable
            ]
        desk.close()
        shutil.rmtree(copy)
        step += STRIDE
    with capsys.disabled():
        print(f"\nkilled at step 1 to {step - 1}, every {STRIDE}, of locking a database")
    assert seen == {False, True}
    assert step > 30, "what is killed is no longer what locks"
