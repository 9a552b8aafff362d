"""One table of a design's file, read value by value; what is wrong is refused by its name."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from circledesk.errors import InvalidValue
from circledesk.said import Sentence, said

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_HELP = "Correct the design there, or begin again from one of the program's own."


def refuse(sentence: Sentence, place: str) -> InvalidValue:
    """Return the refusal of a design for what stands at a place."""
    return InvalidValue(sentence, _HELP, field=place)


class Table:
    """A table of the file and where it stands; `done` refuses what nobody asked for."""

    def __init__(self, held: object, place: str = "") -> None:
        if not isinstance(held, dict):
            raise refuse(said("In the design, “{place}” must be a table.", place=place), place)
        self.held: dict[str, object] = held
        self.place = place
        self._asked: set[str] = set()

    def at(self, key: str) -> str:
        """Return the place of a key, in words."""
        return f"{self.place}.{key}" if self.place else key

    def has(self, key: str) -> bool:
        """Tell whether the table has a key."""
        return key in self.held

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """Return a number within bounds."""
        value = self._value(key, default)
        right = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not right or not math.isfinite(float(value)) or not low <= float(value) <= high:  # type: ignore[arg-type]
            raise refuse(
                said(
                    "In the design, “{place}” must be a number from {low} to {high}.",
                    place=self.at(key),
                    low=f"{low:g}",
                    high=f"{high:g}",
                ),
                self.at(key),
            )
        return float(value)  # type: ignore[arg-type]

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """Return a whole number within bounds."""
        number = self.number(key, low, high, default)
        if number != int(number):
            place = self.at(key)
            raise refuse(said("In the design, “{place}” must be whole.", place=place), place)
        return int(number)

    def flag(self, key: str) -> bool:
        """Return true or false; false where it is not said."""
        value = self._value(key, False)
        if not isinstance(value, bool):
            place = self.at(key)
            raise refuse(
                said("In the design, “{place}” must be true or false.", place=place), place
            )
        return value

    def text(self, key: str, most: int, default: str | None = None) -> str:
        """Return a text of at most so many signs."""
        value = self._value(key, default)
        if not isinstance(value, str) or len(value) > most:
            raise refuse(
                said(
                    "In the design, “{place}” must be text of at most {most} signs.",
                    place=self.at(key),
                    most=most,
                ),
                self.at(key),
            )
        return value

    def choice(self, key: str, choices: Sequence[str], default: str | None = None) -> str:
        """Return one of the words that are known."""
        value = self._value(key, default)
        if not isinstance(value, str) or value not in choices:
            raise refuse(
                said(
                    "In the design, “{place}” must be one of: {choices}.",
                    place=self.at(key),
                    choices=", ".join(choices),
                ),
                self.at(key),
            )
        return value

    def colour(self, key: str) -> tuple[float, float, float]:
        """Return red, green and blue of a colour like #1C2430."""
        value = self._value(key, None)
        if not isinstance(value, str) or not _COLOUR.fullmatch(value):
            place = self.at(key)
            raise refuse(
                said("In the design, “{place}” must be a colour like #1C2430.", place=place), place
            )
        red, green, blue = bytes.fromhex(value[1:])
        return red / 255, green / 255, blue / 255

    def table(self, key: str) -> Table:
        """Return a table within this one; an empty one where it is not there."""
        return Table(self._value(key, {}), self.at(key))

    def tables(self, key: str, most: int) -> list[Table]:
        """Return a list of tables, which are counted from 1 in their places."""
        value = self._value(key, [])
        if not isinstance(value, list) or len(value) > most:
            place = self.at(key)
            raise refuse(
                said(
                    "In the design, “{place}” must be a list of at most {most} tables.",
                    place=place,
                    most=most,
                ),
                place,
            )
        return [Table(one, f"{self.at(key)}[{count}]") for count, one in enumerate(value, 1)]

    def done(self) -> None:
        """Refuse the first key that nobody asked for: a slip of the pen is not passed over."""
        for key in self.held:
            if key not in self._asked:
                place = self.at(key[:40])
                raise refuse(said("In the design, “{place}” is not known.", place=place), place)

    def _value(self, key: str, default: object) -> object:
        self._asked.add(key)
        value = self.held.get(key, default)
        if value is None:
            place = self.at(key)
            raise refuse(said("In the design, “{place}” is missing.", place=place), place)
        return value
