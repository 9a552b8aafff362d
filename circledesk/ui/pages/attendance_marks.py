"""The marks on the screen while their writes are still under way. Knows no window.

A mark shows at once. Its write may end later, fail, or be overtaken by a further one, and what
is read meanwhile may not hold it yet: the mark that a person wants lies over what was read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from circledesk.services.facts.meetings import AttendanceLine


class Marks:
    """The lines of a sheet with the marks that are wanted over them."""

    def __init__(self) -> None:
        self._lines: tuple[AttendanceLine, ...] = ()
        self._place = -1
        self._wanted: dict[str, str] = {}
        self._open: Counter[str] = Counter()

    def take(self, lines: Sequence[AttendanceLine], place: int) -> None:
        """Take what was read; `place` is the meeting's place in `so_far`, -1 for none."""
        self._lines, self._place = tuple(lines), place

    @property
    def busy(self) -> bool:
        """Whether a write is under way."""
        return bool(self._open)

    @property
    def lines(self) -> tuple[AttendanceLine, ...]:
        """What is to be shown."""
        return tuple(
            self._with(line, self._wanted.get(line.learner_id, line.state)) for line in self._lines
        )

    def want(self, learner_id: str, state: str) -> None:
        """Show a mark; its write begins."""
        self._wanted[learner_id] = state
        self._open[learner_id] += 1

    def kept(self, learner_id: str, state: str) -> None:
        """A write ended well."""
        self._lines = tuple(
            self._with(line, state) if line.learner_id == learner_id else line
            for line in self._lines
        )
        self._end(learner_id)

    def refused(self, learner_id: str) -> None:
        """A write was refused; what stood before shows again."""
        self._end(learner_id)

    def give_up(self) -> None:
        """Forget all that is under way: the worker is idle, so their writes failed."""
        self._wanted.clear()
        self._open.clear()

    def _end(self, learner_id: str) -> None:
        self._open[learner_id] -= 1
        if self._open[learner_id] <= 0:
            del self._open[learner_id]
            self._wanted.pop(learner_id, None)

    def _with(self, line: AttendanceLine, state: str) -> AttendanceLine:
        if line.state == state:
            return line
        so_far = list(line.so_far)
        if 0 <= self._place < len(so_far):
            so_far[self._place] = state
        return replace(line, state=state, so_far=tuple(so_far))
