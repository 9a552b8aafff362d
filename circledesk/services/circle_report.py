"""What a circle came to, for its report: goals, attendance, surveys, words, certificates.

The rules are those of P2PU's final report (p2pu.md, section 8), with attendance as every other
place of the program has it: the headcount, else who was marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.surveys import SurveyAnswer
from circledesk.models.team import Branch
from circledesk.services import figures
from circledesk.services.as_of import newest_day
from circledesk.services.certificate_facts import organizer_of
from circledesk.services.facts.circle_report import CircleReport, ReportMeeting, Spread
from circledesk.services.facts.stories import Told
from circledesk.services.living import found, living
from circledesk.services.on_paper import put_on_paper
from circledesk.services.session import this_device
from circledesk.services.signup_reading import register
from circledesk.services.spans import counted, spans
from circledesk.services.stories import stories

SPREADS = {
    "goal": "goal_rating_alt",
    "confidence": "subject_confidence",
    "course": "course_rating",
    "recommend": "recommendation_rating",
}
"""A spread's name in the papers, and the learner survey's question."""


def circle_report(
    session: Session, *, circle_id: str, outside: bool = False, as_of: date | None = None
) -> CircleReport:
    """Return a circle's report; for `outside` the words of people are its told stories alone.

    `as_of` is the newest day, where it was read already.
    """
    circle = found(session, LearningCircle, circle_id)
    only = select(LearningCircle.id).where(LearningCircle.id == circle_id)
    span, held = spans(session, only)[circle_id], register(session, circle_id)
    people = _people(session, circle_id)
    surveys = _surveys(session, circle_id)
    words = _Words(people, surveys) if not outside else _Words((), ())
    meetings = _meetings(session, circle_id, words=not outside)
    counts = [one.came for one in meetings if one.came is not None]
    hosts = figures.hosts(session, only).get(circle_id, ())
    learners = [one for one in surveys if one.kind == "learner"]
    own = [one.answers for one in surveys if one.kind == "facilitator"]
    goal = circle.facilitator_goal or _first(own, "goal_alt")
    rating = circle.facilitator_goal_rating or _number(own, "goal_rating_alt")
    return CircleReport(
        outside=outside,
        team=this_device(session).team,
        branch=found(session, Branch, circle.branch_id).name,
        circle_id=circle_id,
        circle=circle.name,
        course=session.scalar(select(Course.title).where(Course.id == circle.course_id)) or "",
        language=circle.language,
        facilitators=tuple(host.name for host in hosts),
        organizer=organizer_of(session),
        first=span.first.date() if span.first else None,
        last=span.last.date() if span.last else None,
        as_of=as_of or newest_day(session),
        finished=span.last is not None and span.next is None,
        signups=len(people),
        came=sum(held.came(one.learner_id) > 0 for one in people),
        average=sum(counts) / len(counts) if counts else None,
        needed=held.needed,
        completed=sum(held.reached(one.learner_id) for one in people),
        certificates=figures.certificate_counts(session, only).get(circle_id, 0),
        meetings=meetings,
        facilitator_goal=goal if not outside else "",
        facilitator_goal_rating=rating if not outside else None,
        goals=words.goals(),
        answered=len(learners),
        asked=max(len(people), len(learners)),
        spreads=_spreads(people, learners),
        gained=words.of_learners("goal_extra"),
        next_steps=words.of_learners("next_steps"),
        reasons=words.reasons(),
        facilitator_words=words.of_facilitators("surprise", "stories"),
        stories=tuple(
            Told(one.text, one.teller, one.circle, one.branch)
            for one in stories(session, circle_id=circle_id)
            if one.outside or not outside
        ),
    )


def circle_report_paper(session: Session, *, circle_id: str, outside: bool = False) -> CircleReport:
    """Return a circle's report to be put out on paper."""
    report = circle_report(session, circle_id=circle_id, outside=outside)
    put_on_paper(session, "circle-report", people=report.signups)
    return report


@dataclass(frozen=True, slots=True)
class _Person:
    """A learner who is signed up, with what the sign-up says of goals."""

    learner_id: str
    goal: str
    goal_met: int | None


@dataclass(frozen=True, slots=True)
class _Survey:
    kind: str
    learner_id: str | None
    answers: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Words:
    """What people wrote, each text once."""

    people: Sequence[_Person]
    surveys: Sequence[_Survey]

    def goals(self) -> tuple[str, ...]:
        """P2PU's rule: the sign-up's goal, the survey's where that has none."""
        told = {one.learner_id for one in self.people if one.goal}
        own = [one.goal.removeprefix("Other: ") for one in self.people]
        asked = [_text(one.answers, "goal") for one in self.surveys if one.learner_id not in told]
        return _distinct([*own, *asked])

    def of_learners(self, ref: str) -> tuple[str, ...]:
        return _distinct(_text(one.answers, ref) for one in self.surveys if one.kind == "learner")

    def of_facilitators(self, *refs: str) -> tuple[str, ...]:
        told = [one.answers for one in self.surveys if one.kind == "facilitator"]
        return _distinct(_text(answers, ref) for answers in told for ref in refs)

    def reasons(self) -> tuple[str, ...]:
        """P2PU's rule: reasons that have a rating, the highest rating first."""
        rated = [
            (answers["recommendation_rating"], _text(answers, "recommendation_rating_reason"))
            for answers in (one.answers for one in self.surveys if one.kind == "learner")
            if _scale(answers.get("recommendation_rating"))
        ]
        rated.sort(key=lambda pair: -pair[0])
        return _distinct(text for _, text in rated)


def _people(session: Session, circle_id: str) -> tuple[_Person, ...]:
    query = (
        select(Learner.id, func.max(Signup.goal), func.max(Signup.goal_met))
        .join(Signup, Signup.learner_id == Learner.id)
        .where(Signup.circle_id == circle_id, Signup.state == "signed-up")
        .where(*living(Learner, Signup))
        .group_by(Learner.id)
        .order_by(Learner.sort_name, Learner.id)
    )
    return tuple(_Person(*row) for row in session.execute(query))


def _surveys(session: Session, circle_id: str) -> tuple[_Survey, ...]:
    query = (
        select(SurveyAnswer.kind, SurveyAnswer.learner_id, SurveyAnswer.answers)
        .where(SurveyAnswer.circle_id == circle_id, *living(SurveyAnswer))
        .order_by(SurveyAnswer.given_at, SurveyAnswer.id)
    )
    return tuple(_Survey(*row) for row in session.execute(query))


def _meetings(session: Session, circle_id: str, *, words: bool) -> tuple[ReportMeeting, ...]:
    ids = select(Meeting.id).where(Meeting.circle_id == circle_id, *counted())
    told = figures.newest_feedback(session, ids)
    marked = figures.marked_counts(session, ids)
    query = select(Meeting.id, Meeting.date).where(Meeting.id.in_(ids))
    rows = session.execute(query.order_by(Meeting.date, Meeting.start, Meeting.id))
    return tuple(
        _meeting(number, day, figures.attendance_of(row_id, told, marked), told.get(row_id), words)
        for number, (row_id, day) in enumerate(rows, 1)
    )


def _meeting(
    number: int, day: Any, came: int | None, told: figures.Told | None, words: bool
) -> ReportMeeting:
    if told is None or not words:
        return ReportMeeting(number, day, came, told.rating if told else None, "", "", "")
    return ReportMeeting(number, day, came, told.rating, told.plus, told.delta, told.reflection)


def _spreads(people: Sequence[_Person], surveys: Sequence[_Survey]) -> tuple[Spread, ...]:
    met = {one.learner_id: one.goal_met for one in people if _scale(one.goal_met)}
    made = []
    for key, ref in SPREADS.items():
        values = [one.answers.get(ref) for one in surveys]
        if key == "goal":  # what stands at the sign-up wins, and counts without a survey too
            values = [met.get(one.learner_id or "", one.answers.get(ref)) for one in surveys]
            asked = {one.learner_id for one in surveys}
            values += [value for learner, value in met.items() if learner not in asked]
        counts = [value for value in values if _scale(value)]
        one, two, three, four, five = (counts.count(value) for value in range(1, 6))
        made.append(Spread(key, (one, two, three, four, five)))
    return tuple(made)


def _scale(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 5


def _text(answers: dict[str, Any], ref: str) -> str:
    value = answers.get(ref)
    return value.strip() if isinstance(value, str) and not value.startswith("#") else ""


def _first(answers: Sequence[dict[str, Any]], ref: str) -> str:
    return next((text for one in answers if (text := _text(one, ref))), "")


def _number(answers: Sequence[dict[str, Any]], ref: str) -> int | None:
    return next((one[ref] for one in reversed(answers) if _scale(one.get(ref))), None)


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
