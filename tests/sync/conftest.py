"""The team of kit.py, made once a worker."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from circledesk.services.desk import Desk
from tests.sync import kit
from tests.sync.faults.disk import Disk


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("team")
    with kit.cheap_keys():
        kit.make_team(folder)
        yield folder


@pytest.fixture(scope="session")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """One server for all tests of a worker that let a disk fail."""
    disk = Disk(tmp_path_factory.mktemp("disk"))
    yield disk
    disk.close()


@pytest.fixture
def team(template: Path, tmp_path: Path) -> Iterator[dict[str, Desk]]:
    desks = kit.open_team(template, tmp_path / "desks")
    yield desks
    for desk in desks.values():
        desk.close()


@pytest.fixture
def in_memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: waiting for a disk costs nothing there."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir=memory))
    yield folder
    shutil.rmtree(folder)
