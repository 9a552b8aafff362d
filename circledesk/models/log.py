"""Reading and writing the change log: names as numbers; marks, digests, vectors kept as it grows.

Statements here go to the driver as they are: the log is this PC's own table, and an import writes a
hundred thousand changes in one breath. Sums: see `sums`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, select

from circledesk.models.changes import (
    CHANGES,
    SCOPES,
    SHAPES,
    VECTOR,
    Change,
    OperationRow,
    Ref,
    WriterRow,
)
from circledesk.models.fold import at_home
from circledesk.models.log_names import Names
from circledesk.models.log_statements import CHANGE_COLUMNS, JOINED, OPERATION_COLUMNS, SELECT
from circledesk.models.own_settings import greatest_lamport as greatest_lamport
from circledesk.models.own_settings import read_setting as read_setting
from circledesk.models.own_settings import read_settings as read_settings
from circledesk.models.own_settings import write_settings as write_settings
from circledesk.models.statements import BLOCK, in_blocks, insert_rows, placeholders
from circledesk.models.sums import MASK, OWN, digest_of, encoder, mark_of, operation_sum
from circledesk.models.trust import Cuts, cuts_told, trusted

_encode = encoder.encode
_decode = msgspec.json.Decoder().decode
Vector = dict[tuple[str, str], tuple[int, str]]
"""(scope, writer) -> (seq up to which all is held, mark as 32 hex signs)."""


class Log:
    """The change log on one open transaction. Not kept across transactions: names may roll back."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._scopes = Names(connection, SCOPES, ("name",))
        self._writers = Names(connection, WriterRow.__table__, ("uid",))  # type: ignore[arg-type]
        self._shapes = Names(connection, SHAPES, ("tbl", "cells"))
        self._cuts: Cuts | None = None

    # reading ---------------------------------------------------------------------------------

    def of_rows(self, rows: Sequence[str]) -> dict[str, list[Change]]:
        """Return the changes of which these rows are the fold, by row; none for one cut off."""
        counting = {row: trusted(changes, self.cuts) for row, changes in self.naming(rows).items()}
        return {row: at_home(changes) for row, changes in counting.items() if changes}

    def naming(self, rows: Sequence[str]) -> dict[str, list[Change]]:
        """Return all changes that name these rows, those too that are not in the row's scope."""
        found: dict[str, list[Change]] = {}
        for block in in_blocks(list(rows)):
            where = f"WHERE c.row IN ({placeholders(self.connection, len(block))})"
            for change in self.read(where, tuple(block)):
                found.setdefault(change.row, []).append(change)
        return found

    def named(self, rows: Sequence[str]) -> list[str]:
        """Return which of these rows any change names; read from the index alone."""
        found: list[str] = []
        for block in in_blocks(rows):
            marks = placeholders(self.connection, len(block))
            statement = f"SELECT DISTINCT row FROM log_change WHERE row IN ({marks})"
            found += self.connection.exec_driver_sql(statement, tuple(block)).scalars()
        return found

    def of_operation(self, operation: str) -> list[Change]:
        """Return the changes of one action, as they were made."""
        mark = placeholders(self.connection, 1)
        return list(self.read(f"WHERE o.uid = {mark} ORDER BY c.lamport", (operation,)))

    def after(self, scope: str, held: Mapping[str, int]) -> Iterator[Change]:
        """Yield a scope's changes beyond what is `held` of each writer, writer by writer."""
        for writer, (last, _) in sorted(self.vector_of(scope).items()):
            if held.get(writer, 0) < last:
                yield from self.run(scope, writer, held.get(writer, 0))

    def run(self, scope: str, writer: str, after: int) -> Iterator[Change]:
        """Yield a writer's changes in a scope beyond a number, in their order."""
        mark = placeholders(self.connection, 1)
        where = f"WHERE s.name = {mark} AND w.uid = {mark} AND c.seq > {mark}"
        yield from self.read(f"{where} ORDER BY c.seq, o.uid", (scope, writer, after))

    def everything(self) -> Iterator[Change]:
        """Yield the whole log, row by row."""
        yield from self.read("ORDER BY c.row, c.id", ())

    @property
    def cuts(self) -> Cuts:
        """What revocations cut off, as worked out when the last one came."""
        if self._cuts is None:
            text = read_setting(self.connection, "cuts", "[]")
            self._cuts = cuts_told(_decode(text))
        return self._cuts

    def holds(self, scope: str, writer: str, first: int, last: int) -> dict[tuple[int, str], int]:
        """Return (seq, operation) -> kind of the changes held in a range of one writer."""
        mark = placeholders(self.connection, 1)
        rows = self.connection.exec_driver_sql(
            "SELECT c.seq, o.uid, c.kind FROM log_change c"
            " JOIN log_operation o ON o.id = c.operation JOIN log_scope s ON s.id = c.scope"
            " JOIN log_writer w ON w.id = c.writer"
            f" WHERE s.name = {mark} AND w.uid = {mark} AND c.seq BETWEEN {mark} AND {mark}",
            (scope, writer, first, last),
        )
        return {(int(row[0]), str(row[1])): int(row[2]) for row in rows}

    def read(self, where: str, parameters: tuple[Any, ...]) -> Iterator[Change]:
        """Yield the changes that a condition on the joined tables of the log finds."""
        shapes: dict[str, tuple[str, ...]] = {}
        found = self.connection.exec_driver_sql(SELECT + JOINED + where, parameters)
        for row in chain.from_iterable(found.partitions(500)):
            cells = shapes.get(row[10])
            if cells is None:
                cells = shapes[row[10]] = tuple(_decode(row[10]))
            over = (
                {cell: [Ref(*ref) for ref in refs] for cell, refs in _decode(row[12]).items()}
                if row[12]
                else {}
            )
            values = (cells, _decode(row[11]), over, row[13], row[14])
            yield Change._make((*row[:10], *values))

    # vectors, marks, digests -----------------------------------------------------------------

    def vector(self) -> Vector:
        """Return what is held of every scope and writer."""
        return self._vector("", ())

    def vector_among(self, scopes: Iterable[str]) -> Vector:
        """Return what is held of these scopes: of a team of many branches a small part."""
        found: Vector = {}
        for block in in_blocks(sorted(set(scopes))):
            where = f" WHERE s.name IN ({placeholders(self.connection, len(block))})"
            found |= self._vector(where, tuple(block))
        return found

    def vector_of(self, scope: str) -> dict[str, tuple[int, str]]:
        """Return what is held of one scope, by writer."""
        return {writer: held for (_, writer), held in self.vector_among([scope]).items()}

    def vector_by(self, writer: str) -> dict[str, tuple[int, str]]:
        """Return what is held of one writer, by scope."""
        where = f" WHERE w.uid = {placeholders(self.connection, 1)}"
        return {scope: held for (scope, _), held in self._vector(where, (writer,)).items()}

    def _vector(self, where: str, parameters: tuple[str, ...]) -> Vector:
        rows = self.connection.exec_driver_sql(
            "SELECT s.name, w.uid, v.seq, v.mark FROM log_vector v"
            f" JOIN log_scope s ON s.id = v.scope JOIN log_writer w ON w.id = v.writer{where}",
            parameters,
        )
        return {(row[0], row[1]): (row[2], row[3]) for row in rows}

    def digests(self) -> dict[str, str]:
        """Return the digest of each scope: equal on devices that hold the same changes."""
        rows = self.connection.exec_driver_sql("SELECT name, digest FROM log_scope ORDER BY name")
        return {row[0]: row[1] for row in rows}

    # writing ---------------------------------------------------------------------------------

    def append(self, changes: Sequence[Change]) -> None:
        """Add changes that are not held yet; vectors rise, marks and digests grow with them.

        Of each (scope, writer) the changes must come in the order of seq and follow on what is
        held; a twin (same seq, other operation) is added without raising anything but the sums.
        """
        operations = self._operation_numbers(changes)
        rows: list[tuple[Any, ...]] = []
        marks: dict[tuple[str, str], list[int]] = {}
        digests: dict[str, int] = {}
        numbers: dict[tuple[str, tuple[str, ...]], int] = {}
        key: tuple[str, str] | None = None
        scope = writer = 0
        sums = [0, 0, 0]
        for change in changes:
            (
                _, _, seq, operation, _, _, _, lamport, table, row, names, values, named, subject,
                kind,
            ) = change  # fmt: skip
            if key is None or key[0] != change.scope or key[1] != change.writer:
                key = (change.scope, change.writer)
                scope, writer = self._scopes.number(key[0]), self._writers.number(key[1])
                sums = marks.setdefault(key, [0, 0, 0])
            cells = _encode(values)
            over = _encode(named) if named else b""
            sums[0] += mark_of(operation, table, row)
            added = digest_of(change, cells, over)
            sums[1] += added
            if seq > sums[2]:
                sums[2] = seq
            number = numbers.get((table, names))
            if number is None:
                number = self._shapes.number(table, _encode(names).decode())
                numbers[(table, names)] = number
            rows.append(
                (
                    scope, writer, seq, operations[operation], lamport, number, row, kind, subject,
                    cells.decode(), over.decode(), added & OWN,
                )
            )  # fmt: skip
            if len(rows) == BLOCK:
                insert_rows(self.connection, CHANGES.name, CHANGE_COLUMNS, rows)
                rows.clear()
        for (name, _), (_, digest, _) in marks.items():
            digests[name] = digests.get(name, 0) + digest
        insert_rows(self.connection, CHANGES.name, CHANGE_COLUMNS, rows)
        self._raise_vectors(marks)
        self.add_digests(digests)

    def set_form(self, change: Change) -> None:
        """Write a held change anew: stripped, or whole again. Digests are the caller's to set."""
        cells = _encode(change.values)
        over = _encode(change.over) if change.over else b""
        values = {
            "shape": self._shapes.number(change.table, _encode(change.cells).decode()),
            "cells": cells.decode(),
            "over": over.decode(),
            "kind": change.kind,
            "own_sum": digest_of(change, cells, over) & OWN,
        }
        operation = select(OperationRow.id).where(OperationRow.uid == change.operation)
        where = (
            CHANGES.c.scope == self._scopes.number(change.scope),
            CHANGES.c.writer == self._writers.number(change.writer),
            CHANGES.c.seq == change.seq,
            CHANGES.c.operation == operation.scalar_subquery(),
        )
        self.connection.execute(CHANGES.update().where(*where).values(values))

    def _operation_numbers(self, changes: Sequence[Change]) -> dict[str, int]:
        wanted = {change.operation: change for change in changes}
        known: dict[str, int] = {}
        for block in in_blocks(list(wanted)):
            found = self.connection.exec_driver_sql(
                "SELECT uid, id FROM log_operation WHERE uid IN"
                f" ({placeholders(self.connection, len(block))})",
                tuple(block),
            )
            known.update((str(row[0]), int(row[1])) for row in found)
        missing = [change for uid, change in wanted.items() if uid not in known]
        if not missing:
            return known
        last = self.connection.exec_driver_sql("SELECT max(id) FROM log_operation").scalar()
        rows = []
        for number, change in enumerate(missing, (last or 0) + 1):
            known[change.operation] = number
            writer = self._writers.number(change.writer)
            told = (change.verb, change.at, change.actor)
            own = operation_sum((change.operation, change.writer, *told))
            rows.append((number, change.operation, writer, *told, own, 0))
        insert_rows(self.connection, OperationRow.__tablename__, OPERATION_COLUMNS, rows)
        return known

    def _raise_vectors(self, marks: Mapping[tuple[str, str], Sequence[int]]) -> None:
        table = VECTOR
        for (scope, writer), (added, _, seq) in marks.items():
            where = (
                table.c.scope == self._scopes.number(scope),
                table.c.writer == self._writers.number(writer),
            )
            held = self.connection.execute(table.select().where(*where)).one_or_none()
            total = ((int(held.mark, 16) if held else 0) + added) & MASK
            values = {"seq": max(seq, held.seq if held else 0), "mark": f"{total:032x}"}
            if held:
                self.connection.execute(table.update().where(*where).values(values))
            else:
                values |= {
                    "scope": self._scopes.number(scope),
                    "writer": self._writers.number(writer),
                }
                self.connection.execute(table.insert().values(values))

    def add_digests(self, digests: Mapping[str, int]) -> None:
        """Add to the digests of scopes what changes add to them."""
        table: Table = SCOPES
        for scope, added in digests.items():
            where = table.c.id == self._scopes.number(scope)
            old = self.connection.execute(table.select().where(where)).one().digest
            total = (int(old, 16) + added) & MASK
            self.connection.execute(table.update().where(where).values(digest=f"{total:032x}"))
