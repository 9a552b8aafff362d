"""The postman: letters and bags, late, lost, twice and in any order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from circledesk.errors import FileRefused
from circledesk.models.changes import Change
from circledesk.sync import plan
from tests.sync.model.computer import Computer, Letter
from tests.sync.model.team import Team


class Post(Team):
    """A team that writes to each other."""

    def post(self, computer: Computer, n: int, m: int) -> None:
        """Write a bag for all, or a letter to one; it lies until somebody carries it."""
        others = [device for device in self.devices if device != computer.device]
        chosen = others if n % 3 == 0 else [others[m % len(others)]]
        peers = self.peers(computer, chosen)
        if peers:
            letter = computer.letter(peers)
            self.after_writing(computer, letter)
            self.letters += [(peer.device, letter) for peer in peers]
            del self.letters[:-40]

    def after_writing(self, computer: Computer, letter: Letter) -> None:
        """Nothing: who writes a letter learns nothing by it."""

    def deliver(self, computer: Computer, n: int, m: int) -> None:
        place = n % len(self.letters)
        device, letter = self.letters[place]
        fate = ("once", "once", "twice", "kept", "lost")[m % 5]
        if fate != "lost":
            copies = [c for c in self.computers if c.device == device]
            to = copies[m % len(copies)]
            self.bring(to, letter)
            if fate == "twice":
                self.bring(to, letter)
        if fate != "kept":
            del self.letters[place]

    def hand(self, computer: Computer, n: int, m: int) -> None:
        """Write a letter and carry it there at once."""
        self.carry(computer, self.computers[n % len(self.computers)])

    def work_on(self, computer: Computer, n: int, m: int) -> None:
        """Bring to two others what was written."""
        self.hand(computer, m, n)
        self.hand(computer, m + 1, n)

    def carry(self, one: Computer, other: Computer) -> int:
        """Carry a letter from one to another; return how many changes were new there."""
        peers = self.peers(one, [other.device])
        if not peers:
            return 0
        letter = one.letter(peers)
        self.after_writing(one, letter)
        return self.bring(other, letter)

    def bring(self, to: Computer, letter: Letter) -> int:
        parts = letter.for_(to.device)
        incoming = [change for part in parts for change in part.changes]
        self.reached["bundles"] += 1
        before = dict(to.log.seqs), dict(to.log.sums), len(to.aside)
        try:
            decided = to.take(incoming, self.reach(letter.sender, to), letter.sender)
        except FileRefused:
            self.refuse(to, incoming)
            assert before == (to.log.seqs, to.log.sums, len(to.aside)), (
                "a refused bundle changed something"
            )
            self.reached["refused"] += 1
            return 0
        self._nothing_dropped(to, incoming, decided, before[0])
        if to.has_twin(decided, parts):
            to.writer = self.life(to.device)
            self.reached["copies found"] += 1
        to.remember(letter.sender, parts)
        self.reached["digests differed"] += to.compare(letter.sender, parts)
        self.reached["filled again"] += len(decided.refills)
        self.reached["cut off"] += decided.cut
        self.reached["waiting"] += len(decided.waiting)
        self.reached["put aside"] += len(decided.put_aside)
        self.reached["conflicts"] += decided.new_conflicts
        return len(decided.changes) + len(decided.refills) + len(decided.put_aside)

    def refuse(self, to: Computer, incoming: Sequence[Change]) -> None:
        """Nothing: what is refused changes nothing."""

    def _nothing_dropped(
        self, to: Computer, incoming: Sequence[Change], decided: plan.Plan, before: dict[Any, int]
    ) -> None:
        for change in incoming:
            held = (change.seq, change.operation) in to.log.runs.get(
                (change.scope, change.writer), {}
            )
            assert held or (change.scope, *change.ref) in to.aside, "a change was dropped silently"
        assert all(to.log.seqs[run] >= seq for run, seq in before.items()), "a vector fell"
        same = decided.total - len(decided.changes) - len(decided.put_aside) - len(decided.refills)
        assert same >= 0, "more came of a bundle than was in it"
