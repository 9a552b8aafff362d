"""Who saw, took out or printed what on this computer: noted where all of it passes through.

Ids and counts only, local to this computer. A note never fails what it is about: a full or locked
disk goes without it.
"""

from __future__ import annotations

from sqlalchemy import insert
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from circledesk.errors import CircleDeskError
from circledesk.models.base import new_id
from circledesk.models.database import begin_write
from circledesk.models.log import read_setting
from circledesk.models.rights import AccessRecord
from circledesk.services.session import now

SEEN, EXPORTED, PRINTED = "seen", "exported", "printed"
DEEDS = (SEEN, EXPORTED, PRINTED)


def note_access(
    session: Session, *, deed: str, what: str, subject: str = "", count: int = 1
) -> None:
    """Note one deed; inside an action together with it, else in a transaction of its own.

    `what` is the key of a page, list or paper, `subject` the id of the one learner it was about.
    """
    try:
        inside = "operation" in session.info
        connection = session.connection() if inside else begin_write(session)
        row = {
            "id": new_id(),
            "at": now(session),
            "actor": read_setting(connection, "person"),
            "deed": deed,
            "what": what,
            "scope": "",
            "subject": subject,
            "count": count,
        }
        connection.execute(insert(AccessRecord.__table__), row)  # type: ignore[arg-type]
        if not inside:
            session.commit()
    except (SQLAlchemyError, CircleDeskError):
        if inside:
            raise  # the action itself cannot be written either
        session.rollback()
