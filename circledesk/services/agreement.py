"""What another computer says it holds, compared with what is held here.

Its own signed bundle counts, be it less than before: then it was restored, is sent what it lacks,
and a person is told. Where it knows more of this PC's present writer than this PC does, two copies
write under one name: this one takes a new name at once.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from circledesk.models.base import utc_text
from circledesk.models.changes import PeerRow
from circledesk.models.log import Log, Vector, read_setting
from circledesk.models.sums import MASK, mark_of
from circledesk.models.team import Device
from circledesk.said import said
from circledesk.services.life import start_new_writer
from circledesk.services.notices import tell
from circledesk.services.peers import what_they_said
from circledesk.services.receipts import upsert_peer
from circledesk.services.session import now
from circledesk.sync import apply, bundle, plan, wire

COPY = said(
    "Another copy of this library writes under the same name. Nothing is lost: this one is counted "
    "apart from now on. Use only one of the two."
)


def look_for_own_copy(session: Session, decided: plan.Plan, parts: Sequence[wire.Part]) -> None:
    """Take a new writer's name where this PC's own is known elsewhere otherwise than here."""
    connection = session.connection()
    writer = read_setting(connection, "writer")
    news = (*decided.changes, *(aside.change for aside in decided.put_aside))
    if any(change.writer == writer for change in news) or _told_otherwise(
        connection, writer, parts
    ):
        start_new_writer(session, COPY)


def _told_otherwise(connection: Connection, writer: str, parts: Sequence[wire.Part]) -> bool:
    log = Log(connection)
    held = log.vector_by(writer)
    for part in parts:
        for scope, writers in part.head.vector.items():
            seq, mark = writers.get(writer, (0, ""))
            if seq and mark != mark_at(log, scope, writer, seq, held.get(scope)):
                return True
    return False


def mark_at(
    log: Log, scope: str, writer: str, seq: int, held: tuple[int, str] | None
) -> str | None:
    """Return a writer's mark up to a number; None beyond what is held."""
    if held is None or seq > held[0]:
        return None
    total = int(held[1], 16)
    if seq < held[0]:
        for change in log.run(scope, writer, seq):
            total -= mark_of(change.operation, change.table, change.row)
    return f"{total & MASK:032x}"


def remember(session: Session, opened: bundle.Opened, parts: Sequence[wire.Part]) -> None:
    """Believe what a device says of itself; tell a person where it holds less than it did.

    A bundle names all that both may see: of a scope that it does not name the sender holds nothing.
    """
    connection = session.connection()
    vector: Vector = {
        (scope, writer): held_there
        for part in parts
        for scope, writers in part.head.vector.items()
        for writer, held_there in writers.items()
    }
    before = what_they_said(connection, [opened.sender_id]).get(opened.sender_id, {})
    scopes = {scope for scope, _ in before} | {s for part in parts for s in part.head.vector}
    heard = select(PeerRow.last_bundle_at).where(PeerRow.device == opened.sender_id)
    newest = (session.scalar(heard) or "") < opened.manifest.made_at
    if newest:
        upsert_peer(connection, opened.sender_id, {"locked": _locked_there(parts)})
    if newest and _fell(before, vector, scopes):
        name = session.scalar(select(Device.name).where(Device.id == opened.sender_id))
        tell(
            session,
            "restored-peer",
            said(
                "{computer} holds less than it did: it seems to have been restored from a backup. "
                "The next parcel for it brings back what it lacks.",
                computer=name or opened.sender_id,
            ),
        )
    apply.remember_vector(connection, opened.sender_id, vector, scopes)


def _locked_there(parts: Sequence[wire.Part]) -> str:
    """Return yes or no, as the sender says of its database; '' where it says nothing."""
    told = {part.head.locked for part in parts} - {None}
    return ("yes" if told == {True} else "no") if told else ""


def _fell(before: Vector, now_said: Vector, scopes: set[str]) -> bool:
    return any(
        key[0] in scopes and now_said.get(key, (0, ""))[0] < seq for key, (seq, _) in before.items()
    )


def same_here(session: Session, opened: bundle.Opened, parts: Sequence[wire.Part]) -> bool | None:
    """Compare digests where both ends hold the same; None where there is more to exchange.

    Where they differ at equal vectors, what the sender said is forgotten: the next bundle for it
    is full.
    """
    connection = session.connection()
    log = Log(connection)
    digests = log.digests()
    ours: dict[str, dict[str, tuple[int, str]]] = {}
    for (scope, writer), held in log.vector().items():
        ours.setdefault(scope, {})[writer] = held
    compared = True
    for part in parts:
        for scope, theirs in part.head.vector.items():
            if ours.get(scope, {}) != {writer: tuple(held) for writer, held in theirs.items()}:
                compared = False
            elif digests.get(scope, "0" * 32) != part.head.digests.get(scope, "0" * 32):
                apply.remember_vector(connection, opened.sender_id, {}, {scope})
                return False
    if compared:
        _note_agreed(session, connection, opened.sender_id)
    return True if compared else None


def _note_agreed(session: Session, connection: Connection, device: str) -> None:
    upsert_peer(connection, device, {"agreed_at": utc_text(now(session))})
