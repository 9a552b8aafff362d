"""What is emptied when the rule's time is over: words of calls, feedback, guests, requests, files.

Each kind says in which cells of which table words fade, and from which day they count. That
somebody was called, came, or asked stays; whose row it is, dates and counts stay too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, String, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from circledesk.models.board import Attachment, BoardNotice, NoticeRead
from circledesk.models.circles import Meeting
from circledesk.models.events import Event, EventPerson
from circledesk.models.feedback import Feedback
from circledesk.models.messages import Contact, FollowUp
from circledesk.models.rights import KEEP, RightsRequest
from circledesk.models.team import Invitation
from circledesk.services.living import living
from circledesk.services.session import may_write

Found = tuple[str, date]


@dataclass(frozen=True, slots=True)
class Fading:
    """Rows of a table whose words fade from a day on; `goes`: the whole row, a file."""

    model: Any
    since: Any
    """The column, or the column of the row above, whose day counts."""
    cells: tuple[str, ...] = ()
    only: tuple[ColumnElement[bool], ...] = ()
    goes: bool = False


def _of(model: Any, key: Any, day: Any) -> Any:
    """A day that stands in the row above."""
    return select(day).where(model.id == key).correlate_except(model).scalar_subquery()


_MEETING_DAY = _of(Meeting, Feedback.meeting_id, Meeting.date)
_FILE_DAY = func.coalesce(
    _of(BoardNotice, Attachment.notice_id, func.coalesce(BoardNotice.until, BoardNotice.posted_at)),
    _of(Event, Attachment.event_id, Event.date),
    Attachment.created_at,
)
_ASKED = func.coalesce(Invitation.responded_at, Invitation.invited_at, Invitation.created_at)

FADING: Mapping[str, tuple[Fading, ...]] = {
    "contacts": (
        Fading(Contact, Contact.at, ("text", "needs")),
        Fading(FollowUp, FollowUp.done_at, ("why", "outcome"), (FollowUp.done_at.is_not(None),)),
    ),
    "feedback": (Fading(Feedback, _MEETING_DAY, ("plus", "delta", "reflection", "legacy_text")),),
    "prospects": (
        Fading(
            Invitation, _ASKED, ("name", "email", "phone", "note"), (Invitation.state != "yes",)
        ),
    ),
    "guests": (
        Fading(
            EventPerson,
            _of(Event, EventPerson.event_id, Event.date),
            ("name", "contact"),
            (EventPerson.person_id.is_(None),),
        ),
    ),
    "board": (
        Fading(NoticeRead, NoticeRead.read_at, ("answer",)),
        Fading(Attachment, _FILE_DAY, goes=True),
    ),
    "requests": (
        Fading(
            RightsRequest,
            RightsRequest.answered_on,
            ("name", "wish", "answer_note"),
            (RightsRequest.answered_on.is_not(None), RightsRequest.asked_how != KEEP),
        ),
    ),
}
"""Kind of resources/retention -> what of it fades."""


def old_rows(session: Session, fading: Fading, limit: date) -> list[Found]:
    """Return id and day of rows that still say something and are older, of what we may write."""
    table = fading.model
    day = func.substr(type_coerce(fading.since, String), 1, 10, type_=String)
    query = select(table.id, day, table.branch_id).where(
        day < limit.isoformat(), *living(table), *fading.only
    )
    if not fading.goes:
        query = query.where(or_(*(getattr(table, cell) != "" for cell in fading.cells)))
    mine: dict[str | None, bool] = {}
    found = []
    for row_id, told, branch in session.execute(query):
        if branch not in mine:
            mine[branch] = may_write(session, branch)
        if mine[branch]:
            found.append((row_id, date.fromisoformat(told)))
    return found


def let_fade(session: Session, fading: Fading, row_id: str) -> None:
    """Empty the words of one row, or delete the file; inside an action."""
    row = session.get_one(fading.model, row_id)
    if fading.goes:
        session.delete(row)
        return
    for cell in fading.cells:
        setattr(row, cell, "")
