"""Spoilt lists: read right or refused with row and column; never a defect, never without bound.

The short form plays for SECONDS from the same seed, the long one (`make test-long`) MANY of
another seed. Workbooks are read by a process of its own, whose time and memory have a bound.
"""

from __future__ import annotations

import os
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random, SystemRandom

import pytest

from circledesk.interop.lists_in import How, What, open_book, plan_list
from circledesk.interop.lists_in.apart import Reader
from circledesk.interop.lists_in.facts import ListPlan
from circledesk.interop.lists_in.grid import Book, Unreadable
from circledesk.interop.lists_in.kinds import KINDS
from circledesk.models.learners import Learner
from circledesk.services.signups import signups
from tests.interop.list_mutations import spoilt_bytes, told_list
from tests.services.conftest import Library
from tests.services.lists_desk import DATA, reasons

SECONDS = 0.9
MANY = 10_000
"""Of each of the two ways."""
TRIED = 25
"""Of so many files one is tried out on the database as well, which takes ten times as long."""
MOST_SECONDS = 5
MOST_MB = 900


def rounds() -> tuple[int, Callable[[int], bool]]:
    """Return the first seed, and whether so many were played enough."""
    if "HOURS" in os.environ:
        return SystemRandom().randrange(1 << 40), lambda played: played >= MANY
    end = time.monotonic() + SECONDS
    return 0, lambda played: time.monotonic() > end


@pytest.fixture
def reader() -> Iterator[Reader]:
    """One process for all files of a test: nothing but the reading takes time."""
    with Reader(seconds=MOST_SECONDS) as made:
        yield made


def opened(reader: Reader, folder: Path, name: str, data: bytes) -> Book | Unreadable:
    """Read a file; a refusal is a whole sentence with a next step, and is none of being late."""
    file = folder / name
    file.write_bytes(data)
    try:
        return open_book(file, reader=reader)
    except Unreadable as error:
        refused = error
    assert str(refused.what).endswith(".")
    assert refused.next_step.endswith(".")
    return refused


def most_mb(reader: Reader) -> int:
    """Return what the process that reads has taken at most; 0 where there is none, or no /proc."""
    status = Path(f"/proc/{reader.pid}/status")
    told = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(told[1]) // 1024 if told else 0


def test_a_list_means_the_same_however_it_is_written(
    library: Library, tmp_path: Path, reader: Reader, record_property: Callable[[str, object], None]
) -> None:
    circle = library.circle("Basics")
    first, is_over = rounds()
    played = rows = 0
    while not is_over(played):
        made = told_list(Random(first + played))
        book = opened(reader, tmp_path, made.name, made.data)
        assert isinstance(book, Book), (first + played, book)
        how = How(circle_id=circle, kind="learners")
        plan = plan_list(library.session, book, how, rehearse=played % TRIED == 0)
        why = (first + played, made.name, plan.found, plan.rows)
        told = {row.line: row for row in plan.rows}
        assert set(told) == set(made.people) | set(made.bad), why
        for line, (name, _, _) in made.people.items():
            assert told[line].what is What.NEW, why
            assert told[line].name == name, why
        for line, column in made.bad.items():
            assert reasons(plan)[line].startswith(f"Column {column}: "), why
        played, rows = played + 1, rows + len(told)
    record_property("reached", f"lists written anew, from seed {first}: {played}, {rows} rows")
    assert played > 0


def test_what_comes_in_is_what_was_written(
    library: Library, tmp_path: Path, reader: Reader
) -> None:
    from circledesk.interop.lists_in import bring_in

    circle = library.circle("Basics")
    made = next(one for seed in range(1000) if len((one := told_list(Random(seed))).people) > 9)
    book = opened(reader, tmp_path, made.name, made.data)
    assert isinstance(book, Book)
    bring_in(library.session, book, How(circle_id=circle, kind="learners"))
    kept = {(row.name, row.phone, row.email) for row in signups(library.session, circle_id=circle)}
    assert kept == set(made.people.values())
    assert library.session.query(Learner).count() == len(made.people)


def test_spoilt_files_never_fail(
    library: Library, tmp_path: Path, reader: Reader, record_property: Callable[[str, object], None]
) -> None:
    circle = library.circle("Basics")
    library.learner(circle, "Joy Makena", phone="0722000114")
    corpus = {file.name: file.read_bytes() for file in sorted(DATA.iterdir())}
    first, is_over = rounds()
    met, most = Counter[str](), 0
    while not is_over(met["files"]):
        random = Random(first + met["files"])
        name = random.choice(list(corpus))
        begun = time.monotonic()
        book = opened(reader, tmp_path, name, spoilt_bytes(random, corpus[name]))
        met["files"], most = met["files"] + 1, max(most, most_mb(reader))
        if isinstance(book, Unreadable):
            met["refused whole"] += 1
            met["of them ended late"] += "time" in book.what or "memory" in book.what
            continue
        kind = random.choice(["", "", *(kind.key for kind in KINDS)])
        try:
            how = How(circle_id=circle, kind=kind)
            plan = plan_list(library.session, book, how, rehearse=met["files"] % TRIED == 0)
        except Unreadable:
            met["refused whole"] += 1
            continue
        _check(plan, met)
        assert time.monotonic() - begun < MOST_SECONDS, (first, met["files"])
    told = ", ".join(f"{name} {many}" for name, many in met.items())
    record_property("reached", f"spoilt lists, from seed {first}: {told}; at most {most} MB")
    assert most < MOST_MB
    assert signups(library.session, circle_id=circle)[0].name == "Joy Makena"
    assert met["refused whole"] < met["files"]
    assert met["of them ended late"] <= met["files"] // 1000


def _check(plan: ListPlan, met: Counter[str]) -> None:
    lines = [row.line for row in plan.rows]
    assert lines == sorted(set(lines))
    for row in plan.rows:
        met[row.what.value] += 1
        if row.what in (What.REFUSED, What.ASKS):
            assert re.search(r"[.!?]$", str(row.reason)), row
