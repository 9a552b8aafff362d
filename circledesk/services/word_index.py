"""An index of words in memory: begun words find, one typo is forgiven, and nothing is kept on disk.

A typo is undone rather than measured: each way to change one letter of what was typed is looked up
among the sorted words. That takes some hundred look-ups however many words there are, so no library
for distances is needed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from circledesk.services.names import search_form

FORGIVEN = 4
"""Letters from which on a word may have a typo."""
FEWEST_DIGITS = 3
"""Of a phone number that is looked for."""
_ENOUGH = 60
"""Candidates of which the best are taken."""
_LAST = "\U0010ffff"


class WordIndex:
    """Texts by their place, added in the order in which they shall stand, then closed."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._numbers: list[str] = []
        self._places: dict[str, list[int]] = {}
        self._words: list[str] = []
        self._letters: list[str] = []

    def add(self, texts: Sequence[str], numbers: Sequence[str] = ()) -> None:
        """Add texts in the form of `search_form`, and a phone number of each, '' for none."""
        places = self._places
        for place, text in enumerate(texts, len(self._texts)):
            for word in set(text.split()):
                places.setdefault(word, []).append(place)
        self._texts += texts
        self._numbers += numbers

    def close(self) -> None:
        """Make ready for finding."""
        self._words = sorted(self._places)
        self._letters = sorted({letter for word in self._words for letter in word})

    def find(self, text: str, limit: int, *, forgiving: bool = False) -> list[int]:
        """Return the places of texts in which each word is begun, best first, at most so many.

        Forgiving, each word of four letters and more may have one typo.
        """
        words = search_form(text).split()
        if not words:
            return []
        if len(words) == 1 and self._numbers and (digits := _digits(words[0])):
            held = (place for place, number in enumerate(self._numbers) if digits in number)
            return list(islice(held, limit))
        ways = [self._spellings(word) if forgiving else [self._span(word)] for word in words]
        sizes = [sum(last - first for first, last in spans) for spans in ways]
        if not all(sizes):
            return []
        rarest = sizes.index(min(sizes))
        others = [spans for number, spans in enumerate(ways) if number != rarest]
        found: dict[int, None] = {}
        for place in self._each(ways[rarest]):
            if place not in found and all(self._holds(place, spans) for spans in others):
                found[place] = None
                if len(found) == _ENOUGH:
                    break
        begun = " ".join(words)
        best = sorted(found, key=lambda place: (not self._texts[place].startswith(begun), place))
        return best[:limit]

    def _each(self, spans: list[tuple[int, int]]) -> Iterator[int]:
        for first, last in spans:
            for number in range(first, last):
                yield from self._places[self._words[number]]

    def _holds(self, place: int, spans: list[tuple[int, int]]) -> bool:
        words = self._texts[place].split()
        return any(self._words[first] <= word <= self._words[last - 1] for word in words
                   for first, last in spans)  # fmt: skip

    def _span(self, begun: str) -> tuple[int, int]:
        first = bisect_left(self._words, begun)
        return first, bisect_left(self._words, begun + _LAST, first)

    def _spellings(self, word: str) -> list[tuple[int, int]]:
        spans = {self._span(way) for way in (word, *self._slips(word))}
        return sorted(span for span in spans if span[0] < span[1])

    def _slips(self, word: str) -> Iterator[str]:
        """Yield the word without one letter, with two swapped, with one other or one more."""
        if len(word) < FORGIVEN or word.isdecimal():
            return
        for at in range(len(word)):
            head, tail = word[:at], word[at:]
            yield head + tail[1:]
            if len(tail) > 1:
                yield head + tail[1] + tail[0] + tail[2:]
            for letter in self._letters:
                yield head + letter + tail[1:]
                yield head + letter + tail


def _digits(word: str) -> str:
    """A part of a phone number as it is held: 0722… is +254722…; '' where it is none."""
    digits = word.lstrip("+").lstrip("0")
    return digits if digits.isdecimal() and len(word) >= FEWEST_DIGITS else ""
