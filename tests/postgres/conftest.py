"""The fixtures of the other tests, with the database on a server instead of in the folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from circledesk.services import location
from circledesk.services.desk import Desk
from circledesk.sync import keystore
from circledesk.sync.keys import DeviceKeys
from tests.postgres.private_server import PASSWORD, PrivateServer, running
from tests.services import conftest as services
from tests.sync import kit


@pytest.fixture(scope="session")
def server() -> Iterator[PrivateServer]:
    with pytest.MonkeyPatch.context() as patch, running() as started:
        patch.setenv(location.PASSWORD, PASSWORD)
        yield started


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "COST", kit.CHEAP)


@pytest.fixture
def database(server: PrivateServer) -> Iterator[str]:
    """An empty database: its address."""
    name = server.new()
    yield server.url(name)
    server.drop(name)


@pytest.fixture(scope="session")
def team_on_server(
    server: PrivateServer, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """The team of kit.py, its organizer's database on the server: folder and database."""
    folder, name = tmp_path_factory.mktemp("team"), server.new()
    with kit.cheap_keys():
        kit.make_team(folder, server.url(name))
    server.keep(name)
    return folder, name


@pytest.fixture
def team(
    server: PrivateServer, team_on_server: tuple[Path, str], tmp_path: Path
) -> Iterator[dict[str, Desk]]:
    folder, name = team_on_server
    server.bring_back(name)
    desks = kit.open_team(folder, tmp_path / "desks", database=server.url(name))
    yield desks
    for desk in desks.values():
        desk.close()


@pytest.fixture(scope="session")
def made(
    server: PrivateServer, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, str], DeviceKeys, str]:
    name = server.new()
    with kit.cheap_keys():
        parts = services.make_library(tmp_path_factory.mktemp("ziwa"), server.url(name))
    server.keep(name)
    return *parts, name


@pytest.fixture
def library(
    server: PrivateServer, made: tuple[Path, dict[str, str], DeviceKeys, str], tmp_path: Path
) -> Iterator[services.Library]:
    folder, ids, keys, name = made
    server.bring_back(name)
    yield from services.open_library((folder, ids, keys), tmp_path / "data", server.url(name))
