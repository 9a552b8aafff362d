"""Whether two names may be one person's: other apostrophes, another order, one letter."""

from __future__ import annotations

from functools import lru_cache

from circledesk.services.names import search_form

_LETTERS = str.maketrans(dict.fromkeys("-.,/()", " "))


@lru_cache(maxsize=200_000)
def parts_of(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded, in the order of the alphabet: order says nothing."""
    return tuple(sorted(search_form(name.translate(_LETTERS)).split()))


def same_name(one: str, other: str) -> bool:
    """Whether two names have the same words, however they are ordered and accented.

    Written in one word or in two (Ng'ang'a, Nganga, Wa Kamau) they are the same.
    """
    mine, theirs = parts_of(one), parts_of(other)
    return bool(mine) and (mine == theirs or "".join(mine) == "".join(theirs))


def alike(one: str, other: str) -> bool:
    """Whether two names may be one person's: the same, one letter off, or one leaves a word out.

    Of two words or more at least two must be met; a single word is met by the first name alone.
    """
    if same_name(one, other):
        return True
    few, many = sorted((parts_of(one), parts_of(other)), key=len)
    if not few:
        return False
    left, slips = list(many), 0
    for word in few:
        found = word if word in left else next((w for w in left if one_letter(word, w)), None)
        if found is None:
            return False
        slips += found != word
        left.remove(found)
    return slips <= 1 and not (slips and left)


def one_letter(one: str, other: str) -> bool:
    """Whether one letter was changed, left out, doubled, or two neighbours were swapped."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 3:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return len(one) != len(other)
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return short[at:] == long[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or swapped
