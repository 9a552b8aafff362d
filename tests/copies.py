"""Copies of a data folder that stand in for the original: made once, copied for each test."""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from circledesk.sample.library import build
from circledesk.sync import keystore

SAMPLE_DAY = date(2018, 8, 9)
"""The Thursday on which the sample library stands."""
SAMPLE_NOW = datetime(2018, 8, 9, 7, tzinfo=UTC)
"""Ten in the morning there: an hour after its day began."""


def copy_library(folder: Path, target: Path) -> Path:
    """Copy a closed data folder that lives on in the copy alone.

    It takes its first home where it is opened; else each test would begin a new writer.
    """
    shutil.copytree(folder, target)
    if not (target / "circledesk.db").exists():
        return target  # its database is on a server
    with closing(sqlite3.connect(target / "circledesk.db")) as connection, connection:
        connection.execute("DELETE FROM setting WHERE key IN ('life_place', 'life_machine')")
    return target


def sample_library(factory: pytest.TempPathFactory) -> Path:
    """Return the sample library's folder, to be copied only: built once for all workers."""
    return _made_once(factory, "sample-library", _build_sample)


def _made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    ours = factory.getbasetemp()
    shared = ours.parent if "PYTEST_XDIST_WORKER" in os.environ else ours
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            half = shared / f"{name}.half"
            make(half)
            half.rename(folder)
    return folder


def _build_sample(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keystore, "COST", keystore.Cost(memory=8, passes=1, lanes=1))
        build(folder, today=SAMPLE_DAY, clock=lambda: SAMPLE_NOW).close()
