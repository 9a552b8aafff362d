"""The organizer's window on the team of three computers, with a home folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services import drives
from circledesk.services.desk import Desk
from circledesk.ui.main_window import MainWindow
from circledesk.ui.pages.exchange_page import ExchangePage
from circledesk.ui.start import make_window
from circledesk.ui.tables.rows_model import CellRole
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
    sticks: list[drives.Drive] = field(default_factory=list)
    """Flash disks that are put in."""
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


def opened(office: Office, tab: str = "in") -> ExchangePage:
    """Send & receive with a tab in front."""
    office.window.context.nav.open_place("exchange", tab)
    office.settle()
    page = office.window.context.nav.page
    assert isinstance(page, ExchangePage)
    return page


def cells(page: ExchangePage, row: int) -> list[str]:
    """Main words of a row of the parcels found."""
    model = page.bring_in.model
    return [model.index(row, column).data(CellRole).text for column in range(6)]


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
    sticks: list[drives.Drive] = []
    monkeypatch.setattr(drives, "drives", lambda: tuple(sticks))
    monkeypatch.setattr(drives, "_phones", lambda: iter(()))
    desks = kit.open_team(template, tmp_path / "desks")
    window = make_window(lambda: desks["office"], None, closes=False)
    window.show()
    qtbot.waitUntil(lambda: window.complete, timeout=10_000)
    made = Office(window, desks, downloads, qtbot, sticks)
    made.branches = {
        name: kit.branch_of(desks["office"], name.capitalize()) for name in ("buruburu", "kisumu")
    }
    made.settle()
    yield made
    window.close()
    window.deleteLater()
    for desk in desks.values():
        desk.close()
