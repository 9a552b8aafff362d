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
from circledesk.interop.lists_in.measuring_ods import OdsContent
from circledesk.interop.lists_in.sound_xml import NotSound, Sound

_PIECE = 1 << 18
_OVERLAP = 4096
"""So much of a piece is looked at again with the next: no tag of ours is longer."""
_MUST_BE_SOUND = re.compile(
    r"content\.xml|xl/(?:workbook|styles|sharedStrings|worksheets/[^/]+)\.xml|xl/_rels/[^/]+\.rels",
    re.IGNORECASE,
)
"""The parts that are read; programs leave others empty, or write them by other rules."""
_CELL = re.compile(rb'<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"([^<>]*)>')
_ROW = re.compile(rb'<(?:\w+:)?row\s[^<>]*?\br="(\d{1,10})"')


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
            NotImplementedError, NotSound) as error:  # fmt: skip
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
        parts = _readers(entry.filename)
        kept = b""
        for piece in _pieces(packed, entry):
            left -= len(piece)
            if left < 0:
                raise limits.too_much_unpacked()
            if parts.sound is not None:
                parts.sound.feed(piece)
            if parts.sheet is not None:
                parts.sheet.look(kept + piece, found)
            kept = piece[-_OVERLAP:]
        if parts.sound is not None:
            parts.sound.end()
    return found


def _pieces(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with packed.open(entry) as stream:
        while piece := stream.read(_PIECE):
            yield piece


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


@dataclass(slots=True)
class _Readers:
    """What looks at a part: nothing at pictures and at what no sheet is made of."""

    sound: Sound | None = None
    sheet: _XlsxSheet | _XlsxBook | None = None


def _readers(name: str) -> _Readers:
    if not _MUST_BE_SOUND.fullmatch(name):
        return _Readers()
    sound = Sound()
    if name == "content.xml":
        OdsContent().listen(sound)
    if name == "xl/workbook.xml":
        return _Readers(sound, _XlsxBook())
    if name.startswith("xl/worksheets/"):
        number = re.search(r"(\d{1,5})\.xml$", name)
        return _Readers(sound, _XlsxSheet(int(number[1]) if number else 0))
    return _Readers(sound)


def _column(name: bytes) -> int:
    number = 0
    for sign in name:
        number = number * 26 + sign - 64
    return number
