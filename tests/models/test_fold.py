"""The fold, by hand-made histories and by random ones: order never matters."""

from __future__ import annotations

import itertools
import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from circledesk.models.changes import Change, Ref
from circledesk.models.fold import Folded, fold, over_for_all, over_for_edit, over_to_settle


def change(
    name: str, lamport: int, cells: dict[str, Any], over: dict[str, list[Change]] | None = None
) -> Change:
    named = {cell: [c.ref for c in some] for cell, some in (over or {}).items()}
    return Change(
        "team", f"pc{name}.1", lamport, f"op{name}{lamport}", "x", "2018-08-06T07:00:00.000Z", "",
        lamport, "branch", "row", tuple(cells), list(cells.values()), named, None,
    )  # fmt: skip


def test_the_greatest_head_is_shown_and_the_other_listed() -> None:
    first = change("a", 1, {"name": "Buruburu"})
    left = change("a", 2, {"name": "Buru"}, {"name": [first]})
    right = change("b", 3, {"name": "Buruburu Library"}, {"name": [first]})
    folded = fold([first, left, right])
    assert [head.value for head in folded.heads["name"]] == ["Buruburu Library", "Buru"]
    assert folded.contested() == ["name"]


def test_equal_values_are_no_conflict() -> None:
    first = change("a", 1, {"name": "Buruburu"})
    same = [change(n, 2, {"name": "Buru"}, {"name": [first]}) for n in "ab"]
    assert fold([first, *same]).contested() == []


def test_an_edit_of_a_contested_cell_leaves_the_other_listed() -> None:
    first = change("a", 1, {"name": "1"})
    left = change("a", 2, {"name": "2"}, {"name": [first]})
    right = change("b", 3, {"name": "3"}, {"name": [first]})
    held = fold([first, left, right])
    edit = change("c", 4, {"name": "4"})._replace(over={"name": over_for_edit(held, "name")})
    folded = fold([first, left, right, edit])
    assert [head.value for head in folded.heads["name"]] == ["4", "2"]
    settled = change("c", 5, {"name": "2"})._replace(over={"name": over_to_settle(folded, "name")})
    assert fold([first, left, right, edit, settled]).contested() == []


def test_an_unseen_edit_of_a_deleted_row_is_listed() -> None:
    first = change("a", 1, {"name": "1"})
    gone = change("a", 2, {"deleted_at": "t"})
    gone = gone._replace(over={"deleted_at": over_for_all(fold([first]))})
    edit = change("b", 3, {"name": "2"}, {"name": [first]})
    assert fold([first, gone]).contested() == []
    folded = fold([first, gone, edit])
    assert folded.deleted
    assert folded.contested() == ["name"]


def test_two_deletions_never_conflict_and_each_clears_what_it_saw() -> None:
    first = change("a", 1, {"name": "1"})
    edit = change("b", 2, {"name": "2"}, {"name": [first]})
    early = change("a", 3, {"deleted_at": "t1"})
    early = early._replace(over={"deleted_at": over_for_all(fold([first]))})
    late = change("b", 4, {"deleted_at": "t2"})
    late = late._replace(over={"deleted_at": over_for_all(fold([first, edit]))})
    assert fold([first, edit, early, late]).contested() == []


def test_a_cell_over_a_change_that_is_not_here_is_provisional() -> None:
    first = change("a", 1, {"name": "1"})
    middle = change("a", 2, {"name": "2"}, {"name": [first]})
    last = change("a", 3, {"name": "3"}, {"name": [middle]})
    assert fold([first, last]).provisional == {"name"}
    assert fold([first, middle, last]).provisional == set()


def picture(folded: Folded) -> tuple[Any, ...]:
    heads = {c: [(h.value, h.change.ref) for h in some] for c, some in folded.heads.items()}
    return heads, sorted(folded.contested()), folded.deleted, folded.provisional


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**9))
def test_any_order_folds_to_the_same(seed: int) -> None:
    chance = random.Random(seed)
    log: list[Change] = [change("a", 1, {"name": "0", "code": "X"})]
    for lamport in range(2, 9):
        seen = fold(chance.sample(log, chance.randint(1, len(log))))
        cell = chance.choice(["name", "code", "deleted_at"])
        over: list[Ref] = over_for_all(seen) if cell == "deleted_at" else over_for_edit(seen, cell)
        value = chance.choice("123") if cell != "deleted_at" else chance.choice(["t", None])
        made = change(chance.choice("abc"), lamport, {cell: value})
        log.append(made._replace(over={cell: over} if over else {}))
    wanted = picture(fold(log))
    for order in itertools.islice(itertools.permutations(log), 0, 40, 7):
        assert picture(fold(order)) == wanted
    chance.shuffle(log)
    assert picture(fold(log)) == wanted
