"""Killed in the middle of a backup, its round, thinning or the copy to a stick: nothing half stays.

A forked child does the work and is killed at its n-th step: at each file that is opened, flushed,
renamed or deleted, and each that is copied. Short form: every eleventh step while the seconds
last; with HOURS (`make test-long`) every one.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from circledesk.services.backup_carried import carried, must_be_whole
from circledesk.services.backup_places import choose_place, second_place
from circledesk.services.backup_round import go_round
from circledesk.services.backups import backups_in, newest_good
from circledesk.services.desk import Desk
from circledesk.settings import Paths
from tests.sync import kit
from tests.sync.test_restore_crash import before_each, die_at, in_child

LONG = "HOURS" in os.environ
SECONDS = 600 if LONG else 1.5
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def at_hand(team: dict[str, Desk], tmp_path: Path) -> Path:
    """A closed library with a good backup and a stick."""
    desk = team["buruburu"]
    with desk.session() as session:
        choose_place(session, folder=tmp_path / "stick")
    desk.backup("by hand")
    desk.close()
    return desk.folder


def work_until(folder: Path, step: int) -> None:
    called = die_at(step)
    for name in ("replace", "fsync", "open", "unlink", "rename"):
        setattr(os, name, before_each(getattr(os, name), called))
    shutil.copyfile = before_each(shutil.copyfile, called)  # type: ignore[assignment]
    desk = Desk.open(folder, passphrase=kit.passphrase)
    desk.backup("daily")
    go_round(desk.paths, desk.clock)


def must_be_good(folder: Path, stick: Path) -> None:
    """What is listed is whole; what lies on the stick too; another round mends the rest."""
    paths = Paths(folder)
    assert all(row.verified for row in backups_in(paths))
    newest = newest_good(paths)
    assert newest is not None
    for row in carried(stick):
        must_be_whole(Path(row.file))
    if LONG:
        go_round(paths)
        place = second_place(paths)
        assert place is not None
        assert (place.trouble, place.copied) == ("", newest.at)


def test_killed_at_any_step(
    at_hand: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick, kept = tmp_path / "stick", tmp_path / "kept"
    shutil.copytree(stick, kept)
    copy = tmp_path / "copy"
    end, step, lived, tried = time.monotonic() + SECONDS, 1, False, 0
    while not lived and time.monotonic() < end:
        shutil.copytree(at_hand, copy)
        lived = in_child(partial(work_until, copy, step))
        must_be_good(copy, stick)
        shutil.rmtree(copy)
        shutil.rmtree(stick)
        shutil.copytree(kept, stick)
        tried += 1
        step += 1 if LONG else 11
    with capsys.disabled():
        print(f"\nkilled at {tried} steps up to {step} of a backup's day; lived at last: {lived}")
    assert tried > 1


def full(folder: Path) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, resource.RLIM_INFINITY))
    desk = Desk.open(folder, passphrase=kit.passphrase)
    desk.backup("daily")


def test_a_full_disk_leaves_no_partial_file(at_hand: Path) -> None:
    before = sorted(file.name for file in (at_hand / "backups").iterdir())
    in_child(quiet(partial(full, at_hand)))
    assert sorted(file.name for file in (at_hand / "backups").iterdir()) == before


def quiet(act: Callable[[], object]) -> Callable[[], object]:
    def acted() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        act()

    return acted
