"""Rows that are here: conditions that leave deleted ones out, look-up by id, derived rows."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.base import Replicated
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.learners import Learner
from circledesk.models.tables import DEVICE, REVOCATION
from circledesk.said import said
from circledesk.services.called import kind_word
from circledesk.services.session import must_write

Row = TypeVar("Row", bound=Replicated)
_CALLED = {"learning_circle": said("circle"), "person": said("facilitator")}


def living(*models: type[Replicated]) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which rows of these tables are shown.

    They are columns of the tables, so that a query of Core stays one.
    """
    return tuple(model.__table__.c.deleted_at.is_(None) for model in models)


Which = str | Collection[str] | None
"""One branch, several, or all: what lists can be narrowed to."""


def of_branches(column: ColumnElement[str], which: Which) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which a row belongs to the chosen branches."""
    if which is None:
        return ()
    return (column.in_([which] if isinstance(which, str) else sorted(which)),)


def standing_devices() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions under which a computer belongs to the team: here, and not put out."""
    revoked = select(REVOCATION.c.device_id).where(REVOCATION.c.deleted_at.is_(None))
    return (DEVICE.c.deleted_at.is_(None), DEVICE.c.id.not_in(revoked))


def found(session: Session, model: type[Row], row_id: str) -> Row:
    """Return the row of an id; NotFound where it is unknown or deleted."""
    row = session.get(model, row_id)
    if row is None or row.deleted_at is not None:
        called = _CALLED.get(model.__tablename__) or kind_word(model.__tablename__)
        raise NotFound(
            said("This {called} is not on this computer, or not any more.", called=called),
            "Go back to the list; what a branch made arrives here with its next parcel.",
        )
    return row


def found_own(session: Session, model: type[Row], row_id: str) -> Row:
    """Return the row of an id that this computer may change; NotFound or NotAllowed."""
    row = found(session, model, row_id)
    whose: Any = row
    must_write(session, whose.branch_id)
    return row


def must_not_be_erased(learner: Learner) -> None:
    """Refuse to write of a learner who was erased: nothing that names her is taken any more."""
    if not learner.name:
        raise RuleBroken(
            "This learner was erased for good.",
            "If she comes again, sign her up anew: she is a new learner then.",
        )


def found_meeting(session: Session, meeting_id: str) -> tuple[Meeting, LearningCircle]:
    """Return a meeting and its circle; NotFound where either is gone."""
    meeting = found(session, Meeting, meeting_id)
    return meeting, found(session, LearningCircle, meeting.circle_id)


def put(session: Session, model: type[Row], row_id: str, **values: Any) -> Row:
    """Make the row of a derived id, or change it; one that was deleted comes back."""
    row = session.get(model, row_id)
    if row is None:
        row = model(id=row_id, **values)
        session.add(row)
        return row
    if row.deleted_at is not None:
        row.deleted_at = None
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    return row
