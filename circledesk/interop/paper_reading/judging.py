"""What ink means: a box empty, marked, or one that a person must look at; then a whole row.

Better a doubt too many: an honest mark that is doubted costs a glance, a wrong one costs trust.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from circledesk.interop.paper_reading.ink import Ink
from circledesk.said import said
from circledesk.services.facts.sheet_page import Line, Rect
from circledesk.services.facts.sheet_readings import DOUBT, EMPTY, MARKED

_SEEN = 0.2
"""The least of a box's outline that must be seen."""
_CLEAN, _PALE = 0.004, 0.28
"""At most so much ink, and so dark, is an empty box: a crumb of toner, or a stain."""
_STAIN = 0.06
"""What is so pale, and its edges as soft as that, is a stain however large."""
_MARK, _SHARP, _DARK = 0.022, 0.22, 0.7
"""At least so much ink is a mark: strokes with an edge, or as dark as print."""
_MUCH, _CORE = 0.07, 0.01
"""Less ink than that is a mark where some stands in the middle: a neighbour's ends at the edge."""
_FULL, _BEYOND = 0.5, 0.06
"""A box as full as that, with so much beyond its edges, is scribbled over."""
_SIGNED, _WROTE = 0.02, 0.006
"""The part of its place that a signature covers, and a few written letters."""
_BESIDE, _LINE = 1.5, 0.03
"""Where strokes between boxes are looked for, in mm beside them, and how much is one."""
_REACHES = 4.0
"""A tick's tail is shorter than that, in mm beyond its box."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of a line: its boxes' ink and states, its writing, and strokes besides."""

    inks: Sequence[Ink]
    states: Sequence[str]
    written: bool
    crossed: bool
    """Whether strokes run from box to box."""
    reached: bool
    """Whether a stroke comes from the place of the signature to the boxes."""


def state_of(ink: Ink) -> str:
    """Say whether a box is empty or marked, or that it is doubtful."""
    if ink.outline < _SEEN or scribbled(ink):
        return DOUBT
    if ink.peak <= _PALE and (ink.inside <= _CLEAN or ink.sharp <= _STAIN):
        return EMPTY
    enough = ink.inside >= _MUCH or (ink.inside >= _MARK and ink.core >= _CORE)
    return MARKED if enough and (ink.sharp >= _SHARP or ink.peak >= _DARK) else DOUBT


def scribbled(ink: Ink) -> bool:
    """Tell whether a box is scribbled over to strike out its mark."""
    return ink.inside >= _FULL and ink.around >= _BEYOND


def seen_of(line: Line, inks: Sequence[Ink], inked: Callable[[Rect], float]) -> Seen:
    """Put together what is seen; `inked` tells how much of a place is written on."""
    written = max((inked(place) for place in line.write), default=0)
    return Seen(
        inks=inks,
        states=[state_of(ink) for ink in inks],
        written=written >= (_SIGNED if line.name else _WROTE),
        crossed=_crossed(line, inked),
        reached=_reached(line, inked),
    )


def doubt_of(line: Line, seen: Seen) -> str:
    """Return why a person must look at a row first; '' where nothing speaks against it."""
    marked = seen.states.count(MARKED)
    if any(ink.outline < _SEEN for ink in seen.inks):
        return said("A box cannot be seen well.")
    if seen.crossed:
        return said("A line goes through the row.")
    if any(scribbled(ink) for ink in seen.inks):
        return said("A box may be struck out.")
    if DOUBT in seen.states:
        return said("A mark is unclear.")
    if marked > 1 and not line.many:
        return said("More than one box is marked.")
    if seen.reached and seen.states[-1] != EMPTY:
        return said("A stroke of the signature may have reached a box.")
    return _alone(line, marked, written=seen.written)


def _alone(line: Line, marked: int, *, written: bool) -> str:
    """Return what is odd about a mark without words, or words without a mark."""
    if not line.boxes or not line.write:
        return ""
    if written and not marked:
        return said("Something is written, but no box is marked.")
    if marked and not written and not line.name:
        return said("A box is marked, but no name is written.")
    return ""


def _crossed(line: Line, inked: Callable[[Rect], float]) -> bool:
    """Tell whether somebody crossed out the row of a sign-in sheet."""
    if not line.number:
        return False
    gaps = [
        _between(one.rect.right + _BESIDE, other.rect.x - _BESIDE, one.rect)
        for one, other in pairwise(line.boxes)
    ]
    return len(gaps) > 1 and sum(inked(gap) > _LINE for gap in gaps) > len(gaps) / 2


def _reached(line: Line, inked: Callable[[Rect], float]) -> bool:
    if not line.boxes or not line.write:
        return False
    last, place = line.boxes[-1].rect, line.write[-1]
    start = last.right + _REACHES
    return place.x > start and inked(_between(start, place.x, line.cut)) > _LINE / 2


def _between(left: float, right: float, row: Rect) -> Rect:
    return Rect(left, row.y, right - left, row.height)
