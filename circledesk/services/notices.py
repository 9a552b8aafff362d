"""What this PC found out that a person should know: kept until it was seen. Local; no change."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from circledesk.models.base import utc_text
from circledesk.models.changes import NoticeRow
from circledesk.models.database import begin_write, is_writing
from circledesk.said import Sentence, recalled
from circledesk.services.facts.notices import Notice
from circledesk.services.session import now


def tell(session: Session, kind: str, words: str) -> None:
    """Keep a sentence for a person, once until it was seen.

    Within a write transaction it becomes part of it; else it is one of its own.
    """
    joined = is_writing(session)
    connection = session.connection() if joined else begin_write(session)
    kept = words.kept() if isinstance(words, Sentence) else words
    unseen = select(NoticeRow.id).where(NoticeRow.seen_at.is_(None), NoticeRow.words == kept)
    if connection.scalar(unseen.limit(1)) is None:
        values = {"at": utc_text(now(session)), "kind": kind, "words": kept}
        connection.execute(insert(NoticeRow).values(values))
    if not joined:
        session.commit()


def notices(session: Session) -> tuple[Notice, ...]:
    """Return what was not seen yet, newest first."""
    rows = session.execute(
        select(NoticeRow.id, NoticeRow.at, NoticeRow.kind, NoticeRow.words)
        .where(NoticeRow.seen_at.is_(None))
        .order_by(NoticeRow.at.desc(), NoticeRow.id.desc())
    )
    return tuple(
        Notice(row.id, datetime.fromisoformat(row.at), row.kind, recalled(row.words))
        for row in rows
    )


def mark_seen(session: Session, id: int) -> None:
    """Note that a person saw it; one that was seen before keeps its time."""
    joined = is_writing(session)
    connection = session.connection() if joined else begin_write(session)
    connection.execute(
        update(NoticeRow)
        .where(NoticeRow.id == id, NoticeRow.seen_at.is_(None))
        .values(seen_at=utc_text(now(session)))
    )
    if not joined:
        session.commit()
