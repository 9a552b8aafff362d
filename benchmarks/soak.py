"""Three years of a whole team's weekly work: what grows, by quarter.

    python -m benchmarks.soak --years 3 --branches 62

Every branch signs up, meets, says how it went, begins circles every six weeks and issues
certificates; each Monday the organizer brings all parcels in, and writes one for a branch that is
a real computer (soak_branches.RealBranch) and takes it in. At the end of each quarter the two
databases are measured as they lie. Times are of this process's processor, so that who else uses the
computer does not count. `--out` keeps the quarters as JSON; `python -m benchmarks.soak_plot` draws
them.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

from benchmarks.branches import START, Team
from benchmarks.soak_branches import RealBranch, Season, certificate_pattern
from benchmarks.soak_figures import Figures, figures, memory_peak, start_peak
from benchmarks.year_of_branches import _yardstick
from circledesk.services.desk import Desk
from circledesk.services.exchange import bring_in, write_bundle

QUARTER = 13
"""Weeks."""


@dataclass
class Quarter:
    """What a Monday costs at the end of a quarter, and what lies at the two desks."""

    week: int
    yardstick_ms: float
    """Raw upserts of 10,000 rows in memory: how fast the computer was just then."""
    monday_s: float
    """All parcels of the Monday, without the backup."""
    monday_mb: float
    """Memory above what the process held before."""
    backup_s: float
    parcel_kb: float
    """A writing branch's parcel, in the mean."""
    real_parcel_kb: float
    answer_kb: float
    """The organizer's parcel for the real branch."""
    answer_s: float
    taken_in_s: float
    """The real branch's import, with its backup."""
    office: Figures
    branch: Figures


class Soak:
    """The team, week by week."""

    def __init__(self, folder: Path, branches: int) -> None:
        self.folder = folder
        pattern = certificate_pattern(folder / "pattern")
        self.team = Team(folder, branches)
        self.real = RealBranch(self.team, folder)
        self.seasons = [Season(branch, pattern) for branch in self.team.branches[1:]]

    def run(self, weeks: int) -> Iterator[Quarter]:
        """Live through the weeks; yield each quarter, and the first week."""
        for number in range(weeks):
            week = self._week(number)
            if number == 0 or (number + 1) % QUARTER == 0:
                yield self._measured(number, *week)

    def _week(self, number: int) -> tuple[float, ...]:
        post = self.folder / "post"
        shutil.rmtree(post, ignore_errors=True)
        (post / "in").mkdir(parents=True)
        others = self.team.what_all_hold()
        self.real.week(number)
        sizes = [s.branch.parcel(post / "in", s.week(number), others) for s in self.seasons]
        self.team.clock.instant = START + timedelta(weeks=number + 1, hours=1)
        own = self.real.send(post / "in")
        monday, peak, backup = self._monday(post / "in")
        answer, size = self._answer(post / "out")
        begin = time.process_time()
        self.real.receive(post / "out")
        taken = time.process_time() - begin
        for desk in (self.team.desk, self.real.desk):
            _keep_newest(desk.paths.backups)
        mean = sum(sizes) / len(sizes) / 1000
        return monday, peak, backup, mean, own / 1000, size / 1000, answer, taken

    def _monday(self, post: Path) -> tuple[float, float, float]:
        before = start_peak()
        with self.team.desk.session() as session:
            begin = time.process_time()
            lines = bring_in(session, keys=self.team.keys, paths=[post])
            took = time.process_time() - begin
        assert all(line.state == "applied" for line in lines), lines
        peak = memory_peak() - before
        begin = time.process_time()
        self.team.desk.backup("soak")
        backup = time.process_time() - begin
        return took - backup, peak, backup

    def _answer(self, post: Path) -> tuple[float, int]:
        begin = time.process_time()
        with self.team.desk.session() as session:
            to = self.real.desk.keys().device_id
            written = write_bundle(session, keys=self.team.keys, to=to, folder=post)
        return time.process_time() - begin, written.size

    def _measured(self, number: int, *week: float) -> Quarter:
        monday, peak, backup, parcel, own, size, answer, taken = week
        return Quarter(
            number + 1, _yardstick(), monday, peak, backup, parcel, own, size, answer, taken,
            self._figures(self.team.desk), self._figures(self.real.desk),
        )  # fmt: skip

    def _figures(self, desk: Desk) -> Figures:
        return figures(desk, self.team.clock.instant)


def _keep_newest(backups: Path) -> None:
    """Three years of Mondays do not fit this computer's disk; how many are kept is not measured."""
    for file in sorted(backups.glob("*.backup"))[:-1]:
        file.unlink()


def line(quarter: Quarter) -> str:
    """Return a quarter in one line."""
    office = quarter.office
    return (
        f"week {quarter.week:>3}: office {office.megabytes:.0f} MB, {office.changes:,} changes, "
        f"Monday {quarter.monday_s:.2f} s (+{quarter.monday_mb:.0f} MB memory), "
        f"backup {quarter.backup_s:.2f} s, opens {office.open_s:.2f} s, "
        f"week {office.week_s:.3f} s, "
        f"update {office.update_s:.2f} s, learners {office.learners_s:.3f} s, "
        f"search {office.key_s * 1000:.1f} ms, check {office.check_s:.0f} s; "
        f"branch {quarter.branch.megabytes:.1f} MB, takes in {quarter.taken_in_s:.2f} s; "
        f"parcels {quarter.parcel_kb:.1f} and {quarter.answer_kb:.1f} KB"
    )


def main() -> int:
    """Run, print a line a quarter, and keep them all after each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--years", type=float, default=3)
    parser.add_argument("--branches", type=int, default=62)
    parser.add_argument("--out", type=Path, help="folder for soak-<branches>.json")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder else")
    chosen = parser.parse_args()
    done: list[Quarter] = []
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        for quarter in Soak(Path(name), chosen.branches).run(round(chosen.years * 4) * QUARTER):
            done.append(quarter)
            print(line(quarter), flush=True)
            if chosen.out:
                _keep(chosen.out, chosen.branches, done)
    return 0


def _keep(folder: Path, branches: int, done: list[Quarter]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    told = {"branches": branches, "quarters": [asdict(quarter) for quarter in done]}
    file = folder / f"soak-{branches}.json"
    file.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
