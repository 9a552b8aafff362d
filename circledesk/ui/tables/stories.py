"""What people said, and what of it is told on."""

from __future__ import annotations

from circledesk.services.facts.stories import QuoteRow
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def stories_model(*, of_all: bool) -> RowsModel[QuoteRow]:
    """A circle's words with those that are told first, or the stories of all circles."""
    second = Column(tr("Circle"), _circle, _circle_name, 200)
    if not of_all:
        second = Column(tr("Where it was said"), _kind, lambda row: row.kind, 200)
    return RowsModel(
        [
            Column(tr("Words"), lambda row: Cell(" ".join(row.text.split())), _text, 460),
            second,
            Column(tr("Told"), _told, _order, 190, whole=True),
        ],
        key=lambda row: row.source or (row.story.id if row.story else ""),
    )


def _text(row: QuoteRow) -> str:
    return row.text.casefold()


def _circle(row: QuoteRow) -> Cell:
    return Cell(row.story.circle, row.story.branch) if row.story else Cell()


def _circle_name(row: QuoteRow) -> str:
    return row.story.circle.casefold() if row.story else ""


def _kind(row: QuoteRow) -> Cell:
    told = {
        "learner": tr("Learner survey"),
        "facilitator": tr("Facilitator survey"),
        "plus": tr("What went well"),
        "delta": tr("What to change"),
        "reflection": tr("After a meeting"),
    }.get(row.kind, tr("Typed in"))
    return Cell(told, words.short_date(row.day) if row.day else "")


def _told(row: QuoteRow) -> Cell:
    if row.story is None:
        return Cell(tr("Not told"), tone="grey")
    teller = row.story.teller
    if row.story.outside:
        return Cell(tr("Outside too"), teller, tone="green")
    return Cell(tr("In the team"), teller)


def _order(row: QuoteRow) -> int:
    if row.story is None:
        return 2
    return 0 if row.story.outside else 1
