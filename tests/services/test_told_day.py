"""A PC's clock that stands in another year, and is set right one day."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from circledesk.services import courses
from circledesk.services.clock import doubt, set_day
from circledesk.services.desk import Desk
from tests.services.conftest import THURSDAY, open_library

YEAR = timedelta(days=365)
WEEK = timedelta(days=7)


def at(folder: Path, says: datetime) -> Desk:
    return Desk.open(folder, clock=lambda: says)


@pytest.mark.parametrize("wrong", [-YEAR, -20 * YEAR])
def test_what_a_person_said_goes_when_the_clock_is_set_right(
    made: object, tmp_path: Path, wrong: timedelta
) -> None:
    folder = tmp_path / "data"
    for _ in open_library(made, folder):  # type: ignore[arg-type]
        pass
    desk = at(folder, THURSDAY + wrong)
    assert doubt(desk) is not None
    set_day(desk, THURSDAY.date())
    with desk.session() as session:
        courses.add_course(session, title="Chess")
    desk.close()
    for later, clock in ((WEEK, wrong), (2 * WEEK, timedelta())):
        desk = at(folder, THURSDAY + later + clock)
        assert doubt(desk) is None
        assert desk.clock() == THURSDAY + later
        desk.close()
