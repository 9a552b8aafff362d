"""Changes as lines of JSON, the inside of a bundle's part.

    {"format": 1, "shapes": [[table, [cell, …]], …], "vector": …, "digests": …, "name": …}
    ["r", scope, writer, seq, lamport]   a run: the next change has these two
    ["o", id, verb, at, actor]           the action that the next changes belong to
    [shape, row, values, subject, over, lamport step, seq step, kind]
    ["e", changes]                       the end, so that a cut-off part is noticed

A change leaves out what is as expected at its end: no subject, nothing replaced, the next lamport
number (since the change before), the next seq, a put. The subject is 1 where it is the row itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from circledesk.errors import FileRefused
from circledesk.models.changes import PUT, Change, Ref
from circledesk.models.fitting import LARGEST, misfit

FORMAT = 1
ID = 36
"""Characters of a row's id."""
VectorJson = dict[str, dict[str, tuple[int, str]]]
"""scope -> writer -> (seq, mark)."""

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


class Head(msgspec.Struct):
    """The first line of a part."""

    format: int
    shapes: list[tuple[str, list[str]]]
    vector: VectorJson
    digests: dict[str, str]
    name: str = ""
    """The sender's name for itself, told to those who may read the part only."""
    locked: bool | None = None
    """Whether the sender's database is locked, for the day on which its computer is lost."""


@dataclass(slots=True)
class Part:
    """What a part says, read back."""

    head: Head
    changes: list[Change] = field(default_factory=list)


def write_lines(head: Head, changes: Iterable[Change]) -> Iterator[bytes]:
    """Yield the lines of a part. Changes come run by run, each by seq; shapes are in the head."""
    shapes = {(table, *cells): place for place, (table, cells) in enumerate(head.shapes)}
    yield _encode(head) + b"\n"
    run: tuple[str, str] | None = None
    operation, lamport, seq, count = "", 0, 0, 0
    for change in changes:
        if (change.scope, change.writer) != run:
            run = (change.scope, change.writer)
            operation, lamport, seq = "", change.lamport - 1, change.seq - 1
            yield _encode(["r", *run, change.seq, change.lamport]) + b"\n"
        if change.operation != operation:
            operation = change.operation
            yield _encode(["o", operation, change.verb, change.at, change.actor]) + b"\n"
        line: list[Any] = [
            shapes[(change.table, *change.cells)],
            change.row,
            change.values,
            1 if change.subject == change.row else change.subject,
            change.over or None,
            change.lamport - lamport,
            change.seq - seq,
            change.kind,
        ]
        while len(line) > 3 and line[-1] == _EXPECTED[len(line) - 1]:
            line.pop()
        yield _encode(line) + b"\n"
        lamport, seq = change.lamport, change.seq
        count += 1
    yield _encode(["e", count]) + b"\n"


_EXPECTED = (None, None, None, None, None, 1, 1, PUT)


def shapes_of(changes: Iterable[Change]) -> list[tuple[str, list[str]]]:
    """Return the tables and cell lists that changes use, each once."""
    found = dict.fromkeys((change.table, change.cells) for change in changes)
    return [(table, list(cells)) for table, cells in found]


_NONSENSE = (
    msgspec.MsgspecError, ValueError, TypeError, AttributeError, LookupError, RecursionError,
    StopIteration,
)  # fmt: skip


def read_lines(lines: Iterable[bytes]) -> Part:
    """Read a part back. Anything that is not as written raises FileRefused."""
    try:
        part = _read(iter(lines))
        if misfit(part.changes):
            raise ValueError("values")
        return part
    except _NONSENSE:
        raise broken() from None


def read_head(lines: Iterable[bytes]) -> Head:
    """Read a part's first line only; anything else than a head raises FileRefused."""
    try:
        return _head(iter(lines))
    except _NONSENSE:
        raise broken() from None


def broken() -> FileRefused:
    """The refusal of a part that is cut off or altered inside."""
    return FileRefused(
        "The parcel is damaged: its content cannot be read.",
        "Ask the sender for it again; nothing was changed here.",
    )


def _head(lines: Iterator[bytes]) -> Head:
    head = msgspec.json.decode(next(lines), type=Head)
    if head.format != FORMAT or not _is_sane(head):
        raise ValueError("head")
    return head


def _read(lines: Iterator[bytes]) -> Part:
    head = _head(lines)
    part = Part(head)
    shapes = [(table, tuple(cells)) for table, cells in head.shapes]
    scope = writer = operation = verb = at = actor = ""
    seq = lamport = 0
    add = part.changes.append
    same = dict[str, str]().setdefault
    make = Change._make
    for line in lines:
        item = _decode(line)
        kind = item[0]
        if type(kind) is int:
            size = len(item)
            table, cells = shapes[kind]
            row, values = item[1], item[2]
            if len(values) != len(cells) or type(row) is not str or not operation or kind < 0:
                raise ValueError("change")
            # An id that comes again and again is kept once: a third of what the changes take.
            row = same(row, row)
            for place, value in enumerate(values):
                if type(value) is str and len(value) == ID:
                    values[place] = same(value, value)
            subject = item[3] if size > 3 else None
            if subject == 1:
                subject = row
            elif subject is not None and type(subject) is not str:
                raise ValueError("subject")
            elif subject is not None:
                subject = same(subject, subject)
            if size > 4:
                over = _refs(item[4]) if item[4] else {}
                lamport += item[5] if size > 5 else 1
                seq += item[6] if size > 6 else 1
                kind = item[7] if size > 7 else PUT
                if not (type(lamport) is type(seq) is type(kind) is int and 0 <= kind < 1 << 31):
                    raise ValueError("number")
            else:
                over, lamport, seq, kind = {}, lamport + 1, seq + 1, PUT
            add(
                make(
                    (
                        scope, writer, seq, operation, verb, at, actor, lamport, table, row, cells,
                        values, over, subject, kind,
                    )
                )
            )  # fmt: skip
        elif kind == "o":
            _, operation, verb, at, actor = item
            if not (type(operation) is type(verb) is type(at) is type(actor) is str and operation):
                raise ValueError("operation")
        elif kind == "r":
            _, scope, writer, seq, lamport = item
            if not type(scope) is type(writer) is str:
                raise ValueError("run")
            seq, lamport, operation = int(seq) - 1, int(lamport) - 1, ""
        elif kind == "e":
            if item[1] != len(part.changes) or next(lines, None) is not None:
                raise ValueError("end")
            return part
        else:
            raise ValueError("line")
    raise ValueError("no end")


def _is_sane(head: Head) -> bool:
    """Whether no shape names a cell twice and the vector counts in numbers that can be."""
    vector = (seq for writers in head.vector.values() for seq, _ in writers.values())
    return all(len(set(cells)) == len(cells) for _, cells in head.shapes) and all(
        0 <= seq <= LARGEST for seq in vector
    )


def _refs(over: dict[str, list[list[Any]]]) -> dict[str, list[Ref]]:
    return {
        str(cell): [Ref(str(w), int(s), str(o)) for w, s, o in refs] for cell, refs in over.items()
    }
