"""`report regional|workshop|labels|tents|loan`: papers for events and for the desk, as files."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine
from pypdf import PdfReader


def read(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


@pytest.fixture
def event(organizer: CommandLine) -> str:
    made = organizer.json(
        "event", "add", "--kind", "regional", "--title", "Autumn", "--date", "2018-08-30",
        "--region", "Nairobi", "--time", "9:00", "--duration", "120",
    )  # fmt: skip
    organizer.json("event", "person", made["id"], "--name", "Joy Makena", "--role", "speaker")
    return str(made["id"])


def test_the_pack_in_its_three_shapes(
    organizer: CommandLine, circle: dict[str, Any], event: str, tmp_path: Path
) -> None:
    written = (
        "--branch",
        "BUR",
        "--worked",
        "Tea at the end",
        "--questions",
        "Who has a projector?",
    )
    organizer.json("event", "part", event, *written)
    words = ("report", "regional", "--event", event, "--out")
    out = tmp_path / "pack.pdf"
    answer = organizer.json(*words, str(out))
    assert answer == {
        "file": str(out), "as": "pdf", "branches": 1, "written": 1, "language": "en",
    }  # fmt: skip
    text = read(out)
    for told in (
        "Autumn",
        "Libraries of Nairobi",
        "Tea at the end",
        "Common strategies",
        "speaker",
    ):
        assert told in text, told
    assert organizer.json(*words, str(tmp_path / "pack.xlsx"))["as"] == "xlsx"
    with zipfile.ZipFile(tmp_path / "pack.xlsx") as book:
        assert any(b"Who has a projector?" in book.read(name) for name in book.namelist())
    assert organizer.json(*words, str(tmp_path / "pack.txt"), "--as", "json")["as"] == "json"
    told = json.loads((tmp_path / "pack.txt").read_text("utf-8"))
    assert told["branches"][0]["part"]["worked"] == "Tea at the end"
    assert told["branches"][0]["figures"]["circles"][0]["name"] == circle["name"]
    assert [item["start"] for item in told["agenda"]][:2] == ["09:00", "09:10"]


def test_lists_labels_and_tents(
    organizer: CommandLine, circle: dict[str, Any], learners: Any, event: str, tmp_path: Path
) -> None:
    out = tmp_path / "paper.pdf"
    to = ("--out", str(out))
    assert organizer.json("report", "workshop", "--event", event, *to)["people"] == 1
    assert "Joy Makena" in read(out)
    labels = organizer.json("report", "labels", "--circle", circle["id"], "--sheet", "2x5", *to)
    assert (labels["labels"], labels["sheet"]) == (3, "2x5")
    assert "Wanjikũ Ng’ang’a" in read(out)
    assert organizer.json("report", "labels", "--branches", *to)["labels"] == 2
    assert "Buruburu" in read(out)
    assert organizer.json("report", "tents", "--event", event, *to)["pages"] == 1
    ran = organizer("report", "labels", "--circle", circle["id"], "--first", "22", *to)
    assert (ran.code, "21" in ran.err) == (1, True)
    assert organizer("report", "labels", "--event", event, "--branches", *to).code == 1
    assert organizer("report", "labels", "--event", event, "--sheet", "9x9", *to).code == 1


def test_the_slip_of_a_loan(organizer: CommandLine, tmp_path: Path) -> None:
    thing = organizer.json("equipment", "add", "--name", "Laptops", "--quantity", "5")
    loan = organizer.json(
        "equipment", "lend", thing["id"], "--branch", "BUR", "--from", "2018-08-07",
        "--to", "2018-09-11", "--quantity", "3",
    )  # fmt: skip
    out = tmp_path / "loan.pdf"
    organizer.json("report", "loan", "--loan", loan["id"], "--out", str(out), "--language", "sw")
    assert read(out).count("Laptops (3)") == 2
    assert read(out).count("7 Agosti 2018 – 11 Septemba 2018") == 2


def test_what_is_written_is_noted_with_whom_it_tells_of_and_printed_for_an_auditor(
    organizer: CommandLine, event: str, tmp_path: Path
) -> None:
    tags = ("report", "tents", "--event", event, "--out", str(tmp_path / "tents.pdf"))
    organizer.json(*tags)
    (row,) = organizer.json("audit", "list", "--deed", "printed")
    assert (row["what"], row["count"]) == ("tents", 1)
    out = tmp_path / "audit.pdf"
    told = organizer.json("audit", "print", "--deed", "printed", "--out", str(out))
    assert told == {"file": str(out), "lines": 1, "more": False}
    assert "Table tents" in read(out)
    assert "Only: Printed or saved" in read(out)
    first = out.read_bytes()
    organizer.json("audit", "print", "--deed", "printed", "--to", "2018-01-01", "--out", str(out))
    assert "Nothing was noted." in read(out)
    assert len({row["what"] for row in organizer.json("audit", "list", "--deed", "printed")}) == 2
    assert first.startswith(b"%PDF")
