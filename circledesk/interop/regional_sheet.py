"""The regional-meeting pack as a spreadsheet: a row a library."""

from __future__ import annotations

from circledesk.interop.spreadsheets import Sheet, Value
from circledesk.languages import known, speech
from circledesk.services.facts.regional import PackBranch, RegionalPack

_COLUMNS = (
    "event.branch",
    "regional.circles_head",
    "regional.learners_head",
    "regional.meetings",
    "regional.came_short",
    "regional.summary",
    "regional.worked",
    "regional.challenges",
    "regional.questions",
)


def regional_sheet(pack: RegionalPack, language: str = "en") -> Sheet:
    """Return the pack's libraries with their figures and what each tells."""
    told = speech(known(language))
    headings = tuple(told.said(key) for key in _COLUMNS)
    return Sheet(pack.event.title, headings, [_row(branch) for branch in pack.branches])


def _row(branch: PackBranch) -> tuple[Value, ...]:
    told, part = branch.figures, branch.part
    average = None if told.average is None else round(told.average, 1)
    return (
        part.branch,
        len(told.circles),
        told.learners,
        told.held,
        average,
        part.summary,
        part.worked,
        part.challenges,
        part.questions,
    )
