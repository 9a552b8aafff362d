"""Everything this computer holds, in open formats, readable without CircleDesk.

A folder with a CSV and a JSON Lines file for every table (one row a line; the log and this
computer's own settings are not in it), the files that travel with notices and events as they are,
`fields.csv` with what every column holds, and a README. What is deleted is left out.
"""

from __future__ import annotations

import base64
import csv
import io
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from circledesk.in_place import keep_whole, write_whole
from circledesk.interop.spreadsheets import harmless
from circledesk.models.base import JsonText, LocalDate, LocalTime, UtcTime
from circledesk.models.every import every_table
from circledesk.models.rows import kinds
from circledesk.services.session import now, this_device
from circledesk.settings import RESOURCES

OWN = ("kept_file",)
"""Tables of this computer alone that belong to what its people made."""
_FILES = ("attachment", "kept_file")
_FIELDS = RESOURCES / "fields" / "fields.toml"


@dataclass(frozen=True, slots=True)
class Dumped:
    """What was written: the folder, rows by table, and how many files beside the tables."""

    folder: Path
    tables: dict[str, int]
    files: int


def write_dump(session: Session, folder: Path) -> Dumped:
    """Write everything into a folder, which is made; each file is whole or not there at all."""
    counts = {name: _table(session, name, folder / "tables") for name in (*kinds(), *OWN)}
    files = sum(_files(session, name, folder / "files") for name in _FILES)
    keep_whole(folder / "fields.csv", _fields().encode("utf-8-sig"))
    keep_whole(folder / "README.txt", _readme(session, counts, files).encode())
    return Dumped(folder, counts, files)


def _table(session: Session, name: str, folder: Path) -> int:
    table = every_table().tables[name]
    columns = list(table.columns)
    query = select(table).order_by(table.c.id)
    if "deleted_at" in table.c:
        query = query.where(table.c.deleted_at.is_(None))
    count = 0

    def write(text: BinaryIO, lines: BinaryIO) -> None:
        nonlocal count
        told = io.TextIOWrapper(text, encoding="utf-8-sig", newline="", write_through=True)
        rows = csv.writer(told)
        rows.writerow([column.name for column in columns])
        for row in session.execute(query):
            count += 1
            plain = [_plain(column, value) for column, value in zip(columns, row, strict=True)]
            rows.writerow([harmless(_text(value)) for value in plain])
            named = dict(zip(table.columns.keys(), plain, strict=True))
            lines.write(msgspec.json.encode(named) + b"\n")
        told.detach()

    def both(text: BinaryIO) -> None:
        write_whole(folder / f"{name}.jsonl", lambda lines: write(text, lines))

    write_whole(folder / f"{name}.csv", both)
    return count


def _plain(column: Column[Any], value: Any) -> Any:
    """Return a value as JSON says it: dates, times and instants as ISO 8601 text."""
    if value is None or isinstance(column.type, JsonText):
        return value
    if isinstance(column.type, LocalDate | LocalTime | UtcTime):
        return column.type.process_bind_param(value, None)  # type: ignore[arg-type]
    return value


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _files(session: Session, name: str, folder: Path) -> int:
    """Write the files that a table holds, under the row's id and a safe ending."""
    table = every_table().tables[name]
    query = select(table.c.id, table.c.name, table.c.data)
    if "deleted_at" in table.c:
        query = query.where(table.c.deleted_at.is_(None))
    count = 0
    for row, called, data in session.execute(query):
        keep_whole(folder / f"{row}{_ending(called)}", base64.b64decode(data))
        count += 1
    return count


def _ending(name: str) -> str:
    """Return a name's ending where it is plain letters and figures."""
    ending = Path(name).suffix.lower()
    return ending if ending[1:].isascii() and ending[1:].isalnum() and len(ending) < 8 else ""


@cache
def described() -> dict[str, dict[str, str]]:
    """Return table -> column -> what it holds; "a row" stands for the table."""
    return tomllib.loads(_FIELDS.read_text(encoding="utf-8"))


def _fields() -> str:
    out = io.StringIO(newline="")
    lines = csv.writer(out)
    lines.writerow(("table", "column", "kind", "may be empty", "what it holds"))
    lines.writerows(_field_lines())
    return out.getvalue()


def _field_lines() -> Iterator[tuple[str, ...]]:
    told = described()
    for name in (*kinds(), *OWN):
        yield name, "", "", "", told[name]["a row"]
        for column in every_table().tables[name].columns:
            words = told[name].get(column.name) or told["-"][column.name]
            refers = "".join(f" See {key.column.table.name}." for key in column.foreign_keys)
            empty = "yes" if column.nullable else "no"
            yield name, column.name, _kind(column), empty, words + refers


def _kind(column: Column[Any]) -> str:
    if isinstance(column.type, JsonText):
        return "JSON"
    if isinstance(column.type, LocalDate):
        return "date YYYY-MM-DD"
    if isinstance(column.type, LocalTime):
        return "time HH:MM, wall clock"
    if isinstance(column.type, UtcTime):
        return "instant, ISO 8601 in UTC"
    kind = column.type.python_type
    return {bool: "true or false", int: "whole number"}.get(kind, "text")


def _readme(session: Session, counts: dict[str, int], files: int) -> str:
    here = this_device(session)
    tables = "\n".join(
        f"  {name:<20} {count:>8}  {described()[name]['a row']}" for name, count in counts.items()
    )
    return _README.format(
        team=here.team, device=here.name, made=f"{now(session):%Y-%m-%d %H:%M} UTC",
        tables=tables, files=files,
    )  # fmt: skip


_README = """CircleDesk: everything that one computer holds
================================================

Team: {team}
Computer: {device}
Written: {made}

tables/NAME.csv    UTF-8 with a mark at its head, comma, quotes where needed. A text that a
                   spreadsheet would calculate has an apostrophe in front: it is not part of
                   the text. Empty means none.
tables/NAME.jsonl  The same rows exactly as they are, one JSON object a line.
fields.csv         What every column of every table holds, and of what kind it is.
files/             The files of notices and events ({files}), named by the id of their row in
                   attachment or kept_file.

A column called something_id holds the id of a row in another table; fields.csv names it. Days and
times of meetings are wall-clock values of the team's time zone (table team, column zone).
Deleted rows, the history of changes, keys and settings are not in here. Names, telephone numbers
and e-mail addresses are: keep this folder as you keep the register itself.

Tables, and how many rows each has:
{tables}
"""
