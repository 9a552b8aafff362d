"""Looks into an XLS before it is read: how far its cells reach, and from when it counts its days.

Such a file is a small file system of its own (OLE). One whose chains of sectors never end, or whose
counts are larger than itself, would keep the library that reads workbooks busy until no memory is
left; so they are followed here first.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from circledesk.interop.lists_in import limits
from circledesk.interop.lists_in.measuring import Measured, damaged

_CELLS = frozenset((0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00FD, 0x00D6, 0x0201, 0x00BD, 0x00BE))
_BEGINS, _DATE_MODE, _TEXTS = 0x0809, 0x0022, 0x00FC
_SPAN = 0x0200
_LAST_SECTOR = 0xFFFFFFFA
"""From here on a sector's number says something else."""
_IN_HEAD = 109
_COUNTS = (40, 44, 64, 72)
"""Where the head says how many sectors the folder and the tables have."""


def measure_xls(path: Path) -> Measured:
    """Walk through an XLS; refuse what is too large to be read, or is not sound."""
    data, found = path.read_bytes(), Measured()
    try:
        stream = _stream(data)
    except (struct.error, IndexError, ValueError) as error:
        raise damaged() from error
    rows = columns = 0
    for kind, body in _records(stream):
        if kind == _BEGINS:
            rows = columns = 0
        elif kind == _DATE_MODE and body[:1] == b"\x01":
            found.epoch_1904 = True
        elif kind == _TEXTS and len(body) >= 8:
            if struct.unpack_from("<I", body, 4)[0] > len(stream):  # more texts than bytes
                raise damaged()
        elif kind == _SPAN and len(body) >= 10:
            rows_said, columns_said = _told_span(body)
            limits.check_span(rows_said, columns_said)
        elif kind in _CELLS and len(body) >= 4:
            row, column = struct.unpack_from("<HH", body)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            limits.check_span(rows, columns)
    return found


def _told_span(body: bytes) -> tuple[int, int]:
    """Return how many rows and columns a sheet says it has: room is made for all of them."""
    form = "<IIHH" if len(body) >= 14 else "<HHHH"
    first_row, last_row, first_column, last_column = struct.unpack_from(form, body)
    if first_row > last_row or first_column > last_column:
        raise damaged()
    return last_row, last_column


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + size]
        at += 4 + size


def _stream(data: bytes) -> bytes:
    """Return the workbook's records; nothing where they are kept among the small streams."""
    shift, small = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or small != 6:
        raise ValueError
    size = 1 << shift
    counts = (struct.unpack_from("<I", data, at)[0] for at in _COUNTS)
    if any(count > len(data) // size for count in counts):
        raise ValueError
    numbers = list(struct.unpack_from(f"<{_IN_HEAD}I", data, 76))
    further = struct.unpack_from("<I", data, 68)[0]
    for _ in range(len(data) // size + 1):
        if further >= _LAST_SECTOR:
            break
        more = struct.unpack(f"<{size // 4}I", _sector(data, further, size))
        numbers, further = [*numbers, *more[:-1]], more[-1]
    table: list[int] = []
    for number in numbers:
        if number < _LAST_SECTOR:
            table += struct.unpack(f"<{size // 4}I", _sector(data, number, size))
    _must_end(table)
    small_first = struct.unpack_from("<I", data, 60)[0]
    small_table = _chain(data, table, small_first, size)
    _must_end(list(struct.unpack(f"<{len(small_table) // 4}I", small_table)))
    folder = _chain(data, table, struct.unpack_from("<I", data, 48)[0], size)
    least = struct.unpack_from("<I", data, 56)[0]
    found = b""
    for at in range(0, len(folder) - 127, 128):
        name = folder[at : at + 64].decode("utf-16-le", errors="replace").partition("\0")[0]
        first, length = struct.unpack_from("<II", folder, at + 116)
        if struct.unpack_from("<Q", folder, at + 120)[0] > len(data):
            raise ValueError
        if name.casefold() in ("workbook", "book") and length >= least:
            found = _chain(data, table, first, size)[:length]
    return found


def _must_end(table: list[int]) -> None:
    """Refuse a table in which a chain of sectors bites its tail, or leads out of the file."""
    ends = bytearray(len(table))  # 1: on the way, 2: known to end
    for first in range(len(table)):
        way, number = [], first
        while number < _LAST_SECTOR and ends[number] == 0:
            ends[number] = 1
            way.append(number)
            number = table[number]
        if number < _LAST_SECTOR and ends[number] == 1:
            raise ValueError
        for passed in way:
            ends[passed] = 2


def _sector(data: bytes, number: int, size: int) -> bytes:
    found = data[(number + 1) * size : (number + 2) * size]
    if len(found) < size:
        found += bytes(size - len(found))
    return found


def _chain(data: bytes, table: list[int], first: int, size: int) -> bytes:
    """Return the sectors that follow each other; a chain that bites its tail ends."""
    parts, number, left = [], first, len(table)
    while number < _LAST_SECTOR and left > 0:
        parts.append(_sector(data, number, size))
        number, left = table[number], left - 1
    return b"".join(parts)
