"""Whether a change from outside fits the tables: the values of its cells, its numbers, its time.

What does not fit would make a list or a paper stumble later, far from where it came in. Tables and
columns that this version does not know are not judged: they are kept as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Boolean, Integer
from sqlalchemy.types import TypeEngine

from circledesk.models.base import JsonText, LocalDate, LocalTime, UtcTime
from circledesk.models.changes import Change
from circledesk.models.rows import kinds

LARGEST = (1 << 63) - 1
"""The greatest number that the database keeps."""

Fits = Callable[[Any], bool]


def misfit(changes: Iterable[Change]) -> Change | None:
    """Return the first change that does not fit; none where all do."""
    for change in changes:
        if not (0 < change.seq <= LARGEST and 0 <= change.lamport <= LARGEST):
            return change
        if not (change.row and _is_instant(change.at)):
            return change
        for fits, value in zip(_of_shape(change.table, change.cells), change.values, strict=True):
            if fits is not None and not fits(value):
                return change
    return None


@cache
def _of_shape(table: str, cells: tuple[str, ...]) -> tuple[Fits | None, ...]:
    """Return for each cell what its value must be; none where anything may stand."""
    kind = kinds().get(table)
    if kind is None:
        return (None,) * len(cells)
    columns = kind.model.__table__.columns
    found: list[Fits | None] = []
    for cell in cells:
        parts = [_of_type(columns[name].type) for name in kind.cells.get(cell, ())]
        found.append(_all_of(parts) if len(parts) > 1 else next(iter(parts), None))
    return tuple(found)


def _all_of(parts: list[Fits | None]) -> Fits:
    """Columns that are one cell: a list of as many values."""

    def fits(value: Any) -> bool:
        return (
            type(value) is list
            and len(value) == len(parts)
            and all(p is None or p(v) for p, v in zip(parts, value, strict=True))
        )

    return fits


def _of_type(kind: TypeEngine[Any]) -> Fits | None:
    if isinstance(kind, JsonText):
        return None
    if isinstance(kind, LocalDate):
        return _is_date
    if isinstance(kind, LocalTime):
        return _is_time
    if isinstance(kind, UtcTime):
        return _is_instant
    if isinstance(kind, Boolean):
        return _is_yes_or_no
    return _is_number if isinstance(kind, Integer) else _is_text


def _is_text(value: Any) -> bool:
    return value is None or type(value) is str


def _is_number(value: Any) -> bool:
    return value is None or (type(value) is int and -LARGEST <= value <= LARGEST)


def _is_yes_or_no(value: Any) -> bool:
    return value is None or type(value) is bool


def _is_date(value: Any) -> bool:
    return value is None or (type(value) is str and _reads(date, value))


def _is_time(value: Any) -> bool:
    return value is None or (type(value) is str and _reads(time, value))


def _is_instant(value: Any) -> bool:
    if value is None:
        return True
    return type(value) is str and value.endswith("Z") and _reads(datetime, value)


@lru_cache(maxsize=8192)
def _reads(kind: type[date] | type[time], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True
