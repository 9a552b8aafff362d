"""The power fails in the middle of a commit: the library opens again, as before."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from circledesk.models.check import check
from circledesk.models.log import write_settings
from circledesk.models.team import Branch, Team
from circledesk.services.desk import Desk
from circledesk.services.session import action


def library(folder: Path) -> Path:
    desk = Desk.create(folder, clock=lambda: datetime(2018, 8, 6, 7, tzinfo=UTC))
    with desk.session() as session, action(session, "team.create"):
        write_settings(session.connection(), {"writer": "pc.1", "role": "organizer"})
        session.add(Team(id="t", name="KNLS"))
    desk.close()
    return folder


def cut_power(folder: Path, target: Path) -> None:
    """Copy a library as it lies on the disk half-way through a commit, with its journal."""
    connection = sqlite3.connect(folder / "circledesk.db", isolation_level=None)
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE team SET name = 'half'")
    connection.executemany(
        "INSERT INTO setting (key, value) VALUES (?, ?)", [(f"k{n}", "x" * 900) for n in range(400)]
    )
    shutil.copytree(folder, target)
    connection.close()
    assert (target / "circledesk.db-journal").stat().st_size > 0


def test_a_library_opens_after_the_power_failed_in_a_commit(tmp_path: Path) -> None:
    cut_power(library(tmp_path / "desk"), tmp_path / "cut")
    desk = Desk.open(tmp_path / "cut")
    with desk.session() as session:
        assert session.scalars(select(Team.name)).all() == ["KNLS"]
        assert check(session, deep=True).sound
    desk.close()


@pytest.mark.parametrize("name", ["100% #1", "what?mode=memory", "Ng'ang'a & co"])
def test_a_folder_may_be_called_anything(tmp_path: Path, name: str) -> None:
    folder = library(tmp_path / name)
    assert {file.name for file in tmp_path.iterdir()} == {name}
    desk = Desk.open(folder)
    desk.backup("by hand")
    with desk.session() as session:
        assert session.scalars(select(Team.name)).all() == ["KNLS"]
    desk.close()
    assert (folder / "circledesk.db").stat().st_size > 0


def test_no_name_stands_in_what_a_defect_leaves_in_the_log(tmp_path: Path) -> None:
    desk = Desk.open(library(tmp_path / "desk"))
    with (
        desk.session() as session,
        pytest.raises(IntegrityError) as caught,
        action(session, "branch.add"),
    ):
        session.add_all([Branch(id="b", name="Zeinab"), Branch(id="b", name="Zeinab")])
    assert "Zeinab" not in str(caught.value)
    desk.close()
