"""Recording what a person has seen on sheets that came back: one action a meeting, or a survey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.said import said
from circledesk.services.attendance import mark, take_attendance
from circledesk.services.facts.changed import Done
from circledesk.services.facts.meetings import ATTENDANCE_STATES, CAME
from circledesk.services.facts.sheets_back import Came
from circledesk.services.feedback import must_have_come
from circledesk.services.living import found, found_meeting, living
from circledesk.services.names import fold
from circledesk.services.places import known_learner
from circledesk.services.session import action, must_write
from circledesk.services.sheet_reading import answers_before
from circledesk.services.sheets import signed_up
from circledesk.services.signups import give_place
from circledesk.services.surveys import answer_survey
from circledesk.services.walk_ins import walk_in


@dataclass(frozen=True, slots=True)
class Slip:
    """One filled survey slip; without a learner it is anonymous."""

    answers: Mapping[str, Any]
    learner_id: str = ""
    answer_id: str = ""
    """Of an anonymous one: which answer it is, where its picture is brought in again."""


def record_sheet(
    session: Session,
    *,
    meeting_id: str,
    marks: Mapping[str, str],
    came: Sequence[Came] = (),
) -> Done:
    """Mark learners by id, and those who came without a place; all of it or nothing.

    Who has a place already, though on no row of the sheet, is just marked.
    """
    with action(session, "sheet.record") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        must_have_come(session, meeting)
        if not marks and not came:
            raise InvalidValue("There is nothing to record.", "Mark one row at least.")
        if marks:
            take_attendance(session, meeting_id=meeting_id, **_lists(marks))
        for one in came:
            known = one.learner_id or _named(session, circle.id, meeting_id, one.name)
            _let_in(session, circle, meeting_id, replace(one, learner_id=known))
        count = sum(state in CAME for state in marks.values())
        count += sum(one.state in CAME for one in came)
    note = said("From the sheet, {circle}: {count} came.", circle=circle.name, count=count)
    return Done(meeting_id, act.changed, act.operation, note)


def record_slips(
    session: Session, *, circle_id: str, slips: Sequence[Slip], kind: str = "learner"
) -> Done:
    """Keep filled survey slips, as one action; what a slip leaves out stays as it was."""
    with action(session, "sheet.survey") as act:
        circle = found(session, LearningCircle, circle_id)
        before = answers_before(session, circle_id, kind)
        for slip in slips:
            own = slip.learner_id or slip.answer_id
            held = before.get(own, {}) if own or kind == "facilitator" else {}
            answer_survey(
                session,
                circle_id=circle_id,
                answers={**held, **slip.answers},
                kind=kind,
                learner_id=slip.learner_id or None,
                how="paper",
                answer_id=slip.answer_id or None,
            )
    note = said("Survey slips kept, {circle}: {count}.", circle=circle.name, count=len(slips))
    return Done(circle_id, act.changed, act.operation, note)


def _let_in(session: Session, circle: LearningCircle, meeting_id: str, one: Came) -> None:
    places = {row.key for row in signed_up(session, circle.id)}
    learner = known_learner(session, circle, one.learner_id) if one.learner_id else None
    if learner is None:
        learner_id = walk_in(session, meeting_id=meeting_id, name=one.name).learner_id
    else:
        learner_id = learner.id
        if waits := _waiting(session, circle.id, learner_id):
            give_place(session, signup_id=waits)
        elif learner_id not in places:
            walk_in(session, meeting_id=meeting_id, name=learner.name, learner_id=learner_id)
    mark(session, meeting_id=meeting_id, learner_id=learner_id, state=one.state)


def _named(session: Session, circle_id: str, meeting_id: str, name: str) -> str:
    """Return who has a place, is called so and is not marked at the meeting; '' for nobody.

    She signed up after the sheet was printed, or on an empty line of another of its columns.
    """
    marked = select(Attendance.learner_id).where(
        Attendance.meeting_id == meeting_id, *living(Attendance)
    )
    query = (
        select(Learner.id)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up")
        .where(Learner.sort_name == fold(name), Learner.id.not_in(marked))
        .where(*living(Learner, Signup))
        .distinct()
    )
    found_ones = session.scalars(query).all()
    return found_ones[0] if len(found_ones) == 1 else ""


def _waiting(session: Session, circle_id: str, learner_id: str) -> str | None:
    query = select(Signup.id).where(
        Signup.circle_id == circle_id, Signup.learner_id == learner_id, Signup.state == "waiting"
    )
    return session.scalar(query.where(*living(Signup)).limit(1))


def _lists(marks: Mapping[str, str]) -> dict[str, Any]:
    return {
        state: [learner for learner, held in marks.items() if held == state]
        for state in ATTENDANCE_STATES
    }
