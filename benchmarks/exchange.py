"""Import of 100,000 changes, and the size of the bundle that carries them."""

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
from benchmarks.timing import Claim, compare, seconds
from circledesk.models.base import new_id
from circledesk.models.changes import Change
from circledesk.models.database import PRAGMAS, Database, begin_write
from circledesk.models.rows import kinds
from circledesk.models.upgrade import upgrade
from circledesk.settings import system_clock
from circledesk.sync import apply, bundle, held, plan, wire
from circledesk.sync.breath import one_breath
from circledesk.sync.keys import Certificate, DeviceKeys, issue_certificate, new_keys, text_of

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COUNT = 100_000


def claims() -> Iterator[Claim]:
    """Measure both claims on the same changes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        branch, device = new_id(), new_id()
        ground = season.team_changes(branch, f"{new_id()}.0")
        changes = season.learner_changes(branch, f"{device}.0", COUNT)
        rows = season.rows_of(changes)
        file, opened_by = _bundle(folder, changes, branch, device)
        yield _size(file, rows)
        base = _ground(folder / "base.db", ground)
        yield _import(folder, base, file, opened_by, branch, rows)


def _bundle(
    folder: Path, changes: list[Change], branch: str, device: str
) -> tuple[Path, tuple[DeviceKeys, str, str]]:
    keys, receiver, team = new_keys(device), new_keys(new_id(), with_root=True), new_id()
    grant = Certificate(
        team, device, text_of(keys.sign_public), keys.recipient, "branch", [branch], "2018"
    )
    head = wire.Head(wire.FORMAT, wire.shapes_of(changes), {}, {})
    part = bundle.Outgoing(
        {receiver.device_id: receiver.recipient}, wire.write_lines(head, changes)
    )
    file = folder / "season.circledesk"
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
    return file, (receiver, team, receiver.root_public)


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
    _apply(database, ground, plan.Reach("", "organizer", (), "organizer", (), {}))
    database.close()
    return file


def _apply(database: Database, changes: list[Change], reach: plan.Reach) -> None:
    with database.session() as session:
        connection = begin_write(session)
        decided = plan.make(changes, held.collect(connection, changes), reach)
        apply.run(connection, decided, sender="", received_at="2018")
        session.commit()


def _import(
    folder: Path,
    base: Path,
    file: Path,
    opened_by: tuple[DeviceKeys, str, str],
    branch: str,
    rows: dict[str, list[tuple[Any, ...]]],
) -> Claim:
    receiver, team, root = opened_by

    def ours() -> float:
        copy = shutil.copy(base, folder / "ours.db")
        database = Database(Path(copy), system_clock)

        def work() -> None:
            opened = bundle.open_bundle(file, team=team, root_public=root)
            changes = [c for part in bundle.read_parts(opened, receiver) for c in part.changes]
            sender = opened.sender
            assert sender is not None
            reach = plan.Reach(
                sender.device, sender.role, tuple(sender.branches), "organizer", (), {}
            )
            _apply(database, changes, reach)

        with one_breath():
            took = seconds(work)
        database.close()
        return took

    def raw() -> float:
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

        took = seconds(work)
        connection.close()
        return took

    mine, theirs = compare(ours, raw)
    note = f"{mine:.2f} s against {theirs:.2f} s, file to rows; same tables, indexes, pragmas"
    return Claim("import of 100,000 changes", mine / theirs, 4.0, note)


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
