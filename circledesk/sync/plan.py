"""Deciding what a bundle means here, without touching anything.

`make` is pure: it takes what was read and what is held, and says which changes are new, what the
rows they belong to become, which wait for a parent, which are contested, which were put aside. The
same inputs give the same plan, in whatever order bundles came.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from circledesk.errors import FileRefused
from circledesk.models.changes import ERASE, LARGEST_JUMP, STRIPPED, Change
from circledesk.models.erasing import strip_erased
from circledesk.models.fold import DELETED, at_home, fold
from circledesk.models.rows import FirstWrite, Kind, is_whole, kinds, row_values
from circledesk.models.trust import (
    REVOCATION,
    Cuts,
    Subjects,
    cuts_of,
    erased_of,
    is_cut,
    trusted,
)
from circledesk.sync.reach import Aside
from circledesk.sync.reach import Reach as Reach
from circledesk.sync.sorting import sort_in


@dataclass(frozen=True, slots=True)
class Held:
    """What this PC holds of what the bundle touches; collected by `held`."""

    lamport: int
    vector: Mapping[tuple[str, str], int]
    known: Mapping[tuple[str, str], Mapping[tuple[int, str], int]]
    """(scope, writer) -> (seq, operation) -> kind of what is held, in the ranges that overlap."""
    log: Mapping[str, list[Change]]
    """Changes held of each row touched."""
    shown: set[str]
    """Ids of rows, touched or named as parents, that stand in the tables."""
    contested: set[tuple[str, str]]
    """(row, cell) listed as two versions already, among the rows touched."""
    aside: Mapping[tuple[str, str, int, str], str] = field(default_factory=dict)
    """(scope, writer, seq, operation) of what is put aside already -> as what kind."""
    cuts: Cuts = field(default_factory=dict)
    erased: Subjects = field(default_factory=set)
    """Learners erased by the log."""
    remembered: Subjects = field(default_factory=set)
    """Learners erased by what the machine remembers from before a restore."""
    revocations: Sequence[Change] = ()
    """All revocations of the log, where the bundle brings one."""
    erasures: Sequence[Change] = ()
    """All erasures of the log, where the bundle brings one, or a revocation."""


@dataclass(slots=True)
class Waits:
    """A row that waits, and for which parent."""

    row: str
    table: str
    parent_table: str
    parent: str


@dataclass(slots=True)
class Plan:
    """What to do. `changes` enter the log; `rows` are set whole; the lists replace what stood."""

    total: int = 0
    changes: list[Change] = field(default_factory=list)
    refills: list[Change] = field(default_factory=list)
    """Full copies of changes that are held stripped, though nobody erases them any more."""
    put_aside: list[Aside] = field(default_factory=list)
    cut: int = 0
    """Of the new changes those that a revocation cuts off: in the log, folded nowhere."""
    cuts: Cuts = field(default_factory=dict)
    erased: Subjects = field(default_factory=set)
    newly_erased: Subjects = field(default_factory=set)
    rows: dict[str, list[Sequence[Any]]] = field(default_factory=dict)
    """table -> tuples of its columns."""
    fresh: dict[str, list[Sequence[Any]]] = field(default_factory=dict)
    """The same, of rows that no change was held of: none of them stands."""
    hidden: dict[str, list[str]] = field(default_factory=dict)
    """table -> rows that stood and now wait."""
    waiting: list[Waits] = field(default_factory=list)
    contested: dict[tuple[str, str], str] = field(default_factory=dict)
    """(row, cell) -> table."""
    gone: list[str] = field(default_factory=list)
    """Rows of which no change counts any more."""
    touched: list[str] = field(default_factory=list)
    lamport: int = 0
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    """table -> rows new, rows changed."""
    new_conflicts: int = 0

    @property
    def new(self) -> int:
        """Rows that appear."""
        return sum(new for new, _ in self.counts.values())

    @property
    def changed(self) -> int:
        """Rows that change."""
        return sum(changed for _, changed in self.counts.values())


def make(incoming: list[Change], held: Held, reach: Reach) -> Plan:
    """Decide what the incoming changes mean. FileRefused for a gap or an impossible clock."""
    sorted_in = sort_in(incoming, held, reach)
    plan = Plan(total=len(incoming), lamport=held.lamport)
    _learn(sorted_in.news, held, plan)
    erased = plan.erased | held.remembered
    plan.changes = strip_erased(sorted_in.news, erased)
    plan.put_aside = _strip_aside(sorted_in.aside, erased)
    plan.refills = [c for c in sorted_in.again if (c.scope, c.subject or "") not in erased]
    rows: dict[str, list[Change]] = {}
    for change in plan.changes:
        together = rows.get(change.row)
        if together is None:
            rows[change.row] = [change]
        else:
            together.append(change)
    if plan.changes:
        plan.lamport = max(plan.lamport, max(change.lamport for change in plan.changes))
    if plan.lamport > held.lamport + LARGEST_JUMP:
        raise FileRefused(
            "The parcel counts in numbers that cannot be.",
            "Ask the sender to make it again; nothing was changed here.",
        )
    incoming_rows = set(rows)
    full = {(c.scope, *c.ref): c for c in plan.refills}
    for row, changes in held.log.items():
        stand = strip_erased(changes, plan.newly_erased)
        if full:
            stand = [full.get((c.scope, *c.ref), c) for c in stand]
        rows[row] = stand + rows.get(row, [])
    _leave_out_the_cut(rows, plan)
    for row, changes in rows.items():
        if len(changes) > 1:
            rows[row] = _at_home(row, changes, plan)
    _fold_rows(rows, incoming_rows, held, plan)
    return plan


def _learn(news: list[Change], held: Held, plan: Plan) -> None:
    """Fold revocations first, then erasures: which changes count, and whose are stripped."""
    revocations = [change for change in news if change.table == REVOCATION]
    erasures = [change for change in news if change.kind == ERASE]
    plan.cuts, plan.erased = held.cuts, held.erased
    if revocations:
        plan.cuts = cuts_of([*held.revocations, *revocations])
    if revocations or erasures:
        plan.erased = erased_of([*held.erasures, *erasures], plan.cuts)
        plan.newly_erased = plan.erased - held.erased
    if plan.cuts:
        plan.cut = sum(is_cut(change, plan.cuts) for change in news)


def _strip_aside(aside: list[Aside], erased: Subjects) -> list[Aside]:
    """Strip what is kept apart as what is taken in: a learner who was erased is named nowhere."""
    changes = strip_erased((one.change for one in aside), erased)
    return [one._replace(change=change) for one, change in zip(aside, changes, strict=True)]


def _leave_out_the_cut(rows: dict[str, list[Change]], plan: Plan) -> None:
    """Leave out what revocations cut off; a row of which nothing counts stands no longer."""
    if not plan.cuts:
        return
    for row, changes in list(rows.items()):
        counting = trusted(changes, plan.cuts)
        if counting:
            rows[row] = counting
            continue
        del rows[row]
        plan.gone.append(row)
        for table in {c.table for c in changes} & kinds().keys():
            plan.hidden.setdefault(table, []).append(row)


def _at_home(row: str, changes: list[Change], plan: Plan) -> list[Change]:
    """Leave out what another scope or table says of a row; there it stands no longer."""
    home = at_home(changes)
    if home is not changes:
        for table in {c.table for c in changes} & kinds().keys() - {home[0].table}:
            plan.hidden.setdefault(table, []).append(row)
    return home


def _fold_rows(rows: dict[str, list[Change]], incoming: set[str], held: Held, plan: Plan) -> None:
    """Fold every touched row and decide whether it stands, parents before children."""
    by_table: dict[str, list[str]] = {}
    for row, changes in rows.items():
        by_table.setdefault(changes[0].table, []).append(row)
    standing = held.shown.difference(plan.gone)
    gone: set[str] = set()
    plan.touched = [*rows, *plan.gone]
    for table, kind in kinds().items():
        ids = by_table.get(table)
        if not ids:
            continue
        new = changed = 0
        deleted = kind.columns.index(DELETED)
        above = [kind.columns.index(column) for column, _ in kind.parents]
        tuples: list[Sequence[Any]] = []
        fresh: list[Sequence[Any]] = []
        recipes: dict[tuple[tuple[str, ...], int], FirstWrite] = {}
        for row in ids:
            changes = rows.pop(row)
            if len(changes) == 1:
                only = changes[0]
                recipe = recipes.get((only.cells, only.kind))
                if recipe is None:
                    recipe = FirstWrite(kind, only.cells, stripped=only.kind == STRIPPED)
                    recipes[(only.cells, only.kind)] = recipe
                values: Sequence[Any] = recipe.row(only)
                missing = recipe.missing(values, standing)
            else:
                values, missing = _fold_row(kind, changes, held, standing, plan)
            was = row in held.shown
            if missing is None:
                (tuples if row in held.log else fresh).append(values)
                standing.add(row)
                if was:
                    changed += row in incoming
                elif values[deleted] or (gone and any(values[at] in gone for at in above)):
                    gone.add(row)  # comes deleted, or below one that does: no news
                else:
                    new += 1
            else:
                plan.waiting.append(Waits(row, table, *missing))
                if was:
                    plan.hidden.setdefault(table, []).append(row)
                    standing.discard(row)
        if tuples:
            plan.rows[table] = tuples
        if fresh:
            plan.fresh[table] = fresh
        if new or changed:
            plan.counts[table] = (new, changed)


def _fold_row(
    kind: Kind, changes: list[Change], held: Held, standing: set[str], plan: Plan
) -> tuple[tuple[Any, ...], tuple[str, str] | None]:
    """Fold a row of several changes; note what is contested in the plan."""
    folded = fold(changes)
    row = changes[0].row
    for cell in folded.contested():
        plan.contested[(row, cell)] = kind.table
        if (row, cell) not in held.contested:
            plan.new_conflicts += 1
    values = row_values(kind, changes, folded)
    stored = tuple(map(values.__getitem__, kind.columns))
    return stored, _missing(kind, values, standing)


def _missing(kind: Kind, values: dict[str, Any], standing: set[str]) -> tuple[str, str] | None:
    """Return (table, id) of the first parent that is not here; None where the row can stand."""
    for column, table in kind.parents:
        parent = values[column]
        if parent is not None and parent not in standing:
            return (table, parent)
    return None if is_whole(kind, values) else (kind.table, values["id"])
