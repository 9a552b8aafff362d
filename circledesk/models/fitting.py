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
Shape = tuple[tuple[int, ...], tuple[tuple[int, Fits], ...]]
"""Which places of a list of values hold text, and what the others must be."""


def misfit(changes: Iterable[Change]) -> Change | None:
    """Return the first change that does not fit; none where all do."""
    good_at = ""
    for change in changes:
        _, _, seq, _, _, at, _, lamport, table, row, cells, values, *_ = change
        if not (0 < seq <= LARGEST and 0 <= lamport <= LARGEST and row):
            return change
        if at is not good_at:  # the changes of one action share their time
            if not _is_instant(at):
                return change
            good_at = at
        texts, others = _of_shape(table, cells)
        for place in texts:
            value = values[place]
            if value is not None and type(value) is not str:
                return change
        for place, fits in others:
            if not fits(values[place]):
                return change
    return None


@cache
def _of_shape(table: str, cells: tuple[str, ...]) -> Shape:
    """Return for each cell what its value must be, but where anything may stand."""
    kind = kinds().get(table)
    if kind is None:
        return (), ()
    columns = kind.model.__table__.columns
    texts: list[int] = []
    others: list[tuple[int, Fits]] = []
    for place, cell in enumerate(cells):
        parts = [_of_type(columns[name].type) for name in kind.cells.get(cell, ())]
        fits = _all_of(parts) if len(parts) > 1 else next(iter(parts), None)
        if fits is _is_text:
            texts.append(place)
        elif fits is not None:
            others.append((place, fits))
    return tuple(texts), tuple(others)


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
