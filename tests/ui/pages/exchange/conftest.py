"""The organizer's window on the team of three computers, with a home folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services.desk import Desk
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import make_window
from tests.sync import kit
from tests.ui.conftest import settle


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("team")
    with kit.cheap_keys():
        kit.make_team(folder)
        yield folder


@dataclass
class Office:
    """What a test holds: the window, the three desks, the folder where downloads land."""

    window: MainWindow
    desks: dict[str, Desk]
    downloads: Path
    bot: QtBot
    branches: dict[str, str] = field(default_factory=dict)

    def settle(self) -> None:
        settle(self.bot, self.window)

    def new_learner(self, branch: str, name: str) -> str:
        """Sign somebody up on a branch's computer."""
        desk = self.desks[branch]
        circle, _ = kit.add_circle(desk, self.branches[branch], f"{name}'s circle")
        return kit.add_learner(desk, self.branches[branch], circle, name)

    def learners(self) -> set[str]:
        """Names that the office holds."""
        from circledesk.services.learners import learners

        with self.desks["office"].session() as session:
            return {row.name for row in learners(session)}


@pytest.fixture
def office(
    template: Path,
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Office]:
    home = tmp_path / "home"
    downloads = home / "Downloads"
    downloads.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    desks = kit.open_team(template, tmp_path / "desks")
    window = make_window(lambda: desks["office"], None, closes=False)
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=10_000)
    made = Office(window, desks, downloads, qtbot)
    made.branches = {
        name: kit.branch_of(desks["office"], name.capitalize()) for name in ("buruburu", "kisumu")
    }
    made.settle()
    yield made
    window.close()
    window.deleteLater()
    for desk in desks.values():
        desk.close()
