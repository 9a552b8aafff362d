"""Carrying others' parcels on, unopened.

Whoever sorts a flash disk finds parcels of the team for other branches. This computer cannot open
them; it keeps a copy and lays it beside the next parcel that is written for the same computers.
Carrying is a favour: what is dropped here is still at its sender's, whose next parcel counts from
what the recipient itself said it holds.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused
from circledesk.models.changes import PeerRow
from circledesk.models.log import read_setting
from circledesk.models.team import Branch, Device, Revocation
from circledesk.said import disk_words, listed, said
from circledesk.services.carried import Carried, copy_out, keep, kept_in, seen
from circledesk.services.facts.exchange import BundleReport, CarriedFile, HandedOn
from circledesk.services.peers import what_they_said
from circledesk.services.session import now, rooms, team_zone
from circledesk.sync import bundle
from circledesk.sync.export import may_read

LONGEST = timedelta(days=90)
"""After so long its sender has written a newer one."""
MOST_NAMES = 2
"""Recipients that a file's name names; of more it gives the number."""


def is_for_others(session: Session, opened: bundle.Opened, me: str) -> bool:
    """Whether a bundle of the team holds no part for this PC and is to be carried on.

    One that this PC wrote itself is not: its next one holds the same and more. Nor is one of a
    computer that was put out of the team, or of one that only asks to join.
    """
    if opened.sender is None or opened.sender_id == me:
        return False
    parts = opened.manifest.parts
    if not parts or any(me in part.recipients for part in parts):
        return False
    return not _was_put_out(session, opened.sender_id)


def carry(session: Session, opened: bundle.Opened, local: Path, file: Path) -> BundleReport:
    """Keep a bundle that was copied in; return its line. `file` is where it came from."""
    kept = _clear_away(session)
    line = _line(session, opened, file, kept)
    if line.state == "waiting":
        try:
            new = seen(local, opened.manifest, local.stat().st_size)
            keep(rooms(session).carried, local, new, kept)
        except OSError as error:
            raise FileRefused(
                said(
                    "«{file}» could not be kept here: {trouble}.",
                    file=file.name,
                    trouble=disk_words(error),
                ),
                "Free some room on this computer, and try again.",
            ) from error
    return line


def plan_to_carry(session: Session, opened: bundle.Opened, file: Path) -> BundleReport:
    """Return the line of a bundle for others: it waits here, or a newer one does already."""
    return _line(session, opened, file, _kept(session))


def _line(
    session: Session, opened: bundle.Opened, file: Path, kept: Sequence[Carried]
) -> BundleReport:
    new = seen(file, opened.manifest, size=0)
    passed = any(one.replaces(new) for one in kept)
    names = _names(session, new.recipients)
    reason = (
        said(
            "For {branches}: a newer parcel of the same sender is kept here already.",
            branches=listed(names),
        )
        if passed
        else said("For {branches}: kept here to be carried on, unopened.", branches=listed(names))
    )
    return BundleReport(
        file=str(file), bundle_id=new.bundle, sender=_computer(session, new.sender),
        state="nothing-new" if passed else "waiting", changes=0, new=0, changed=0, conflicts=0,
        waiting=0, put_aside=0, reason=reason, made_at=new.made_at, sender_id=new.sender,
        carried_for=names,
    )  # fmt: skip


def hand_on(session: Session, devices: Sequence[str], folder: Path) -> HandedOn:
    """Lay what is kept for any of these devices in a folder, beside the parcel written for them.

    A stick that is full takes what it can; the others stay for the next time.
    """
    done: list[str] = []
    left = 0
    for one in _clear_away(session):
        if one.recipients & set(devices):
            try:
                done.append(str(copy_out(one, folder, _file_name(session, one))))
            except OSError:
                left += 1
    return HandedOn(tuple(done), left)


def carried(session: Session) -> tuple[CarriedFile, ...]:
    """Return what is kept here for others, oldest first."""
    return tuple(
        CarriedFile(
            file=str(one.file),
            bundle_id=one.bundle,
            sender=_computer(session, one.sender),
            recipients=_names(session, one.recipients),
            made_at=one.made_at,
            size=one.size,
        )
        for one in sorted(_kept(session), key=lambda one: (one.made_at, one.bundle))
    )


def _kept(session: Session) -> list[Carried]:
    """Return what is kept, but for what is too old or known to have arrived."""
    oldest = now(session) - LONGEST
    tells = read_setting(session.connection(), "role") == "organizer"
    return [
        one
        for one in kept_in(rooms(session).carried)
        if one.made_at >= oldest and not (tells and _have_arrived(session, one))
    ]


def _clear_away(session: Session) -> list[Carried]:
    """Delete what is kept no longer, and what was damaged on this disk; return what stays."""
    kept = _kept(session)
    stay = {one.file for one in kept}
    room = rooms(session).carried
    with contextlib.suppress(OSError):
        for file in room.iterdir():
            if file not in stay:
                file.unlink(missing_ok=True)
    return kept


def _was_put_out(session: Session, device: str) -> bool:
    revoked = select(Revocation.id).where(
        Revocation.device_id == device, Revocation.deleted_at.is_(None)
    )
    gone = select(Device.id).where(Device.id == device, Device.deleted_at.is_not(None))
    return session.scalar(revoked) is not None or session.scalar(gone) is not None


def _have_arrived(session: Session, one: Carried) -> bool:
    """Whether all recipients said since that they hold what the sender held when it wrote this.

    Asked on an organizer's PC only: it reads every scope, and so can tell.
    """
    connection = session.connection()
    heard = session.scalar(select(PeerRow.last_bundle_at).where(PeerRow.device == one.sender))
    if not heard or datetime.fromisoformat(heard) < one.made_at:
        return False
    told = what_they_said(connection, [one.sender, *one.recipients])
    sent = told.get(one.sender, {})
    for device in one.recipients:
        row = session.get(Device, device)
        theirs = told.get(device)
        if row is None or theirs is None:
            return False
        if any(
            theirs.get(key, (0, ""))[0] < seq
            for key, (seq, _) in sent.items()
            if may_read(row.role, row.branches, key[0])
        ):
            return False
    return bool(sent)


def _names(session: Session, devices: frozenset[str]) -> tuple[str, ...]:
    """Return what people call the recipients: their branches, an organizer's by its computer."""
    rows = session.execute(
        select(Device.name, Device.role, Branch.name)
        .join(Branch, Branch.id == Device.branch_id, isouter=True)
        .where(Device.id.in_(devices))
    )
    names = {
        str(device if role == "organizer" or not branch else branch)
        for device, role, branch in rows
    }
    return tuple(sorted(names)) or (said("a computer that is not known here yet"),)


def _computer(session: Session, device: str) -> str:
    """Return the name of a device; its id where its row is not here."""
    return session.scalar(select(Device.name).where(Device.id == device)) or device


def _file_name(session: Session, one: Carried) -> str:
    home = select(Branch.name).join(Device, Device.branch_id == Branch.id)
    sender = session.scalar(home.where(Device.id == one.sender)) or "circledesk"
    names = _names(session, one.recipients)
    to = "-".join(names) if len(names) <= MOST_NAMES else f"{len(names)}-computers"
    day = one.made_at.astimezone(team_zone(session)).date().isoformat()
    text = f"{sender}-{day}-carried-for-{to}"
    return "".join(c if c.isalnum() or c == "-" else "-" for c in text)[:120].strip("-")
