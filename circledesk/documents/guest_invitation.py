"""Invitations for the guests of an event: two on an A4, to cut; each with a guest's name."""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.event_words import when, where
from circledesk.documents.flowables import GREY, INK, Colour
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, cut_line, draw_ring, write_pages
from circledesk.documents.text import draw, printable
from circledesk.documents.words import Language, language_of, say
from circledesk.documents.wrap import fit
from circledesk.services.facts.event_guests import GuestLetters

_HALF = PAGE_HEIGHT / 2
_EDGE = 48.0
_ROOM = PAGE_WIDTH - 2 * (_EDGE + 24)
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
        self.y = low + _HALF - _FRAME

    def draw(self, letters: GuestLetters, name: str) -> None:
        """Draw the frame and the words."""
        event, say_ = letters.event, self.language
        canvas = self.canvas
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(0.8)
        canvas.rect(_FRAME, self.low + _FRAME, PAGE_WIDTH - 2 * _FRAME, _HALF - 2 * _FRAME)
        canvas.setFillColorRGB(*INK)
        draw_ring(canvas, PAGE_WIDTH / 2, self.y - 34, 14)
        self.y -= 62
        self._line(say(say_, "guests.heading"), 24, style="sans-bold", lines=1)
        self._line(name or say(say_, "guests.line"), 15, above=8, style="sans-bold")
        self._line(say(say_, "guests.to", team=letters.team), 11, above=8, colour=GREY)
        self._line(event.title, 17, above=4, style="sans-bold")
        self._line(when(event, say_), 12, above=8)
        self._line(where(event, say_), 12, above=2)
        if letters.circles:
            told = ", ".join(letters.circles)
            self._line(say(say_, "guests.circles", circles=told), 10, above=8, colour=GREY)
        self._line(say(say_, "guests.joy"), 11, above=10)

    def _line(
        self,
        text: str,
        size: float,
        *,
        above: float = 0,
        style: str = "sans",
        colour: Colour = INK,
        lines: int = 2,
    ) -> None:
        if not text:
            return
        block = fit(printable(text, style), style, (size, size * 0.6), _ROOM, lines)
        self.canvas.setFillColorRGB(*colour)
        self.y -= above
        for line in block.lines:
            self.y -= block.leading
            x = (PAGE_WIDTH - line.width * block.size) / 2
            draw(self.canvas, x, self.y + block.size * 0.27, line, block.size)
