"""Who came often enough: one rule, whatever is still open, and every list says the same."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from circledesk.errors import RuleBroken
from circledesk.services import certificates, circles, signups, weekly
from circledesk.services.certificates import issue
from circledesk.services.schedule import needed_meetings, reach
from tests.services.conftest import Library

WEEKS = 6
NEEDED = 4


@pytest.fixture
def circle(library: Library) -> str:
    """Six meetings; a learner for each number of meetings that one can come to."""
    made = library.circle()
    for times in range(WEEKS + 1):
        library.ids[f"came {times}"] = library.learner(made, f"Learner {times}")
    return made


def take(library: Library, circle: str, reported: int) -> None:
    """Report the first meetings; who has come often enough by her name stays away."""
    for number in range(1, reported + 1):
        there = [library.ids[f"came {times}"] for times in range(number, WEEKS + 1)]
        library.came(circle, number, *there)


@pytest.mark.parametrize("today", [(2018, 7, 10), (2018, 8, 7), (2018, 8, 9)])
@pytest.mark.parametrize("reported", range(WEEKS + 1))
def test_rows_candidates_and_issuing_agree(
    library: Library, circle: str, reported: int, today: tuple[int, int, int]
) -> None:
    take(library, circle, reported)
    library.clock.set(*today, 20)
    session = library.session
    expected = {f"Learner {times}" for times in range(NEEDED, WEEKS + 1) if reported >= NEEDED}
    rows = signups.signups(session, circle_id=circle)
    page = circles.circle_page(session, circle_id=circle)
    known = certificates.candidates(session, circle_id=circle)
    assert {row.name for row in rows if row.reach == "reached"} == expected
    assert {row.name for row in page.signups if row.reach == "reached"} == expected
    assert {one.name for one in known if one.eligible} == expected
    if not expected:
        with pytest.raises(RuleBroken, match="came often enough"):
            issue(session, keys=library.keys, circle_id=circle)
        return
    issued = issue(session, keys=library.keys, circle_id=circle)
    assert {one.learner for one in issued} == expected
    page = circles.circle_page(session, circle_id=circle)
    assert page.certificates == len(expected)
    [finished] = weekly.summarise(session, day=date(2018, 8, 14)).finished
    assert finished.certificates == len(expected)


def test_a_circle_without_attendance_gives_nobody_a_certificate(
    library: Library, circle: str
) -> None:
    known = certificates.candidates(library.session, circle_id=circle)
    assert not any(one.eligible for one in known)


@pytest.mark.parametrize(("came", "to_come"), list(product(range(WEEKS + 1), repeat=2)))
def test_reached_never_depends_on_what_is_open(came: int, to_come: int) -> None:
    needed = needed_meetings(67, WEEKS)
    said = reach(came=came, to_come=to_come, needed=needed)
    assert (said == "reached") == (came >= needed)
