"""The page of duties names tests that exist, and files of the program that are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "data-protection.md").read_text(encoding="utf-8")
ROWS = PAGE.partition("## What the program does")[2].partition("\n## ")[0].splitlines()[4:]
"""One duty each."""
NETWORK = {
    "aiohttp", "ftplib", "http", "imaplib", "poplib", "requests", "smtplib", "socket", "ssl",
    "telnetlib", "urllib3", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineWidgets",
    "urllib.request",
}  # fmt: skip
ONE_WINDOW = {"QLocalServer", "QLocalSocket"}
"""How a second start finds the first window of the same person: within the computer alone."""


def test_every_test_that_is_named_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)
    assert len(named) > 20
    for file, test in named:
        assert (ROOT / file).is_file(), file
        if test:
            assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"), (file, test)


def test_every_place_that_is_named_exists() -> None:
    places = re.findall(r"`((?:services|models|documents|sync|ui)/[\w/.]*)`", PAGE)
    assert len(places) > 15
    assert [place for place in places if not (ROOT / "circledesk" / place).exists()] == []


def test_no_section_that_bears_on_us_is_missing() -> None:
    told: set[int] = set()
    for cell in re.findall(r"^\| (s\. [^|]+) \|", PAGE, re.MULTILINE):
        for first, last in re.findall(r"(\d+)(?:–(\d+))?", cell.partition("reg")[0]):
            told |= set(range(int(first), int(last or first) + 1))
    assert set(range(25, 51)) <= told


def test_no_duty_is_only_claimed() -> None:
    rows = [row.split("|") for row in ROWS if row.startswith("| ")]
    assert len(rows) > 25
    assert [row[1].strip() for row in rows if "`tests/" not in row[-2]] == []


def test_nothing_speaks_to_the_network() -> None:
    for file in (ROOT / "circledesk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                named = {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                taken = {alias.name for alias in node.names}
                if taken <= ONE_WINDOW:
                    continue
                named = {node.module or "", *(f"{node.module}.{name}" for name in taken)}
            else:
                continue
            roots = {*named, *(name.partition(".")[0] for name in named)}
            assert not roots & NETWORK, (file.name, roots & NETWORK)
