"""The contact log: who was told what, when and how; and the link to a circle's group."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from circledesk.errors import InvalidValue
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.models.messages import CircleGroup, Contact
from circledesk.models.statements import in_blocks
from circledesk.models.team import Person
from circledesk.said import said
from circledesk.services.facts.changed import Done
from circledesk.services.facts.reaching import CHANNELS, KINDS, ContactRow
from circledesk.services.living import found, found_meeting, living, put
from circledesk.services.session import action, must_write, now, team_zone, this_device
from circledesk.services.words import STORY, allowed, one_of

_GROUP = re.compile(r"https://chat\.whatsapp\.com/[A-Za-z0-9_-]{10,64}(\?[^\s]*)?")
MOST_LISTED = 200


def note_contact(
    session: Session,
    *,
    channel: str,
    kind: str = "other",
    meeting_id: str = "",
    circle_id: str = "",
    learner_id: str = "",
    person_id: str = "",
    told: int | None = None,
    text: str = "",
) -> Done:
    """Note that somebody was told something, now, by who works on this computer.

    A contact about a meeting, circle or learner is kept with the branch; one with a person of the
    team alone is the organizers' own.
    """
    one_of(channel, "channel", CHANNELS)
    one_of(kind, "kind", KINDS)
    with action(session, "contact.note") as act:
        branch, circle = _place(session, meeting_id, circle_id, learner_id)
        if branch:
            must_write(session, branch)
        row = Contact(
            branch_id=branch or None,
            circle_id=circle or None,
            meeting_id=meeting_id or None,
            learner_id=learner_id or None,
            person_id=person_id or None,
            channel=channel,
            kind=kind,
            at=now(session),
            told=told,
            text=allowed(text, "text", STORY),
            given_by=this_device(session).person_id or None,
        )
        session.add(row)
    return Done(row.id, act.changed, act.operation, said("Noted in the contact log."))


def _place(session: Session, meeting_id: str, circle_id: str, learner_id: str) -> tuple[str, str]:
    """Return the branch and the circle that a contact is about."""
    if meeting_id:
        meeting, circle = found_meeting(session, meeting_id)
        return meeting.branch_id, circle.id
    if circle_id:
        return found(session, LearningCircle, circle_id).branch_id, circle_id
    if learner_id:
        return found(session, Learner, learner_id).branch_id, ""
    return "", ""


def contacts(
    session: Session, *, circle_id: str = "", learner_id: str = "", person_id: str = ""
) -> tuple[ContactRow, ...]:
    """Return the log of a circle, a learner or a person, else of all; newest first, at most 200."""
    by = aliased(Person)
    query = (
        select(Contact, LearningCircle.name, Learner.name, Person.name, by.name)
        .join(LearningCircle, LearningCircle.id == Contact.circle_id, isouter=True)
        .join(Learner, Learner.id == Contact.learner_id, isouter=True)
        .join(Person, Person.id == Contact.person_id, isouter=True)
        .join(by, by.id == Contact.given_by, isouter=True)
        .where(*living(Contact))
        .order_by(Contact.at.desc(), Contact.id.desc())
        .limit(MOST_LISTED)
    )
    for column, value in (
        (Contact.circle_id, circle_id),
        (Contact.learner_id, learner_id),
        (Contact.person_id, person_id),
    ):
        query = query.where(column == value) if value else query
    zone = team_zone(session)
    return tuple(
        ContactRow(
            id=row.id,
            at=row.at.astimezone(zone),
            channel=row.channel,
            kind=row.kind,
            whom=learner or person or "",
            told=row.told,
            circle=circle or "",
            circle_id=row.circle_id or "",
            text=row.text,
            by=teller or "",
        )
        for row, circle, learner, person, teller in session.execute(query)
    )


def last_asked(session: Session, *, meeting_ids: Collection[str]) -> dict[str, date]:
    """Return, by meeting, the team's day on which its facilitator was last asked about it."""
    zone = team_zone(session)
    found: dict[str, date] = {}
    for block in in_blocks(sorted(meeting_ids)):
        query = (
            select(Contact.meeting_id, func.max(Contact.at))
            .where(Contact.meeting_id.in_(block), Contact.kind == "follow-up", *living(Contact))
            .group_by(Contact.meeting_id)
        )
        rows = session.execute(query).all()
        found |= {meeting: at.astimezone(zone).date() for meeting, at in rows if meeting}
    return found


def group_link_of(session: Session, *, circle_id: str) -> str:
    """Return the link to a circle's group; '' where none is kept."""
    row = session.get(CircleGroup, CircleGroup.id_for(circle_id))
    return row.link if row is not None and row.deleted_at is None else ""


def set_group_link(session: Session, *, circle_id: str, link: str) -> Done:
    """Keep the link to a circle's WhatsApp group; '' takes it away."""
    link = link.strip()
    if link and not _GROUP.fullmatch(link):
        raise InvalidValue(
            "This is not an invitation link of a WhatsApp group.",
            "In WhatsApp open the group, Invite via link, Copy link, and paste it here.",
            field="link",
        )
    with action(session, "circle.group") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        row = CircleGroup.id_for(circle_id)
        put(session, CircleGroup, row, branch_id=circle.branch_id, circle_id=circle_id, link=link)
    return Done(circle_id, act.changed, act.operation, said("The link to the group is kept."))
