"""The regional-meeting pack: one dataclass for screen, PDF, JSON and spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from circledesk.errors import RuleBroken
from circledesk.said import said
from circledesk.services.event_plan import event_plan
from circledesk.services.event_reading import event_page, takes_part
from circledesk.services.facts.event_plan import TimedPart
from circledesk.services.facts.events import EventRow
from circledesk.services.facts.regional import AgendaItem, PackBranch, Part, RegionalPack
from circledesk.services.on_paper import put_on_paper
from circledesk.services.regional_figures import branch_figures
from circledesk.services.regional_parts import days_before, parts_of
from circledesk.services.schedule import clock_after
from circledesk.services.session import may_write, this_device, today

WELCOME, CLOSE = 10, 5
STRATEGIES, NEXT_STEPS = 0.2, 0.15
"""Their share of the time."""
MOST_TURNS = 14
"""More libraries than these are one point of the agenda: each turn would be too short to plan."""
TURNS = "libraries"
"""Part of a plan in which each library has its turn."""
SHORTEST_PLAN = 60
"""Minutes below which no times are proposed."""


def regional_pack(session: Session, *, event_id: str, language: str = "en") -> RegionalPack:
    """Return the pack of a regional meeting, with the branches whose learners are known here."""
    page = event_page(session, event_id=event_id)
    if page.row.kind != "regional":
        raise RuleBroken(
            said("{title} is no regional meeting.", title=page.row.title),
            "Change its kind, or choose another paper.",
        )
    first, last = days_before(session, page.row)
    parts, branches = parts_of(session, event_id=event_id), []
    for branch, name in takes_part(session, page.row):
        if may_write(session, branch):
            part = parts.get(branch) or Part(event_id, branch, name, editable=True)
            told = branch_figures(session, branch_id=branch, first=first, last=last)
            branches.append(PackBranch(part, told))
    names = [one.part.branch for one in branches]
    return RegionalPack(
        team=this_device(session).team,
        event=page.row,
        first=first,
        last=last,
        made_on=today(session),
        agenda=_planned(event_plan(session, event_id=event_id, language=language).parts, names)
        or agenda(page.row, names),
        branches=tuple(branches),
        people=page.people,
    )


def pack_paper(session: Session, *, event_id: str, language: str = "en") -> RegionalPack:
    """Return the pack to be put out on paper."""
    pack = regional_pack(session, event_id=event_id, language=language)
    put_on_paper(session, "regional-pack", people=len(pack.people))
    return pack


def _planned(parts: Sequence[TimedPart], branches: Sequence[str]) -> tuple[AgendaItem, ...]:
    """Return the points of the meeting's own plan; the libraries share the time of their part."""
    items: list[AgendaItem] = []
    for part in parts:
        items.append(AgendaItem(part.key, "", part.start, part.minutes, part.title))
        if part.key == TURNS and 0 < len(branches) <= MOST_TURNS:
            turn = part.minutes // len(branches)
            items += [
                AgendaItem("branch", name, clock_after(part.start, place * turn), turn)
                for place, name in enumerate(branches)
            ]
    return tuple(items)


def agenda(event: EventRow, branches: Sequence[str]) -> tuple[AgendaItem, ...]:
    """Return the guide's agenda; with times where the meeting says when it begins and how long."""
    turns = [("branch", name) for name in branches]
    if len(branches) > MOST_TURNS:
        turns = [("branches", "")]
    keys = [("welcome", ""), *turns, ("strategies", ""), ("next-steps", ""), ("close", "")]
    whole = event.duration or 0
    if whole < SHORTEST_PLAN:
        return tuple(AgendaItem(key, branch) for key, branch in keys)
    strategies, steps = _fives(whole * STRATEGIES), _fives(whole * NEXT_STEPS)
    fixed = {"welcome": WELCOME, "strategies": strategies, "next-steps": steps, "close": CLOSE}
    turn = (whole - sum(fixed.values())) // max(1, len(turns))
    items, passed = [], 0
    for key, branch in keys:
        minutes = fixed.get(key, turn)
        items.append(AgendaItem(key, branch, clock_after(event.start, passed), minutes))
        passed += minutes
    return tuple(items)


def _fives(minutes: float) -> int:
    return max(5, int(minutes // 5) * 5)
