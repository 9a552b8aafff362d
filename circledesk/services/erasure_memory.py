"""Erasing again, after a restore, what is remembered as erased outside the database."""

from __future__ import annotations

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from circledesk.models.changes import ErasedRow
from circledesk.models.database import begin_write
from circledesk.models.log import read_setting
from circledesk.services.outside import Subject, erased_elsewhere


def forget_again(session: Session) -> int:
    """Erase what this computer remembers as erased and this database does not; return how many."""
    team = read_setting(session.connection(), "team")
    rows = session.execute(select(ErasedRow.scope, ErasedRow.subject))
    known = {(row.scope, row.subject) for row in rows}
    missing = erased_elsewhere(team) - known if team else set()
    if missing:
        erase_again(session, missing)
    return len(missing)


def erase_again(session: Session, subjects: set[Subject]) -> None:
    """Note the subjects as erased in this database too."""
    connection = begin_write(session)
    rows = [{"scope": scope, "subject": subject} for scope, subject in sorted(subjects)]
    connection.execute(insert(ErasedRow), rows)
    session.commit()
