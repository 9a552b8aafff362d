"""Rows about a learner in every table that can name one, each text of them a canary of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Boolean, Text

from circledesk.models.base import JsonText, LocalDate, UtcTime, new_id
from circledesk.models.rows import Kind, kinds

READY: dict[Any, Any] = {
    UtcTime: datetime(2018, 8, 1, 7, tzinfo=UTC), LocalDate: date(2018, 8, 1), Boolean: False,
}  # fmt: skip


def naming(kind: Kind) -> list[str]:
    """Return the columns by which a row of a table can name a learner."""
    parents = [column for column, table in kind.parents if table == "learner"]
    return parents or [name for name in kind.columns if "learner_id" in name]


def tables_about() -> list[Kind]:
    """Return the tables beside her own whose rows are about one learner."""
    return [
        kind for kind in kinds().values() if any(table == "learner" for _, table in kind.parents)
    ]


def canary(table: str, column: str) -> str:
    """Return the text that stands in one column and nowhere else."""
    return f"kanari-{table}-{column}"


def filled(kind: Kind, parents: Mapping[str, str], *, kept: bool = True) -> Any:
    """Return a row of a table about a learner; `parents` gives ids by table, the learner's too.

    Without `kept`, what an erasure keeps holds no canary: it names nobody.
    """
    above = dict(kind.parents)
    values: dict[str, Any] = {"id": new_id()}
    for column in kind.model.__table__.columns:
        name = column.name
        told = canary(kind.table, name)
        if not kept and kind.cell_of.get(name) in kind.model.kept and name != "content":
            told = "x"
        if name in ("id", "scope", "created_at", "deleted_at"):
            continue
        if name in above:
            values[name] = parents.get(above[name])
        elif isinstance(column.type, JsonText):
            row = [parents["learner"], told] if name.endswith("_ids") else {"learner": told}
            values[name] = row
        elif isinstance(column.type, Text):
            values[name] = told
        elif name in set(kind.required):
            values[name] = READY.get(type(column.type), 1)
    for name in naming(kind):
        if name not in above and not name.endswith("_ids"):
            values[name] = parents["learner"]
    return kind.model(**values)
