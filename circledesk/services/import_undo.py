"""Taking the parcels of the last sitting out again, as if they had never come.

Offered as long as nothing was written, brought in or sent since: then nobody else knows that this
PC held them. Their changes leave the log, the vector falls, and nothing is written that travels.
What brought an erasure, put a computer out or filled cells again is never taken out.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models import taken_in
from circledesk.models.base import utc_text
from circledesk.models.changes import ReceiptRow
from circledesk.models.database import begin_write
from circledesk.models.log import read_setting
from circledesk.models.taken_in import Before, Taken
from circledesk.models.taking_out import take_out
from circledesk.said import listed, said
from circledesk.services.facts.changed import EVERYTHING, TakenOut
from circledesk.services.facts.exchange import BundleReport, ImportDone
from circledesk.services.session import now

UNDONE = "undone"
FINAL = said(
    "It brought an erasure, put a computer out of the team, or gave back what an erasure had "
    "taken: that is never taken out again."
)


def look(session: Session, device: str) -> Before:
    """Note how this PC stands, before a parcel of a device comes in."""
    return taken_in.look(session.connection(), device)


def keep(
    session: Session, sitting: str, before: Before, report: BundleReport, *, final: bool
) -> None:
    """Keep what a parcel did, within the transaction in which it came in."""
    connection = session.connection()
    taken = Taken(
        before=before,
        change=taken_in.last_change(connection),
        writer=read_setting(connection, "writer"),
        bundle=report.bundle_id,
        sender=report.sender,
        file=Path(report.file).name,
        made_at=utc_text(report.made_at) if report.made_at else "",
        changes=report.changes,
        put_apart=[],
        counts=report.counts,
        final=final,
    )
    taken_in.keep(connection, sitting, taken)


def went_on(session: Session) -> None:
    """Offer nothing any more, since what this PC holds was written for others."""
    taken_in.forget(session.connection())


def last_import(session: Session) -> ImportDone | None:
    """Return what was brought in last; None where something was done since."""
    sitting = taken_in.kept(session.connection())
    changes = sum(one.changes for one in sitting)
    if not changes and not any(one.put_apart for one in sitting):
        return None
    why_not = FINAL if any(one.final for one in sitting) else ""
    return ImportDone(_name(sitting), len(sitting), changes, why_not)


def was_taken_out(session: Session) -> bool:
    """Whether the newest of all that became of parcels is that they were taken out again."""
    newest = select(ReceiptRow.state).order_by(ReceiptRow.id.desc()).limit(1)
    return session.scalar(newest) == UNDONE


def undo_import(session: Session) -> TakenOut:
    """Take the parcels of the last sitting out again.

    Raises NotFound where something was done since, RuleBroken where they stay for good.
    """
    begin_write(session)
    done = last_import(session)
    if done is None:
        session.rollback()
        raise NotFound(
            "There is no import to take out: something was written, brought in or sent since.",
            "Put right by hand what should be otherwise.",
        )
    if done.why_not:
        session.rollback()
        raise RuleBroken(done.why_not, "Put right by hand what should be otherwise.")
    connection = session.connection()
    sitting = taken_in.kept(connection)
    take_out(connection, sitting)
    taken_in.forget(connection)
    for one in sitting:
        receipt = ReceiptRow(
            bundle=one.bundle, sender=one.sender, file=one.file, state=UNDONE,
            at=utc_text(now(session)), changes=one.changes, made_at=one.made_at,
        )  # fmt: skip
        session.add(receipt)
    session.commit()
    note = said("Taken out again: {action}. It can be brought in once more.", action=done.name)
    return TakenOut("", EVERYTHING, "", note, done.name)


def _name(sitting: Sequence[Taken]) -> str:
    """Say whose parcels they are, and what of it people look for first."""
    brought = [one for one in sitting if one.changes or one.put_apart]
    names = list(dict.fromkeys(one.sender for one in brought))
    whose = (
        said("parcel of {sender}", sender=names[0])
        if len(brought) == 1
        else said("parcels of {senders}", senders=listed(names))
    )
    new: dict[str, int] = {}
    for one in brought:
        for table, (count, _) in one.counts.items():
            new[table] = new.get(table, 0) + count
    told = [words(new[table]) for table, words in _KINDS.items() if new.get(table)]
    return listed([whose, *(told[:2] or [_changes(brought)])])


def _changes(brought: Sequence[Taken]) -> str:
    count = sum(one.changes for one in brought)
    return said("1 change") if count == 1 else said("{count} changes", count=count)


def _signups(count: int) -> str:
    return said("1 new sign-up") if count == 1 else said("{count} new sign-ups", count=count)


def _attendances(count: int) -> str:
    return said("1 attendance") if count == 1 else said("{count} attendances", count=count)


def _circles(count: int) -> str:
    return said("1 new circle") if count == 1 else said("{count} new circles", count=count)


def _certificates(count: int) -> str:
    return said("1 certificate") if count == 1 else said("{count} certificates", count=count)


_KINDS = {
    "signup": _signups,
    "attendance": _attendances,
    "learning_circle": _circles,
    "certificate": _certificates,
}
