"""A picture read: which pages of which sheets are on it, and what is marked there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PIL import Image

from circledesk.errors import FileRefused
from circledesk.interop.paper_reading.ink import (
    Darkness,
    Shifts,
    darkness,
    ink_of,
    lit_evenly,
    shifts,
    written_on,
)
from circledesk.interop.paper_reading.judging import doubt_of, seen_of
from circledesk.interop.paper_reading.marks import Found, marks_on
from circledesk.interop.paper_reading.pictures import grey_picture, too_coarse
from circledesk.interop.paper_reading.straighten import (
    SCALE,
    laid_straight,
    pixels_a_mm,
    way_to_picture,
)
from circledesk.said import said
from circledesk.services.facts.sheet_layout import pages
from circledesk.services.facts.sheet_page import Line, Page, Rect
from circledesk.services.facts.sheet_readings import (
    BoxReading,
    LineReading,
    PageReading,
    Straight,
)
from circledesk.services.facts.sheets import SheetFacts

FactsOf = Callable[[str], SheetFacts | None]
"""The sheet with a code, where this database knows it."""

_COARSE = 3.6
"""Pixels a mm, some 90 dots per inch: below it a thin pen is not seen any more."""
_LEAST, _SURE = 2, 3
"""Marks that lay a page straight, and that do so surely."""


def read_picture(content: bytes, facts_of: FactsOf) -> tuple[PageReading, ...]:
    """Read the pages on a photograph or a scan's page, mostly one.

    Raises FileRefused: no picture, no marks on it, too coarse, or of a sheet that is not known.
    """
    image = grey_picture(content)
    found = {key: marks for key, marks in sorted(marks_on(image).items()) if len(marks) >= _LEAST}
    if not found:
        raise FileRefused(
            "There is no sheet of CircleDesk’s to be seen on the picture.",
            "Photograph the whole sheet, with its corner codes, in good light.",
        )
    return tuple(
        _page(image, code, number, marks, facts_of) for (code, number), marks in found.items()
    )


def _page(
    image: Image.Image, code: str, number: int, marks: Mapping[int, Found], facts_of: FactsOf
) -> PageReading:
    page = _known(code, number, facts_of)
    way = way_to_picture(page, marks)
    if pixels_a_mm(page, way) < _COARSE:
        raise too_coarse()
    straight = laid_straight(image, page, way)
    dark = darkness(straight)
    return PageReading(
        code=code,
        page=number,
        of=page.of,
        slip=page.slip,
        corners=tuple(sorted(marks)),
        lines=_lines(dark, page, sure=len(marks) >= _SURE),
        picture=Straight(lit_evenly(dark), straight.width, straight.height, SCALE),
    )


def _known(code: str, number: int, facts_of: FactsOf) -> Page:
    facts = facts_of(code)
    page = next((one for one in pages(facts) if one.number == number), None) if facts else None
    if page is None:
        raise FileRefused(
            said("The sheet {code}, page {page}, is not known here.", code=code, page=number),
            "Bring it in at the branch that printed it, or take in that branch’s news first.",
        )
    return page


def _lines(dark: Darkness, page: Page, *, sure: bool) -> tuple[LineReading, ...]:
    bent = shifts(dark, [box for line in page.lines for box in line.boxes])
    return tuple(_line(dark, line, bent, sure=sure) for line in page.lines)


def _line(dark: Darkness, line: Line, bent: Shifts, *, sure: bool) -> LineReading:
    def inked(place: Rect) -> float:
        return written_on(dark, place, bent.at(place))

    inks = [ink_of(dark, box.rect, bent.at(box.rect)) for box in line.boxes]
    seen = seen_of(line, inks, inked)
    doubt = doubt_of(line, seen)
    if not sure:
        doubt = doubt or said("Too few corners of the sheet are on the picture.")
    return LineReading(
        line=line,
        boxes=tuple(
            BoxReading(box.column, state, round(ink.inside, 3))
            for box, state, ink in zip(line.boxes, seen.states, inks, strict=True)
        ),
        written=seen.written,
        doubt=doubt,
    )
