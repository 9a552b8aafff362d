"""Computers of the team as a list: those that ask, those invited, those that joined, this one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.changes import InvitationSecretRow, PeerRow
from circledesk.models.log import read_setting
from circledesk.models.team import Branch, Device, Revocation
from circledesk.services.facts.people import DeviceRow, OwnRequest
from circledesk.services.receipts import instant
from circledesk.services.session import own_branches
from circledesk.sync import bundle
from circledesk.sync.keys import short_code


def devices(session: Session) -> tuple[DeviceRow, ...]:
    """Return the team's computers: those that ask to join, then those only invited, at the end
    those that were put out.
    """
    names = dict(session.execute(select(Branch.id, Branch.name)).all())
    peers = {peer.device: peer for peer in session.scalars(select(PeerRow))}
    asking = [
        (peer, msgspec.json.decode(peer.request, type=bundle.Request))
        for peer in sorted(peers.values(), key=lambda peer: peer.name)
        if peer.state == "requested"
    ]
    requested = [
        DeviceRow(
            id=peer.device,
            name=peer.name,
            branch=_places(names, request.branches or (request.branch,)),
            role=request.role,
            state="requested",
            code=short_code(request.sign, request.seal),
            last_bundle=instant(peer.last_bundle_at),
        )
        for peer, request in asking
    ]
    revoked = revoked_devices(session)
    joined = [
        DeviceRow(
            id=row.id,
            name=row.name,
            branch=_places(names, _home_first(row)),
            role=row.role,
            state="revoked" if row.id in revoked else "active",
            code=short_code(row.sign_key, row.seal_key),
            last_bundle=instant(peers[row.id].last_bundle_at if row.id in peers else None),
        )
        for row in session.scalars(
            select(Device).where(Device.deleted_at.is_(None)).order_by(Device.name)
        )
    ]
    invited = _invited(session, names, {request.invitation for _, request in asking})
    joined.sort(key=lambda row: row.state == "revoked")
    return (*requested, *invited, *joined, *_this_one(session, names))


def revoked_devices(session: Session) -> set[str]:
    """Return the ids of the computers that were put out of the team."""
    query = select(Revocation.device_id).where(Revocation.deleted_at.is_(None))
    return set(session.scalars(query))


def own_request(session: Session) -> OwnRequest | None:
    """Return this PC's request to join while its organizer has not accepted it, else None."""
    connection = session.connection()
    text = read_setting(connection, "request")
    if not text or session.get(Device, read_setting(connection, "device")) is not None:
        return None
    request = msgspec.json.decode(text, type=bundle.Request)
    return OwnRequest(
        branch_id=request.branch,
        role=request.role,
        code=short_code(request.sign, request.seal),
        sent=instant(read_setting(connection, "last_sent")),
    )


def _invited(session: Session, names: dict[str, str], asking: set[str]) -> Iterator[DeviceRow]:
    """Give a line for each invitation that waits for its computer.

    One is left out where a newer one for the same branch was taken up: its words were lost, or
    never told.
    """
    taken: set[tuple[str, str]] = set()
    lines = []
    newest_first = InvitationSecretRow.id.desc()
    for row in session.scalars(select(InvitationSecretRow).order_by(newest_first)):
        if row.used_by or row.id in asking:
            taken.add((row.role, row.branch))
        elif (row.role, row.branch) not in taken:
            lines.append((_places(names, row.branches or [row.branch]), row.id, row.role))
    for places, invitation, role in sorted(lines):
        yield DeviceRow(invitation, "", places, role, "invited", "", None)


def _home_first(device: Device) -> list[str]:
    """Return the branches of a computer, the one where it stands first."""
    home = device.branch_id or ""
    return [home, *(branch for branch in device.branches if branch != home)]


def _places(names: dict[str, str], branches: Sequence[str]) -> str:
    return ", ".join(names[branch] for branch in branches if branch in names)


def _this_one(session: Session, names: dict[str, str]) -> Iterator[DeviceRow]:
    """Give this PC's own line while its request was not answered yet."""
    request = own_request(session)
    connection = session.connection()
    own = read_setting(connection, "device")
    if request is not None and session.get(PeerRow, own) is None:
        yield DeviceRow(
            id=own,
            name=read_setting(connection, "device_name"),
            branch=_places(names, own_branches(connection)),
            role=request.role,
            state="requested",
            code=request.code,
            last_bundle=None,
        )
