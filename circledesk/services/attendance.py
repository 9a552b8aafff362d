"""Who was at a meeting: one learner at a time, all at once, or a headcount."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.circles import Meeting
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.said import said, together
from circledesk.services.called import state_word
from circledesk.services.facts.changed import Done
from circledesk.services.facts.meetings import (
    ATTENDANCE_STATES,
    CAME,
    AttendanceLine,
    AttendanceSheet,
    MeetingRow,
)
from circledesk.services.feedback import must_have_come, set_headcount
from circledesk.services.figures import newest_feedback
from circledesk.services.heard import heard
from circledesk.services.living import found_meeting, living, put
from circledesk.services.meeting_rows import meeting_rows
from circledesk.services.meetings import must_be_signed_up
from circledesk.services.session import action, must_write
from circledesk.services.signup_reading import Register, register
from circledesk.services.spans import counted
from circledesk.services.words import one_of


def attendance_sheet(session: Session, *, meeting_id: str) -> AttendanceSheet:
    """Return the attendance page of a meeting: learners by name, each with what was so far."""
    _, circle = found_meeting(session, meeting_id)
    only = select(Meeting.id).where(Meeting.id == meeting_id)
    row = meeting_rows(session, only, heard(session))[0]
    held = register(session, circle.id)
    told = newest_feedback(session, only).get(meeting_id)
    return AttendanceSheet(
        meeting=row,
        lines=tuple(
            _line(held, row, learner_id, name)
            for learner_id, name in session.execute(_learners(circle.id))
        ),
        headcount=told.headcount if told else None,
        last_delta=_delta_before(session, row),
        needed=held.needed,
    )


def mark(session: Session, *, meeting_id: str, learner_id: str, state: str) -> Done:
    """Mark one learner present, late, excused or absent; '' clears the mark."""
    one_of(state, "state", ("", *ATTENDANCE_STATES))
    with action(session, "attendance.mark") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        must_have_come(session, meeting)
        learner = must_be_signed_up(session, circle, learner_id)
        row_id = Attendance.id_for(meeting_id, learner_id)
        held = session.get(Attendance, row_id)
        if state:
            _put(session, meeting, learner_id, state)
        elif held is not None and held.deleted_at is None:
            session.delete(held)
    note = said("{learner}: {state}", learner=learner.name, state=state_word(state))
    return Done(row_id, act.changed, act.operation, note)


def take_attendance(
    session: Session,
    *,
    meeting_id: str,
    present: Sequence[str] = (),
    late: Sequence[str] = (),
    excused: Sequence[str] = (),
    absent: Sequence[str] = (),
    all_present: bool = False,
    count: int | None = None,
) -> Done:
    """Mark learners by id, or note a headcount where nobody was marked by name.

    With `all_present` everybody signed up is present but those named in another list.
    """
    with action(session, "attendance.take") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        must_have_come(session, meeting)
        marks = _marks(present=present, late=late, excused=excused, absent=absent)
        if count is not None:
            if marks or all_present:
                raise InvalidValue(
                    "A headcount stands for itself, without names.",
                    "Give either the number or the learners.",
                    field="count",
                )
            set_headcount(session, meeting, count)
        for learner_id in marks:
            must_be_signed_up(session, circle, learner_id)
        if all_present:
            ids = [learner for learner, _ in session.execute(_learners(circle.id))]
            marks = dict.fromkeys(ids, "present") | marks
        if not marks and count is None:
            raise InvalidValue("Nobody was named.", "Name learners, or give a headcount.")
        with session.no_autoflush:
            for learner_id, state in marks.items():
                _put(session, meeting, learner_id, state)
        came = count if count is not None else sum(s in CAME for s in marks.values())
    note = said("{circle}: {count} came.", circle=circle.name, count=came)
    return Done(meeting_id, act.changed, act.operation, note)


def _marks(**lists: Sequence[str]) -> dict[str, str]:
    marks: dict[str, str] = {}
    for state, learners in lists.items():
        for learner in learners:
            if marks.setdefault(learner, state) != state:
                raise InvalidValue(
                    said(
                        "The learner «{learner}» is {one} and {other} at once.",
                        learner=learner,
                        one=state_word(marks[learner]),
                        other=state_word(state),
                    ),
                    "Name each learner once.",
                    field=state,
                )
    return marks


def _put(session: Session, meeting: Meeting, learner_id: str, state: str) -> None:
    put(
        session,
        Attendance,
        Attendance.id_for(meeting.id, learner_id),
        branch_id=meeting.branch_id,
        meeting_id=meeting.id,
        learner_id=learner_id,
        state=state,
    )


def _learners(circle_id: str) -> Select[str, str]:
    return (
        select(Learner.id, Learner.name)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up")
        .where(*living(Learner, Signup), Learner.name != "")
        .group_by(Learner.id)
        .order_by(Learner.sort_name, Learner.id)
    )


def _line(held: Register, meeting: MeetingRow, learner_id: str, name: str) -> AttendanceLine:
    past = len(held.meetings) - held.open(learner_id, besides=meeting.id)
    missed = past - held.came(learner_id)
    word = held.reach(learner_id, besides=meeting.id)
    in_danger = word == "cannot-reach" or (word == "must-come" and missed > 0)
    danger = word if in_danger else ""
    return AttendanceLine(
        learner_id=learner_id,
        name=name,
        state=held.marks.get(learner_id, {}).get(meeting.id, ""),
        so_far=held.states(learner_id),
        reach=_warning(held, danger, missed, past),
        danger=danger,
        missed=missed,
        past=past,
        before=len(held.taken - {meeting.id}),
        planned=len(held.meetings),
    )


def _warning(held: Register, danger: str, missed: int, past: int) -> str:
    """Say where the certificate is in danger after a missed meeting, else ''."""
    if not danger:
        return ""
    needed, meetings = held.needed, len(held.meetings)
    told = said("Missed {missed} of {past}.", missed=missed, past=past)
    if danger == "must-come":
        rule = said(
            "One more, and the certificate rule ({needed} of {meetings} meetings) is out of reach.",
            needed=needed,
            meetings=meetings,
        )
    else:
        rule = said(
            "The certificate rule ({needed} of {meetings} meetings) is out of reach.",
            needed=needed,
            meetings=meetings,
        )
    return together(told, rule)


def _delta_before(session: Session, row: MeetingRow) -> str:
    """Return the delta of the circle's meeting before this one."""
    before = (
        select(Meeting.id)
        .where(Meeting.circle_id == row.circle_id, *counted())
        .where(
            (Meeting.date < row.date) | ((Meeting.date == row.date) & (Meeting.start < row.start))
        )
        .order_by(Meeting.date.desc(), Meeting.start.desc())
        .limit(1)
    )
    told = newest_feedback(session, before)
    return next((feedback.delta for feedback in told.values()), "")
