"""What is kept apart: how it comes, and how a person takes it in."""

from __future__ import annotations

from typing import Any

from circledesk.errors import FileRefused
from circledesk.models.base import (
    TEAM,
    branch_scope,
    public_scope,
)
from circledesk.models.changes import ERASE, PUT, Change
from circledesk.models.trust import ERASURE, device_of, is_cut
from circledesk.services import aside
from circledesk.sync import export, plan
from tests.sync.model.computer import Computer
from tests.sync.model.team import Team


class Apart(Team):
    """A team in which some write what they may not."""

    def forge(self, computer: Computer, n: int, m: int) -> None:
        """Bring a letter with what its sender may not write: a wrong program's, not in its log."""
        branches = [d for d, (role, _) in self.devices.items() if role == "branch"]
        device = branches[n % len(branches)]
        branch = self.branch_ids[m % len(self.branch_ids)]
        public, own = public_scope(branch), branch_scope(branch)
        uid, foreign = self.uid(), n % 2 > 0
        scope, table = (TEAM, "course") if m % 2 else (public, "learning_circle")
        cells: dict[str, Any] = (
            {"title": "F"} if m % 2 else {"branch_id": branch, "course_id": "c0", "name": "F"}
        )
        kind = PUT
        if m % 3 == 0 and export.may_read(computer.role, computer.branches, own):
            learners = [learner.row for learner in self.standing(computer, "learner")]
            scope, table, cells, kind = own, ERASURE, {"subjects": learners}, ERASE
        writer = f"{'o0' if foreign else device}.{uid[:8]}"
        may = export.may_send(*self.devices[device], scope) and not foreign
        if device == computer.device or device in computer.log.cuts or may:
            return
        change = Change(
            scope, writer, 1, uid, "x", self.at(computer), "", computer.lamport + 1, table,
            f"f{uid}", tuple(cells), list(cells.values()), {}, None, kind,
        )  # fmt: skip
        before = computer.log.keys()
        computer.take([change], self.reach(device, computer), device)
        assert computer.log.keys() == before, "a change out of bounds was taken in"
        self.reached["forged"] += 1

    def accept(self, computer: Computer, n: int, m: int) -> None:
        """Take in what is kept apart, under one sender and reason, as `services.aside` does."""
        groups: dict[tuple[str, str, str], list[Change]] = {}
        for sender, apart in computer.aside.values():
            groups.setdefault((sender, apart.kind, apart.why), []).append(apart.change)
        for change in self.cut_off(computer):
            groups.setdefault((device_of(change.writer), aside.CUT_OFF, ""), []).append(change)
        if groups:
            key = sorted(groups)[n % len(groups)]
            self.take_in(computer, key[1], groups[key])

    def cut_off(self, computer: Computer) -> list[Change]:
        log = computer.log
        cut = [c for c in log.everything() if is_cut(c, log.cuts)]
        return aside.not_taken(cut, log.naming(sorted({c.row for c in cut})), log.cuts)

    def take_in(self, computer: Computer, kind: str, changes: list[Change]) -> None:
        if kind == aside.HANDED_BACK:
            if computer.role != "organizer":
                return
            ordered = sorted(changes, key=lambda c: (c.scope, c.writer, c.seq, c.operation))
            own = plan.Reach(computer.device, "organizer", (), "organizer", (), {})
            try:
                computer.take(ordered, own, computer.device)
            except FileRefused:
                self.reached["refused"] += 1
                return
        else:
            known = [c for c in changes if c.kind == PUT and c.table in computer.kinds]
            if not known or not all(computer.may_write(c.scope) for c in known):
                return
            stand = computer.log.of_rows({c.row for c in known})
            self.write(computer, aside.drafts(known, stand), "aside.accept")
            for change in changes:
                computer.aside.pop((change.scope, *change.ref), None)
        self.reached["accepted"] += 1
