"""`notice`, `asked`, `check-in`, `notebook`, `checklist`, `q-study`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command_line import CommandLine
from pypdf import PdfReader


def notice_with_a_file(organizer: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("Monday", encoding="utf-8")
    made = organizer.json(
        "notice", "add", "--title", "New laptops", "--asks", "--until", "2018-09-01",
        "--file", str(file),
    )  # fmt: skip
    assert (made["asks"], made["until"], made["files"][0]["name"]) == (
        True, "2018-09-01", "plan.txt",
    )  # fmt: skip
    changed = organizer.json("notice", "edit", made["id"], "--no-asks", "--until", "")
    assert (changed["asks"], changed["until"]) == (False, None)
    saved = organizer.json("notice", "save", made["id"], "--out", str(tmp_path / "out"))["files"]
    assert Path(saved[0]).read_text(encoding="utf-8") == "Monday"
    readers = organizer.json("notice", "show", made["id"])["readers"]
    assert [(one["branch"], one["computer"]) for one in readers] == [
        ("Buruburu", False), ("Nakuru", False),
    ]  # fmt: skip
    assert organizer("notice", "read", made["id"]).code == 1
    organizer.json("notice", "take-down", made["id"])
    assert [row["shown"] for row in organizer.json("notice", "list")] == [False]


def questions_and_notebook(organizer: CommandLine) -> None:
    asked = organizer.json("asked", "add", "--text", "Who repairs laptops?", "--branch", "BUR")
    told = organizer.json("asked", "answer", asked["id"], "--text", "We do.", "--to-all")
    assert (told["answer"], told["branch"]) == ("We do.", "Buruburu")
    assert organizer.json("notice", "list")[0]["title"] == "Who repairs laptops?"
    (like,) = organizer.json("asked", "list", "--like", "Is a laptop repaired?")
    assert like["id"] == asked["id"]
    assert organizer.json("asked", "list", "--open") == []
    person = organizer.json("list", "facilitators")[0]["id"]
    organizer.json(
        "check-in", "add", person, "--how", "Well", "--next", "Call", "--due", "2018-08-20"
    )
    rows = organizer.json("notebook", "list", "--person", person)
    assert [(row["kind"], row["open"]) for row in rows] == [
        ("follow-up", True), ("check-in", False),
    ]  # fmt: skip
    assert [row["text"] for row in organizer.json("notebook", "list", "--open")] == ["Call"]


def checklist(organizer: CommandLine, circle: Any, tmp_path: Path) -> None:
    organizer.json("checklist", "leave-out", "charge")
    items = organizer.json("checklist", "add", "--when", "1w", "--text", "The key")
    own = next(item["key"] for item in items if item["own"])
    told = organizer.json("checklist", "mark", "course", own, "--circle", circle["id"])
    assert (told["done"], len(told["lines"])) == (2, len(items) - 1)
    (due,) = organizer.json("checklist", "due")
    assert (due["circle"], due["overdue"]) == ("Speak up", len(due["lines"]))
    out = tmp_path / "list.pdf"
    organizer.json("checklist", "sheet", "--circle", circle["id"], "--out", str(out))
    (page,) = PdfReader(out).pages
    assert "The key" in page.extract_text()
    back = organizer.json("checklist", "leave-out", "charge", "--back")
    assert not any(item["left_out"] for item in back)


def studies(organizer: CommandLine, tmp_path: Path) -> None:
    study = organizer.json("q-study", "new", "--title", "Five")["id"]
    file = tmp_path / "sorts.csv"
    file.write_text("no,A,B,C\n1,2,2,1\n2,1,1,2\n3,0,0,0\n4,-1,-2,-1\n5,-2,-1,-2\n", "utf-8")
    organizer.json("q-study", "import", study, str(file))
    organizer.json("q-study", "add-sort", study, "--place", "1=-2", "5=2", "--code", "half")
    assert organizer("q-study", "add-sort", study, "--place", "1:2").code == 1
    (row,) = organizer.json("q-study", "list")
    assert (row["cards"], row["sorts"], row["whole"]) == (5, 4, 3)
    out = tmp_path / "told.pdf"
    told = organizer.json("q-study", "result", study, "--viewpoints", "1", "--out", str(out))
    assert (told["left_out"], told["viewpoints"][0]["people"]) == (["half"], ["A", "B", "C"])
    assert "A, B, C" in PdfReader(out).pages[0].extract_text()


def test_support_by_words(organizer: CommandLine, circle: Any, tmp_path: Path) -> None:
    """One team for all: making one takes longer than the commands."""
    notice_with_a_file(organizer, tmp_path)
    questions_and_notebook(organizer)
    checklist(organizer, circle, tmp_path)
    studies(organizer, tmp_path)
