"""Undo of what another computer did too, or of what a revocation took away since: a refusal."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.check import check
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.learners import Attendance, Learner
from circledesk.services import undo
from circledesk.services.desk import Desk
from circledesk.services.revoking import revoke_device
from circledesk.services.session import action
from tests.sync import kit


def first(session: Session, model: type[Learner | LearningCircle | Meeting], branch: str) -> str:
    """Return the branch's first row of a kind."""
    return session.scalars(
        select(model.id).where(model.branch_id == branch).order_by(model.id).limit(1)
    ).one()


def mark(desk: Desk, branch: str, state: str) -> str:
    """Mark the branch's first learner at its first meeting; return the row's id."""
    with desk.session() as session, action(session, "attendance.mark"):
        meeting = first(session, Meeting, branch)
        learner = first(session, Learner, branch)
        row_id = Attendance.id_for(meeting, learner)
        session.add(
            Attendance(
                id=row_id, branch_id=branch, meeting_id=meeting, learner_id=learner, state=state
            )
        )
        return row_id


def test_two_marked_the_same_learner(team: dict[str, Desk], tmp_path: Path) -> None:
    """The later of the two takes its mark back: the row would be left without branch and learner.

    Which of them says so decides nothing: neither may take away what the other wrote.
    """
    branch = kit.branch_of(team["office"], "Buruburu")
    row = mark(team["second"], branch, "late")
    kit.add_circle(team["buruburu"], branch)
    mark(team["buruburu"], branch, "present")
    kit.hand(team, tmp_path, "second", "buruburu")
    kit.hand(team, tmp_path, "buruburu", "second")
    for name in ("buruburu", "second"):
        kit.send(team[name], "organizer", tmp_path / f"on-{name}")  # the import stays
        with team[name].session() as session:
            with pytest.raises(RuleBroken, match="was changed since by"):
                undo.undo(session)
            assert session.get_one(Attendance, row).state == "present"
            assert check(session, deep=True).sound


def test_what_was_renamed_is_gone(team: dict[str, Desk], tmp_path: Path) -> None:
    """A learner renamed here whom a computer put out since had signed up is shown no more."""
    office, here, second = team["office"], team["buruburu"], team["second"]
    branch = kit.branch_of(office, "Buruburu")
    with second.session() as session:
        circle = first(session, LearningCircle, branch)
    learner = kit.add_learner(second, branch, circle, "Cherono")
    kit.hand(team, tmp_path / "1", "second", "buruburu")
    kit.rename(here, learner, "Cheptoo")
    with office.session() as session:
        revoke_device(session, keys=office.keys(), device_id=second.keys().device_id)
    kit.hand(team, tmp_path / "2", "office", "buruburu")
    kit.send(here, "organizer", tmp_path / "on")
    with here.session() as session:
        assert session.get(Learner, learner) is None
        with pytest.raises(RuleBroken, match="no longer shown here"):
            undo.undo(session)
        assert check(session, deep=True).sound
