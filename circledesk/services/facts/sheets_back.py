"""Sheets that come back: what was read off a page, what stands already, and what is to be seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circledesk.services.facts.sheets import SheetFacts

Frame = tuple[float, float, float, float]
"""A box in a cut-out: left, top, width, height as shares of the picture."""


@dataclass(frozen=True, slots=True)
class ReadBox:
    """One box as it was read."""

    column: str
    marked: bool
    doubt: bool = False
    frame: Frame = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line of a page: its boxes, whether somebody wrote on it, and its cut-out as PNG."""

    key: str
    boxes: tuple[ReadBox, ...] = ()
    written: bool = False
    """Whether there is ink where one writes or signs."""
    doubt: str = ""
    """Why it must be looked at, '' where it is sure."""
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was recognised, with its lines from top to bottom."""

    file: str
    place: int
    """Which page of its file, from 1."""
    code: str
    """The sheet's."""
    number: int
    """The sheet's page that it is."""
    lines: tuple[ReadLine, ...]
    digest: str = ""
    """Of the picture: an anonymous slip is known again by it."""


@dataclass(frozen=True, slots=True)
class UnreadPage:
    """A page, or a whole file, that could not be read: why, and what to do."""

    file: str
    place: int
    what: str
    next_step: str
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class LearnerNow:
    """Who stands on a row of a sheet, as she stands today."""

    learner_id: str
    """Another one's than on paper where two were joined since."""
    name: str
    state: str
    """signed-up, waiting, cancelled, erased or gone."""


@dataclass(frozen=True, slots=True)
class MeetingBack:
    """A meeting of a sheet, and what is recorded of it."""

    id: str
    day: date
    number: int
    of: int
    state: str
    """open, ahead or cancelled."""
    recorded: dict[str, str]
    """Learner's id -> state."""


@dataclass(frozen=True, slots=True)
class SheetBack:
    """A sheet that was printed, and what became of those who stand on it."""

    facts: SheetFacts
    circle_id: str
    branch_id: str
    editable: bool
    meetings: tuple[MeetingBack, ...]
    rows: dict[str, LearnerNow]
    """By the key of a row."""
    since: tuple[LearnerNow, ...]
    """Signed up after it was printed: on no row of it."""
    answers: dict[str, dict[str, str]]
    """Of a survey: what was answered before, by learner ('' for a facilitator), and by the id of
    an anonymous answer."""

    def meeting(self, meeting_id: str) -> MeetingBack | None:
        """Return one of its meetings."""
        return next((one for one in self.meetings if one.id == meeting_id), None)


@dataclass(frozen=True, slots=True)
class RowBack:
    """One thing to confirm: a learner at a meeting, a walk-in, or an answer of a survey."""

    id: str
    kind: str
    """learner, walk-in, scale, number, text; gone: a learner who is none any more."""
    sheet: str
    name: str
    """The learner's, or the question's in short; '' of a walk-in."""
    meeting_id: str = ""
    learner_id: str = ""
    ref: str = ""
    """The question's."""
    slip: str = ""
    """Which filled slip an answer is on."""
    answer_id: str = ""
    """Of an anonymous slip: the same picture, brought in again, is the same answer."""
    read: str = ""
    """What stands on paper: a state, a digit; '' where it cannot be said, or is to be typed."""
    recorded: str = ""
    """What is recorded already."""
    why: str = ""
    """Why a person must look: empty where nothing speaks against the reading."""
    contradicts: bool = False
    again: bool = False
    """She has no place any more: a mark signs her up again."""
    picture: bytes = b""
    frame: Frame | None = None
    """The box that is meant, where it is one of many."""
    part: Frame | None = None
    """What is shown of the picture where there is little room; else all of it."""

    @property
    def rank(self) -> int:
        """Its place in the order of looking: doubtful, contradicting, to type, the rest."""
        if self.why and not self.contradicts:
            return 0
        if self.contradicts:
            return 1
        return 2 if self.must_be_seen else 3

    @property
    def must_be_seen(self) -> bool:
        """Whether it stays out until a person has said what it is."""
        return bool(self.why) or self.kind in ("walk-in", "text", "number")


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody on an empty line: new, or a learner who is known."""

    name: str
    learner_id: str = ""
    state: str = "present"


@dataclass(frozen=True, slots=True)
class Brought:
    """All that came of some files: the sheets on them, what is to be confirmed, what failed."""

    sheets: tuple[SheetBack, ...]
    pages: tuple[ReadPage, ...]
    rows: tuple[RowBack, ...]
    """Doubtful, contradicting, to type, the rest."""
    unread: tuple[UnreadPage, ...]

    def sheet(self, code: str) -> SheetBack:
        """Return the sheet that a row is of."""
        return next(one for one in self.sheets if one.facts.code == code)
