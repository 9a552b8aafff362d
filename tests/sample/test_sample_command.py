"""What `make run` and `make screens` call: the sample library, whole or not there at all."""

from __future__ import annotations

import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from circledesk.sample import __main__ as command
from circledesk.sample.diary import instant
from circledesk.sample.library import DAY_BEGINS
from circledesk.services import circles, dashboard
from circledesk.services.desk import Desk
from circledesk.services.team import branches
from circledesk.sync import keystore

LEAP_DAY = date(2024, 2, 29)


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "COST", keystore.Cost(memory=8, passes=1, lanes=1))


def test_the_library_is_built_once_and_any_day_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A leap day; quick enough to wait for."""
    monkeypatch.setattr(command, "system_clock", lambda: datetime(2024, 2, 29, 12, tzinfo=UTC))
    folder = tmp_path / "new" / "sample"
    began = time.process_time()
    assert command.main(["--data", str(folder)]) == 0
    assert time.process_time() - began < 20
    before = (folder / "circledesk.db").read_bytes()
    assert command.main(["--data", str(folder)]) == 0
    assert (folder / "circledesk.db").read_bytes() == before
    desk = Desk.open(folder, clock=lambda: instant(LEAP_DAY, DAY_BEGINS))
    with desk.session() as session:
        assert len(branches(session)) == 7
        assert dashboard.week(session, day=LEAP_DAY).meetings
        assert Counter(row.status for row in circles.circles(session))["running"] >= 8
    desk.close()


def test_a_build_that_was_cut_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(folder: Path, **_: object) -> Desk:
        folder.mkdir(parents=True)
        (folder / "circledesk.db").write_bytes(b"half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(command, "build", cut_off)
        with pytest.raises(KeyboardInterrupt):
            command.main(["--data", str(tmp_path / "sample")])
    assert not (tmp_path / "sample").exists()
    monkeypatch.setattr(command, "build", lambda folder, **_: Desk.create(folder))
    assert command.main(["--data", str(tmp_path / "sample")]) == 0
