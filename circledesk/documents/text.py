"""One line of people's text on paper: NFC, shaped, in reading order, in fonts that have its signs.

Widths are kept for 1 pt and grow with the size, so a line is prepared once for any size.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from circledesk.documents.fonts import STYLES, coverage, font
from circledesk.documents.marks import is_latin, placed
from circledesk.errors import InvalidValue
from circledesk.said import said

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_MARKED = re.compile("([^\u0300-\u036f])([\u0300-\u036f]+)")
_MIRRORED = dict(zip("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤", strict=True))
_SIDE = "\u034f"
"""A mark of no width: it comes before its sign where the line is turned round, else after it."""
_SIDED = re.compile("{0}({1})|({1}){0}".format(_SIDE, f"[{re.escape(''.join(_MIRRORED))}]"))
_JOINERS = "\u200c\u200d"
"""They steer Arabic shaping; afterwards they are invisible like the rest of category Cf."""
_LEFT_AGAIN = "\u200e"
_STEERING = _JOINERS + _LEFT_AGAIN


class MissingGlyph(InvalidValue):
    """No bundled font has a sign of the text; printed it would silently be nothing."""

    def __init__(self, sign: str, text: str) -> None:
        name = unicodedata.name(sign, "").lower() or said("a sign without a name")
        super().__init__(
            said(
                "The sign “{sign}” (U+{code}, {name}) in “{text}” cannot be printed.",
                sign=sign,
                code=f"{ord(sign):04X}",
                name=name,
                text=text,
            ),
            "Write the text without it, or with a letter that looks alike.",
            field="text",
        )
        self.sign = sign


class Piece(NamedTuple):
    """Text in one font; a mark stands `shift` to the right and `rise` above its usual place."""

    font: str
    text: str
    shift: float = 0.0
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A prepared line: pieces of text from left to right, lengths at 1 pt."""

    pieces: tuple[Piece, ...]
    width: float
    right_to_left: bool = False


def clean(text: str) -> str:
    """Return text as NFC on one line: no control signs, no doubled blanks, nothing invisible."""
    return steered(text).replace(_LEFT_AGAIN, "")


def steered(text: str) -> str:
    """Return text as `clean` does, with the marks that `apart` set."""
    kept = (
        " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp", "Zs") else sign
        for sign in unicodedata.normalize("NFC", text)
        if not _invisible(sign)
    )
    return " ".join("".join(kept).split())


def apart(text: str) -> str:
    """Return clean text that draws no figure after it into its own direction.

    For a name inside a sentence of ours: without the mark, “كتاب, 3 of 6” shows the 3 before it.
    """
    name = clean(text)
    return name + _LEFT_AGAIN if _RIGHT_TO_LEFT.search(name) else name


def _invisible(sign: str) -> bool:
    if "\ufe00" <= sign <= "\ufe0f":  # they choose between a sign's black and coloured picture
        return True
    return unicodedata.category(sign) == "Cf" and sign not in _STEERING


@lru_cache(maxsize=4096)
def prepare(text: str, style: str, *, rtl: bool | None = None) -> Line:
    """Prepare one line in a style of `fonts.STYLES`.

    `rtl` is the direction of the paragraph that the line was cut from; by default the line's own.
    Raises MissingGlyph, with the text as it was typed.
    """
    shown, right = steered(text), False
    if not shown.isascii() and _RIGHT_TO_LEFT.search(shown):
        right = is_right_to_left(shown) if rtl is None else rtl
        shown = _visual(shown, right)
    for sign in _STEERING:
        shown = shown.replace(sign, "")
    pieces = tuple(_pieces(shown, style, text))
    width: float = sum(font(piece.font).stringWidth(piece.text, 1) for piece in pieces)
    return Line(pieces, width, right)


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction reads from the right (UAX 9, P2)."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def printable(text: str, style: str = "sans") -> str:
    """Return text with each run of signs that no bundled font has as one U+FFFD.

    For reports, where a facilitator's emoji must not stop the paper; never for a certificate.
    """
    shown = steered(text)
    if coverage(STYLES[style][0]).issuperset(map(ord, shown)):
        return shown
    known = "".join(
        sign if sign in _STEERING or _font_for(sign, STYLES[style], "") else "\ufffd"
        for sign in shown
    )
    return re.sub("\ufffd+", "\ufffd", known)


def check_printable(texts: Iterable[str], style: str = "serif-bold") -> None:
    """Raise MissingGlyph for the first text with a sign that no bundled font has."""
    for text in texts:
        prepare(text, style)


def draw(canvas: Any, x: float, y: float, line: Line, size: float, *, spacing: float = 0) -> None:
    """Draw a line with its left end at x and its baseline at y; `spacing` in pt after a letter."""
    text = canvas.beginText(x, y)
    if spacing:
        text.setCharSpace(spacing)
    for piece in line.pieces:
        text.setFont(piece.font, size)
        if piece.shift or piece.rise:
            _draw_mark(text, piece, size)
        else:
            text.textOut(piece.text)
    if spacing:
        text.setCharSpace(0)
    canvas.drawText(text)


def _draw_mark(text: Any, piece: Piece, size: float) -> None:
    # TJ counts to the left, in thousandths of the size; ReportLab has no call for it.
    text.setRise(piece.rise * size)
    text._code.append(f"[{-piece.shift * 1000:.0f}] TJ")
    text.textOut(piece.text)
    text._code.append(f"[{piece.shift * 1000:.0f}] TJ")
    text.setRise(0)


def width_of(line: Line, size: float, spacing: float = 0) -> float:
    """Return a line's width in pt."""
    return line.width * size + spacing * max(0, sum(len(piece.text) for piece in line.pieces) - 1)


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper(configuration={"delete_harakat": False, "support_ligatures": True})


def _visual(text: str, right: bool) -> str:
    from bidi import get_display  # type: ignore[import-untyped]

    # The library turns runs round but leaves the brackets in them as they were typed.
    plain = str(_reshaper().reshape(text)).replace(_SIDE, "")
    marked = "".join(sign + _SIDE if sign in _MIRRORED else sign for sign in plain)
    shown = str(get_display(marked, base_dir="R" if right else "L"))
    return _SIDED.sub(lambda found: _MIRRORED[found[1]] if found[1] else found[2], shown)


def _pieces(shown: str, style: str, typed: str) -> Iterable[Piece]:
    pieces = _by_font(shown, style, typed)
    if not any(map(unicodedata.combining, shown)):
        return pieces
    return (part for piece in pieces for part in _with_marks(piece))


def _with_marks(piece: Piece) -> Iterable[Piece]:
    """Part a Latin piece at its combining marks and place them."""
    found = list(_MARKED.finditer(piece.text)) if is_latin(piece.font) else []
    at = 0
    for match in found:
        yield Piece(piece.font, piece.text[at : match.start() + 1])
        for mark, shift, rise in placed(piece.font, match[1], match[2]):
            yield Piece(piece.font, mark, shift, rise)
        at = match.end()
    if at < len(piece.text):
        yield Piece(piece.font, piece.text[at:])


def _by_font(shown: str, style: str, typed: str) -> list[Piece]:
    chain = STYLES[style]
    if coverage(chain[0]).issuperset(map(ord, shown)):
        return [Piece(chain[0], shown)] if shown else []
    pieces: list[Piece] = []
    for sign in shown:
        name = _font_for(sign, chain, pieces[-1][0] if pieces else "")
        if not name:
            raise MissingGlyph(sign, typed)
        if pieces and pieces[-1][0] == name:
            pieces[-1] = Piece(name, pieces[-1].text + sign)
        else:
            pieces.append(Piece(name, sign))
    return pieces


def _font_for(sign: str, chain: tuple[str, ...], current: str) -> str:
    # A blank or a mark stays in its neighbour's font where that has it: fewer changes, marks fit.
    if current and (sign == " " or unicodedata.combining(sign)) and ord(sign) in coverage(current):
        return current
    return next((name for name in chain if ord(sign) in coverage(name)), "")
