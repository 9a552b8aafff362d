"""Killed in the middle of a restore: afterwards the database is as before, or as after.

A forked child restores and is killed by SIGKILL at its n-th step: at each page that is copied, each
file that is flushed or renamed, each statement; and, for what happens inside SQLite, at moments
spread over the whole run. The parent opens what is left, folds the log again and restores again.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import event, select
from sqlalchemy.engine import Engine

from circledesk.models.check import check
from circledesk.models.learners import Learner
from circledesk.services import restore
from circledesk.services.desk import Desk
from circledesk.services.notices import notices
from circledesk.services.restore import restore_backup
from tests.sync import kit

SECONDS = 60.0 if "HOURS" in os.environ else 1.5
LEAST = 5
"""So many tries are made however slow the computer is just now."""
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def at_hand(team: dict[str, Desk], tmp_path: Path) -> tuple[Path, Path]:
    """A closed library with more learners than the backup beside it."""
    desk = team["buruburu"]
    backup = desk.backup("by hand")
    branch = kit.branch_of(desk, "Buruburu")
    circle, _ = kit.add_circle(desk, branch)
    for number in range(40):
        kit.add_learner(desk, branch, circle, f"Learner {number}")
    desk.close()
    return desk.folder, Path(shutil.copyfile(backup, tmp_path / "good.backup"))


def in_child(act: Callable[[], object], *, kill_after: float | None = None) -> bool:
    """Run in a child; true if it lived to the end."""
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    return not os.WIFSIGNALED(os.waitpid(child, 0)[1])


def die_at(step: int) -> Callable[..., None]:
    """Return a function that kills this process when it is called for the n-th time."""
    count = 0

    def called(*_: object, **__: object) -> None:
        nonlocal count
        count += 1
        if count == step:
            os.kill(os.getpid(), signal.SIGKILL)

    return called


def restore_until(folder: Path, backup: Path, step: int) -> None:
    called = die_at(step)
    for name in ("replace", "fsync", "open"):
        setattr(os, name, before_each(getattr(os, name), called))
    restore.shutil.copyfile = before_each(shutil.copyfile, called)  # type: ignore[attr-defined]
    event.listen(Engine, "before_cursor_execute", called)
    event.listen(Engine, "commit", called)
    restore.PAGES = 1
    restore_backup(folder, file=backup, progress=called)


def before_each(real: Callable[..., object], called: Callable[..., None]) -> Callable[..., object]:
    def stepped(*args: object, **more: object) -> object:
        called()
        return real(*args, **more)

    return stepped


def learners(folder: Path) -> int:
    """Open what is left: sound, with as many learners as before or as after."""
    desk = Desk.open(folder, passphrase=kit.passphrase)
    try:
        with desk.session() as session:
            report = check(session, deep=True)
            assert report.sound, report.problems
            found = len(session.scalars(select(Learner.id)).all())
            assert len(notices(session)) >= 1
            return found
    finally:
        desk.close()


def test_killed_at_every_step(
    at_hand: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, backup = at_hand
    copy, seen = tmp_path / "copy", set()
    end, step, lived = time.monotonic() + SECONDS, 1, False
    while not lived:
        shutil.copytree(folder, copy)
        lived = in_child(partial(restore_until, copy, backup, step))
        seen.add(learners(copy))
        shutil.rmtree(copy)
        step += 1 if time.monotonic() < end else 10
    with capsys.disabled():
        print(f"\nkilled at step 1 to {step - 1} of a restore; lived at last: {lived}")
    assert seen == {2, 42}
    assert step > 60


def test_killed_at_every_step_where_the_database_cannot_be_opened(
    at_hand: tuple[Path, Path], tmp_path: Path
) -> None:
    """The damaged file is there to the last, or the restored one is, whole."""
    folder, backup = at_hand
    damaged = b"\xaa" * 5000
    (folder / "circledesk.db").write_bytes(damaged)
    (folder / "circledesk.db-journal").write_bytes(
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\1" * 900
    )
    copy, step, lived, before = tmp_path / "copy", 1, False, 0
    end = time.monotonic() + SECONDS
    while not lived:
        shutil.copytree(folder, copy)
        lived = in_child(partial(restore_until, copy, backup, step))
        if (copy / "circledesk.db").read_bytes() == damaged:
            before += 1
            restore_backup(copy, file=backup)
        assert learners(copy) == 2
        shutil.rmtree(copy)
        step += 1 if before <= LEAST or time.monotonic() < end else 10
    assert before > LEAST


def test_killed_at_any_moment(at_hand: tuple[Path, Path], tmp_path: Path) -> None:
    folder, backup = at_hand
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    began = time.monotonic()
    assert in_child(lambda: restore_backup(copy, file=backup))
    whole = time.monotonic() - began
    shutil.rmtree(copy)
    end, number = time.monotonic() + SECONDS, 0
    while number <= LEAST or (time.monotonic() < end and number < 60):
        shutil.copytree(folder, copy)
        in_child(lambda: restore_backup(copy, file=backup), kill_after=whole * (0.4 + number / 80))
        assert learners(copy) in (2, 42)
        shutil.rmtree(copy)
        number += 1


def test_a_full_disk_leaves_the_library_as_it_was(
    at_hand: tuple[Path, Path], tmp_path: Path
) -> None:
    """No file may grow beyond a limit, as on a disk with no room."""
    folder, backup = at_hand
    size = (folder / "circledesk.db").stat().st_size
    copy = tmp_path / "copy"
    for limit in (0, 4096, size // 4, size // 2, size - 4096):
        shutil.copytree(folder, copy)
        before = (copy / "circledesk.db").read_bytes()
        in_child(partial(restore_with_room, copy, backup, limit))
        with sqlite3.connect(copy / "circledesk.db") as connection:
            count = connection.execute("SELECT count(*) FROM learner").fetchone()[0]
        connection.close()
        assert count == 42
        assert (copy / "circledesk.db").read_bytes() == before
        shutil.rmtree(copy)


def restore_with_room(folder: Path, backup: Path, limit: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    restore_backup(folder, file=backup)
