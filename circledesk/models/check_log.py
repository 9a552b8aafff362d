"""Is the log itself sound: every change well formed, no number missing, the sums as they must be?

The digest of a scope is the witness: 128 bits over all by which the fold decides. Where it agrees,
the log is right, and what disagrees with the log can be mended from it. Where it does not, the own
sums of the changes tell whether one of them was altered, or the digest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection

from circledesk.models.changes import ERASE, PUT, STRIPPED
from circledesk.models.findings import Problem, lost, mendable
from circledesk.models.log import Log
from circledesk.models.log_statements import JOINED
from circledesk.models.own_sums import actions_of_nothing, altered_actions
from circledesk.models.server import on_server
from circledesk.models.sums import MASK, OWN, digest_of, mark_of
from circledesk.said import said

HEX = re.compile(r"[0-9a-f]{32}")
_RAW = """
SELECT c.id, c.seq, c.lamport, c.kind, c.row, c.subject, c.cells, c.over, c.writer, o.writer,
       s.name, w.uid, h.tbl, h.cells, o.uid, o.verb, o.at, o.actor
FROM log_change c LEFT JOIN log_scope s ON s.id = c.scope LEFT JOIN log_writer w ON w.id = c.writer
LEFT JOIN log_operation o ON o.id = c.operation LEFT JOIN log_shape h ON h.id = c.shape
ORDER BY c.id
"""
_overs = msgspec.json.Decoder(dict[str, list[tuple[str, int, str]]])
_names = msgspec.json.Decoder(list[str])
_values = msgspec.json.Decoder(list[Any])
Tell = Callable[[], object]
EVERY = 2000


@dataclass(slots=True)
class Sums:
    """What the changes of the log add up to."""

    numbers: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    marks: dict[tuple[str, str], int] = field(default_factory=dict)
    digests: dict[str, int] = field(default_factory=dict)
    altered: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """scope -> (table, row) of the changes that are not what their own sum says."""

    def mark(self, key: tuple[str, str]) -> str:
        """The mark of a writer in a scope."""
        return f"{self.marks[key] & MASK:032x}"

    def digest(self, scope: str) -> str:
        """The digest of a scope."""
        return f"{self.digests.get(scope, 0) & MASK:032x}"

    def is_whole(self, key: tuple[str, str]) -> bool:
        """Whether no number of a writer is missing."""
        return self.numbers[key] == set(range(1, len(self.numbers[key]) + 1))


def of_form(connection: Connection, tell: Tell) -> Iterator[Problem]:
    """Yield the changes that cannot be read as changes."""
    shapes: dict[str, int] = {}
    for count, row in enumerate(connection.exec_driver_sql(_RAW), 1):
        if count % EVERY == 0:
            tell()
        try:
            wrong = _wrong(row, shapes)
        except (msgspec.MsgspecError, ValueError, TypeError):
            wrong = "values"
        if wrong:
            what = said("A change in the log cannot be read: its {part}", part=wrong)
            yield lost("form", what, f"log_change {row[0]}", scope=str(row[10] or ""))


def _wrong(row: Any, shapes: dict[str, int]) -> str:
    """Say which part of a change is none; '' for a whole one."""
    number, seq, lamport, kind, name, subject, cells, over, writer, by = row[:10]
    scope, uid, table, names, operation, verb, at, actor = row[10:]
    if None in (scope, uid, table, operation) or writer != by:
        return "names"
    if not all(type(one) is int for one in (number, seq, lamport)) or seq < 1 or lamport < 0:
        return "numbers"
    if kind not in (PUT, ERASE, STRIPPED):
        return "kind"
    texts = (name, cells, over, scope, uid, table, names, operation, verb, at, actor)
    if not all(map(_is_text, texts)):
        return "texts"
    if subject is not None and not _is_text(subject):
        return "subject"
    datetime.fromisoformat(at)
    if names not in shapes:
        shapes[names] = len(_names.decode(names))
    if len(_values.decode(cells)) != shapes[names]:
        return "values"
    if over:
        _overs.decode(over)
    return ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and (value.isascii() or value.encode() is not None)


def sums_of(log: Log, tell: Tell) -> Sums:
    """Add up the whole log."""
    sums = Sums()
    own_sums = log.connection.exec_driver_sql(f"SELECT c.own_sum {JOINED} ORDER BY c.row, c.id")
    changes = zip(log.everything(), own_sums.scalars(), strict=True)
    for count, (change, own) in enumerate(changes, 1):
        if count % EVERY == 0:
            tell()
        key = (change.scope, change.writer)
        sums.numbers.setdefault(key, set()).add(change.seq)
        added = mark_of(change.operation, change.table, change.row)
        sums.marks[key] = sums.marks.get(key, 0) + added
        cells = msgspec.json.encode(change.values)
        over = msgspec.json.encode(change.over) if change.over else b""
        added = digest_of(change, cells, over)
        if own != added & OWN:
            sums.altered.setdefault(change.scope, []).append((change.table, change.row))
        sums.digests[change.scope] = sums.digests.get(change.scope, 0) + added
    return sums


def disagreeing(log: Log, sums: Sums) -> set[str]:
    """Return the scopes whose digest is not what their changes add up to."""
    stand = log.digests()
    return {s for s in sums.digests.keys() | stand.keys() if stand.get(s) != sums.digest(s)}


def of_sums(log: Log, sums: Sums, doubted: Set[str]) -> Iterator[Problem]:
    """Yield holes in a writer's numbers; marks and digests that do not add up.

    In a scope that is `doubted` nobody knows which is right.
    """
    vector = log.vector()
    for key in sorted(sums.numbers.keys() | vector.keys()):
        kind = lost if key[0] in doubted else mendable
        numbers = sums.numbers.get(key)
        if numbers and not sums.is_whole(key):
            what = said("A number is missing in the change log")
            yield lost("hole", what, " ".join(key), scope=key[0])
        elif not numbers or vector.get(key) != (max(numbers), sums.mark(key)):
            what = said("The change log and its vector disagree")
            yield kind("vector", what, " ".join(key), scope=key[0])
    for scope in sorted(disagreeing(log, sums)):
        kind = lost if scope in doubted else mendable
        what = said("The change log and its digest disagree")
        yield kind("digest", what, scope, scope=scope)
    yield from _of_own_sums(sums, doubted)
    yield from _of_lists(log)


def _of_own_sums(sums: Sums, doubted: Set[str]) -> Iterator[Problem]:
    """Yield the changes that were altered, and those of which only the sum beside them was."""
    for scope, named in sorted(sums.altered.items()):
        for table, row in named:
            where = f"{table} {row}"
            if scope in doubted:
                what = said(
                    "A change was altered after it was written: {table}",
                    table=table.replace("_", " "),
                )
                yield lost("change", what, where, table=table, row=row, scope=scope)
            else:
                what = said("The sum beside a change is not the change's")
                yield mendable("sum", what, where, table="log_change", row=row, scope=scope)


def of_actions(connection: Connection, doubted: Set[str]) -> Iterator[Problem]:
    """Yield the actions of which what they were, when or by whom was altered."""
    for told, *_ in altered_actions(connection):
        what = said(
            "What an action was, when it was done or by whom was altered: {verb}, {at}",
            verb=told[2],
            at=told[3],
        )
        yield mendable("action", what, f"log_operation {told[0]}", table="log_operation")
    if actions_of_nothing(connection):
        kind = lost if doubted else mendable
        what = said("The log names an action of which it holds no change")
        yield kind("action", what, "log_operation", table="log_operation")


NO_NAMES = {
    "log_writer": "typeof(uid) <> 'text' AND id NOT IN (SELECT writer FROM log_change)",
    "log_shape": "(typeof(tbl) <> 'text' OR typeof(cells) <> 'text')"
    " AND id NOT IN (SELECT shape FROM log_change)",
}
"""Which lines of the lists of names are no names, and used by no change."""
NO_NUMBER = f"id < 1 OR id > {1 << 48}"
"""Which numbers in this PC's file no change ever gets: behind such a one there would be no room."""


def _of_lists(log: Log) -> Iterator[Problem]:
    """Yield what the small lists of the log hold for nobody."""
    loose = log.connection.exec_driver_sql(
        "SELECT count(*) FROM log_vector WHERE scope NOT IN (SELECT id FROM log_scope)"
        " OR writer NOT IN (SELECT id FROM log_writer)"
    ).scalar()
    if loose:
        yield mendable("vector", said("The log counts for a writer that it does not name"), "log")
    if log.connection.exec_driver_sql(f"SELECT 1 FROM log_change WHERE {NO_NUMBER}").first():
        what = said("A change of the log has a number that cannot be")
        yield mendable("id", what, "log_change", table="log_change")
    for table, none in NO_NAMES.items() if not on_server(log.connection) else ():
        if log.connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE {none}").first():
            what = said("A list of the log holds what is no name: {table}", table=table)
            yield mendable("name", what, table, table=table)
    for scope in log.digests():
        kind, _, branch = scope.partition(":")
        if kind not in ("team", "organizers", "public", "branch") or (
            (kind in ("public", "branch")) != bool(branch)
        ):
            what = said("The log names readers that cannot be")
            yield lost("form", what, scope, scope=scope)
