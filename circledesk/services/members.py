"""Making a person a member of the team, wherever one becomes known; changing name and e-mail."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue, NotFound
from circledesk.models.base import new_id
from circledesk.models.team import Membership, Person, Team
from circledesk.said import said
from circledesk.services.countries import PhoneRules, country
from circledesk.services.living import found, living, put
from circledesk.services.phones import Phone, read_phone
from circledesk.services.session import must_write
from circledesk.services.words import NAME, allowed, email_of, needed

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


def edit_person(
    session: Session,
    *,
    person_id: str,
    name: str | None = None,
    email: str | None = None,
    phone: str | None = None,
) -> None:
    """Change how a member is called and reached, inside an action; no two share an e-mail."""
    person = found(session, Person, person_id)
    must_write(session, person.branch_id)
    if name is not None:
        person.name = needed(name, "own_name", NAME)
    if phone is not None:
        person.phone = typed_phone(session, phone).number
    if email is not None:
        typed = email_of(email)
        if not typed:
            raise InvalidValue(
                "Your e-mail is empty.",
                "Type the e-mail that others reach you by.",
                field="own_email",
            )
        other = member_with_email(session, typed)
        if other is not None and other != person_id:
            raise InvalidValue(
                said("{email} belongs to another person of the team.", email=typed),
                "Look under Facilitators, or type another e-mail.",
                field="own_email",
            )
        person.email, person.email_typed = typed.lower(), typed


def contact_of(session: Session, person_id: str) -> tuple[str, str]:
    """Return a member's name and e-mail as typed."""
    person = found(session, Person, person_id)
    return person.name, person.email_typed or person.email


def member_with_email(session: Session, email: str) -> str | None:
    """Return the id of the person of an e-mail, however its capitals are; the oldest of several."""
    told = email.strip().lower()
    query = select(Person.id).where(Person.email == told, *living(Person))
    return session.scalar(query.order_by(Person.created_at, Person.id).limit(1)) if told else None


def member_named(session: Session, told: str) -> str:
    """Return the id of a person of the team by id or e-mail; NotFound where nobody answers."""
    row = session.get(Person, told.strip())
    known = member_with_email(session, told) if row is None or row.deleted_at else row.id
    if known is None:
        raise NotFound(
            said("Nobody in the team answers to «{name}».", name=told.strip()),
            "Type the e-mail address or the id of a facilitator of the team.",
        )
    return known


def phone_rules(session: Session) -> PhoneRules | None:
    """Return how phone numbers are read in the team's country."""
    code = session.scalar(select(Team.country).where(*living(Team)).limit(1))
    return country(code or "").phones


def typed_phone(session: Session, text: str) -> Phone:
    """Read a phone number by the rules of the team's country."""
    return read_phone(text, phone_rules(session))
