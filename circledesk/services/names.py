"""Names for sorting, for finding, and as short forms."""

from __future__ import annotations

import unicodedata

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻ`´′‛＇", "'"))
_SMALL_WORDS = {"and", "for", "of", "the", "ya", "wa", "za", "na", "la", "cha", "kwa", "de", "du"}


def fold(text: str) -> str:
    """Return a name for sorting: lower case, no accents, one kind of apostrophe, single blanks."""
    if text.isascii():  # most are, and there is nothing to take apart
        return " ".join(text.translate(_APOSTROPHES).lower().split())
    spread = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    plain = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return " ".join(plain.casefold().translate(_APOSTROPHES).split())


def search_form(text: str) -> str:
    """Return a text for finding: folded and without apostrophes (Ng'ang'a, Ng’ang’a, Nganga)."""
    return fold(text).replace("'", "")


def is_found(find: str, *texts: str) -> bool:
    """Whether every word of `find` stands in one of the texts, however accents are written."""
    held = " ".join(search_form(text) for text in texts)
    return all(word in held for word in search_form(find).split())


def initials(name: str) -> str:
    """Return the capitals of a team's name, small words left out: KNLS. At most six; else TEAM."""
    words = [_ascii(word) for word in name.replace("-", " ").split()]
    letters = "".join(w[0] for w in words if w and w.lower() not in _SMALL_WORDS)
    return (letters[:6] if len(letters) > 1 else "".join(words)[:6]).upper() or "TEAM"


def short_code(name: str, taken: set[str]) -> str:
    """Return three capitals for a branch (Murang'a: MUR) that no other branch has."""
    plain = _ascii(name).upper()
    code = plain[:3] if len(plain) > 2 else (plain + "BR")[:3]
    if code not in taken:
        return code
    number = 2
    while f"{code}{number}" in taken:
        number += 1
    return f"{code}{number}"


def _ascii(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isascii() and sign.isalnum())
