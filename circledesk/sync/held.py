"""Collecting what a plan needs to know of this PC's database. Reads only."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from circledesk.models.changes import Change
from circledesk.models.log import Log, greatest_lamport
from circledesk.models.log_search import erased_subjects
from circledesk.models.rows import Kind, kinds
from circledesk.models.statements import in_blocks, placeholders
from circledesk.sync.held_trust import collect_trust
from circledesk.sync.plan import Held

_Place = tuple[int, int | None, set[str]]
"""The place of a cell that names a parent; where it is joined of several, the place inside; and the
set that takes the ids of that table."""


def collect(connection: Connection, incoming: list[Change]) -> Held:
    """Collect the held side of every row, writer and parent that incoming changes touch.

    Rows that wait for a touched row, and rows whose parent may vanish, are touched too.
    """
    log = Log(connection)
    scopes = {change.scope for change in incoming}
    vector = {key: seq for key, (seq, _) in log.vector_among(scopes).items()}
    touched = {change.row for change in incoming}
    trust = collect_trust(log, incoming)
    held = log.naming(log.named(list(touched)))
    held.update(log.naming(list(trust.rows - held.keys())))
    held.update(log.naming(_waiting_for(connection, touched | trust.rows)))
    brought = touched - set(held)
    shown = _shown(connection, _ids(incoming, brought), _held_ids(held, brought))
    children = _children(connection, incoming, held, trust.rows)
    if children:
        held.update(log.naming(list(children - set(held))))
        shown |= _shown(connection, _held_ids(held, brought))
    return Held(
        lamport=greatest_lamport(connection),
        vector=vector,
        known=_known(log, incoming, vector),
        log=held,
        shown=shown,
        contested=_contested(connection, set(held)),
        aside=_aside(connection),
        cuts=log.cuts,
        erased=erased_subjects(connection, "log"),
        remembered=erased_subjects(connection, "memory"),
        revocations=trust.revocations,
        erasures=trust.erasures,
    )


def _known(
    log: Log, incoming: list[Change], vector: dict[tuple[str, str], int]
) -> dict[tuple[str, str], dict[tuple[int, str], int]]:
    """Return what is held in the ranges that come again."""
    ranges: dict[tuple[str, str], list[int]] = {}
    for change in incoming:
        key = (change.scope, change.writer)
        if change.seq <= vector.get(key, 0):
            span = ranges.setdefault(key, [change.seq, change.seq])
            span[0], span[1] = min(span[0], change.seq), max(span[1], change.seq)
    return {key: log.holds(*key, *span) for key, span in ranges.items()}


def _waiting_for(connection: Connection, rows: Iterable[str]) -> list[str]:
    """Return rows that wait for any of these, and those that wait for them in turn."""
    if not connection.exec_driver_sql("SELECT 1 FROM log_waiting LIMIT 1").first():
        return []
    found: dict[str, None] = {}
    front = list(rows)
    while front:
        reached: list[str] = []
        for block in in_blocks(front):
            marks = placeholders(connection, len(block))
            statement = f"SELECT row FROM log_waiting WHERE parent IN ({marks})"
            reached += [row[0] for row in connection.exec_driver_sql(statement, tuple(block))]
        front = [row for row in reached if row not in found]
        found.update(dict.fromkeys(front))
    return list(found)


Ids = dict[str, set[str]]
"""table -> ids that may stand in it."""


def _ids(changes: Iterable[Change], brought: set[str]) -> Ids:
    """Return every id that changes name as a parent, but for rows that they bring themselves."""
    places: dict[tuple[str, tuple[str, ...]], list[_Place]] = {}
    found: Ids = {table: set() for table in kinds()}
    for change in changes:
        shape = (change.table, change.cells)
        at = places.get(shape)
        if at is None:
            kind = kinds().get(change.table)
            at = places[shape] = _places(kind, change.cells, found) if kind else []
        for place, inside, ids in at:
            value = change.values[place]
            if inside is not None:
                value = value[inside] if isinstance(value, list) and len(value) > inside else None
            if type(value) is str and value not in brought:
                ids.add(value)
    return found


def _places(kind: Kind, cells: tuple[str, ...], found: Ids) -> list[_Place]:
    """Return where a list of cells names parents; in a joined cell also where inside of it."""
    parents = dict(kind.parents)
    told: list[_Place] = []
    for place, cell in enumerate(cells):
        columns = kind.cells.get(cell, ())
        for inside, column in enumerate(columns):
            if column in parents:
                told.append((place, inside if len(columns) > 1 else None, found[parents[column]]))
    return told


def _held_ids(held: dict[str, list[Change]], brought: set[str]) -> Ids:
    """Return the ids of held rows and of their parents."""
    found = _ids((change for changes in held.values() for change in changes), brought)
    for row, changes in held.items():
        if changes[0].table in found:
            found[changes[0].table].add(row)
    return found


def _shown(connection: Connection, *wanted: Ids) -> set[str]:
    """Return which of these ids stand in their tables."""
    found: set[str] = set()
    for table in kinds():
        ids = list(set().union(*(some[table] for some in wanted)))
        for block in in_blocks(ids):
            marks = placeholders(connection, len(block))
            statement = f"SELECT id FROM {table} WHERE id IN ({marks})"
            answer = connection.exec_driver_sql(statement, tuple(block)).all()
            found.update([row[0] for row in answer])
    return found


def _children(
    connection: Connection, incoming: list[Change], held: dict[str, list[Change]], risky: set[str]
) -> set[str]:
    """Return the rows below held ones that may come to wait: those are given another parent, or
    a revocation may cut them off.
    """
    at_risk: Ids = {}
    for row in risky & held.keys():
        at_risk.setdefault(held[row][0].table, set()).add(row)
    for change in incoming:
        if change.row not in held:
            continue
        kind = kinds().get(change.table)
        if kind and any(kind.cell_of[column] in change.cells for column, _ in kind.parents):
            at_risk.setdefault(change.table, set()).add(change.row)
    found: set[str] = set()
    while at_risk:
        below: Ids = {}
        for table, kind in kinds().items():
            for column, parent in kind.parents:
                for block in in_blocks(list(at_risk.get(parent, ()))):
                    marks = placeholders(connection, len(block))
                    statement = f'SELECT id FROM {table} WHERE "{column}" IN ({marks})'
                    rows = connection.exec_driver_sql(statement, tuple(block))
                    below.setdefault(table, set()).update(row[0] for row in rows)
        at_risk = {table: rows - found for table, rows in below.items() if rows - found}
        found.update(*at_risk.values())
    return found


def _contested(connection: Connection, rows: set[str]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for block in in_blocks(sorted(rows)):
        marks = placeholders(connection, len(block))
        statement = f"SELECT row, cell FROM log_conflict WHERE row IN ({marks})"
        listed = connection.exec_driver_sql(statement, tuple(block))
        found.update((row[0], row[1]) for row in listed)
    return found


def _aside(connection: Connection) -> dict[tuple[str, str, int, str], str]:
    listed = connection.exec_driver_sql("SELECT scope, writer, seq, operation, kind FROM put_aside")
    return {(row[0], row[1], row[2], row[3]): row[4] for row in listed}
