"""From the bytes of a CSV file to its rows, each with the line on which it starts.

P2PU writes UTF-8 with commas; a file that went through a spreadsheet may come as UTF-16 or
cp1252, with semicolons or tabs. A quote that is never closed swallows what follows: the reader
finds the next line that stands by itself and goes on from there, so that it spoils no other.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MAX_LINES = 2_000
"""A row of more lines than this is a quote that was never closed."""
MAX_CELL = 1_000_000
"""Letters of one text; P2PU itself sets no bound to a learner's answers."""

# The csv module's own bound lies at 131,072 and is one for the whole program.
csv.field_size_limit(MAX_CELL)

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class RawRow:
    """The cells of one row; `cells` is none where the row cannot be read."""

    line: int
    cells: list[str] | None
    reason: str = ""


def decode(data: bytes) -> str:
    """Return the text: by its byte order mark, else UTF-8, else cp1252 as spreadsheets write it."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _with_stray_bytes(data)


def _with_stray_bytes(data: bytes) -> str:
    # A UTF-8 file with one broken line stays UTF-8: the other lines must not be spoilt.
    lines = data.split(b"\n")
    broken = sum(1 for line in lines if not _is_utf8(line))
    beyond = sum(1 for line in lines if not line.isascii())
    if broken * 2 < beyond:
        return data.decode("utf-8", errors="replace")
    return data.decode("cp1252", errors="replace")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def split_lines(text: str) -> list[str]:
    """Return the physical lines with their ends: CRLF, LF or CR, nothing else ends one."""
    return list(io.StringIO(text, newline=""))


def header_of(lines: list[str], delimiter: str) -> tuple[list[str], int]:
    """Return the first row and the number of lines it takes; an unreadable one is empty."""
    reader = csv.reader(iter(lines), delimiter=delimiter, strict=True)
    try:
        header = next(reader)
    except (csv.Error, StopIteration):
        return [], 1
    return header, reader.line_num


class RowReader:
    """Reads rows of a fixed number of cells; `stands` says whether cells could be a whole row."""

    def __init__(
        self, lines: list[str], delimiter: str, stands: Callable[[list[str]], bool]
    ) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._stands = stands

    def rows(self, start: int) -> Iterator[RawRow]:
        """Yield the rows from a line on (counted from 0), without empty lines."""
        at = start
        while at < len(self._lines):
            cells, used, reason = self._one(at)
            if used > 1 and (again := self._restart(at, used, closed=cells is not None)):
                cells, used = None, again
                reason = "A quotation mark opens here that is not closed."
            if cells is None or cells:
                yield RawRow(at + 1, cells, reason)
            at += used

    def _one(self, at: int) -> tuple[list[str] | None, int, str]:
        window = self._lines[at : at + MAX_LINES]
        reader = csv.reader(iter(window), delimiter=self._delimiter, strict=True)
        try:
            return next(reader), reader.line_num, ""
        except (csv.Error, StopIteration) as error:
            used = max(reader.line_num, 1)
            if "field limit" in str(error):
                return None, used, f"The line holds a text of more than {MAX_CELL:,} letters."
            return None, used, "The quotation marks of this line do not match."

    def _restart(self, at: int, used: int, *, closed: bool) -> int:
        """Return after how many lines a row stands by itself inside what was read as one row.

        A quote that never closed may reach further than was read: to the end, if none stands.
        """
        end = used if closed else len(self._lines) - at
        for ahead in range(1, end):
            if self._alone(at + ahead):
                return ahead
        return 0 if closed else end

    def _alone(self, at: int) -> bool:
        used = 1
        try:
            cells = next(csv.reader([self._lines[at]], delimiter=self._delimiter, strict=True), [])
        except csv.Error:  # it opens a quote that a later line closes, or none
            whole, used, _ = self._one(at)
            cells = whole or []
        return self._quotes_match(at, used) and self._stands(cells)

    def _quotes_match(self, at: int, used: int) -> bool:
        # The tail of a text of several lines has one quotation mark more than a row has: the one
        # that closes it. Where the text is a row's first cell, only that tells the two apart.
        return sum(line.count('"') for line in self._lines[at : at + used]) % 2 == 0
