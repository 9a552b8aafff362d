"""Failures that a person can do something about, as one small tree.

    CircleDeskError          refused; nothing changed (exit code 1)
    ├── InvalidValue         what was typed cannot be taken: a date that cannot be, an empty name
    ├── NotFound             what was asked for is not here
    ├── RuleBroken           the values are fine, a rule of the work forbids it: a full circle
    ├── NotAllowed           this person or this computer may not do that
    ├── FileRefused          a file from outside was not taken: cut off, altered, foreign, too large
    ├── NewerDatabase        the database was written by a newer CircleDesk
    └── KeyLocked            the keys could not be opened: wrong or missing passphrase

Everything else that is raised is a defect: it is shown once, and its place is logged (see
defect_words).
"""

from __future__ import annotations

from circledesk.said import Sentence, together


class CircleDeskError(Exception):
    """Something was refused.

    `what` is one whole sentence on what happened, in the person's words; `next_step` one on what
    to do now. They are English, and are translated where they are shown; with values in them they
    are made by `said`, so that they can be.
    """

    exit_code = 1

    def __init__(self, what: str, next_step: str) -> None:
        super().__init__(f"{what} {next_step}".strip())
        self.what = what if isinstance(what, Sentence) else Sentence(what)
        self.next_step = next_step if isinstance(next_step, Sentence) else Sentence(next_step)

    @property
    def sentence(self) -> Sentence:
        """What happened and what to do now, one after the other."""
        return together(self.what, self.next_step)


class InvalidValue(CircleDeskError):
    """A typed value cannot be taken. `field` names it, so that a form can point at it."""

    def __init__(self, what: str, next_step: str, *, field: str = "") -> None:
        super().__init__(what, next_step)
        self.field = field


class NotFound(CircleDeskError):
    """What was asked for is not on this computer."""


class RuleBroken(CircleDeskError):
    """A rule of the team's work forbids it; the sentence names the rule."""


class NotAllowed(CircleDeskError):
    """This person or this computer may not do that."""


class FileRefused(CircleDeskError):
    """A file from outside was not taken; the database is unchanged."""


class DamagedDatabase(FileRefused):
    """The library's own file is damaged, or is no database."""


class SealedElsewhere(FileRefused):
    """A sealed backup that this computer's own keys do not open; a recovery sheet may."""


class NewerDatabase(CircleDeskError):
    """The database was written by a newer version of the program."""


class KeyLocked(CircleDeskError):
    """The keys of this computer could not be opened."""
