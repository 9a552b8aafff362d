"""Who answers for the team's data: typed once, and what the papers of data protection say."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.database import is_locked
from circledesk.models.tables import BRANCH, DEVICE
from circledesk.models.team import Team
from circledesk.said import listed, said
from circledesk.services.countries import country
from circledesk.services.facts.changed import Done
from circledesk.services.facts.privacy import FIELDS, PrivacyFacts
from circledesk.services.living import living, standing_devices
from circledesk.services.retention import rules
from circledesk.services.session import action, must_write, today
from circledesk.services.words import ADDRESS, allowed, email_of


def privacy_facts(session: Session) -> PrivacyFacts:
    """Return what the papers of data protection are filled with."""
    team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
    land = country(team.country)
    told = team.privacy or {}
    computers = session.scalar(select(func.count()).select_from(DEVICE).where(*standing_devices()))
    branches = select(func.count()).select_from(BRANCH)
    branches = branches.where(BRANCH.c.deleted_at.is_(None), ~BRANCH.c.office)
    return PrivacyFacts(
        team=team.name,
        law=land.law,
        commissioner=land.commissioner,
        country=land.name,
        made_on=today(session),
        answers={name: str(told.get(name, "")) for name in FIELDS},
        rules=rules(session),
        computers=computers or 0,
        branches=session.scalar(branches) or 0,
        locked=bool(is_locked(session)),
    )


def set_privacy(session: Session, **answers: str) -> Done:
    """Say who answers for the data; see FIELDS. What is not named stays."""
    kept = {name: _checked(name, text) for name, text in answers.items()}
    with action(session, "privacy.edit") as act:
        must_write(session, None)
        team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
        told = {**(team.privacy or {}), **kept}
        team.privacy = {name: text for name, text in told.items() if text} or None
    return Done(team.id, act.changed, act.operation, said("Who answers for the data is saved."))


def _checked(name: str, text: str) -> str:
    if name not in FIELDS:
        raise InvalidValue(
            said("The papers have no field «{field}».", field=name),
            said("Take one of these: {choices}.", choices=listed(FIELDS)),
            field=name,
        )
    return email_of(text) if name == "email" else allowed(text, name, ADDRESS)
