"""A learner moves to another branch with her word: the branch asks, an organizer carries it out.

No row ever leaves its branch. She is written down anew at the other one, under an id derived from
the old one; what she did stays where it happened. The branch she leaves reads that she left, the
other one reads her name and contact, and no third branch reads either.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.base import derived_id, new_id
from circledesk.models.learners import Learner
from circledesk.models.team import Branch
from circledesk.models.wishes import LearnerMove
from circledesk.said import said
from circledesk.services import words
from circledesk.services.facts.changed import Done
from circledesk.services.facts.wishes import MoveRow
from circledesk.services.living import found, living, must_not_be_erased, put
from circledesk.services.roles import contacts_shown
from circledesk.services.session import action, must_write, now

TAKEN_ALONG = (
    "name", "sort_name", "certificate_name", "email", "phone", "phone_typed", "phone_check",
    "phone_shared", "phone_opt_out_at", "language", "under_18",
)  # fmt: skip


def ask_move(session: Session, *, learner_id: str, to_branch_id: str, words_: str = "") -> Done:
    """Ask, with a learner's word, that she is kept at another branch."""
    with action(session, "move.ask") as act:
        learner = found(session, Learner, learner_id)
        must_write(session, learner.branch_id)
        must_not_be_erased(learner)
        branch = found(session, Branch, to_branch_id)
        _must_be_new(session, learner, branch)
        move = LearnerMove(
            id=new_id(),
            branch_id=learner.branch_id,
            learner_id=learner_id,
            to_branch_id=to_branch_id,
            asked_at=now(session),
            words=words.allowed(words_, "note", words.STORY),
        )
        session.add(move)
    note = said("Asked: {learner} moves to {branch}. The organizer carries it out.",
                learner=learner.name, branch=branch.name)  # fmt: skip
    return Done(move.id, act.changed, act.operation, note)


def carry_out(session: Session, *, move_id: str) -> Done:
    """Write a learner down at the branch that she moves to. Only who reads both may."""
    with action(session, "move.do") as act:
        move = found(session, LearnerMove, move_id)
        for branch_id in (move.branch_id, move.to_branch_id):
            must_write(session, branch_id)
        learner = found(session, Learner, move.learner_id)
        must_not_be_erased(learner)
        branch = found(session, Branch, move.to_branch_id)
        if move.done_at is not None:
            raise RuleBroken(
                said("{learner} was moved already.", learner=learner.name),
                "Nothing is left to do.",
            )
        new = derived_id("learner", learner.id, move.to_branch_id)
        along = {name: getattr(learner, name) for name in TAKEN_ALONG}
        put(session, Learner, new, branch_id=move.to_branch_id, **along)
        move.done_at, move.new_learner_id = now(session), new
    note = said("{learner} is a learner of {branch} now.", learner=learner.name,
                branch=branch.name)  # fmt: skip
    return Done(new, act.changed, act.operation, note)


def move_now(session: Session, *, learner_id: str, to_branch_id: str, words_: str = "") -> Done:
    """Ask and carry out as one action, where this computer reads both branches."""
    with action(session, "move.do") as act:
        asked = ask_move(session, learner_id=learner_id, to_branch_id=to_branch_id, words_=words_)
        done = carry_out(session, move_id=asked.id)
    return Done(done.id, act.changed, act.operation, done.note)


def withdraw_move(session: Session, *, move_id: str) -> Done:
    """Take back that a learner was to move, as long as nobody carried it out."""
    with action(session, "move.withdraw") as act:
        move = found(session, LearnerMove, move_id)
        must_write(session, move.branch_id)
        learner = found(session, Learner, move.learner_id)
        if move.done_at is not None:
            raise RuleBroken(
                said("{learner} was moved already.", learner=learner.name),
                "Ask for the move back from the branch where she is now.",
            )
        session.delete(move)
    note = said("{learner} stays.", learner=learner.name)
    return Done(move_id, act.changed, act.operation, note)


def moves(
    session: Session, *, learner_id: str = "", open_only: bool = False
) -> tuple[MoveRow, ...]:
    """Return the moves that this computer reads, the newest first."""
    leaves, comes = Branch.__table__.alias("leaves"), Branch.__table__.alias("comes")
    query = (
        select(
            LearnerMove.id, LearnerMove.learner_id, Learner.name, Learner.phone,
            leaves.c.name, comes.c.name, LearnerMove.asked_at, LearnerMove.words,
            LearnerMove.done_at, LearnerMove.new_learner_id,
        )
        .join(Learner, Learner.id == LearnerMove.learner_id)
        .join(leaves, leaves.c.id == LearnerMove.branch_id)
        .join(comes, comes.c.id == LearnerMove.to_branch_id)
        .where(*living(LearnerMove, Learner))
        .order_by(LearnerMove.asked_at.desc(), LearnerMove.id)
    )  # fmt: skip
    if learner_id:
        query = query.where(LearnerMove.learner_id == learner_id)
    if open_only:
        query = query.where(LearnerMove.done_at.is_(None))
    lines = map(_row, session.execute(query))
    return contacts_shown(session.connection(), lines, "learner_id")


def _row(line: Any) -> MoveRow:
    row = MoveRow(*line)
    return replace(row, new_learner_id=row.new_learner_id or "")


def _must_be_new(session: Session, learner: Learner, branch: Branch) -> None:
    if branch.id == learner.branch_id:
        raise RuleBroken(
            said("{learner} is a learner of {branch} already.", learner=learner.name,
                 branch=branch.name),
            "Choose the branch that she moves to.",
        )  # fmt: skip
    asked = moves(session, learner_id=learner.id)
    if any(row.done is None for row in asked):
        raise RuleBroken(
            said("A move of {learner} is asked for already.", learner=learner.name),
            "Take that one back first, or wait until the organizer carries it out.",
        )
