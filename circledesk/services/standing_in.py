"""Who facilitates in another's place: at one meeting, while she is away, or from a meeting on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotFound, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.planning import Absence
from circledesk.models.team import Person
from circledesk.said import said, together
from circledesk.services.called import day_text
from circledesk.services.facts.changed import Done
from circledesk.services.facts.planning import AbsenceRow
from circledesk.services.living import found, found_meeting, living, put
from circledesk.services.people import person_for_email
from circledesk.services.session import action, may_write, must_write, this_device, today
from circledesk.services.spans import counted
from circledesk.services.words import QUESTION, allowed, likely_date


def set_stand_in(session: Session, *, meeting_id: str, person: str) -> Done:
    """Say who facilitates one meeting in the facilitator's place; '' takes the word back.

    `person` is an id, or the e-mail address of somebody who may be new to the team.
    """
    with action(session, "meeting.stand-in") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        who = _person(session, person, circle.branch_id) if person else None
        if who is not None and (who.id,) == hosts_of(session, circle.id):
            who = None
        meeting.stand_in_id = who.id if who else None
    values = {"day": day_text(meeting.date), "circle": circle.name}
    if who is None:
        note = said("The circle's own facilitator holds the meeting of {day}.", **values)
    else:
        note = said("{person} stands in on {day}.", person=who.name, **values)
    return Done(meeting_id, act.changed, act.operation, note)


def be_away(
    session: Session, *, person_id: str, first: date, last: date, cover: str = "", why: str = ""
) -> Done:
    """Note that a person is away from the first to the last day, and who stands in meanwhile.

    Each meeting that she facilitates then, at branches that this computer writes for, gets the
    stand-in. Meetings that have another one already keep that.
    """
    with action(session, "absence.add") as act:
        person = found(session, Person, person_id)
        begins, ends = likely_date(first, "first"), likely_date(last, "last")
        if ends < begins:
            raise InvalidValue(
                said("{last} is before {first}.", last=day_text(ends), first=day_text(begins)),
                "Type the last day on which she is away.",
                field="last",
            )
        writes_team = may_write(session, None)
        branch_id = None if writes_team else this_device(session).branch_id
        must_write(session, branch_id)
        home = person.branch_id or this_device(session).branch_id
        stands_in = _person(session, cover, home) if cover else None
        row = Absence(
            id=new_id(), branch_id=branch_id, person_id=person.id, first=begins, last=ends,
            cover_id=stands_in.id if stands_in else None, why=allowed(why, "reason", QUESTION),
        )  # fmt: skip
        session.add(row)
        covered = _cover(session, person.id, begins, ends, stands_in) if stands_in else 0
    note = said("{person} is away from {first} to {last}.", person=person.name,
                first=day_text(begins), last=day_text(ends))  # fmt: skip
    more = ""
    if stands_in is not None:
        more = said("{person} stands in at meetings: {count}.", person=stands_in.name,
                    count=covered)  # fmt: skip
    return Done(row.id, act.changed, act.operation, together(note, more))


def absences(session: Session) -> tuple[AbsenceRow, ...]:
    """Return who is away now or later, by the first day."""
    people = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
    query = (
        select(Absence)
        .where(*living(Absence), Absence.last.is_(None) | (Absence.last >= today(session)))
        .order_by(Absence.first, Absence.id)
    )
    return tuple(
        AbsenceRow(
            row.id, row.person_id, people.get(row.person_id, ""), row.first, row.last,
            people.get(row.cover_id or "", ""), row.why,
        )
        for row in session.scalars(query)
    )  # fmt: skip


def hand_over_circle(
    session: Session, *, circle_id: str, person: str, from_meeting_id: str = "", leaves: str = ""
) -> Done:
    """Make another person the facilitator of a circle from a meeting on, the next one if not said.

    The meetings before keep who held them. `leaves` is whose place she takes, the one named
    first if not said; co-facilitators stay.
    """
    with action(session, "circle.hand-over") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        who = _person(session, person, circle.branch_id)
        hosts = hosts_of(session, circle_id)
        gone = leaves or next(iter(hosts), "")
        if who.id in hosts:
            raise RuleBroken(
                said("{person} facilitates this circle already.", person=who.name),
                "Choose another person, or change the order of the facilitators.",
            )
        meetings = _meetings_of(session, circle_id)
        first = _first_of(session, meetings, from_meeting_id)
        _keep_history(meetings, first, gone, who.id)
        _take_place(session, circle, gone, who.id)
    note = said("{person} facilitates {circle} from {day} on.", person=who.name,
                circle=circle.name, day=day_text(first.date))  # fmt: skip
    return Done(circle_id, act.changed, act.operation, note)


def hosts_of(session: Session, circle_id: str) -> tuple[str, ...]:
    """Return the ids of a circle's facilitators in their order."""
    query = (
        select(CircleFacilitator.person_id)
        .where(CircleFacilitator.circle_id == circle_id, *living(CircleFacilitator))
        .order_by(CircleFacilitator.position, CircleFacilitator.person_id)
    )
    return tuple(session.scalars(query))


def _person(session: Session, person: str, branch_id: str) -> Person:
    if "@" in person:
        return found(session, Person, person_for_email(session, email=person, branch_id=branch_id))
    row = session.get(Person, person.strip())
    if row is None or row.deleted_at is not None:
        raise NotFound(
            said("Nobody in the team answers to «{name}».", name=person.strip()),
            "Type the facilitator's e-mail address; a new one is taken into the team with it.",
        )
    return row


def _cover(session: Session, person_id: str, first: date, last: date, who: Person) -> int:
    """Let somebody stand in at the meetings of a person between two days; return how many."""
    of_hers = select(CircleFacilitator.circle_id).where(
        CircleFacilitator.person_id == person_id, *living(CircleFacilitator)
    )
    query = (
        select(Meeting)
        .join(LearningCircle, LearningCircle.id == Meeting.circle_id)
        .where(Meeting.date.between(first, last), *counted(), *living(LearningCircle))
        .where(LearningCircle.did_not_happen.is_not(True))
        .where(
            (Meeting.stand_in_id == person_id)
            | (Meeting.stand_in_id.is_(None) & Meeting.circle_id.in_(of_hers))
        )
    )
    rows = [row for row in session.scalars(query) if may_write(session, row.branch_id)]
    for row in rows:
        row.stand_in_id = who.id
    return len(rows)


def _meetings_of(session: Session, circle_id: str) -> Sequence[Meeting]:
    query = (
        select(Meeting)
        .where(Meeting.circle_id == circle_id, *counted())
        .order_by(Meeting.date, Meeting.start, Meeting.id)
    )
    return session.scalars(query).all()


def _first_of(session: Session, meetings: Sequence[Meeting], meeting_id: str) -> Meeting:
    """Return the meeting that is named, else the next one from today on."""
    if meeting_id:
        chosen = next((one for one in meetings if one.id == meeting_id), None)
    else:
        chosen = next((one for one in meetings if one.date >= today(session)), None)
    if chosen is None:
        raise RuleBroken(
            "This circle has no meeting left to hand over.",
            "Change its facilitators instead (Ctrl+E).",
        )
    return chosen


def _keep_history(meetings: Sequence[Meeting], first: Meeting, gone: str, new: str) -> None:
    """Note who held the meetings before: they were the old facilitator's, and stay it."""
    at = list(meetings).index(first)
    for meeting in meetings[:at]:
        if gone and meeting.stand_in_id is None:
            meeting.stand_in_id = gone
    for meeting in meetings[at:]:
        if meeting.stand_in_id == new:
            meeting.stand_in_id = None


def _take_place(session: Session, circle: LearningCircle, gone: str, new: str) -> None:
    position = 0
    held = session.scalars(
        select(CircleFacilitator).where(
            CircleFacilitator.circle_id == circle.id,
            CircleFacilitator.person_id == gone,
            *living(CircleFacilitator),
        )
    ).first()
    if held is not None:
        position = held.position
        session.delete(held)
    put(
        session,
        CircleFacilitator,
        CircleFacilitator.id_for(circle.id, new),
        branch_id=circle.branch_id,
        circle_id=circle.id,
        person_id=new,
        position=position,
    )
