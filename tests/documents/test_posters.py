"""Papers for the wall and the desk read back from their pages: words, code, room, ink."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from urllib.parse import unquote

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from circledesk.documents.circle_papers import KINDS, render_circle_paper
from circledesk.documents.text import MissingGlyph
from circledesk.documents.whats_on import render_whats_on
from circledesk.services.facts.posters import CirclePaper, Listed, WhatsOn
from circledesk.services.facts.team_page import PublicCircle

CONSENT = ("The learner agrees to this.", "The guardian agrees to that.")
PAPER = CirclePaper(
    team="Ziwa Libraries",
    branch="Mjini",
    name="Public Speaking",
    caption="Speak before people without fear.",
    venue="Mjini Library, Hall B",
    address="Lake Road 7",
    city="Mjini",
    county="Kisumu",
    language="en",
    weekdays=(1,),
    first=date(2018, 8, 7),
    last=date(2018, 9, 11),
    meetings=6,
    start=time(17, 30),
    end=time(19),
    spoken="",
    facilitators=("Joy Makena", "Amina Said"),
    contact="Joy Makena",
    phone="0722 000 114",
    whatsapp="254722000114",
    group_link="https://chat.whatsapp.com/ExampleOfAGroup",
    question="",
)
CIRCLE = PublicCircle(
    name="Public Speaking",
    course="Public Speaking",
    caption="",
    keywords="",
    branch="Mjini",
    county="Kisumu",
    city="Mjini",
    venue="Mjini Library, Hall B",
    address="",
    language="en",
    first=date(2018, 8, 14),
    last=date(2018, 9, 18),
    next=date(2018, 8, 14),
    start=time(17, 30),
    end=time(19),
    weekdays=(1,),
    meetings=6,
    open=True,
    full=False,
)
LONG = "Introduction to Bookkeeping, Savings and Small Business Planning for Market Traders " * 3
SPOKEN = "saa kumi na moja na nusu jioni"


def made(paper: CirclePaper, kind: str, language: str = "en") -> bytes:
    out = io.BytesIO()
    render_circle_paper(paper, out, kind, language, consent=CONSENT)
    return out.getvalue()


def listing(*circles: PublicCircle, language: str = "en") -> bytes:
    spoken = SPOKEN if language == "sw" else ""
    listed = tuple(Listed(one, spoken) for one in circles)
    out = io.BytesIO()
    render_whats_on(WhatsOn("Ziwa Libraries", "", date(2018, 8, 9), listed), out, language)
    return out.getvalue()


def read(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def picture(content: bytes, folder: Path, dpi: int = 150) -> Image.Image:
    (folder / "p.pdf").write_bytes(content)
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-png", "-singlefile", "p.pdf", "p"],
        cwd=folder,
        check=True,
    )
    return Image.open(folder / "p.png").convert("L")


def test_a_flyer_answers_what_a_passer_by_asks() -> None:
    text = read(made(PAPER, "flyer"))
    for told in (
        "Ziwa Libraries · Mjini",
        "Public Speaking",
        "Speak before people without fear.",
        "Tuesdays, 17:30–19:00",
        "6 meetings, from 7 August 2018 to 11 September 2018",
        "Mjini Library, Hall B",
        "Lake Road 7, Kisumu",
        "Joy Makena and Amina Said",
        "Free of charge",
        "Call or write to Joy Makena: 0722 000 114",
    ):
        assert told in text, told


def test_in_kiswahili_the_hour_is_said_as_people_say_it() -> None:
    paper = replace(PAPER, spoken=SPOKEN)
    for kind in KINDS:
        text = read(made(paper, kind, "sw"))
        assert "Jumanne, 17:30–19:00" in text
        assert SPOKEN in text
    assert f"Jumanne, 17:30–19:00 ({SPOKEN})" in read(listing(CIRCLE, language="sw"))
    assert "Les mardis, 17 h 30–19 h" in read(made(PAPER, "flyer", "fr"))


@pytest.mark.parametrize("kind", ["flyer", "poster"])
def test_the_code_opens_a_message_to_the_facilitator(kind: str, tmp_path: Path) -> None:
    (found,) = zxingcpp.read_barcodes(picture(made(PAPER, kind, "sw"), tmp_path))
    address, text = unquote(found.text).split("?text=")
    assert address == "https://wa.me/254722000114"
    assert text == "Habari, ningependa kujiunga na kikundi cha kujifunza “Public Speaking”."


def test_without_a_phone_the_code_opens_the_group_or_there_is_none(tmp_path: Path) -> None:
    nobody = replace(PAPER, contact="", phone="", whatsapp="")
    (found,) = zxingcpp.read_barcodes(picture(made(nobody, "flyer"), tmp_path))
    assert found.text == PAPER.group_link
    bare = made(replace(nobody, group_link=""), "flyer")
    assert zxingcpp.read_barcodes(picture(bare, tmp_path)) == []
    assert "Ask at the library: Mjini" in read(bare)
    library = read(made(replace(nobody, phone="0722 000 200"), "flyer"))
    assert "Call the library: 0722 000 200" in library


def test_each_slip_to_tear_off_says_circle_hour_place_and_phone() -> None:
    text = read(made(PAPER, "poster"))
    assert text.count("Joy Makena 0722 000 114") == 7
    for told in ("Public Speaking", "Tuesdays, 17:30–19:00", "Mjini Library, Hall B"):
        assert text.count(told) == 8, told


def test_four_slips_stand_in_the_order_in_which_they_are_typed_in() -> None:
    text = read(made(replace(PAPER, question="Do you bring a laptop?"), "slips"))
    order = (
        "Sign-up: Public Speaking",
        "Name",
        "Phone",
        "E-mail",
        "I am under 18",
        "Parent or guardian",
        *CONSENT,
        "Signed",
        "Goal (",
        "Do you bring a laptop?",
    )
    places = [text.index(told) for told in order]
    assert places == sorted(places)
    assert [text.count(told) for told in order] == [4] * len(order)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_facts_give_the_same_bytes(kind: str) -> None:
    assert made(PAPER, kind) == made(PAPER, kind)
    assert listing(CIRCLE) == listing(CIRCLE)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", [LONG, "Mawasiliano" * 25])
def test_long_names_stay_in_the_safe_area(kind: str, name: str, tmp_path: Path) -> None:
    long = replace(
        PAPER, name=name, caption=LONG * 3, venue=LONG, facilitators=(LONG, LONG), question=LONG,
        branch=name, contact=LONG, address=LONG, spoken=SPOKEN,
    )  # fmt: skip
    content = made(long, kind, "sw")
    assert len(PdfReader(io.BytesIO(content)).pages) == 1
    assert margins_are_white(picture(content, tmp_path), kind)
    assert margins_are_white(picture(listing(*[CIRCLE] * 40), tmp_path), "list")


@pytest.mark.parametrize("kind", KINDS)
def test_papers_take_little_ink(kind: str, tmp_path: Path) -> None:
    for content in (made(PAPER, kind), listing(*[CIRCLE] * 40)):
        page = picture(content, tmp_path, 60)
        ink = sum((255 - value) * count for value, count in enumerate(page.histogram()))
        assert ink / (255 * page.width * page.height) <= 0.12


def margins_are_white(page: Image.Image, kind: str) -> bool:
    """Whether the outer 12 mm have no ink; the lines along which slips are cut go to the edge."""
    if kind == "slips":
        page = page.copy()
        middle = (page.width // 2, page.height // 2)
        page.paste(255, (middle[0] - 3, 0, middle[0] + 4, page.height))
        page.paste(255, (0, middle[1] - 3, page.width, middle[1] + 4))
    edge = int(page.width * 12 / 210)
    inked = page.point(lambda value: 255 if value < 250 else 0).getbbox()
    assert inked is not None
    left, top, right, bottom = inked
    return min(left, top) >= edge and right <= page.width - edge and bottom <= page.height - edge


@pytest.mark.parametrize("kind", KINDS)
def test_a_sign_that_no_font_has_is_refused_in_words(kind: str) -> None:
    for paper in (replace(PAPER, name="王小明"), replace(PAPER, branch="Mjini 😀")):
        with pytest.raises(MissingGlyph, match="cannot be printed"):
            made(paper, kind)


def test_what_is_on_stands_library_by_library() -> None:
    other = replace(CIRCLE, branch="Bandari", name="Uandishi", first=date(2018, 7, 3), full=True)
    text = read(listing(other, CIRCLE, replace(CIRCLE, name="First Aid", open=False)))
    for told in (
        "What is on at our libraries",
        "running, next 14 August, full, waiting list",
        "starts 14 August, sign-up closed",
        "As of 9 August 2018.",
        "Page 1 of 1",
    ):
        assert told in text, told
    assert text.count("Mjini Library, Hall B") == 3
    order = [text.index(name) for name in ("Bandari", "Uandishi", "Public Speaking", "First Aid")]
    assert order == sorted(order)


def test_many_circles_shrink_and_then_go_on_over_pages() -> None:
    def many(count: int) -> bytes:
        return listing(
            *(
                replace(CIRCLE, name=f"Circle {number}", branch=f"Library {number // 3}")
                for number in range(count)
            )
        )

    assert len(PdfReader(io.BytesIO(many(50))).pages) == 1
    long = many(180)
    assert len(PdfReader(io.BytesIO(long)).pages) > 1
    text = read(long)
    assert all(f"Circle {number} " in text for number in range(180))
    assert len(PdfReader(io.BytesIO(listing())).pages) == 1
    assert "No circle is planned at the moment." in read(listing())
