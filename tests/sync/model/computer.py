"""One computer of the model: `sync.plan` decides as everywhere, memory is its database."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from circledesk.models import erasing
from circledesk.models.changes import Change
from circledesk.models.fold import fold
from circledesk.models.log import Vector
from circledesk.models.rows import Kind, is_whole, kinds, row_values
from circledesk.models.trust import Subjects
from circledesk.services import agreement
from circledesk.services.own_changes import Draft
from circledesk.sync import export, plan
from tests.sync.model.memory import MemoryLog, Touched, closure, known

NEW_TABLE, NEW_CELL = "attendance", ("course", "caption")
"""What the older version of the program does not know."""
ROOT_REACH = ("organizer", ())


def _older() -> dict[str, Kind]:
    found = {name: kind for name, kind in kinds().items() if name != NEW_TABLE}
    table, cell = NEW_CELL
    kind = found[table]
    found[table] = replace(
        kind,
        columns=tuple(name for name in kind.columns if name != cell),
        cells={name: some for name, some in kind.cells.items() if name != cell},
        cell_of={name: some for name, some in kind.cell_of.items() if name != cell},
        defaults={name: some for name, some in kind.defaults.items() if name != cell},
        required=tuple(name for name in kind.required if name != cell),
    )
    return found


NEWER, OLDER = kinds(), _older()


@dataclass
class Part:
    """What a letter says of some scopes to those who read them."""

    peers: tuple[str, ...]
    scopes: tuple[str, ...]
    changes: list[Change]
    vector: Mapping[str, Mapping[str, tuple[int, str]]]
    digests: Mapping[str, str]
    names: Mapping[str, int]


@dataclass
class Letter:
    """A bundle: who wrote it, and its parts."""

    sender: str
    parts: list[Part]

    def for_(self, device: str) -> list[Part]:
        return [part for part in self.parts if device in part.peers]


@dataclass
class Computer:
    """A PC: who it is, its log, the rows it shows, its lists, what others said of themselves."""

    device: str
    role: str
    branches: tuple[str, ...]
    writer: str
    kinds: Mapping[str, Kind]
    log: MemoryLog = field(default_factory=MemoryLog)
    lamport: int = 0
    rows: dict[str, dict[str, tuple[Any, ...]]] = field(default_factory=dict)
    waiting: dict[str, str] = field(default_factory=dict)
    """row -> the parent that it waits for."""
    contested: set[tuple[str, str]] = field(default_factory=set)
    aside: dict[tuple[str, str, int, str], tuple[str, plan.Aside]] = field(default_factory=dict)
    erased: Subjects = field(default_factory=set)
    remembered: Subjects = field(default_factory=set)
    said: dict[str, Vector] = field(default_factory=dict)
    years: int = 0
    """How wrong its clock is."""

    def copy(self) -> Computer:
        """Copy the whole disk."""
        return replace(
            self,
            log=self.log.copy(),
            rows={table: dict(some) for table, some in self.rows.items()},
            waiting=dict(self.waiting),
            contested=set(self.contested),
            aside=dict(self.aside),
            erased=set(self.erased),
            remembered=set(self.remembered),
            said=dict(self.said),
        )

    def become(self, other: Computer) -> None:
        """Take the disk of another state of it."""
        copied = other.copy()
        for each in fields(self):
            if each.name != "years":
                setattr(self, each.name, getattr(copied, each.name))

    def may_write(self, scope: str) -> bool:
        return export.may_send(self.role, self.branches, scope)

    # one transaction ---------------------------------------------------------------------------

    def take(self, incoming: list[Change], reach: plan.Reach, sender: str) -> plan.Plan:
        """Plan and apply. FileRefused changes nothing."""
        plan.kinds = erasing.kinds = lambda: self.kinds  # type: ignore[attr-defined, assignment]
        try:
            decided = plan.make(incoming, self._held(incoming), reach)
            self._apply(decided, sender)
        finally:
            plan.kinds = erasing.kinds = kinds  # type: ignore[attr-defined]
        return decided

    def _held(self, incoming: Sequence[Change]) -> plan.Held:
        log = self.log
        touched = {change.row for change in incoming}
        trust = Touched(log, incoming)
        wait: dict[str, set[str]] = {}
        for row, parent in self.waiting.items():
            wait.setdefault(parent, set()).add(row)
        rows = touched | trust.risky
        held = log.naming([*rows, *(closure(rows, wait) - rows)])
        children = self._children(incoming, held, trust.risky) - held.keys()
        held.update(log.naming(sorted(children)))
        return plan.Held(
            lamport=self.lamport,
            vector={run: seq for run, (seq, _) in log.vector().items()},
            known=known(log, incoming),
            log=held,
            shown=set(itertools.chain.from_iterable(self.rows.values())),
            contested={pair for pair in self.contested if pair[0] in held},
            aside={key: apart.kind for key, (_, apart) in self.aside.items()},
            cuts=log.cuts,
            erased=self.erased,
            remembered=self.remembered,
            revocations=trust.revocations,
            erasures=trust.erasures,
        )

    def _children(
        self, incoming: Sequence[Change], held: Mapping[str, list[Change]], risky: set[str]
    ) -> set[str]:
        at_risk = {row for row in risky if row in held}
        for change in incoming:
            kind = self.kinds.get(change.table)
            moved = kind and any(cell in change.cells for cell, _ in kind.parents)
            if moved and change.row in held:
                at_risk.add(change.row)
        if not at_risk:
            return set()
        below: dict[str, set[str]] = {}
        for table, some in self.rows.items():
            kind = self.kinds[table]
            places = [kind.columns.index(column) for column, _ in kind.parents]
            for row, values in some.items():
                for place in places:
                    below.setdefault(values[place], set()).add(row)
        return closure(at_risk, below)

    def _apply(self, decided: plan.Plan, sender: str) -> None:
        self.log.append(decided.changes)
        if decided.newly_erased:
            self._strip(decided.newly_erased)
        for change in decided.refills:
            self.log.set_form(change)
        self.log.cuts = decided.cuts
        self.erased = set(decided.erased)
        self.remembered -= self.erased
        for table, ids in decided.hidden.items():
            for row in ids:
                self.rows.get(table, {}).pop(row, None)
        for table, tuples in (*decided.fresh.items(), *decided.rows.items()):
            self.rows.setdefault(table, {}).update({values[0]: tuple(values) for values in tuples})
        for row in decided.touched:
            self.waiting.pop(row, None)
        self.waiting.update({wait.row: wait.parent for wait in decided.waiting})
        touched = set(decided.touched)
        self.contested = {pair for pair in self.contested if pair[0] not in touched}
        self.contested |= decided.contested.keys()
        for aside in decided.put_aside:
            change = aside.change
            key = (change.scope, *change.ref)
            self.aside[key] = (sender, aside)
        for change in (*decided.changes, *decided.refills):
            self.aside.pop((change.scope, *change.ref), None)
        if decided.changes:
            self.lamport = decided.lamport

    def _strip(self, subjects: Subjects) -> None:
        self.log.strip(subjects)
        for key, (sender, aside) in list(self.aside.items()):
            if (aside.change.scope, aside.change.subject) in subjects:
                change = erasing.strip(aside.change)
                self.aside[key] = (sender, aside._replace(change=change))

    def fold_anew(self) -> None:
        """Make the rows and lists from the log alone, as an upgrade does."""
        self.rows, self.waiting, self.contested = folded(self.log, self.kinds)

    # writing -----------------------------------------------------------------------------------

    def write(self, drafts: Iterable[Draft], verb: str, operation: str, at: str) -> list[Change]:
        """Write changes of its own, as `services.own_changes` does."""
        changes: list[Change] = []
        seqs: dict[str, int] = {}
        for number, draft in enumerate(drafts, 1):
            before = seqs.get(draft.scope, self.log.seqs.get((draft.scope, self.writer), 0))
            seqs[draft.scope] = before + 1
            changes.append(
                Change(
                    draft.scope, self.writer, before + 1, operation, verb, at, self.device,
                    self.lamport + number, draft.table, draft.row, tuple(draft.cells),
                    list(draft.cells.values()), draft.over, draft.subject, draft.kind,
                )
            )  # fmt: skip
        self.take(changes, plan.Reach(self.device, *ROOT_REACH, *ROOT_REACH, {}), self.device)
        return changes

    def letter(self, peers: Sequence[export.Peer]) -> Letter:
        """Write a bundle for others."""
        said = {peer.device: self.said[peer.device] for peer in peers if peer.device in self.said}
        parts = export.plan_parts(
            self.log, peers, said, role=self.role, branches=self.branches, name=self.device
        )  # type: ignore[arg-type]
        names = self.log.names
        return Letter(
            self.device,
            [
                Part(
                    tuple(peer.device for peer in part.peers), part.scopes, part.changes,
                    part.head.vector, part.head.digests,
                    {scope: names.get(scope, 0) for scope in part.scopes},
                )
                for part in parts
            ],
        )  # fmt: skip

    # hearing -----------------------------------------------------------------------------------

    def has_twin(self, decided: plan.Plan, parts: Sequence[Part]) -> bool:
        """Whether its own writer is known elsewhere otherwise than here."""
        news = (*decided.changes, *(aside.change for aside in decided.put_aside))
        if any(change.writer == self.writer for change in news):
            return True
        for part in parts:
            for scope, writers in part.vector.items():
                seq, mark = writers.get(self.writer, (0, ""))
                own = self.log.vector().get((scope, self.writer))
                if seq and mark != agreement.mark_at(self.log, scope, self.writer, seq, own):  # type: ignore[arg-type]
                    return True
        return False

    def remember(self, sender: str, parts: Sequence[Part]) -> None:
        """Believe what a computer says of itself."""
        kept: Vector = {}
        for part in parts:
            for scope, writers in part.vector.items():
                kept.update({(scope, writer): at for writer, at in writers.items()})
        self.said[sender] = kept

    def compare(self, sender: str, parts: Sequence[Part]) -> int:
        """Compare digests at equal vectors; where they differ, forget what the sender said."""
        vector, digests, differ = self.log.vector(), self.log.digests(), 0
        for part in parts:
            for scope, theirs in part.vector.items():
                ours = {writer: at for (name, writer), at in vector.items() if name == scope}
                if ours != dict(theirs):
                    continue
                assert self.log.names.get(scope, 0) == part.names[scope], (
                    f"equal vectors of {scope}, and not the same changes"
                )
                if digests.get(scope, "0" * 32) != part.digests.get(scope, "0" * 32):
                    self.said[sender] = {
                        r: a for r, a in self.said[sender].items() if r[0] != scope
                    }
                    differ += 1
        return differ


Rows = dict[str, dict[str, tuple[Any, ...]]]


def folded(
    log: MemoryLog, known_kinds: Mapping[str, Kind]
) -> tuple[Rows, dict[str, str], set[tuple[str, str]]]:
    """Fold a whole log: the rows that stand, what waits for which parent, what is contested."""
    grouped: dict[str, dict[str, list[Change]]] = {}
    for row, together in log.of_rows(list(log.rows)).items():
        grouped.setdefault(together[0].table, {})[row] = together
    standing: set[str] = set()
    rows: Rows = {}
    waiting: dict[str, str] = {}
    contested: set[tuple[str, str]] = set()
    for table, kind in known_kinds.items():
        for row, together in grouped.get(table, {}).items():
            seen = fold(together)
            contested.update((row, cell) for cell in seen.contested())
            values = row_values(kind, together, seen)
            missing = next(
                (
                    values[column]
                    for column, _ in kind.parents
                    if values[column] is not None and values[column] not in standing
                ),
                None if is_whole(kind, values) else row,
            )
            if missing is None:
                standing.add(row)
                rows.setdefault(table, {})[row] = tuple(values[name] for name in kind.columns)
            else:
                waiting[row] = missing
    return rows, waiting, contested


def revoked(computer: Computer) -> set[str]:
    """Return which devices a computer knows to be put out."""
    return set(computer.log.cuts)
