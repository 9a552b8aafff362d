"""The cards of a Q-study to cut out, twelve on an A4 page, numbered for typing in."""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, cut_line, write_pages
from circledesk.documents.stack import Part, stacked
from circledesk.documents.words import language_of, say
from circledesk.services.facts.q_cards import QDeck

_EDGE = 12 * MM
_HEAD = 14 * MM
_ACROSS, _DOWN = 3, 4
_PAGE = _ACROSS * _DOWN
_INSIDE = 4 * MM
_WIDE = (PAGE_WIDTH - 2 * _EDGE) / _ACROSS
_TOP = PAGE_HEIGHT - _EDGE - _HEAD
_HIGH = (_TOP - _EDGE) / _DOWN
_WORDS, _NUMBER = 17, 10


def render_q_cards(deck: QDeck, out: BinaryIO, language: str = "en", author: str = "") -> int:
    """Write the cards; return how many pages they fill."""
    speech = language_of(language)
    pages = -(-len(deck.cards) // _PAGE)
    title = say(speech, "q_cards.title", study=_told(deck.title, language))

    def draw(canvas: Any, page: int) -> None:
        _head(canvas, title, say(speech, "q_cards.cut", page=page + 1, pages=pages))
        cards = deck.cards[page * _PAGE : (page + 1) * _PAGE]
        for at, card in enumerate(cards):
            _card(canvas, at, page * _PAGE + at + 1, _told(card.said, language))
        _lines(canvas, len(cards))

    write_pages(draw, out, pages, title=title, author=author, language=speech)
    return pages


def _told(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts["en"]


def _head(canvas: Any, title: str, hint: str) -> None:
    parts = [Part(title, 13, "sans-bold"), Part(hint, 9, above=2, colour=GREY)]
    stack = stacked(parts, PAGE_WIDTH - 2 * _EDGE, _HEAD - 2 * MM)
    stack.draw(canvas, _EDGE, PAGE_HEIGHT - _EDGE)


def _card(canvas: Any, at: int, number: int, words: str) -> None:
    left = _EDGE + at % _ACROSS * _WIDE + _INSIDE
    top = _TOP - at // _ACROSS * _HIGH - _INSIDE
    width, high = _WIDE - 2 * _INSIDE, _HIGH - 2 * _INSIDE
    told = stacked([Part(str(number), _NUMBER, "sans-bold", colour=GREY)], width, 14)
    told.draw(canvas, left, top)
    room = high - 2 * told.height
    stack = stacked([Part(words, _WORDS)], width, room)
    stack.draw(canvas, left, top - told.height - (room - stack.height) / 2, middle=True)


def _lines(canvas: Any, cards: int) -> None:
    rows = -(-cards // _ACROSS)
    bottom = _TOP - rows * _HIGH
    for row in range(rows + 1):
        cut_line(canvas, _EDGE, _TOP - row * _HIGH, PAGE_WIDTH - _EDGE, _TOP - row * _HIGH)
    for column in range(_ACROSS + 1):
        x = _EDGE + column * _WIDE
        cut_line(canvas, x, _TOP, x, bottom)
