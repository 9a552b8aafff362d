"""Where everything stands on a sheet that comes back, in mm from a page's left and top.

Pure numbers from a sheet's facts: the drawing and the reader of photographs use the same ones, so a
sheet is read with the layout that it was printed with. Another geometry is another `layout` number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from circledesk.errors import FileRefused
from circledesk.services.facts import sheet_rows, sheet_slips
from circledesk.services.facts.sheet_page import Page, Rect
from circledesk.services.facts.sheets import LAYOUT, SheetFacts

MARK, EDGE = 12.6, 13.0
"""A corner mark's side without its white, and its distance from the paper's edges."""

_CODE = re.compile("CD([A-Z2-7]{10,12})([0-9]{3})([1-4])")


@dataclass(frozen=True, slots=True)
class Mark:
    """What a corner mark says: sheet, page from 1, and corner 1 to 4 as in `corners`."""

    code: str
    page: int
    corner: int


def mark_text(mark: Mark) -> str:
    """Return a corner mark's text; it fits the smallest QR code of level M."""
    return f"CD{mark.code}{mark.page:03d}{mark.corner}"


def mark_of(text: str) -> Mark | None:
    """Return what a code on a picture says; None where it is no mark of ours."""
    found = _CODE.fullmatch(text)
    return Mark(found[1], int(found[2]), int(found[3])) if found else None


def corners(page: Page) -> dict[int, Rect]:
    """Return the marks' places: 1 left top, 2 right top, 3 right bottom, 4 left bottom."""
    right, bottom = page.width - EDGE - MARK, page.height - EDGE - MARK
    places = {1: (EDGE, EDGE), 2: (right, EDGE), 3: (right, bottom), 4: (EDGE, bottom)}
    return {corner: Rect(x, y, MARK, MARK) for corner, (x, y) in places.items()}


def pages(facts: SheetFacts) -> tuple[Page, ...]:
    """Return a sheet's pages with all their lines and boxes."""
    if facts.layout != LAYOUT:
        raise FileRefused(
            "This sheet was printed by another version of CircleDesk.",
            "Bring it in with the newest CircleDesk.",
        )
    if facts.kind == "survey":
        return sheet_slips.pages(facts)
    return sheet_rows.pages(facts)
