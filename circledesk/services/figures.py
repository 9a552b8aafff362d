"""Counts for many circles or meetings at once: sign-ups, attendance, RSVPs, newest feedback.

Each takes the ids it is about as a select, so that a week costs a week's rows, not the library's.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import Select, and_, case, exists, func, select
from sqlalchemy.orm import Session

from circledesk.models.certificates import Certificate, VoidSerial
from circledesk.models.circles import CircleFacilitator
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Rsvp, Signup
from circledesk.models.tables import (
    ATTENDANCE,
    CERTIFICATE,
    FEEDBACK,
    HOSTING,
    MEETING,
    PERSON,
    RSVP,
    SIGNUP,
    VOID_SERIAL,
)
from circledesk.models.team import Person
from circledesk.services.facts.meetings import CAME as CAME
from circledesk.services.living import living

Ids = Select[str]


@dataclass(frozen=True, slots=True)
class Told:
    """The newest feedback of a meeting; of several made in one instant, the one of greatest id."""

    id: str
    rating: int | None
    headcount: int | None
    plus: str
    delta: str
    reflection: str
    reflection_prompt: int
    given_by: str | None


@dataclass(frozen=True, slots=True)
class Host:
    """A facilitator of a circle."""

    id: str
    name: str
    phone: str
    email: str


def signup_counts(session: Session, circles: Ids | None = None) -> dict[str, tuple[int, int]]:
    """Return (signed up, waiting) of each circle that has any."""
    query = (
        select(
            SIGNUP.c.circle_id,
            func.count(case((SIGNUP.c.state == "signed-up", 1))),
            func.count(case((SIGNUP.c.state == "waiting", 1))),
        )
        .where(*living(Signup))
        .group_by(SIGNUP.c.circle_id)
    )
    if circles is not None:
        query = query.where(SIGNUP.c.circle_id.in_(circles))
    return {circle: (signed, waiting) for circle, signed, waiting in session.execute(query)}


def newest_feedback(session: Session, meetings: Ids) -> dict[str, Told]:
    """Return the feedback of each meeting that counts: the newest that is not deleted."""
    place = func.row_number().over(
        partition_by=FEEDBACK.c.meeting_id,
        order_by=(FEEDBACK.c.created_at.desc(), FEEDBACK.c.id.desc()),
    )
    ranked = (
        select(
            FEEDBACK.c.meeting_id,
            FEEDBACK.c.id,
            FEEDBACK.c.rating,
            FEEDBACK.c.headcount,
            FEEDBACK.c.plus,
            FEEDBACK.c.delta,
            FEEDBACK.c.reflection,
            FEEDBACK.c.reflection_prompt,
            FEEDBACK.c.given_by,
            place.label("place"),
        )
        .where(FEEDBACK.c.meeting_id.in_(meetings), *living(Feedback))
        .subquery()
    )
    query = select(ranked).where(ranked.c.place == 1)
    return {row[0]: Told(*row[1:-1]) for row in session.execute(query)}


def newest_told(session: Session, meetings: Ids) -> dict[str, tuple[int | None, str]]:
    """Return the headcount and the delta alone of the feedback that counts, of each meeting."""
    query = (
        select(FEEDBACK.c.meeting_id, FEEDBACK.c.headcount, FEEDBACK.c.delta)
        .where(FEEDBACK.c.meeting_id.in_(meetings), *living(Feedback))
        .order_by(FEEDBACK.c.created_at, FEEDBACK.c.id)
    )
    return {meeting: (count, delta) for meeting, count, delta in session.execute(query)}


def marked_counts(session: Session, meetings: Ids) -> dict[str, int]:
    """Return how many were present or late, for each meeting where anybody was marked."""
    query = (
        select(ATTENDANCE.c.meeting_id, func.count(case((ATTENDANCE.c.state.in_(CAME), 1))))
        .where(ATTENDANCE.c.meeting_id.in_(meetings), *living(Attendance))
        .group_by(ATTENDANCE.c.meeting_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def attendance_of(meeting_id: str, told: dict[str, Told], marked: dict[str, int]) -> int | None:
    """Return a meeting's attendance: the headcount, else those marked, else none."""
    feedback = told.get(meeting_id)
    if feedback is not None and feedback.headcount is not None:
        return feedback.headcount
    return marked.get(meeting_id)


def rsvp_counts(session: Session, meetings: Ids) -> dict[str, tuple[int, int]]:
    """Return (yes, no) of each meeting, from learners who are signed up in its circle."""
    signed_up = exists().where(
        SIGNUP.c.circle_id == MEETING.c.circle_id,
        SIGNUP.c.learner_id == RSVP.c.learner_id,
        SIGNUP.c.state == "signed-up",
        *living(Signup),
    )
    query = (
        select(
            RSVP.c.meeting_id,
            func.count(case((RSVP.c.attending.is_(True), 1))),
            func.count(case((RSVP.c.attending.is_(False), 1))),
        )
        .join(MEETING, MEETING.c.id == RSVP.c.meeting_id)
        .where(RSVP.c.meeting_id.in_(meetings), *living(Rsvp), signed_up)
        .group_by(RSVP.c.meeting_id)
    )
    return {meeting: (yes, no) for meeting, yes, no in session.execute(query)}


def hosts(session: Session, circles: Ids | None = None) -> dict[str, tuple[Host, ...]]:
    """Return the facilitators of each circle, the one named first at the head."""
    query = (
        select(HOSTING.c.circle_id, PERSON.c.id, PERSON.c.name, PERSON.c.phone, PERSON.c.email)
        .join(PERSON, PERSON.c.id == HOSTING.c.person_id)
        .where(*living(CircleFacilitator, Person))
        .order_by(HOSTING.c.circle_id, HOSTING.c.position, PERSON.c.name)
    )
    if circles is not None:
        query = query.where(HOSTING.c.circle_id.in_(circles))
    found: dict[str, list[Host]] = defaultdict(list)
    for circle, *host in session.execute(query):
        found[circle].append(Host(*host))
    return {circle: tuple(people) for circle, people in found.items()}


def certificate_counts(session: Session, circles: Ids) -> dict[str, int]:
    """Return how many learners' certificates of each circle are issued and not void."""
    void = exists().where(and_(VOID_SERIAL.c.serial == CERTIFICATE.c.serial, *living(VoidSerial)))
    query = (
        select(CERTIFICATE.c.circle_id, func.count())
        .where(CERTIFICATE.c.circle_id.in_(circles), CERTIFICATE.c.state == "issued", ~void)
        .where(CERTIFICATE.c.person_id.is_(None))
        .where(*living(Certificate))
        .group_by(CERTIFICATE.c.circle_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}
