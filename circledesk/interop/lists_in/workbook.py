"""Reads workbooks (XLSX, XLS, ODS) by python-calamine, after they were measured.

Called in the process of `child` only: some spoilt files the library never comes back from.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.grid import Book, Broken, Grid, Row, Unreadable, tidied, trimmed
from circledesk.interop.lists_in.measuring import Measured, measure
from circledesk.interop.lists_in.measuring_xls import measure_xls

_PACKED = b"PK"
_OLD_XLS = b"\xd0\xcf\x11\xe0"


def is_workbook(head: bytes) -> bool:
    """Whether a file begins as a workbook does."""
    return head.startswith((_PACKED, _OLD_XLS))


def read_workbook(path: Path) -> Book:
    """Read all sheets that hold cells."""
    with path.open("rb") as opened:
        packed = opened.read(2) == _PACKED
    measured = measure(path) if packed else measure_xls(path)
    return Book(path.name, _sheets(path, measured), measured.epoch_1904)


def _sheets(path: Path, measured: Measured) -> list[Grid]:
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            return [
                _grid(book.get_sheet_by_index(number), sheet, measured.broken.get(number + 1, []))
                for number, sheet in enumerate(book.sheets_metadata)
                if sheet.typ == calamine.SheetTypeEnum.WorkSheet
            ]
    except calamine.PasswordError as error:
        raise Unreadable(
            "The file is locked with a password.",
            "Save it without a password, then choose it again.",
        ) from error
    except (Unreadable, MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of the library's is no Exception
        if not isinstance(error, Exception) and "Panic" not in type(error).__name__:
            raise
        raise Unreadable(
            "The file is damaged, or is no spreadsheet (XLSX, XLS, ODS) and no CSV.",
            "Open it in a spreadsheet program and save it again as XLSX or CSV.",
        ) from error


def _grid(sheet: Any, about: Any, broken: list[tuple[int, int]]) -> Grid:
    import python_calamine as calamine

    if sheet.end is not None:
        limits.check_span(sheet.end[0] + 1, sheet.end[1] + 1)
    made = sheet.to_python(skip_empty_area=False)
    rows: list[Row] = [[tidied(value) for value in row] for row in made]
    for row, column in broken:
        if row < len(rows) and column < len(rows[row]) and rows[row][column] is None:
            rows[row][column] = Broken("#ERROR")
    hidden = about.visible != calamine.SheetVisibleEnum.Visible
    return Grid(about.name, trimmed(rows), hidden)
