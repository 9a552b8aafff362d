"""Branches that have said nothing for too long. Days on which a branch is closed do not count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.planning import Closure
from circledesk.models.team import Branch
from circledesk.services.facts.circles import ClosedDays, SilentBranch
from circledesk.services.heard import heard
from circledesk.services.living import living
from circledesk.services.session import today

QUIET_DAYS = 14
"""Open days without news after which a branch with a circle under way is silent."""


def silent_branches(session: Session, running: dict[str, int]) -> tuple[SilentBranch, ...]:
    """Return the silent ones, longest silence first; on a branch's computer there are none.

    `running` counts the circles under way or about to begin at each branch: where there are none
    nothing is waited for.
    """
    news, day, shut = heard(session), today(session), closures(session)
    contacts = _contacts(session)
    found = []
    for branch in news.away:
        closed = shut.get(branch, ())
        if not running.get(branch) or branch not in news.names or is_closed(closed, day):
            continue
        last = news.last.get(branch)
        since = last.astimezone(news.zone).date() if last else None
        quiet = open_days(since, day, closed) if since else 0
        if since is None or quiet > QUIET_DAYS:
            name, who = news.names[branch], contacts.get(branch, ("", ""))
            found.append(SilentBranch(branch, name, since, quiet // 7, running[branch], *who))
    return tuple(sorted(found, key=lambda row: (str(row.since or ""), row.name)))


def closures(session: Session) -> dict[str, tuple[ClosedDays, ...]]:
    """Return the days on which each branch is closed, earliest first."""
    query = (
        select(Closure.branch_id, Closure.id, Closure.first, Closure.last, Closure.why)
        .where(*living(Closure))
        .order_by(Closure.first, Closure.id)
    )
    found: dict[str, list[ClosedDays]] = defaultdict(list)
    for branch, closure, first, last, why in session.execute(query):
        found[branch].append(ClosedDays(closure, first, last, why))
    return {branch: tuple(rows) for branch, rows in found.items()}


def is_closed(rows: Iterable[ClosedDays], day: date) -> bool:
    """Whether a branch is closed on a day."""
    return any(row.first <= day <= row.last for row in rows)


def open_days(since: date, until: date, rows: Iterable[ClosedDays]) -> int:
    """Count the days after one and up to another on which a branch was not closed."""
    shut = list(rows)
    days = (since + timedelta(days=number + 1) for number in range((until - since).days))
    return sum(not is_closed(shut, day) for day in days)


def _contacts(session: Session) -> dict[str, tuple[str, str]]:
    query = select(Branch.id, Branch.contact, Branch.phone).where(*living(Branch))
    return {branch: (contact, phone) for branch, contact, phone in session.execute(query)}
