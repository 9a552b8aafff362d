"""Half-filled forms of this PC: kept while somebody types, offered again after a power cut.

They are no actions: nothing travels, nothing is undone, nobody is told. What is older than two
weeks goes by itself; the erasure of a learner takes along what holds her name (`models.drafts`).
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from circledesk.models.database import begin_write
from circledesk.models.drafts import UnfinishedForm
from circledesk.models.own_settings import own_mark
from circledesk.services.facts.drafts import HalfFilled
from circledesk.services.roles import unknown_contacts
from circledesk.services.session import now

LIFETIME = timedelta(days=14)


def keep_form(
    session: Session, *, key: str, title: str, content: dict[str, Any], subject: str = ""
) -> None:
    """Keep what stands in a form now; `subject` is the learner whom it is about."""
    connection = begin_write(session)
    mark, at = own_mark(connection), now(session)
    session.merge(
        UnfinishedForm(
            key=f"{mark}{key}", title=title, subject=subject, content=content, changed_at=at
        )
    )
    session.commit()


def half_filled(session: Session) -> tuple[HalfFilled, ...]:
    """Return the forms that were begun here and not saved, newest first."""
    mark = own_mark(session.connection())
    query = (
        select(UnfinishedForm)
        .where(UnfinishedForm.key.startswith(mark, autoescape=True))
        .where(UnfinishedForm.changed_at >= now(session) - LIFETIME)
        .order_by(UnfinishedForm.changed_at.desc(), UnfinishedForm.key)
    )
    rows = session.scalars(query).all()
    hidden = unknown_contacts(session.connection(), [row.subject for row in rows if row.subject])
    return tuple(_form(row, mark) for row in rows if row.subject not in hidden)


def take_form(session: Session, *, key: str) -> HalfFilled | None:
    """Return what stands in one form. It stays kept until `drop_form`: power may fail again."""
    return next((form for form in half_filled(session) if form.key == key), None)


def drop_form(session: Session, *, key: str) -> None:
    """Let go of a form that was saved or given up."""
    connection = begin_write(session)
    gone = UnfinishedForm.key == f"{own_mark(connection)}{key}"
    session.execute(delete(UnfinishedForm).where(gone))
    session.commit()


def let_old_go(session: Session) -> None:
    """Delete what nobody went on with for two weeks; done when the library is opened."""
    old = UnfinishedForm.changed_at < now(session) - LIFETIME
    if session.scalar(select(UnfinishedForm.key).where(old).limit(1)) is not None:
        begin_write(session)
        session.execute(delete(UnfinishedForm).where(old))
        session.commit()


def _form(row: UnfinishedForm, mark: str) -> HalfFilled:
    return HalfFilled(
        key=row.key.removeprefix(mark),
        title=row.title,
        content=dict(row.content),
        changed_at=row.changed_at,
    )
