"""The cards of a Q-study, as they are printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QCard:
    """A statement in each language, and the course topics that it speaks for."""

    id: str
    said: dict[str, str]
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QDeck:
    """The cards of one study, and how many each column of its grid takes, the least first."""

    title: dict[str, str]
    question: dict[str, str]
    cards: tuple[QCard, ...]
    grid: tuple[int, ...]

    @property
    def values(self) -> tuple[int, ...]:
        """The value of each column."""
        return grid_values(len(self.grid))


def grid_values(columns: int) -> tuple[int, ...]:
    """Return the values of so many columns, counted from the middle: an even number has no 0."""
    half = columns // 2
    below = range(-half, 0)
    return (*below, *((0,) if columns % 2 else ()), *range(1, half + 1))
