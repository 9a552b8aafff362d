"""Who is away from when to when, who stands in, who moves to another branch on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.circles import CircleFacilitator, Meeting
from circledesk.models.planning import Absence
from circledesk.models.team import Branch, Person
from circledesk.said import Sentence, said
from circledesk.services.called import day_text
from circledesk.services.facts.changed import Done
from circledesk.services.facts.people import AwayRow
from circledesk.services.living import found, living
from circledesk.services.session import action, may_write, must_write, this_device
from circledesk.services.spans import counted
from circledesk.services.words import QUESTION, allowed, must_be_days


def be_away(
    session: Session,
    *,
    person_id: str,
    first: date,
    last: date,
    cover_id: str | None = None,
    why: str = "",
) -> Done:
    """Note that a person is away from a day to a day, both included.

    With `cover_id` that person stands in at her meetings of these days, as far as this PC may
    write them. An organizer's word is the team's, a branch's its own.
    """
    with action(session, "person.away") as act:
        person = found(session, Person, person_id)
        must_be_days(first, last)
        branch_id = keeper(session)
        must_write(session, branch_id)
        absence = Absence(
            id=new_id(),
            branch_id=branch_id,
            person_id=person.id,
            first=first,
            last=last,
            cover_id=_other(session, cover_id, person.id),
            why=allowed(why, "reason", QUESTION),
        )
        session.add(absence)
        held = _stand_in(session, absence) if cover_id else 0
        note = _away_note(person.name, last, held)
    return Done(absence.id, act.changed, act.operation, note)


def end_absence(session: Session, *, absence_id: str) -> Done:
    """Take an absence off the list: it was a mistake, or she is back. Stand-ins go with it."""
    with action(session, "person.back") as act:
        absence = found(session, Absence, absence_id)
        must_write(session, absence.branch_id)
        for meeting in _meetings(session, absence):
            if meeting.stand_in_id and meeting.stand_in_id == absence.cover_id:
                meeting.stand_in_id = None
        name = found(session, Person, absence.person_id).name
        session.delete(absence)
    return Done(absence_id, act.changed, act.operation, said("{name} is not away.", name=name))


def absences(session: Session, *, person_id: str | None = None) -> dict[str, tuple[AwayRow, ...]]:
    """Return the absences of each person, newest first."""
    cover, to = aliased(Person), aliased(Branch)
    query = (
        select(Absence, cover.name, to.name)
        .outerjoin(cover, cover.id == Absence.cover_id)
        .outerjoin(to, to.id == Absence.to_branch_id)
        .where(*living(Absence))
        .order_by(Absence.first.desc(), Absence.id)
    )
    if person_id is not None:
        query = query.where(Absence.person_id == person_id)
    rows: dict[str, list[AwayRow]] = defaultdict(list)
    for absence, covering, branch in session.execute(query):
        rows[absence.person_id].append(
            AwayRow(
                id=absence.id,
                first=absence.first,
                last=absence.last,
                cover=covering or "",
                to_branch=branch or "",
                why=absence.why,
                editable=may_write(session, absence.branch_id),
            )
        )
    return {person: tuple(found_) for person, found_ in rows.items()}


def away_now_or_next(rows: Iterable[AwayRow], day: date) -> AwayRow | None:
    """Return the absence that is on a day, else the next one; transfers that are over are none."""
    ahead = [row for row in rows if (row.last or row.first) >= day]
    return min(ahead, key=lambda row: row.first, default=None)


def moved_to(session: Session, day: date) -> dict[str, str]:
    """Return the branch to which each person has moved by a day, where a transfer says so."""
    query = (
        select(Absence.person_id, Absence.to_branch_id)
        .where(Absence.to_branch_id.is_not(None), Absence.first <= day, *living(Absence))
        .order_by(Absence.first, Absence.id)
    )
    return {person: branch for person, branch in session.execute(query) if branch}


def keeper(session: Session) -> str | None:
    """Return the branch in whose name this PC notes an absence; none: the team's."""
    return None if may_write(session, None) else this_device(session).branch_id


def _other(session: Session, cover_id: str | None, person_id: str) -> str | None:
    if cover_id == person_id:
        raise InvalidValue(
            "Nobody stands in for herself.", "Choose another person.", field="cover_id"
        )
    return found(session, Person, cover_id).id if cover_id else None


def _stand_in(session: Session, absence: Absence) -> int:
    """Let the other one stand in at her meetings of these days; return how many."""
    mine = [one for one in _meetings(session, absence) if may_write(session, one.branch_id)]
    for meeting in mine:
        meeting.stand_in_id = absence.cover_id
    return len(mine)


def _meetings(session: Session, absence: Absence) -> list[Meeting]:
    hers = select(CircleFacilitator.circle_id).where(
        CircleFacilitator.person_id == absence.person_id, *living(CircleFacilitator)
    )
    last = absence.last or absence.first
    query = select(Meeting).where(
        Meeting.circle_id.in_(hers), Meeting.date.between(absence.first, last), *counted()
    )
    return list(session.scalars(query.order_by(Meeting.date, Meeting.id)))


def _away_note(name: str, last: date, held: int) -> Sentence:
    if held:
        return said(
            "{name} is away until {day}. Meetings with a stand-in: {count}.",
            name=name,
            day=day_text(last),
            count=held,
        )
    return said("{name} is away until {day}.", name=name, day=day_text(last))
