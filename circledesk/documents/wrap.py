"""Text broken into lines, and text that shrinks to its place before it breaks."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from circledesk.documents.text import Line, clean, is_right_to_left, prepare, steered

LEADING = 1.22
"""Baseline to baseline, in sizes."""

_LONG = 12
"""Lines of a paragraph whose last one may be short."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one size, ready to be drawn one under the other."""

    lines: tuple[Line, ...]
    size: float

    @property
    def leading(self) -> float:
        """Return the distance from baseline to baseline, in pt."""
        return self.size * LEADING

    @property
    def height(self) -> float:
        """Return the height in pt, from the first line's top to the last one's bottom."""
        return len(self.lines) * self.leading

    @property
    def width(self) -> float:
        """Return the widest line's width in pt."""
        return max((line.width for line in self.lines), default=0) * self.size


@lru_cache(maxsize=2048)
def wrap(text: str, style: str, size: float, width: float, *, rtl: bool | None = None) -> Block:
    """Break text at its blanks, or inside a word that is wider than `width` pt alone.

    `rtl` is the paragraph's direction; None takes the text's own.
    """
    whole = steered(text)
    right = is_right_to_left(whole) if rtl is None else rtl
    broken = _no_orphan(whole, style, width / size)
    return Block(tuple(prepare(line, style, rtl=right) for line in broken), size)


@lru_cache(maxsize=1024)
def fit(text: str, style: str, sizes: tuple[float, float], width: float, lines: int = 2) -> Block:
    """Set text on one line, shrinking from sizes[0] to sizes[1]; then on more lines, evenly broken.

    A text that is too long even then shrinks further on `lines` lines: it never leaves `width` pt.
    """
    top, floor = sizes
    for count in range(1, lines + 1):
        broken = _even(clean(text), style, count)
        widest = max((line.width for line in broken), default=0)
        size = min(top if count == 1 else floor, width / widest if widest else top)
        if size >= floor or count == lines:
            break
    return Block(broken, size)


def _no_orphan(text: str, style: str, width: float) -> list[str]:
    """Fill lines; where the last one would be nearly empty, break a little narrower.

    Two or three lines are a cell of a table or a label, and stand more evenly than a paragraph.
    """
    lines = _greedy(text, style, width)
    if not 1 < len(lines) <= _LONG or " ".join(lines) != text:
        return lines
    least = width * (0.4 if len(lines) < 4 else 0.2)
    for percent in range(98, 54, -3):
        if _measure(lines[-1], style) >= least:
            break
        narrower = _greedy(text, style, width * percent / 100, whole_words=True)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def _even(text: str, style: str, count: int) -> tuple[Line, ...]:
    rtl = is_right_to_left(text)
    whole = prepare(text, style, rtl=rtl)
    low, high = whole.width / count, whole.width
    if count == 1 or not text:
        return (whole,)
    # The narrowest width at which `count` lines hold the text; a word may have to be broken for it.
    for _ in range(12):
        middle = (low + high) / 2
        if len(_greedy(text, style, middle, whole_words=" " in text)) <= count:
            high = middle
        else:
            low = middle
    broken = _greedy(text, style, high, whole_words=" " in text)
    return tuple(prepare(line, style, rtl=rtl) for line in broken)


def _greedy(text: str, style: str, width: float, *, whole_words: bool = False) -> list[str]:
    """Fill lines of `width` (at 1 pt) one after the other."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        longer = f"{current} {word}" if current else word
        if _measure(longer, style) <= width:
            current = longer
            continue
        if current:
            lines.append(current)
        pieces = [word] if whole_words else _cut(word, style, width)
        lines += pieces[:-1]
        current = pieces[-1]
    return [*lines, current] if current or not lines else lines


def _cut(word: str, style: str, width: float) -> list[str]:
    pieces = [""]
    for sign in word:
        longer = pieces[-1] + sign
        fits = unicodedata.combining(sign) or _measure(longer, style) <= width
        if fits or not pieces[-1]:
            pieces[-1] = longer
        else:
            pieces.append(sign)
    return pieces


def _measure(text: str, style: str) -> float:
    return prepare(text, style).width
