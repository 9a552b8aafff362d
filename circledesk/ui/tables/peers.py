"""Computers to send to: how fresh each is, what it lacks, how large that will be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from circledesk.services.facts.exchange import PeerState
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.parcels import moment_cell
from circledesk.ui.tables.rows_model import RowsModel

_DAYS_NAMED = 7
OLD_DAYS = 8
"""A branch that sends each week is never older; what is older is asked for."""


def peers_model(zone: ZoneInfo, organizer: bool, today: Callable[[], date]) -> RowsModel[PeerState]:
    """Computers to send to; an organizer accepts those that ask to join."""

    def state(row: PeerState) -> Cell:
        text, tone, _ = state_of(row, zone, today())
        return Cell(text, tone=tone)

    def place(row: PeerState) -> str:
        return f"{state_of(row, zone, today())[2]}{row.last_news or ''}"

    return RowsModel(
        [
            Column(tr("For"), _for, lambda row: row.branch.casefold(), 230, least=170),
            Column(tr("State"), state, place, 230, whole=True),
            Column(
                tr("Last news from it"),
                lambda row: _news(row, zone, today()),
                lambda row: str(row.last_news or ""),
                190,
                whole=True,
                gives_way=2,
            ),
            Column(
                tr("Last written"),
                lambda row: moment_cell(row.last_sent, zone),
                lambda row: str(row.last_sent or ""),
                150,
                whole=True,
                gives_way=1,
            ),
            Column(
                tr("Not seen there yet"), _unseen, lambda row: row.unsent, 180, True, whole=True
            ),
            Column(
                "",
                lambda row: Cell(button=_button(row, organizer)),
                lambda row: "",
                120,
                whole=True,
            ),
        ],
        key=lambda row: row.device_id,
    )


def state_of(row: PeerState, zone: ZoneInfo, today: date) -> tuple[str, str, int]:
    """How a computer stands: words, colour, and its place in the order of worry."""
    if row.state == "requested":
        return tr("Asks to join"), "amber", 0
    if row.last_news is None:
        return tr("No news yet"), "amber", 1
    days = (today - row.last_news.astimezone(zone).date()).days
    if days > OLD_DAYS:
        return tr("Old news: {days} days").format(days=days), "amber", 2
    if row.same:
        return tr("Holds the same as we"), "green", 4
    return tr("Fresh news"), "green", 3


def _news(row: PeerState, zone: ZoneInfo, today: date) -> Cell:
    if row.last_news is None:
        return moment_cell(None, zone)
    moment = row.last_news.astimezone(zone)
    days = (today - moment.date()).days
    named = words.ago(moment.date(), today) if days < _DAYS_NAMED else ""
    return Cell(words.stamp(moment), named or tr("{days} days ago").format(days=days))


def _for(row: PeerState) -> Cell:
    role = words.role(row.role) if row.role == "organizer" else row.branch
    return Cell(role or row.device, row.device)


def _unseen(row: PeerState) -> Cell:
    if row.state == "requested":
        return Cell()
    if not row.unsent:
        return Cell(tr("All seen"), tone="green", right=True)
    text = words.counted(tr("1 change"), tr("{n} changes"), row.unsent)
    about = tr("about {size}").format(size=words.size(row.about))
    return Cell(text, about, tone="amber", right=True)


def _button(row: PeerState, organizer: bool) -> str:
    if row.state != "requested":
        return tr("Write")
    return tr("Accept…") if organizer else ""
