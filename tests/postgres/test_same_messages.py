"""Weeks in messages, read and shown with the organizer's database on a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres.private_server import PrivateServer
from tests.sync import kit
from tests.week.conftest import SUNDAY, Team
from tests.week.test_message import *  # noqa: F403
from tests.week.test_shown import *  # noqa: F403


@pytest.fixture
def team(server: PrivateServer, team_on_server: tuple[Path, str], tmp_path: Path) -> Iterator[Team]:
    folder, name = team_on_server
    server.bring_back(name)
    clock = kit.Clock()
    clock.instant = SUNDAY
    desks = kit.open_team(folder, tmp_path / "desks", clock, database=server.url(name))
    yield Team(desks, clock)
    for desk in desks.values():
        desk.close()
