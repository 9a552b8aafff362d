"""From salvaged rows to changes: names by number, each change proved by its form.

The log's small lists have few columns, and each has a look of its own; what another table has by
chance alike is refused with the changes that would name it. Names that are lost with their page are
taken from a sound copy of the same database, where their numbers are the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec

from circledesk.models.changes import CHANGES, ERASE, PUT, STRIPPED, Change, Ref
from circledesk.models.erasing import digest_in_log
from circledesk.models.salvage import Record, Salvaged
from circledesk.models.sums import OWN, operation_sum

_SCOPE = re.compile(r"team|organizers|(?:public|branch):\S+")
_HEX16 = re.compile(r"[0-9a-f]{16}")
_HEX32 = re.compile(r"[0-9a-f]{32}")
_overs = msgspec.json.Decoder(dict[str, list[tuple[str, int, str]]])
_names = msgspec.json.Decoder(list[str])
_values = msgspec.json.Decoder(list[Any])
_COLUMNS = len(CHANGES.columns)
_WITHOUT_SUMS = _COLUMNS - 1
"""Columns of a change as an earlier version wrote it."""
_TOLD, _TOLD_WITH_SUM = 6, 8
"""Columns of an action: as an earlier version wrote it, and with its own sum."""
SETTINGS = frozenset(
    {
        "device", "device_name", "team", "role", "branch", "branches", "person", "writer", "lives",
        "lamport", "cuts", "clock_shift", "life_place", "life_machine",
    }
)  # fmt: skip
"""Settings of this PC that are looked for."""


@dataclass(slots=True)
class Names:
    """What the log means by number."""

    scopes: dict[int, str] = field(default_factory=dict)
    writers: dict[int, str] = field(default_factory=dict)
    shapes: dict[int, tuple[str, str]] = field(default_factory=dict)
    operations: dict[int, tuple[str, str, str, str]] = field(default_factory=dict)
    """uid, verb, at, actor."""
    own_sums: dict[int, tuple[int, Any]] = field(default_factory=dict)
    """Action -> the number of its writer, and its own sum."""
    altered: set[Ref] = field(default_factory=set)
    """Changes that are not what their own sum says."""
    settings: dict[str, str] = field(default_factory=dict)

    def in_doubt(self) -> list[str]:
        """Return the actions that are not what their own sum says."""
        return [
            uid
            for number, (writer, own) in self.own_sums.items()
            for uid, *told in [self.operations[number]]
            if own != operation_sum((uid, self.writers.get(writer, ""), *told))
        ]

    def set_clocks(self) -> None:
        """Give an action whose clock cannot be read that of the action before it."""
        last = "1970-01-01T00:00:00.000Z"
        for number, (uid, verb, at, actor) in sorted(self.operations.items()):
            if _is_time(at):
                last = at
            self.operations[number] = (uid, verb, last, actor)


def names_in(records: Iterable[tuple[int, Record]], names: Names) -> None:
    """Add the names that these rows give to those that are known; the known ones stay."""
    for row, record in records:
        if len(record) == 3 and record[0] is None:
            _, first, second = record
            if not isinstance(first, str) or not isinstance(second, str):
                continue
            if _SCOPE.fullmatch(first) and _HEX32.fullmatch(second):
                names.scopes.setdefault(row, first)
            elif second.startswith("[") and _is_list(second):
                names.shapes.setdefault(row, (first, second))
        elif len(record) == 2 and record[0] is None and isinstance(record[1], str):
            names.writers.setdefault(row, record[1])
        elif len(record) == 2 and record[0] in SETTINGS and isinstance(record[1], str):
            names.settings.setdefault(str(record[0]), record[1])
        elif (
            len(record) in (_TOLD, _TOLD_WITH_SUM)
            and isinstance(record[1], str)
            and _HEX16.fullmatch(record[1])
            and row not in names.operations
        ):
            _name_action(row, record, names)
    names.set_clocks()


def _name_action(row: int, record: Record, names: Names) -> None:
    """Take an action's name, clock and person as far as they are text; its sum tells the rest."""
    uid, writer, *told = record[1:_TOLD]
    verb, at, actor = (text if isinstance(text, str) else "" for text in told)
    names.operations[row] = (uid, verb, at, actor)
    if len(record) == _TOLD_WITH_SUM:
        names.own_sums[row] = (writer, record[_TOLD])


def changes_in(found: Salvaged, names: Names) -> Iterator[Change]:
    """Yield the changes that were salvaged whole, those last that are what their sum says."""
    proved: list[Change] = []
    for _, record in found.records:
        if len(record) not in (_WITHOUT_SUMS, _COLUMNS) or record[0] is not None:
            continue
        try:
            change = _change(record, names)
            fits = len(record) < _COLUMNS or record[-1] == digest_in_log(change) & OWN
        except (KeyError, ValueError, TypeError, msgspec.MsgspecError):
            continue
        if fits:
            proved.append(change)
            continue
        names.altered.add(change.ref)
        yield change
    names.altered -= {change.ref for change in proved}
    yield from proved


def _change(record: Record, names: Names) -> Change:
    scope, writer, seq, operation, lamport, shape, row, kind, subject, cells, over = record[
        1:_WITHOUT_SUMS
    ]
    table, told = names.shapes[shape]
    uid, verb, at, actor = names.operations[operation]
    columns, values = tuple(_names.decode(told)), _values.decode(cells)
    named = _overs.decode(over) if over else {}
    if not (
        len(columns) == len(values)
        and kind in (PUT, ERASE, STRIPPED)
        and isinstance(row, str)
        and isinstance(seq, int)
        and seq > 0
        and isinstance(lamport, int)
    ):
        raise ValueError("no change")
    return Change(
        names.scopes[scope], names.writers[writer], seq, uid, verb, at, actor, lamport, table, row,
        columns, values, {cell: [Ref(*ref) for ref in refs] for cell, refs in named.items()},
        subject, kind,
    )  # fmt: skip


def whole_runs(
    changes: Iterable[Change], held: Mapping[tuple[str, str], int]
) -> tuple[list[Change], int]:
    """Return the changes that follow on what is held, and how many stand after a gap."""
    by_writer: dict[tuple[str, str], dict[tuple[int, str], Change]] = {}
    for change in changes:
        key = (change.scope, change.writer)
        by_writer.setdefault(key, {})[(change.seq, change.operation)] = change
    kept: list[Change] = []
    left = 0
    for key, found in sorted(by_writer.items()):
        last = held.get(key, 0)
        new = [change for (seq, _), change in sorted(found.items()) if seq > held.get(key, 0)]
        for change in new:
            if change.seq > last + 1:
                left += 1
                continue
            last = max(last, change.seq)
            kept.append(change)
    return kept, left


def _is_time(text: str) -> bool:
    try:
        return bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def _is_list(text: str) -> bool:
    try:
        return bool(_names.decode(text))
    except msgspec.MsgspecError:
        return False
