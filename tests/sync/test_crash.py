"""Killed in the middle of an import: afterwards the database is as before, or as after.

Where nothing can be preloaded (test_faults), and in the long form: a forked child imports and is
killed by SIGKILL before its n-th statement, for growing n, until it lives to the end. The parent
opens what is left, folds the log again and tries once more.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from circledesk.models.check import check
from circledesk.services.desk import Desk
from tests.sync import kit
from tests.sync.faults.disk import can_fail

SECONDS = 15
instead = pytest.mark.skipif(
    can_fail() and "HOURS" not in os.environ, reason="test_faults kills at every write"
)


def import_until(folder: Path, parcel: Path, statement: int) -> bool:
    """Import in a child that dies before its n-th SQL statement; true if it lived to the end."""
    child = os.fork()
    if child == 0:
        from sqlalchemy import event

        desk = Desk.open(folder, passphrase=kit.passphrase)
        count = 0

        def step(*_: object) -> None:
            nonlocal count
            count += 1
            if count == statement:
                os.kill(os.getpid(), signal.SIGKILL)

        event.listen(desk.database.engine, "before_cursor_execute", step)
        event.listen(desk.database.engine, "commit", step)
        kit.receive(desk, parcel)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return not os.WIFSIGNALED(status)


@instead
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_killed_at_every_statement(
    team: dict[str, Desk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    circle, _ = kit.add_circle(team["buruburu"], branch)
    for name in ("Akinyi", "Baraka", "Chepkemoi"):
        kit.add_learner(team["buruburu"], branch, circle, name)
    parcel = kit.send(team["buruburu"], "organizer", tmp_path / "post")
    team["office"].close()
    original = team["office"].folder
    before = learners(original)
    end, statement, lived = time.monotonic() + SECONDS, 1, False
    while not lived and time.monotonic() < end:
        copy = tmp_path / "copy"
        shutil.copytree(original, copy)
        lived = import_until(copy, parcel, statement)
        assert learners(copy) in (before, before + 3)
        desk = Desk.open(copy, passphrase=kit.passphrase)
        with desk.session() as session:
            report = check(session, deep=True)
        assert report.sound, report.problems
        (line,) = kit.receive(desk, parcel)
        assert line.state in ("applied", "nothing-new")
        desk.close()
        assert learners(copy) == before + 3
        shutil.rmtree(copy)
        statement += 1
    with capsys.disabled():
        print(f"\nkilled at statement 1 to {statement - 1} of an import; lived at last: {lived}")
    assert statement > 20


def learners(folder: Path) -> int:
    connection = sqlite3.connect(folder / "circledesk.db")
    try:
        return int(connection.execute("SELECT count(*) FROM learner").fetchone()[0])
    finally:
        connection.close()
