"""Photographs of filled sheets read back: each way of holding the camera, and what is refused."""

from __future__ import annotations

import io
import random
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from circledesk.errors import FileRefused
from circledesk.interop.paper_reading.pictures import png_of
from circledesk.interop.paper_reading.sheets import read_picture
from circledesk.services.facts.sheet_readings import PageReading
from circledesk.services.facts.sheets import SheetFacts
from tests.documents.sheet_facts import CODE, of_circle, of_meeting, of_survey
from tests.interop.photographs import SCALE, Camera, Truth, filled, photographed, torn

MEETING = of_meeting(15)


def known(*sheets: SheetFacts) -> dict[str, SheetFacts]:
    return {facts.code: facts for facts in sheets}


def read(picture: bytes, *sheets: SheetFacts) -> PageReading:
    (page,) = read_picture(picture, known(*(sheets or (MEETING,))).get)
    return page


def taken(
    facts: SheetFacts = MEETING, camera: Camera | None = None, seed: int = 1, page: int = 1
) -> tuple[bytes, Truth]:
    luck = random.Random(seed)
    image, truth = filled(facts, luck, page, trouble=False)
    return photographed(image, camera or Camera(), luck), truth


def agree(page: PageReading, truth: Truth) -> bool:
    """Tell whether each row is read as it is, or doubted; most must be read."""
    rows = [line for line in page.lines if line.boxes]
    sure = [line for line in rows if not line.doubt]
    assert len(sure) > 0.8 * len(rows)
    return all(set(line.marked) == truth.marked.get(line.line.key, set()) for line in sure)


def jpeg(image: Image.Image, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80, **options)
    return out.getvalue()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_sheet_may_lie_in_any_direction(turn: int) -> None:
    picture, truth = taken(camera=Camera(turn=turn + 7, dpi=150))
    page = read(picture)
    assert (page.code, page.page, page.of, page.corners) == (CODE, 1, 1, (1, 2, 3, 4))
    assert agree(page, truth)


def test_a_telephone_says_how_it_was_held() -> None:
    picture, truth = taken()
    turned = Image.open(io.BytesIO(picture)).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    assert agree(read(jpeg(turned, exif=exif)), truth)


def test_a_telephone_with_twelve_million_pixels_in_colour() -> None:
    picture, truth = taken(camera=Camera(turn=4, tilt=0.04, dpi=150, mode="RGB", quality=60))
    large = Image.open(io.BytesIO(picture)).resize((3024, 4032), Image.Resampling.BILINEAR)
    assert agree(read(jpeg(large)), truth)


def test_a_scan_as_png_and_one_with_a_clear_ground() -> None:
    picture, truth = taken(camera=Camera(dpi=150))
    grey = Image.open(io.BytesIO(picture))
    clear = Image.new("RGBA", grey.size, (0, 0, 0, 0))
    clear.putalpha(grey.point(lambda level: 255 - level))
    for image in (grey.point(lambda level: level > 150, "1"), grey.convert("P"), clear):
        out = io.BytesIO()
        image.save(out, "PNG")
        assert agree(read(out.getvalue()), truth), image.mode


def test_a_torn_corner_is_no_trouble_and_two_marks_are_a_doubt() -> None:
    luck = random.Random(3)
    image, truth = filled(MEETING, luck, trouble=False)
    page = read(photographed(torn(image), Camera(turn=-9, tilt=0.03), luck))
    assert page.corners == (1, 2, 4)
    assert agree(page, truth)
    ImageDraw.Draw(image).rectangle([0, 0, 32 * SCALE, 32 * SCALE], fill="white")
    page = read(photographed(torn(image), Camera(turn=5), luck))
    assert page.corners == (2, 4)
    assert all(line.doubt for line in page.lines)


def test_pages_in_any_order_one_upside_down() -> None:
    facts = of_meeting(30)
    for number, turn in ((2, 180), (1, 3)):
        picture, truth = taken(facts, Camera(turn=turn), seed=number, page=number)
        page = read(picture, facts)
        assert (page.page, page.of) == (number, 2)
        assert agree(page, truth)


def test_two_sheets_on_one_picture() -> None:
    other = replace(of_circle(9), code="M" * 12)
    pictures = [taken(facts, Camera(dpi=150)) for facts in (MEETING, other)]
    first, second = (Image.open(io.BytesIO(picture)) for picture, _ in pictures)
    both = Image.new("L", (first.width + second.width, max(first.height, second.height)))
    both.paste(first, (0, 0))
    both.paste(second, (first.width, 0))
    read_ones = read_picture(jpeg(both), known(MEETING, other).get)
    assert [page.code for page in read_ones] == [CODE, "M" * 12]
    for page, (_, truth) in zip(read_ones, pictures, strict=True):
        assert agree(page, truth)


def test_a_slip_tells_where_something_is_written() -> None:
    facts = of_survey(slips=2)
    picture, truth = taken(facts, Camera(turn=-6, tilt=0.03, dpi=170), page=2)
    page = read(picture, facts)
    assert (page.slip, page.page, page.of) == ("learner-1", 2, 2)
    assert agree(page, truth)
    assert {line.line.key for line in page.lines if line.written} == truth.written


def test_a_cut_out_shows_its_row() -> None:
    picture, _ = taken()
    page = read(picture)
    part = page.picture.cut(page.lines[0].line.cut)
    image = Image.open(io.BytesIO(png_of(part)))
    assert image.size == (part.width, part.height)
    assert part.width == pytest.approx(184 * part.scale, abs=2)
    assert part.height == pytest.approx(10 * part.scale, abs=2)
    assert image.getextrema()[0] < 120


def test_what_is_no_sheet_is_refused_in_words() -> None:
    empty = jpeg(Image.new("L", (1240, 1754), 220))
    picture, _ = taken(camera=Camera(dpi=150))
    small = Image.open(io.BytesIO(picture))
    coarse = small.resize((small.width // 2, small.height // 2))
    refusals = [
        (b"no picture at all", "cannot be read as a picture"),
        (b"", "cannot be read as a picture"),
        (picture[:2000], "cannot be read as a picture"),
        (b"GIF89a" + bytes(100), "cannot be read as a picture"),
        (empty, "no sheet of CircleDesk’s"),
        (jpeg(small.resize((200, 280))), "too coarse"),
        (jpeg(coarse), "too coarse"),
        (jpeg(Image.new("L", (8000, 7600))), "larger than 60 million pixels"),
    ]
    for content, words in refusals:
        with pytest.raises(FileRefused, match=words):
            read(content)


def test_a_sheet_of_others_and_a_page_that_it_has_not_are_refused() -> None:
    picture, _ = taken(of_meeting(30), Camera(dpi=150), page=2)
    for sheets in (known(), known(of_meeting(3))):
        with pytest.raises(FileRefused, match="page 2, is not known here"):
            read_picture(picture, sheets.get)
