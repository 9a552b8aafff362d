"""One entry of an answer of P2PU's API: its values by name, refused where they cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any

from circledesk.interop.p2pu import cells
from circledesk.interop.p2pu.cells import BadCell

LONGEST = 100_000
"""Letters of one text; the longest that P2PU itself keeps are a few thousand."""


class Entry:
    """Values of a JSON object; a name that is missing says nothing, as an older answer would."""

    def __init__(self, said: Any) -> None:
        if not isinstance(said, Mapping):
            raise BadCell("The entry is no object with names.")
        self._said = said

    def __contains__(self, name: str) -> bool:
        return self._said.get(name) is not None

    def inside(self, name: str) -> Entry:
        """Return an object inside this one, empty where there is none."""
        return Entry(self._said.get(name) or {})

    def text(self, name: str) -> str | None:
        """Return a text as typed; none where the answer has none."""
        value = self._said.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise BadCell(f"{name}: {cells.shown(repr(value))} is not a text.")
        if "\0" in value or len(value) > LONGEST:
            raise BadCell(f"{name} is too long or holds a sign that is no text.")
        return value.encode("utf-8", "replace").decode()

    def texts(self, name: str) -> tuple[str, ...] | None:
        """Return a list of texts; none where the answer has none."""
        value = self._said.get(name)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise BadCell(f"{name} is not a list of texts.")
        return tuple(one.encode("utf-8", "replace").decode() for one in value)

    def number(self, name: str) -> str:
        """Return an id of P2PU's; '' where the answer has none."""
        value = self._said.get(name)
        return "" if value is None else cells.number(self._digits(name, value), name)

    def numbers(self, name: str) -> tuple[str, ...]:
        """Return a list of ids."""
        value = self._said.get(name)
        if not isinstance(value, list):
            raise BadCell(f"{name} is not a list of numbers.")
        return tuple(cells.number(self._digits(name, one), name) for one in value)

    def count(self, name: str, most: int = 1_000_000) -> int | None:
        """Return a count; none where the answer has none."""
        text = self.number(name)
        if text and int(text) > most:
            raise BadCell(f"{name}: {text} is more than can be.")
        return int(text) if text else None

    def flag(self, name: str) -> bool | None:
        """Return yes or no; none where the answer has none."""
        value = self._said.get(name)
        if value is None or isinstance(value, bool):
            return value
        raise BadCell(f"{name}: {cells.shown(str(value))} is neither true nor false.")

    def rating(self, name: str) -> int | None:
        """Return 1 to 5; none where nobody rated."""
        value = self.count(name)
        if value is not None and not 1 <= value <= 5:
            raise BadCell(f"{name}: {value} is no rating from 1 to 5.")
        return value

    def day(self, name: str) -> date | None:
        """Return a calendar date."""
        return cells.day(self.text(name) or "", name)

    def clock(self, name: str) -> time | None:
        """Return a time of day."""
        return cells.clock(self.text(name) or "", name)

    def instant(self, name: str) -> datetime | None:
        """Return an instant in UTC."""
        return cells.instant(self.text(name) or "", name)

    def written_day(self, name: str) -> datetime | None:
        """Return a date as pages write it (`2 October 2017`; `--` is none), as an instant."""
        text = (self.text(name) or "").strip()
        if text in ("", "--"):
            return None
        try:
            return datetime.strptime(text, "%d %B %Y").replace(tzinfo=UTC)
        except ValueError:
            raise BadCell(f"{name}: {cells.shown(text)} is not a date that can be.") from None

    def degrees(self, name: str) -> str | None:
        """Return a coordinate as written; none where the answer has none."""
        value = self._said.get(name)
        if value is None or value == "":
            return None
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            raise BadCell(f"{name}: {cells.shown(str(value))} is not a coordinate.") from None
        if not number.is_finite() or abs(number) > 180:
            raise BadCell(f"{name}: {cells.shown(str(value))} is not a coordinate.")
        return str(value)

    def decimal(self, name: str) -> str | None:
        """Return a figure such as 2.96 as written; none where the answer has none."""
        value = self._said.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise BadCell(f"{name} is not a number.")
        return str(value)[:20]

    @staticmethod
    def _digits(name: str, value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise BadCell(f"{name}: {cells.shown(repr(value))} is not a number.")
        return str(value) if not isinstance(value, int) or abs(value) < 10**18 else "9" * 19
