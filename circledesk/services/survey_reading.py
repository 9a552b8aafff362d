"""Surveys as pages show them: who answered, counts and means, comments, what is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner, Signup
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.tables import MEETING
from circledesk.models.team import Branch, Person
from circledesk.services import figures
from circledesk.services.circle_reading import circle_page
from circledesk.services.dashboard import meetings_between
from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.surveys import (
    Answers,
    CircleSurveys,
    Counts,
    Question,
    SurveyDue,
    SurveyForm,
    SurveyLine,
    SurveyResults,
    SurveyRow,
)
from circledesk.services.heard import heard
from circledesk.services.living import Which, found, living
from circledesk.services.session import local_now, may_write, team_zone, this_device, today
from circledesk.services.spans import spans
from circledesk.services.survey_questions import questions

DUE_DAYS = 42
"""So long after the last meeting is asked for what is missing (P2PU's for facilitators)."""


def circle_surveys(session: Session, *, circle_id: str) -> CircleSurveys:
    """Return all that a circle's page shows of its surveys."""
    circle = found(session, LearningCircle, circle_id)
    rows = _answers(session, circle_id)
    lines = _lines(session, circle_id, rows)
    of_learners = [row for row in rows if row.kind == "learner"]
    of_hosts = [row for row in rows if row.kind == "facilitator"]
    only = select(LearningCircle.id).where(LearningCircle.id == circle_id)
    hosts = len(figures.hosts(session, only).get(circle_id, ()))
    named = sum(line.answered is not None for line in lines)
    return CircleSurveys(
        circle_id=circle_id,
        circle=circle.name,
        language=circle.language,
        lines=lines,
        anonymous=len(of_learners) - named,
        learners=_results("learner", of_learners, max(len(lines), len(of_learners))),
        facilitators=_results("facilitator", of_hosts, max(hosts, len(of_hosts))),
        due=bool(_missing(session, only)),
        editable=may_write(session, circle.branch_id),
    )


def survey_form(
    session: Session, *, circle_id: str, kind: str = "learner", learner_id: str | None = None
) -> SurveyForm:
    """Return what the form of one person begins with."""
    circle = found(session, LearningCircle, circle_id)
    person, language, known = "", circle.language, _known(circle)
    if kind == "learner" and learner_id:
        learner = found(session, Learner, learner_id)
        person, language = learner.name, learner.language or language
        goal = session.scalar(
            select(Signup.goal)
            .where(Signup.circle_id == circle_id, Signup.learner_id == learner_id)
            .where(*living(Signup))
            .limit(1)
        )
        known = {"goal": goal} if goal else {}
    if kind == "facilitator":
        person = this_device(session).person
    return SurveyForm(
        circle_id=circle_id,
        circle=circle.name,
        kind=kind,
        person=person,
        language=language,
        known={
            one.ref: known[one.known_from] for one in questions(kind) if one.known_from in known
        },
        answers=_before(session, circle_id, kind, learner_id),
    )


def surveys_due(session: Session, *, branch_id: Which = None) -> tuple[SurveyDue, ...]:
    """Return circles whose last meeting began lately, and of which somebody was not asked.

    A branch that sent nothing since may have asked: of its circles nothing is said.
    """
    first = today(session) - timedelta(days=DUE_DAYS)
    lately = meetings_between(first, today(session), branch_id)
    of_lately = select(MEETING.c.circle_id).where(MEETING.c.id.in_(lately))
    wanted = select(LearningCircle.id).where(LearningCircle.id.in_(of_lately))
    news = heard(session, branch_id)
    return tuple(
        due
        for due in _missing(session, wanted)
        if news.silent_since(due.branch_id, datetime.combine(due.ended, time.max)) is None
    )


def _missing(session: Session, wanted: Select[str]) -> tuple[SurveyDue, ...]:
    now = local_now(session)
    ended = {
        circle: span.last
        for circle, span in spans(session, wanted).items()
        if span.last
        and span.next is None
        and span.status in ("running", "finished")
        and now - span.last < timedelta(days=DUE_DAYS)
    }
    if not ended:
        return ()
    asked = _kinds_answered(session, list(ended))
    signed_up = figures.signup_counts(session, wanted)
    found_ones = [
        _due(line, ended[line.id], asked.get(line.id, set()), signed_up.get(line.id, (0, 0))[0])
        for line in session.execute(_named(list(ended)))
    ]
    due = [one for one in found_ones if one.learners or one.facilitator]
    return tuple(sorted(due, key=lambda one: (one.ended, one.circle)))


def survey_rows(session: Session, *, circle_id: str | None = None) -> tuple[SurveyRow, ...]:
    """Return filled surveys, newest first."""
    query = (
        select(SurveyAnswer, LearningCircle.name, Branch.name, Learner.name, Person.name)
        .join(LearningCircle, LearningCircle.id == SurveyAnswer.circle_id)
        .join(Branch, Branch.id == SurveyAnswer.branch_id)
        .outerjoin(Learner, Learner.id == SurveyAnswer.learner_id)
        .outerjoin(Person, Person.id == SurveyAnswer.person_id)
        .where(*living(SurveyAnswer, LearningCircle))
        .order_by(SurveyAnswer.given_at.desc(), SurveyAnswer.id.desc())
    )
    if circle_id is not None:
        query = query.where(SurveyAnswer.circle_id == circle_id)
    return tuple(
        SurveyRow(
            id=row.id,
            circle_id=row.circle_id,
            circle=circle,
            branch=branch,
            kind=row.kind,
            name=learner or person or "",
            how=row.how,
            given=row.given_at,
            answers=dict(row.answers),
        )
        for row, circle, branch, learner, person in session.execute(query)
    )


def _answers(session: Session, circle_id: str) -> Sequence[SurveyAnswer]:
    query = (
        select(SurveyAnswer)
        .where(SurveyAnswer.circle_id == circle_id, *living(SurveyAnswer))
        .order_by(SurveyAnswer.given_at, SurveyAnswer.id)
    )
    return session.scalars(query).all()


def _lines(
    session: Session, circle_id: str, rows: Sequence[SurveyAnswer]
) -> tuple[SurveyLine, ...]:
    zone = team_zone(session)
    given = {row.learner_id: row for row in rows if row.kind == "learner" and row.learner_id}
    query = (
        select(Learner.id, Learner.name)
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up")
        .where(*living(Learner, Signup), Learner.name != "")
        .group_by(Learner.id)
        .order_by(Learner.sort_name, Learner.id)
    )
    lines = []
    for learner_id, name in session.execute(query):
        row = given.get(learner_id)
        day = row.given_at.astimezone(zone).date() if row else None
        lines.append(SurveyLine(learner_id, name, day, row.id if row else ""))
    return tuple(lines)


def _results(kind: str, rows: Sequence[SurveyAnswer], asked: int) -> SurveyResults:
    told = [row.answers for row in rows]
    return SurveyResults(
        kind=kind,
        answered=len(rows),
        asked=asked,
        questions=tuple(_counts(question, told) for question in questions(kind)),
    )


def _counts(question: Question, told: Sequence[Answers]) -> Counts:
    given = [answers[question.ref] for answers in told if question.ref in answers]
    if question.type == "text":
        return Counts(question, texts=tuple(one for one in given if isinstance(one, str) and one))
    numbers = [one for one in given if isinstance(one, int) and not isinstance(one, bool)]
    if question.type == "number":
        return Counts(question, number=numbers[-1] if numbers else None)
    numbers = [one for one in numbers if 1 <= one <= 5]
    counts = tuple(numbers.count(value) for value in range(1, 6))
    return Counts(question, counts, sum(numbers) / len(numbers) if numbers else None)


def _known(circle: LearningCircle) -> dict[str, str]:
    goal = circle.facilitator_goal
    return {"facilitator_goal": goal} if goal else {}


def _before(session: Session, circle_id: str, kind: str, learner_id: str | None) -> Answers:
    """Return what the same person answered before; a facilitator's attendance is proposed."""
    cell, own_id = "learner_id", learner_id
    if kind == "facilitator":
        cell, own_id = "person_id", this_device(session).person_id or None
    rows = [row for row in _answers(session, circle_id) if row.kind == kind]
    own = [row for row in rows if own_id and getattr(row, cell) == own_id]
    if own:
        return dict(own[-1].answers)
    if kind != "facilitator":
        return {}
    return _attendance(circle_page(session, circle_id=circle_id))


def _attendance(page: CirclePage) -> Answers:
    came = [one.attendance for one in page.meetings if not one.cancelled]
    proposed = {"attendance_1_alt": came[0] if came else None}
    proposed["attendance_2_alt"] = came[1] if len(came) > 1 else None
    proposed["attendance_n_alt"] = came[-1] if len(came) > 2 else None
    return {ref: count for ref, count in proposed.items() if count is not None}


def _kinds_answered(session: Session, circles: list[str]) -> dict[str, set[str]]:
    query = (
        select(SurveyAnswer.circle_id, SurveyAnswer.kind, func.count())
        .where(SurveyAnswer.circle_id.in_(circles), *living(SurveyAnswer))
        .group_by(SurveyAnswer.circle_id, SurveyAnswer.kind)
    )
    asked: dict[str, set[str]] = {}
    for circle, kind, _ in session.execute(query):
        asked.setdefault(circle, set()).add(kind)
    return asked


def _named(circles: list[str]) -> Any:
    return (
        select(
            LearningCircle.id,
            LearningCircle.name,
            Branch.id.label("branch_id"),
            Branch.name.label("branch"),
        )
        .join(Branch, Branch.id == LearningCircle.branch_id)
        .where(LearningCircle.id.in_(circles))
    )


def _due(line: Any, ended: datetime, asked: set[str], learners: int) -> SurveyDue:
    return SurveyDue(
        circle_id=line.id,
        circle=line.name,
        branch_id=line.branch_id,
        branch=line.branch,
        ended=ended.date(),
        learners=learners > 0 and "learner" not in asked,
        facilitator="facilitator" not in asked,
    )
