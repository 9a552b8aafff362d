"""What a branch's week costs where 1,000,000 changes are held: its parcel, bringing in no news."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.branches import Team, WritingBranch
from benchmarks.merging import ORGANIZER, write
from benchmarks.timing import Claim
from circledesk.models.changes import Change
from circledesk.services.exchange import bring_in
from circledesk.sync.breath import one_breath

HELD, BRANCHES, WEEKS, LONGEST = 1_000_000, 62, 40, 400
"""Changes held, branches, the weeks of each that are merged at once, the weeks with meetings."""


def claims() -> Iterator[Claim]:
    """Fill an organizer's desk, then bring one branch's week in, and then once more."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        team = Team(folder, BRANCHES)
        held = _fill(team)
        branch = team.branches[7]
        week = branch.week(LONGEST - 1)
        size = branch.parcel(folder, week, team.what_all_hold())
        note = f"{len(week)} changes and what {BRANCHES} branches hold: {size} bytes"
        yield Claim("a branch's week as a parcel, KB", size / 1000, 25.0, note)
        first = _seconds(team, folder, "applied")
        again = min(_seconds(team, folder, "nothing-new") for _ in range(3))
        note = f"wall clock, {held} changes held; the same week as news {first:.2f} s with a backup"
        yield Claim("bringing in nothing new, s", again, 0.3, note)


def _fill(team: Team) -> int:
    """Bring generated years in until so many changes are held; return how many."""
    held, begun = 0, 0
    for branch in team.branches:
        held += _write(team, branch.beginning(LONGEST))
    while held < HELD:
        branch = team.branches[begun % BRANCHES]
        held += _write(team, _weeks(branch, begun // BRANCHES * WEEKS))
        begun += 1
    return held


def _weeks(branch: WritingBranch, first: int) -> list[Change]:
    return [change for week in range(first, first + WEEKS) for change in branch.week(week)]


def _write(team: Team, changes: list[Change]) -> int:
    changes.sort(key=lambda change: (change.scope, change.seq))
    with one_breath():
        write(team.desk.database, changes, ORGANIZER)
    return len(changes)


def _seconds(team: Team, folder: Path, state: str) -> float:
    with team.desk.session() as session:
        begin = time.perf_counter()
        (line,) = bring_in(session, keys=team.keys, paths=list(folder.glob("*.circledesk")))
        took = time.perf_counter() - begin
    assert line.state == state, line
    return took


if __name__ == "__main__":
    for claim in claims():
        print(claim.line())
