"""Slips to sign up on paper, four an A4; their fields stand in the order of the batch entry."""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY, INK
from circledesk.documents.flyer_words import dates, when, where
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, cut_line, write_page
from circledesk.documents.stack import Part, stacked
from circledesk.documents.words import Language, language_of, say
from circledesk.services.facts.posters import CirclePaper

_OUTER, _INNER = 13 * MM, 8 * MM
"""White at the page's edge and at the cut."""
_WIDE, _HIGH = PAGE_WIDTH / 2, PAGE_HEIGHT / 2
_ROOM = _WIDE - _OUTER - _INNER
_LINE, _NARROW = 30.0, 22.0
"""From one line to write on to the next; where the circle asks something too."""


def render_slips(
    paper: CirclePaper, out: BinaryIO, language: str = "en", *, consent: tuple[str, str]
) -> None:
    """Write the page; `consent` are the words that a learner agrees to, and a guardian."""
    speech = language_of(language)

    def draw(canvas: Any) -> None:
        cut_line(canvas, _WIDE, 0, _WIDE, PAGE_HEIGHT)
        cut_line(canvas, 0, _HIGH, PAGE_WIDTH, _HIGH)
        for x in (_OUTER, _WIDE + _INNER):
            for top in (PAGE_HEIGHT - _OUTER, _HIGH - _INNER):
                _Slip(canvas, paper, speech, x, top).draw(consent)

    title = f"{say(speech, 'slip.sheet')}: {paper.name}"
    write_page(draw, out, title=title, author=paper.team, language=speech)


class _Slip:
    """One of the four; `y` goes down as it is drawn."""

    def __init__(
        self, canvas: Any, paper: CirclePaper, language: Language, x: float, y: float
    ) -> None:
        self.canvas, self.paper, self.language = canvas, paper, language
        self.x, self.y = x, y
        self.line = _NARROW if paper.question else _LINE

    def draw(self, consent: tuple[str, str]) -> None:
        """Draw the head, the fields and what is agreed to."""
        self._head()
        for key in ("name", "phone", "email"):
            self._field(self._said(key))
        self._tick(self._said("under_18"))
        self._field(self._said("guardian"))
        self._consent(consent)
        self._signature()
        self._field(f"{self._said('goal')} ({say(self.language, 'slip.goal')})")
        if self.paper.question:
            self._question(self.paper.question)

    def _said(self, key: str) -> str:
        return say(self.language, f"slip.field.{key}")

    def _head(self) -> None:
        paper, language = self.paper, self.language
        hours = ", ".join(part for part in (when(paper, language), paper.spoken) if part)
        title = (
            Part(f"{paper.team} · {paper.branch}", 7.5, colour=GREY),
            Part(say(language, "slip.title", circle=paper.name), 14, "sans-bold", above=3),
        )
        parts = (
            Part(hours, 8.5, above=2),
            Part(dates(paper, language), 8.5),
            Part(", ".join(where(paper)[:2]), 8.5),
        )
        top = stacked(title, _ROOM, 48).draw(self.canvas, self.x, self.y)
        stacked(parts, _ROOM, 84 - (self.y - top)).draw(self.canvas, self.x, top)
        self.y -= 80

    def _field(self, label: str) -> None:
        """Draw what is asked, and a line beside it to write on."""
        self.y -= self.line
        self._asked(label, self.x, _ROOM)

    def _signature(self) -> None:
        self.y -= self.line
        wide = _ROOM * 0.66
        self._asked(self._said("signed"), self.x, wide)
        self._asked(self._said("date"), self.x + wide + 8, _ROOM - wide - 8)
        note = say(self.language, "slip.guardian_signs")
        stack = stacked([Part(f"({note})", 7, colour=GREY)], _ROOM, 10)
        self.y = stack.draw(self.canvas, self.x, self.y - 2)

    def _question(self, question: str) -> None:
        """Draw the circle's own question over the whole width, its line below it."""
        stack = stacked([Part(question, 8.5)], _ROOM, 22)
        self.y = stack.draw(self.canvas, self.x, self.y - 8) - 16
        self._rule(self.x, self.x + _ROOM)

    def _asked(self, label: str, x: float, width: float) -> None:
        stack = stacked([Part(label, 8.5)], width * 0.6, 11)
        stack.draw(self.canvas, x, self.y + stack.height - 1)
        used = max(block.width for _, block in stack.parts)
        self._rule(x + used + 5, x + width)

    def _tick(self, label: str) -> None:
        self.y -= 20
        self._box(self.y)
        stacked([Part(label, 9)], _ROOM - 16, 12).draw(self.canvas, self.x + 16, self.y + 10)

    def _consent(self, consent: tuple[str, str]) -> None:
        own, guardian = consent
        parts = (Part(own, 7.5), Part(guardian, 7.5, above=2))
        stack = stacked(parts, _ROOM - 16, 60)
        self.y -= 6
        self._box(self.y - 9)
        self.y = stack.draw(self.canvas, self.x + 16, self.y)
        self.y -= 1

    def _box(self, bottom: float) -> None:
        self.canvas.setLineWidth(0.9)
        self.canvas.setStrokeColorRGB(*INK)
        self.canvas.rect(self.x + 0.5, bottom, 9, 9)

    def _rule(self, left: float, right: float) -> None:
        self.canvas.setLineWidth(0.7)
        self.canvas.setStrokeColorRGB(*INK)
        self.canvas.line(left, self.y, right, self.y)
