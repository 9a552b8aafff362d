"""A list as a spreadsheet (XLSX) or as CSV: no text of it is ever taken for a formula.

In CSV a text that a spreadsheet would calculate gets an apostrophe in front; a phone number such as
+254722000114 or a negative number is harmless and stays. `as_typed` takes the apostrophe off again.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

Value = str | int | float | date | datetime | time | None

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What OWASP names as a formula's beginning, the wide signs of East Asian keyboards too."""
_NUMBER = re.compile(r"[+-]\d[\d ().-]*", re.ASCII)
_LONGEST_CELL = 32_767
"""Excel's own limit of a cell's text."""
_WIDEST, _NARROWEST = 60, 8
_UNCALLED = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is written: a title, headings, rows of values. Rows may come one by one."""

    title: str
    headings: tuple[str, ...]
    rows: Iterable[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class _Looks:
    """How headings and times stand in a workbook."""

    bold: Any
    clock: Any
    instant: Any


def write_file(sheet: Sheet, file: Path) -> int:
    """Write a sheet as its file's ending says, CSV or else XLSX; return how many rows."""
    if file.suffix.lower() == ".csv":
        return write_csv(sheet, file)
    return write_xlsx(sheet, file)


def write_csv(sheet: Sheet, file: Path) -> int:
    """Write UTF-8 with a mark at its head, by which Excel knows it."""
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        lines = csv.writer(opened)
        lines.writerow([harmless(heading) for heading in sheet.headings])
        for row in sheet.rows:
            lines.writerow([harmless(as_text(value)) for value in row])
            count += 1
    return count


def write_xlsx(sheet: Sheet, file: Path) -> int:
    """Write a workbook of one sheet: headings stay in sight, dates are dates, texts are texts."""
    return write_book((sheet,), file)


def write_book(sheets: Sequence[Sheet], file: Path, made: date | None = None) -> int:
    """Write a workbook of several sheets; return how many rows. `made` stands in it for today:
    the same sheets then make the same bytes.

    It is made in memory: where the disk is full, XlsxWriter would try to close its file once more.
    """
    import xlsxwriter

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_date_format": "yyyy-mm-dd",
    }
    count = 0
    made_in = BytesIO()
    with xlsxwriter.Workbook(made_in, options) as book:
        if made is not None:
            book.set_properties({"created": datetime(made.year, made.month, made.day)})
        looks = _Looks(
            bold=book.add_format({"bold": True, "bottom": 1}),
            clock=book.add_format({"num_format": "hh:mm"}),
            instant=book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
        )
        for sheet in sheets:
            count += _write_sheet(book, sheet, looks)
    file.write_bytes(made_in.getvalue())
    return count


def _write_sheet(book: Any, sheet: Sheet, looks: _Looks) -> int:
    count = 0
    page = book.add_worksheet(sheet_name(sheet.title))
    page.freeze_panes(1, 0)
    for column, heading in enumerate(sheet.headings):
        width = max(_NARROWEST, min(_WIDEST, len(heading) + 12))
        page.set_column(column, column, width)
        page.write_string(0, column, heading[:_LONGEST_CELL], looks.bold)
    for row in sheet.rows:
        count += 1
        for column, value in enumerate(row):
            _write_cell(page, (count, column), value, looks)
    if count:
        page.autofilter(0, 0, count, len(sheet.headings) - 1)
    return count


def harmless(text: str) -> str:
    """Return a text that no spreadsheet calculates, with an apostrophe in front where needed."""
    risky = text.startswith(_RISKY) and not _NUMBER.fullmatch(text)
    return f"'{text}" if risky or _is_guarded(text) else text


def as_typed(text: str) -> str:
    """Return the text that `harmless` was given."""
    return text[1:] if _is_guarded(text) else text


def as_text(value: Value) -> str:
    """Return a value as it stands in CSV and on the clipboard: dates in ISO order."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, date) else str(value)


def sheet_name(title: str) -> str:
    """Return a title as Excel allows a sheet to be called."""
    return _UNCALLED.sub(" ", title).strip().strip("'")[:31].strip() or "CircleDesk"


def _is_guarded(text: str) -> bool:
    """Whether a text begins with apostrophes before what is risky."""
    bare = text.lstrip("'")
    return bare != text and bare.startswith(_RISKY)


def _write_cell(page: Any, place: tuple[int, int], value: Value, looks: _Looks) -> None:
    if isinstance(value, str):
        page.write_string(*place, value[:_LONGEST_CELL])
    elif isinstance(value, datetime):
        page.write_datetime(*place, value.replace(tzinfo=None), looks.instant)
    elif isinstance(value, time):
        page.write_datetime(*place, value, looks.clock)
    elif isinstance(value, date):
        page.write_datetime(*place, value)
    elif value is not None:
        page.write_number(*place, value)
