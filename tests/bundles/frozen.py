"""A computer as a file: its keys, its settings, and its log in the bundles' own lines.

No database is frozen: its schema is today's, whatever day it is; the lines are the format's.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from circledesk.models.changes import InvitationSecretRow
from circledesk.models.database import begin_write
from circledesk.models.log import Log, read_settings, write_settings
from circledesk.models.rows import kinds
from circledesk.services.desk import Desk
from circledesk.services.facts.exchange import BundleReport
from circledesk.settings import Paths
from circledesk.sync import apply, held, plan, wire
from tests.sync import kit

HERE = Path(__file__).parent
SETTINGS = (
    "device", "device_name", "writer", "role", "branch", "team", "root_key", "person", "request",
    "organizers",
)  # fmt: skip
COUNTS = ("state", "changes", "new", "changed", "conflicts", "waiting", "put_aside")


def freeze(desk: Desk) -> dict[str, Any]:
    """Return a computer as JSON."""
    with desk.session() as session:
        connection = session.connection()
        held_here = read_settings(connection)
        log = Log(connection)
        changes = [change for scope in sorted(log.digests()) for change in log.after(scope, {})]
        head = wire.Head(wire.FORMAT, wire.shapes_of(changes), {}, {})
        secrets = [
            {"id": row.id, "branch": row.branch, "secret": row.secret, "created_at": row.created_at}
            for row in session.query(InvitationSecretRow)
        ]
        return {
            "settings": {name: held_here[name] for name in SETTINGS if name in held_here},
            "keys": json.loads(desk.paths.keys.read_bytes()),
            "invitations": secrets,
            "lines": [json.loads(line) for line in wire.write_lines(head, changes)],
        }


def thaw(frozen: dict[str, Any], folder: Path) -> Desk:
    """Make the data folder of a frozen computer, in today's schema, and open it."""
    desk = Desk.create(folder, passphrase=kit.passphrase, clock=kit.Clock())
    Paths(folder).keys.write_text(json.dumps(frozen["keys"]))
    part = wire.read_lines(json.dumps(line).encode() for line in frozen["lines"])
    settings = frozen["settings"]
    with desk.session() as session:
        connection = begin_write(session)
        reach = plan.Reach("", "organizer", (), settings["role"], (settings["branch"],), {})
        decided = plan.make(part.changes, held.collect(connection, part.changes), reach)
        apply.run(connection, decided, sender="", received_at="2018-08-06T07:00:00.000Z")
        write_settings(connection, settings)
        session.add_all(InvitationSecretRow(**row) for row in frozen["invitations"])
        session.commit()
    return desk


def told(report: BundleReport) -> dict[str, Any]:
    """Return of a report what stays the same whatever is added to it."""
    return {name: getattr(report, name) for name in COUNTS} | {
        "counts": {table: list(counts) for table, counts in sorted(report.counts.items())}
    }


def rows(desk: Desk) -> dict[str, dict[str, dict[str, Any]]]:
    """Return all rows as they are stored: table, id, column."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    with desk.session() as session:
        for table, kind in kinds().items():
            names = ", ".join(f'"{name}"' for name in kind.columns)
            lines = session.connection().exec_driver_sql(f"SELECT {names} FROM {table} ORDER BY id")
            all_ = {line[0]: dict(zip(kind.columns[1:], line[1:], strict=True)) for line in lines}
            if all_:
                found[table] = all_
    return found
