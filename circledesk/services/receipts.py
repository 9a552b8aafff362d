"""What became of bundles: reports, the history, and what is known of other devices."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError, RuleBroken
from circledesk.models.base import utc_text
from circledesk.models.changes import ReceiptRow
from circledesk.models.database import begin_write
from circledesk.models.log import read_setting
from circledesk.models.statements import placeholders
from circledesk.models.team import Device
from circledesk.said import Sentence, disk_words, recalled, said, together
from circledesk.services.facts.exchange import BundleReport
from circledesk.services.refusals import Refusal, keep_refusal, refusals
from circledesk.services.session import now, rooms
from circledesk.sync import bundle, export, plan

NEWEST = 200
"""Lines of the history of parcels that a person can still look through."""


def instant(text: str | None) -> datetime | None:
    """Return an instant kept as text."""
    return datetime.fromisoformat(text) if text else None


def refused(file: Path, error: CircleDeskError) -> BundleReport:
    """Return the line of a file that was not taken."""
    return BundleReport(
        file=str(file), bundle_id="", sender="", state="refused", changes=0, new=0, changed=0,
        conflicts=0, waiting=0, put_aside=0, reason=error.sentence,
    )  # fmt: skip


def waiting_for_acceptance(file: Path, opened: bundle.Opened, name: str) -> BundleReport:
    """Return the line of a bundle whose computer only asks to join."""
    return BundleReport(
        file=str(file), bundle_id=opened.manifest.bundle, sender=name, state="waiting", changes=0,
        new=0, changed=0, conflicts=0, waiting=0, put_aside=0,
        reason=together(
            said("This computer asks to join the team."),
            said("Compare the code by telephone, then accept it: what it sent comes in then."),
        ),
        made_at=instant(opened.manifest.made_at),
        sender_id=opened.sender_id,
    )  # fmt: skip


def report(
    session: Session,
    file: Path,
    opened: bundle.Opened,
    decided: plan.Plan,
    state: str,
    equal: bool | None,
) -> BundleReport:
    """Return the line of a bundle that was planned or applied."""
    name = session.scalar(select(Device.name).where(Device.id == opened.sender_id))
    apart = len(decided.put_aside) + decided.cut
    return BundleReport(
        file=str(file),
        bundle_id=opened.manifest.bundle,
        sender=name or opened.sender_id,
        state=state,
        changes=len(decided.changes),
        new=decided.new,
        changed=decided.changed,
        conflicts=decided.new_conflicts,
        waiting=len(decided.waiting),
        put_aside=apart,
        reason=None,
        made_at=instant(opened.manifest.made_at),
        counts=dict(decided.counts),
        equal=equal,
        sender_id=opened.sender_id,
        erased=len(decided.newly_erased),
    )


def no_room(error: Exception) -> RuleBroken:
    """Return the refusal of a bundle that the database could not take just now."""
    cause = getattr(error, "orig", error)
    return RuleBroken(
        said(
            "The parcel could not be kept: {cause}; nothing of it was changed here.",
            cause=disk_words(cause) if isinstance(cause, OSError) else str(cause),
        ),
        "Make some room, close other windows on this library, and bring it in again.",
    )


def note(session: Session, line: BundleReport) -> None:
    """Keep the line of a bundle that changed nothing; on a full disk, do without.

    That of a refused one lies beside the database, of which it changes no byte.
    """
    if line.state == "refused":
        newest = session.scalar(select(func.max(ReceiptRow.id))) or 0
        told = Refusal(_name_of(session, line), now(session), _kept(line.reason), newest)
        session.rollback()
        keep_refusal(rooms(session).refusals, told)
        return
    with contextlib.suppress(OperationalError):
        begin_write(session)
        write_down(session, line)
        session.commit()
    session.rollback()


def write_down(session: Session, line: BundleReport) -> None:
    """Write a line into the history, and when its sender was last heard of, uncommitted."""
    session.add(
        ReceiptRow(
            bundle=line.bundle_id,
            sender=line.sender,
            file=_name_of(session, line),
            state=line.state,
            at=utc_text(now(session)),
            changes=line.changes,
            reason=_kept(line.reason),
            made_at=utc_text(line.made_at) if line.made_at else "",
        )
    )
    session.flush()
    if line.made_at and line.state in ("applied", "nothing-new"):
        _heard(session.connection(), line.sender_id, line)


def _name_of(session: Session, line: BundleReport) -> str:
    """Return the file's name; of one that waited in the inbox, the name under which it came."""
    came = select(ReceiptRow.file).where(ReceiptRow.bundle == line.bundle_id)
    kept = Path(line.file).parent == rooms(session).inbox and line.bundle_id
    first = session.scalar(came.order_by(ReceiptRow.id).limit(1)) if kept else None
    return first or Path(line.file).name


def _kept(reason: str | None) -> str:
    """Return a reason as the history keeps it, so that it can still be said in any language."""
    return reason.kept() if isinstance(reason, Sentence) else reason or ""


def _heard(connection: Connection, device: str, line: BundleReport) -> None:
    mark = placeholders(connection, 1)
    made_at = utc_text(line.made_at) if line.made_at else ""
    before = connection.exec_driver_sql(
        f"SELECT last_bundle_at FROM peer WHERE device = {mark}", (device,)
    ).scalar()
    if not before or before < made_at:
        values = {"state": "active", "last_bundle": line.bundle_id, "last_bundle_at": made_at}
        upsert_peer(connection, device, values)


def upsert_peer(connection: Connection, device: str, values: Mapping[str, str]) -> None:
    """Set what is known of a device; what is not named stays."""
    known = {"name": "", "branch": "", "state": "active", "request": "", "certificate": ""}
    columns = {"device": device, **known, **values}
    names = ", ".join(columns)
    sets = ", ".join(f"{name} = excluded.{name}" for name in values)
    connection.exec_driver_sql(
        f"INSERT INTO peer ({names}) VALUES ({placeholders(connection, len(columns))})"
        f" ON CONFLICT (device) DO UPDATE SET {sets}",
        tuple(columns.values()),
    )


def own_request(connection: Connection) -> bundle.Request | None:
    """Return this PC's request to join, while no certificate came back."""
    text = read_setting(connection, "request")
    return msgspec.json.decode(text, type=bundle.Request) if text else None


def invited_organizers(connection: Connection) -> list[export.Peer]:
    """Return the organizers' PCs that the invitation named, before their rows arrived."""
    text = read_setting(connection, "organizers", "{}")
    keys = msgspec.json.decode(text, type=dict[str, str])
    return [export.Peer(device, "organizer", "organizer", (), key) for device, key in keys.items()]


def history(session: Session) -> tuple[BundleReport, ...]:
    """Return what was brought in, waits or was refused, newest first; at most NEWEST lines."""
    rows = session.scalars(select(ReceiptRow).order_by(ReceiptRow.id.desc()).limit(NEWEST))
    lines = [
        ((row.id, 0), _line(row.file, row.state, row.reason, row.made_at or row.at, row))
        for row in rows
    ]
    for number, told in enumerate(refusals(rooms(session).refusals), 1):
        line = _line(told.file, "refused", told.reason, utc_text(told.at))
        lines.append(((told.after, number), line))
    lines.sort(key=lambda line: line[0], reverse=True)
    return tuple(line for _, line in lines[:NEWEST])


def _line(
    file: str, state: str, reason: str, made_at: str, row: ReceiptRow | None = None
) -> BundleReport:
    return BundleReport(
        file=file, bundle_id=row.bundle if row else "", sender=row.sender if row else "",
        state=state, changes=row.changes if row else 0, new=0, changed=0, conflicts=0, waiting=0,
        put_aside=0, reason=recalled(reason) or None, made_at=instant(made_at),
    )  # fmt: skip
