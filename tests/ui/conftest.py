"""Windows without a screen, on a small library that is made once and copied for each test."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from circledesk.services import attendance, circles, courses, signups, team
from circledesk.services.desk import Desk
from circledesk.services.founding import found_team
from circledesk.ui.main_window import MainWindow
from circledesk.ui.start import application, make_window
from circledesk.ui.theme import Theme
from tests.copies import copy_library

PASSPHRASE = "three small boats on the lake"
NOW = datetime(2018, 8, 9, 7, tzinfo=UTC)
"""Thursday, 10:00 in Nairobi."""


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return application()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme()
    made.use(qapp, "light")
    return made


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A team, a branch, and a circle on Thursdays from 2 August with three learners."""
    folder = tmp_path_factory.mktemp("window")
    desk = Desk.create(folder, passphrase=lambda: PASSPHRASE, clock=lambda: NOW)
    found_team(desk, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    with desk.session() as session:
        branch = team.add_branch(session, name="Mjini", venue="Mjini Library, Hall B").id
        course = courses.add_course(session, title="Public Speaking").id
        circle = circles.create_circle(
            session,
            course_id=course,
            start=date(2018, 8, 2),
            time=time(10),
            branch_id=branch,
            facilitators=["amina@ziwa.example.org"],
        ).id
        learners = [
            signups.sign_up(session, circle_id=circle, name=name).learner_id
            for name in ("Akinyi Otieno", "Baraka Mwakio", "Ng'ang'a Njoroge")
        ]
        first = circles.circle_page(session, circle_id=circle).meetings[0].id
        attendance.take_attendance(session, meeting_id=first, present=learners[:2])
    desk.close()
    return folder


@pytest.fixture
def folder(library: Path, tmp_path: Path) -> Path:
    """A copy of the library, for one test."""
    return copy_library(library, tmp_path / "data")


def open_desk(folder: Path) -> Desk:
    return Desk.open(folder, passphrase=lambda: PASSPHRASE, clock=lambda: NOW)


@pytest.fixture
def window(folder: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on the library, painted and read."""
    made = make_window(lambda: open_desk(folder), folder, language="en", theme="light")
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: made.complete, timeout=10_000)
    settle(qtbot, made)
    yield made
    made.close()
    made.deleteLater()
    made.context.language.use("en")


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the worker has answered all."""
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=10_000)
