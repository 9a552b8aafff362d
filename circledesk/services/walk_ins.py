"""Somebody comes to a meeting without having signed up: signed up and marked in one action."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from circledesk.said import said
from circledesk.services.attendance import mark, take_attendance
from circledesk.services.facts.signups import SignedUp
from circledesk.services.feedback import must_have_come
from circledesk.services.living import found_meeting
from circledesk.services.session import action
from circledesk.services.signups import sign_up


def walk_in(
    session: Session, *, meeting_id: str, name: str, learner_id: str | None = None
) -> SignedUp:
    """Sign somebody up for the meeting's circle and mark her present there.

    `learner_id` is of a learner who is known at the branch. A full circle is refused.
    """
    with action(session, "attendance.walk_in") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_have_come(session, meeting)
        signed = sign_up(session, circle_id=circle.id, name=name, learner_id=learner_id)
        mark(session, meeting_id=meeting_id, learner_id=signed.learner_id, state="present")
    note = said("{learner} is signed up and present.", learner=name.strip())
    return SignedUp(
        id=signed.id,
        changed=act.changed,
        operation=act.operation,
        note=note,
        learner_id=signed.learner_id,
        state=signed.state,
        position=signed.position,
    )


def take_attendance_with(
    session: Session, *, meeting_id: str, walk_ins: Sequence[str], **marks: Any
) -> None:
    """Sign up who came unannounced and mark the others (see `take_attendance`) in one action.

    Where one of them is refused nothing is written.
    """
    with action(session, "attendance.take"):
        for name in walk_ins:
            walk_in(session, meeting_id=meeting_id, name=name)
        if marks:
            take_attendance(session, meeting_id=meeting_id, **marks)
