"""Troubles with a database server that are no defect, in the person's words."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from circledesk.errors import CircleDeskError, NotAllowed, RuleBroken

AWAY = ("08", "57", "53")
"""Classes of SQLSTATE: no connection, an operator's doing, no room left on the server."""


def server_trouble(error: BaseException) -> CircleDeskError | None:
    """Return the refusal for a trouble with the server; none where it is a defect, or a file's.

    What the server itself said is left out: it may name what a person typed.
    """
    cause = getattr(error, "orig", None)
    if not isinstance(error, DBAPIError) or not type(cause).__module__.startswith("psycopg"):
        return None
    state = getattr(cause, "sqlstate", None) or _state_at_the_door(cause)
    if state == "55P03":
        return RuleBroken(
            "Another program is writing to this library just now; nothing was changed.",
            "Wait a moment and try again, or close the other window.",
        )
    if state == "3D000":
        return RuleBroken(
            "There is no database of that name on the server.",
            "Check --database, or make it: createdb --encoding UTF8 --template template0 NAME",
        )
    if state.startswith("28"):
        return NotAllowed(
            "The database server does not let this computer in.",
            "Check the name in --database and its password: in the keyring, or in "
            "CIRCLEDESK_DATABASE_PASSWORD.",
        )
    if state == "42501":
        return NotAllowed(
            "On the server, this name may not make or write the tables of CircleDesk.",
            "Ask who looks after the server to make it the owner of the database.",
        )
    if state == "42P07":
        return RuleBroken(
            "The database on the server holds tables of another program.",
            "Make an empty database for CircleDesk.",
        )
    if error.connection_invalidated or state[:2] in AWAY:
        return RuleBroken(
            "The database server does not answer; what was not finished was not kept.",
            "Check the network and whether the server runs, then try again.",
        )
    return None


def _state_at_the_door(cause: object) -> str:
    """Return what code a failed connection would have: the driver gives none before it is in."""
    if not type(cause).__name__.startswith(("OperationalError", "ConnectionTimeout")):
        return ""
    text = str(cause)
    if "no password supplied" in text:
        return "28000"
    busy = ("starting up", "shutting down", "too many", "remaining connection slots")
    if "FATAL" not in text or any(words in text for words in busy):
        return "08001"
    return "3D000" if "database" in text and "does not exist" in text else "28000"
