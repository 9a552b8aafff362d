"""Computers of the team: inviting one, accepting it. Reading is in `device_reading`."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotAllowed, NotFound
from circledesk.models.base import TEAM, branch_scope, new_id, public_scope, utc_text
from circledesk.models.changes import InvitationSecretRow, PeerRow
from circledesk.models.database import begin_write
from circledesk.models.log import Log, read_setting
from circledesk.models.team import Branch, Device
from circledesk.said import disk_words, said, together
from circledesk.services.device_reading import devices as devices
from circledesk.services.exchange import bring_in
from circledesk.services.facts.changed import EVERYTHING, Done
from circledesk.services.facts.people import InvitationFile
from circledesk.services.inbox import waiting_from
from circledesk.services.living import standing_devices
from circledesk.services.session import action, now
from circledesk.sync import bundle, wire
from circledesk.sync.invitation import Invited, six_words, write_invitation
from circledesk.sync.keys import (
    Certificate,
    DeviceKeys,
    issue_certificate,
    text_of,
)

SHORTEST_FOR_LEARNERS = 12
"""Letters of a chosen passphrase that may protect learners on their way."""


def invite_device(
    session: Session,
    *,
    keys: DeviceKeys,
    branch_id: str,
    file: Path,
    with_data: bool = False,
    passphrase: str | None = None,
) -> InvitationFile:
    """Write an invitation file for a PC of a branch; return it with the words that open it.

    Words are made here where none were chosen. `with_data` adds all of the branch's learners: a
    chosen passphrase of less than 12 letters is then not taken, and six words are made.
    Raises NotAllowed on a PC that does not hold the team's root key.
    """
    _must_hold_root(keys)
    branch = session.get(Branch, branch_id)
    if branch is None or branch.deleted_at:
        raise NotFound("There is no such branch.", "Add the branch first.")
    made = not passphrase or (with_data and len(passphrase) < SHORTEST_FOR_LEARNERS)
    words = six_words() if made else str(passphrase)
    log = Log(session.connection())
    scopes = [TEAM, public_scope(branch_id)] + ([branch_scope(branch_id)] if with_data else [])
    changes = [change for scope in scopes for change in log.after(scope, {})]
    secret = os.urandom(32)
    invitation = new_id()
    connection = session.connection()
    invited = Invited(
        team=read_setting(connection, "team"),
        root_key=read_setting(connection, "root_key"),
        invitation=invitation,
        secret=text_of(secret),
        branch=branch_id,
        organizers=dict(
            session.execute(
                select(Device.id, Device.seal_key).where(
                    Device.role == "organizer", *standing_devices()
                )
            ).all()
        ),
    )
    head = wire.Head(wire.FORMAT, wire.shapes_of(changes), {}, {})
    content = write_invitation(invited, head, changes, words)
    name = branch.name
    begin_write(session)
    session.add(
        InvitationSecretRow(
            id=invitation,
            branch=branch_id,
            secret=text_of(secret),
            created_at=utc_text(now(session)),
        )
    )
    session.flush()
    _write_whole(file, content)
    session.commit()
    return InvitationFile(str(file), name, words if made else "")


def accept_device(session: Session, *, keys: DeviceKeys, device_id: str) -> Done:
    """Accept a computer that asks to join, and bring in its parcels that waited.

    The person has compared the short code by telephone. Not undone by Undo: the certificate may
    have left this PC.
    """
    _must_hold_root(keys)
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
    with action(session, "device.accept") as act:
        grant = Certificate(
            team=read_setting(session.connection(), "team"),
            device=request.device,
            sign=request.sign,
            seal=request.seal,
            role="branch",
            branches=[request.branch],
            issued=utc_text(now(session)),
        )
        session.add(
            Device(
                id=request.device,
                name=peer_name or "PC",
                branch_id=request.branch,
                sign_key=request.sign,
                seal_key=request.seal,
                role="branch",
                branches=[request.branch],
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


def _must_hold_root(keys: DeviceKeys) -> None:
    if not keys.root_seed:
        raise NotAllowed(
            "Only the organizer's computer that holds the team's key lets computers in.",
            "Do this on the organizer's computer.",
        )


def _write_whole(file: Path, content: bytes) -> None:
    part = file.with_name(file.name + ".part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InvalidValue(
            said(
                "The file {file} could not be written: {trouble}.",
                file=file,
                trouble=disk_words(error),
            ),
            "Choose another folder, or check that there is room.",
            field="file",
        ) from error
