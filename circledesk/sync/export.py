"""What a recipient lacks: picked from what it last said itself that it holds.

Export changes no sync state: writing twice is harmless, and a bundle is written also when nothing
is new, because it carries this PC's own vector.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from circledesk.models.base import ORGANIZERS, TEAM
from circledesk.models.changes import Change
from circledesk.models.log import Log, Vector
from circledesk.models.sums import MASK, mark_of
from circledesk.sync import wire


@dataclass(frozen=True, slots=True)
class Peer:
    """A device to write to."""

    device: str
    name: str
    role: str
    branches: tuple[str, ...]
    seal: str
    begins_again: bool = False
    """An organizer's PC that came by the recovery sheet and holds nothing yet."""


def may_read(role: str, branches: Iterable[str], scope: str) -> bool:
    """Whether a device reads a scope: the table of scopes in one line each."""
    if role == "organizer" or scope == TEAM or scope.startswith("public:"):
        return True
    return scope != ORGANIZERS and scope.removeprefix("branch:") in branches


def may_send(role: str, branches: Iterable[str], scope: str) -> bool:
    """Whether a device's bundle may carry a scope: its own; an organizer relays all."""
    if role == "organizer":
        return True
    kind, _, branch = scope.partition(":")
    return kind in ("public", "branch") and branch in branches


@dataclass(frozen=True, slots=True)
class PartPlan:
    """Scopes that the same recipients read, and what of them is sent."""

    peers: tuple[Peer, ...]
    scopes: tuple[str, ...]
    changes: list[Change]
    head: wire.Head


def plan_parts(
    log: Log,
    peers: Sequence[Peer],
    said: Mapping[str, Vector],
    *,
    role: str,
    branches: Sequence[str],
    name: str,
    locked: bool | None = None,
) -> list[PartPlan]:
    """Group scopes by who may read them; of each take what the least informed recipient lacks.

    `said` is, by device, the vector it last signed; a device not in it was never heard of and is
    sent everything. A branch also hands organizers back what they say they lack of others' writing:
    one that was restored from an old backup has its own changes back so.
    """
    held, digests = log.vector(), log.digests()
    writers: dict[str, dict[str, tuple[int, str]]] = {}
    for (scope, writer), at in held.items():
        writers.setdefault(scope, {})[writer] = at
    groups: dict[tuple[str, ...], list[str]] = {}
    for scope in sorted({TEAM, *digests}):
        readers = tuple(p.device for p in peers if may_read(p.role, p.branches, scope))
        if readers:
            groups.setdefault(readers, []).append(scope)
    by_id = {peer.device: peer for peer in peers}
    told_of = {device: _by_scope(vector) for device, vector in said.items()}
    plans = []
    for readers, scopes in groups.items():
        changes: list[Change] = []
        told = [by_id[reader] for reader in readers]
        for scope in scopes:
            if may_send(role, branches, scope) or _hands_back(told, told_of):
                vectors = [told_of.get(peer.device, {}).get(scope, {}) for peer in told]
                changes.extend(lacking(log, scope, writers.get(scope, {}), vectors))
        head = wire.Head(
            format=wire.FORMAT,
            shapes=wire.shapes_of(changes),
            vector=vector_json(held, scopes),
            digests={scope: digests[scope] for scope in scopes if scope in digests},
            name=name,
            locked=locked,
        )
        plans.append(PartPlan(tuple(told), tuple(scopes), changes, head))
    return plans


Held = dict[str, tuple[int, str]]
"""writer -> (seq, mark), of one scope."""


def _hands_back(readers: Sequence[Peer], told_of: Mapping[str, object]) -> bool:
    """Whether a branch hands organizers back what others wrote: to those who said what they hold,
    and to one that begins again with nothing.

    An organizer that was restored may not even name a scope that came after its backup.
    """
    return all(
        peer.role == "organizer" and (peer.begins_again or peer.device in told_of)
        for peer in readers
    )


def lacking(log: Log, scope: str, writers: Held, vectors: Sequence[Held]) -> Iterator[Change]:
    """Yield what the least informed of several readers lacks of a scope, writer by writer.

    Where a reader's mark differs from the one here at the same number, two copies wrote under one
    name, and the writer's whole range goes again.
    """
    for writer, (last, mark) in sorted(writers.items()):
        told = [vector.get(writer, (0, "")) for vector in vectors]
        start = min((seq for seq, _ in told), default=0)
        if all(at == (last, mark) for at in told):
            continue
        tail = list(log.run(scope, writer, start)) if start < last else []
        if start and not all(_agree(at, last, mark, tail) for at in told):
            tail = list(log.run(scope, writer, 0))
        yield from tail


def _agree(told: tuple[int, str], last: int, mark: str, tail: Sequence[Change]) -> bool:
    """Whether a reader's mark is the one here at its number; beyond ours nobody can say."""
    seq, theirs = told
    if seq > last:
        return True
    beyond = sum(mark_of(c.operation, c.table, c.row) for c in tail if c.seq > seq)
    return theirs == f"{(int(mark, 16) - beyond) & MASK:032x}"


def _by_scope(vector: Vector) -> dict[str, Held]:
    found: dict[str, Held] = {}
    for (scope, writer), at in vector.items():
        found.setdefault(scope, {})[writer] = (at[0], at[1])
    return found


def vector_json(vector: Vector, scopes: Iterable[str]) -> wire.VectorJson:
    """Return a vector as a bundle states it, for these scopes."""
    wanted = set(scopes)
    told: wire.VectorJson = {scope: {} for scope in sorted(wanted)}
    for (scope, writer), held in sorted(vector.items()):
        if scope in wanted:
            told[scope][writer] = held
    return told
