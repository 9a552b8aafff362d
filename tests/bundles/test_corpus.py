"""Parcels of every format ever written come in as they did when they were frozen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from circledesk.models.check import check
from circledesk.services import settle
from circledesk.services.desk import Desk
from circledesk.services.incomplete import waiting
from tests.bundles.frozen import HERE, rows, thaw, told
from tests.bundles.make import play
from tests.sync import kit

FORMATS = sorted(folder.name for folder in HERE.glob("format-*"))
LARGEST = 400_000


def read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def frozen(form: str) -> dict[str, Any]:
    return {
        file.name.removesuffix(".desk.json"): read(file)
        for file in (HERE / form).glob("*.desk.json")
    }


@pytest.fixture(autouse=True)
def lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was erased in one test is not remembered in another."""
    monkeypatch.setenv("CIRCLEDESK_LIVES", str(tmp_path / "lives"))


@pytest.fixture(params=FORMATS)
def form(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def ended(form: str, tmp_path: Path) -> Iterator[dict[str, Desk]]:
    """The thawed computers, with everything brought in."""
    desks = {name: thaw(one, tmp_path / name) for name, one in frozen(form).items()}
    for step in read(HERE / form / "expected.json")["steps"]:
        (line,) = kit.receive(desks[step["desk"]], HERE / form / step["file"])
        assert told(line) == step["report"], step
    yield desks
    for desk in desks.values():
        desk.close()


def test_reports_and_rows_are_as_ever(form: str, ended: dict[str, Desk]) -> None:
    """Columns that came later stand beside the frozen ones."""
    for name, tables in read(HERE / form / "expected.json")["rows"].items():
        found = rows(ended[name])
        assert {t: set(ids) for t, ids in found.items()} == {t: set(i) for t, i in tables.items()}
        for table, ids in tables.items():
            for row, columns in ids.items():
                assert columns.items() <= found[table][row].items(), (name, table, row)


def test_the_databases_are_sound(ended: dict[str, Desk]) -> None:
    for desk in ended.values():
        with desk.session() as session:
            report = check(session, deep=True)
        assert report.sound, report.problems


def test_both_versions_are_listed_alike_and_nothing_is_lost(ended: dict[str, Desk]) -> None:
    values = []
    for name in ("office", "buruburu"):
        with ended[name].session() as session:
            (one,) = settle.conflicts(session)
            values.append((one.shown, [other.value for other in one.others]))
    assert values[0] == values[1]
    assert {values[0][0], *values[0][1]} == {"Akinyi A. Otieno", "Akinyi Otieno Odhiambo"}
    with ended["office"].session() as session:
        kinds = {line.kind for line in waiting(session)}
        log = session.connection().exec_driver_sql("SELECT cells FROM log_change").fetchall()
    assert "request" in kinds
    assert any("Chumba cha 2" in line[0] for line in log), "a table that nobody knows is kept"
    assert any("641.5" in line[0] for line in log), "a column that nobody knows is kept"


def test_who_was_erased_and_who_was_put_out_stay_so(ended: dict[str, Desk]) -> None:
    """Her name came again with an older parcel; a computer's news came after its revocation."""
    for desk in ended.values():
        desk.close()
    files = [file for file in ended["office"].folder.rglob("*.db") if file.is_file()]
    assert files
    assert not any(b"Chepkemoi" in file.read_bytes() for file in files)
    for name in ("office", "buruburu"):
        circles = {row["name"] for row in rows(ended[name])["learning_circle"].values()}
        assert "Baada ya kuondolewa" not in circles
    assert "Kushona" in {row["name"] for row in rows(ended["office"])["learning_circle"].values()}


def test_in_the_other_order_the_same_is_there(
    form: str, ended: dict[str, Desk], tmp_path: Path
) -> None:
    """What does not depend on an earlier one may come before it; at the end all is the same."""
    steps = [(s["desk"], s["file"]) for s in read(HERE / form / "expected.json")["steps"]]
    early = ("unknown-names.circledesk", "two-versions.circledesk", "weekly.circledesk")
    order = [step for name in early for step in steps if step[1] == name]
    order += [step for step in steps if step not in order]
    again = play(HERE / form, frozen(form), order, tmp_path / "again")
    assert again["rows"] == {name: rows(desk) for name, desk in ended.items()}


def test_the_corpus_is_small() -> None:
    size = sum(file.stat().st_size for file in HERE.rglob("format-*/*"))
    assert size < LARGEST
