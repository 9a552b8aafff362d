"""One file says what a term is called; the catalogues and the papers follow it."""

from __future__ import annotations

import re
import runpy
import shutil
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest

from circledesk.settings import RESOURCES

FOLDER = RESOURCES / "translations"
TOOL = runpy.run_path(str(FOLDER / "update.py"))
TERMS: list[dict[str, str]] = tomllib.loads((FOLDER / "glossary.toml").read_text("utf-8"))["term"]


def window(folder: Path, code: str) -> list[tuple[str, str]]:
    messages = ElementTree.parse(folder / f"circledesk_{code}.ts").iter("message")
    return [(m.findtext("source") or "", m.findtext("translation") or "") for m in messages]


def papers(folder: Path, code: str) -> dict[str, str]:
    said: dict[str, str] = tomllib.loads((folder / f"{code}.toml").read_text("utf-8"))["papers"]
    return said


def test_each_term_stands_once_in_both_languages() -> None:
    assert len({term["en"] for term in TERMS}) == len(TERMS) > 70
    for term in TERMS:
        assert all(term[code].strip() for code in ("sw", "fr")), term
        assert {"en", "sw", "fr"} <= term.keys() <= {"en", "sw", "fr", "note"}
        places = [sorted(re.findall(r"{\w+}", term[code])) for code in ("en", "sw", "fr")]
        assert places[0] == places[1] == places[2], term


@pytest.mark.parametrize("code", ["sw", "fr"])
def test_a_text_that_is_just_a_term_says_what_the_glossary_says(code: str) -> None:
    """Fails where a term was corrected: run `make translations`."""
    words = TOOL["terms"](code)
    told = window(FOLDER, code)
    english = papers(FOLDER, "en")
    told += [(english[key], text) for key, text in papers(FOLDER, code).items()]
    bound = [(source, text) for source, text in told if source in words]
    assert len(bound) > 60
    assert [(source, text) for source, text in bound if text != words[source]] == []


def test_a_corrected_term_is_carried_into_every_text_that_is_just_this_term(
    tmp_path: Path,
) -> None:
    for file in FOLDER.glob("*.t*"):
        shutil.copy(file, tmp_path / file.name)
    glossary = tmp_path / "glossary.toml"
    corrected = glossary.read_text("utf-8").replace('"Mwezeshaji"', "\"Mwezeshaji & 'mwenza'\"")
    glossary.write_text(corrected, encoding="utf-8")
    carry: Any = TOOL["carry_terms"]
    carry.__globals__["HERE"] = tmp_path
    try:
        carry("sw")
    finally:
        carry.__globals__["HERE"] = FOLDER
    told = dict(window(tmp_path, "sw"))
    assert told["Facilitator"] == papers(tmp_path, "sw")["weekly.facilitator"]
    assert told["Facilitator"] == "Mwezeshaji & 'mwenza'"
    before = [pair for pair in window(FOLDER, "sw") if pair[0] != "Facilitator"]
    assert [pair for pair in window(tmp_path, "sw") if pair[0] != "Facilitator"] == before
