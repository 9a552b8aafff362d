"""Counts how far a sheet of an XLSX reaches, and notes failed formulas.

The library that reads workbooks takes any number of letters for a column, and makes room for it.
"""

from __future__ import annotations

import re

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.sound_xml import NotSound, Sound, local_name

_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


class XlsxSheet:
    """What is known of one sheet so far; `broken` collects (row, column) of failed formulas."""

    def __init__(self, broken: list[tuple[int, int]]) -> None:
        self._broken = broken
        self._row = self._column = 0
        self._rows = self._columns = self._cells = 0

    def listen(self, sound: Sound) -> None:
        """Count while the sheet is followed."""
        sound.listen(self._begun)

    def _begun(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag if tag == "c" else local_name(tag)
        if name == "c":
            self._cell(attributes)
        elif name == "row":
            self._row = int(attributes["r"]) if "r" in attributes else self._row + 1
            self._column = 0
            self._reach()

    def _cell(self, attributes: dict[str, str]) -> None:
        self._column += 1
        if "r" in attributes:
            place = _PLACE.fullmatch(attributes["r"])
            if place is None:
                raise NotSound
            self._row, self._column = int(place[2]), _column(place[1])
        self._cells += 1
        if self._cells > 2 * limits.MAX_CELLS:
            raise limits.too_much_unpacked()
        if attributes.get("t") == "e":
            self._broken.append((self._row - 1, self._column - 1))
        self._reach()

    def _reach(self) -> None:
        if self._row > self._rows or self._column > self._columns:
            self._rows, self._columns = max(self._rows, self._row), max(self._columns, self._column)
            limits.check_span(self._rows, self._columns)


def _column(name: str) -> int:
    number = 0
    for sign in name:
        number = number * 26 + ord(sign) - 64
    return number
