"""What happens to a made-up team: each step is a word and three numbers, whatever came before.

A step picks by the numbers among what there is, so that a history from which steps were dropped is
a history still. That is how a falsifying one becomes short.
"""

from __future__ import annotations

from collections.abc import Callable

from circledesk.models.changes import ERASE
from circledesk.models.trust import ERASURE
from circledesk.services.own_changes import Draft
from tests.sync.model.apart import Apart
from tests.sync.model.computer import NEWER, OLDER, Computer
from tests.sync.model.post import Post
from tests.sync.model.writing import Writing

MOST_COMPUTERS = 11


class World(Post, Apart, Writing):
    """All that may happen."""

    def play(self) -> None:
        for word, *numbers in self.history.steps:
            if word != "deliver" or self.letters:
                step: Callable[..., None] = getattr(self, word)
                step(self.computers[numbers[0] % len(self.computers)], *numbers[1:])

    def clone(self, computer: Computer, n: int, m: int) -> None:
        """Copy the whole disk to another machine; most copies are noticed, and begin a new life."""
        if len(self.computers) >= MOST_COMPUTERS:
            return
        copy = computer.copy()
        self.computers.append(copy)
        self.reached["clones"] += 1
        self.begin_anew(copy, noticed=n % 3 > 0)

    def snapshot(self, computer: Computer, n: int, m: int) -> None:
        self.snapshots = [*self.snapshots[-3:], (computer, computer.copy())]

    def restore(self, computer: Computer, n: int, m: int) -> None:
        if not self.snapshots:
            return
        now, old = self.snapshots[m % len(self.snapshots)]
        last, version, noticed = now.lamport, now.kinds, n % 4 > 0
        now.become(old)
        self.reached["restores"] += 1
        if version is not now.kinds:
            now.kinds = version
            now.fold_anew()
        if noticed:
            now.lamport = max(last, now.lamport)
        self.begin_anew(now, noticed=noticed)
        if noticed:
            self._erase_again(now)
        for device, letter in self.letters[-6:]:
            if device == now.device and n % 2:  # was on its way, for a later state of it
                self.bring(now, letter)

    def _erase_again(self, computer: Computer) -> None:
        """Erase once more what the machine remembers and the old disk does not."""
        missing = self.machine.get(id(computer), set()) - computer.erased
        drafts = [
            Draft(scope, ERASURE, f"e{self.uid()}", {"subjects": [subject]}, kind=ERASE)
            for scope, subject in sorted(missing)
        ]
        if drafts:
            self.write(computer, drafts)

    def begin_anew(self, computer: Computer, *, noticed: bool) -> None:
        if noticed:
            computer.writer = self.life(computer.device)
        else:
            self.unnoticed = True

    def clock(self, computer: Computer, n: int, m: int) -> None:
        computer.years = (-1, 0, 1)[n % 3]

    def upgrade(self, computer: Computer, n: int, m: int) -> None:
        if computer.kinds is OLDER and n % 2:
            computer.kinds = NEWER
            computer.fold_anew()

    def crash(self, computer: Computer, n: int, m: int) -> None:
        """Lose power after a write and a letter: what was committed stands."""
        self.edit(computer, n, m)
        self.post(computer, n, m)
