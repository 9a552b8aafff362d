"""The team of kit.py, made once a worker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from circledesk.services.desk import Desk
from tests.sync import kit


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("team")
    with kit.cheap_keys():
        kit.make_team(folder)
        yield folder


@pytest.fixture
def team(template: Path, tmp_path: Path) -> Iterator[dict[str, Desk]]:
    desks = kit.open_team(template, tmp_path / "desks")
    yield desks
    for desk in desks.values():
        desk.close()
