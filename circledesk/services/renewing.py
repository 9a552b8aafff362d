"""New keys for a PC whose own cannot be opened any more: its passphrase is lost, its keyring gone.

The data stays. With a new invitation for the same place the PC gets new keys and a new name in the
log, and asks to join anew; what the old keys never sent goes along with the next parcel, since a
branch's computers may hand on what others of that branch wrote.
"""

from __future__ import annotations

from pathlib import Path

from circledesk.errors import RuleBroken
from circledesk.models.base import new_id, utc_text
from circledesk.models.log import read_setting, read_settings, write_settings
from circledesk.services.desk import Desk
from circledesk.services.facts.people import ThisDevice
from circledesk.services.joining import identity, open_invitation
from circledesk.services.session import action, now, own_branches, this_device
from circledesk.sync import apply, held, plan
from circledesk.sync.invitation import Invited
from circledesk.sync.keys import new_keys
from circledesk.sync.keystore import save_keys


def renew(desk: Desk, *, file: Path, passphrase: str) -> ThisDevice:
    """Give this PC new keys by a new invitation for the same team, role and branches."""
    invited, part = open_invitation(file, passphrase)
    keys = new_keys(new_id())
    with desk.session() as session:
        connection = session.connection()
        _must_fit(read_settings(connection), own_branches(connection), invited)
        with action(session, "device.renew"):
            connection = session.connection()
            reach = plan.Reach("", "organizer", (), invited.role, invited.held, {})
            decided = plan.make(part.changes, held.collect(connection, part.changes), reach)
            apply.run(connection, decided, sender="", received_at=utc_text(now(session)))
            name = read_setting(connection, "device_name")
            write_settings(connection, identity(invited, keys, name))
            write_settings(connection, {"last_sent": ""})
            save_keys(desk.paths, keys, desk.ask_passphrase)
    desk.use_keys(keys)
    with desk.session() as session:
        return this_device(session)


def _must_fit(mine: dict[str, str], branches: tuple[str, ...], invited: Invited) -> None:
    """Refuse an invitation for another team or another place than this PC has."""
    if not mine.get("team"):
        raise RuleBroken(
            "There is no team in this folder whose keys could be renewed.",
            "Join the team with the invitation instead (device join).",
        )
    if (invited.team, invited.root_key) != (mine["team"], mine["root_key"]):
        raise RuleBroken(
            "This invitation is for another team.",
            "Ask your organizer for one of your own team.",
        )
    here = (mine["role"], mine["branch"], set(branches))
    if (invited.role, invited.branch, set(invited.held)) != here:
        raise RuleBroken(
            "This invitation is for another branch or another role than this computer has.",
            "Ask your organizer for one like the first; for a new role, join in an empty folder.",
        )
