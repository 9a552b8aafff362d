"""What an organizer does in Excel, done by openpyxl: each branch's workbook into one of all.

Runs in the peers' environment: `python excel_like.py lay_out|merge FOLDER`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from openpyxl import Workbook, load_workbook

SHEETS = ("learner", "signup", "attendance")


def lay_out(folder: Path) -> None:
    """Write each branch's rows as a workbook of three sheets."""
    for source in folder.glob("[0-9]*.json"):
        rows = json.loads(source.read_text(encoding="utf-8"))
        book = Workbook(write_only=True)
        for name in SHEETS:
            sheet = book.create_sheet(name)
            for row in rows[name]:
                sheet.append(row)
        book.save(source.with_suffix(".xlsx"))


def merge(folder: Path) -> int:
    """Read all workbooks, take each row once by its id, write one workbook; return the rows."""
    whole: dict[str, dict[str, tuple[object, ...]]] = {name: {} for name in SHEETS}
    for file in folder.glob("[0-9]*.xlsx"):
        book = load_workbook(file, read_only=True)
        for name in SHEETS:
            for row in book[name].iter_rows(values_only=True):
                whole[name][row[0]] = row
        book.close()
    made = Workbook(write_only=True)
    for name in SHEETS:
        sheet = made.create_sheet(name)
        for row in whole[name].values():
            sheet.append(row)
    made.save(folder / "all.xlsx")
    return sum(map(len, whole.values()))


if __name__ == "__main__":
    word, place = sys.argv[1:]
    print(merge(Path(place)) if word == "merge" else lay_out(Path(place)))
