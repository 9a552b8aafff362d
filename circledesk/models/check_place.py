"""Does this PC take itself for what the team's rows say that it is: its team, its key, its role?"""

from __future__ import annotations

from sqlalchemy import Connection

from circledesk.models.log import read_settings

_ROLES = ("branch", "organizer")
"""Of a computer, the nearest first; a regional lead's is a branch's that holds several."""
_TOLD = """
SELECT t.id, t.root_key, d.role FROM team t, device d
WHERE d.id = ? AND t.deleted_at IS NULL AND d.deleted_at IS NULL
"""


def listed_devices(connection: Connection) -> set[str]:
    """Return the ids of the computers that the team's list names."""
    return set(connection.exec_driver_sql("SELECT id FROM device").scalars())


def told_place(connection: Connection, settings: dict[str, str]) -> dict[str, str]:
    """Return what the rows say of this PC's team, root key and role; nothing where they do not."""
    statement = _TOLD.replace("?", "%s" if connection.dialect.name == "postgresql" else "?")
    rows = connection.exec_driver_sql(statement, (settings.get("device", ""),)).fetchall()
    if len(rows) != 1 or not all(isinstance(one, str) and one for one in rows[0]):
        return {}
    return dict(zip(("team", "root_key", "role"), rows[0], strict=True))


def differing_place(connection: Connection) -> dict[str, str]:
    """Return the settings that are not what the rows say, as they should be.

    A role that reaches less far than the row's harms nobody.
    """
    settings = read_settings(connection)
    told = told_place(connection, settings)
    if _reach(settings.get("role", "")) <= _reach(told.get("role", "")):
        told.pop("role", None)
    return {key: value for key, value in told.items() if settings.get(key) != value}


def _reach(role: str) -> int:
    """How far a computer's role reaches; one that nobody knows counts as the furthest."""
    return _ROLES.index(role) if role in _ROLES else len(_ROLES)
