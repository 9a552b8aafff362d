"""What a recipient lacks: picked from what it last said itself that it holds.

Export changes no sync state: writing twice is harmless, and a bundle is written also when nothing
is new, because it carries this PC's own vector.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from circledesk.models.base import ORGANIZERS, TEAM
from circledesk.models.changes import Change
from circledesk.models.log import Log, Vector
from circledesk.sync import wire


@dataclass(frozen=True, slots=True)
class Peer:
    """A device to write to."""

    device: str
    name: str
    role: str
    branches: tuple[str, ...]
    seal: str


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
) -> list[PartPlan]:
    """Group scopes by who may read them; of each take what the least informed recipient lacks.

    `said` is, by device, the vector it last signed; a device not in it was never heard of and is
    sent everything.
    """
    held, digests = log.vector(), log.digests()
    groups: dict[tuple[str, ...], list[str]] = {}
    for scope in sorted({TEAM, *digests}):
        readers = tuple(p.device for p in peers if may_read(p.role, p.branches, scope))
        if readers:
            groups.setdefault(readers, []).append(scope)
    by_id = {peer.device: peer for peer in peers}
    plans = []
    for readers, scopes in groups.items():
        changes: list[Change] = []
        for scope in scopes:
            if may_send(role, branches, scope):
                changes.extend(log.after(scope, least(said, readers, scope)))
        head = wire.Head(
            format=wire.FORMAT,
            shapes=wire.shapes_of(changes),
            vector=vector_json(held, scopes),
            digests={scope: digests[scope] for scope in scopes if scope in digests},
            name=name,
        )
        plans.append(PartPlan(tuple(by_id[r] for r in readers), tuple(scopes), changes, head))
    return plans


def least(said: Mapping[str, Vector], readers: Sequence[str], scope: str) -> dict[str, int]:
    """Return of each writer of a scope what all the readers say they hold."""
    held: dict[str, int] | None = None
    for reader in readers:
        vector = said.get(reader, {})
        mine = {writer: seq for (name, writer), (seq, _) in vector.items() if name == scope}
        if held is None:
            held = mine
        else:
            held = {w: min(seq, mine[w]) for w, seq in held.items() if w in mine}
    return held or {}


def vector_json(vector: Vector, scopes: Iterable[str]) -> wire.VectorJson:
    """Return a vector as a bundle states it, for these scopes."""
    wanted = set(scopes)
    told: wire.VectorJson = {scope: {} for scope in sorted(wanted)}
    for (scope, writer), held in sorted(vector.items()):
        if scope in wanted:
            told[scope][writer] = held
    return told
