"""What became of the weeks in a message that were read, as a list."""

from __future__ import annotations

from circledesk.services.facts.week_message import ReadMessage
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.rows_model import RowsModel


def week_messages_model() -> RowsModel[ReadMessage]:
    """A line for each message found, in the order of the text."""
    return RowsModel(
        [
            Column(tr("From"), _from, lambda row: row.branch.casefold(), 190),
            Column(tr("Week"), _week, lambda row: str(row.week or ""), 150, whole=True),
            Column(tr("It tells"), _tells, lambda row: row.meetings, 190),
            Column(tr("What became of it"), _became, lambda row: row.state, 230, whole=True),
        ],
        key=lambda row: f"{row.device}/{row.sent}/{row.state}/{row.meetings}",
    )


def _from(row: ReadMessage) -> Cell:
    sent = words.stamp(row.sent) if row.sent else ""
    return Cell(row.branch or "—", sent)


def _week(row: ReadMessage) -> Cell:
    return Cell(words.year_date(row.week) if row.week else "—")


def _tells(row: ReadMessage) -> Cell:
    if not row.branch:
        return Cell("—", tone="grey")
    meetings = words.counted(tr("1 meeting"), tr("{n} meetings"), row.meetings)
    more = tr("{n} more found no room").format(n=row.left_out) if row.left_out else ""
    signups = words.counted(tr("1 new sign-up"), tr("{n} new sign-ups"), row.new_signups)
    return Cell(meetings, more or signups)


def _became(row: ReadMessage) -> Cell:
    text, tone = {
        "new": (tr("Taken in"), "green"),
        "known": (tr("Here already"), "grey"),
        "older": (tr("Older than what is here"), "grey"),
        "covered": (tr("The parcel is here already"), "grey"),
        "altered": (tr("Altered or cut"), "red"),
        "unknown": (tr("From an unknown computer"), "amber"),
        "other-team": (tr("From another team"), "amber"),
        "clock": (tr("From a computer with a wrong clock"), "amber"),
        "newer": (tr("From a newer CircleDesk"), "amber"),
    }[row.state]
    return Cell(text, tone=tone)
