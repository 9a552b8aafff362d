"""A list of people to sign: printed names, and lines for those who were not expected."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import GREY, INK, LINE, Colour, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.sheet import WIDTH
from circledesk.documents.text import draw, printable
from circledesk.documents.words import Language, say
from circledesk.documents.wrap import Block, fit
from circledesk.services.facts.events import AtEvent

ROW = 28.0
HEAD = 18.0
_WIDTHS = (24.0, 172.0, 112.0, 92.0)
_GAP = 8.0


class Fitted(Flowable):  # type: ignore[misc]
    """Texts under one another in a row of fixed height: they shrink before they leave it."""

    def __init__(self, texts: Sequence[tuple[str, float, Colour]], height: float) -> None:
        super().__init__()
        self.texts, self.height = texts, height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the row."""
        self.width = width
        self.blocks, scale = self._set(1.0), 1.0
        while sum(block.height for block, _ in self.blocks) > self.height - 2:
            scale *= 0.95
            self.blocks = self._set(scale)
        return width, self.height

    def _set(self, scale: float) -> list[tuple[Block, Colour]]:
        return [
            (fit(printable(text), "sans", (size * scale, size * scale * 0.72), self.width), colour)
            for text, size, colour in self.texts
            if text
        ]

    def draw(self) -> None:
        """Draw in the middle of the row."""
        y = (self.height + sum(block.height for block, _ in self.blocks)) / 2
        for block, colour in self.blocks:
            self.canv.setFillColorRGB(*colour)
            for line in block.lines:
                y -= block.leading
                draw(self.canv, 0, y + block.size * 0.27, line, block.size)


def people_table(people: Sequence[AtEvent], blanks: int, language: Language) -> Table:
    """Return the table: number, name, library, phone, and room for a signature."""
    head = ("", "event.name", "event.branch", "event.phone", "event.signature")
    top = [Words(say(language, key) if key else "", 8, colour=GREY) for key in head]
    rows = [_row(number, one, language) for number, one in enumerate(people, 1)]
    rows += [_blank(number) for number in range(len(people) + 1, len(people) + blanks + 1)]
    widths = [*_WIDTHS, WIDTH - sum(_WIDTHS)]
    table = Table(
        [top, *rows], colWidths=widths, rowHeights=[HEAD] + [ROW] * len(rows), repeatRows=1
    )
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), first_font()),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, Color(*INK)),
            ("LINEBELOW", (0, 1), (-1, -1), 0.6, Color(*LINE)),
        ]
    )
    return table


def _row(number: int, one: AtEvent, language: Language) -> list[Flowable]:
    role = "" if one.role == "attendee" else say(language, f"event.role.{one.role}")
    return [
        Fitted([(str(number), 9, GREY)], ROW),
        Fitted([(one.name, 10.5, INK), (role, 8, GREY)], ROW),
        Fitted([(one.branch, 9, INK)], ROW),
        Fitted([(one.contact, 9, INK)], ROW),
        Fitted([], ROW),
    ]


def _blank(number: int) -> list[Flowable]:
    return [Fitted([(str(number), 9, GREY)], ROW), *(Fitted([], ROW) for _ in range(4))]
