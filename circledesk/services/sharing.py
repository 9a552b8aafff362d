"""Several folders on one database: who may come in, and who is there already."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from circledesk.errors import NotAllowed, RuleBroken
from circledesk.models.changes import InvitationSecretRow
from circledesk.models.own_settings import of_all_desks, read_setting
from circledesk.models.server import on_server
from circledesk.models.team import Team
from circledesk.services.receipts import own_request, upsert_peer


def must_fit(session: Session, *, team: str, role: str, held: Sequence[str]) -> None:
    """Refuse an invitation whose computer may not see all that the database holds.

    Who works on a database reads everything in it. So all its computers are of one team, and of
    one kind: organizers', or of the same branches, `held`.
    """
    connection = session.connection()
    here = session.scalars(select(Team.id)).all()
    if here and team not in here:
        raise RuleBroken(
            "The database on the server holds another team than the invitation's.",
            "Name another database, or ask for an invitation of that team.",
        )
    roles = of_all_desks(connection, "role")
    homes, several = of_all_desks(connection, "branch"), of_all_desks(connection, "branches")
    for desk, kind in roles.items():
        told = several.get(desk)
        theirs = json.loads(told) if told else [homes.get(desk)]
        if kind != role or (kind == "branch" and set(theirs) != set(held)):
            raise NotAllowed(
                "The database on the server is shared by computers that see other data than this "
                "invitation allows.",
                "Name a database of its own, or leave --database out: then the folder holds it.",
            )


def ask_here(session: Session) -> None:
    """Note this PC's request to join where it is to be answered, if that is this same database.

    No parcel need be carried: who accepts computers sees it at once.
    """
    connection = session.connection()
    request = own_request(connection)
    if request is None or session.get(InvitationSecretRow, request.invitation) is None:
        return
    values = {
        "name": read_setting(connection, "device_name"),
        "branch": request.branch,
        "state": "requested",
        "request": msgspec.json.encode(request).decode(),
    }
    upsert_peer(connection, request.device, values)


def devices_here(connection: Connection) -> list[str]:
    """Return the computers that work on this very database: to them nothing need be sent."""
    if not on_server(connection):
        return [read_setting(connection, "device")]
    return list(of_all_desks(connection, "device").values())
