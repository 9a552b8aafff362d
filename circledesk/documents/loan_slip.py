"""The slip of a loan: two alike on one A4, signed by both, one stays and one goes along."""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY, INK
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, cut_line, write_page
from circledesk.documents.stack import Part, stacked
from circledesk.documents.words import Language, count, language_of, long_date, say
from circledesk.services.facts.event_papers import LoanPaper

_SIDE = 15 * MM
_OUTER, _INNER = 14 * MM, 10 * MM
"""White at the page's edge and at the cut."""
_WIDTH = PAGE_WIDTH - 2 * _SIDE
_HIGH = PAGE_HEIGHT / 2
_LABEL = 108.0
_ROW, _WRITTEN = 21.0, 34.0
"""A row that is printed, and one to write on."""
_GAP = 18.0


def render_loan_slip(paper: LoanPaper, out: BinaryIO, language: str = "en") -> None:
    """Write the page."""
    speech = language_of(language)

    def draw(canvas: Any) -> None:
        cut_line(canvas, 0, _HIGH, PAGE_WIDTH, _HIGH)
        tops = (PAGE_HEIGHT - _OUTER, _HIGH - _INNER)
        for key, top in zip(("loan.for_lender", "loan.for_borrower"), tops, strict=True):
            _Half(canvas, paper, speech, top).draw(say(speech, key))

    title = f"{say(speech, 'loan.title')}: {paper.thing}"
    write_page(draw, out, title=title, author=paper.team, language=speech)


class _Half:
    """One of the two; `y` goes down as it is drawn."""

    def __init__(self, canvas: Any, paper: LoanPaper, language: Language, top: float) -> None:
        self.canvas, self.paper, self.language, self.y = canvas, paper, language, top

    def draw(self, whose: str) -> None:
        """Draw the head, what is lent, and where both sign."""
        self._head(whose)
        for label, text in self._rows():
            self._row(label, text)
        self._written(self._said("state"))
        promise = stacked([Part(self._said("promise"), 9)], _WIDTH, 24)
        self.y = promise.draw(self.canvas, _SIDE, self.y - 8) - 8
        self._pair("gave", "took")
        self._pair("back", "back_sign")

    def _said(self, key: str) -> str:
        return say(self.language, f"loan.{key}")

    def _head(self, whose: str) -> None:
        left = stacked([Part(self.paper.team, 8.5, colour=GREY)], _WIDTH / 2, 12)
        right = stacked([Part(whose, 8.5, colour=GREY)], _WIDTH / 2, 12)
        left.draw(self.canvas, _SIDE, self.y)
        shift = right.width - max(block.width for _, block in right.parts)
        right.draw(self.canvas, _SIDE + _WIDTH / 2 + shift, self.y)
        self.y -= 16
        self._rule(_SIDE, _SIDE + _WIDTH)
        title = stacked([Part(self._said("title"), 17, "sans-bold")], _WIDTH, 24)
        self.y = title.draw(self.canvas, _SIDE, self.y - 6) - 4

    def _rows(self) -> list[tuple[str, str]]:
        paper = self.paper
        pieces = count(self.language, "loan.pieces", paper.quantity)
        thing = f"{paper.thing} ({pieces})" if paper.quantity > 1 else paper.thing
        days = self._days()
        who = ", ".join(part for part in (paper.taken_by, paper.phone, paper.branch) if part)
        told = (
            ("thing", thing), ("number", paper.number), ("owner", self._owner()),
            ("borrower", who), ("circle", paper.circle), ("span", days), ("note", paper.note),
        )  # fmt: skip
        return [(self._said(key), text) for key, text in told if text]

    def _owner(self) -> str:
        return self.paper.owner or f"{self._said('pool')}, {self.paper.team}"

    def _days(self) -> str:
        first, last = (long_date(day, self.language) for day in (self.paper.first, self.paper.last))
        return say(self.language, "loan.days", first=first, last=last)

    def _row(self, label: str, text: str) -> None:
        self.y -= _ROW
        name = stacked([Part(label, 9, colour=GREY)], _LABEL - 8, 12)
        name.draw(self.canvas, _SIDE, self.y + name.height + 1)
        said = stacked([Part(text, 11.5, "sans-bold")], _WIDTH - _LABEL, _ROW - 1)
        said.draw(self.canvas, _SIDE + _LABEL, self.y + said.height, answer=True)

    def _written(self, label: str) -> None:
        self.y -= _WRITTEN - 6
        name = stacked([Part(label, 9, colour=GREY)], _LABEL - 8, 12)
        name.draw(self.canvas, _SIDE, self.y + name.height + 1)
        self._rule(_SIDE + _LABEL, _SIDE + _WIDTH)

    def _pair(self, left: str, right: str) -> None:
        """Draw two lines to write on beside each other, what they are for below them."""
        self.y -= _WRITTEN
        wide = (_WIDTH - _GAP) / 2
        for x, key in ((_SIDE, left), (_SIDE + wide + _GAP, right)):
            self._rule(x, x + wide)
            text = stacked([Part(self._said(key), 8, colour=GREY)], wide, 11)
            text.draw(self.canvas, x, self.y - 3)
        self.y -= 10

    def _rule(self, left: float, right: float) -> None:
        self.canvas.setLineWidth(0.7)
        self.canvas.setStrokeColorRGB(*INK)
        self.canvas.line(left, self.y, right, self.y)
