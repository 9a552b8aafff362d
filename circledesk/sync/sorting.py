"""Parting incoming changes: new ones, full copies of stripped ones, ones out of bounds, no news."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from circledesk.errors import FileRefused
from circledesk.models.changes import PUT, STRIPPED, Change
from circledesk.models.trust import device_of
from circledesk.sync.reach import HANDED_BACK, OUT_OF_BOUNDS, PUT_OUT, Aside, Reach, bounds, reads

if TYPE_CHECKING:
    from circledesk.sync.plan import Held


@dataclass(slots=True)
class Sorted:
    """Incoming changes by what they are here."""

    news: list[Change] = field(default_factory=list)
    again: list[Change] = field(default_factory=list)
    """Full copies of changes that are held stripped."""
    aside: list[Aside] = field(default_factory=list)


def sort_in(incoming: list[Change], held: Held, reach: Reach) -> Sorted:
    """Part the incoming changes, run by run. FileRefused where a run starts beyond what is held."""
    sorted_in = Sorted()
    run: tuple[str, str] | None = None
    kind = why = ""
    reached = trusted_to = 0
    reaches: dict[tuple[str, str], int] = {}
    known: dict[tuple[int, str], int] = {}
    knows: dict[tuple[str, str], dict[tuple[int, str], int]] = {}
    add = sorted_in.news.append
    for change in incoming:
        key = (change.scope, change.writer)
        if key != run:
            if run is not None:
                reaches[run] = reached
            run = key
            if not reads(reach, change.scope):
                raise FileRefused(
                    "The parcel holds what this computer may not see.",
                    "Tell the organizer; nothing was changed here.",
                )
            kind, why = bounds(change.scope, change.writer, reach, held.cuts)
            trusted_to = _trusted_to(key, reach, held)
            reached = reaches.get(key, held.vector.get(key, 0))
            if key not in knows:
                knows[key] = dict(held.known.get(key, {}))
            known = knows[key]
        seq = change.seq
        name = (seq, change.operation)
        if kind or seq <= trusted_to:
            aside = Aside(change, kind or OUT_OF_BOUNDS, why or PUT_OUT)
            is_held = seq <= reached and name in known
            if (not is_held or _fills(aside, known[name], held)) and _is_news(aside, held):
                sorted_in.aside.append(aside)
            continue
        if seq == reached + 1:
            reached = seq
        elif seq > reached:
            raise FileRefused(
                "The parcel was made for a later state of this computer.",
                "Send yours first, then ask for a new one; nothing was changed here.",
            )
        elif name in known:
            if known[name] == STRIPPED and change.kind == PUT:
                sorted_in.again.append(change)
            continue
        known[name] = change.kind
        add(change)
    return sorted_in


def _fills(aside: Aside, kind: int, held: Held) -> bool:
    """Whether a full copy is handed back of what is held stripped, though nobody erases it."""
    change = aside.change
    subject = (change.scope, change.subject or "")
    erased = subject in held.erased or subject in held.remembered
    return aside.kind == HANDED_BACK and kind == STRIPPED and change.kind == PUT and not erased


def _is_news(aside: Aside, held: Held) -> bool:
    """Whether a change is not put aside yet, or is handed back by one who may, at last: then it
    can be taken in as it is, and needs not be written anew.
    """
    change = aside.change
    before = held.aside.get((change.scope, *change.ref))
    return before is None or (aside.kind == HANDED_BACK and before != HANDED_BACK)


def _trusted_to(key: tuple[str, str], reach: Reach, held: Held) -> int:
    """Return up to where a PC that was put out may bring nothing new under its own name.

    What is trusted of it came before; it alone says that this belongs there.
    """
    cut: Mapping[tuple[str, str], int] | None = held.cuts.get(reach.sender)
    if cut is None or device_of(key[1]) != reach.sender:
        return 0
    return cut.get(key, 0)
