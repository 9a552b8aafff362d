"""Invitation files: for a branch's PC, a regional lead's with several branches, an organizer's."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotAllowed, NotFound
from circledesk.in_place import keep_whole
from circledesk.models.base import ORGANIZERS, TEAM, branch_scope, new_id, public_scope, utc_text
from circledesk.models.changes import InvitationSecretRow
from circledesk.models.database import begin_write
from circledesk.models.log import Log, read_setting
from circledesk.models.team import Branch, Device
from circledesk.said import disk_words, said
from circledesk.services.facts.people import InvitationFile
from circledesk.services.import_undo import went_on
from circledesk.services.living import living, standing_devices
from circledesk.services.session import now
from circledesk.sync import wire
from circledesk.sync.invitation import Invited, six_words, write_invitation
from circledesk.sync.keys import DeviceKeys, text_of

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
    also: Sequence[str] = (),
) -> InvitationFile:
    """Write an invitation file for a PC of a branch; return it with the words that open it.

    `also` are further branches that the PC is to hold: a regional lead's. Words are made here
    where none were chosen. `with_data` adds all of the branches' learners: a chosen passphrase of
    less than 12 letters is then not taken, and six words are made.
    Raises NotAllowed on a PC that does not hold the team's root key.
    """
    must_hold_root(keys)
    held = list(dict.fromkeys((branch_id, *also)))
    names = [_branch(session, each).name for each in held]
    scopes = [TEAM, *map(public_scope, held)]
    if with_data:
        scopes += map(branch_scope, held)
    short = with_data and len(passphrase or "") < SHORTEST_FOR_LEARNERS
    place = InvitationSecretRow(branch=branch_id, role="branch", branches=held[1:] and held)
    words = "" if short else passphrase or ""
    return _write(session, place, scopes, file, ", ".join(names), words)


def invite_organizer(session: Session, *, keys: DeviceKeys, file: Path) -> InvitationFile:
    """Write an invitation file for a second organizer's PC, with everything the team holds.

    It is always under six words made here. The team's root key is not in it: that one travels on
    its printed sheet only (see `recovery`).
    """
    must_hold_root(keys)
    office = session.scalars(select(Branch.id).where(Branch.office, *living(Branch))).first()
    scopes = sorted({TEAM, ORGANIZERS, *Log(session.connection()).digests()})
    place = InvitationSecretRow(branch=office or "", role="organizer", branches=[])
    return _write(session, place, scopes, file, said("the organizer"), "")


def must_hold_root(keys: DeviceKeys) -> None:
    """Refuse on a PC without the team's root key."""
    if not keys.root_seed:
        raise NotAllowed(
            "Only the organizer's computer that holds the team's key lets computers in.",
            "Do this on the organizer's computer.",
        )


def _branch(session: Session, branch_id: str) -> Branch:
    branch = session.get(Branch, branch_id)
    if branch is None or branch.deleted_at:
        raise NotFound("There is no such branch.", "Add the branch first.")
    return branch


def _write(
    session: Session,
    place: InvitationSecretRow,
    scopes: Sequence[str],
    file: Path,
    whom: str,
    words: str,
) -> InvitationFile:
    """Write the file, and keep the secret that proves the request; both or neither."""
    connection = session.connection()
    log = Log(connection)
    changes = [change for scope in scopes for change in log.after(scope, {})]
    made = "" if words else six_words()
    place.id, place.secret = new_id(), text_of(os.urandom(32))
    place.created_at = utc_text(now(session))
    organizers = select(Device.id, Device.seal_key).where(
        Device.role == "organizer", *standing_devices()
    )
    invited = Invited(
        team=read_setting(connection, "team"),
        root_key=read_setting(connection, "root_key"),
        invitation=place.id,
        secret=place.secret,
        branch=place.branch,
        organizers=dict(session.execute(organizers).all()),
        role=place.role,
        branches=tuple(place.branches),
    )
    head = wire.Head(wire.FORMAT, wire.shapes_of(changes), {}, {})
    content = write_invitation(invited, head, changes, words or made)
    begin_write(session)
    session.add(place)
    session.flush()
    went_on(session)
    _write_file(file, content)
    session.commit()
    return InvitationFile(str(file), whom, made)


def _write_file(file: Path, content: bytes) -> None:
    try:
        keep_whole(file, content)
    except OSError as error:
        raise InvalidValue(
            said(
                "The file {file} could not be written: {trouble}.",
                file=file,
                trouble=disk_words(error),
            ),
            "Choose another folder, or check that there is room.",
            field="file",
        ) from error
