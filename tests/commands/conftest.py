"""Commands run in this process, on real data folders, on a Monday morning in 2018."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine

from circledesk.sync import keystore

MONDAY = "2018-08-06"


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "COST", keystore.Cost(memory=8, passes=1, lanes=1))
    monkeypatch.setenv("CIRCLEDESK_PASSPHRASE", "five small stones by the river")
    monkeypatch.delenv("CIRCLEDESK_INVITATION_PASSPHRASE", raising=False)
    monkeypatch.setenv("CIRCLEDESK_NOW", f"{MONDAY}T09:00:00+03:00")


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Set the clock: at("2018-08-08T20:00")."""
    return lambda moment: monkeypatch.setenv("CIRCLEDESK_NOW", f"{moment}:00+03:00")


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], CommandLine]:
    """Give the command line of a folder by name."""
    return lambda name: CommandLine(tmp_path / name, capsys)


@pytest.fixture
def organizer(line: Callable[[str], CommandLine]) -> CommandLine:
    """A team with two branches and a course."""
    desk = line("organizer")
    desk.json(
        "team",
        "create",
        "--name",
        "Lake Libraries",
        "--organizer",
        "Jane",
        "--email",
        "jane@example.org",
    )
    desk.json("branch", "add", "--name", "Buruburu", "--code", "BUR", "--county", "Nairobi")
    desk.json("branch", "add", "--name", "Nakuru", "--code", "NAK")
    desk.json("course", "add", "--title", "Public Speaking", "--provider", "Open Shelf")
    return desk


@pytest.fixture
def circle(organizer: CommandLine) -> Any:
    """A circle at Buruburu, Tuesdays at 17:30 since the week before, for at most three."""
    course = organizer.json("list", "courses")[0]["id"]
    return organizer.json(
        "circle", "add", "--course", course, "--name", "Speak up", "--start", "2018-07-31",
        "--time", "17:30", "--branch", "BUR", "--capacity", "3",
        "--facilitator", "peter@example.org",
    )  # fmt: skip


@pytest.fixture
def learners(organizer: CommandLine, circle: Any) -> list[Any]:
    """Three sign-ups of the circle."""
    names = ("Wanjikũ Ng’ang’a", "Otieno", "Amina Said")
    return [
        organizer.json(
            "signup", "add", "--circle", circle["id"], "--name", name, "--phone", f"07000000{n:02d}"
        )
        for n, name in enumerate(names)
    ]
