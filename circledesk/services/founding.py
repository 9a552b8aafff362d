"""A new team on this PC: its keys, its first rows, and who this PC is."""

from __future__ import annotations

from sqlalchemy import select

from circledesk.errors import RuleBroken
from circledesk.models.base import new_id, utc_text
from circledesk.models.log import read_setting, write_settings
from circledesk.models.team import Branch, Device, Person, Team
from circledesk.said import said
from circledesk.services.desk import Desk
from circledesk.services.facts.people import ThisDevice
from circledesk.services.life import new_writer
from circledesk.services.session import action, now, this_device
from circledesk.services.team import create_team
from circledesk.sync.keys import Certificate, issue_certificate, new_keys, text_of
from circledesk.sync.keystore import save_keys


def must_be_empty(desk: Desk) -> None:
    """Refuse where the folder belongs to a team already; its server may hold the team to join."""
    with desk.session() as session:
        mine = read_setting(session.connection(), "device")
        team = session.scalar(select(Team).limit(1))
    if team is not None and (mine or desk.database.server is None):
        raise RuleBroken(
            said("This folder already belongs to the team {team}.", team=team.name),
            "Choose another folder for another team.",
        )


def _must_be_without_team(desk: Desk) -> None:
    with desk.session() as session:
        team = session.scalar(select(Team).limit(1))
    if team is not None:
        raise RuleBroken(
            said("The database on the server already holds the team {team}.", team=team.name),
            "Join it by an invitation (device join), or name another database.",
        )


def found_team(
    desk: Desk,
    *,
    name: str,
    organizer: str,
    email: str,
    country: str = "KE",
    zone: str = "Africa/Nairobi",
) -> ThisDevice:
    """Make a new team; this PC becomes its organizer's and holds the team's root key.

    The keys are kept before the first row is written: a team whose keys were lost in between
    could never let a branch in.
    """
    must_be_empty(desk)
    _must_be_without_team(desk)
    keys = new_keys(new_id(), with_root=True)
    with desk.session() as session, action(session, "team.create"):
        writer = new_writer(keys.device_id)
        write_settings(
            session.connection(),
            {
                "device": keys.device_id,
                "writer": writer,
                "role": "organizer",
                "root_key": keys.root_public,
            },
        )
        done = create_team(
            session,
            name=name,
            organizer=organizer,
            email=email,
            country=country,
            zone=zone,
            root_key=keys.root_public,
        )
        office = session.scalars(select(Branch).where(Branch.office)).one()
        person = session.scalars(select(Person).limit(1)).one()
        grant = Certificate(
            team=done.id,
            device=keys.device_id,
            sign=text_of(keys.sign_public),
            seal=keys.recipient,
            role="organizer",
            branches=[],
            issued=utc_text(now(session)),
        )
        device = Device(
            id=keys.device_id,
            name=f"{organizer.strip()}'s computer",
            branch_id=office.id,
            sign_key=grant.sign,
            seal_key=grant.seal,
            role=grant.role,
            branches=[],
            certificate=issue_certificate(keys.root_seed, grant),
        )
        session.add(device)
        session.flush()
        write_settings(
            session.connection(),
            {"team": done.id, "branch": office.id, "person": person.id, "device_name": device.name},
        )
        save_keys(desk.paths, keys, desk.ask_passphrase)
    desk.use_keys(keys)
    with desk.session() as session:
        return this_device(session)
