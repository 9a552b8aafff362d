"""Parcels found, computers to send to, and what became of parcels, as lists."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from circledesk.services.facts.exchange import BundleReport, PeerState
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.pages import exchange_words
from circledesk.ui.pages.exchange_reading import Parcel
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number
from circledesk.ui.tables.rows_model import RowsModel


def parcels_model(organizer: bool) -> RowsModel[Parcel]:
    """Parcels that were found; an organizer accepts those that ask to join."""
    return RowsModel(
        [
            Column(tr("From"), _from, lambda row: row.branch.casefold(), 176),
            Column(tr("What is new"), _new, lambda row: row.report.new, 350),
            Column(tr("Changed"), _changed, lambda row: row.report.changed, 106, True),
            Column(tr("To look at"), _look_at, lambda row: row.to_look_at, 176),
            Column(tr("State"), lambda row: _state(row, organizer), lambda row: row.state, 334),
        ],
        key=lambda row: row.report.bundle_id or row.report.file,
    )


def peers_model(zone: ZoneInfo) -> RowsModel[PeerState]:
    """Computers to send to, and how fresh each is."""
    return RowsModel(
        [
            Column(tr("For"), _for, lambda row: row.branch.casefold(), 300),
            Column(
                tr("Last news from it"),
                lambda row: _moment(row.last_news, zone),
                lambda row: str(row.last_news or ""),
                200,
                whole=True,
            ),
            Column(
                tr("Last written"),
                lambda row: _moment(row.last_sent, zone),
                lambda row: str(row.last_sent or ""),
                200,
                whole=True,
                gives_way=1,
            ),
            Column(
                tr("Not seen there yet"), _unseen, lambda row: row.unsent, 200, True, whole=True
            ),
            Column("", lambda row: Cell(button=tr("Write")), lambda row: "", 160, whole=True),
        ],
        key=lambda row: row.device_id,
    )


def history_model(zone: ZoneInfo) -> RowsModel[BundleReport]:
    """What became of parcels."""
    return RowsModel(
        [
            Column(
                tr("Made"),
                lambda row: _moment(row.made_at, zone),
                lambda row: str(row.made_at or ""),
                160,
            ),
            Column(tr("From"), lambda row: Cell(row.sender or "—"), lambda row: row.sender, 230),
            Column(tr("File"), lambda row: Cell(row.file), lambda row: row.file, 300),
            Column(
                tr("Changes"), lambda row: number(row.changes), lambda row: row.changes, 90, True
            ),
            Column(tr("What became of it"), _became, lambda row: row.state, 360),
        ],
        key=lambda row: f"{row.bundle_id}/{row.file}/{row.made_at}/{row.state}",
    )


def _from(row: Parcel) -> Cell:
    return Cell(row.branch, words.stamp(row.made) if row.made else "—")


def _new(row: Parcel) -> Cell:
    return Cell(exchange_words.what_is_new(row.report))


def _changed(row: Parcel) -> Cell:
    return number(row.report.changed) if row.report.changed else Cell()


def _look_at(row: Parcel) -> Cell:
    return Cell(exchange_words.to_look_at(row.report), tone="amber")


def _state(row: Parcel, organizer: bool) -> Cell:
    text, tone = exchange_words.state_of(row)
    accept = tr("Accept…") if row.state == "asks" and organizer else ""
    return Cell(text, tone=tone, button=accept)


def _for(row: PeerState) -> Cell:
    role = words.role(row.role) if row.role == "organizer" else row.branch
    return Cell(role or row.device, row.device)


def _moment(moment: datetime | None, zone: ZoneInfo) -> Cell:
    if moment is None:
        return Cell(tr("Never yet"), tone="grey")
    return Cell(words.stamp(moment.astimezone(zone)))


def _unseen(row: PeerState) -> Cell:
    if not row.unsent:
        return Cell(tr("All seen"), tone="green", right=True)
    one, many = tr("1 change"), tr("{count} changes")
    text = one if row.unsent == 1 else many.format(count=f"{row.unsent:,}")
    return Cell(text, tone="amber", right=True)


def _became(row: BundleReport) -> Cell:
    if row.state == "refused":
        text, tone = exchange_words.refusal(row.reason or "")
        return Cell(text, tone=tone)
    if exchange_words.was_carried(row.reason or ""):
        return Cell(tr("Kept to be carried on"), tone="grey")
    text, tone = {
        "applied": (tr("Brought in"), "green"),
        "nothing-new": (tr("Nothing new in it"), "grey"),
        "waiting": (tr("Asked to join"), "amber"),
    }.get(row.state, (row.state, "ink"))
    return Cell(text, tone=tone)
