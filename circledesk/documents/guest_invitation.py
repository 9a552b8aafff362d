"""Invitations for the guests of an event: two on an A4, to cut; each with a guest's name."""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.event_words import when, where
from circledesk.documents.flowables import GREY, INK, Colour
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, cut_line, draw_ring, write_pages
from circledesk.documents.text import draw, printable
from circledesk.documents.words import Language, language_of, say
from circledesk.documents.wrap import Block, fit
from circledesk.services.facts.event_guests import GuestLetters

_HALF = PAGE_HEIGHT / 2
_EDGE = 48.0
_ROOM = PAGE_WIDTH - 2 * (_EDGE + 24)
_RING = 52.0
_FRAME = 34.0
"""From the edge to the line round an invitation: printers do not reach the edge."""


def render_invitations(letters: GuestLetters, out: BinaryIO, language: str = "en") -> None:
    """Write an invitation for each name."""
    speech = language_of(language)
    names = letters.names
    pages = -(-len(names) // 2)

    def page(canvas: Any, number: int) -> None:
        cut_line(canvas, _FRAME, _HALF, PAGE_WIDTH - _FRAME, _HALF)
        for place, name in enumerate(names[2 * number : 2 * number + 2]):
            _Card(canvas, _HALF * (1 - place), speech).draw(letters, name)

    title = f"{say(speech, 'guests.name')}: {letters.event.title}"
    author = say(speech, "paper.team", team=letters.team)
    write_pages(page, out, pages, title=title, author=author, language=speech)


class _Card:
    """One invitation, its lines in the middle under one another."""

    def __init__(self, canvas: Any, low: float, language: Language) -> None:
        self.canvas, self.low, self.language = canvas, low, language
        self.lines: list[tuple[Block, float, Colour]] = []

    def draw(self, letters: GuestLetters, name: str) -> None:
        """Draw the frame and the words."""
        canvas = self.canvas
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(0.8)
        canvas.rect(_FRAME, self.low + _FRAME, PAGE_WIDTH - 2 * _FRAME, _HALF - 2 * _FRAME)
        self._set(letters, name)
        high = _RING + sum(block.height + above for block, above, _ in self.lines)
        y = self.low + (_HALF + high) / 2
        canvas.setFillColorRGB(*INK)
        draw_ring(canvas, PAGE_WIDTH / 2, y - _RING / 2 + 6, 16)
        y -= _RING
        for block, above, colour in self.lines:
            canvas.setFillColorRGB(*colour)
            y -= above
            for line in block.lines:
                y -= block.leading
                x = (PAGE_WIDTH - line.width * block.size) / 2
                draw(canvas, x, y + block.size * 0.27, line, block.size)

    def _set(self, letters: GuestLetters, name: str) -> None:
        event, language = letters.event, self.language
        self._line(say(language, "guests.heading"), 30, style="sans-bold")
        self._line(name or say(language, "guests.line"), 19, above=12, style="sans-bold")
        self._line(say(language, "guests.to", team=letters.team), 12, above=12, colour=GREY)
        self._line(event.title, 21, above=6, style="sans-bold")
        self._line(when(event, language), 14, above=12)
        self._line(where(event, language), 14, above=3)
        if letters.circles:
            told = ", ".join(letters.circles)
            self._line(say(language, "guests.circles", circles=told), 11, above=10, colour=GREY)
        self._line(say(language, "guests.joy"), 12, above=14)

    def _line(
        self,
        text: str,
        size: float,
        *,
        above: float = 0,
        style: str = "sans",
        colour: Colour = INK,
    ) -> None:
        if text:
            block = fit(printable(text, style), style, (size, size * 0.55), _ROOM, 2)
            self.lines.append((block, above, colour))
