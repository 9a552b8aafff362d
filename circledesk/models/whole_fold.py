"""The whole log folded: what every table and list must be, however they stand now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from circledesk.models.changes import Change
from circledesk.models.fold import at_home, fold
from circledesk.models.log import Log
from circledesk.models.rows import Kind, is_whole, kinds, row_values
from circledesk.models.server import INSTEAD, NUL
from circledesk.models.trust import Cuts, trusted

Row = tuple[Any, ...]


@dataclass(slots=True)
class Whole:
    """What the log says the tables are."""

    rows: dict[str, dict[str, Row]] = field(default_factory=dict)
    """table -> id -> the stored columns of each row that stands."""
    contested: dict[tuple[str, str], str] = field(default_factory=dict)
    """(row, cell) -> table."""
    waiting: dict[str, tuple[str, list[tuple[str, str]]]] = field(default_factory=dict)
    """row -> its table, and all that it waits for."""


def fold_whole(log: Log, cuts: Cuts, tell: Callable[[], object] = int) -> Whole:
    """Fold the whole log, parents before children; `tell` is called now and then."""
    grouped: dict[str, dict[str, list[Change]]] = {}
    for count, (row, changes) in enumerate(groupby(log.everything(), key=lambda c: c.row), 1):
        if count % 2000 == 0:
            tell()
        counting = trusted(list(changes), cuts)
        if counting:
            together = at_home(counting)
            grouped.setdefault(together[0].table, {})[row] = together
    whole = Whole()
    standing: set[str] = set()
    for table, kind in kinds().items():
        for row, together in grouped.get(table, {}).items():
            _fold_row(whole, kind, row, together, standing)
    return whole


def _fold_row(
    whole: Whole, kind: Kind, row: str, together: list[Change], standing: set[str]
) -> None:
    folded = fold(together)
    whole.contested.update({(row, cell): kind.table for cell in folded.contested()})
    values = row_values(kind, together, folded)
    told = ((table, values[column]) for column, table in kind.parents)
    missing = [(table, at) for table, at in told if at is not None and at not in standing]
    if not missing and not is_whole(kind, values):
        missing = [(kind.table, row)]
    if missing:
        whole.waiting[row] = (kind.table, missing)
        return
    standing.add(row)
    whole.rows.setdefault(kind.table, {})[row] = tuple(values[name] for name in kind.columns)


def standing_rows(connection: Connection, kind: Kind) -> dict[str, Row]:
    """Return the rows of a table as they stand."""
    names = ", ".join(f'"{name}"' for name in kind.columns)
    found = connection.exec_driver_sql(f'SELECT {names} FROM "{kind.table}"')
    return {row[0]: tuple(row) for row in found}


def differences(
    connection: Connection, whole: Whole
) -> Iterator[tuple[Kind, str, Row | None, Row | None]]:
    """Yield (kind, id, as it stands, as it must be) of every row that is not what it must be."""
    for table, kind in kinds().items():
        stand, wanted = standing_rows(connection, kind), whole.rows.get(table, {})
        for row in stand.keys() | wanted.keys():
            if plain(stand.get(row)) != plain(wanted.get(row)):
                yield kind, row, stand.get(row), wanted.get(row)


def plain(row: Row | None) -> Row | None:
    """Return a row as both databases keep it: booleans as numbers, no sign that one cannot keep."""
    return None if row is None else tuple(map(_plain_value, row))


def _plain_value(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return value.replace(NUL, INSTEAD) if isinstance(value, str) else value
