"""Files that claim to be bundles: refused by their form alone, in little memory and time."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from circledesk.errors import FileRefused
from circledesk.sync import container

MEMBERS = [("manifest.json", b"{}"), ("manifest.sig", b"s" * 64), ("payload-1.age", b"p" * 5000)]


def canonical(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    container.write_container(out, members)
    return out.getvalue()


def foreign(members: list[tuple[str, bytes]], kind: int = ZIP_STORED, **more: object) -> bytes:
    """Return a ZIP as any other program writes it."""
    out = io.BytesIO()
    with ZipFile(out, "w", kind) as archive:
        for name, content in members:
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type, info.create_system, info.external_attr = kind, 3, 0o600 << 16
            for key, value in more.items():
                setattr(info, key, value)
            archive.writestr(info, content)
    return out.getvalue()


def changed(place: int, new: bytes) -> Callable[[], bytes]:
    """Return the canonical file with some bytes set, counted from its end."""

    def make() -> bytes:
        content = bytearray(canonical(MEMBERS))
        content[place : place + len(new) or None] = new
        return bytes(content)

    return make


BOMBS: dict[str, Callable[[], bytes]] = {
    "a path upwards": lambda: canonical([*MEMBERS[:2], ("../payload-1.age", b"x")]),
    "a path from the root": lambda: canonical([*MEMBERS[:2], ("/etc/passwd", b"x")]),
    "another order": lambda: canonical([MEMBERS[1], MEMBERS[0], MEMBERS[2]]),
    "no manifest": lambda: canonical(MEMBERS[1:]),
    "one member": lambda: canonical(MEMBERS[:1]),
    "a member more": lambda: canonical([*MEMBERS, ("readme.txt", b"x")]),
    "a part left out": lambda: canonical([*MEMBERS[:2], ("payload-2.age", b"x")]),
    "a short signature": lambda: canonical([MEMBERS[0], ("manifest.sig", b"s"), MEMBERS[2]]),
    "a huge manifest": lambda: canonical([("manifest.json", bytes(5 << 20)), *MEMBERS[1:]]),
    "packed a thousand times": lambda: foreign(
        [*MEMBERS[:2], ("payload-1.age", bytes(50 << 20))], ZIP_DEFLATED
    ),
    "a comment": lambda: foreign(MEMBERS, comment=b"hello"),
    "an extra field": lambda: foreign(MEMBERS, extra=b"\x99\x99\x04\x00abcd"),
    "another time": lambda: foreign(MEMBERS, date_time=(2018, 8, 6, 7, 0, 0)),
    "another right": lambda: foreign(MEMBERS, external_attr=0o777 << 16),
    "another system": lambda: foreign(MEMBERS, create_system=0),
    "more members than there are": changed(-12, struct.pack("<H", 40_000)),
    "a directory elsewhere": changed(-6, struct.pack("<L", 5)),
    "a directory without end": changed(-10, struct.pack("<L", 1 << 31)),
    "a tail": lambda: canonical(MEMBERS) + b"tail",
    "a head": lambda: b"head" + canonical(MEMBERS),
    "two in one": lambda: canonical(MEMBERS) * 2,
}


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    file = tmp_path / "x.circledesk"
    file.write_bytes(canonical(MEMBERS))
    read = container.read_container(file)
    assert (read.manifest, read.signature) == (MEMBERS[0][1], MEMBERS[1][1])
    assert [part.read() for part in read.parts] == [MEMBERS[2][1]]
    assert foreign(MEMBERS) == canonical(MEMBERS), "the forgeries below differ in one thing each"


@pytest.mark.parametrize("name", BOMBS)
def test_anything_else_is_refused(tmp_path: Path, name: str) -> None:
    file = tmp_path / "x.circledesk"
    file.write_bytes(BOMBS[name]())
    with pytest.raises(FileRefused, match="not a CircleDesk parcel"):
        container.read_container(file)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_twice_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.circledesk"
    file.write_bytes(canonical([*MEMBERS, MEMBERS[2]]))
    with pytest.raises(FileRefused):
        container.read_container(file)


def test_a_million_members_cost_neither_memory_nor_time(tmp_path: Path) -> None:
    entry = struct.pack("<4s4B4H3L5H2L", b"PK\x01\x02", *([0] * 11), 1, *([0] * 6)) + b"x"
    many = 1_000_000
    file = tmp_path / "x.circledesk"
    with file.open("wb") as out:
        out.write(canonical(MEMBERS))
        start = out.tell()
        for _ in range(100):
            out.write(entry * (many // 100))
        length = out.tell() - start
        out.write(struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65_535, 65_535, length, start, 0))
    assert cost(file) < 1 << 20


def test_a_large_stranger_costs_no_memory(tmp_path: Path) -> None:
    file = tmp_path / "x.circledesk"
    with file.open("wb") as out:
        container.write_container(out, [*MEMBERS[:2], ("payload-1.age", bytes(60 << 20))])
    tracemalloc.start()
    container.read_container(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20


def cost(file: Path) -> int:
    """Return the most memory that refusing a file took; it may take no more than a moment."""
    tracemalloc.start()
    begun = time.monotonic()
    with pytest.raises(FileRefused):
        container.read_container(file)
    assert time.monotonic() - begun < 5
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak
