"""Whom to exchange with: who this PC is, who answers to a name, how fresh each is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.changes import PeerRow
from circledesk.models.log import Log, Vector, read_settings
from circledesk.models.statements import in_blocks, placeholders
from circledesk.models.team import Branch, Device
from circledesk.said import said
from circledesk.services import hello, receipts
from circledesk.services.facts.exchange import PeerState
from circledesk.services.living import standing_devices
from circledesk.services.session import own_branches
from circledesk.services.sharing import devices_here
from circledesk.sync import export

_LEAST_BYTES, _BYTES_A_CHANGE = 2_600, 45
"""Manifest, signature and sealing; then what a change takes once packed (a learner takes 42)."""


def who_this_is(connection: Connection) -> dict[str, str]:
    """Return the settings that say who this PC is; NotFound before there is a team."""
    names = ("device", "writer", "role", "branch", "team", "root_key", "device_name", "person")
    held = read_settings(connection)
    me = {name: held.get(name, "") for name in names}
    if not me["team"]:
        raise NotFound(
            "There is no team on this computer yet.",
            "Make a new team, or open the invitation file that your organizer sent.",
        )
    return me


def recipients(session: Session, to: str | Sequence[str], me: str) -> list[export.Peer]:
    """Return the computers that answer to a name or to one of several; NotFound without one."""
    here = {me, *devices_here(session.connection())}
    rows = session.execute(
        select(Device, Branch.name, Branch.code)
        .join(Branch, Branch.id == Device.branch_id, isouter=True)
        .where(Device.id.not_in(here), *standing_devices())
    ).all()
    names = [to] if isinstance(to, str) else to
    wanted = {name.strip().casefold() for name in names}
    peers = [
        export.Peer(device.id, device.name, device.role, tuple(device.branches), device.seal_key)
        for device, branch, code in rows
        if "all" in wanted
        or ("organizer" in wanted and device.role == "organizer")
        or wanted & {str(n).casefold() for n in (device.name, device.id, branch, code) if n}
    ]
    if wanted & {"all", "organizer"}:
        peers += hello.unlisted(session)
    if not peers and "organizer" in wanted:
        peers = receipts.invited_organizers(session.connection())
    if not peers:
        raise NotFound(
            said("No other computer answers to «{name}».", name=", ".join(names)),
            "Invite one first (device invite), or bring in the parcel in which it asks to join.",
        )
    return sorted(peers, key=lambda peer: peer.device)


def what_they_said(connection: Connection, devices: Sequence[str]) -> dict[str, Vector]:
    """Return, by device, the vector it last signed itself."""
    said: dict[str, Vector] = {}
    for block in in_blocks(devices):
        rows = connection.exec_driver_sql(
            "SELECT device, scope, writer, seq, mark FROM peer_vector"
            f" WHERE device IN ({placeholders(connection, len(block))})",
            tuple(block),
        )
        for device, scope, writer, seq, mark in rows:
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
        .where(Device.id.not_in(devices_here(connection)), *standing_devices())
        .order_by(Branch.name.nulls_first(), Device.name)
    ).all()
    vector = Log(connection).vector()
    mine = own_branches(connection)
    sent = {scope for scope, _ in vector if export.may_send(me["role"], mine, scope)}
    states = []
    for device, branch, peer in rows:
        theirs = what_they_said(connection, [device.id]).get(device.id, {})
        lacks = {
            key: seq - theirs.get(key, (0, ""))[0]
            for key, (seq, _) in vector.items()
            if export.may_read(device.role, device.branches, key[0])
        }
        unsent = sum(max(0, lack) for (scope, _), lack in lacks.items() if scope in sent)
        last_news = receipts.instant(peer.last_bundle_at if peer else None)
        states.append(
            PeerState(
                device_id=device.id,
                device=device.name,
                branch=branch or "",
                role=device.role,
                last_news=last_news,
                last_sent=receipts.instant(peer.last_sent_at if peer else None),
                unsent=unsent,
                same=last_news is not None and all(lack <= 0 for lack in lacks.values()),
                about=_LEAST_BYTES + unsent * _BYTES_A_CHANGE,
            )
        )
    return tuple(states)


def asking(session: Session) -> Iterator[PeerState]:
    """Yield the computers that ask to join: nothing can be written for them yet."""
    rows = session.execute(
        select(PeerRow, Branch.name)
        .join(Branch, Branch.id == PeerRow.branch, isouter=True)
        .where(PeerRow.state == "requested")
        .order_by(Branch.name.nulls_first(), PeerRow.name)
    )
    for peer, branch in rows:
        yield PeerState(
            device_id=peer.device,
            device=peer.name,
            branch=branch or "",
            role="branch",
            last_news=receipts.instant(peer.last_bundle_at),
            last_sent=None,
            unsent=0,
            state="requested",
        )
