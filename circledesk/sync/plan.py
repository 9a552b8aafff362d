"""Deciding what a bundle means here, without touching anything.

`make` is pure: it takes what was read and what is held, and says which changes are new, what the
rows they belong to become, which wait for a parent, which are contested, which were put aside. The
same inputs give the same plan, in whatever order bundles came.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from circledesk.errors import FileRefused
from circledesk.models.changes import Change
from circledesk.models.fold import DELETED, at_home, fold
from circledesk.models.rows import FirstWrite, Kind, is_whole, kinds, row_values
from circledesk.said import said
from circledesk.sync.export import may_read, may_send

LARGEST_JUMP = 1 << 32
"""A lamport number further ahead than this is no clock but an attack."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Who sends, who receives, and whose writers are known."""

    sender: str
    sender_role: str
    sender_branches: tuple[str, ...]
    own_role: str
    own_branches: tuple[str, ...]
    devices: Mapping[str, tuple[str, tuple[str, ...]]]
    """device id -> (role, branches), as this PC knows them."""


@dataclass(frozen=True, slots=True)
class Held:
    """What this PC holds of what the bundle touches; collected by `held`."""

    lamport: int
    vector: Mapping[tuple[str, str], int]
    known: Mapping[tuple[str, str], set[tuple[int, str]]]
    """(scope, writer) -> (seq, operation) held, in the ranges that overlap."""
    log: Mapping[str, list[Change]]
    """Changes held of each row touched."""
    shown: set[str]
    """Ids of rows, touched or named as parents, that stand in the tables."""
    contested: set[tuple[str, str]]
    """(row, cell) listed as two versions already, among the rows touched."""
    aside: Collection[tuple[str, str, int, str]] = ()
    """(scope, writer, seq, operation) of what is put aside already."""


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
    put_aside: list[tuple[Change, str]] = field(default_factory=list)
    rows: dict[str, list[Sequence[Any]]] = field(default_factory=dict)
    """table -> tuples of its columns."""
    hidden: dict[str, list[str]] = field(default_factory=dict)
    """table -> rows that stood and now wait."""
    waiting: list[Waits] = field(default_factory=list)
    contested: dict[tuple[str, str], str] = field(default_factory=dict)
    """(row, cell) -> table."""
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
    plan = Plan(total=len(incoming), lamport=held.lamport)
    _sort_in(incoming, held, reach, plan)
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
    for row, changes in held.log.items():
        rows[row] = changes + rows.get(row, [])
    for row, changes in rows.items():
        if len(changes) > 1:
            rows[row] = _at_home(row, changes, plan)
    _fold_rows(rows, incoming_rows, held, plan)
    return plan


def _at_home(row: str, changes: list[Change], plan: Plan) -> list[Change]:
    """Leave out what another scope or table says of a row; there it stands no longer."""
    home = at_home(changes)
    if home is not changes:
        for table in {c.table for c in changes} & kinds().keys() - {home[0].table}:
            plan.hidden.setdefault(table, []).append(row)
    return home


def _sort_in(incoming: list[Change], held: Held, reach: Reach, plan: Plan) -> None:
    """Part the incoming changes into new ones, ones held already, and ones out of bounds."""
    run: tuple[str, str] | None = None
    aside = ""
    reached = 0
    reaches: dict[tuple[str, str], int] = {}
    known: set[tuple[int, str]] = set()
    knows: dict[tuple[str, str], set[tuple[int, str]]] = {}
    news = plan.changes
    for change in incoming:
        key = (change.scope, change.writer)
        if key != run:
            if run is not None:
                reaches[run] = reached
            run = key
            if not may_read(reach.own_role, reach.own_branches, change.scope):
                raise FileRefused(
                    "The parcel holds what this computer may not see.",
                    "Tell the organizer; nothing was changed here.",
                )
            aside = _out_of_bounds(change.scope, change.writer, reach)
            reached = reaches.get(key, held.vector.get(key, 0))
            if key not in knows:
                knows[key] = set(held.known.get(key, ()))
            known = knows[key]
        if aside:
            name = (change.seq, change.operation)
            if (change.seq > reached or name not in known) and (*key, *name) not in held.aside:
                plan.put_aside.append((change, aside))
            continue
        seq = change.seq
        if seq == reached + 1:
            reached = seq
        elif seq > reached:
            raise FileRefused(
                "The parcel was made for a later state of this computer.",
                "Send yours first, then ask for a new one; nothing was changed here.",
            )
        elif (seq, change.operation) in known:
            continue
        known.add((seq, change.operation))
        news.append(change)


def _out_of_bounds(scope: str, writer: str, reach: Reach) -> str:
    """Return why the sender may not bring this writer's changes of this scope; '' if it may."""
    if not may_send(reach.sender_role, reach.sender_branches, scope):
        return said("the sender does not write there")
    if reach.sender_role == "organizer":
        return ""
    device = writer.partition(".")[0]
    if device == reach.sender:
        return ""
    role, branches = reach.devices.get(device, ("", ()))
    if role == "branch" and set(branches) & set(reach.sender_branches):
        return ""
    return said("written by another computer than the sender's branch has")


def _fold_rows(rows: dict[str, list[Change]], incoming: set[str], held: Held, plan: Plan) -> None:
    """Fold every touched row and decide whether it stands, parents before children."""
    by_table: dict[str, list[str]] = {}
    for row, changes in rows.items():
        by_table.setdefault(changes[0].table, []).append(row)
    standing = set(held.shown)
    gone: set[str] = set()
    plan.touched = list(rows)
    for table, kind in kinds().items():
        ids = by_table.get(table)
        if not ids:
            continue
        new = changed = 0
        deleted = kind.columns.index(DELETED)
        above = [kind.columns.index(column) for column, _ in kind.parents]
        tuples: list[Sequence[Any]] = []
        recipes: dict[tuple[str, ...], FirstWrite] = {}
        for row in ids:
            changes = rows[row]
            if len(changes) == 1:
                only = changes[0]
                recipe = recipes.get(only.cells)
                if recipe is None:
                    recipe = recipes[only.cells] = FirstWrite(kind, only.cells)
                first = recipe.row(only)
                values: Sequence[Any] = first
                missing = _missing_of_first(kind, recipe, first, standing)
            else:
                values, missing = _fold_row(kind, changes, held, standing, plan)
            was = row in held.shown
            if missing is None:
                tuples.append(values)
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


def _missing_of_first(
    kind: Kind, recipe: FirstWrite, values: list[Any], standing: set[str]
) -> tuple[str, str] | None:
    """Return (table, id) of the first parent that a row of one change is without."""
    for place, table in recipe.parents:
        parent = values[place]
        if parent is not None and parent not in standing:
            return (table, parent)
    return None if recipe.is_whole(values) else (kind.table, values[0])


def _missing(kind: Kind, values: dict[str, Any], standing: set[str]) -> tuple[str, str] | None:
    """Return (table, id) of the first parent that is not here; None where the row can stand."""
    for column, table in kind.parents:
        parent = values[column]
        if parent is not None and parent not in standing:
            return (table, parent)
    return None if is_whole(kind, values) else (kind.table, values["id"])
