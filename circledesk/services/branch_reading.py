"""Branches with what is missing of each, and the page of one: circles, people, equipment."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.tables import BRANCH, CIRCLE
from circledesk.services.circle_needs import circles_by_need
from circledesk.services.circle_reading import circles
from circledesk.services.device_reading import devices
from circledesk.services.equipment_reading import equipment
from circledesk.services.facilitator_reading import facilitators
from circledesk.services.facts.circles import BranchPage, BranchRow, CircleRow, ClosedDays
from circledesk.services.facts.equipment import EquipmentRow
from circledesk.services.facts.lists import ALL, Narrowed
from circledesk.services.session import local_now, today
from circledesk.services.silence import closures, silent_branches
from circledesk.services.spans import active
from circledesk.services.team import branches
from circledesk.services.unreported import missing_by_branch, unreported

_SOON = 28
"""So many days ahead a closure is named."""


def branch_rows(session: Session, *, narrowed: Narrowed = ALL) -> tuple[BranchRow, ...]:
    """Return all branches by name, the Office last, with what is missing of each."""
    rows = branches(session, narrowed=narrowed)
    day, shut = today(session), closures(session)
    missing = missing_by_branch(unreported(session))
    silent = {row.id for row in silent_branches(session, under_way(session))}
    owned = _pieces(equipment(session))
    told = _told(session)
    return tuple(
        replace(
            row,
            missing=missing.get(row.id, 0),
            silent=row.id in silent,
            equipment=owned[row.id],
            closed_from=gone.first if gone else None,
            closed_until=gone.last if gone else None,
            address=told[row.id][0],
            contact=told[row.id][1],
            phone=told[row.id][2],
        )
        for row in rows
        for gone in [_closure(shut.get(row.id, ()), day)]
    )


def branch_page(session: Session, *, branch_id: str) -> BranchPage:
    """Return everything the page of one branch shows."""
    row = next((row for row in branch_rows(session) if row.id == branch_id), None)
    if row is None:
        raise NotFound(
            "This branch is not on this computer, or not any more.", "Go back to the list."
        )
    shut = closures(session).get(branch_id, ())
    return BranchPage(
        row=row,
        circles=_circles(session, branch_id),
        people=facilitators(session, branch_id=branch_id),
        equipment=equipment(session, branch_id=branch_id),
        closures=tuple(closure for closure in shut if closure.last >= today(session)),
        computers=tuple(one for one in devices(session) if row.name in one.branch.split(", ")),
    )


def under_way(session: Session) -> dict[str, int]:
    """Count the circles of each branch that have a meeting still to come."""
    query = select(CIRCLE.c.branch_id, func.count()).where(*active(local_now(session)))
    return {row[0]: row[1] for row in session.execute(query.group_by(CIRCLE.c.branch_id))}


def _circles(session: Session, branch_id: str) -> tuple[CircleRow, ...]:
    """Return those that need something or are under way first, then the others, newest first."""
    first = circles_by_need(session, branch_id=branch_id)
    known = {row.id for row in first}
    return (*first, *(row for row in circles(session, branch_id=branch_id) if row.id not in known))


def _pieces(rows: tuple[EquipmentRow, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in rows:
        found[row.branch_id] += row.quantity
    return found


def _closure(rows: tuple[ClosedDays, ...], day: date) -> ClosedDays | None:
    """Return the closure that is, else the next of the coming weeks."""
    ahead = [row for row in rows if row.last >= day and (row.first - day).days <= _SOON]
    return min(ahead, key=lambda row: row.first, default=None)


def _told(session: Session) -> dict[str, tuple[str, str, str]]:
    query = select(BRANCH.c.id, BRANCH.c.address, BRANCH.c.contact, BRANCH.c.phone)
    return {row[0]: (row[1], row[2], row[3]) for row in session.execute(query)}
