"""P2PU's exports, written by us: its columns, its own rows given back, ours found again."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from circledesk.interop.p2pu import import_files
from circledesk.interop.p2pu.exporting import write_p2pu
from circledesk.interop.p2pu.writing.signups import OURS
from circledesk.interop.spreadsheets import as_typed
from tests.interop.p2pu_desk import FILES, Library

Rows = list[dict[str, str]]
INSTANT = r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?\+00:00)?"
NUMBER, UUID, DAY, FLAG, YES = (
    r"\d+",
    r"[0-9a-f-]{36}",
    r"(\d{4}-\d\d-\d\d)?",
    "True|False",
    "yes|no",
)
SCALE = r"n/a|Can't do|Need help doing|Can do with difficulty|Can do|Expert .*"
FORMATS = {
    "courses": {"id": NUMBER, "on_demand": FLAG, "unlisted": FLAG, "created_at": INSTANT,
                "lc_count": NUMBER, "active_lc_count": NUMBER, "facilitator_guide_count": NUMBER},
    "facilitators": {"date joined": INSTANT, "last login": INSTANT, "communication opt-in": FLAG,
                     "learning circles run": NUMBER, "last learning circle date": DAY},
    "learning-circles": {"id": NUMBER, "uuid": UUID, "date created": INSTANT, "draft": YES,
                         "date deleted": INSTANT, "course id": NUMBER,
                         "learning_circle_number": NUMBER, "time": r"(\d\d:\d\d:\d\d)?",
                         "day": r"(\w+day)?", "last meeting": DAY, "first meeting": DAY,
                         "signups": NUMBER, "facilitator survey completed": YES,
                         "learner survey responses": NUMBER, "did not happen": r"(True|False)?",
                         "facilitator count": NUMBER},
    "signups": {"id": NUMBER, "uuid": UUID, "study group id": NUMBER, "study group uuid": UUID,
                "signed up at": INSTANT, "survey completed": YES, "communications opt-in": FLAG,
                "use_internet": SCALE},
}  # fmt: skip
"""What P2PU's code writes into a column (p2pu.md, section 10)."""
SAME = {
    "courses": set(),
    "facilitators": {"team"},
    "learning-circles": {"facilitator survey", "learner survey", "signups", "day",
                         "last meeting", "first meeting"},
    "signups": {"support", "email"},
}  # fmt: skip
"""Columns that may differ in some rows: addresses of P2PU's own pages, counts without the sign-ups
that were deleted there, dates of a deleted circle without meetings, an answer that was left empty
or not asked for, one learner's address in the letters of her newest sign-up."""
TODAY = {"active_lc_count", "facilitator_guide_count"}


def rows(file: Path) -> Rows:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def header(file: Path) -> str:
    return file.read_bytes().split(b"\r\n", 1)[0].decode()


@pytest.fixture(scope="module")
def exported(
    new_library: Callable[[str], Library], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    library, folder = new_library("giver"), tmp_path_factory.mktemp("p2pu")
    with library.session() as session:
        import_files(session, files=list(FILES.values()))
        write_p2pu(session, folder)
    return folder


def test_headers_and_formats_are_p2pus_own(exported: Path) -> None:
    for name, file in FILES.items():
        ours = exported / f"{name}.csv"
        extra = "".join(f",{own}" for own in OURS) if name == "signups" else ""
        assert header(ours) == header(file) + extra
        assert ours.read_bytes().endswith(b"\r\n")
        for row in rows(ours):
            for column, shape in FORMATS[name].items():
                assert re.fullmatch(shape, row[column]), f"{name}: {column}: {row[column]!r}"


def test_what_came_from_p2pu_goes_back_as_it_came(exported: Path) -> None:
    for name, file in FILES.items():
        key = "email" if name == "facilitators" else "id"
        ours = {row[key]: row for row in rows(exported / f"{name}.csv")}
        for row in rows(file):
            told = ours[row[key]]
            for column in row.keys() - TODAY:
                if column in SAME[name]:
                    continue
                assert as_typed(told[column]) == cut(row[column] or ""), f"{name}: {column}"


def cut(text: str) -> str:
    """An instant as it is kept: to the millisecond."""
    kept = re.sub(r"(\d\d:\d\d:\d\d\.\d{3})\d{3}\+", r"\g<1>000+", text)
    return kept.replace(".000000+", "+")


def test_another_team_takes_our_export_in_and_gives_the_same_out(
    exported: Path, new_library: Callable[[str], Library], tmp_path: Path
) -> None:
    library = new_library("taker")
    files = [exported / f"{name}.csv" for name in FILES]
    with library.session() as session:
        reports = import_files(session, files=files)
        assert [(one.new + one.changed, len(one.refused)) for one in reports] == [
            (len(rows(file)), 0) for file in files
        ]
        again = import_files(session, files=files)
        assert all(one.new == one.changed == 0 for one in again)
        write_p2pu(session, tmp_path)
    for name in FILES:
        first, second = (Counter(map(str, rows(folder / f"{name}.csv"))) for folder in
                         (exported, tmp_path))  # fmt: skip
        assert first == second, name


def test_our_own_rows_are_found_again(
    new_library: Callable[[str], Library], exported: Path, tmp_path: Path
) -> None:
    """A team that made its rows itself takes its own export in: nothing is doubled."""
    library = new_library("own")
    with library.session() as session:
        import_files(session, files=[exported / f"{name}.csv" for name in FILES])
    _forget_p2pu(library)
    with library.session() as session:
        write_p2pu(session, tmp_path)
        files = [tmp_path / f"{name}.csv" for name in ("learning-circles", "signups", "courses")]
        assert min(len(row["id"]) for row in rows(files[0])) == 18
        reports = import_files(session, files=files)
    assert [(one.new, one.changed, len(one.refused)) for one in reports] == [(0, 0, 0)] * 3


def _forget_p2pu(library: Library) -> None:
    with library.database.engine.begin() as connection:
        for table in ("learning_circle", "signup", "course"):
            connection.exec_driver_sql(f"UPDATE {table} SET external = NULL")
