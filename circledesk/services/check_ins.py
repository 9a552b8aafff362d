"""A word with a facilitator: how it goes, what she needs, and what is next."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.base import new_id
from circledesk.models.messages import Contact, FollowUp
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.reaching import CHANNELS
from circledesk.services.living import found
from circledesk.services.session import action, must_write, now, team_zone, this_device, today
from circledesk.services.support import spoke_to
from circledesk.services.words import STORY, allowed, one_of

_NOON = time(12)


def note_check_in(
    session: Session,
    *,
    person_id: str,
    how: str = "",
    needs: str = "",
    next: str = "",
    due: date | None = None,
    channel: str = "phone",
    day: date | None = None,
) -> Done:
    """Note that an organizer spoke to a facilitator. What is next becomes a follow-up.

    One action: the note, the day on which she was spoken to last, and the follow-up.
    """
    one_of(channel, "channel", CHANNELS)
    how, needs = allowed(how, "how", STORY), allowed(needs, "needs", STORY)
    then = allowed(next, "next", STORY)
    if not (how or needs or then):
        raise InvalidValue("A check-in needs a word on how it goes.", "Write a line.", field="how")
    with action(session, "check-in.note") as act:
        must_write(session, None)
        person = found(session, Person, person_id)
        spoken = _not_ahead(session, day)
        here = this_device(session)
        row = Contact(
            id=new_id(),
            person_id=person_id,
            channel=channel,
            kind="check-in",
            at=_instant(session, spoken),
            text=how,
            needs=needs,
            given_by=here.person_id or None,
        )
        session.add(row)
        _spoken(session, person_id, spoken)
        if then:
            follow_up = FollowUp(
                person_id=person_id, why=then, due=due, responsible_id=here.person_id or None
            )
            session.add(follow_up)
    note = said("The check-in with {name} is noted.", name=person.name or person.email)
    return Done(row.id, act.changed, act.operation, note)


def _not_ahead(session: Session, day: date | None) -> date:
    if day is not None and day > today(session):
        raise InvalidValue(
            "A check-in is noted after it happened.", "Choose today or an earlier day.",
            field="date",
        )  # fmt: skip
    return day or today(session)


def _instant(session: Session, day: date) -> datetime:
    """Return now; of an earlier day its noon."""
    if day == today(session):
        return now(session)
    return datetime.combine(day, _NOON, tzinfo=team_zone(session))


def _spoken(session: Session, person_id: str, day: date) -> None:
    """Note the day, unless she was spoken to later already."""
    from circledesk.services.support import supported

    held = supported(session).get(person_id)
    if held is None or held.last_spoken is None or held.last_spoken < day:
        spoke_to(session, person_id=person_id, day=day)
