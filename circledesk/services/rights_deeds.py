"""A request that is answered by doing what it asks for: its deed and its answer together."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.learners import Signup
from circledesk.models.rights import RightsRequest
from circledesk.said import said
from circledesk.services.consent import withdraw_consent
from circledesk.services.erasure import erase_learner
from circledesk.services.facts.changed import EVERYTHING, Done
from circledesk.services.living import found, living
from circledesk.services.rights import answer_request
from circledesk.services.session import action


def erase_by_request(session: Session, *, request_id: str, note: str = "") -> Done:
    """Answer a request and erase who asked; the answer's day and outcome stay, her name does not.

    The answer first: after the erasure the request knows nobody any more.
    """
    learner_id = _asker(session, request_id)
    answer_request(session, request_id=request_id, outcome="done", note=note)
    done = erase_learner(session, learner_id=learner_id)
    return Done(request_id, EVERYTHING, done.operation, done.note)


def withdraw_by_request(session: Session, *, request_id: str, note: str = "") -> Done:
    """Answer a request and take the consent of who asked back: one action, one Undo."""
    learner_id = _asker(session, request_id)
    with action(session, "request.answer") as act:
        stands = select(func.count()).where(
            Signup.learner_id == learner_id,
            Signup.consent_at.is_not(None),
            Signup.consent_withdrawn_at.is_(None),
            *living(Signup),
        )
        if session.scalar(stands):
            withdraw_consent(session, learner_id=learner_id)
        answer_request(session, request_id=request_id, outcome="done", note=note)
    return Done(request_id, act.changed, act.operation, said("The answer is noted."))


def _asker(session: Session, request_id: str) -> str:
    learner_id = found(session, RightsRequest, request_id).learner_id
    if not learner_id:
        raise RuleBroken(
            "The request names no learner of this library.",
            "Look whether she is known under another name; else answer it in words.",
        )
    return learner_id
