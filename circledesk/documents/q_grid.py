"""The grid of a Q-study on one page: a place for each card's number, the least like me on the left.

Grows to A3 on a copier without change.
"""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, write_page
from circledesk.documents.stack import Part, stacked
from circledesk.documents.words import Language, language_of, say
from circledesk.services.facts.q_cards import QDeck

_EDGE = 12 * MM
_WIDE, _HIGH = PAGE_HEIGHT, PAGE_WIDTH
_ROOM = _WIDE - 2 * _EDGE
_HEAD = 34 * MM
_VALUE = 8 * MM


def render_q_grid(deck: QDeck, out: BinaryIO, language: str = "en", author: str = "") -> None:
    """Write the sheet, lying, on which a sort is laid or written down."""
    speech = language_of(language)
    study = deck.title.get(language) or deck.title["en"]
    title = say(speech, "q_grid.title", study=study)
    question = deck.question.get(language) or deck.question["en"]

    def draw(canvas: Any) -> None:
        canvas.setPageSize((_WIDE, _HIGH))
        _head(canvas, title, question, speech)
        _columns(canvas, deck)

    write_page(draw, out, title=title, author=author, language=speech)


def _head(canvas: Any, title: str, question: str, language: Language) -> None:
    how = say(language, "q_grid.how")
    parts = [Part(title, 14, "sans-bold"), Part(question, 12, above=3), Part(how, 10, above=3)]
    stacked(parts, _ROOM * 0.68, 22 * MM).draw(canvas, _EDGE, _HIGH - _EDGE)
    code = stacked([Part(say(language, "q_grid.code"), 10, colour=GREY)], _ROOM * 0.28, 12 * MM)
    code.draw(canvas, _EDGE + _ROOM * 0.72, _HIGH - _EDGE)
    low = _HIGH - _EDGE - 14 * MM
    canvas.line(_EDGE + _ROOM * 0.72, low, _EDGE + _ROOM, low)
    top = _HIGH - _EDGE - _HEAD + 9 * MM
    for key, left in (("q_grid.least", _EDGE), ("q_grid.most", _EDGE + _ROOM * 0.7)):
        end = stacked([Part(say(language, key), 11, "sans-bold")], _ROOM * 0.3, 9 * MM)
        shift = _ROOM * 0.3 - end.parts[0][1].lines[0].width * end.parts[0][1].size
        end.draw(canvas, left + (shift if key == "q_grid.most" else 0), top)


def _columns(canvas: Any, deck: QDeck) -> None:
    grid = deck.grid
    wide = _ROOM / len(grid)
    top = _HIGH - _EDGE - _HEAD - _VALUE
    high = min((top - _EDGE) / max(grid), wide * 0.8)
    canvas.setLineWidth(0.8)
    for column, (value, count) in enumerate(zip(deck.values, grid, strict=True)):
        left = _EDGE + column * wide
        told = stacked([Part(f"{value:+d}" if value else "0", 13, "sans-bold")], wide, _VALUE)
        told.draw(canvas, left, top + _VALUE, middle=True)
        for place in range(count):
            canvas.rect(left, top - (place + 1) * high, wide, high)
