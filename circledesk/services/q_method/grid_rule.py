"""What a grid must be, what it could be, and whether a sort fits it. Asks no database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from circledesk.errors import InvalidValue
from circledesk.said import said
from circledesk.services.facts.q_cards import grid_values

LEAST_COLUMNS, MOST_COLUMNS = 3, 13
MOST_CARDS = 100
CARD = 300
"""Letters of a card: more would not be read while sorting."""
_SHAPES = ((10, 5), (30, 7), (48, 9), (75, 11))


def allowed_grid(grid: Sequence[int]) -> list[int]:
    """Return the counts of a grid; InvalidValue for what can be none. No columns: not yet said."""
    told = [int(one) for one in grid]
    if not told:
        return []
    if not LEAST_COLUMNS <= len(told) <= MOST_COLUMNS:
        raise InvalidValue(
            said("A grid of {count} columns cannot be sorted on.", count=len(told)),
            said("Take {least} to {most} columns.", least=LEAST_COLUMNS, most=MOST_COLUMNS),
            field="grid",
        )
    if min(told) < 1 or sum(told) > MOST_CARDS:
        raise InvalidValue(
            "Each column takes at least one card, and all together at most 100.",
            "Type how many cards each column takes, for example 2 3 4 3 2.",
            field="grid",
        )
    return told


def suggested_grid(cards: int) -> tuple[int, ...]:
    """Return a grid for so many cards: the same on both sides, most in the middle."""
    if cards < LEAST_COLUMNS:
        return ()
    columns = next((wide for most, wide in _SHAPES if cards <= most), MOST_COLUMNS)
    columns = min(columns, cards if cards % 2 else cards - 1)
    half = columns // 2
    weights = [2 + 2 * step for step in range(half)]
    whole = 2 * sum(weights) + 2 + 2 * half
    side = [max(1, round(cards * weight / whole)) for weight in weights]
    while max(side) > max(1, cards - 2 * sum(side)):
        side[side.index(max(side))] -= 1
    return (*side, cards - 2 * sum(side), *reversed(side))


def fitting(
    places: Mapping[str, int], statements: Sequence[str], grid: Sequence[int]
) -> dict[str, int]:
    """Return the places of a sort, whole or half; InvalidValue where it does not fit the grid."""
    known, room = set(statements), dict(zip(grid_values(len(grid)), grid, strict=True))
    for name, value in places.items():
        if name not in known:
            raise InvalidValue(
                said("No card is called «{card}» in this study.", card=name),
                "Look at the tab of the cards.",
                field="places",
            )
        if value not in room:
            raise InvalidValue(
                said("The grid has no column {value}.", value=value),
                said("Its columns go from {least} to {most}.", least=min(room), most=max(room)),
                field="places",
            )
    for value, count in Counter(places.values()).items():
        if count > room[value]:
            raise InvalidValue(
                said(
                    "Column {value} takes {room} cards, and {count} were put there.",
                    value=value,
                    room=room[value],
                    count=count,
                ),
                "Give one of them another place.",
                field="places",
            )
    return {name: int(places[name]) for name in statements if name in places}


def is_whole(places: Mapping[str, int], statements: Sequence[str], grid: Sequence[int]) -> bool:
    """Whether each card has its place, and each place its card."""
    room = dict(zip(grid_values(len(grid)), grid, strict=True))
    held = Counter(places.get(name) for name in statements)
    return bool(statements) and held == room
