"""Joining a team on a new PC, by the invitation file that its organizer wrote."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
from sqlalchemy.orm import Session

from circledesk.errors import FileRefused, NotFound
from circledesk.models.base import new_id, utc_text
from circledesk.models.log import write_settings
from circledesk.models.team import Branch
from circledesk.said import disk_words, said
from circledesk.services.desk import Desk
from circledesk.services.facts.people import InvitedTo, ThisDevice
from circledesk.services.founding import must_be_empty
from circledesk.services.life import new_writer
from circledesk.services.members import add_member
from circledesk.services.session import action, now, this_device
from circledesk.services.sharing import ask_here, must_fit
from circledesk.sync import apply, bundle, held, plan, wire
from circledesk.sync.invitation import Invited, read_invitation, sealed_in
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
    invited, part = open_invitation(file, passphrase)
    with desk.session() as session, action(session, "device.join"):
        keys = enter(desk, session, invited, part, name)
    desk.use_keys(keys)
    with desk.session() as session:
        return this_device(session)


def enter(desk: Desk, session: Session, invited: Invited, part: wire.Part, name: str) -> DeviceKeys:
    """Take the team's rows in and keep new keys, inside an action on an empty database."""
    keys = new_keys(new_id())
    connection = session.connection()
    must_fit(session, team=invited.team, role=invited.role, held=invited.held)
    organizer = plan.Reach("", "organizer", (), invited.role, invited.held, {})
    decided = plan.make(part.changes, held.collect(connection, part.changes), organizer)
    apply.run(connection, decided, sender="", received_at=utc_text(now(session)))
    branch = session.get(Branch, invited.branch)
    if branch is None:
        raise FileRefused(
            "The invitation names a branch that it does not hold.",
            "Ask the organizer for a new invitation file.",
        )
    device_name = name.strip() or _computer_name(invited, branch)
    write_settings(connection, identity(invited, keys, device_name))
    ask_here(session)
    write_settings(connection, {"person": _person(session, invited, name.strip(), branch)})
    save_keys(desk.paths, keys, desk.ask_passphrase)
    return keys


def open_invitation(file: Path, passphrase: str) -> tuple[Invited, wire.Part]:
    """Read an invitation file; NotFound where it cannot be read."""
    return read_invitation(_content(file), passphrase)


def must_be_invitation(file: Path) -> None:
    """Refuse a file that is no invitation, before anybody types six words for it."""
    sealed_in(_content(file))


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise NotFound(
            said(
                "The invitation file {file} cannot be read: {trouble}.",
                file=file,
                trouble=disk_words(error),
            ),
            "Check the name and the flash disk.",
        ) from error


def look_at(file: Path, passphrase: str) -> InvitedTo:
    """Return what an invitation is for; nothing is written."""
    invited, part = open_invitation(file, passphrase)
    names = {
        change.row: str(change.values[change.cells.index("name")])
        for change in sorted(part.changes, key=lambda change: change.rank)
        if change.table in ("team", "branch") and "name" in change.cells
    }
    places = () if invited.role == "organizer" else invited.held
    told = tuple(names[place] for place in places if place in names)
    return InvitedTo(names.get(invited.team, ""), told, invited.role)


def _person(session: Session, invited: Invited, name: str, branch: Branch) -> str:
    """Make the person who works on this PC: a branch's own, or an organizer of the team."""
    if invited.role == "organizer":
        return add_member(
            session, name=name or "Organizer", branch_id=branch.id, role="organizer"
        ).id
    lead = "regional-lead" if invited.branches else "facilitator"
    return add_member(
        session,
        name=name or branch.name,
        branch_id=branch.id,
        role=lead,
        home_branch_id=branch.id,
    ).id


def _computer_name(invited: Invited, branch: Branch) -> str:
    """Return a name for a PC that nobody gave one."""
    return "Organizer PC" if invited.role == "organizer" else f"{branch.name} PC"


def identity(invited: Invited, keys: DeviceKeys, name: str) -> dict[str, str]:
    """Return the settings that say who a PC is that joins by an invitation."""
    facts = RequestFacts(
        invitation=invited.invitation,
        device=keys.device_id,
        sign=text_of(keys.sign_public),
        seal=keys.recipient,
        branch=invited.branch,
        role=invited.role,
        branches=invited.branches,
    )
    proof = prove_request(bytes_of(invited.secret), facts)
    request = bundle.Request(
        facts.invitation, facts.device, facts.sign, facts.seal, facts.branch, proof, facts.role,
        facts.branches,
    )  # fmt: skip
    return {
        "device": keys.device_id,
        "device_name": name,
        "writer": new_writer(keys.device_id),
        "role": invited.role,
        "branch": invited.branch,
        "branches": json.dumps(invited.branches) if invited.branches else "",
        "team": invited.team,
        "root_key": invited.root_key,
        "organizers": msgspec.json.encode(invited.organizers).decode(),
        "request": msgspec.json.encode(request).decode(),
    }
