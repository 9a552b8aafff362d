"""What was entered is in the file 50 ms after Enter: a mark, a sign-up, a line of feedback."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from circledesk.models.check import check
from circledesk.services.circles import circle_page
from circledesk.services.desk import Desk
from circledesk.services.drafts import half_filled
from tests.journeys.branch_desk import open_branch
from tests.journeys.fifty_milliseconds import MARKS
from tests.journeys.person import WORDS
from tests.sync import kit

ROOT = Path(__file__).parents[2]
NOW = datetime(2018, 8, 9, 7, tzinfo=UTC)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's account of waiting")


@pytest.fixture
def in_memory(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: how busy the disk is with others does not count."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir=memory))
    yield folder
    shutil.rmtree(folder)


def open_at(folder: Path) -> Desk:
    return Desk.open(folder, passphrase=lambda: WORDS, clock=lambda: NOW)


def count(shot: Path, question: str) -> int:
    """Ask the file that a power cut would have left; its journal is played back."""
    with closing(sqlite3.connect(shot / "circledesk.db")) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {question}").fetchone()[0])


def test_what_was_entered_is_there_after_fifty_milliseconds(
    in_memory: Path, record_property: Any
) -> None:
    folder, shots = in_memory / "mjini", in_memory / "shots"
    shots.mkdir()
    with kit.cheap_keys():
        circle = open_branch(folder, lambda: NOW, date(2018, 7, 26))
    desk = open_at(folder)
    with desk.session() as session:
        meeting = circle_page(session, circle_id=circle).meetings[2].id
    desk.close()
    program = [sys.executable, "-m", "tests.journeys.fifty_milliseconds"]
    ended = subprocess.run(
        [*program, str(folder), str(shots), meeting], cwd=ROOT, capture_output=True, text=True
    )
    assert ended.returncode == -9, ended.stderr
    took = {name: float(ms) for name, ms in (line.split() for line in ended.stdout.splitlines())}
    marks = sorted(ms for name, ms in took.items() if name.startswith("mark"))
    record_property(
        "reached",
        f"In the file after Enter: marks {marks[0]:.0f} to {marks[-1]:.0f} ms "
        f"(middle {marks[len(marks) // 2]:.0f}), sign-up {took['sign-up']:.0f} ms, "
        f"feedback {took['feedback']:.0f} ms by the wall's clock.",
    )
    for number in range(MARKS):
        assert count(shots / f"mark-{number}", "attendance") == number + 1, took
    assert count(shots / "sign-up", "learner WHERE name = 'Mutua Musyoka'") == 1, took
    desk = open_at(folder)
    with desk.session() as session:
        assert check(session, deep=True).sound
        assert [form.content["plus"] for form in half_filled(session)] == ["Projector worked"], took
    desk.close()
