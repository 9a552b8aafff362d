"""Stripping the changes of erased learners, and filling them again where an erasure counts no more.

A stripped change keeps its place, its mark and what names nobody: that somebody signed up and came.
Of a table that this version does not know nothing is kept but that a row was made and deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection, delete, select

from circledesk.models.changes import PUT, STRIPPED, Change
from circledesk.models.drafts import strip_forms
from circledesk.models.imports import ImportDifference
from circledesk.models.log import Log
from circledesk.models.log_search import about
from circledesk.models.rows import kinds
from circledesk.models.statements import in_blocks, placeholders
from circledesk.models.sums import digest_of, encoder
from circledesk.models.trust import Subjects

ALWAYS = ("created_at", "deleted_at")


def strip(change: Change) -> Change:
    """Return a change of an erased learner without what is hers."""
    if change.kind != PUT:
        return change
    kind = kinds().get(change.table)
    kept = (*(kind.model.kept if kind else ()), *ALWAYS)
    cells, values = [], []
    for cell, value in zip(change.cells, change.values, strict=True):
        if cell in kept:
            cells.append(cell)
            values.append(kind.model.without_names(cell, value) if kind else value)
    over = {cell: refs for cell, refs in change.over.items() if cell in cells}
    return change._replace(cells=tuple(cells), values=values, over=over, kind=STRIPPED)


def strip_erased(changes: Iterable[Change], erased: Subjects) -> list[Change]:
    """Return changes with those of erased learners stripped."""
    if not erased:
        return list(changes)
    return [
        strip(c) if c.subject is not None and (c.scope, c.subject) in erased else c for c in changes
    ]


def strip_log(connection: Connection, subjects: Subjects) -> int:
    """Strip the changes of these learners in the log; return how many."""
    log = Log(connection)
    whole = [change for change in about(log, subjects) if change.kind == PUT]
    _rewrite(log, [(change, strip(change)) for change in whole])
    return len(whole)


def refill(connection: Connection, changes: Sequence[Change]) -> None:
    """Fill changes that are held stripped with their full copies."""
    _rewrite(Log(connection), [(strip(change), change) for change in changes])


def _rewrite(log: Log, pairs: Sequence[tuple[Change, Change]]) -> None:
    """Put one form of a change in the place of the other, and set the digest right."""
    digests: dict[str, int] = {}
    for before, after in pairs:
        added = digest_in_log(after) - digest_in_log(before)
        digests[after.scope] = digests.get(after.scope, 0) + added
        log.set_form(after)
    log.add_digests(digests)


def digest_in_log(change: Change) -> int:
    """Return what a change adds to its scope's digest as it stands in the log."""
    over = encoder.encode(change.over) if change.over else b""
    return digest_of(change, encoder.encode(change.values), over)


def _strip_records(connection: Connection, subjects: Subjects) -> None:
    """Who saw an erased learner's data stays counted; that it was hers does not."""
    mark = placeholders(connection, 1)
    statement = f"UPDATE access_record SET subject = '' WHERE subject = {mark}"
    ids = sorted({(subject,) for _, subject in subjects})
    if ids:
        connection.exec_driver_sql(statement, ids)


def strip_aside(connection: Connection, subjects: Subjects) -> None:
    """Strip what is kept beside the log about erased learners: apart, in half-filled forms, in
    what a file says otherwise, in the records of who saw them. Done before the log is stripped,
    which knows their names and rows.
    """
    strip_forms(connection, subjects)
    _strip_records(connection, subjects)
    _drop_differences(connection, subjects)
    rows = connection.exec_driver_sql("SELECT id, line FROM put_aside").all()
    stripped = []
    for number, line in rows:
        change = msgspec.json.decode(line, type=Change)
        if (change.scope, change.subject) in subjects and change.kind == PUT:
            stripped.append((encoder.encode(strip(change)).decode(), number))
    if stripped:
        mark = placeholders(connection, 1)
        statement = f"UPDATE put_aside SET line = {mark} WHERE id = {mark}"
        connection.exec_driver_sql(statement, stripped)


def _drop_differences(connection: Connection, subjects: Subjects) -> None:
    """Let go of what files say otherwise of these learners' rows."""
    listed = connection.execute(select(ImportDifference.row).distinct()).scalars().all()
    if not listed:
        return
    rows = {change.row for change in about(Log(connection), subjects)} & set(listed)
    for block in in_blocks(sorted(rows)):
        connection.execute(delete(ImportDifference).where(ImportDifference.row.in_(block)))
