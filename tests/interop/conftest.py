"""Libraries to import into: copies of one empty team, so that a test starts at once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.interop.p2pu_desk import Library

NewLibrary = Callable[[str], Library]


@pytest.fixture(scope="session")
def new_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NewLibrary]:
    """Make libraries of the same team, each with nothing but its founding."""
    template = tmp_path_factory.mktemp("template")
    Library.found(template).database.close()
    made: list[Library] = []

    def make(name: str) -> Library:
        folder: Path = tmp_path_factory.mktemp(name)
        shutil.copy(template / "circledesk.db", folder)
        made.append(Library(folder))
        return made[-1]

    yield make
    for library in made:
        library.database.close()


@pytest.fixture
def library(new_library: NewLibrary) -> Iterator[Library]:
    """An empty library of the test's own."""
    made = new_library("library")
    yield made
    made.database.close()
