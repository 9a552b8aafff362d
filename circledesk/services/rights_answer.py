"""What a person is told about her request: the request, and what was changed meanwhile."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.models.learners import Learner
from circledesk.models.rights import RightsRequest
from circledesk.services.facts.own_data import Written
from circledesk.services.facts.rights import RequestRow
from circledesk.services.living import found
from circledesk.services.on_paper import put_on_paper
from circledesk.services.own_log import written
from circledesk.services.rights import requests
from circledesk.services.session import start_of_day


def answer_of(session: Session, *, request_id: str) -> tuple[RequestRow, tuple[Written, ...]]:
    """Return a request and, of a correction, the changes since she asked: old and new value."""
    request = found(session, RightsRequest, request_id)
    row = next(
        one for one in requests(session, branch_id=request.branch_id) if one.id == request_id
    )
    put_on_paper(session, "request-answer", subject=row.learner_id or "")
    learner = session.get(Learner, row.learner_id) if row.learner_id else None
    if learner is None or row.kind != "correction":
        return row, ()
    since = start_of_day(session, row.asked_on).isoformat()[:19]
    changes = written(session, {(learner.scope, learner.id)})
    return row, tuple(
        one
        for one in changes
        if one.at >= since and one.before and one.table in ("learner", "signup")
    )
