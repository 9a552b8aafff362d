"""Parcels found, and what became of parcels, as lists."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from circledesk.services.facts.exchange import BundleReport
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.pages import exchange_words
from circledesk.ui.pages.exchange_finding import Parcel
from circledesk.ui.pages.exchange_refusals import refusal
from circledesk.ui.tables.cell import Cell, Column
from circledesk.ui.tables.counts import number
from circledesk.ui.tables.rows_model import RowsModel

_KINDS_A_LINE = 2


def parcels_model(organizer: bool) -> RowsModel[Parcel]:
    """Parcels that were found; an organizer accepts those that ask to join."""
    return RowsModel(
        [
            Column(tr("From"), _from, lambda row: row.branch.casefold(), 176, least=140),
            Column(
                tr("What is new"), _news, lambda row: row.report.new, 290, least=170, gives_way=1
            ),
            Column(tr("New"), _new, lambda row: row.report.new, 66, True),
            Column(tr("Changed"), _changed, lambda row: row.report.changed, 90, True),
            Column(tr("To look at"), _look_at, lambda row: row.to_look_at, 150, least=96),
            Column(
                tr("State"),
                lambda row: _state(row, organizer),
                lambda row: row.state,
                350,
                least=190,
            ),
        ],
        key=lambda row: row.report.bundle_id or row.report.file,
    )


def history_model(zone: ZoneInfo) -> RowsModel[BundleReport]:
    """What became of parcels."""
    return RowsModel(
        [
            Column(
                tr("Made"),
                lambda row: moment_cell(row.made_at, zone),
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


def _news(row: Parcel) -> Cell:
    kinds = exchange_words.new_kinds(row.report)
    return Cell(", ".join(kinds[:_KINDS_A_LINE]), ", ".join(kinds[_KINDS_A_LINE:]))


def _new(row: Parcel) -> Cell:
    return number(row.report.new) if row.report.new else Cell()


def _changed(row: Parcel) -> Cell:
    return number(row.report.changed) if row.report.changed else Cell()


def _look_at(row: Parcel) -> Cell:
    return Cell(exchange_words.to_look_at(row.report), tone="amber")


def _state(row: Parcel, organizer: bool) -> Cell:
    text, tone = exchange_words.state_of(row)
    accept = tr("Accept…") if row.state == "asks" and organizer else ""
    return Cell(text, tone=tone, button=accept)


def moment_cell(moment: datetime | None, zone: ZoneInfo) -> Cell:
    """When something came or went last."""
    if moment is None:
        return Cell(tr("Never yet"), tone="grey")
    return Cell(words.stamp(moment.astimezone(zone)))


def _became(row: BundleReport) -> Cell:
    if row.state == "refused":
        why = refusal(row.reason or "")
        return Cell(why.text, tone=why.tone)
    if exchange_words.was_carried(row.reason or ""):
        return Cell(tr("Kept to be carried on"), tone="grey")
    text, tone = {
        "applied": (tr("Brought in"), "green"),
        "nothing-new": (tr("Nothing new in it"), "grey"),
        "waiting": (tr("Asked to join"), "amber"),
        "undone": (tr("Taken out again"), "grey"),
    }.get(row.state, (row.state, "ink"))
    return Cell(text, tone=tone)
