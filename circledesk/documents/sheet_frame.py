"""Head and foot of a sheet that comes back: between the marks in its four corners."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY, INK, LINE
from circledesk.documents.pdf_file import PdfCanvas
from circledesk.documents.qr import QUIET, qr_code, qr_matrix
from circledesk.documents.stack import Part, stacked
from circledesk.documents.text import clean, draw, prepare, printable
from circledesk.documents.words import language_of, say, short_month_day
from circledesk.documents.wrap import fit
from circledesk.services.facts.sheet_layout import EDGE, MARK, Mark, corners, mark_text
from circledesk.services.facts.sheet_page import Box, Page, Rect
from circledesk.services.facts.sheets import SheetFacts

_WHITE = 5.0
"""Beside a mark, in mm."""
_RULE = 17.5
"""The head's line, in mm from the top; the foot's from below."""
_TITLE, _TITLE_HIGH, _HEAD_END, _NOTE = 19.5, 11.0, 41.0, 26.5
"""The title's top and most height, the details' end, and the foot's words (from below)."""


def write_sheet(
    facts: SheetFacts,
    pages: Sequence[Page],
    out: BinaryIO,
    *,
    name: str,
    draw: Callable[[Pen], None],
) -> None:
    """Write a sheet's pages; the same facts give the same bytes."""
    language = language_of(facts.language)
    canvas = PdfCanvas(out, lang=language)
    canvas.setTitle(f"{name}: {clean(facts.circle)}")
    canvas.setAuthor(say(language, "paper.team", team=facts.team))
    for page in pages:
        canvas.setPageSize((page.width * MM, page.height * MM))
        pen = Pen(canvas, facts, page)
        pen.frame(name)
        draw(pen)
        canvas.showPage()
    canvas.save()


class Pen:
    """Draws on one page in mm from its left and top, as the layout counts."""

    def __init__(self, canvas: Any, facts: SheetFacts, page: Page) -> None:
        self.canvas, self.facts, self.page = canvas, facts, page
        self.language = language_of(facts.language)
        self.left = EDGE + MARK + _WHITE
        self.room = page.width - 2 * self.left

    def say(self, key: str, **values: object) -> str:
        """Say a sentence of the papers in the sheet's language."""
        return say(self.language, key, **values)

    def up(self, y: float) -> float:
        """Return a height in mm from the top as PDF counts it."""
        return (self.page.height - y) * MM

    def frame(self, name: str) -> None:
        """Draw the marks, and the lines of head and foot."""
        self._marks()
        self._line(_RULE, 4.5, self.say("paper.team", team=self.facts.team), name)
        day = self.facts.printed_on
        printed = self.say("sheet.printed", date=short_month_day(day, self.language)) if day else ""
        code = " ".join(_fours(self.facts.code))
        made = " · ".join(part for part in (printed, self.say("sheet.code", code=code)) if part)
        counted = self.say("paper.page", page=self.page.number, pages=self.page.of)
        self._line(self.page.height - _RULE, -9.5, made, counted)

    def head(self, title: str, details: Sequence[str]) -> None:
        """Draw what the sheet is of, and its details below."""
        told = Part(printable(title, "sans-bold"), 15, "sans-bold")
        stack = stacked([told], self.room * MM, _TITLE_HIGH * MM)
        end = stack.draw(self.canvas, self.left * MM, self.up(_TITLE))
        top = self.page.height - end / MM
        parts = [Part(printable(text), 9.5, above=2, colour=GREY) for text in details]
        self.texts(parts, Rect(self.left, top, self.room, _HEAD_END - top))

    def note(self, text: str) -> None:
        """Draw what to do with the sheet, above the foot's line."""
        part = Part(text, 8, colour=GREY)
        self.texts([part], Rect(self.left, self.page.height - _NOTE, self.room, 7), middle=True)

    def texts(
        self, parts: Sequence[Part], at: Rect, *, middle: bool = False, rest: float = 0
    ) -> None:
        """Set texts under one another in a rectangle.

        `rest` is how much of the height that is left stands above them: 0.5 for its middle.
        """
        stack = stacked(parts, at.width * MM, at.height * MM)
        top = self.up(at.y) - (at.height * MM - stack.height) * rest
        stack.draw(self.canvas, at.x * MM, top, middle=middle)

    def box(self, box: Box) -> None:
        """Draw a box to tick."""
        rect = box.rect
        self.canvas.setStrokeColorRGB(*INK)
        self.canvas.setLineWidth(0.8)
        self.canvas.roundRect(
            rect.x * MM, self.up(rect.bottom), rect.width * MM, rect.height * MM, 0.7 * MM
        )

    def rule(self, x: float, y: float, right: float, *, strong: bool = False) -> None:
        """Draw a line across."""
        self.canvas.setStrokeColorRGB(*(INK if strong else LINE))
        self.canvas.setLineWidth(0.9 if strong else 0.6)
        self.canvas.line(x * MM, self.up(y), right * MM, self.up(y))

    def _marks(self) -> None:
        self.canvas.setFillColorRGB(0, 0, 0)
        for corner, at in corners(self.page).items():
            matrix = qr_matrix(mark_text(Mark(self.facts.code, self.page.number, corner)))
            white = at.grown(MARK / matrix[0] * QUIET)
            drawn = qr_code(matrix, white.x * MM, self.up(white.bottom), white.width * MM)
            self.canvas.addLiteral(drawn)

    def _line(self, y: float, above: float, left: str, right: str) -> None:
        """Draw a line from mark to mark, with a word at each end."""
        self.rule(self.left, y, self.left + self.room)
        self.canvas.setFillColorRGB(*GREY)
        end = prepare(printable(right), "sans")
        base, edge = self.up(y) + above, (self.left + self.room) * MM
        draw(self.canvas, edge - end.width * 8, base, end, 8)
        block = fit(printable(left), "sans", (8, 5), self.room * MM - end.width * 8 - 12, 1)
        draw(self.canvas, self.left * MM, base, block.lines[0], block.size)


def _fours(code: str) -> list[str]:
    return [code[start : start + 4] for start in range(0, len(code), 4)]
