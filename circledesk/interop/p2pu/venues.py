"""Names of venues, compared loosely, and where in `venue address` the venue ends.

P2PU's circles export writes venue and address as one text. Where they part cannot be known from
it; the text is kept whole beside the row, and known venues (the sign-ups export writes them alone)
decide before the look of an address does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

_GENERIC = frozenset({"the", "public", "library", "libraries", "branch", "of", "maktaba", "ya"})
"""Words that a venue's name may have or lack; never all of them are dropped."""

_LIBRARY = re.compile(r".*?\w.*?\b(?:library|libraries|maktaba)\b(?!\s+of\b)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\b\d+[\w/-]*\b|\bP\.?\s?O\.?\s*Box\b"
    r"|\b[^\W\d_][\w'’.-]*\s+(?:road|rd|street|st|avenue|ave|lane|drive|way|highway|boulevard)\b",
    re.IGNORECASE,
)


def loose(name: str, also: Collection[str] = ()) -> str:
    """Return a name without case, accents, punctuation and the words that many venues share."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    plain = re.sub(r"['’`]", "", plain)
    words = re.findall(r"\w+", plain)
    telling = [word for word in words if word not in _GENERIC and word not in also]
    return " ".join(telling or words)


def split_location(location: str, venues: Iterable[str]) -> tuple[str, str]:
    """Return venue and address: by the longest known venue, else by the look of the text."""
    text = location.strip()
    known = [venue for venue in venues if _begins(text, venue)]
    end = max((len(venue) for venue in known), default=0) or _guessed_end(text)
    return text[:end].strip(" ,;"), text[end:].strip(" ,;")


def _begins(text: str, venue: str) -> bool:
    return bool(venue) and text.startswith(venue) and not text[len(venue) :][:1].isalnum()


def _guessed_end(text: str) -> int:
    library = _LIBRARY.match(text)
    if library:
        return library.end()
    address = next((m for m in _ADDRESS.finditer(text) if m.start()), None)
    return address.start() if address else len(text)
