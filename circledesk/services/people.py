"""Facilitators and organizers of the team, and those who are asked to join it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotFound, RuleBroken
from circledesk.models.team import Branch, Invitation, Person
from circledesk.said import said
from circledesk.services.called import state_word
from circledesk.services.facilitator_reading import count_facilitators as count_facilitators
from circledesk.services.facilitator_reading import facilitators as facilitators
from circledesk.services.facts.changed import Done
from circledesk.services.facts.people import InvitationRow
from circledesk.services.gather_questions import checked_qualities
from circledesk.services.living import found, living
from circledesk.services.members import ROLES, add_member, member_with_email, typed_phone
from circledesk.services.on_paper import put_on_paper
from circledesk.services.roles import seat
from circledesk.services.session import action, must_write, now, team_zone, this_device
from circledesk.services.words import NAME, STORY, allowed, email_of, one_of

INVITATION_STATES = ("to-approach", "invited", "yes", "not-now", "withdrawn")
PENDING = ("to-approach", "invited")


def person_for_email(session: Session, *, email: str, branch_id: str | None, name: str = "") -> str:
    """Return the id of the member with an e-mail; made where unknown. Inside an action.

    `branch_id` is the branch she works at, in whose keeping her rows then are.
    """
    typed = email_of(email)
    if not typed:
        raise InvalidValue(
            "The facilitator's e-mail is empty.", "Type the e-mail.", field="facilitators"
        )
    known = member_with_email(session, typed)
    if known is not None:
        return known
    person = add_member(
        session, name=name, email=typed, branch_id=branch_id, home_branch_id=branch_id
    )
    return person.id


def host_named(session: Session, *, named: str, branch_id: str | None) -> Person:
    """Return who is to facilitate, by e-mail or id; an e-mail that is new is taken into the team.

    NotFound where nobody is named so. Inside an action.
    """
    if "@" in named:
        return found(session, Person, person_for_email(session, email=named, branch_id=branch_id))
    person = session.get(Person, named.strip())
    if person is None or person.deleted_at is not None:
        raise NotFound(
            said("Nobody in the team answers to «{name}».", name=named.strip()),
            "Type the facilitator's e-mail address; a new one is taken into the team with it.",
        )
    return person


def invitations(session: Session, *, state: str | None = None) -> tuple[InvitationRow, ...]:
    """Return the invitations, newest first; of one state where named."""
    zone = team_zone(session)
    query = (
        select(
            Invitation.id,
            Invitation.name,
            Invitation.email,
            Invitation.phone,
            Branch.name,
            Invitation.role,
            Invitation.state,
            Invitation.invited_at,
            Invitation.responded_at,
            Invitation.note,
            Invitation.qualities,
            Invitation.branch_id,
        )
        .outerjoin(Branch, Branch.id == Invitation.branch_id)
        .where(*living(Invitation))
        .order_by(Invitation.created_at.desc(), Invitation.id.desc())
    )
    if state is not None:
        query = query.where(Invitation.state == one_of(state, "state", INVITATION_STATES))
    rows = (
        InvitationRow(
            id=row[0],
            name=row[1],
            email=row[2],
            phone=row[3],
            branch=row[4] or "",
            role=row[5],
            state=row[6],
            invited=_day(row[7], zone),
            responded=_day(row[8], zone),
            note=row[9],
            qualities=tuple(row[10] or ()),
            branch_id=row[11] or "",
        )
        for row in session.execute(query)
    )
    if seat(session.connection()).may("invitation.edit"):
        return tuple(rows)
    return tuple(replace(row, email="", phone="") for row in rows)


def letter_to(session: Session, *, invitation_id: str) -> InvitationRow:
    """Return the invitation of a person that a letter is written from."""
    row = next((one for one in invitations(session) if one.id == invitation_id), None)
    if row is None:
        raise NotFound(
            "There is no such invitation.", "List them (list invitations) and take an id."
        )
    put_on_paper(session, "invitation-letter")
    return row


def _day(at: datetime | None, zone: ZoneInfo) -> date | None:
    return at.astimezone(zone).date() if at else None


def invite_person(
    session: Session,
    *,
    name: str = "",
    email: str = "",
    phone: str = "",
    branch_id: str | None = None,
    role: str = "facilitator",
    note: str = "",
    state: str = "invited",
    qualities: Sequence[str] = (),
) -> Done:
    """Note a person to approach, or one who was invited.

    Refused where that e-mail is a member's already or has an open invitation.
    """
    with action(session, "invitation.add") as act:
        must_write(session, None)
        typed = email_of(email)
        called = allowed(name, "name", NAME)
        if not (typed or called):
            raise InvalidValue(
                "The invitation names nobody.", "Type a name or an e-mail.", field="name"
            )
        must_be_new(session, typed)
        invited = one_of(state, "state", PENDING) == "invited"
        invitation = Invitation(
            name=called,
            email=typed,
            phone=typed_phone(session, phone).number,
            branch_id=found(session, Branch, branch_id).id if branch_id else None,
            role=one_of(role, "role", ROLES),
            state=state,
            invited_by=this_device(session).person_id or None,
            invited_at=now(session) if invited else None,
            note=allowed(note, "note", STORY),
            qualities=checked_qualities(qualities) or None,
        )
        session.add(invitation)
    return Done(
        invitation.id,
        act.changed,
        act.operation,
        said("{called} is noted.", called=called or typed),
    )


def must_be_new(session: Session, email: str) -> None:
    """Refuse an e-mail that is a member's, or has an open invitation."""
    if not email:
        return
    if member_with_email(session, email):
        raise RuleBroken(
            said("{email} belongs to the team already.", email=email), "Look under Facilitators."
        )
    pending = select(Invitation.id).where(
        func.lower(Invitation.email) == email.lower(),
        Invitation.state.in_(PENDING),
        *living(Invitation),
    )
    if session.scalar(pending.limit(1)):
        raise RuleBroken(
            said("{email} has an open invitation already.", email=email),
            "Note the answer to that one instead.",
        )


def answer_invitation(session: Session, *, invitation_id: str, state: str) -> Done:
    """Note what became of an invitation. With `yes` the person becomes a member of the team."""
    with action(session, "invitation.answer") as act:
        must_write(session, None)
        invitation = found(session, Invitation, invitation_id)
        one_of(state, "state", INVITATION_STATES)
        called = invitation.name or invitation.email
        if invitation.state == "yes":
            raise RuleBroken(
                said("{called} has said yes already.", called=called), "Nothing is left to do."
            )
        invitation.state = state
        invitation.responded_at = None if state in PENDING else now(session)
        if state == "invited" and invitation.invited_at is None:
            invitation.invited_at = now(session)
        if state == "yes" and not member_with_email(session, invitation.email):
            add_member(
                session,
                name=called,
                email=invitation.email,
                phone=invitation.phone,
                branch_id=invitation.branch_id,
                role=invitation.role,
            )
    note = said("{called}: {state}.", called=called, state=state_word(state))
    return Done(invitation_id, act.changed, act.operation, note)
