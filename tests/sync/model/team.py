"""A made-up team: who its computers are, what they are called, and what time it is for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from circledesk.models.base import (
    TEAM,
    utc_text,
)
from circledesk.models.changes import Change
from circledesk.models.trust import Subjects
from circledesk.services.own_changes import Draft
from circledesk.sync import export, plan
from tests.sync.model.computer import NEWER, OLDER, Computer, Letter

START = datetime(2018, 8, 6, 7, tzinfo=UTC)
Step = tuple[str, int, int, int]


@dataclass
class History:
    """All that a play needs: how many branches, which have two PCs, who is old, and the steps."""

    branches: int
    seconds: tuple[int, ...]
    old: tuple[int, ...]
    steps: list[Step]


@dataclass
class Team:
    """Its computers, the letters under way, the old backups, and what was reached."""

    history: History
    computers: list[Computer] = field(default_factory=list)
    letters: list[tuple[str, Letter]] = field(default_factory=list)
    """(device, letter)"""
    snapshots: list[tuple[Computer, Computer]] = field(default_factory=list)
    """(whose, what was copied)"""
    machine: dict[int, Subjects] = field(default_factory=dict)
    """What is remembered as erased beside each computer."""
    unnoticed: bool = False
    """Whether some copy or restore was not noticed: then one number may be given twice."""
    apart: set[str] = field(default_factory=set)
    """Scopes that copies of the only organizer's PC hold, who cannot write to each other."""
    reached: Counter[str] = field(default_factory=Counter)
    count: int = 0

    def __post_init__(self) -> None:
        history = self.history
        self.branch_ids = [f"b{number}" for number in range(history.branches)]
        self.devices: dict[str, tuple[str, tuple[str, ...]]] = {
            "o0": ("organizer", ()), "o1": ("organizer", ()),
        }  # fmt: skip
        for number, branch in enumerate(self.branch_ids):
            self.devices[f"p{number}"] = ("branch", (branch,))
            if number in history.seconds:
                self.devices[f"q{number}"] = ("branch", (branch,))
        for number, (device, (role, branches)) in enumerate(self.devices.items()):
            known = OLDER if number in history.old else NEWER
            self.computers.append(Computer(device, role, branches, self.life(device), known))
        drafts = [Draft(TEAM, "branch", b, {"name": b}) for b in self.branch_ids]
        drafts.append(Draft(TEAM, "course", "c0", {"title": "Kilimo"}))
        first = self.computers[0]
        changes = first.write(drafts, "team.found", self.uid(), self.at(first))
        for computer in self.computers[1:]:
            computer.take(list(changes), self.reach(first.device, computer), first.device)

    # names and times -----------------------------------------------------------------------------

    def uid(self) -> str:
        self.count += 1
        return blake2b(str(self.count).encode(), digest_size=8).hexdigest()

    def life(self, device: str) -> str:
        return f"{device}.{self.uid()[:8]}"

    def at(self, computer: Computer) -> str:
        return utc_text(START + timedelta(days=3652 * computer.years, seconds=self.count))

    def reach(self, sender: str, computer: Computer) -> plan.Reach:
        return plan.Reach(
            sender, *self.devices[sender], computer.role, computer.branches, self.devices
        )

    def peers(self, computer: Computer, devices: Sequence[str]) -> list[export.Peer]:
        return [
            export.Peer(device, device, *self.devices[device], "")
            for device in sorted(devices)
            if device != computer.device and device not in computer.log.cuts
        ]

    def write(self, computer: Computer, drafts: Sequence[Draft], verb: str = "x") -> list[Change]:
        return computer.write(drafts, verb, self.uid(), self.at(computer))

    def standing(self, computer: Computer, *tables: str) -> list[Change]:
        """Return a change of each row that it may write, rows of unknown tables too."""
        found = []
        for row, changes in computer.log.of_rows(sorted(computer.log.rows)).items():
            first = changes[0]
            shown = first.table == "future" or row in computer.rows.get(first.table, {})
            if first.table in tables and shown and computer.may_write(first.scope):
                found.append(first)
        return found
