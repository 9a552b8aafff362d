"""From folded cells to table rows: which columns a cell fills, what a row needs to be shown.

The tables are a fold of the log. This module knows the replicated tables by their models and says
how a row's cells become one tuple of stored values, and which parents it cannot be without.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import Any, cast

import msgspec
from sqlalchemy import Column, ColumnElement
from sqlalchemy.types import TypeDecorator

from circledesk.models import (  # noqa: F401  every table must be known before one is asked for
    certificates,
    circles,
    feedback,
    learners,
    team,
)
from circledesk.models.base import Base, JsonText, Replicated
from circledesk.models.changes import STRIPPED, Change
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
    models = {
        mapper.class_.__tablename__: mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Replicated)
    }
    ordered = [t.name for t in Base.metadata.sorted_tables if t.name in models]
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
    for cell, heads in folded.heads.items():
        columns = kind.cells.get(cell)
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
    if any(values[name] is None for name in kind.required):
        return False
    told = (values.get("branch_id"), values.get("home_branch_id"))
    return birth_scope(kind.table, *told) == str(values["scope"])


@lru_cache(maxsize=4096)
def birth_scope(table: str, branch: str | None, home_branch: str | None) -> str:
    """Return the scope that a model gives a row of these branches, without making the row."""
    row: Any = SimpleNamespace(branch_id=branch, home_branch_id=home_branch)
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
        self._id, self._scope = place["id"], place["scope"]
        self._created = place["created_at"]
        self._plain: list[tuple[int, int]] = []
        self._joined: list[tuple[tuple[int, ...], int]] = []
        told = {name for cell in cells for name in kind.cells.get(cell, ())}
        self._json = [place[name] for name in kind.json_columns & told]
        for number, cell in enumerate(cells):
            columns = kind.cells.get(cell, ())
            if len(columns) > 1:
                self._joined.append((tuple(place[name] for name in columns), number))
            elif columns:
                self._plain.append((place[columns[0]], number))
        self.parents = tuple((place[column], table) for column, table in kind.parents)
        self._required = tuple(place[name] for name in kind.required)
        self._table = kind.table
        self._branches = tuple(place.get(name) for name in ("branch_id", "home_branch_id"))

    def row(self, change: Change) -> list[Any]:
        """Return the stored columns that the change makes."""
        values = self._empty.copy()
        told = change.values
        values[self._id] = change.row
        values[self._scope] = change.scope
        values[self._created] = change.at
        for place, number in self._plain:
            values[place] = told[number]
        for places, number in self._joined:
            for place, value in zip(places, told[number], strict=False):
                values[place] = value
        for place in self._json:
            if values[place] is not None:
                values[place] = msgspec.json.encode(values[place]).decode()
        return values

    def is_whole(self, values: list[Any]) -> bool:
        """Say the same as `is_whole` above."""
        if any(values[place] is None for place in self._required):
            return False
        branch, home = (None if p is None else values[p] for p in self._branches)
        return birth_scope(self._table, branch, home) == str(values[self._scope])
