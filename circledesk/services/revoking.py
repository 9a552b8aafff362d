"""Putting a computer out of the team: a stolen one, one that has died, one that changes its role.

Nothing that it wrote until now is lost. What it writes from now on travels like all else and is
shown nowhere; it is listed as kept apart.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotAllowed, NotFound, RuleBroken
from circledesk.models.base import TEAM, new_id
from circledesk.models.changes import InvitationSecretRow, PeerRow
from circledesk.models.database import begin_write
from circledesk.models.log import Log, read_setting
from circledesk.models.team import Branch, Device
from circledesk.models.trust import REVOCATION, device_of
from circledesk.said import said
from circledesk.services.device_reading import revoked_devices
from circledesk.services.facts.changed import EVERYTHING, Area, Done
from circledesk.services.inbox import waiting_from
from circledesk.services.living import standing_devices
from circledesk.services.own_changes import Draft, write_own
from circledesk.services.roles import must_do
from circledesk.services.words import QUESTION, allowed
from circledesk.sync.keys import DeviceKeys

Cuts = dict[str, dict[str, list[int | str]]]
"""scope -> writer -> [last trusted seq, its mark]."""


def revoke_device(session: Session, *, keys: DeviceKeys, device_id: str, why: str = "") -> Done:
    """Put a computer out; one that only asks to join is turned away, an invitation withdrawn.

    Its row stays, so that what it signed until now can still be checked. Not undone by Undo: a
    parcel may have told others. Raises NotAllowed on a PC that does not hold the team's root key.
    """
    _must_hold_root(keys)
    must_do(session.connection(), "device.revoke")
    if session.get(Device, device_id) is None:
        return _turn_away(session, device_id)
    if device_id in revoked_devices(session):
        raise RuleBroken("This computer was put out already.", "Nothing is left to do.")
    if device_id == read_setting(session.connection(), "device"):
        raise _itself(session, device_id)
    cells = {
        "device_id": device_id,
        "cuts": cuts_of(Log(session.connection()), device_id),
        "why": allowed(why, "reason", QUESTION),
    }
    name = session.get_one(Device, device_id).name
    operation = write_own(session, "device.revoke", [Draft(TEAM, REVOCATION, new_id(), cells)])
    note = said("{computer} is put out of the team.", computer=name)
    return Done(device_id, EVERYTHING, operation, note)


def cuts_of(log: Log, device_id: str) -> Cuts:
    """Return how far this PC holds each writer of a computer: so far it is trusted."""
    cuts: Cuts = {}
    for (scope, writer), (seq, mark) in sorted(log.vector().items()):
        if device_of(writer) == device_id:
            cuts.setdefault(scope, {})[writer] = [seq, mark]
    return cuts


def _turn_away(session: Session, device_id: str) -> Done:
    """Forget a request to join with what waits of it, or an invitation that nobody used."""
    waiting = waiting_from(session, device_id)
    begin_write(session)
    peer = session.get(PeerRow, device_id)
    invitation = session.get(InvitationSecretRow, device_id)
    if peer is not None and peer.state == "requested":
        name = peer.name
        session.delete(peer)
        note = said("{computer} was turned away.", computer=name)
    elif invitation is not None and not invitation.used_by:
        branch = session.get(Branch, invitation.branch)
        session.delete(invitation)
        note = said(
            "The invitation for {branch} is withdrawn.", branch=branch.name if branch else ""
        )
    else:
        session.rollback()
        raise NotFound(
            "No computer of the team has that id.",
            "List the computers (device list) and take an id from there.",
        )
    session.commit()
    for file in waiting:
        file.unlink(missing_ok=True)
    return Done(device_id, frozenset({Area.TEAM, Area.EXCHANGE}), note=note)


def _must_hold_root(keys: DeviceKeys) -> None:
    if not keys.root_seed:
        raise NotAllowed(
            "Only the organizer's computer that holds the team's key puts computers out.",
            "Do this on the organizer's computer.",
        )


def _itself(session: Session, device_id: str) -> NotAllowed:
    others = select(Device.id).where(
        Device.role == "organizer", Device.id != device_id, *standing_devices()
    )
    if session.scalar(others.limit(1)) is None:
        next_step = said(
            "Let a second organizer's computer in first, and put this one out from there."
        )
    else:
        next_step = said("Put it out from the other organizer's computer.")
    return NotAllowed("A computer cannot put itself out of the team.", next_step)
