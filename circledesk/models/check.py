"""Is the database sound? SQLite's own check, the invariants, and the tables against the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import msgspec
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from circledesk.models.changes import ERASE, PUT, Change
from circledesk.models.fold import at_home, fold
from circledesk.models.log import Log
from circledesk.models.log_search import about, erased_subjects, of_kind, of_table
from circledesk.models.rows import is_whole, kinds, row_values
from circledesk.models.server import INSTEAD, NUL, on_server
from circledesk.models.sums import MASK, digest_of, mark_of
from circledesk.models.trust import REVOCATION, cuts_of, erased_of, trusted


@dataclass(frozen=True, slots=True)
class Problem:
    """A break of an invariant: what, where, and what to do."""

    what: str
    where: str
    next_step: str


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a check found."""

    sound: bool
    problems: tuple[Problem, ...]
    changes: int
    digest: dict[str, str]
    """scope -> digest; equal on devices that hold the same changes of it."""


def check(session: Session, *, deep: bool = False) -> Soundness:
    """Check the database; `deep` folds the whole log again and compares every row."""
    connection = session.connection()
    log = Log(connection)
    problems = [] if on_server(connection) else list(_of_sqlite(connection))
    if deep:
        problems += list(_of_log(log))
        problems += list(_of_trust(connection, log))
        problems += list(_of_rows(connection, log))
    count = connection.exec_driver_sql("SELECT count(*) FROM log_change").scalar() or 0
    return Soundness(not problems, tuple(problems), int(count), log.digests())


def _of_sqlite(connection: Connection) -> Iterator[Problem]:
    """What a server does by itself: it reads no damaged page and commits no broken reference."""
    step = "Restore the newest good backup."
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield Problem(f"The file is damaged: {row[0]}", "file", step)
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Problem(f"A {row[0]} names a {row[2]} that is not here", f"{row[0]} {row[1]}", step)


def _of_log(log: Log) -> Iterator[Problem]:
    """Holes in a writer's numbers; marks, digests and the lamport number that do not add up."""
    step = "Restore the newest good backup, then bring in the branches' parcels again."
    seqs: dict[tuple[str, str], set[int]] = {}
    marks: dict[tuple[str, str], int] = {}
    digests: dict[str, int] = {}
    for change in log.everything():
        key = (change.scope, change.writer)
        seqs.setdefault(key, set()).add(change.seq)
        marks[key] = marks.get(key, 0) + mark_of(change.operation, change.table, change.row)
        cells = msgspec.json.encode(change.values)
        over = msgspec.json.encode(change.over) if change.over else b""
        digests[change.scope] = digests.get(change.scope, 0) + digest_of(change, cells, over)
    vector = log.vector()
    for key, numbers in seqs.items():
        where = " ".join(key)
        if numbers != set(range(1, len(numbers) + 1)):
            yield Problem("A number is missing in the change log", where, step)
        seq, mark = vector.get(key, (0, ""))
        if seq != max(numbers) or mark != f"{marks[key] & MASK:032x}":
            yield Problem("The change log and its vector disagree", where, step)
    for scope, digest in log.digests().items():
        if digest != f"{digests.get(scope, 0) & MASK:032x}":
            yield Problem("The change log and its digest disagree", scope, step)


def _of_trust(connection: Connection, log: Log) -> Iterator[Problem]:
    """Revocations and erasures that are not applied as the log says."""
    step = "Restore the newest good backup, then bring in the branches' parcels again."
    if log.cuts != cuts_of(of_table(log, REVOCATION)):
        yield Problem("A computer was put out, and its changes still count", "revocation", step)
    by_log = erased_of(of_kind(log, ERASE), log.cuts)
    if erased_subjects(connection, "log") != by_log:
        yield Problem("The list of erased learners is not what the log says", "erasure", step)
    left = [c for c in about(log, by_log | erased_subjects(connection)) if c.kind == PUT]
    for change in left:
        yield Problem("An erased learner is still in the log", f"{change.table} {change.row}", step)


def _of_rows(connection: Connection, log: Log) -> Iterator[Problem]:
    """Rows that are not what the log folds to, and lists that are not either."""
    step = "Restore the newest good backup, then bring in the branches' parcels again."
    expected, contested = _folded(log)
    for table, kind in kinds().items():
        names = ", ".join(f'"{name}"' for name in kind.columns)
        stand = {
            row[0]: tuple(row) for row in connection.exec_driver_sql(f"SELECT {names} FROM {table}")
        }
        wanted = expected.get(table, {})
        for row in stand.keys() | wanted.keys():
            if _plain(stand.get(row)) != _plain(wanted.get(row)):
                yield Problem(f"A {table} is not what its changes say", f"{table} {row}", step)
    listed = {
        (r[0], r[1]) for r in connection.exec_driver_sql("SELECT row, cell FROM log_conflict")
    }
    for row, cell in listed ^ contested:
        yield Problem("The list of two versions is not what the log says", f"{row} {cell}", step)


def _plain(row: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    """Return a row as both databases keep it: booleans as numbers, no sign that one cannot keep."""
    return None if row is None else tuple(map(_plain_value, row))


def _plain_value(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return value.replace(NUL, INSTEAD) if isinstance(value, str) else value


def _folded(log: Log) -> tuple[dict[str, dict[str, tuple[Any, ...]]], set[tuple[str, str]]]:
    """Fold the whole log: the rows that stand by table, and the contested cells."""
    grouped: dict[str, dict[str, list[Change]]] = {}
    for row, changes in groupby(log.everything(), key=lambda change: change.row):
        counting = trusted(list(changes), log.cuts)
        if not counting:
            continue
        together = at_home(counting)
        grouped.setdefault(together[0].table, {})[row] = together
    standing: set[str] = set()
    rows: dict[str, dict[str, tuple[Any, ...]]] = {}
    contested: set[tuple[str, str]] = set()
    for table, kind in kinds().items():
        for row, together in grouped.get(table, {}).items():
            folded = fold(together)
            contested.update((row, cell) for cell in folded.contested())
            values = row_values(kind, together, folded)
            parents = (values[column] for column, _ in kind.parents)
            if is_whole(kind, values) and all(p is None or p in standing for p in parents):
                standing.add(row)
                rows.setdefault(table, {})[row] = tuple(values[name] for name in kind.columns)
    return rows, contested
