"""The page of duties names tests that exist, and files of the program that are there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "data-protection.md").read_text(encoding="utf-8")


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
