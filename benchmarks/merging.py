"""One import as a process of its own, for its memory: `python -m benchmarks.merging <folder>`.

The folder holds a parcel, the database it goes into, and what opens it; the peak above what the
process held at the start is printed in MB.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from circledesk.models.changes import Change
from circledesk.models.database import Database, begin_write
from circledesk.settings import system_clock
from circledesk.sync import apply, bundle, held, plan
from circledesk.sync.breath import one_breath
from circledesk.sync.keys import DeviceKeys


class Case(msgspec.Struct):
    """A parcel, and who can open it."""

    parcel: str
    receiver: DeviceKeys
    team: str
    root: str

    def merge(self, database: Database) -> plan.Plan:
        """Read, plan and apply, as an import does."""
        opened = bundle.open_bundle(Path(self.parcel), team=self.team, root_public=self.root)
        changes = [c for p in bundle.read_parts(opened, self.receiver) for c in p.changes]
        sender = opened.sender
        assert sender is not None
        return write(
            database,
            changes,
            plan.Reach(sender.device, sender.role, tuple(sender.branches), "organizer", (), {}),
        )


def write(database: Database, changes: list[Change], reach: plan.Reach) -> plan.Plan:
    """Plan and apply changes in one transaction."""
    with database.session() as session:
        connection = begin_write(session)
        decided = plan.make(changes, held.collect(connection, changes), reach)
        apply.run(connection, decided, sender="", received_at="2018")
        session.commit()
    return decided


ORGANIZER = plan.Reach("", "organizer", (), "organizer", (), {})
"""Who may bring everything."""


def peak_above_start(folder: Path, case: Case) -> float:
    """Return the MB that a process of its own takes to merge, above what it held before."""
    (folder / "case.json").write_bytes(msgspec.json.encode(case))
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.merging", str(folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def _main(folder: Path) -> None:
    case = msgspec.json.decode((folder / "case.json").read_bytes(), type=Case)
    database = Database(folder / "memory.db", system_clock)
    with database.session() as session:
        session.connection()
    begin = _status("VmRSS")
    _in_one_breath(lambda: case.merge(database))
    print(_status("VmHWM") - begin)
    database.close()


def _in_one_breath(work: Callable[[], object]) -> None:
    with one_breath():
        work()


def _status(name: str) -> float:
    (line,) = (x for x in Path("/proc/self/status").read_text().splitlines() if x.startswith(name))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
