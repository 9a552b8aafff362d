"""`import` of lists that people keep: recognised by content, reported row by row, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command_line import CommandLine

DATA = Path(__file__).parent.parent / "data"
LISTS, P2PU = DATA / "spreadsheets", DATA / "p2pu"


def sums(report: dict[str, Any]) -> list[int]:
    refused = len(report["refused"])
    counts = [report[key] for key in ("read", "new", "changed", "same")]
    assert counts[0] == sum(counts[1:]) + refused
    return [*counts, refused]


def test_lists_come_in_beside_p2pus_files(organizer: CommandLine, circle: Any) -> None:
    circle_id = circle["id"]
    told = ("import", str(LISTS / "learners.xlsx"), str(P2PU / "courses.csv"),
            "--circle", circle_id)  # fmt: skip
    dry = organizer.json(*told, "--dry-run")
    assert organizer.json("list", "learners") == []
    reports = organizer.json(*told, "--waiting-list", "--turn-names", "--small-letters")
    assert [report["kind"] for report in reports] == ["learners", "courses"]
    assert sums(reports[0]) == [5, 5, 0, 0, 0]
    assert len(dry[0]["refused"]) == 2  # the circle has three places
    names = {row["name"] for row in organizer.json("list", "learners")}
    assert {"Wanjikũ Njeri", "Brian Otieno"} <= names
    again = organizer.json(*told, "--waiting-list")
    assert sums(again[0]) == [5, 0, 0, 5, 0]


def test_columns_are_named_and_who_is_meant_is_answered(
    organizer: CommandLine, circle: Any, tmp_path: Path
) -> None:
    circle_id = circle["id"]
    organizer.json("signup", "add", "--circle", circle_id, "--name", "Joy Makena")
    file = tmp_path / "odd.csv"
    file.write_text("Nani;Wapi\nJoy Makenaa;0722000114\nAmina Said;0722000118\n", "utf-8")
    told = ("import", str(file), "--as", "learners", "--circle", circle_id, "--column", "Nani=name",
            "--column", "B=phone", "--column", "Wapi=phone")  # fmt: skip
    (report,) = organizer.json(*told)
    assert sums(report) == [2, 1, 0, 0, 1]
    joy = organizer.json("list", "learners")[-1]
    assert joy["name"] == "Joy Makena"
    assert f"--same 2={joy['id']}" in report["refused"][0]["reason"]
    (report,) = organizer.json(*told, "--same", f"2={joy['id']}")
    assert sums(report) == [2, 0, 1, 1, 0]
    ran = organizer("import", str(LISTS / "bomb.ods"), "--json")
    assert ran.code == 1
    assert "900000 rows" in ran.json[0]["refused_file"]
