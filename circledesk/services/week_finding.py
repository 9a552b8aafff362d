"""Finds weeks in a message inside any text: a paste, an e-mail, a whole chat. Pure.

A code stands in brackets, `[CD …]`, below the lines that people read. What chats and mail programs
do to a text does not matter: line breaks, quotation marks before lines, invisible marks, other
messages around it. What the code was signed over is compared elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from circledesk.services.signs import SIGNS
from circledesk.services.week_code import letters_of

LONGEST = 600
"""Letters of a message, as every phone sends it whole."""
MOST = 5000
"""Messages of one text; what stands beyond is told to be too much."""
_WINDOW = 2 * LONGEST
"""Signs around a code that are looked at: its own, and blanks and marks that came in between."""
_SHORTEST = 30
"""Signs that a code has at least; the first of them must nearly all be those of a code."""
_LIKELY = 25
_MARKS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
"""Marks that nobody sees; telephones put them before names, dates and texts."""
_START = re.compile(r"\[CD(?=[\s>])")
_NOISE = re.compile(r"[\s>]+")
_CHAT_LINE = re.compile(
    r"^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}"
    r"[^\n:\]]{0,12}(?::\d{2}[^\n:\]]{0,8})?(?:\]|\s-)\s(?:[^:\n]{1,80}:)?",
    re.MULTILINE,
)
"""How WhatsApp begins a message in an export: date, time, and who."""


@dataclass(frozen=True, slots=True)
class Found:
    """A code and the text above it, back to the code or the chat's line before."""

    signs: str
    above: str

    def last_letters(self, count: int) -> str | None:
        """Return the last signs above the code; none where it stands alone."""
        letters = letters_of(self.above)
        return letters[-count:] if 2 * len(letters) >= count else None


def code_line(signs: str) -> str:
    """Return the line that `find_codes` finds."""
    return f"[CD {signs}]"


def find_codes(text: str) -> Iterator[Found]:
    """Yield every code of a text once, in order."""
    text = _MARKS.sub("", text)
    before, seen = 0, set[tuple[str, str]]()
    for start in _START.finditer(text):
        code = text[start.end() : start.end() + _WINDOW].partition("]")[0].partition("[CD")[0]
        signs = _NOISE.sub("", code)
        if not _is_likely(signs):
            continue
        above = _above(text[max(before, start.start() - _WINDOW) : start.start()])
        before = start.end() + len(code)
        key = (signs, letters_of(above))
        if key not in seen:
            seen.add(key)
            yield Found(signs, above)


def _is_likely(signs: str) -> bool:
    begin = signs[:_SHORTEST]
    return len(begin) == _SHORTEST and sum(sign in SIGNS for sign in begin) >= _LIKELY


def _above(text: str) -> str:
    ends = [line.end() for line in _CHAT_LINE.finditer(text)]
    return text[ends[-1] :] if ends else text


def has_code(text: str) -> bool:
    """Whether a text may hold such a message."""
    return _START.search(text) is not None
