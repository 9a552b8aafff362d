"""A facilitator's record of service, read from circles, attendance and events."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.events import Event, EventPerson
from circledesk.models.learners import Attendance, Signup
from circledesk.models.team import Branch, Membership, Person, Team
from circledesk.services import figures
from circledesk.services.certificate_facts import organizer_of
from circledesk.services.facts.service_record import ServiceCircle, ServiceEvent, ServiceRecord
from circledesk.services.living import found, living
from circledesk.services.on_paper import put_on_paper
from circledesk.services.session import today
from circledesk.services.spans import counted, spans


def service_record(session: Session, *, person_id: str) -> ServiceRecord:
    """Return a facilitator's record as of today: circles that met, and events she came to."""
    person = found(session, Person, person_id)
    put_on_paper(session, "service-record")
    ids = _circles_of(session, person_id)
    reached = _reached(session, ids)
    held = _held(session, ids)
    away = {circle: _not_hers(meetings, person_id) for circle, meetings in held.items()}
    circles = _circles(session, ids, reached, held)
    return ServiceRecord(
        person=person.name,
        team=session.scalars(select(Team.name).where(*living(Team)).limit(1)).one(),
        branch=_branch(session, person_id),
        made=today(session),
        signatory=signs if (signs := organizer_of(session)) != person.name else "",
        circles=circles,
        events=_events(session, person_id),
        learners=len(set().union(*reached.values())) if reached else 0,
        meetings=sum(len(held[one]) - away[one] for one in held),
        stood_in=_stood_in(session, person_id, ids),
        certificates=sum(one.certificates for one in circles),
    )


def _circles_of(session: Session, person_id: str) -> list[str]:
    query = (
        select(CircleFacilitator.circle_id)
        .join(LearningCircle, LearningCircle.id == CircleFacilitator.circle_id)
        .where(CircleFacilitator.person_id == person_id, LearningCircle.draft.is_(False))
        .where(LearningCircle.did_not_happen.is_not(True))
        .where(*living(CircleFacilitator, LearningCircle))
    )
    return list(session.scalars(query))


def _reached(session: Session, circles: list[str]) -> dict[str, set[str]]:
    """Return who came to each circle at least once; who signed up, where nobody was marked."""
    came: dict[str, set[str]] = defaultdict(set)
    marked = (
        select(Meeting.circle_id, Attendance.learner_id)
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(Meeting.circle_id.in_(circles), Attendance.state.in_(figures.CAME))
        .where(*living(Meeting, Attendance))
    )
    for circle, learner in session.execute(marked):
        came[circle].add(learner)
    signed = select(Signup.circle_id, Signup.learner_id).where(
        Signup.circle_id.in_([one for one in circles if one not in came]),
        Signup.state == "signed-up",
        *living(Signup),
    )
    for circle, learner in session.execute(signed):
        came[circle].add(learner)
    return came


def _held(session: Session, circles: list[str]) -> dict[str, list[str | None]]:
    """Return the stand-ins, or None, of the meetings that were, by circle."""
    query = select(Meeting.circle_id, Meeting.stand_in_id).where(
        Meeting.circle_id.in_(circles), Meeting.date <= today(session), *counted()
    )
    held: dict[str, list[str | None]] = defaultdict(list)
    for circle, who in session.execute(query):
        held[circle].append(who)
    return held


def _not_hers(meetings: list[str | None], person_id: str) -> int:
    return sum(who is not None and who != person_id for who in meetings)


def _circles(
    session: Session,
    ids: list[str],
    reached: dict[str, set[str]],
    held: dict[str, list[str | None]],
) -> tuple[ServiceCircle, ...]:
    only = select(LearningCircle.id).where(LearningCircle.id.in_(ids))
    issued = figures.certificate_counts(session, only)
    query = (
        select(LearningCircle.id, LearningCircle.name, Course.title, Branch.name)
        .join(Course, Course.id == LearningCircle.course_id)
        .join(Branch, Branch.id == LearningCircle.branch_id)
        .where(LearningCircle.id.in_(ids))
    )
    named = {row[0]: tuple(row[1:]) for row in session.execute(query)}
    made = []
    for circle, span in spans(session, only).items():
        if span.first is None or span.last is None or not held.get(circle):
            continue
        name, course, branch = named[circle]
        first, last = span.first.date(), span.last.date()
        many, certified = len(reached.get(circle, ())), issued.get(circle, 0)
        made.append(
            ServiceCircle(name, course, branch, first, last, len(held[circle]), many, certified)
        )
    return tuple(sorted(made, key=lambda one: (one.first, one.name)))


def _events(session: Session, person_id: str) -> tuple[ServiceEvent, ...]:
    query = (
        select(Event.title, Event.kind, Event.date, EventPerson.role)
        .join(EventPerson, EventPerson.event_id == Event.id)
        .where(EventPerson.person_id == person_id, EventPerson.came.is_(True))
        .where(*living(Event, EventPerson))
        .order_by(Event.date, Event.title)
    )
    return tuple(ServiceEvent(*row) for row in session.execute(query))


def _stood_in(session: Session, person_id: str, own: list[str]) -> int:
    query = select(func.count()).where(
        Meeting.stand_in_id == person_id, Meeting.circle_id.not_in(own), *counted()
    )
    return session.scalar(query.where(Meeting.date <= today(session))) or 0


def _branch(session: Session, person_id: str) -> str:
    query = (
        select(Branch.name)
        .join(Membership, Membership.branch_id == Branch.id)
        .where(Membership.person_id == person_id, Branch.office.is_(False))
        .where(*living(Branch, Membership))
    )
    return session.scalar(query.limit(1)) or ""
