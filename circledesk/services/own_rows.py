"""Every row that names a learner, found in every replicated table: a new table is looked in too.

A column that is or ends in an id may name her, and so may any JSON. What names another learner in
one of these rows is left out of what is returned.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Text, or_, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.learners import Learner
from circledesk.models.rows import Kind, kinds, stored
from circledesk.models.statements import in_blocks
from circledesk.services.facts.own_data import ANOTHER, OwnRow
from circledesk.services.titles import title_of

_ID_SIGNS = 36


def own_rows(session: Session, ids: Iterable[str]) -> tuple[OwnRow, ...]:
    """Return the rows that name one of these ids, deleted ones too, table by table."""
    wanted = sorted(ids)
    held: list[tuple[Kind, dict[str, Any]]] = []
    for kind in kinds().values():
        table = kind.model.__table__
        query = select(table).where(_names(kind, wanted)).order_by(table.c.created_at, table.c.id)
        for line in session.execute(query):
            held.append((kind, _plain(kind, line._mapping)))
    others = _other_learners(session, [values for _, values in held], set(wanted))
    return tuple(
        OwnRow(
            kind.table,
            str(values["id"]),
            {name: _without(value, others) for name, value in values.items()},
            _called(session, kind, values),
        )
        for kind, values in held
    )


def _names(kind: Kind, ids: list[str]) -> ColumnElement[bool]:
    table = kind.model.__table__
    told: list[ColumnElement[bool]] = []
    for column in table.columns:
        if column.name in kind.json_columns:
            told += [type_coerce(column, Text).contains(one, autoescape=True) for one in ids]
        elif column.name == "id" or column.name.endswith("_id"):
            told.append(column.in_(ids))
    return or_(*told)


def _plain(kind: Kind, line: Any) -> dict[str, Any]:
    table = kind.model.__table__
    return {str(name): stored(table.c[name], line[name]) for name in kind.columns}


def _other_learners(session: Session, rows: list[dict[str, Any]], own: set[str]) -> set[str]:
    """Return which of the ids in these rows are other learners'."""
    named = {text for values in rows for text in _texts(list(values.values()))} - own
    asked = sorted(text for text in named if len(text) == _ID_SIGNS)
    found: set[str] = set()
    for block in in_blocks(asked):
        found |= set(session.scalars(select(Learner.id).where(Learner.id.in_(block))))
    return found


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield str(key)
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _without(value: Any, others: set[str]) -> Any:
    if isinstance(value, str):
        return ANOTHER if value in others else value
    if isinstance(value, list):
        return [_without(part, others) for part in value]
    if isinstance(value, dict):
        return {str(_without(key, others)): _without(part, others) for key, part in value.items()}
    return value


def _called(session: Session, kind: Kind, values: dict[str, Any]) -> dict[str, str]:
    """Return what stands behind the ids of a row; learners are not named anew."""
    return {
        str(column): str(title_of(session, table, values[column]))
        for column, table in kind.parents
        if values[column] and table != "learner"
    }
