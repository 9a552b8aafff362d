"""Small numbers of a trait are left out, and cannot be worked out from what is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circledesk.services.small_numbers import LEAST, shielded

COUNTS = st.lists(st.integers(0, 60), min_size=1, max_size=8)
OTHERS = st.integers(0, 60)


@given(COUNTS, OTHERS)
@settings(max_examples=300, deadline=None)
def test_no_small_number_is_told_and_the_rest_stands_as_it_is(
    counts: list[int], others: int
) -> None:
    traits, rest = shielded(counts, others)
    for count, shown in zip(counts, traits, strict=True):
        assert shown in (None, count)
        assert shown is None or count >= LEAST
    assert rest in (None, others)


@given(COUNTS, OTHERS)
@settings(max_examples=300, deadline=None)
def test_what_is_left_out_is_no_single_number_and_no_small_group(
    counts: list[int], others: int
) -> None:
    cells = [*counts, others]
    traits, rest = shielded(counts, others)
    hidden = [count for count, shown in zip(cells, [*traits, rest], strict=True) if shown is None]
    if len(hidden) < len(cells):
        assert not hidden or (len(hidden) > 1 and sum(hidden) >= LEAST)
    if min(counts) >= LEAST:
        assert not hidden


def shared_out(total: int, cells: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many people may have answered."""
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in shared_out(total - first, cells - 1):
            yield (first, *rest)


@pytest.mark.parametrize(("cells", "most"), [(2, 24), (3, 22), (4, 15)])
def test_who_knows_the_rule_and_the_total_cannot_work_a_number_out(cells: int, most: int) -> None:
    """Of every paper, all answers that would have made it: no hidden count is the same in all."""
    for total in range(1, most):
        made: dict[tuple[object, ...], list[tuple[int, ...]]] = defaultdict(list)
        for answers in shared_out(total, cells):
            made[shielded(answers[:-1], answers[-1])].append(answers)
        for (traits, rest), could_be in made.items():
            for place, shown in enumerate([*traits, rest]):  # type: ignore[misc]
                if shown is None:
                    assert len({one[place] for one in could_be}) > 1, (total, could_be)
