"""Who facilitates in another's place at one meeting, or from one on; `absences` has days away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.absences import be_away
from circledesk.services.called import day_text
from circledesk.services.facts.changed import Done
from circledesk.services.living import found, found_meeting, living, put
from circledesk.services.people import host_named
from circledesk.services.session import action, must_write, this_device, today
from circledesk.services.spans import counted


def set_stand_in(session: Session, *, meeting_id: str, person: str) -> Done:
    """Say who facilitates one meeting in the facilitator's place; '' takes the word back.

    `person` is an id, or the e-mail address of somebody who may be new to the team.
    """
    with action(session, "meeting.stand-in") as act:
        meeting, circle = found_meeting(session, meeting_id)
        must_write(session, meeting.branch_id)
        who = host_named(session, named=person, branch_id=circle.branch_id) if person else None
        if who is not None and (who.id,) == hosts_of(session, circle.id):
            who = None
        meeting.stand_in_id = who.id if who else None
    values = {"day": day_text(meeting.date), "circle": circle.name}
    if who is None:
        note = said("The circle's own facilitator holds the meeting of {day}.", **values)
    else:
        note = said("{person} stands in on {day}.", person=who.name, **values)
    return Done(meeting_id, act.changed, act.operation, note)


def stand_in_between(
    session: Session, *, away: str, first: date, last: date, person: str, why: str = ""
) -> Done:
    """Let somebody stand in at all meetings of a person who is away from a day to a day."""
    with action(session, "person.away"):
        home = found(session, Person, away).branch_id or this_device(session).branch_id
        who = host_named(session, named=person, branch_id=home)
        return be_away(session, person_id=away, first=first, last=last, cover_id=who.id, why=why)


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
        who = host_named(session, named=person, branch_id=circle.branch_id)
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
