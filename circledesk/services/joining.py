"""Joining a team on a new PC, by the invitation file that its organizer wrote."""

from __future__ import annotations

from pathlib import Path

import msgspec

from circledesk.errors import FileRefused, NotFound
from circledesk.models.base import new_id, utc_text
from circledesk.models.log import write_settings
from circledesk.models.team import Branch, Membership, Person
from circledesk.said import disk_words, said
from circledesk.services.desk import Desk
from circledesk.services.facts.people import ThisDevice
from circledesk.services.founding import must_be_empty, new_writer
from circledesk.services.session import action, now, this_device
from circledesk.services.sharing import ask_here, must_fit
from circledesk.sync import apply, bundle, held, plan
from circledesk.sync.invitation import Invited, read_invitation
from circledesk.sync.keys import (
    DeviceKeys,
    RequestFacts,
    bytes_of,
    new_keys,
    prove_request,
    text_of,
)
from circledesk.sync.keystore import save_keys


def join(desk: Desk, *, file: Path, passphrase: str, name: str = "") -> ThisDevice:
    """Join a team by its invitation file: make keys, take the team's rows, ask to be accepted.

    The PC can work and send at once; its parcels wait at the organizer's until it is accepted.
    """
    must_be_empty(desk)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise NotFound(
            said(
                "The invitation file {file} cannot be read: {trouble}.",
                file=file,
                trouble=disk_words(error),
            ),
            "Check the name and the flash disk.",
        ) from error
    invited, part = read_invitation(content, passphrase)
    keys = new_keys(new_id())
    with desk.session() as session, action(session, "device.join"):
        connection = session.connection()
        must_fit(session, team=invited.team, role="branch", branch=invited.branch)
        organizer = plan.Reach("", "organizer", (), "branch", (invited.branch,), {})
        decided = plan.make(part.changes, held.collect(connection, part.changes), organizer)
        apply.run(connection, decided, sender="", received_at=utc_text(now(session)))
        branch = session.get(Branch, invited.branch)
        if branch is None:
            raise FileRefused(
                "The invitation names a branch that it does not hold.",
                "Ask the organizer for a new invitation file.",
            )
        device_name = name.strip() or f"{branch.name} PC"
        write_settings(connection, _identity(invited, keys, device_name))
        ask_here(session)
        person = Person(name=name.strip() or branch.name, branch_id=invited.branch)
        session.add(person)
        session.flush()
        session.add(
            Membership(
                id=Membership.id_for(person.id),
                person_id=person.id,
                branch_id=invited.branch,
                home_branch_id=invited.branch,
            )
        )
        write_settings(connection, {"person": person.id})
        save_keys(desk.paths, keys, desk.ask_passphrase)
    desk.use_keys(keys)
    with desk.session() as session:
        return this_device(session)


def _identity(invited: Invited, keys: DeviceKeys, name: str) -> dict[str, str]:
    """Return the settings that say who a PC is that joins by an invitation."""
    facts = RequestFacts(
        invitation=invited.invitation,
        device=keys.device_id,
        sign=text_of(keys.sign_public),
        seal=keys.recipient,
        branch=invited.branch,
    )
    proof = prove_request(bytes_of(invited.secret), facts)
    request = bundle.Request(
        facts.invitation, facts.device, facts.sign, facts.seal, facts.branch, proof
    )
    return {
        "device": keys.device_id,
        "device_name": name,
        "writer": new_writer(keys.device_id),
        "role": "branch",
        "branch": invited.branch,
        "team": invited.team,
        "root_key": invited.root_key,
        "organizers": msgspec.json.encode(invited.organizers).decode(),
        "request": msgspec.json.encode(request).decode(),
    }
