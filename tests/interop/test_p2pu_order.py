"""Files come one by one, in any order: the rows are the same."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from circledesk.models.base import Replicated
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch, Membership, Person
from tests.interop.p2pu_desk import FILES, KINDS, Library, cut, sums, table

ORDERS = list(permutations(KINDS))[::2]
"""Each file first, and each before and after each other."""
MODELS: tuple[type[Replicated], ...] = (
    Branch, Person, Membership, Course, LearningCircle, CircleFacilitator, Meeting, Learner, Signup,
)  # fmt: skip
CIRCLES = ("1", "11", "26", "47", "54", "59", "60", "62", "63")
"""Deleted and draft ones, without sign-ups, at an odd venue, in two cities."""


def snapshot(library: Library) -> dict[str, list[dict[str, Any]]]:
    """Return all living rows."""
    return {model.__tablename__: list(map(table(model), library.rows(model))) for model in MODELS}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return cut(tmp_path_factory.mktemp("cut"), CIRCLES)


@pytest.fixture(scope="module")
def together(
    files: dict[str, Path], new_library: Callable[[str], Library]
) -> dict[str, list[dict[str, Any]]]:
    library = new_library("together")
    library.bring_in(*files.values())
    return snapshot(library)


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_one_by_one_in_any_order(
    order: tuple[str, ...],
    files: dict[str, Path],
    together: dict[str, list[dict[str, Any]]],
    library: Library,
) -> None:
    for kind in order:
        library.bring_in(files[kind])
    assert snapshot(library) == together
    before = library.changes()
    again = library.bring_in(*files.values())
    assert [(r.new, r.changed) for r in again] == [(0, 0)] * 4
    assert library.changes() == before


def test_the_whole_sample_signups_first(
    library: Library, new_library: Callable[[str], Library]
) -> None:
    other = new_library("other")
    other.bring_in(*FILES.values())
    for kind in ("signups", "courses", "learning-circles", "facilitators"):
        library.bring_in(FILES[kind])
    assert snapshot(library) == snapshot(other)


def test_signups_alone_make_their_circles(library: Library, files: dict[str, Path]) -> None:
    (report,) = library.bring_in(files["signups"])
    assert report.new == report.read == 18
    circles = library.rows(LearningCircle)
    assert {circle.draft for circle in circles} == {False}
    assert len(circles) == 6
    (completed,) = library.bring_in(files["learning-circles"])
    assert sums(completed) == (9, 3, 6, 0, 0)


def test_reports_come_in_the_order_given(library: Library, files: dict[str, Path]) -> None:
    given = [files["signups"], files["courses"], files["learning-circles"]]
    assert [report.file for report in library.bring_in(*given)] == [str(file) for file in given]
