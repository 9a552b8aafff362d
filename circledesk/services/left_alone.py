"""Who is not to be contacted: she took her consent back, or asked that her data rest."""

from __future__ import annotations

from typing import Any

from sqlalchemy import or_, select, union

from circledesk.models.learners import Signup
from circledesk.models.rights import KEEP, RightsRequest
from circledesk.models.tables import SIGNUP
from circledesk.services.living import living

RESTING = ("restriction", "objection")
"""Requests that keep a learner out of messages from the day on which she asks."""


def withdrawn_ids() -> Any:
    """Select of learners who took their consent back and gave none since."""
    stands = select(SIGNUP.c.learner_id).where(
        SIGNUP.c.consent_at.is_not(None), SIGNUP.c.consent_withdrawn_at.is_(None), *living(Signup)
    )
    return select(SIGNUP.c.learner_id).where(
        SIGNUP.c.consent_withdrawn_at.is_not(None),
        SIGNUP.c.learner_id.not_in(stands),
        *living(Signup),
    )


def resting_ids() -> Any:
    """Select of learners whose data rest: they asked, and it was not refused or taken back."""
    request = RightsRequest.__table__
    return select(request.c.learner_id).where(
        request.c.kind.in_(RESTING),
        request.c.learner_id.is_not(None),
        request.c.asked_how != KEEP,
        or_(request.c.outcome == "", request.c.outcome == "done"),
        *living(RightsRequest),
    )


def left_alone() -> Any:
    """Select of the learners who are left out of every list of people to contact."""
    return select(union(withdrawn_ids(), resting_ids()).subquery().c.learner_id)
