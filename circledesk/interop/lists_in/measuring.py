"""Looks into a packed workbook before it is read: how large it unpacks, how far its cells reach.

A few kilobytes can say a thousand million cells. The library that reads workbooks would make room
for all of them, so what they would take is counted here first, in a stream that is never whole in
memory.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.grid import Unreadable

_PIECE = 1 << 18
_OVERLAP = 4096
"""So much of a piece is looked at again with the next: no tag of ours is longer."""
_CELL = re.compile(rb'<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"([^<>]*)>')
_ROW = re.compile(rb'<(?:\w+:)?row\s[^<>]*?\br="(\d{1,10})"')
_REPEAT = re.compile(rb"<(table:table-row|table:(?:covered-)?table-cell)\b([^<>]*)>")
_TIMES = re.compile(rb'number-(?:columns|rows)-repeated="(\d{1,10})"')
_SAYS = (b"office:value", b"calcext:value", b"office:string-value", b"table:formula")


@dataclass(slots=True)
class Measured:
    """What was seen of a workbook's sheets."""

    epoch_1904: bool = False
    broken: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """Cells (row, column) whose formula failed, by the number in the sheet's own file name."""


def measure(path: Path) -> Measured:
    """Look through a packed workbook; refuse what is too large to be read."""
    try:
        with zipfile.ZipFile(path) as packed:
            return _measure(packed)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError,
            NotImplementedError) as error:  # fmt: skip
        raise damaged() from error


def damaged() -> Unreadable:
    """The refusal of a file that does not hang together."""
    return Unreadable(
        "The file is damaged: it cannot be unpacked.",
        "Open it in a spreadsheet program and save it again, or copy it once more.",
    )


def _measure(packed: zipfile.ZipFile) -> Measured:
    found, left = Measured(), limits.MAX_UNPACKED
    if len(packed.infolist()) > 5000:
        raise limits.too_much_unpacked()
    for entry in packed.infolist():
        for_us = _reader(entry.filename)
        for piece in _pieces(packed, entry):
            left -= min(len(piece), _PIECE)
            if left < 0:
                raise limits.too_much_unpacked()
            if for_us is not None:
                for_us.look(piece, found)
    return found


def _pieces(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield an entry piece by piece, each with the end of the one before."""
    kept = b""
    with packed.open(entry) as stream:
        while piece := stream.read(_PIECE):
            yield kept + piece
            kept = piece[-_OVERLAP:]


class _XlsxSheet:
    """Counts how far a sheet of an XLSX reaches, and notes failed formulas."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._rows = self._columns = self._cells = 0
        self._broken: set[tuple[int, int]] = set()

    def look(self, piece: bytes, found: Measured) -> None:
        for match in _ROW.finditer(piece):
            self._rows = max(self._rows, int(match[1]))
        for match in _CELL.finditer(piece):
            row, column = int(match[2]), _column(match[1])
            self._rows, self._columns = max(self._rows, row), max(self._columns, column)
            if b't="e"' in match[3] or b't="e"' in match[0]:
                self._broken.add((row - 1, column - 1))
        self._cells += sum(piece.count(tag) for tag in (b"<c ", b"<c>", b"<c/"))
        if self._cells > 2 * limits.MAX_CELLS:
            raise limits.too_much_unpacked()
        limits.check_span(self._rows, self._columns)
        found.broken[self._number] = sorted(self._broken)


class _XlsxBook:
    """Reads from when a workbook counts its days."""

    def look(self, piece: bytes, found: Measured) -> None:
        if re.search(rb'<(?:\w+:)?workbookPr\b[^<>]*\bdate1904="(?:1|true)"', piece):
            found.epoch_1904 = True


class _OdsContent:
    """Counts the cells of an ODS, where one tag may stand for many."""

    def __init__(self) -> None:
        self._cells = 0

    def look(self, piece: bytes, found: Measured) -> None:
        rows = 1
        for match in _REPEAT.finditer(piece):
            times = [int(number) for number in _TIMES.findall(match[2])]
            if match[1] == b"table:table-row":
                rows = min(times[0] if times else 1, 1 << 20)
            elif any(says in match[2] for says in _SAYS):
                self._cells += rows * (times[0] if times else 1)
        if self._cells > limits.MAX_CELLS:
            raise limits.too_much_unpacked()


def _reader(name: str) -> _XlsxSheet | _XlsxBook | _OdsContent | None:
    if name == "content.xml":
        return _OdsContent()
    if name == "xl/workbook.xml":
        return _XlsxBook()
    if sheet := re.fullmatch(r"xl/worksheets/[A-Za-z]*(\d{1,5})\.xml", name):
        return _XlsxSheet(int(sheet[1]))
    return _XlsxSheet(0) if name.startswith("xl/worksheets/") and name.endswith(".xml") else None


def _column(name: bytes) -> int:
    number = 0
    for sign in name:
        number = number * 26 + sign - 64
    return number
