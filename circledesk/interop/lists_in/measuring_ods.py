"""Counts how far the sheets of an ODS reach, where one tag may stand for many rows or cells.

The library that reads workbooks makes room for every cell left of another one, empty or not.
"""

from __future__ import annotations

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.sound_xml import Sound

_CELLS = ("table:table-cell", "table:covered-table-cell")
_SAYS = ("office:value-type", "calcext:value-type", "table:formula")


class OdsContent:
    """What is known of the sheets so far."""

    def __init__(self) -> None:
        self._made = 0
        self._rows = self._columns = self._rows_passed = 0
        self._row_times = self._width = self._last = 0

    def listen(self, sound: Sound) -> None:
        """Count while the content is followed."""
        sound.listen(self._begun)

    def _begun(self, name: str, attributes: dict[str, str]) -> None:
        if name in _CELLS:
            self._cell(attributes)
        elif name == "table:table-row":
            self._rows_passed += self._row_times
            self._row_times = int(attributes.get("table:number-rows-repeated", 1))
            self._width = self._last = 0
        elif name == "table:table":
            self._rows = self._columns = self._rows_passed = self._row_times = 0

    def _cell(self, attributes: dict[str, str]) -> None:
        times = int(attributes.get("table:number-columns-repeated", 1))
        says = any(key in attributes for key in _SAYS)
        room = self._last + (times if says else 0)  # empty ones need it once another one follows
        self._last = 0 if says else times
        self._width += room
        self._made += room
        if self._made > 2 * limits.MAX_CELLS:
            raise limits.too_much_unpacked()
        if says:
            self._rows = max(self._rows, self._rows_passed + self._row_times)
            self._columns = max(self._columns, self._width)
            limits.check_span(self._rows, self._columns)
