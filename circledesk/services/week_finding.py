"""Finds weeks in a message inside any text: a paste, an e-mail, a whole chat. Pure.

A code stands in brackets, `[CD …]`, below the lines that people read. What chats and mail programs
do to a text does not matter: line breaks, quotation marks before lines, invisible marks, other
messages around it. What the code was signed over is compared elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from circledesk.services.week_code import letters_of

LONGEST = 600
"""Letters of a message, as every phone sends it whole."""
MOST = 5000
"""Messages of one text; what stands beyond is told to be too much."""
_WINDOW = 2 * LONGEST
"""Signs around a code that are looked at: its own, and blanks and marks that came in between."""
_SHORTEST = 60
"""Signs under which brackets with CD hold something else."""
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff"
_START = re.compile(rf"\[CD(?=[\s>{_INVISIBLE}])")
_NOISE = re.compile(rf"[\s>{_INVISIBLE}]+")
_CHAT_LINE = re.compile(
    r"^[\u200e\u200f\ufeff]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d{2}"
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
        """Return the last letters and digits above the code; none where it stands alone."""
        letters = letters_of(self.above)
        return letters[-count:] if 2 * len(letters) >= count else None


def code_line(signs: str) -> str:
    """Return the line that `find_codes` finds."""
    return f"[CD {signs}]"


def find_codes(text: str) -> Iterator[Found]:
    """Yield every code of a text once, in order."""
    before, seen = 0, set[tuple[str, str]]()
    for start in _START.finditer(text):
        after = text[start.end() : start.end() + _WINDOW]
        signs = _NOISE.sub("", after.partition("]")[0].partition("[CD")[0])
        above = _above(text[max(before, start.start() - _WINDOW) : start.start()])
        if len(signs) < _SHORTEST:
            continue
        before = start.end() + len(after.partition("]")[0])
        key = (signs, letters_of(above))
        if key not in seen:
            seen.add(key)
            yield Found(signs, above)


def _above(text: str) -> str:
    ends = [line.end() for line in _CHAT_LINE.finditer(text)]
    return text[ends[-1] :] if ends else text


def has_code(text: str) -> bool:
    """Whether a text may hold such a message."""
    return _START.search(text) is not None
