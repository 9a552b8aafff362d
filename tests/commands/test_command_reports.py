"""`report circle`, `report impact`, `goal`, `story`: the same figures on paper and as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command_line import CommandLine
from pypdf import PdfReader

DAYS = ("--from", "2018-07-01", "--to", "2018-08-31")


def read(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def test_a_circles_papers_and_figures(
    organizer: CommandLine, circle: dict[str, Any], learners: list[Any], tmp_path: Path
) -> None:
    meeting = organizer.json("list", "meetings", "--week", "2018-07-31")[0]["id"]
    organizer.json("attendance", "record", "--meeting", meeting, "--all-present")
    organizer.json("feedback", "add", "--meeting", meeting, "--rating", "5", "--plus", "Laughter.")
    told = organizer.json("report", "circle", circle["id"])
    assert (told["circle"], told["signups"], told["meetings"][0]["came"]) == ("Speak up", 3, 3)
    assert told["meetings"][0]["plus"] == "Laughter."
    heads = {
        "report": "Meeting by meeting", "page": "Our circle in 6 weeks", "letter": "Dear peter",
        "branch-letter": "Dear colleagues at Buruburu",
    }  # fmt: skip
    for face, head in heads.items():
        out = tmp_path / f"{face}.pdf"
        organizer("report", "circle", circle["id"], "--as", face, "--out", str(out))
        assert head in read(out), face
    assert "Laughter" not in read(tmp_path / "page.pdf")
    assert organizer("report", "circle", circle["id"]).code == 1


def test_a_story_is_told_outside_once_its_teller_agreed(
    organizer: CommandLine, circle: dict[str, Any], learners: list[Any], tmp_path: Path
) -> None:
    meeting = organizer.json("list", "meetings", "--week", "2018-07-31")[0]["id"]
    organizer.json("feedback", "add", "--meeting", meeting, "--rating", "5", "--plus", "Laughter.")
    (quote,) = organizer.json("story", "quotes", "--circle", circle["id"])
    tell = ("story", "tell", "--circle", circle["id"], "--source", quote["source"])
    organizer.json(*tell)
    assert organizer.json("report", "impact", *DAYS)["stories"] == []
    organizer.json(*tell, "--teller", "Peter", "--agreed", "2018-08-05")
    (story,) = organizer.json("report", "impact", *DAYS)["stories"]
    assert (story["text"], story["teller"]) == ("Laughter.", "Peter")
    (row,) = organizer.json("story", "list")
    assert organizer("story", "list", "--circle", circle["id"]).code == 0
    organizer.json("story", "drop", row["id"])
    assert organizer.json("story", "list") == []
    assert organizer(*tell[:-1], "feedback:none:plus").code == 1


def test_the_impact_report_on_paper_as_workbook_and_as_json(
    organizer: CommandLine, circle: dict[str, Any], learners: list[Any], tmp_path: Path
) -> None:
    organizer.json("goal", "save", "Work", "Reading")
    organizer.json("goal", "count", "--circle", circle["id"], "--goal", "Work")
    assert [row["circles"] for row in organizer.json("goal", "list")] == [1, 0]
    assert organizer("goal", "count", "--circle", circle["id"], "--goal", "Sleep").code == 1
    told = organizer.json("report", "impact", *DAYS)
    assert (told["totals"]["learners"], told["totals"]["meetings"]) == (3, 1)
    assert told["goals"][0] == {"goal": "Work", "circles": 1, "signups": 3}
    for face in ("pdf", "xlsx", "json"):
        out = tmp_path / f"impact.{face}"
        organizer("report", "impact", *DAYS, "--as", face, "--out", str(out))
        first = out.read_bytes()
        organizer("report", "impact", *DAYS, "--as", face, "--out", str(out))
        assert out.read_bytes() == first
    assert "How these figures were made" in read(tmp_path / "impact.pdf")
    brief = tmp_path / "brief.pdf"
    organizer("report", "impact", *DAYS, "--brief", "--for", "inside", "--out", str(brief))
    assert "For the team only." in read(brief)
    early = organizer.json("report", "impact", *DAYS, "--as-of", "2018-07-30")
    assert early["totals"]["meetings"] == 0
