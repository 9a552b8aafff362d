"""Computers for journeys: a folder a person, one clock for all, on Thursday 9 August 2018.

Pictures are kept in a folder a journey, in the folder that CIRCLEDESK_PICTURES names, else in the
test's own.
"""

from __future__ import annotations

import os
import re

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.ui.start import application
from tests.journeys.person import Person
from tests.sync import kit

Meet = Callable[[str], Person]


class Clock:
    """10:00 in Nairobi, a second later at each look."""

    def __init__(self) -> None:
        self.instant = datetime(2018, 8, 9, 7, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.instant += timedelta(seconds=1)
        return self.instant


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return application()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meet(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    clock: Clock,
    request: pytest.FixtureRequest,
) -> Iterator[Meet]:
    """Gives a person by the name of her computer."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Downloads").mkdir()
    kept = Path(os.environ.get("CIRCLEDESK_PICTURES", str(tmp_path / "pictures")))
    name = re.sub(r"\W+", "-", request.node.name.removeprefix("test").replace("_", "-"))
    pictures = kept / name.strip("-")
    for old in pictures.glob("*.png"):
        old.unlink()
    people: dict[str, Person] = {}

    def person(name: str) -> Person:
        return people.setdefault(name, Person(qtbot, tmp_path / name, clock, pictures))

    with kit.cheap_keys():
        yield person
    for one in people.values():
        one.leave()
