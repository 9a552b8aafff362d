"""Names to stand on the table: an A4 folded once, readable from both sides."""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY
from circledesk.documents.one_page import PAGE_HEIGHT, PAGE_WIDTH, cut_line, write_pages
from circledesk.documents.stack import Part, stacked
from circledesk.documents.words import Language, language_of, say
from circledesk.services.facts.event_papers import Tag, Tags

_SIDE = 20 * MM
_HIGH = PAGE_HEIGHT / 2
_NAME, _BELOW = 76, 20
_ROOM = 88 * MM
"""For the name and what stands below it."""
_FOOT = 18 * MM


def render_tents(tags: Tags, out: BinaryIO, language: str = "en") -> int:
    """Write a page for each name; return how many."""
    speech = language_of(language)

    def draw(canvas: Any, page: int) -> None:
        _half(canvas, tags.tags[page], tags.team)
        canvas.saveState()
        canvas.translate(PAGE_WIDTH, PAGE_HEIGHT)
        canvas.rotate(180)
        _half(canvas, tags.tags[page], tags.team)
        canvas.restoreState()
        _fold(canvas, speech)

    title = f"{say(speech, 'tents.title')}: {tags.about}"
    write_pages(draw, out, len(tags.tags), title=title, author=tags.team, language=speech)
    return len(tags.tags)


def _half(canvas: Any, tag: Tag, team: str) -> None:
    """Draw the lower half; the upper one is the same turned round."""
    width = PAGE_WIDTH - 2 * _SIDE
    below = [Part(line, _BELOW, above=10) for line in tag.lines]
    stack = stacked([Part(tag.name, _NAME, "sans-bold"), *below], width, _ROOM)
    room = _HIGH - _FOOT
    stack.draw(canvas, _SIDE, _FOOT + (room + stack.height) / 2, middle=True)
    foot = stacked([Part(team, 11, colour=GREY)], width, 15)
    foot.draw(canvas, _SIDE, _FOOT + foot.height, middle=True)


def _fold(canvas: Any, language: Language) -> None:
    for x in (0.0, PAGE_WIDTH - 14 * MM):
        cut_line(canvas, x, _HIGH, x + 14 * MM, _HIGH)
    hint = stacked([Part(say(language, "tents.fold"), 7, colour=GREY)], PAGE_WIDTH / 2, 10)
    hint.draw(canvas, PAGE_WIDTH / 4, _HIGH + hint.height / 2 + 1, middle=True)
