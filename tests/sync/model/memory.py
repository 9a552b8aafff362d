"""A change log in memory that answers as `models.log.Log` does, and what a plan needs of it.

`export.plan_parts`, `agreement.mark_at` and the fold run on it as they are; `collect` says what
`sync.held` and `sync.held_trust` say of a database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from circledesk.models import sums
from circledesk.models.changes import ERASE, PUT, Change
from circledesk.models.erasing import strip
from circledesk.models.fold import at_home
from circledesk.models.log import Vector
from circledesk.models.sums import MASK, encoder
from circledesk.models.trust import (
    REVOCATION,
    Cuts,
    Subjects,
    device_of,
    devices_named,
    subjects_named,
    trusted,
)

Name = tuple[int, str]
"""(seq, operation)"""
Run = tuple[str, str]
"""(scope, writer)"""


def digest(change: Change) -> int:
    over = encoder.encode(change.over) if change.over else b""
    return sums.digest_of(change, encoder.encode(change.values), over)


class MemoryLog:
    """Changes by run and by row; vector, marks and digests kept as they come."""

    def __init__(self) -> None:
        self.runs: dict[Run, dict[Name, Change]] = {}
        self.rows: dict[str, dict[tuple[Run, Name], None]] = {}
        self.seqs: dict[Run, int] = {}
        self.marks: dict[Run, int] = {}
        self.sums: dict[str, int] = {}
        self.names: dict[str, int] = {}
        """scope -> a sum over which changes are held, apart from marks: the tests' own word."""
        self.cuts: Cuts = {}

    def copy(self) -> MemoryLog:
        new = MemoryLog()
        new.runs = {run: dict(some) for run, some in self.runs.items()}
        new.rows = {row: dict(some) for row, some in self.rows.items()}
        new.seqs, new.marks, new.sums = dict(self.seqs), dict(self.marks), dict(self.sums)
        new.names, new.cuts = dict(self.names), dict(self.cuts)
        return new

    def vector(self) -> Vector:
        return {run: (seq, f"{self.marks[run]:032x}") for run, seq in self.seqs.items()}

    def digests(self) -> dict[str, str]:
        return {scope: f"{total:032x}" for scope, total in self.sums.items()}

    def run(self, scope: str, writer: str, after: int) -> Iterator[Change]:
        some = self.runs.get((scope, writer), {})
        for name in sorted(name for name in some if name[0] > after):
            yield some[name]

    def everything(self) -> Iterator[Change]:
        for some in self.runs.values():
            yield from some.values()

    def keys(self) -> set[tuple[str, str, int, str]]:
        return {(*run, *name) for run, some in self.runs.items() for name in some}

    def naming(self, rows: Iterable[str]) -> dict[str, list[Change]]:
        return {
            row: [self.runs[run][name] for run, name in self.rows[row]]
            for row in rows
            if row in self.rows
        }

    def of_rows(self, rows: Iterable[str]) -> dict[str, list[Change]]:
        counting = {row: trusted(changes, self.cuts) for row, changes in self.naming(rows).items()}
        return {row: at_home(changes) for row, changes in counting.items() if changes}

    def append(self, changes: Sequence[Change]) -> None:
        for change in changes:
            run, name = (change.scope, change.writer), (change.seq, change.operation)
            some = self.runs.setdefault(run, {})
            assert name not in some, "a change was taken in twice"
            some[name] = change
            self.rows.setdefault(change.row, {})[(run, name)] = None
            self.seqs[run] = max(self.seqs.get(run, 0), change.seq)
            mark = sums.mark_of(change.operation, change.table, change.row)
            self.marks[run] = (self.marks.get(run, 0) + mark) & MASK
            self._add(change, 1)
            self.names[change.scope] = self.names.get(change.scope, 0) ^ hash((run, name))

    def set_form(self, change: Change) -> None:
        run, name = (change.scope, change.writer), (change.seq, change.operation)
        self._add(self.runs[run][name], -1)
        self.runs[run][name] = change
        self._add(change, 1)

    def strip(self, subjects: Subjects) -> None:
        for change in self.about(subjects):
            if change.kind == PUT:
                self.set_form(strip(change))

    def about(self, subjects: Subjects) -> list[Change]:
        return [c for c in self.everything() if (c.scope, c.subject) in subjects]

    def _add(self, change: Change, sign: int) -> None:
        total = self.sums.get(change.scope, 0) + sign * digest(change)
        self.sums[change.scope] = total & MASK


class Touched:
    """The rows, revocations and erasures that incoming changes touch."""

    def __init__(self, log: MemoryLog, incoming: Sequence[Change]) -> None:
        self.revocations: list[Change] = []
        self.erasures: list[Change] = []
        self.risky: set[str] = set()
        revocations = [change for change in incoming if change.table == REVOCATION]
        erasures = [change for change in incoming if change.kind == ERASE]
        if not revocations and not erasures:
            return
        self.erasures = [change for change in log.everything() if change.kind == ERASE]
        named: Subjects = set().union(*map(subjects_named, erasures))
        if revocations:
            self.revocations = [c for c in log.everything() if c.table == REVOCATION]
            devices = devices_named([*self.revocations, *revocations])
            self.risky |= {c.row for c in log.everything() if device_of(c.writer) in devices}
            named = named.union(*map(subjects_named, self.erasures))
        self.risky |= {change.row for change in log.about(named)}


def known(log: MemoryLog, incoming: Iterable[Change]) -> dict[Run, dict[Name, int]]:
    """Return what is held of each run that comes again."""
    again = {(c.scope, c.writer) for c in incoming if c.seq <= log.seqs.get((c.scope, c.writer), 0)}
    return {run: {name: c.kind for name, c in log.runs[run].items()} for run in again}


def closure(front: Collection[str], below: dict[str, set[str]]) -> set[str]:
    """Return all that lies below these, step by step."""
    found: set[str] = set()
    rest = list(front)
    while rest:
        for row in below.get(rest.pop(), ()):
            if row not in found:
                found.add(row)
                rest.append(row)
    return found
