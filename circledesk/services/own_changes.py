"""Changes of this PC that go by way of a plan, not of a flush: choices between versions, erasures,
revocations, and what was kept apart and is taken in. They decide what other changes mean.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from circledesk.models.base import utc_text
from circledesk.models.changes import PUT, Change, Ref
from circledesk.models.database import begin_write
from circledesk.models.log import Log, greatest_lamport, read_setting
from circledesk.services.session import now
from circledesk.sync import apply, held, plan


@dataclass(frozen=True, slots=True)
class Draft:
    """What a change is to say."""

    scope: str
    table: str
    row: str
    cells: dict[str, Any]
    over: dict[str, list[Ref]] = field(default_factory=dict)
    subject: str | None = None
    kind: int = PUT


def write_own(session: Session, verb: str, drafts: Sequence[Draft]) -> str:
    """Write changes of this PC in one transaction; return the operation's id."""
    connection = begin_write(session)
    try:
        operation = add_own(session, connection, verb, drafts)
        session.commit()
    except BaseException:
        session.rollback()
        raise
    session.expire_all()
    return operation


def add_own(session: Session, connection: Connection, verb: str, drafts: Sequence[Draft]) -> str:
    """Write changes of this PC on an open write transaction; return the operation's id."""
    changes = _changes(session, connection, verb, drafts)
    me = read_setting(connection, "device")
    reach = plan.Reach(me, "organizer", (), "organizer", (), {})
    decided = plan.make(changes, held.collect(connection, changes), reach)
    apply.run(connection, decided, sender=me, received_at=changes[0].at)
    return changes[0].operation


def _changes(
    session: Session, connection: Connection, verb: str, drafts: Sequence[Draft]
) -> list[Change]:
    writer, at = read_setting(connection, "writer"), utc_text(now(session))
    actor, operation = read_setting(connection, "person"), os.urandom(8).hex()
    vector, lamport = Log(connection).vector(), greatest_lamport(connection)
    seqs: dict[str, int] = {}
    changes = []
    for number, draft in enumerate(drafts, 1):
        before = seqs.get(draft.scope, vector.get((draft.scope, writer), (0, ""))[0])
        seqs[draft.scope] = before + 1
        changes.append(
            Change(
                scope=draft.scope,
                writer=writer,
                seq=before + 1,
                operation=operation,
                verb=verb,
                at=at,
                actor=actor,
                lamport=lamport + number,
                table=draft.table,
                row=draft.row,
                cells=tuple(draft.cells),
                values=list(draft.cells.values()),
                over=draft.over,
                subject=draft.subject,
                kind=draft.kind,
            )
        )
    return changes
