"""What is done for a plain library on a bad day is done for a locked one too, and stays locked."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from circledesk.models import opening
from circledesk.services.mending import check_library, mend_library, opened_bare
from circledesk.services.rescue import rescue
from circledesk.services.support_file import write_support_file
from circledesk.settings import Paths
from tests.services.conftest import Clock
from tests.services.test_locking import (  # noqa: F401  fixtures
    CANARY,
    Held,
    add,
    learners,
    locked,
    naming,
    opened,
    ring,
    templates,
)

LATE = "Late Kanari"
"""Signed up after the backup."""
PAGE = 4096


def late(folder: Path) -> Path:
    """Add somebody after the backup; return the database's file, with its key held."""
    desk = opened(folder)
    add(desk, LATE)
    desk.close()
    return Paths(folder).database


def still_locked(folder: Path) -> list[str]:
    assert naming(folder, "Kanari") == []
    desk = opened(folder)
    try:
        return learners(desk)
    finally:
        desk.close()


@pytest.mark.parametrize("backup", [True, False])
def test_what_can_be_read_is_rescued(locked: Path, backup: bool) -> None:  # noqa: F811
    file = late(locked)
    if not backup:
        shutil.rmtree(locked / "backups")
    data = bytearray(file.read_bytes())
    data[:50] = bytes(50)
    data[-PAGE:] = bytes(PAGE)
    file.write_bytes(data)
    done = rescue(locked, clock=Clock())
    assert done.from_file > 0
    assert done.changes == done.from_backup + done.from_file
    assert still_locked(locked) == sorted([CANARY, LATE])


def test_it_is_checked_mended_and_proved_by_its_backup(locked: Path) -> None:  # noqa: F811
    file = late(locked)
    with closing(opening.connect(file)) as connection:
        connection.execute("UPDATE learner SET name = 'Somebody'")
        connection.execute("UPDATE log_change SET cells = replace(cells, 'Zawadi', 'Zawady')")
        connection.commit()
    with opened_bare(Paths(locked), Clock()) as database:
        assert database is not None
        told = mend_library(database, Paths(locked))
        assert not told.before.sound
        assert told.after.sound
        assert check_library(database).sound
    assert "Sound: True" in _support(locked)
    assert sorted(still_locked(locked)) == sorted([CANARY, LATE])


def _support(folder: Path) -> str:
    out = write_support_file(Paths(folder), folder.parent / "support.txt", at=Clock()())
    return out.read_text(encoding="utf-8")
