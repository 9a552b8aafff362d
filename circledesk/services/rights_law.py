"""What the law of the country says of one's own data: its clocks for requests and breaches."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.tables import TEAM
from circledesk.services.countries import country
from circledesk.services.facts.rights import KINDS, Law

MONTH = 30
"""Days where a country's file names none: the month of the European regulation."""
HOURS = 72
"""For the notice of a breach where a country's file names none: those of Kenya and of Europe."""
DUE_SOON = 3
"""So many days before its end a request is shown where one works."""


def law_of(code: str) -> Law:
    """Return the law of a country."""
    told = country(code)
    rights = told.rights
    days = rights.get("days", {})
    return Law(
        name=told.law,
        authority=rights.get("authority", ""),
        reach=rights.get("reach", ""),
        days={kind: int(days.get(kind, MONTH)) for kind in KINDS},
        places=dict(rights.get("places", {})),
        breach_hours=int(rights.get("breach_hours", HOURS)),
    )


def team_law(session: Session) -> Law:
    """Return the law of the team's country."""
    return law_of(session.scalar(select(TEAM.c.country).limit(1)) or "")


def due_on(law: Law, kind: str, asked_on: date) -> date:
    """Return the last day on which a request is answered in time."""
    return asked_on + timedelta(days=law.days[kind])
