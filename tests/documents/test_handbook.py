"""The handbook: whole, found by words, and opened at the right page."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from circledesk.documents import handbook_paper
from circledesk.documents.handbook import COMMANDS, handbook, languages, page_of, plain, search
from circledesk.documents.handbook_pictures import FOLDER, pictures
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
    found = [hit.page.key for hit in search("en", "practic drafts")]
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
            english = shown["en"] if page.key == COMMANDS else set()  # its list is in English alone
            said = LABEL.findall(page.text)
            wrong = [text for text in said if bare(text) not in known | english]
            assert wrong == [], f"{language}: {page.key}"


def bare(text: str) -> str:
    """A label without its dots and its key."""
    return text.rstrip("….").replace("&", "").strip()


def test_every_name_in_the_map_is_a_class_of_the_window() -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in (PACKAGE / "ui").rglob("*.py"))
    classes = set(re.findall(r"^class (\w+)", source, re.MULTILINE))
    gone = [name for name in SHOWN if name not in classes]
    assert gone == []


WITHOUT = {"HandbookPage", "HelpDialog", "ListPage", "LongListPage", "ListOrView", "CircleTools"}
"""The handbook itself, and what pages are built upon."""
GROUND = {"Page", "Dialog", "QDialog", "Founding", "PartsScreen", "Wizard"}
BY_PLACE = {
    "Branches", "Certificates", "Circles", "Courses", "Dashboard", "Learners",
    "Programme", "Settings", "Today", "More", "UpcomingMeetings", "ActiveCircles",
}  # fmt: skip
"""They are a place of the rail, or its first tab."""
BY_CONTENT = {"RowsPage", "CoursesPage"}
"""They are named by what they show, or have no word of their own."""
EVERYWHERE = {"Add", "Cancel", "Change", "Close", "Handbook", "More", "Print", "Save"}
"""Words that tell no window from another."""


CLASS = re.compile(r"^class (\w+)(?:\((.*?)\))?:", re.MULTILINE)
SAID = re.compile(r"\btr\(\s*\"((?:[^\"\\]|\\.)*)\"")


def classes() -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """What every class of the window is built upon, and the words that it says."""
    bases: dict[str, list[str]] = {}
    words: dict[str, set[str]] = {}
    for file in (PACKAGE / "ui").rglob("*.py"):
        parts = re.split(r"^(?=class )", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for part in parts[1:]:
            found = CLASS.match(part)
            assert found is not None, part[:60]
            bases[found[1]] = re.findall(r"\w+", found[2] or "")
            words.setdefault(found[1], set()).update(bare(one) for one in SAID.findall(part))
    return bases, words


def line(name: str, bases: dict[str, list[str]]) -> set[str]:
    """A class and what it is built upon."""
    return {name}.union(*(line(base, bases) for base in bases.get(name, [])))


def test_every_window_has_its_page_and_is_named_in_the_handbook() -> None:
    bases, words = classes()
    windows = {name for name in bases if {"Page", "Dialog", "QDialog"} & line(name, bases)}
    assert len(windows) > 180
    without = {name for name in windows if not line(name, bases) & {*SHOWN}}
    assert without - GROUND - WITHOUT - BY_PLACE - {"CarriedLine"} == set()
    every = {bare(text) for text in LABEL.findall(page_of("en", "windows").text)}
    unnamed = set()
    for name, key in SHOWN.items():
        told = every | {bare(text) for text in LABEL.findall(page_of("en", key).text)}
        if not (told - EVERYWHERE) & words[name]:
            unnamed.add(name)
    assert unnamed == BY_CONTENT


PICTURE = re.compile(r"^!\[([^\]]+)\]\(\.\./pictures/(\w+)/([\w-]+)\.png\)$", re.MULTILINE)


def test_pictures_stand_on_their_pages_and_are_small() -> None:
    table = {(one.page, one.name) for one in pictures()}
    assert len(table) == len(pictures()) > 20
    for language in languages():
        named = [
            (page.key, found) for page in handbook(language) for found in PICTURE.findall(page.text)
        ]
        assert {(key, name) for key, (_, _, name) in named} == table
        assert len(named) == len(table)
        assert {where for _, (_, where, _) in named} == {language}
        assert all(
            page.text.count("![") == len(PICTURE.findall(page.text)) for page in handbook(language)
        )
        held = {file.stem for file in (FOLDER / language).iterdir()}
        assert held == {name for _, name in table}
    sizes = [file.stat().st_size for file in FOLDER.rglob("*.png")]
    assert max(sizes) <= 60_000
    assert sum(sizes) <= 2_500_000


def named(outline: list[Any]) -> list[Any]:
    """The places that a reader lists beside the pages, with those below them."""
    below = [named(one) if isinstance(one, list) else [one] for one in outline]
    return [place for places in below for place in places]


def links(reader: PdfReader) -> list[tuple[str, int]]:
    """What each link of the paper says, and the page to which it leads."""
    numbers = {page.indirect_reference: number for number, page in enumerate(reader.pages, 1)}
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", ())]
    return [(note["/Contents"], numbers[note["/Dest"][0]]) for note in notes]


def test_it_is_printed_with_contents_whose_numbers_are_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = ("start", "ten-minutes", "wrong", "keys")
    few = tuple(page for page in handbook("sw") if page.key in keys)
    monkeypatch.setattr(handbook_paper, "handbook", lambda _: few)
    out = io.BytesIO()
    handbook_paper.render_handbook(out, "sw")
    reader = PdfReader(out)
    pages = [page.extract_text() for page in reader.pages]
    assert "Mwongozo" in pages[0]
    assert reader.metadata is not None
    assert reader.metadata.title == "CircleDesk: Mwongozo"
    for page in few:
        number = int(re.search(rf"{re.escape(page.title)}\s+(\d+)", pages[1])[1])  # type: ignore[index]
        assert page.title in pages[number - 1]
        linked = f"(ukurasa {number})" in " ".join(pages).replace("\n", " ")
        assert linked or page.key in ("start", "keys")
    assert {place.title for place in named(reader.outline)} >= {page.title for page in few}
    assert {told for told, _ in links(reader)} >= {page.title for page in few}
    for told, number in links(reader):  # «Parcels (page 17)»: the click goes where the words say
        assert re.search(r"\(ukurasa (\d+)\)", told) is None or f"(ukurasa {number})" in told
    assert not any("\ufffd" in text or "](" in text or "**" in text for text in pages)
    again = io.BytesIO()
    handbook_paper.render_handbook(again, "sw")
    assert again.getvalue() == out.getvalue()
    one = io.BytesIO()
    handbook_paper.render_handbook(one, "fr", "keys")
    assert "this handbook, at the right page" in PdfReader(one).pages[0].extract_text()
