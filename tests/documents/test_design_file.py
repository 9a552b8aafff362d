"""A design's file: what it may say, and what is refused, by the name of what is wrong."""

from __future__ import annotations

import io
import os
import random
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from circledesk.documents.certificate import certificate_pdf
from circledesk.documents.certificate_check import page_lines
from circledesk.documents.design import FOLDER, bundled_text
from circledesk.documents.design_background import draw_background
from circledesk.documents.design_file import LONGEST, design_from_text, design_of
from circledesk.errors import InvalidValue, NotFound
from circledesk.services.facts.certificates import DESIGNS
from tests.documents.paper_facts import CERTIFICATE, certificate

PLAIN = bundled_text("plain", 1)

FIFTH = """
format = 2
name = "lake"
version = 3
[label]
en = "Lake"
[page]
width = 210
height = 297
[colours]
ink = "#000000"
blue = "#1F4E79"
[[background]]
kind = "weave"
inset = 12
size = 7
colour = "blue"
[[background]]
kind = "dots"
x = 60
y = 60
width = 90
height = 2
count = 20
[[background]]
kind = "round"
inset = 22
size = 6
[[block]]
x = 30
y = 30
width = 150
height = 150
line = [
  { field = "title", size = 24, style = "serif" },
  { field = "note", size = 11, above = 4 },
  { field = "learner", size = 34, least = 20, lines = 2, style = "serif-bold", above = 20 },
  { field = "ring", height = 8, above = 4 },
  { field = "deed", size = 12, above = 4 },
  { field = "course", size = 20, least = 12, lines = 2 },
  { field = "dates", size = 12, lines = 2 },
]
[[block]]
x = 30
y = 240
width = 60
height = 20
align = "left"
line = [{ field = "serial", size = 9 }, { field = "issued", size = 9, least = 7 }]
[signatures]
x = 30
y = 185
width = 150
height = 40
picture = 20
[code]
x = 130
y = 228
corner = "bottom-right"
[texts.en]
completion = "Well done"
note = "Given by {team} on the shore of the lake"
completed = "learnt all of"
issued = "On {date}"
back = "For {learner}: keep this."
[texts.sw]
completion = "Hongera"
"""


@pytest.mark.parametrize("name", DESIGNS)
def test_shipped_designs_are_what_the_services_call_newest(name: str) -> None:
    design = design_of(name, DESIGNS[name])
    assert (design.name, design.version) == (name, DESIGNS[name])
    assert set(design.labels) == {"en", "sw", "fr"}
    files = {file.stem for file in FOLDER.glob(f"{name}-*.toml")}
    assert files == {f"{name}-{number}" for number in range(1, DESIGNS[name] + 1)}


def test_a_fifth_design_needs_no_code_and_what_was_issued_with_it_needs_no_file() -> None:
    facts = certificate(design="lake", design_version=3, design_text=FIFTH)
    page = PdfReader(io.BytesIO(certificate_pdf(facts))).pages[0]
    text = " ".join(page.extract_text().split())
    for words in (
        "Well done",
        "Given by Test Library Service on the shore of the lake",
        "learnt all of",
        "Fiction Writing",
        "On 11 August 2018",
        "3 July to 7 August 2018, attending five of six meetings",
    ):
        assert words in text
    assert page.mediabox.height > page.mediabox.width
    swahili = certificate_pdf(replace(facts, language="sw"))
    assert "Hongera" in PdfReader(io.BytesIO(swahili)).pages[0].extract_text()


def changed(old: str, new: str) -> str:
    assert old in PLAIN
    return PLAIN.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "field", "reason"),
    [
        (changed("x = 35", "x = -3"), "block[1].x", "from 5 to 287"),
        (changed("x = 35", "x = nan"), "block[1].x", "number"),
        (changed("x = 35", "x = true"), "block[1].x", "number"),
        (changed("x = 35", 'x = "35"'), "block[1].x", "number"),
        (changed("width = 227", "width = 270"), "block[1].width", "from 5 to 257"),
        (changed("width = 297", "width = 1e9"), "page.width", "from 74 to 420"),
        (changed("height = 90", "height = 98"), "block[1]", "over one another"),
        (changed('"serif", size = 20', '"gothic", size = 20'), "block[1].line[1].style", "one of"),
        (changed("size = 38", "size = 400"), "block[1].line[3].size", "from 5 to 90"),
        (changed("least = 28", "least = 39"), "block[1].line[3].least", "from 5 to 38"),
        (changed("lines = 2", "lines = 1.5"), "block[1].line[3].lines", "whole"),
        (changed('field = "learner"', 'field = "secret"'), "block[1].line[3].field", "one of"),
        (changed('ink = "#000000"', 'ink = "black"'), "colours.ink", "like #1C2430"),
        (changed('ink = "#000000"', 'dark = "#000000"'), "colours.ink", "missing"),
        (changed('grey = "#333333"', '"../grey" = "#333333"'), "colours.../grey", "small letters"),
        (changed("[signatures]", "picture = 'C:/logo.png'\n[signatures]"), "block[2].picture", "n"),
        (changed("picture = 20", "picture = 70"), "signatures.picture", "number"),
        (changed('name = "plain"', 'name = "../plain"'), "name", "small letters"),
        (changed("version = 1", "version = 0"), "version", "number"),
        (changed("format = 2", "format = 3"), "format", "from 2 to 2"),
        (changed("[label]", "[labels]"), "labels", "not known"),
        (PLAIN + "\n[texts.en]\nhello = 'x'", "texts.en.hello", "not known"),
        (PLAIN + "\n[texts.en]\nscan = '{team.__class__}'", "texts.en.scan", "braces"),
        (PLAIN + "\n[texts.en]\nissued = '{}'", "texts.en.issued", "braces"),
        (PLAIN + "\n[texts.en]\nnote = '{learner}'", "texts.en.note", "braces"),
        (PLAIN + "\n[texts.en]\nnote = '" + "x" * 401 + "'", "texts.en.note", "400"),
        (PLAIN + "\n[[background]]\nkind = 'image'", "background[1].kind", "one of"),
        (PLAIN + "\n[[background]]\nkind = 'frame'", "background[1].inset", "missing"),
        (PLAIN + "\n[[background]]\nkind = 'ring'\nx=0\ny=0\nwidth=9\nheight=9\ncount=999",
         "background[1].count", "from 2 to 60"),
        (PLAIN + "\n[[background]]\nkind = 'bar'\nx = 200\ny = 150\nwidth = 60\nheight = 1",
         "background[1]", "over the code"),
        (PLAIN + "\n[[background]]\nkind = 'frame'\ninset = 28", "background[1]", "over the code"),
        (PLAIN + "\n[[block]]" * 20, "block", "at most 12"),
        (PLAIN.replace('field = "learner"', 'field = "that"'), "block", "no place for “learner”"),
        ("block = 5\n" + PLAIN.split("[[block]]")[0], "block", "list"),
        (PLAIN + "\n# " + "x" * LONGEST, "", "longer than"),
        ("a = [" * 3000, "", "cannot be read"),
        ("format = ", "", "cannot be read"),
        ("", "format", "missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_its_name(text: str, field: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        design_from_text(text)
    assert caught.value.field == field
    assert reason in caught.value.what
    assert caught.value.next_step


def test_a_changed_letter_of_a_design_is_read_or_refused_in_words() -> None:
    signs = "0a-\"[]{}=.#\n'"
    refused = 0
    for place in range(0, len(PLAIN), 23):
        for sign in signs[place % 4 :: 4]:
            text = PLAIN[:place] + sign + PLAIN[place + 1 :]
            try:
                design = design_from_text(text)
            except InvalidValue:
                refused += 1
            else:
                assert all(block.box.width > 0 for block in design.blocks)
    assert refused > 100


def test_a_design_of_any_numbers_is_refused_or_can_be_drawn() -> None:
    chance, drawn = random.Random(6), 0
    texts = [bundled_text(name, DESIGNS[name]) for name in DESIGNS] + [FIFTH]
    facts = replace(CERTIFICATE, learner="Ng’ang’a wa Wairimũ " * 4, circle="Tuesday Writers")
    for _ in range(4000 if "HOURS" in os.environ else 120):
        text = chance.choice(texts)
        places = list(re.finditer(r"(?<== )[\d.]+", text))
        for place in sorted(chance.sample(places, 2), key=lambda one: -one.start()):
            number = chance.choice((0, 1, 3, 5, 9, 14, 30, 60, 90, 150, 205, float(place[0]) * 1.1))
            text = f"{text[: place.start()]}{number:g}{text[place.end() :]}"
        try:
            design = design_from_text(text)
        except InvalidValue:
            continue
        lines = page_lines(facts, design)
        assert all(line.size > 0 and -5 < line.x < design.size[0] for line in lines)
        draw_background(Canvas(io.BytesIO()), design)
        drawn += 1
    assert drawn >= 20


def test_a_name_does_not_lead_out_of_the_folder() -> None:
    for name in ("../designs/plain", "plain/../plain", "", "nobody"):
        with pytest.raises(NotFound, match="not in this program"):
            design_of(name, 1)
    with pytest.raises(NotFound, match=re.escape("version 7")):
        design_of("plain", 7)


def test_a_code_may_stand_beside_hollow_corners_not_in_one() -> None:
    classic = bundled_text("classic", 2)
    beside = classic.replace("x = 229.5", "x = 238.5").replace("x = 225\n", "x = 230\n")
    assert design_from_text(beside).code is not None
    inside = beside.replace("y = 144.5", "y = 150")
    inside = inside.replace("y = 187", "y = 193").replace("height = 4.5", "height = 4")
    with pytest.raises(InvalidValue, match=re.escape("“background[2]” lies over the code")):
        design_from_text(inside)
