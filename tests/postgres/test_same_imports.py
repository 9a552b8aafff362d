"""P2PU's files, brought into a database on a server: the very tests of the import, run again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from circledesk.models.server import Server
from tests.interop.p2pu_desk import Library
from tests.interop.test_p2pu_again import *  # noqa: F403
from tests.interop.test_p2pu_figures import *  # noqa: F403
from tests.interop.test_p2pu_learners import *  # noqa: F403
from tests.postgres.private_server import PASSWORD, PrivateServer


@pytest.fixture(scope="module")
def new_library(
    server: PrivateServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Library]]:
    """Make libraries of the same team, each with nothing but its founding."""
    founded = server.new()

    def reach(database: str, folder: Path) -> tuple[Path, Server]:
        return folder, Server(make_url(server.url(database)).set(password=PASSWORD), "d")

    Library.found(*reach(founded, tmp_path_factory.mktemp("template"))).database.close()
    made: list[Library] = []

    def make(name: str) -> Library:
        copy = server.new(copy_of=founded)
        made.append(Library(*reach(copy, tmp_path_factory.mktemp(name))))
        return made[-1]

    yield make
    for library in made:
        library.database.close()


@pytest.fixture
def library(new_library: Callable[[str], Library]) -> Iterator[Library]:
    """An empty library of the test's own."""
    made = new_library("library")
    yield made
    made.database.close()
