"""What bringing in did, as a text to copy or keep: a line a parcel, sums that add up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from circledesk.ui import words
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.exchange_finding import Parcel
from circledesk.ui.pages.exchange_words import state_of, sums, what_is_new

_KINDS = ("applied", "nothing-new", "asks", "carried", "refused")


def counted(parcels: Sequence[Parcel]) -> str:
    """55 parcels: 51 brought in, 1 with nothing new, 1 that asks to join, 2 not taken."""
    count = {kind: sum(one.state == kind for one in parcels) for kind in _KINDS}
    told = [
        text.format(count=count[kind])
        for kind, text in (
            ("applied", tr("{count} brought in")),
            ("nothing-new", tr("{count} with nothing new")),
            ("asks", tr("{count} that asks to join")),
            ("carried", tr("{count} kept to be carried on")),
            ("refused", tr("{count} not taken")),
        )
        if count[kind]
    ]
    one, many = tr("1 parcel: {parts}."), tr("{count} parcels: {parts}.")
    text = one if len(parcels) == 1 else many
    return text.format(count=len(parcels), parts=", ".join(told))


def report_text(parcels: Sequence[Parcel], *, at: datetime, team: str) -> str:
    """The whole report as plain text."""
    head = tr("Parcels brought in · {team} · {when}").format(team=team, when=words.stamp(at))
    lines = [head, "", *(_line(parcel) for parcel in parcels), ""]
    total = tr("In all: {sums}.").format(sums=sums(parcels))
    return "\n".join([*lines, counted(parcels), total]) + "\n"


def _line(parcel: Parcel) -> str:
    made = words.stamp(parcel.made) if parcel.made else "—"
    text = tr("{branch} · made {made} · {sums} · {state} · {file}")
    if parcel.state != "applied":
        text = tr("{branch} · made {made} · {state} · {file}")
    text = text.format(
        branch=parcel.branch,
        made=made,
        sums=sums([parcel]),
        state=state_of(parcel)[0],
        file=parcel.file.name,
    )
    more = what_is_new(parcel.report)
    if parcel.state == "refused" and parcel.report.reason:
        more = translated(parcel.report.reason)
    return f"{text}\n    {more}" if more else text
