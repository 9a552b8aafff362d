"""What the documents name is there: tests, files, commands of make."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]
_NAMED = re.compile(r"`((?:tests|docs|packaging|benchmarks|resources|circledesk|\.ci)/[\w./*-]+)`")
_LINKED = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")
_MADE = re.compile(r"`make ([a-z-]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    missing = [name for name in _NAMED.findall(text) if not any(ROOT.glob(name.rstrip("/")))]
    missing += [link for link in _LINKED.findall(text) if not (page.parent / link).exists()]
    missing += [f"make {name}" for name in _MADE.findall(text) if name not in targets]
    assert not missing
