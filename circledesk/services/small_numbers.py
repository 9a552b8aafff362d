"""Small numbers of people who share a trait are not told outside the team. Pure.

Who knows that one of a circle is under 18 may know who it is. So a count under 5 is left out, and,
since totals are always told, so many more counts that none of those left out can be worked out by
taking the others from the total. Sign-ups, attendance, meetings and certificates are never left
out: they say nothing of anybody's traits.
"""

from __future__ import annotations

from collections.abc import Sequence

LEAST = 5


def shielded(counts: Sequence[int], others: int) -> tuple[tuple[int | None, ...], int | None]:
    """Return the counts of people with a trait and of the others, none for those left out.

    All traits' counts under 5 go, then the next smallest, equal ones together, until those that are
    gone could be of many sizes. `others`, who did not answer, share no trait: however few they are,
    they go only where that takes them.
    """
    hidden = {place for place, count in enumerate(counts) if count < LEAST}
    sizes = sorted({count for count in counts if count >= LEAST})
    cells, last = [*counts, others], len(counts)
    while hidden and not _hold(hidden, cells) and len(hidden) < len(cells):
        size = sizes.pop(0) if sizes else None
        more = {place for place in range(last) if counts[place] == size}
        hidden |= more or {last}
    shown = [None if place in hidden else count for place, count in enumerate(cells)]
    return tuple(shown[:last]), shown[last]


def _hold(hidden: set[int], cells: Sequence[int]) -> bool:
    """Whether those hidden could be of many sizes: two or more, not few people, nor all just 4."""
    together = sum(cells[place] for place in hidden)
    return len(hidden) > 1 and LEAST <= together != (LEAST - 1) * len(hidden)
