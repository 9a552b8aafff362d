"""`report`: a circle's flyer, poster and slips, and what is on, as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine
from pypdf import PdfReader


def read(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("flyer", "Jinsi ya kujisajili"),
        ("poster", "Lini"),
        ("slips", "Mshiriki ameidhinisha maktaba itunze maelezo haya"),
    ],
)
def test_a_circles_papers(
    organizer: CommandLine, circle: dict[str, Any], tmp_path: Path, kind: str, told: str
) -> None:
    out = tmp_path / "new" / "paper.pdf"
    words = ("report", "flyer", "--circle", circle["id"], "--kind", kind, "--out", str(out))
    answer = organizer.json(*words)
    assert answer == {
        "file": str(out), "kind": kind, "circle": answer["circle"], "language": "en",
    }  # fmt: skip
    assert answer["circle"] in read(out)
    first = out.read_bytes()
    organizer.json(*words)
    assert out.read_bytes() == first
    organizer.json(*words, "--language", "sw")
    assert told in read(out)
    assert "saa kumi na moja na nusu jioni" in read(out)


def test_the_flyer_is_what_comes_without_a_kind(
    organizer: CommandLine, circle: dict[str, Any], tmp_path: Path
) -> None:
    out = tmp_path / "flyer.pdf"
    organizer("report", "flyer", "--circle", circle["id"], "--out", str(out))
    assert "How to sign up" in read(out)


def test_a_refusal_leaves_no_file(
    organizer: CommandLine, circle: dict[str, Any], tmp_path: Path
) -> None:
    organizer("circle", "edit", circle["id"], "--name", "Kusoma 😀")
    out = tmp_path / "flyer.pdf"
    ran = organizer("report", "flyer", "--circle", circle["id"], "--out", str(out))
    assert ran.code == 1
    assert "cannot be printed" in ran.err
    assert list(tmp_path.glob("flyer*")) == []


def test_what_is_on(
    organizer: CommandLine,
    circle: dict[str, Any],
    tmp_path: Path,
    at: Callable[[str], None],
) -> None:
    out = tmp_path / "on.pdf"
    answer = organizer.json("report", "whats-on", "--out", str(out))
    assert answer == {"file": str(out), "circles": 1, "language": "en"}
    assert "Tuesdays, 17:30" in read(out)
    at("2019-01-07T09:00")
    assert organizer.json("report", "whats-on", "--out", str(out))["circles"] == 0
    assert "No circle is planned at the moment." in read(out)
