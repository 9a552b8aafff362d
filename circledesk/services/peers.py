"""Whom to exchange with: who this PC is, who answers to a name, how fresh each is."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.changes import PeerRow
from circledesk.models.log import Log, Vector, read_setting
from circledesk.models.team import Branch, Device
from circledesk.said import said
from circledesk.services import receipts
from circledesk.services.facts.exchange import PeerState
from circledesk.services.sharing import devices_here
from circledesk.sync import export


def who_this_is(connection: Connection) -> dict[str, str]:
    """Return the settings that say who this PC is; NotFound before there is a team."""
    names = ("device", "writer", "role", "branch", "team", "root_key", "device_name", "person")
    me = {name: read_setting(connection, name) for name in names}
    if not me["team"]:
        raise NotFound(
            "There is no team on this computer yet.",
            "Make a new team, or open the invitation file that your organizer sent.",
        )
    return me


def recipients(session: Session, to: str, me: str) -> list[export.Peer]:
    """Return the computers that answer to a name; NotFound where there is none."""
    here = {me, *devices_here(session.connection())}
    rows = session.execute(
        select(Device, Branch.name, Branch.code)
        .join(Branch, Branch.id == Device.branch_id, isouter=True)
        .where(Device.deleted_at.is_(None), Device.id.not_in(here))
    ).all()
    wanted = to.strip().casefold()
    peers = [
        export.Peer(device.id, device.name, device.role, tuple(device.branches), device.seal_key)
        for device, branch, code in rows
        if wanted == "all"
        or (wanted == "organizer" and device.role == "organizer")
        or wanted in {str(n or "").casefold() for n in (device.name, device.id, branch, code)}
    ]
    if not peers:
        peers = receipts.invited_organizers(session.connection()) if wanted == "organizer" else []
    if not peers:
        raise NotFound(
            said("No other computer answers to «{name}».", name=to),
            "Invite one first (device invite), or bring in the parcel in which it asks to join.",
        )
    return sorted(peers, key=lambda peer: peer.device)


def what_they_said(connection: Connection, devices: Sequence[str]) -> dict[str, Vector]:
    """Return, by device, the vector it last signed itself."""
    said: dict[str, Vector] = {}
    rows = connection.exec_driver_sql("SELECT device, scope, writer, seq, mark FROM peer_vector")
    for device, scope, writer, seq, mark in rows:
        if device in devices:
            said.setdefault(device, {})[(scope, writer)] = (seq, mark)
    return said


def peers(session: Session) -> tuple[PeerState, ...]:
    """Return whom to exchange with: how fresh each is and how much here it has not seen."""
    connection = session.connection()
    me = who_this_is(connection)
    rows = session.execute(
        select(Device, Branch.name, PeerRow)
        .join(Branch, Branch.id == Device.branch_id, isouter=True)
        .join(PeerRow, PeerRow.device == Device.id, isouter=True)
        .where(Device.deleted_at.is_(None), Device.id.not_in(devices_here(connection)))
        .order_by(Branch.name.nulls_first(), Device.name)
    ).all()
    vector = Log(connection).vector()
    said = what_they_said(connection, [device.id for device, _, _ in rows])
    states = []
    for device, branch, peer in rows:
        theirs = said.get(device.id, {})
        unsent = sum(
            max(0, seq - theirs.get(key, (0, ""))[0])
            for key, (seq, _) in vector.items()
            if export.may_read(device.role, device.branches, key[0])
            and export.may_send(me["role"], [me["branch"]], key[0])
        )
        states.append(
            PeerState(
                device_id=device.id,
                device=device.name,
                branch=branch or "",
                role=device.role,
                last_news=receipts.instant(peer.last_bundle_at if peer else None),
                last_sent=receipts.instant(peer.last_sent_at if peer else None),
                unsent=unsent,
            )
        )
    return tuple(states)
