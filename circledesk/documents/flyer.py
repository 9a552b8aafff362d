"""A circle's flyer and its poster with slips to tear off: one A4 page each, black on white."""

from __future__ import annotations

from typing import Any, BinaryIO

from circledesk.documents.design import MM
from circledesk.documents.flowables import GREY, INK
from circledesk.documents.flyer_words import Row, link, rows, ways, when, where
from circledesk.documents.one_page import PAGE_HEIGHT, cut_line, draw_ring, write_page
from circledesk.documents.qr import qr_code, qr_matrix
from circledesk.documents.sheet import MARGIN, WIDTH, Sheet
from circledesk.documents.stack import Part, Stack, stacked
from circledesk.documents.text import check_printable
from circledesk.documents.words import Language, language_of, say
from circledesk.services.facts.posters import CirclePaper

_TOP = PAGE_HEIGHT - 27 * MM
_FOOT = 14 * MM
_LABEL = 88.0
"""Width of what a row is about."""
_BOX = 62 * MM
_CODE = 46 * MM
_SLIPS = 7
_SLIP = 68 * MM


def render_flyer(paper: CirclePaper, out: BinaryIO, language: str = "en") -> None:
    """Write the flyer: to hand out, or for a notice board."""
    speech = language_of(language)

    def draw(canvas: Any) -> None:
        _head(canvas, paper, speech)
        below = _name(canvas, paper, speech, 38, 15, 235)
        _rule(canvas, below - 16)
        _rows(canvas, rows(paper, speech), below - 32, (20, 12.5), _FOOT + _BOX + 48)
        _sign_up(canvas, paper, speech)
        what = stacked([Part(say(speech, "team_page.what"), 9, colour=GREY)], WIDTH, 34)
        what.draw(canvas, MARGIN, _FOOT + what.height)

    _write(paper, speech, draw, out)


def render_poster(paper: CirclePaper, out: BinaryIO, language: str = "en") -> None:
    """Write the poster: large, with a row of slips at its foot."""
    speech = language_of(language)

    def draw(canvas: Any) -> None:
        _head(canvas, paper, speech)
        below = _name(canvas, paper, speech, 50, 18, 200)
        _rule(canvas, below - 16)
        wide = WIDTH - (_CODE + 14 if link(paper, speech) else 0)
        shown = rows(paper, speech)[:4]
        _rows(canvas, shown, below - 32, (24, 14), _FOOT + _SLIP + 20, wide)
        _code(canvas, paper, speech, below - 32)
        _slips(canvas, paper, speech)

    _write(paper, speech, draw, out)


def _write(paper: CirclePaper, language: Language, draw: Any, out: BinaryIO) -> None:
    # The header would print a stand-in for a sign that no font has; a flyer is refused.
    check_printable((paper.team, paper.branch), "sans")
    title = f"{say(language, 'flyer.name')}: {paper.name}"
    write_page(draw, out, title=title, author=paper.team, language=language)


def _head(canvas: Any, paper: CirclePaper, language: Language) -> None:
    team = f"{paper.team} · {paper.branch}"
    Sheet(language, team, say(language, "flyer.name"), "").draw_head(canvas)


def _name(
    canvas: Any, paper: CirclePaper, language: Language, name: float, text: float, room: float
) -> float:
    """Draw the ornament, the name and what it is about; return where they end."""
    canvas.setFillColorRGB(*INK)
    draw_ring(canvas, MARGIN + 13, _TOP - 15, 11)
    kicker = stacked([Part(say(language, "flyer.kicker"), 14)], WIDTH - 36, 20)
    kicker.draw(canvas, MARGIN + 36, _TOP - 15 + kicker.height / 2)
    parts = [Part(paper.name, name, "sans-bold"), Part(paper.caption, text, above=8)]
    return stacked(parts, WIDTH, room).draw(canvas, MARGIN, _TOP - 40)


def _rule(canvas: Any, y: float) -> None:
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(1.6)
    canvas.line(MARGIN, y, MARGIN + WIDTH, y)


def _rows(
    canvas: Any,
    shown: tuple[Row, ...],
    top: float,
    sizes: tuple[float, float],
    bottom: float,
    wide: float = WIDTH,
) -> None:
    """Draw the answers, evenly over the room from top to bottom."""
    stacks, scale = _answers(shown, sizes, wide - _LABEL, top - bottom)
    main, detail = sizes[0] * scale, sizes[1] * scale
    spare = (top - bottom - sum(stack.height for stack in stacks)) / len(stacks)
    for (about, _, _), stack in zip(shown, stacks, strict=True):
        label = stacked([Part(about, detail, colour=GREY)], _LABEL - 8, detail * 2)
        label.draw(canvas, MARGIN, top - (main - detail) * 0.95)
        top = stack.draw(canvas, MARGIN + _LABEL, top, answer=True) - min(spare, main * 1.5)


def _answers(
    shown: tuple[Row, ...], sizes: tuple[float, float], width: float, room: float
) -> tuple[list[Stack], float]:
    """Set the answers alike, as large as the room allows with some white between them."""
    scale = 1.0
    while True:
        main, detail = sizes[0] * scale, sizes[1] * scale
        stacks = [
            stacked(
                [
                    Part(answer, main, "sans-bold"),
                    *(Part(text, detail, above=1) for text in details),
                ],
                width,
                room,
            )
            for _, answer, details in shown
        ]
        needed = sum(stack.height + main * 0.55 for stack in stacks)
        if needed <= room or scale < 0.1:
            return stacks, scale
        scale *= 0.96


def _sign_up(canvas: Any, paper: CirclePaper, language: Language) -> None:
    """Draw the frame with the ways to sign up, and the code."""
    bottom = _FOOT + 36
    canvas.setLineWidth(1.2)
    canvas.setStrokeColorRGB(*INK)
    canvas.roundRect(MARGIN, bottom, WIDTH, _BOX, 8)
    text = link(paper, language)
    room = WIDTH - 32 - (_CODE + 8 if text else 0)
    parts = [Part(say(language, "flyer.sign_up"), 18, "sans-bold")]
    parts += [Part(way, 12.5, above=7) for way in ways(paper, language)]
    stack = stacked(parts, room, _BOX - 28)
    stack.draw(canvas, MARGIN + 16, bottom + (_BOX + stack.height) / 2)
    if text:
        _qr(canvas, text, MARGIN + WIDTH - _CODE - 8, bottom + (_BOX - _CODE) / 2)


def _code(canvas: Any, paper: CirclePaper, language: Language, top: float) -> None:
    """Draw the poster's code at the right of the answers, and what it opens."""
    text = link(paper, language)
    if not text:
        return
    left = MARGIN + WIDTH - _CODE
    _qr(canvas, text, left, top - _CODE)
    told = stacked([Part(ways(paper, language)[0], 9)], _CODE - 12, 60)
    told.draw(canvas, left + 6, top - _CODE - 2, middle=True)


def _qr(canvas: Any, text: str, left: float, bottom: float) -> None:
    canvas.setFillColorRGB(0, 0, 0)
    canvas.addLiteral(qr_code(qr_matrix(text), left, bottom, _CODE))


def _slips(canvas: Any, paper: CirclePaper, language: Language) -> None:
    """Draw the row of slips, read from the left side of the page."""
    wide = WIDTH / _SLIPS
    top = _FOOT + _SLIP
    cut_line(canvas, MARGIN, top, MARGIN + WIDTH, top)
    phone = paper.phone or paper.branch
    parts = (
        Part(when(paper, language), 10, above=1),
        Part(paper.spoken, 9),
        Part(", ".join(where(paper)[:2]), 9),
        Part(f"{paper.contact} {phone}".strip(), 11, "sans-bold", above=2),
    )
    name = stacked([Part(paper.name, 13, "sans-bold")], _SLIP - 18, wide * 0.4)
    rest = stacked(parts, _SLIP - 18, wide - 10 - name.height)
    white = (wide - name.height - rest.height) / 2
    for number in range(_SLIPS):
        left = MARGIN + number * wide
        if number:
            cut_line(canvas, left, _FOOT - 2, left, top)
        canvas.saveState()
        canvas.translate(left, _FOOT)
        canvas.rotate(90)
        rest.draw(canvas, 7, name.draw(canvas, 7, -white))
        canvas.restoreState()
