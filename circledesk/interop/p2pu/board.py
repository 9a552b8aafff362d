"""Rows as they are and as they will be: where an import is planned, without writing anything.

`put` says what a row should hold. It becomes a new row, or the cells that differ and that no
person has changed since an import wrote them, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Any
from uuid import UUID

from circledesk.interop.p2pu.history import History, Leave
from circledesk.models.base import Replicated
from circledesk.models.fold import DELETED
from circledesk.models.rows import Kind, kind_of, stored
from circledesk.services.import_differences import Found

FIRST_OWN = 10**17
"""Ids worked out here have eighteen digits; P2PU's are far smaller."""
SOURCE = "p2pu"
"""Key in `external` under which P2PU's own ids and texts stand."""


class Refused(Exception):
    """A line that cannot be taken in; the message is the reason."""


class Put(IntEnum):
    """What a `put` did."""

    SAME = 0
    CHANGED = 1
    NEW = 2

    def beside(self, *others: Put) -> Put:
        """Return what a line did: its own row decides, else whether anything changed with it."""
        return self or (Put.CHANGED if any(others) else Put.SAME)


@dataclass(slots=True)
class Row:
    """A row: its values with what is planned, and the columns that will be written."""

    model: type[Replicated]
    id: str
    values: dict[str, Any]
    is_new: bool = False
    sets: dict[str, Any] = field(default_factory=dict)

    @property
    def alive(self) -> bool:
        """Whether the row is shown."""
        return self.values.get(DELETED) is None

    @property
    def source(self) -> dict[str, Any]:
        """P2PU's own ids and texts of this row."""
        external = self.values.get("external") or {}
        found = external.get(SOURCE)
        return found if isinstance(found, dict) else {}


def is_ours(row: Row) -> bool:
    """Whether a row was made here and not by an import: a file that names it is our own export."""
    return not row.is_new and not row.source


def own_number(row_id: str) -> str:
    """Return the id that a row of ours has in P2PU's files: always the same, eighteen digits."""
    return str(UUID(row_id).int % (9 * FIRST_OWN) + FIRST_OWN)


def number_of(row_id: str, source: Mapping[str, Any]) -> str:
    """Return P2PU's id of a row, else the one that it has in our exports."""
    return str(source.get("id") or own_number(row_id))


def is_own(row_id: str, told: Mapping[str, Any]) -> bool:
    """Whether what a file calls a row is our own id: it came from our export."""
    own = own_number(row_id)
    return told.get("uuid") == row_id or own in (told.get("id"), told.get("membership"))


class Board:
    """The rows an import looks at, by table and id."""

    def __init__(
        self,
        now: datetime,
        history: Callable[[str], History],
        may_write: Callable[[str], bool],
    ) -> None:
        self.now = now
        self.file = ""
        """Name of the file that is being read."""
        self.differences: list[Found] = []
        """Cells that a person changed here and a newer file would set."""
        self._history = history
        self._may_write = may_write
        self._rows: dict[type[Replicated], dict[str, Row]] = {}
        self._of_circle: dict[tuple[type[Replicated], str], list[Row]] = {}

    # what is known ---------------------------------------------------------------------------

    def learn(self, model: type[Replicated], rows: Iterable[Mapping[str, Any]]) -> None:
        """Take in rows of the database; those known already stay as they are planned."""
        table = self._rows.setdefault(model, {})
        for row in rows:
            if row["id"] not in table:
                self._keep(Row(model, row["id"], dict(row)))

    def _keep(self, row: Row) -> None:
        self._rows.setdefault(row.model, {})[row.id] = row
        if "circle_id" in row.values:
            self._of_circle.setdefault((row.model, row.values["circle_id"]), []).append(row)

    def rows(self, model: type[Replicated]) -> list[Row]:
        """Return all rows of a table looked at so far, deleted ones too."""
        return list(self._rows.get(model, {}).values())

    def of_circle(self, model: type[Replicated], circle_id: str) -> list[Row]:
        """Return the rows of a table that were born to a circle."""
        return self._of_circle.get((model, circle_id), [])

    def get(self, model: type[Replicated], row_id: str | None) -> Row | None:
        """Return a row, deleted or not; none where it is unknown."""
        return self._rows.get(model, {}).get(row_id or "")

    def taken_back(self, row: Row) -> bool:
        """Whether the row is deleted because its import was undone: it may come in again."""
        if row.alive or row.is_new or DELETED in row.sets:
            return False
        return self._history(row.id).taken_back

    def stays_deleted(self, row: Row) -> bool:
        """Whether the row is deleted for good: by a person here, or because the file says so."""
        return not row.alive and not self.taken_back(row)

    def written(self) -> Iterator[Row]:
        """Yield the rows that the import writes."""
        for table in self._rows.values():
            yield from (row for row in table.values() if row.is_new or row.sets)

    # what should be --------------------------------------------------------------------------

    def put(
        self,
        model: type[Replicated],
        row_id: str,
        values: Mapping[str, Any],
        source: Mapping[str, Any] | None = None,
        *,
        born: Mapping[str, Any] | None = None,
        fills: bool = False,
    ) -> Put:
        """Plan that a row holds these values; `born` are those that only a new row is given.

        `source` is merged into what P2PU calls the row; with `fills` what is empty here may be
        set, whoever left it so. Raises Refused where this PC may not
        write it.
        """
        wanted = dict(values)
        row = self.get(model, row_id)
        if row is None:
            wanted = {**(born or {}), **wanted}
            if source is not None:
                wanted["external"] = {SOURCE: _said(source)}
            self._keep(Row(model, row_id, wanted, is_new=True))
            return Put.NEW
        if source is not None and not (not row.source and is_own(row.id, source)):
            external = row.values.get("external") or {}
            wanted["external"] = external | {SOURCE: row.source | _said(source)}
        if row.is_new:
            return self._set(row, wanted, wanted)
        return self._update(row, wanted, fills=fills)

    def add(
        self,
        model: type[Replicated],
        row_id: str,
        values: Mapping[str, Any],
        source: Mapping[str, Any] | None = None,
        *,
        born: Mapping[str, Any] | None = None,
    ) -> Put:
        """Plan a row where there is none yet (or the one there was taken back by Undo)."""
        row = self.get(model, row_id)
        if row is not None and not self.taken_back(row):
            return Put.SAME
        return self.put(model, row_id, values, source, born=born)

    def try_put(self, model: type[Replicated], row_id: str, values: Mapping[str, Any]) -> Put:
        """Plan values where this PC may write the row; else leave it."""
        try:
            return self.put(model, row_id, values)
        except Refused:
            return Put.SAME

    def _update(self, row: Row, wanted: dict[str, Any], *, fills: bool) -> Put:
        back = self.taken_back(row)
        if back:
            wanted.setdefault(DELETED, None)
        elif not row.alive and DELETED not in row.sets:
            # News of a row that stays deleted would be listed as edited here, deleted there.
            return Put.SAME
        differs = {c: v for c, v in wanted.items() if row.values.get(c) != v}
        if not differs and not back:
            return Put.SAME
        allowed = self._allowed(row, differs, fills=fills)
        if not allowed:
            return Put.SAME
        if not self._may_write(row.values["scope"]):
            raise Refused("It belongs to the team or another branch: only they may change it.")
        done = self._set(row, allowed, wanted)
        return Put.NEW if back else done

    def _allowed(self, row: Row, differs: Mapping[str, Any], *, fills: bool) -> dict[str, Any]:
        kind = kind_of(row.model)
        history = self._history(row.id)
        allowed = {}
        for column, value in differs.items():
            told = _cell_value(kind, row, kind.cell_of[column], differs)
            leave = history.leave(kind.cell_of[column], told)
            if column in row.sets or column == "external" or leave is Leave.FREE:
                allowed[column] = value
            elif leave is Leave.KEPT:
                if fills and not row.values.get(column):
                    allowed[column] = value
                    continue
                self._differ(row, kind.cell_of[column], told)
        return allowed

    def _differ(self, row: Row, cell: str, theirs: Any) -> None:
        ours = _cell_value(kind_of(row.model), row, cell, {})
        one = Found(self.file, row.model.__tablename__, row.id, cell, ours, theirs)
        if one not in self.differences:
            self.differences.append(one)

    @staticmethod
    def _set(row: Row, allowed: Mapping[str, Any], wanted: Mapping[str, Any]) -> Put:
        news = {c: v for c, v in allowed.items() if row.values.get(c) != v}
        row.values.update(news)
        if not row.is_new:
            row.sets.update(news)
        return Put.CHANGED if news else Put.SAME


def _said(source: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what a file did not say: an older export resets nothing."""
    return {key: value for key, value in source.items() if value is not None and value != ""}


def _cell_value(kind: Kind, row: Row, cell: str, differs: Mapping[str, Any]) -> Any:
    columns = row.model.__table__.columns
    values = [
        stored(columns[name], differs.get(name, row.values.get(name))) for name in kind.cells[cell]
    ]
    return values if len(values) > 1 else values[0]
