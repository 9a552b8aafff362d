"""A year of weekly parcels from many branches into one organizer's desk: what it costs, by week.

    python -m benchmarks.year_of_branches --branches 62
    python -m benchmarks.year_of_branches --branches 1000 --weeks 8
    python -m benchmarks.year_of_branches --branches 10000      four weeks on a generated year

Each week every branch writes one parcel (12 sign-ups, 24 attendances, 2 feedbacks), the organizer
brings all of them in at one sitting and writes one parcel for each of three branches. Times are of
this process's processor, the backup of each sitting apart. Beside each week stands a yardstick, the
same raw upserts every time: weeks are compared in its lengths, since a shared computer is not
equally fast all day.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.branches import Team, WritingBranch
from circledesk.models.changes import Change
from circledesk.models.database import begin_write
from circledesk.services import exchange
from circledesk.sync import apply, held, plan
from circledesk.sync.breath import one_breath

PREPARED = 50
"""Branches whose generated year is brought in at once."""


@dataclass
class Week:
    """What one week cost."""

    week: int
    merge_ms: float
    """Milliseconds a parcel, to bring it in."""
    yardstick_ms: float
    """Raw upserts of 10,000 rows in memory, around the merge."""
    bytes_in: int
    """Bytes of a branch's parcel, in the mean."""
    backup_ms: float
    """The week's one backup."""
    write_ms: float
    """A parcel for one branch, in the mean of three."""
    bytes_out: int
    changes: int
    """Held in the organizer's log."""
    megabytes: float
    """The organizer's database."""


class Year:
    """One team, week by week."""

    def __init__(self, folder: Path, branches: int, weeks: int, generated: int, share: float):
        self.folder, self.first = folder, generated
        self.weeks = generated + weeks
        self.team = Team(folder, branches)
        self.backup_ms = 0.0
        self.changes = 0
        everyone = self.team.branches
        for start in range(0, branches, PREPARED):
            some = everyone[start : start + PREPARED]
            self._hold([c for b in some for c in self._year_of(b, share)])

    def _year_of(self, branch: WritingBranch, share: float) -> Iterator[Change]:
        yield from branch.beginning(self.weeks)
        for week in range(self.first):
            yield from branch.week(week, share)

    def _hold(self, changes: list[Change]) -> None:
        """Bring generated changes in without parcels, as `apply` writes them."""
        reach = plan.Reach("", "organizer", (), "organizer", (), {})
        changes.sort(key=lambda c: (c.scope, c.seq))
        self.changes += len(changes)
        with one_breath(), self.team.desk.session() as session:
            connection = begin_write(session)
            decided = plan.make(changes, held.collect(connection, changes), reach)
            apply.run(connection, decided, sender="", received_at="2018")
            session.commit()

    def run(self) -> Iterator[Week]:
        """Yield the weeks that are measured."""
        for number in range(self.first, self.weeks):
            yield self._week(number)

    def _week(self, number: int) -> Week:
        team, post = self.team, self.folder / "post"
        shutil.rmtree(post, ignore_errors=True)
        post.mkdir()
        others = team.what_all_hold()
        sizes = []
        for branch in team.branches:
            changes = branch.week(number)
            self.changes += len(changes)
            sizes.append(branch.parcel(post, changes, others))
        self.backup_ms = 0.0
        with _backup_apart(self), team.desk.session() as session:
            before = _yardstick()
            begin = time.process_time()
            lines = exchange.bring_in(session, keys=team.keys, paths=[post])
            merged = (time.process_time() - begin) * 1000 - self.backup_ms
            yardstick = (before + _yardstick()) / 2
        assert all(line.state == "applied" for line in lines), lines[0]
        shutil.rmtree(team.desk.paths.backups, ignore_errors=True)
        team.desk.paths.backups.mkdir()
        write_ms, size = self._answer(post)
        database = team.desk.paths.database.stat().st_size / 1e6
        return Week(
            number + 1, merged / len(sizes), yardstick, sum(sizes) // len(sizes), self.backup_ms,
            write_ms, size, self.changes, database,
        )  # fmt: skip

    def _answer(self, post: Path) -> tuple[float, int]:
        some = self.team.branches[:: max(1, len(self.team.branches) // 3)][:3]
        spent, size = 0.0, 0
        for branch in some:
            with self.team.desk.session() as session:
                begin = time.process_time()
                written = exchange.write_bundle(
                    session, keys=self.team.keys, to=branch.keys.device_id, folder=post / "out"
                )
                spent += time.process_time() - begin
                size += written.size
        return spent * 1000 / len(some), size // len(some)


def _yardstick() -> float:
    """Return the milliseconds of work that is always the same."""
    rows = [(f"{n * 7919 % 10_000:036}", *("x" * 20 for _ in range(11))) for n in range(10_000)]
    connection = sqlite3.connect(":memory:", isolation_level=None)
    names = ", ".join(f"c{n} TEXT" for n in range(11))
    connection.execute(f"CREATE TABLE t (id TEXT PRIMARY KEY, {names})")
    statement = (
        f"INSERT INTO t VALUES ({', '.join('?' * 12)})"
        " ON CONFLICT (id) DO UPDATE SET c0 = excluded.c0"
    )
    begin = time.process_time()
    for _ in range(2):
        connection.execute("BEGIN")
        connection.executemany(statement, rows)
        connection.execute("COMMIT")
    took = time.process_time() - begin
    connection.close()
    return took * 1000


@contextmanager
def _backup_apart(year: Year) -> Iterator[None]:
    """Time the backup that an import makes, so that it can be told apart."""
    own: Callable[[Any], None] = exchange._backup

    def timed(session: Any) -> None:
        begin = time.process_time()
        own(session)
        year.backup_ms += (time.process_time() - begin) * 1000

    exchange._backup = timed
    try:
        yield
    finally:
        exchange._backup = own


COLUMNS = (
    ("week", 4), ("merge ms", 9), ("yardstick", 9), ("parcel KB", 9), ("backup ms", 9),
    ("write ms", 9), ("out KB", 7), ("changes", 10), ("MB", 8),
)  # fmt: skip


def _line(week: Week) -> str:
    cells = (
        str(week.week), f"{week.merge_ms:.2f}", f"{week.yardstick_ms:.1f}",
        f"{week.bytes_in / 1000:.1f}", f"{week.backup_ms:.0f}", f"{week.write_ms:.1f}",
        f"{week.bytes_out / 1000:.1f}", str(week.changes), f"{week.megabytes:.1f}",
    )  # fmt: skip
    return " ".join(f"{cell:>{width}}" for cell, (_, width) in zip(cells, COLUMNS, strict=True))


def main() -> int:
    """Run, print a line a week, and write the weeks as JSON where `--out` says so."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--branches", type=int, default=62)
    parser.add_argument("--weeks", type=int, help="measured weeks (52; of 10,000 branches 4)")
    parser.add_argument("--generated", type=int, help="weeks made beforehand (0; of 10,000: 48)")
    parser.add_argument(
        "--share", type=float, default=1.0, help="how much of a typical week the generated ones are"
    )
    parser.add_argument("--out", type=Path, help="folder for year-<branches>.json")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder else")
    chosen = parser.parse_args()
    many = chosen.branches >= 10_000
    weeks = chosen.weeks or (4 if many else 52)
    generated = chosen.generated if chosen.generated is not None else (48 if many else 0)
    print(" ".join(f"{word:>{width}}" for word, width in COLUMNS))
    done: list[Week] = []
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        year = Year(Path(name), chosen.branches, weeks, generated, chosen.share)
        for week in year.run():
            done.append(week)
            print(_line(week), flush=True)
    first, last = done[0], done[-1]
    ratio = (last.merge_ms / last.yardstick_ms) / (first.merge_ms / first.yardstick_ms)
    state = "ok" if ratio <= 1.3 else "short"
    print(f"last week against the first  {ratio:.2f}  1.30  {state}")
    if chosen.out:
        chosen.out.mkdir(parents=True, exist_ok=True)
        told = {
            "branches": chosen.branches, "generated": generated, "share": chosen.share,
            "weeks": [asdict(week) for week in done],
        }  # fmt: skip
        file = chosen.out / f"year-{chosen.branches}.json"
        file.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return 0 if ratio <= 1.3 else 1


if __name__ == "__main__":
    sys.exit(main())
