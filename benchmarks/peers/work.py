"""The work that all are given: Monday's sixty-two branches, and graduation day's certificates."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import msgspec

from benchmarks import exchange, season
from benchmarks.merging import ORGANIZER, Case, write
from benchmarks.papers import made
from circledesk.models.base import new_id
from circledesk.models.changes import Change
from circledesk.models.database import Database
from circledesk.models.upgrade import upgrade
from circledesk.settings import system_clock

BRANCHES = 62
EACH = 1_600
"""Changes of a branch: some 200 learners, their sign-ups, and 1,200 marks of attendance."""
SHEETS = {
    "learner": ("id", "branch_id", "name", "phone"),
    "signup": ("id", "branch_id", "circle_id", "learner_id", "state", "goal"),
    "attendance": ("id", "branch_id", "meeting_id", "learner_id", "state"),
}


def lay_out(folder: Path) -> None:
    """Write the branches' changes as parcels with the organizer's library, and as plain rows."""
    branches = [new_id() for _ in range(BRANCHES)]
    ground = season.team_changes(branches[0], f"{new_id()}.0")
    file = folder / "organizer.db"
    database = Database(file, system_clock)
    upgrade(database, backup=lambda why: file)
    write(database, [*ground, *_further(branches[1:])], ORGANIZER)
    database.close()
    cases = []
    for number, branch in enumerate(branches):
        device = new_id()
        changes = season.learner_changes(branch, f"{device}.0", EACH, seed=number)
        cases.append(exchange.parcel(folder / f"{number}.circledesk", changes, branch, device))
        rows = {table: _plain(table, changes) for table in SHEETS}
        (folder / f"{number}.json").write_text(json.dumps(rows), encoding="utf-8")
    (folder / "cases.json").write_bytes(msgspec.json.encode(cases))


def certificates(folder: Path, count: int) -> Path:
    """Write what stands on so many certificates as a table, for a mail merge."""
    file = folder / f"people{count}.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(("name", "course", "branch", "serial", "dates"))
        for one in made(count):
            dates = f"{one.first_meeting} – {one.last_meeting}"
            writer.writerow((one.learner, one.course, one.branch, one.serial, dates))
    return file


def _further(branches: list[str]) -> list[Change]:
    import random

    maker = season.Maker(f"{new_id()}.0", random.Random(8))
    for branch in branches:
        cells = {"name": f"Branch {branch[-4:]}", "code": branch[-3:]}
        maker.act("branch.add", [("team", "branch", branch, cells, None)])
    return maker.changes


def _plain(table: str, changes: list[Change]) -> list[list[Any]]:
    """Return a table's rows as a person would have typed them."""
    made_rows = []
    for change in changes:
        if change.table == table:
            told = {"id": change.row, **dict(zip(change.cells, change.values, strict=True))}
            if "place" in told:
                told["state"] = told["place"][0]
            made_rows.append([told[name] for name in SHEETS[table]])
    return made_rows


def cases_of(folder: Path) -> list[Case]:
    """Return the parcels, and who can open each."""
    return msgspec.json.decode((folder / "cases.json").read_bytes(), type=list[Case])
