"""Computers of the team: accepting one. Inviting is in `inviting`, reading in `device_reading`."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.base import utc_text
from circledesk.models.changes import InvitationSecretRow, PeerRow
from circledesk.models.log import read_setting
from circledesk.models.team import Device
from circledesk.said import said, together
from circledesk.services.device_reading import devices as devices
from circledesk.services.exchange import bring_in
from circledesk.services.facts.changed import EVERYTHING, Done
from circledesk.services.inbox import waiting_from
from circledesk.services.inviting import invite_device as invite_device
from circledesk.services.inviting import must_hold_root
from circledesk.services.session import action, now
from circledesk.sync import bundle
from circledesk.sync.keys import Certificate, DeviceKeys, issue_certificate


def accept_device(session: Session, *, keys: DeviceKeys, device_id: str) -> Done:
    """Accept a computer that asks to join, and bring in its parcels that waited.

    The person has compared the short code by telephone. Not undone by Undo: the certificate may
    have left this PC.
    """
    must_hold_root(keys)
    peer = session.get(PeerRow, device_id)
    if session.get(Device, device_id) is not None and waiting_from(session, device_id):
        # Accepted already, and then the power failed before what waited was in.
        return _let_in(
            session, keys, device_id, peer.name if peer else "", Done(device_id, EVERYTHING)
        )
    if peer is None or peer.state != "requested":
        raise NotFound(
            "No computer of that id asks to join.",
            "List the computers (device list) and take the id of one that is requested.",
        )
    request = msgspec.json.decode(peer.request, type=bundle.Request)
    peer_name = peer.name
    reach = [] if request.role == "organizer" else list(request.branches or (request.branch,))
    with action(session, "device.accept") as act:
        grant = Certificate(
            team=read_setting(session.connection(), "team"),
            device=request.device,
            sign=request.sign,
            seal=request.seal,
            role=request.role,
            branches=reach,
            issued=utc_text(now(session)),
        )
        session.add(
            Device(
                id=request.device,
                name=peer_name or "PC",
                branch_id=request.branch,
                sign_key=request.sign,
                seal_key=request.seal,
                role=request.role,
                branches=reach,
                certificate=issue_certificate(keys.root_seed, grant),
            )
        )
        accepted = session.get_one(PeerRow, device_id)
        accepted.state = "active"
        secret = session.get_one(InvitationSecretRow, request.invitation)
        secret.used_by = request.device
    return _let_in(session, keys, device_id, peer_name, Done(device_id, act.changed, act.operation))


def _let_in(session: Session, keys: DeviceKeys, device_id: str, name: str, done: Done) -> Done:
    """Bring in what waited for an accepted computer, and say so."""
    waited = _waited(session, keys, device_id)
    note = said("{computer} belongs to the team now.", computer=name)
    also = said("Parcels that waited and are in now: {count}.", count=waited) if waited else ""
    changed = EVERYTHING if waited else done.changed
    return replace(done, changed=changed, note=together(note, also))


def _waited(session: Session, keys: DeviceKeys, device_id: str) -> int:
    """Bring in what waited in the inbox for this computer; return how many parcels."""
    reports = bring_in(session, keys=keys, paths=waiting_from(session, device_id))
    return sum(line.state == "applied" for line in reports)
