"""Merging 100,000 changes and 10 % changed rows, its memory, and the size of what carries them."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks import season
from benchmarks.merging import ORGANIZER, Case, peak_above_start, write
from benchmarks.timing import Claim, compare, cpu_seconds
from circledesk.models.base import new_id
from circledesk.models.changes import Change
from circledesk.models.database import PRAGMAS, Database
from circledesk.models.rows import kinds
from circledesk.models.upgrade import upgrade
from circledesk.settings import system_clock
from circledesk.sync import bundle, wire
from circledesk.sync.breath import one_breath
from circledesk.sync.keys import Certificate, issue_certificate, new_keys, text_of

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COUNT = 100_000


def claims() -> Iterator[Claim]:
    """Measure what is new, what changes, memory and growth on the same made-up branch."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        branch, device = new_id(), new_id()
        ground = season.team_changes(branch, f"{new_id()}.0")
        changes = season.learner_changes(branch, f"{device}.0", COUNT)
        rows = season.rows_of(changes)
        case = parcel(folder / "season.circledesk", changes, branch, device)
        yield _size(Path(case.parcel), rows)
        base = _ground(folder / "base.db", ground)
        yield _merge("merge of 100,000 new changes", 3.0, folder, base, case, rows)
        shutil.copy(base, folder / "memory.db")
        note = "peak MB of a process of its own above what it held before"
        yield Claim("  its memory, MB", peak_above_start(folder, case), 150.0, note)
        yield _ten_times(folder, base, case, changes, branch, device)
        full = folder / "full.db"
        shutil.copy(base, full)
        database = Database(full, system_clock)
        case.merge(database)
        database.close()
        edits = season.edits_of(changes, COUNT // 10)
        changed = parcel(folder / "edits.circledesk", edits, branch, device)
        finished = season.rows_of(changes, edits)
        yield _merge("merge of 10 % changed rows", 4.0, folder, full, changed, finished)


def _ten_times(
    folder: Path, base: Path, case: Case, changes: list[Change], branch: str, device: str
) -> Claim:
    small = parcel(folder / "tenth.circledesk", changes[: COUNT // 10], branch, device)
    many, few = compare(lambda: _ours(folder, base, case), lambda: _ours(folder, base, small))
    note = f"{many:.2f} s against {few:.3f} s of processor time"
    return Claim("merge of 100,000 changes against 10,000", many / few, 11.0, note)


def parcel(file: Path, changes: list[Change], branch: str, device: str) -> Case:
    """Write changes as a branch's parcel for a new organizer; return how to open it."""
    keys, receiver, team = new_keys(device), new_keys(new_id(), with_root=True), new_id()
    grant = Certificate(
        team, device, text_of(keys.sign_public), keys.recipient, "branch", [branch], "2018"
    )
    head = wire.Head(wire.FORMAT, wire.shapes_of(changes), {}, {})
    part = bundle.Outgoing(
        {receiver.device_id: receiver.recipient}, wire.write_lines(head, changes)
    )
    certificate = issue_certificate(receiver.root_seed, grant)
    bundle.write_bundle(
        file,
        [part],
        keys=keys,
        bundle=new_id(),
        team=team,
        made_at="2018-08-06T07:00:00.000Z",
        certificate=certificate,
    )
    return Case(str(file), receiver, team, receiver.root_public)


def _size(file: Path, rows: dict[str, list[tuple[Any, ...]]]) -> Claim:
    lines = [
        json.dumps(dict(zip(kinds()[table].columns, row, strict=True)), ensure_ascii=False,
                   separators=(",", ":"))
        for table, some in rows.items()
        for row in some
    ]  # fmt: skip
    raw = len(zstd.compress("\n".join(lines).encode(), bundle.LEVEL))
    size = file.stat().st_size
    note = f"{size / COUNT:.1f} against {raw / COUNT:.1f} bytes a change, same zstd level"
    return Claim("bundle of 100,000 changes, size", size / raw, 1.2, note)


def _ground(file: Path, ground: list[Change]) -> Path:
    database = Database(file, system_clock)
    upgrade(database, backup=lambda why: file)
    write(database, ground, ORGANIZER)
    database.close()
    return file


def _ours(folder: Path, base: Path, case: Case) -> float:
    database = Database(Path(shutil.copy(base, folder / "ours.db")), system_clock)
    with one_breath():
        took = cpu_seconds(lambda: case.merge(database))
    database.close()
    return took


def _raw(folder: Path, base: Path, rows: dict[str, list[tuple[Any, ...]]]) -> float:
    connection = sqlite3.connect(shutil.copy(base, folder / "raw.db"), isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")

    def work() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for table, some in rows.items():
            columns = kinds()[table].columns
            names = ", ".join(f'"{name}"' for name in columns)
            sets = ", ".join(f'"{c}" = excluded."{c}"' for c in columns if c != "id")
            connection.executemany(
                f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
                f" ON CONFLICT (id) DO UPDATE SET {sets}",
                some,
            )
        connection.execute("COMMIT")

    took = cpu_seconds(work)
    connection.close()
    return took


def _merge(
    name: str,
    target: float,
    folder: Path,
    base: Path,
    case: Case,
    rows: dict[str, list[tuple[Any, ...]]],
) -> Claim:
    mine, theirs = compare(lambda: _ours(folder, base, case), lambda: _raw(folder, base, rows))
    note = f"{mine:.2f} s against {theirs:.2f} s of processor time, file to rows; same tables"
    return Claim(name, mine / theirs, target, note)


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
