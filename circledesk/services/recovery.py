"""The recovery sheet: the team's root key on paper, and the ways back that it opens.

A second organizer's PC takes the key over from the sheet. Where the sole organizer's PC died or its
passphrase is lost, a new PC, or the same folder, becomes the organizer's again.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotAllowed, RuleBroken
from circledesk.models.base import new_id, utc_text
from circledesk.models.log import read_setting, read_settings, write_settings
from circledesk.models.tables import TEAM
from circledesk.models.team import Branch, Device
from circledesk.said import said
from circledesk.services.desk import Desk
from circledesk.services.facts.changed import Area, Done
from circledesk.services.facts.people import KeyState, RecoverySheet, ThisDevice
from circledesk.services.life import new_writer
from circledesk.services.living import living, standing_devices
from circledesk.services.roles import must_do
from circledesk.services.session import action, now, this_device, today, write_local
from circledesk.sync.keys import (
    Certificate,
    DeviceKeys,
    issue_certificate,
    new_keys,
    public_half,
    text_of,
)
from circledesk.sync.keystore import change_keys, save_keys
from circledesk.sync.recovery import RootSecret, lines_of, qr_text, read_sheet


def recovery_sheet(session: Session, *, keys: DeviceKeys) -> RecoverySheet:
    """Return what the sheet says. Raises NotAllowed on a PC without the team's root key."""
    must_do(session.connection(), "team.key")
    if not keys.root_seed:
        raise NotAllowed(
            "This computer does not hold the team's key.",
            "Print the sheet on the organizer's computer that made the team.",
        )
    device = this_device(session)
    secret = RootSecret(device.team_id, keys.root_seed)
    return RecoverySheet(
        team=device.team, made=today(session), lines=lines_of(secret), qr_text=qr_text(secret)
    )


def note_printed(session: Session) -> Done:
    """Remember that the sheet lies on paper somewhere, so that nobody is reminded any more."""
    write_local(session, {"sheet_printed": today(session).isoformat()})
    return Done("", frozenset({Area.TEAM}))


def key_state(session: Session) -> KeyState:
    """Return how the team's root key stands here; the keys need not be opened for it.

    Who made the team holds it: a computer that joined has its request among its settings.
    """
    mine = read_settings(session.connection())
    founder = mine.get("role") == "organizer" and not mine.get("request")
    printed = mine.get("sheet_printed")
    others = select(Device.name).where(
        Device.role == "organizer", Device.id != mine.get("device", ""), *standing_devices()
    )
    return KeyState(
        holds=founder or bool(mine.get("holds_root")),
        printed=date.fromisoformat(printed) if printed else None,
        deputies=tuple(session.scalars(others.order_by(Device.name))),
    )


def restore_key(desk: Desk, *, sheet: str) -> Done:
    """Take the team's root key from a typed sheet into the keys of this organizer's PC."""
    secret = read_sheet(sheet)
    keys = desk.keys()
    with desk.session() as session:
        _must_be_ours(session, secret)
        connection = session.connection()
        own = session.get(Device, keys.device_id)
        if read_setting(connection, "role") != "organizer" or own is None:
            raise NotAllowed(
                "The team's key belongs on an organizer's computer that the team has accepted.",
                "Invite this computer as an organizer's first, and let it be accepted.",
            )
        if keys.root_seed:
            raise RuleBroken("This computer holds the team's key already.", "Nothing is to do.")
        full = _with_root(keys, secret)
        change_keys(desk.paths, full, desk.ask_passphrase)
        today_ = today(session).isoformat()
        write_local(session, {"holds_root": "yes", "sheet_printed": today_})
    desk.use_keys(full)
    note = said("This computer holds the team's key now.")
    return Done(keys.device_id, frozenset({Area.TEAM}), note=note)


def recover(desk: Desk, *, sheet: str, name: str = "") -> ThisDevice:
    """Make this PC the organizer's again by the sheet: new keys, and a certificate of its own.

    In a fresh folder the team's data comes back from the branches: they learn of this PC by the
    parcel of `hello.write_hello`. In a folder that holds the team, as after a lost passphrase, all
    data stays.
    """
    secret = read_sheet(sheet)
    keys = _with_root(new_keys(new_id()), secret)
    root_key = text_of(public_half(secret.seed))
    with desk.session() as session:
        _must_be_ours(session, secret)
        fresh = not read_setting(session.connection(), "team")
        if not fresh and read_setting(session.connection(), "role") != "organizer":
            raise NotAllowed(
                "This folder belongs to a branch of the team.",
                "Use an empty folder for the organizer (--data).",
            )
        told = name.strip() or read_setting(session.connection(), "device_name")
        told = told or "Organizer PC"
        with action(session, "team.recover"):
            write_settings(
                session.connection(),
                {
                    "device": keys.device_id,
                    "writer": new_writer(keys.device_id),
                    "role": "organizer",
                    "team": secret.team,
                    "root_key": root_key,
                    "device_name": told,
                    "holds_root": "yes",
                    "sheet_printed": today(session).isoformat(),
                    "request": "",
                },
            )
            session.add(_own_row(session, keys, secret, told))
            save_keys(desk.paths, keys, desk.ask_passphrase)
    desk.use_keys(keys)
    with desk.session() as session:
        return this_device(session)


def _own_row(session: Session, keys: DeviceKeys, secret: RootSecret, name: str) -> Device:
    grant = Certificate(
        team=secret.team,
        device=keys.device_id,
        sign=text_of(keys.sign_public),
        seal=keys.recipient,
        role="organizer",
        branches=[],
        issued=utc_text(now(session)),
    )
    office = session.scalar(select(Branch.id).where(Branch.office, *living(Branch)).limit(1))
    return Device(
        id=keys.device_id,
        name=name,
        branch_id=office,
        sign_key=grant.sign,
        seal_key=grant.seal,
        role="organizer",
        branches=[],
        certificate=issue_certificate(secret.seed, grant),
    )


def _with_root(keys: DeviceKeys, secret: RootSecret) -> DeviceKeys:
    return DeviceKeys(keys.device_id, keys.sign_seed, keys.identity, secret.seed)


def _must_be_ours(session: Session, secret: RootSecret) -> None:
    """Refuse a sheet of another team, where this folder knows its own."""
    connection = session.connection()
    team = read_setting(connection, "team")
    if not team and session.scalar(select(TEAM.c.id).limit(1)) is None:
        return
    root = text_of(public_half(secret.seed))
    if (secret.team, root) != (team, read_setting(connection, "root_key")):
        raise InvalidValue(
            "This sheet belongs to another team.",
            "Look for the sheet with the name of your team on it.",
            field="sheet",
        )
