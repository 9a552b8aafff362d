"""Sheets that come back: what is printed on one, and what its rows and columns stand for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from circledesk.services.facts.surveys import Question

LAYOUT = 1
"""The version of `sheet_layout` that new sheets are printed with."""

STATES = ("present", "late", "excused")
"""Columns of a sheet for one meeting; nothing marked: absent."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of boxes: a state of `STATES`, or a meeting by its id."""

    key: str
    number: int = 0
    """Of a meeting among its circle's."""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A learner's row, or a learner's slip; a slip without a name is anonymous."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """All that is drawn. Where the boxes stand follows from the fields before `team` alone.

    Of the others the reader needs none.
    """

    code: str
    """Ten to twelve signs A–Z and 2–7: what the corner marks say."""
    kind: str
    """meeting, circle or survey."""
    columns: tuple[SheetColumn, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    questions: tuple[Question, ...] = ()
    """Of a survey slip; without `rows` there is one anonymous slip, printed as often as wanted."""
    layout: int = LAYOUT
    language: str = "en"
    team: str = ""
    branch: str = ""
    circle: str = ""
    course: str = ""
    venue: str = ""
    facilitators: tuple[str, ...] = ()
    start: time | None = None
    end: time | None = None
    spoken: str = ""
    """The start as people say it where the paper's language counts from six; else ''."""
    day: date | None = None
    """Of one meeting."""
    number: int = 0
    of: int = 0
    """One meeting's place among its circle's."""
    printed_on: date | None = None
    survey: str = ""
    """learner or facilitator."""
