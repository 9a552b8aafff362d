"""Whose changes count: what revocations cut off, and whom erasures name. Pure.

A revocation says of a PC, for each of its writers, up to which number it is trusted. What comes
after stays in the log and travels on, but is folded nowhere: it sets no value and erases nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from circledesk.models.base import TEAM
from circledesk.models.changes import ERASE, Change, Ref
from circledesk.models.fold import DELETED

REVOCATION = "revocation"
ERASURE = "erasure"
"""The table that erasures name in the log; no such table stands, so no version shows it."""

Cuts = dict[str, dict[tuple[str, str], int]]
"""device -> (scope, writer) -> last trusted seq; of a device in it, a writer not named: 0."""
Subjects = set[tuple[str, str]]
"""(scope, subject)"""


def device_of(writer: str) -> str:
    """Return the PC that a writer is a life of."""
    return writer.partition(".")[0]


def is_cut(change: Change, cuts: Cuts) -> bool:
    """Whether a revocation cut this change off."""
    held = cuts.get(device_of(change.writer))
    return held is not None and change.seq > held.get((change.scope, change.writer), 0)


def cuts_of(changes: Iterable[Change]) -> Cuts:
    """Fold revocations, first of all folds, by rank: one whose writer was cut off counts not.

    Of several about one PC the least holds.
    """
    cuts: Cuts = {}
    told = (c for c in changes if c.table == REVOCATION and c.scope == TEAM)
    for change in sorted(told, key=lambda change: change.rank):
        values = dict(zip(change.cells, change.values, strict=True))
        device = values.get("device_id")
        if not isinstance(device, str) or is_cut(change, cuts):
            continue
        named = _named(values.get("cuts"))
        before = cuts.get(device)
        if before is not None:
            named = {key: min(seq, before[key]) for key, seq in named.items() if key in before}
        cuts[device] = named
    return cuts


def cuts_told(listed: Iterable[tuple[str, str, str, int]]) -> Cuts:
    """Read cuts from their list; a PC of which nothing is trusted has a line without writer."""
    cuts: Cuts = {}
    for device, scope, writer, seq in listed:
        named = cuts.setdefault(device, {})
        if writer:
            named[(scope, writer)] = seq
    return cuts


def cuts_listed(cuts: Cuts) -> list[tuple[str, str, str, int]]:
    """Return cuts as the list that `cuts_told` reads."""
    return [
        (device, scope, writer, seq)
        for device, named in sorted(cuts.items())
        for (scope, writer), seq in (sorted(named.items()) or [(("", ""), 0)])
    ]


def _named(value: Any) -> dict[tuple[str, str], int]:
    """Read `scope -> writer -> [seq, mark]`; what is none of it cuts at 0."""
    found: dict[tuple[str, str], int] = {}
    for scope, writers in (value if isinstance(value, dict) else {}).items():
        for writer, held in (writers if isinstance(writers, dict) else {}).items():
            if isinstance(held, list) and held and type(held[0]) is int:
                found[(scope, writer)] = held[0]
    return found


def devices_named(changes: Iterable[Change]) -> set[str]:
    """Return the PCs that revocations are about, whether they count or not."""
    found: set[str] = set()
    for change in changes:
        if change.table == REVOCATION and "device_id" in change.cells:
            device = change.values[change.cells.index("device_id")]
            found |= {device} if isinstance(device, str) else set()
    return found


def subjects_named(change: Change) -> Subjects:
    """Return whom an erasure names: learners of its own scope."""
    named = change.values[0] if change.values else ()
    told = named if isinstance(named, list) else ()
    return {(change.scope, subject) for subject in told if isinstance(subject, str)}


def erased_of(changes: Iterable[Change], cuts: Cuts) -> Subjects:
    """Return whom the erasures that count name."""
    found: Subjects = set()
    for change in changes:
        if change.kind == ERASE and not is_cut(change, cuts):
            found |= subjects_named(change)
    return found


def trusted(changes: list[Change], cuts: Cuts) -> list[Change]:
    """Return of one row's changes those that count.

    One that replaced a change that was cut off also replaces what that one replaced.
    """
    if not cuts:
        return changes
    cut = {change.ref: change for change in changes if is_cut(change, cuts)}
    if not cut:
        return changes
    return [_past(change, cut) for change in changes if change.ref not in cut]


def _past(change: Change, cut: Mapping[Ref, Change]) -> Change:
    """Let a change replace, in place of changes that were cut off, what those replaced."""
    if not any(ref in cut for refs in change.over.values() for ref in refs):
        return change
    over: dict[str, list[Ref]] = {}
    for cell, refs in change.over.items():
        found: set[Ref] = set()
        seen: set[Ref] = set()
        front = list(refs)
        while front:
            ref = front.pop()
            if ref in seen:
                continue
            seen.add(ref)
            if ref not in cut:
                found.add(ref)
                continue
            behind = cut[ref].over
            for name in behind if cell == DELETED else (cell,):
                front += behind.get(name, ())
        if found:
            over[cell] = sorted(found)
    return change._replace(over=over)
