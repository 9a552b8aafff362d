"""From folded cells to table rows: which columns a cell fills, what a row needs to be shown.

The tables are a fold of the log. This module knows the replicated tables by their models and says
how a row's cells become one tuple of stored values, and which parents it cannot be without.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from types import SimpleNamespace
from typing import Any, cast

import msgspec
from sqlalchemy import Column, ColumnElement
from sqlalchemy.types import TypeDecorator

from circledesk.models.base import Base, JsonText, Replicated
from circledesk.models.changes import STRIPPED, Change
from circledesk.models.every import every_table
from circledesk.models.fold import Folded


@dataclass(frozen=True, slots=True)
class Kind:
    """One replicated table, as the log sees it."""

    table: str
    model: type[Replicated]
    columns: tuple[str, ...]
    """Columns in the table's order, id and scope first."""
    cells: dict[str, tuple[str, ...]]
    """Each cell and the columns it fills."""
    cell_of: dict[str, str]
    """Each column and its cell."""
    defaults: dict[str, Any]
    """Stored value of a column that no change mentions."""
    json_columns: frozenset[str]
    parents: tuple[tuple[str, str], ...]
    """(column, table) of what must be here before the row is shown."""
    required: tuple[str, ...]
    """Columns that cannot be empty."""


NOT_CELLS = ("id", "scope")


def stored(column: ColumnElement[Any], value: Any) -> Any:
    """Return a value as a cell of the log holds it: plain JSON."""
    if value is None:
        return None
    if isinstance(column.type, JsonText):
        return msgspec.json.decode(msgspec.json.encode(value))
    if isinstance(column.type, TypeDecorator):
        return column.type.process_bind_param(value, None)  # type: ignore[arg-type]
    return value


def loaded(column: ColumnElement[Any], value: Any) -> Any:
    """Return a cell's value as a model's attribute holds it: the way back from `stored`."""
    if isinstance(column.type, TypeDecorator) and not isinstance(column.type, JsonText):
        return column.type.process_result_value(value, None)  # type: ignore[arg-type]
    return value


def default_of(column: Column[Any]) -> Any:
    """Return the stored default of a column; it never changes between versions."""
    default = column.default
    if default is None:
        return None
    argument = getattr(default, "arg", None)
    if callable(argument):
        return [] if isinstance(column.type, JsonText) else None
    return stored(column, argument)


def _kind(model: type[Replicated]) -> Kind:
    table = model.__table__
    columns = tuple(column.name for column in table.columns)
    cells = dict(model.joined_cells)
    joined = {name for names in cells.values() for name in names}
    cells.update({name: (name,) for name in columns if name not in joined | set(NOT_CELLS)})
    return Kind(
        table=model.__tablename__,
        model=model,
        columns=columns,
        cells=cells,
        cell_of={name: cell for cell, names in cells.items() for name in names},
        defaults={column.name: default_of(cast(Column[Any], column)) for column in table.columns},
        json_columns=frozenset(c.name for c in table.columns if isinstance(c.type, JsonText)),
        parents=tuple(
            (key.parent.name, key.column.table.name)
            for column in table.columns
            for key in column.foreign_keys
        ),
        required=tuple(column.name for column in table.columns if not column.nullable),
    )


@cache
def kinds() -> dict[str, Kind]:
    """Return all replicated tables by name, parents before children."""
    tables = every_table().sorted_tables
    models = {
        mapper.class_.__tablename__: mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Replicated)
    }
    ordered = [t.name for t in tables if t.name in models]
    return {name: _kind(models[name]) for name in ordered}


def kind_of(model: type[Replicated]) -> Kind:
    """Return the kind of a model."""
    return kinds()[model.__tablename__]


def row_values(kind: Kind, changes: list[Change], folded: Folded) -> dict[str, Any]:
    """Return the stored columns of a row; a column nobody mentioned has its default.

    `created_at` is, where no change says otherwise, the time of the row's first change.
    """
    first = changes[0] if len(changes) == 1 else min(changes, key=lambda change: change.rank)
    values = dict(kind.defaults)
    values["id"] = first.row
    values["scope"] = first.scope
    values["created_at"] = first.at
    cells = kind.cells
    for cell, heads in folded.heads.items():
        columns = cells.get(cell)
        if columns is None:
            continue
        value = heads[0].value
        if len(columns) == 1:
            values[columns[0]] = value
        else:
            values.update(zip(columns, value, strict=False))
    if kind.model.blank and any(change.kind == STRIPPED for change in changes):
        values.update(kind.model.blank)
    for name in kind.json_columns:
        if values[name] is not None:
            values[name] = msgspec.json.encode(values[name]).decode()
    return values


def is_whole(kind: Kind, values: dict[str, Any]) -> bool:
    """Whether every column that cannot be empty is filled, and the row is in the scope that the
    model gives it; else it waits for more changes.
    """
    for name in kind.required:
        if values[name] is None:
            return False
    told = (values.get("branch_id"), values.get("home_branch_id"))
    named = values.get("person_id") is not None
    return birth_scope(kind.table, *told, named=named) == str(values["scope"])


@lru_cache(maxsize=4096)
def birth_scope(table: str, branch: str | None, home_branch: str | None, *, named: bool) -> str:
    """Return the scope that a model gives a row of these branches, without making the row.

    `named`: it names a person of the team. Of a guest at an event fewer know.
    """
    person = "" if named else None
    row: Any = SimpleNamespace(branch_id=branch, home_branch_id=home_branch, person_id=person)
    return kinds()[table].model.scope_of(row)


class FirstWrite:
    """How a row that has one change only becomes a tuple: worked out once a list of cells.

    Says the same as folding and `row_values`, ten times faster: an import is mostly such rows.
    """

    def __init__(self, kind: Kind, cells: tuple[str, ...], *, stripped: bool = False) -> None:
        place = {name: number for number, name in enumerate(kind.columns)}
        blank = kind.model.blank if stripped else {}
        self._empty = [blank.get(name, kind.defaults[name]) for name in kind.columns]
        for name in kind.json_columns:
            if self._empty[place[name]] is not None:
                self._empty[place[name]] = msgspec.json.encode(self._empty[place[name]]).decode()
        self._scope = place["scope"]
        self._joined: list[tuple[tuple[int, ...], int]] = []
        # Where each column comes from: the defaults, then the row's own three, then the values.
        width = len(kind.columns)
        source = list(range(width))
        for number, name in enumerate(("id", "scope", "created_at")):
            source[place[name]] = width + number
        told = {name for cell in cells for name in kind.cells.get(cell, ())}
        self._json = [place[name] for name in kind.json_columns & told]
        for number, cell in enumerate(cells):
            columns = kind.cells.get(cell, ())
            if len(columns) > 1:
                self._joined.append((tuple(place[name] for name in columns), number))
            elif columns:
                source[place[columns[0]]] = width + 3 + number
        self._pick = itemgetter(*source)
        self._parents = tuple((place[column], table) for column, table in kind.parents)
        self._required = tuple(place[name] for name in kind.required)
        self._table = kind.table
        self._branches = tuple(place.get(name) for name in ("branch_id", "home_branch_id"))
        self._person = place.get("person_id")

    def row(self, change: Change) -> Sequence[Any]:
        """Return the stored columns that the change makes."""
        told = change.values
        picked: tuple[Any, ...] = self._pick(
            (*self._empty, change.row, change.scope, change.at, *told)
        )
        if not self._joined and not self._json:
            return picked
        values = list(picked)
        for places, number in self._joined:
            for place, value in zip(places, told[number], strict=False):
                values[place] = value
        for place in self._json:
            if values[place] is not None:
                values[place] = msgspec.json.encode(values[place]).decode()
        return values

    def missing(self, values: Sequence[Any], standing: set[str]) -> tuple[str, str] | None:
        """Return (table, id) of the first parent that the row is without; itself if not whole."""
        for place, table in self._parents:
            parent = values[place]
            if parent is not None and parent not in standing:
                return (table, parent)
        return None if self._is_whole(values) else (self._table, values[0])

    def _is_whole(self, values: Sequence[Any]) -> bool:
        """Say the same as `is_whole` above."""
        for place in self._required:
            if values[place] is None:
                return False
        first, second = self._branches
        branch = None if first is None else values[first]
        home = None if second is None else values[second]
        scope: str = values[self._scope]
        named = self._person is not None and values[self._person] is not None
        return birth_scope(self._table, branch, home, named=named) == scope
