"""How long each kind of data is kept: the rule, and who or what it says is due to go.

The rule alone takes nothing out: see retention_run. Kinds and usual months are data, in
resources/retention; the team's own months stand in `Team.retention`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import InvalidValue
from circledesk.models.team import Team
from circledesk.said import listed, said
from circledesk.services import backup_thinning, drafts
from circledesk.services.facts.changed import Done
from circledesk.services.facts.keeping import DryRun, DueNews, KindKept
from circledesk.services.living import living
from circledesk.services.retention_due import due_counts, due_learners
from circledesk.services.roles import must_do
from circledesk.services.session import action, must_write, today
from circledesk.services.session import write_local as keep_local
from circledesk.services.words import between
from circledesk.settings import RESOURCES

MOST = 240
"""Months that may be chosen: twenty years."""
LOOK_AGAIN = 30
"""Days from one look by itself to the next."""
_LOOKED = "retention_looked"
_DAYS = {"forms": drafts.LIFETIME.days, "backups": backup_thinning.LIFETIME.days}
"""What goes by the program's own rule."""


def rules(session: Session) -> tuple[KindKept, ...]:
    """Return every kind of data with the months that the team keeps it."""
    own = session.scalar(select(Team.retention).where(*living(Team)).limit(1)) or {}
    return tuple(_rule(kind, own) for kind in _shipped())


def set_rule(session: Session, *, months: Mapping[str, int]) -> Done:
    """Keep kinds of data for so many months. What is the usual number is not kept apart."""
    usual = {kind["key"]: kind["months"] for kind in _shipped() if "months" in kind}
    for key, number in months.items():
        if key not in usual:
            raise InvalidValue(
                said("No rule in months is set for «{kind}».", kind=key),
                said("Take one of these: {choices}.", choices=listed(usual)),
                field="kind",
            )
        between(number, key, 1, MOST)
    with action(session, "retention.set") as act:
        must_write(session, None)
        team = session.scalars(select(Team).where(*living(Team)).limit(1)).one()
        told = {**(team.retention or {}), **months}
        team.retention = {key: n for key, n in told.items() if n != usual.get(key)} or None
    return Done(team.id, act.changed, act.operation, said("How long data are kept is saved."))


def dry_run(session: Session) -> DryRun:
    """Return what is due to go today, of what this computer may write. Changes nothing."""
    must_do(session.connection(), "retention.read")
    return _due(session)


def _due(session: Session) -> DryRun:
    day = today(session)
    limits = {rule.key: months_before(day, rule.months) for rule in rules(session) if rule.months}
    return DryRun(day, due_learners(session, limits), due_counts(session, limits))


def monthly_look(session: Session) -> DueNews:
    """Return what is due; look anew where the last look was a month ago, else tell that one's.

    What is kept on this computer alone goes by itself then.
    """
    from circledesk.models.log import read_setting
    from circledesk.services.retention_run import let_local_go

    day = today(session)
    told = read_setting(session.connection(), _LOOKED).partition(" ")
    if told[0] and 0 <= (day - date.fromisoformat(told[0])).days < LOOK_AGAIN:
        return DueNews(date.fromisoformat(told[0]), int(told[2]))
    return _look(session, day, let_local_go)


def looked_again(session: Session) -> DueNews:
    """Note what is due now, after a person has looked at it."""
    from circledesk.services.retention_run import let_local_go

    return _look(session, today(session), let_local_go)


def _look(session: Session, day: date, let_go: Any) -> DueNews:
    let_go(session)
    found = len(_due(session).learners)
    keep_local(session, {_LOOKED: f"{day} {found}"})
    return DueNews(day, found)


def months_before(day: date, months: int) -> date:
    """Return the same day so many months before; the last of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError("every month has a 28th")


def _rule(kind: Mapping[str, Any], own: Mapping[str, Any]) -> KindKept:
    usual = kind.get("months", 0)
    months = own.get(kind["key"], usual) if usual else 0
    return KindKept(kind["key"], kind["does"], months, _DAYS.get(kind["key"], 0), usual)


@cache
def _shipped() -> tuple[dict[str, Any], ...]:
    text = (RESOURCES / "retention" / "kinds.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["kinds"])
