"""What a row is called in people's words, for lists that may hold any kind of row."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.base import Replicated
from circledesk.models.circles import CircleFacilitator, Course, LearningCircle, Meeting
from circledesk.models.equipment import Equipment, Loan
from circledesk.models.events import BranchPart, Event, EventPerson, EventTask
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Learner, Rsvp, Signup
from circledesk.models.papers import CertificateDesign
from circledesk.models.planning import Absence, Support
from circledesk.models.programme import AskedQuestion, FilledForm
from circledesk.models.rows import kinds
from circledesk.models.team import Person
from circledesk.said import listed, said
from circledesk.services.called import full_day, kind_word
from circledesk.services.spans import counted


def title_of(session: Session, table: str, row_id: str) -> str:
    """Return what a row is called; its kind where nothing better is: an id tells people nothing."""
    kind = kinds().get(table)
    row = session.get(kind.model, row_id) if kind else None
    if row is None:
        return kind_word(table)
    return _title(session, row)


def week_of(session: Session, table: str, row_id: str) -> tuple[str, int] | None:
    """Return the circle's name and the week, where a row says what happened at a meeting."""
    kind = kinds().get(table)
    row = session.get(kind.model, row_id) if kind else None
    if not isinstance(row, Attendance | Rsvp | Feedback):
        return None
    meeting = session.get(Meeting, row.meeting_id)
    if meeting is None:
        return None
    days = session.scalars(
        select(Meeting.id)
        .where(Meeting.circle_id == meeting.circle_id, *counted())
        .order_by(Meeting.date, Meeting.start, Meeting.id)
    ).all()
    number = days.index(meeting.id) + 1 if meeting.id in days else 0
    return (_name(session, meeting.circle_id), number) if number else None


def _title(session: Session, row: Replicated) -> str:
    if isinstance(row, CertificateDesign):
        return row.name.replace("_", " ").capitalize()
    if isinstance(row, Meeting):
        circle = _name(session, row.circle_id)
        return said("{circle}, {day}", circle=circle, day=full_day(row.date))
    if isinstance(row, Signup):
        return listed((_learner(session, row.learner_id), _name(session, row.circle_id)))
    if isinstance(row, Feedback):
        about = session.get(Meeting, row.meeting_id)
        return _title(session, about) if about else said("a meeting")
    if isinstance(row, Attendance | Rsvp):
        meeting = session.get(Meeting, row.meeting_id)
        learner = _learner(session, row.learner_id)
        return listed((learner, _title(session, meeting))) if meeting else learner
    if isinstance(row, CircleFacilitator):
        return _name(session, row.circle_id)
    if isinstance(row, Course | Event):
        return row.title
    if isinstance(row, EventTask | AskedQuestion) and row.text:
        return row.text
    if isinstance(row, Absence | Support) or (isinstance(row, FilledForm) and row.person_id):
        person = session.get(Person, row.person_id)
        return person.name if person else said("a facilitator")
    if isinstance(row, Loan):
        thing = session.get(Equipment, row.equipment_id)
        return thing.name if thing else kind_word("equipment")
    if isinstance(row, BranchPart) or (isinstance(row, EventPerson) and row.person_id):
        event = session.get(Event, row.event_id)
        return event.title if event else kind_word("event")
    name = getattr(row, "name", "") or getattr(row, "serial", "")
    return str(name) or kind_word(row.__tablename__)


def _name(session: Session, circle_id: str) -> str:
    circle = session.get(LearningCircle, circle_id)
    return circle.name if circle else said("a circle")


def _learner(session: Session, learner_id: str) -> str:
    learner = session.get(Learner, learner_id)
    return learner.name if learner else said("a learner")
