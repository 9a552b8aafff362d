"""Who sits at this computer: those who use it, and the one in whose name actions are written.

Where somebody has a PIN (see `pins`), sitting down asks for it, and roles hold (see `roles`).

Both are settings of this computer. Who uses it are people of the team like others: circles, courses
and the change log name them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, RuleBroken
from circledesk.models.log import read_setting, read_settings
from circledesk.models.tables import MEMBERSHIP, PERSON
from circledesk.models.team import Membership, Person
from circledesk.said import said
from circledesk.services.facts.changed import EVERYTHING, Area, Done
from circledesk.services.facts.people import AtDesk, PersonHere
from circledesk.services.living import found
from circledesk.services.members import add_member
from circledesk.services.names import fold
from circledesk.services.pins import clear_pin, prove
from circledesk.services.roles import (
    LEAD,
    ORGANIZER,
    RANKS,
    must_do,
    noted_here,
    people_here,
    pinned,
    rank,
    refusal,
    roles_of,
    seat,
    shut,
)
from circledesk.services.session import action, may_write, must_write, this_device, write_local
from circledesk.services.words import NAME, needed, one_of

_HERE, _NOW, _LOCK = "people_here", "person", "lock_after"
USUAL_MINUTES, LONGEST_MINUTES = 10, 120


def at_desk(session: Session) -> AtDesk:
    """Return who uses this computer, by name, and who is at the desk now."""
    connection = session.connection()
    mine, pins = read_settings(connection), pinned(connection)
    held = and_(MEMBERSHIP.c.person_id == PERSON.c.id, MEMBERSHIP.c.deleted_at.is_(None))
    query = (
        select(PERSON.c.id, PERSON.c.name, MEMBERSHIP.c.role)
        .outerjoin(MEMBERSHIP, held)
        .where(PERSON.c.id.in_({*noted_here(mine), *pins}), PERSON.c.deleted_at.is_(None))
    )
    people = [
        PersonHere(key, name, key == mine.get(_NOW), role or "facilitator", key in pins)
        for key, name, role in session.execute(query)
    ]
    minutes = int(mine.get(_LOCK, USUAL_MINUTES))
    by_name = tuple(sorted(people, key=lambda one: fold(one.name)))
    return AtDesk(by_name, minutes, shut(connection) if pins else {})


def sit_down(session: Session, *, person_id: str, pin: str = "") -> Done:
    """Write what is done from now on in this person's name. Nothing of it travels."""
    prove(session, person_id=person_id, pin=pin)
    name = session.scalar(
        select(PERSON.c.name).where(PERSON.c.id == person_id, PERSON.c.deleted_at.is_(None))
    )
    before = read_setting(session.connection(), _NOW)
    kept = [*_kept(session), before, person_id]
    write_local(session, {_NOW: person_id, _HERE: _text(kept)})
    told = said("{name} is at the desk now.", name=name or person_id)
    # Whose telephones are shown differs from one facilitator to the next: all is read anew.
    return Done(person_id, EVERYTHING, "", told)


def lock_after(session: Session, *, minutes: int) -> Done:
    """Let the window lock itself after so many minutes without a touch; 0: never."""
    must_do(session.connection(), "desk.lock-after")
    if not 0 <= minutes <= LONGEST_MINUTES:
        raise InvalidValue(
            "The window locks after 1 to 120 minutes, or never (0).",
            "Type another number.",
            field="minutes",
        )
    write_local(session, {_LOCK: str(minutes)})
    told = said("The window locks after {minutes} minutes.", minutes=minutes)
    never = said("The window does not lock by itself.")
    return Done("", frozenset({Area.PEOPLE}), "", told if minutes else never)


def set_role(session: Session, *, person_id: str, role: str) -> Done:
    """Give a person of the branch her role; an organizer names organizers and regional leads."""
    with action(session, "person.role") as act:
        person = found(session, Person, person_id)
        must_write(session, person.branch_id)
        here = seat(session.connection())
        one_of(role, "role", RANKS)
        team_only = rank(role) > rank(LEAD) and this_device(session).role != ORGANIZER
        if team_only or (here.bound and rank(role) > rank(here.role)):
            raise refusal(session.connection(), ORGANIZER)
        _must_leave_a_lead(session, person_id, role)
        found(session, Membership, Membership.id_for(person_id)).role = role
    told = said("{name} has another role now.", name=person.name)
    return Done(person_id, act.changed, act.operation, told)


def _must_leave_a_lead(session: Session, person_id: str, role: str) -> None:
    """Refuse to take the role from the last who leads here; at an organizer's, who organizes."""
    connection = session.connection()
    needed_ = rank(ORGANIZER if this_device(session).role == ORGANIZER else LEAD)
    held = roles_of(connection, list({*people_here(connection), *pinned(connection)}))
    lead = [one for one, its in held.items() if rank(its) >= needed_]
    if lead == [person_id] and rank(role) < needed_:
        raise RuleBroken(
            "Nobody else at this computer could give roles then.",
            "Give another person this role first.",
        )


def add_people_here(session: Session, *, names: Sequence[str]) -> Done:
    """Note who else uses this computer. Who is new becomes a facilitator of its branch.

    The answer's id is that of the last one named.
    """
    last = ""
    with action(session, "person.add") as act:
        device = this_device(session)
        branch = None if may_write(session, None) else device.branch_id
        must_write(session, branch)
        kept = [*_kept(session), device.person_id]
        for name in names:
            called = needed(name, "name", NAME)
            last = _known(session, called) or _new(session, called, device.branch_id, branch)
            kept.append(last)
        write_local(session, {_HERE: _text(kept)})
    note = said("{names} can be at the desk now.", names=", ".join(names))
    return Done(last, act.changed or frozenset({Area.PEOPLE}), act.operation, note)


def leave_desk(session: Session, *, person_id: str) -> Done:
    """Take a person off the list of those who use this computer; she stays in the team.

    Her PIN goes with her.
    """
    connection = session.connection()
    must_do(connection, "desk.people")
    if person_id in pinned(connection):
        clear_pin(session, person_id=person_id)
    write_local(session, {_HERE: _text([one for one in _kept(session) if one != person_id])})
    return Done(person_id, frozenset({Area.PEOPLE}))


def _kept(session: Session) -> list[str]:
    told = read_setting(session.connection(), _HERE)
    return [str(one) for one in json.loads(told)] if told else []


def _text(ids: list[str]) -> str:
    return json.dumps([one for one in dict.fromkeys(ids) if one])


def _known(session: Session, name: str) -> str:
    """Return the one person of the team who is called so; '' for none or several."""
    people = session.execute(
        select(PERSON.c.id, PERSON.c.name).where(PERSON.c.deleted_at.is_(None))
    )
    found = [key for key, held in people if fold(held) == fold(name)]
    return found[0] if len(found) == 1 else ""


def _new(session: Session, name: str, branch: str, home: str | None) -> str:
    return add_member(session, name=name, branch_id=branch, home_branch_id=home).id
