"""Rows that dialogs offer for choosing: people and branches, as (id, words)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Offered = list[tuple[str, str]]


def read_people(session: Session) -> Offered:
    """Members of the team by name, with their branches."""
    from circledesk.services.names import fold
    from circledesk.services.people import facilitators

    rows = sorted(facilitators(session), key=lambda row: fold(row.name or row.email))
    return [
        (row.id, " · ".join(p for p in (row.name or row.email, row.branch) if p)) for row in rows
    ]


def read_both(session: Session) -> tuple[Offered, Offered]:
    """Branches, and people."""
    return read_branches(session), read_people(session)


def read_branches(session: Session) -> Offered:
    """Branches by name."""
    from circledesk.services.team import branches

    return [(row.id, row.name) for row in branches(session)]
