"""What a check finds, in words, and whether the log itself can mend it."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.said import Sentence, said

MEND = said("Mend it: «Check the library» in the window, or check --deep --mend.")
RESCUE = said("Rescue what can be read (rescue), or restore the newest good backup.")


@dataclass(frozen=True, slots=True)
class Problem:
    """A break of an invariant: what it means, where, and what to do."""

    what: str
    where: str
    next_step: str
    mendable: bool = False
    kind: str = ""
    """Which invariant: index, row, list, vector, digest, sum, change, action, name, id, trust,
    setting, own, undone, hole, form, schema, pages, mark."""
    table: str = ""
    row: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a check found."""

    sound: bool
    problems: tuple[Problem, ...]
    changes: int
    digest: dict[str, str]
    """scope -> digest; equal on devices that hold the same changes of it."""

    @property
    def mendable(self) -> bool:
        """Whether the log can mend all that was found."""
        return bool(self.problems) and all(problem.mendable for problem in self.problems)


def mendable(kind: str, what: Sentence, where: str, **more: str) -> Problem:
    """Return a finding that the log can mend."""
    return Problem(what, where, MEND, True, kind, **more)


def lost(kind: str, what: Sentence, where: str, **more: str) -> Problem:
    """Return a finding for which a backup or a rescue is needed."""
    return Problem(what, where, RESCUE, False, kind, **more)
