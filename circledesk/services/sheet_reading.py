"""A sheet that comes back: found by its code, with what became of those who stand on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.lookalikes import Lookalike
from circledesk.models.papers import Sheet
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Branch
from circledesk.said import said
from circledesk.services.facts.sheets import STATES, SheetColumn, SheetFacts, SheetRow
from circledesk.services.facts.sheets_back import LearnerNow, MeetingBack, SheetBack
from circledesk.services.living import found, living
from circledesk.services.session import may_write, this_device, today
from circledesk.services.sheets import ordered_meetings, signed_up
from circledesk.services.survey_questions import questions


def find_sheet(session: Session, *, code: str) -> SheetFacts:
    """Return what stands on a sheet, as far as its lines and boxes follow from it.

    NotFound where this PC does not know it.
    """
    sheet = _sheet(session, code)
    if sheet.kind == "meeting":
        columns = tuple(SheetColumn(state) for state in STATES)
    else:
        columns = tuple(SheetColumn(meeting) for meeting in sheet.meeting_ids)
    return SheetFacts(
        code=sheet.code,
        kind=sheet.kind,
        columns=columns,
        rows=tuple(SheetRow(key, _name(session, key)) for key in sheet.learner_ids),
        questions=questions(sheet.survey) if sheet.survey else (),
        layout=sheet.layout,
        language=sheet.language,
        survey=sheet.survey,
        printed_on=sheet.printed_on,
    )


def sheet_back(session: Session, *, code: str) -> SheetBack:
    """Return a sheet with its learners and meetings as they stand today."""
    sheet = _sheet(session, code)
    circle = found(session, LearningCircle, sheet.circle_id)
    rows = {key: _now(session, circle.id, key) for key in sheet.learner_ids}
    known = {one.learner_id for one in rows.values()}
    facts = find_sheet(session, code=code)
    return SheetBack(
        facts=replace(
            facts,
            circle=circle.name,
            branch=found(session, Branch, circle.branch_id).name,
        ),
        circle_id=circle.id,
        branch_id=circle.branch_id,
        editable=may_write(session, circle.branch_id),
        meetings=_meetings(session, circle.id, sheet.meeting_ids),
        rows=rows,
        since=tuple(
            LearnerNow(row.key, row.name, "signed-up")
            for row in signed_up(session, circle.id)
            if row.key not in known
        ),
        answers=answers_before(session, circle.id, sheet.survey) if sheet.survey else {},
    )


def _sheet(session: Session, code: str) -> Sheet:
    """Return the row; what was printed is printed, also where its making was taken back."""
    row = session.scalars(select(Sheet).where(Sheet.code == code).limit(1)).first()
    if row is None:
        raise NotFound(
            said("Sheet {code} is not known on this computer.", code=code),
            "Bring the picture in on the computer that printed it, or bring that computer’s parcel "
            "in first.",
        )
    return row


def _name(session: Session, key: str) -> str:
    learner = _who(session, key)
    return learner.name if learner else ""


def _now(session: Session, circle_id: str, key: str) -> LearnerNow:
    learner = _who(session, key)
    if learner is None or learner.deleted_at is not None:
        return LearnerNow(key, learner.name if learner else "", "gone")
    if not learner.name:
        return LearnerNow(key, "", "erased")
    states = session.scalars(
        select(Signup.state).where(
            Signup.circle_id == circle_id, Signup.learner_id == learner.id, *living(Signup)
        )
    ).all()
    state = next((one for one in ("signed-up", "waiting") if one in states), "cancelled")
    return LearnerNow(learner.id, learner.name, state)


def _who(session: Session, learner_id: str) -> Learner | None:
    """Return a learner, or who she was joined with since."""
    seen: set[str] = set()
    learner = session.get(Learner, learner_id)
    while learner is not None and learner.deleted_at is not None and learner.id not in seen:
        seen.add(learner.id)
        joined = select(Lookalike.second_id).where(
            Lookalike.kind == "learner", Lookalike.same, Lookalike.first_id == learner.id
        )
        kept = session.scalar(joined.where(*living(Lookalike)).limit(1))
        if kept is None:
            return learner
        learner = session.get(Learner, kept)
    return learner


def _meetings(session: Session, circle_id: str, ids: Iterable[str]) -> tuple[MeetingBack, ...]:
    day, held = today(session), ordered_meetings(session, circle_id)
    places = {one.id: n for n, one in enumerate(held, 1)}
    told = []
    for meeting_id in ids:
        meeting = session.get(Meeting, meeting_id)
        if meeting is None or meeting.deleted_at is not None:
            continue
        state = "ahead" if meeting.date > day else "open"
        told.append(
            MeetingBack(
                id=meeting_id,
                day=meeting.date,
                number=places.get(meeting_id, 0),
                of=len(held),
                state="cancelled" if meeting.cancelled else state,
                recorded=_recorded(session, meeting_id),
            )
        )
    return tuple(told)


def _recorded(session: Session, meeting_id: str) -> dict[str, str]:
    query = select(Attendance.learner_id, Attendance.state).where(
        Attendance.meeting_id == meeting_id, *living(Attendance)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def answers_before(session: Session, circle_id: str, kind: str) -> dict[str, dict[str, str]]:
    """Return what slips may change: by learner, or by the id of an anonymous answer."""
    query = (
        select(SurveyAnswer)
        .where(SurveyAnswer.circle_id == circle_id, SurveyAnswer.kind == kind)
        .where(*living(SurveyAnswer))
        .order_by(SurveyAnswer.given_at, SurveyAnswer.id)
    )
    own, asked = this_device(session).person_id, {one.ref for one in questions(kind)}
    told: dict[str, dict[str, str]] = {}
    for row in session.scalars(query):
        given = {ref: str(answer) for ref, answer in row.answers.items() if ref in asked}
        if kind == "learner":
            told[row.learner_id or row.id] = given
        elif kind == "facilitator" and own and row.person_id == own:
            told[""] = given
    return told
