"""Reading what can be read of a damaged database file, page by page, without SQLite.

Every page that is a leaf of a table is looked at, wherever it lies: so nothing is lost with a page
above it, with the header, or with the end of the file. What a row is, its columns say. A page that
was zeroed or overwritten yields nothing, or rows that are refused further up.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MAGIC = b"SQLite format 3\x00"
PAGE = 4096
LEAF = 0x0D
"""First byte of a page that holds rows of a table."""
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Kind of a value -> its bytes."""
_PAGES_AT_ONCE = 64
"""Pages read between two looks at whether to go on."""
Record = tuple[Any, ...]
Tell = Callable[[int, int], object]


@dataclass(slots=True)
class Salvaged:
    """What was found: rows by (number of columns), and how many pages hold nothing readable."""

    records: list[tuple[int, Record]] = field(default_factory=list)
    """(row id, columns)."""
    pages: int = 0
    blank: int = 0
    """Pages with nothing in them, though SQLite leaves none so but those it has freed."""


def salvage(file: Path, tell: Tell | None = None) -> Salvaged:
    """Read all rows of all tables of a file that SQLite may refuse."""
    data = file.read_bytes()
    return salvage_pages(data, _page_size(data), tell)


def salvage_pages(data: bytes, size: int, tell: Tell | None = None) -> Salvaged:
    """Read all rows of a file's bytes, of which each page has `size`.

    `tell` is told how many pages are read, of how many; what it raises ends the reading.
    """
    found = Salvaged(pages=-(-len(data) // size))
    for number in range(found.pages):
        if tell is not None and number % _PAGES_AT_ONCE == 0:
            tell(number, found.pages)
        page = data[number * size : (number + 1) * size]
        found.blank += not any(page)
        found.records += _leaf(data, page, size, start=100 if number == 0 else 0)
    return found


def _page_size(data: bytes) -> int:
    if data[:16] != MAGIC:
        return PAGE
    told = int(struct.unpack(">H", data[16:18])[0])
    size = 65536 if told == 1 else told
    return size if size >= 512 and size & (size - 1) == 0 else PAGE


def _leaf(data: bytes, page: bytes, size: int, *, start: int) -> Iterator[tuple[int, Record]]:
    if len(page) < start + 8 or page[start] != LEAF:
        return
    count = struct.unpack(">H", page[start + 3 : start + 5])[0]
    for place in range(start + 8, min(start + 8 + 2 * count, len(page) - 1), 2):
        at = struct.unpack(">H", page[place : place + 2])[0]
        try:
            yield _cell(data, page, size, at)
        except (IndexError, struct.error, UnicodeDecodeError, ValueError):
            continue


def _cell(data: bytes, page: bytes, size: int, at: int) -> tuple[int, Record]:
    length, at = _varint(page, at)
    row, at = _varint(page, at)
    if length > len(data):
        raise ValueError("longer than the file")
    here = _kept_here(length, size)
    payload = page[at : at + here]
    if length > here:
        following = struct.unpack(">I", page[at + here : at + here + 4])[0]
        payload += _overflow(data, size, following, length - here)
    if len(payload) != length:
        raise ValueError("cut off")
    return row, tuple(_columns(payload))


def _kept_here(length: int, size: int) -> int:
    """Return how many bytes of a row lie on its own page, as SQLite's file format says."""
    most = size - 35
    if length <= most:
        return length
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    return here if here <= most else least


def _overflow(data: bytes, size: int, number: int, left: int) -> bytes:
    parts = []
    seen: set[int] = set()
    while left > 0 and number and number not in seen:
        seen.add(number)
        page = data[(number - 1) * size : number * size]
        number = struct.unpack(">I", page[:4])[0]
        parts.append(page[4 : 4 + min(left, size - 4)])
        left -= len(parts[-1])
        if not parts[-1]:
            break
    return b"".join(parts)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    raise ValueError("no number")


def _columns(payload: bytes) -> Iterator[Any]:
    end, at = _varint(payload, 0)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    for kind in kinds:
        value, at = _value(payload, kind, at)
        yield value


def _value(payload: bytes, kind: int, at: int) -> tuple[Any, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind == 7:
        return struct.unpack(">d", payload[at : at + 8])[0], at + 8
    if kind in _INTEGERS:
        width = _INTEGERS[kind]
        return int.from_bytes(payload[at : at + width], "big", signed=True), at + width
    if kind < 12:
        raise ValueError("no kind of value")
    width = (kind - 12) // 2
    if at + width > len(payload):
        raise ValueError("cut off")
    raw = payload[at : at + width]
    return (raw.decode() if kind % 2 else raw), at + width
