"""Sheets that come back: what the layout says is what is printed, and nothing overlaps."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from circledesk.documents.sign_in_sheet import render_sign_in_sheet
from circledesk.documents.survey_slip import render_survey_slips
from circledesk.errors import FileRefused
from circledesk.services.facts.sheet_layout import Mark, corners, mark_of, mark_text, pages
from circledesk.services.facts.sheet_page import Page, Rect
from circledesk.services.facts.sheets import SheetFacts
from tests.documents.sheet_facts import CODE, of_circle, of_meeting, of_survey, rows

SHEETS = {
    "meeting": of_meeting(),
    "many": of_meeting(60, "sw"),
    "circle": of_circle(),
    "lying": of_circle(20, 12, "fr"),
    "groups": of_circle(3, 20),
    "survey": of_survey(),
    "host": of_survey("facilitator", 2, "sw"),
}


def printed(facts: SheetFacts) -> bytes:
    out = io.BytesIO()
    render = render_survey_slips if facts.kind == "survey" else render_sign_in_sheet
    render(facts, out)
    return out.getvalue()


def picture(pdf: bytes, page: int = 1, dpi: int = 100) -> Image.Image:
    run = subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-f", str(page), "-l", str(page), "-"],
        input=pdf, capture_output=True, check=True,
    )  # fmt: skip
    return Image.open(io.BytesIO(run.stdout))


def overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 0.001 and down > 0.001


def places(page: Page) -> list[Rect]:
    """What may be marked or written on, each with white round it, and the corner marks."""
    found = [mark.grown(1) for mark in corners(page).values()]
    for line in page.lines:
        found += [box.rect.grown(1) for box in line.boxes]
        found += line.write
    return found


@pytest.mark.parametrize("name", SHEETS)
def test_nothing_overlaps_and_all_stands_in_the_safe_area(name: str) -> None:
    for page in pages(SHEETS[name]):
        safe = Rect(12, 12, page.width - 24, page.height - 24)
        for at in places(page):
            assert safe.x <= at.x
            assert safe.y <= at.y
            assert at.right <= safe.right
            assert at.bottom <= safe.bottom
        assert not any(overlap(one, other) for one, other in combinations(places(page), 2))


def test_each_learner_has_a_box_for_each_column_once() -> None:
    for learners in range(61):
        for facts in (of_meeting(learners), of_circle(learners, 20)):
            found = [
                (line.key, box.column)
                for page in pages(facts)
                for line in page.lines
                if line.name
                for box in line.boxes
            ]
            wanted = [(row.key, column.key) for row in facts.rows for column in facts.columns]
            assert sorted(found) == sorted(wanted)


def test_four_to_six_rows_are_left_for_walk_ins() -> None:
    for learners in range(61):
        lines = [line for page in pages(of_meeting(learners)) for line in page.lines]
        assert 4 <= sum(not line.name for line in lines) <= 6
        assert [line.number for line in lines] == list(range(1, len(lines) + 1))


@pytest.mark.parametrize("name", ["meeting", "lying", "survey"])
def test_marks_and_boxes_are_printed_where_the_layout_says(name: str) -> None:
    facts = SHEETS[name]
    page = pages(facts)[0]
    image = picture(printed(facts), dpi=150)
    found = {code.text: code.position for code in zxingcpp.read_barcodes(image)}
    scale = image.width / page.width
    for corner, at in corners(page).items():
        position = found.pop(mark_text(Mark(CODE, 1, corner)))
        assert position.top_left.x / scale == pytest.approx(at.x, abs=0.6)
        assert position.top_left.y / scale == pytest.approx(at.y, abs=0.6)
    assert not found
    grey = np.asarray(image)
    for box in (box for line in page.lines for box in line.boxes):
        x, y = (round(middle * scale) for middle in box.rect.middle)
        half = round(box.rect.width / 2 * scale)
        assert grey[y - half + 3 : y + half - 3, x - half + 3 : x + half - 3].min() > 250
        across = grey[y, x - half - 2 : x + half + 3]
        assert across[:5].min() < 140
        assert across[-5:].min() < 140


@pytest.mark.parametrize("name", SHEETS)
def test_pages_say_what_they_are_and_are_the_same_again(name: str) -> None:
    facts = SHEETS[name]
    pdf = printed(facts)
    assert pdf == printed(facts)
    reader = PdfReader(io.BytesIO(pdf))
    assert len(reader.pages) == len(pages(facts))
    assert reader.metadata is not None
    assert "Public Speaking" in str(reader.metadata.title)
    assert "Ziwa Libraries" in str(reader.metadata.author)
    text = " ".join(page.extract_text() for page in reader.pages)
    assert "Public Speaking" in text
    assert "ABCD EFGH JKLM" in text
    assert "{" not in text
    if name in ("meeting", "many"):
        assert "Akinyi Otieno" in text


def test_a_mark_says_sheet_page_and_corner() -> None:
    assert mark_of(mark_text(Mark(CODE, 117, 4))) == Mark(CODE, 117, 4)
    assert mark_of(mark_text(Mark(CODE[:10], 1, 1))) == Mark(CODE[:10], 1, 1)
    for other in ("", "https://example.org", "CDABCDEFGHJKLM0015", "CDABCDEFGH1KLM0011"):
        assert mark_of(other) is None


def test_slips_have_pages_of_their_own() -> None:
    slips = pages(of_survey(slips=3))
    assert [page.slip for page in slips] == [row.key for row in rows(3)]
    assert [page.number for page in slips] == [1, 2, 3]
    assert [page.slip for page in pages(of_survey())] == [""]


def test_a_layout_of_another_version_is_refused() -> None:
    with pytest.raises(FileRefused, match="another version"):
        pages(replace(of_meeting(), layout=99))
