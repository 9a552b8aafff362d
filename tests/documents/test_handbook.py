"""The handbook: whole, found by words, and opened at the right page."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from circledesk.documents.handbook import handbook, languages, page_of, plain, search
from circledesk.settings import HANDBOOK, RESOURCES
from circledesk.ui.handbook_at import PLACES, SHOWN

PACKAGE = Path(__file__).parents[2] / "circledesk"


@pytest.mark.parametrize("language", languages())
def test_every_page_is_there_in_every_language_and_every_link_leads_somewhere(
    language: str,
) -> None:
    keys = {page.key for page in handbook("en")}
    assert {file.stem[3:] for file in (HANDBOOK / language).glob("*.md")} == keys
    for page in handbook(language):
        assert page.title
        assert len(plain(page.text)) > 200, page.key
        linked = re.findall(r"\]\((\S+?\.md)\)", page.text)
        assert all((HANDBOOK / language / name).is_file() for name in linked), page.key
        assert ".md" not in plain(page.text), page.key
    assert {*PLACES.values(), *SHOWN.values()} <= keys


def test_pages_are_found_by_the_beginnings_of_words_without_accents() -> None:
    found = [hit.page.key for hit in search("en", "practic library")]
    assert found[0] == "start"
    assert all("practice" in hit.excerpt.lower() for hit in search("en", "practice")[:1])
    assert search("en", "zebra quagga") == ()
    assert search("en", "  ") == ()
    assert search("sw", "mwezeshaji")


def test_a_language_without_a_handbook_has_the_english_one() -> None:
    assert handbook("fr") == handbook("en")
    assert page_of("fr", "nowhere") == handbook("en")[0]


LABEL = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


def test_what_stands_in_italics_stands_on_screen_in_those_words() -> None:
    catalogue = ElementTree.parse(RESOURCES / "translations" / "circledesk_sw.ts")
    texts = [
        (one.findtext("source") or "", one.findtext("translation") or "")
        for one in catalogue.iter("message")
    ]
    shown = {"en": {bare(text) for text, _ in texts}, "sw": {bare(text) for _, text in texts}}
    for language, known in shown.items():
        for page in handbook(language):
            wrong = [text for text in LABEL.findall(page.text) if bare(text) not in known]
            assert wrong == [], f"{language}: {page.key}"


def bare(text: str) -> str:
    """A label without its dots and its key."""
    return text.rstrip("….").replace("&", "").strip()


def test_every_name_in_the_map_is_a_class_of_the_window() -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in (PACKAGE / "ui").rglob("*.py"))
    classes = set(re.findall(r"^class (\w+)", source, re.MULTILINE))
    gone = [name for name in SHOWN if name not in classes]
    assert gone == []


WITHOUT = {"HandbookPage", "ListPage", "LongListPage", "ListOrView", "CircleTools", "Page"}
"""The handbook itself, and what pages are built upon."""
BY_PLACE = {
    "Branches", "Certificates", "Circles", "Courses", "Dashboard", "Learners",
    "Programme", "Settings", "Today", "More", "UpcomingMeetings", "ActiveCircles",
}  # fmt: skip
"""They are a place of the rail, or its first tab."""


def test_every_page_of_the_window_has_its_page_of_the_handbook() -> None:
    bases = {}
    for folder in ("pages", "tabs"):
        for file in (PACKAGE / "ui" / folder).glob("*.py"):
            bases |= dict(CLASS.findall(file.read_text(encoding="utf-8")))
    pages = {name for name in bases if is_page(name, bases)}
    assert len(pages) > 30
    bare_ones = {name for name in pages if not any(one in SHOWN for one in line(name, bases))}
    assert bare_ones - WITHOUT - BY_PLACE - {"CarriedLine"} == set()


CLASS = re.compile(r"^class (\w+)\((\w+)", re.MULTILINE)


def line(name: str, bases: dict[str, str]) -> list[str]:
    """A class and what it is built upon."""
    return [name, *line(bases[name], bases)] if name in bases else [name]


def is_page(name: str, bases: dict[str, str]) -> bool:
    return line(name, bases)[-1] == "Page"
