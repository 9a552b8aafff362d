"""What the documents name is there: tests, files, commands of make."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]
TARGETS = (
    (ROOT / "Makefile")
    .read_text(encoding="utf-8")
    .partition(".PHONY:")[2]
    .partition("\n\n")[0]
    .split()
)
_NAMED = re.compile(r"`((?:tests|docs|packaging|benchmarks|resources|circledesk|\.ci)/[\w./*-]+)`")
_LINKED = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")
_MADE = re.compile(r"`make ([a-z-]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    missing = [name for name in _NAMED.findall(text) if not any(ROOT.glob(name.rstrip("/")))]
    missing += [link for link in _LINKED.findall(text) if not (page.parent / link).exists()]
    missing += [f"make {name}" for name in _MADE.findall(text) if name not in TARGETS]
    assert not missing
