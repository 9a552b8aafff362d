"""Making a person a member of the team; used wherever one becomes known."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.base import new_id
from circledesk.models.team import Membership, Person, Team
from circledesk.services.countries import PhoneRules, country
from circledesk.services.living import living, put
from circledesk.services.phones import Phone, read_phone
from circledesk.services.words import NAME, allowed, email_of

ROLES = ("facilitator", "branch-lead", "regional-lead", "organizer")


def add_member(
    session: Session,
    *,
    name: str,
    email: str = "",
    phone: str = "",
    branch_id: str | None = None,
    role: str = "facilitator",
    home_branch_id: str | None = None,
) -> Person:
    """Add a person with a membership, inside an action. Nameless people go by their e-mail.

    `home_branch_id` is the branch in whose keeping the rows are; none: the team's.
    """
    typed = email_of(email)
    person = Person(
        id=new_id(),
        branch_id=home_branch_id,
        name=allowed(name, "name", NAME) or typed,
        email=typed.lower(),
        email_typed=typed,
        phone=typed_phone(session, phone).number,
    )
    session.add(person)
    put(
        session,
        Membership,
        Membership.id_for(person.id),
        person_id=person.id,
        branch_id=branch_id,
        role=role,
        home_branch_id=home_branch_id,
    )
    return person


def member_with_email(session: Session, email: str) -> str | None:
    """Return the id of the person of an e-mail, however its capitals are; the oldest of several."""
    told = email.strip().lower()
    query = select(Person.id).where(Person.email == told, *living(Person))
    return session.scalar(query.order_by(Person.created_at, Person.id).limit(1)) if told else None


def phone_rules(session: Session) -> PhoneRules | None:
    """Return how phone numbers are read in the team's country."""
    code = session.scalar(select(Team.country).where(*living(Team)).limit(1))
    return country(code or "").phones


def typed_phone(session: Session, text: str) -> Phone:
    """Read a phone number by the rules of the team's country."""
    return read_phone(text, phone_rules(session))
