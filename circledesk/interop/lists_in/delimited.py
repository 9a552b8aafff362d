"""Reads CSV and its kin: any encoding that spreadsheets write, any usual separator."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.grid import Book, Grid, Row, Unreadable, tidied, trimmed
from circledesk.interop.spreadsheets import as_typed
from circledesk.said import said

SEPARATORS = (",", ";", "\t", "|")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_LONGEST_CELL = 32_767
_KEPT_TEXT = re.compile(r'="([^"]*)"')
"""How a text is written that Excel is not to take for a number: ="0722000114"."""


def read_delimited(path: Path) -> Book:
    """Read a text file as one grid."""
    text = decode(path.read_bytes())
    if not text.strip():
        raise Unreadable("The file is empty.", "Choose the file that holds the list.")
    if "\0" in text:
        raise Unreadable(
            "The file is no spreadsheet (XLSX, XLS, ODS) and no CSV.",
            "Open it in a spreadsheet program and save it as XLSX or CSV.",
        )
    text, told = _told_separator(text)
    grid = read_text(text, told or separator_of(text))
    if told:
        grid.starts = [line + 1 for line in grid.starts]
    return Book(path.name, [grid])


def read_text(text: str, separator: str) -> Grid:
    """Split a text into rows; quoted line feeds stay in their cell."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    try:
        return _rows(lines, separator, strict=True)
    except _BadLine as bad:
        if bad.open_quote:
            raise bad.refusal() from bad
    try:  # a stray quotation mark inside a cell is that cell's
        return _rows(lines, separator, strict=False)
    except _BadLine as bad:
        raise bad.refusal() from bad


def _rows(lines: list[str], separator: str, *, strict: bool) -> Grid:
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=separator, strict=strict)
    rows: list[Row] = []
    starts, begins = [], 1
    try:
        for cells in reader:
            rows.append([tidied(_cell(cell)) for cell in cells])
            starts.append(begins)
            begins = reader.line_num + 1
            limits.check_span(len(rows), max(1, len(cells)))
    except csv.Error as error:
        raise _BadLine(begins, "unexpected end" in str(error)) from error
    return Grid("", trimmed(rows), starts=starts)


class _BadLine(Exception):
    """A line that cannot be split into cells."""

    def __init__(self, line: int, open_quote: bool) -> None:
        super().__init__(line)
        self.line, self.open_quote = line, open_quote

    def refusal(self) -> Unreadable:
        """Say which line it is."""
        step = "Correct that line, or save the list again as XLSX."
        if self.open_quote:
            return Unreadable(
                said("Line {line}: a quotation mark that opens there is never closed.",
                     line=self.line),
                step,
            )  # fmt: skip
        return Unreadable(said("Line {line} cannot be read.", line=self.line), step)


def decode(data: bytes) -> str:
    """Return bytes as text: by their mark, as UTF-8, else as Windows or Macintosh wrote them."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in _without_mark(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def separator_of(text: str) -> str:
    """Return which sign parts the cells: the one that most rows have equally often."""
    rows = _signs_of_rows(text[:65_536])[:60]
    return max(SEPARATORS, key=lambda sign: (_steadiness(rows, sign), -SEPARATORS.index(sign)))


def _steadiness(rows: list[Counter[str]], sign: str) -> int:
    counts = Counter(row[sign] for row in rows if row[sign])
    most, often = max(counts.items(), key=lambda pair: (pair[1], pair[0]), default=(0, 0))
    return often * 100 + min(most, 50)


def _signs_of_rows(text: str) -> list[Counter[str]]:
    """Count, row by row, the signs that may part cells; what is quoted does not count."""
    rows, row, quoted = [], Counter[str](), False
    for sign in re.findall(r'["\r\n,;\t|]', text):
        if sign == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif sign in SEPARATORS:
            row[sign] += 1
        elif row:
            rows.append(row)
            row = Counter[str]()
    return [*rows, row] if row else rows


def _told_separator(text: str) -> tuple[str, str]:
    """Take Excel's own first line `sep=;` off."""
    first, _, rest = text.partition("\n")
    told = first.strip().casefold()
    if told.startswith("sep=") and len(told) == 5:
        return rest, told[4]
    return (rest, "\t") if first.rstrip("\r").casefold() == "sep=\t" else (text, "")


def _without_mark(data: bytes) -> tuple[str, ...]:
    head = data[:4000]
    zeros = head.count(b"\0")
    if zeros > len(head) // 4:
        return ("utf-16-le",) if head[1::2].count(b"\0") > zeros // 2 else ("utf-16-be",)
    return ("utf-8", "mac_roman" if _is_mac(data) else "cp1252")


def _is_mac(data: bytes) -> bool:
    """Whether the old Macintosh wrote it: its line ends, or letters that are signs elsewhere."""
    high = Counter(sign for sign in data[:65_536] if sign >= 0x80)
    mac = sum(high[sign] for sign in (0x8E, 0x8F, 0x8D, 0x90, 0x9F, 0x9A, 0x96, 0x88, 0x87, 0xD5))
    windows = sum(many for sign, many in high.items() if sign >= 0xC0 and sign != 0xD5)
    cr_only = data.count(b"\r") > 0 and b"\n" not in data
    return bool(high) and (cr_only or mac > windows) and b"\x92" not in data


def _cell(text: str) -> str:
    if len(text) > _LONGEST_CELL:
        return text[:_LONGEST_CELL]
    kept = _KEPT_TEXT.fullmatch(text)
    return kept[1] if kept else as_typed(text)
