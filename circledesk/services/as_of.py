"""The day of the newest entry that this library holds: what a report is as of.

It is read from the data, so the same data makes the same paper on any later day.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.changes import OperationRow
from circledesk.services.session import team_zone, today


def newest_day(session: Session) -> date:
    """Return the day of the newest entry; one of a clock that ran ahead counts as today's."""
    newest = session.scalar(select(func.max(OperationRow.at)))
    day = today(session)
    if not newest:
        return day
    at = datetime.fromisoformat(newest).astimezone(team_zone(session)).date()
    return min(at, day)
