"""Are the tables what the log folds to, and the lists beside them?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from sqlalchemy import Connection

from circledesk.models.changes import ERASE, PUT
from circledesk.models.findings import Problem, lost, mendable
from circledesk.models.log import Log
from circledesk.models.log_search import about, erased_subjects, of_kind, of_table
from circledesk.models.rows import Kind
from circledesk.models.trust import REVOCATION, Cuts, cuts_of, erased_of
from circledesk.models.whole_fold import Row, Whole, plain
from circledesk.said import Sentence, said

_NAMES = ("name", "title", "serial", "subject", "code")


def of_trust(connection: Connection, log: Log, doubted: Set[str]) -> Iterator[Problem]:
    """Yield revocations and erasures that are not applied as the log says."""
    kind = lost if doubted else mendable
    cuts = cuts_of(of_table(log, REVOCATION))
    if _cuts_held(log) != cuts:
        what = said("A computer was put out, and its changes still count")
        yield kind("trust", what, "revocation")
    by_log = erased_of(of_kind(log, ERASE), cuts)
    if erased_subjects(connection, "log") != by_log:
        what = said("The list of erased learners is not what the log says")
        yield kind("trust", what, "erasure")
    strange = connection.exec_driver_sql(
        "SELECT count(*) FROM erased_subject WHERE source NOT IN ('log', 'memory')"
    ).scalar()
    if strange:
        what = said("The list of erased learners is not what the log says")
        yield kind("trust", what, "erased_subject")
    left = [c for c in about(log, by_log | erased_subjects(connection)) if c.kind == PUT]
    for change in left:
        what = said("An erased learner is still in the log")
        yield kind("trust", what, f"{change.table} {change.row}")


def _cuts_held(log: Log) -> Cuts | None:
    """Return what counts as cut off now; None where that cannot be read."""
    try:
        return log.cuts
    except (ValueError, TypeError):
        return None


Difference = tuple[Kind, str, Row | None, Row | None]


def scopes_of(different: Sequence[Difference]) -> set[str]:
    """Return whose rows differ, as they stand and as they must be."""
    return {
        str(row[kind.columns.index("scope")])
        for kind, _, stand, wanted in different
        for row in (stand, wanted)
        if row is not None
    }


def of_rows(
    log: Log, whole: Whole, different: Sequence[Difference], doubted: Set[str]
) -> Iterator[Problem]:
    """Yield rows that are not what the log folds to. `doubted` are scopes that do not add up."""
    extra: list[tuple[Kind, str, Row]] = []
    for kind, row, stand, wanted in different:
        if wanted is None and stand is not None:
            extra.append((kind, row, stand))
            continue
        assert wanted is not None
        scope = str(wanted[kind.columns.index("scope")])
        how = lost if scope in doubted else mendable
        what = _missing(kind, wanted) if stand is None else _other(kind, stand, wanted)
        yield how("row", what, f"{kind.table} {row}", table=kind.table, row=row, scope=scope)
    named = set(log.named([row for _, row, _ in extra if isinstance(row, str)]))
    for kind, row, stand in extra:
        # Its changes are here and make no whole row: then the log may be wrong, not the table.
        broken = (
            row in named and row in whole.waiting and whole.waiting[row][1] == [(kind.table, row)]
        )
        scope = str(stand[kind.columns.index("scope")])
        how = lost if broken or scope in doubted else mendable
        what = said(
            "A {table} stands here that no change made: {name}",
            table=_told(kind),
            name=_name(kind, stand),
        )
        yield how("row", what, f"{kind.table} {row}", table=kind.table, row=str(row), scope=scope)


def of_lists(connection: Connection, whole: Whole, doubted: Set[str]) -> Iterator[Problem]:
    """Yield the lists of two versions and of what waits, where the log says otherwise."""
    kind = lost if doubted else mendable
    rows = connection.exec_driver_sql("SELECT row, cell, tbl FROM log_conflict")
    listed = {((row[0], row[1]), row[2]) for row in rows}
    for (row, cell), _ in listed ^ set(whole.contested.items()):
        what = said("The list of two versions is not what the log says")
        yield kind("list", what, f"{row} {cell}")
    rows = connection.exec_driver_sql("SELECT row, tbl, parent_tbl, parent FROM log_waiting")
    waiting = {row[0]: tuple(row[1:]) for row in rows}
    for row in waiting.keys() | whole.waiting.keys():
        table, missing = whole.waiting.get(row, ("", []))
        if waiting.get(row) not in [(table, *parent) for parent in missing]:
            yield kind("list", said("The list of what waits is not what the log says"), str(row))


def _missing(kind: Kind, wanted: Row) -> Sentence:
    return said(
        "A {table} is in the change log and not in its table: {name}",
        table=_told(kind),
        name=_name(kind, wanted),
    )


def _other(kind: Kind, stand: Row, wanted: Row) -> Sentence:
    pairs = zip(kind.columns, plain(stand) or (), plain(wanted) or (), strict=True)
    cells = ", ".join(name for name, one, other in pairs if one != other)
    return said(
        "A {table} is not what its changes say: {name} ({cells})",
        table=_told(kind),
        name=_name(kind, wanted),
        cells=cells,
    )


def _told(kind: Kind) -> str:
    return kind.table.replace("_", " ")


def _name(kind: Kind, row: Row) -> str:
    """Return what a person calls a row; its id where nothing names it."""
    values = dict(zip(kind.columns, row, strict=True))
    return next((str(values[name]) for name in _NAMES if values.get(name)), str(row[0]))
