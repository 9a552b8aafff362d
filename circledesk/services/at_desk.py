"""Who sits at this computer: those who use it, and the one in whose name actions are written.

Both are settings of this computer. Who uses it are people of the team like others: circles, courses
and the change log name them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.log import read_setting
from circledesk.models.tables import PERSON
from circledesk.said import said
from circledesk.services.facts.changed import Area, Done
from circledesk.services.facts.people import AtDesk, PersonHere
from circledesk.services.members import add_member
from circledesk.services.names import fold
from circledesk.services.session import action, may_write, must_write, this_device, write_local
from circledesk.services.words import NAME, needed

_HERE, _NOW = "people_here", "person"


def at_desk(session: Session) -> AtDesk:
    """Return who uses this computer, by name, and who is at the desk now."""
    now = read_setting(session.connection(), _NOW)
    ids = {*_kept(session), now}
    query = select(PERSON.c.id, PERSON.c.name).where(
        PERSON.c.id.in_(ids), PERSON.c.deleted_at.is_(None)
    )
    people = [PersonHere(key, name, key == now) for key, name in session.execute(query)]
    return AtDesk(tuple(sorted(people, key=lambda one: fold(one.name))))


def sit_down(session: Session, *, person_id: str) -> Done:
    """Write what is done from now on in this person's name. Nothing of it travels."""
    name = session.scalar(
        select(PERSON.c.name).where(PERSON.c.id == person_id, PERSON.c.deleted_at.is_(None))
    )
    before = read_setting(session.connection(), _NOW)
    kept = [*_kept(session), before, person_id]
    write_local(session, {_NOW: person_id, _HERE: _text(kept)})
    told = said("{name} is at the desk now.", name=name or person_id)
    return Done(person_id, frozenset({Area.PEOPLE}), "", told)


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
    """Take a person off the list of those who use this computer; she stays in the team."""
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
