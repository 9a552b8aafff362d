"""One person under several ids: rows that were joined with hers, and hers at other branches."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.learners import Learner
from circledesk.models.lookalikes import Lookalike
from circledesk.models.wishes import LearnerMove
from circledesk.services.session import may_write


def ids_of_one(session: Session, learner_id: str) -> list[str]:
    """Return a learner and all rows that were joined with hers: one person under several ids."""
    joined = select(Lookalike.first_id, Lookalike.second_id).where(
        Lookalike.kind == "learner", Lookalike.same, Lookalike.deleted_at.is_(None)
    )
    pairs = [tuple(pair) for pair in session.execute(joined)]
    found = {learner_id}
    while more := {one for pair in pairs if found & set(pair) for one in pair if one not in found}:
        found |= more
    return [learner_id, *sorted(found - {learner_id})]


def rows_elsewhere(session: Session, ids: set[str]) -> set[tuple[str, str]]:
    """Return her rows at other branches that she moved to or from, as far as we may write there."""
    query = select(LearnerMove.learner_id, LearnerMove.new_learner_id).where(
        LearnerMove.done_at.is_not(None), LearnerMove.deleted_at.is_(None)
    )
    pairs = [{old, new} for old, new in session.execute(query) if new]
    found = set(ids)
    while more := {one for pair in pairs if found & pair for one in pair} - found:
        found |= more
    rows = session.scalars(select(Learner).where(Learner.id.in_(found - ids)))
    return {(row.scope, row.id) for row in rows if may_write(session, row.branch_id)}
