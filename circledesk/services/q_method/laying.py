"""A sort while it is being laid: which cards lie where, and which are still in the hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circledesk.services.facts.q_cards import grid_values


class Laying:
    """Cards by id; a column is full when it holds as many as the grid says."""

    def __init__(
        self, cards: Sequence[str], grid: Sequence[int], places: Mapping[str, int]
    ) -> None:
        self.room = dict(zip(grid_values(len(grid)), grid, strict=True))
        self.columns: dict[int, list[str]] = {value: [] for value in self.room}
        for card in cards:
            if card in places:
                self.columns[places[card]].append(card)
        self._cards = tuple(cards)

    @property
    def hand(self) -> tuple[str, ...]:
        """Cards that have no place yet, in their order."""
        return tuple(card for card in self._cards if self.place(card) is None)

    @property
    def places(self) -> dict[str, int]:
        """Where each laid card lies."""
        return {card: value for value, held in self.columns.items() for card in held}

    def place(self, card: str) -> int | None:
        """The column of a card; None while it is in the hand."""
        return next((value for value, held in self.columns.items() if card in held), None)

    def put(self, card: str, value: int) -> bool:
        """Lay a card into a column, from the hand or another column; False where it is full."""
        before = self.place(card)
        if before == value:
            return True
        if len(self.columns[value]) >= self.room[value]:
            return False
        self.lift(card)
        self.columns[value].append(card)
        return True

    def lift(self, card: str) -> None:
        """Take a card back into the hand."""
        value = self.place(card)
        if value is not None:
            self.columns[value].remove(card)
