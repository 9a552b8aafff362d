"""Answers: JSON for programs, aligned words for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from operator import attrgetter
from typing import Any


def plain(value: Any) -> Any:
    """Turn facts into JSON's values: dates ISO 8601, instants in UTC with Z, times HH:MM."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(plain(part) for part in value)
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    return value


def pick(row: Any, names: Sequence[str]) -> dict[str, Any]:
    """Return the named fields of a fact, ready for JSON."""
    return {name: plain(getattr(row, name)) for name in names}


def print_json(answer: Any) -> None:
    """Print the answer, and nothing else, on standard output."""
    print(json.dumps(plain(answer), ensure_ascii=False, indent=1))


def counted(count: int, noun: str) -> str:
    """Say 1 change, 2 changes."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


Column = tuple[str, Callable[[Any], object]]


def columns_of(names: Sequence[str]) -> list[Column]:
    """Return a table's columns that only show fields, under their own names."""
    return [(name, attrgetter(name)) for name in names]


def print_table(rows: Sequence[Any], columns: Sequence[Column], empty: str) -> None:
    """Print rows under their headings, each column as wide as its longest text."""
    if not rows:
        print(empty)
        return
    lines = [[title for title, _ in columns]]
    lines += [[shown(value(row)) for _, value in columns] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (text.ljust(width) for text, width in zip(line, widths, strict=True))
        print("  ".join(cells).rstrip())


def shown(value: object) -> str:
    """Return a cell as people read it; a dash where there is nothing."""
    if value is None or value == "":
        return "–"
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, Iterable):
        return ", ".join(str(part) for part in value)
    return str(plain(value))
