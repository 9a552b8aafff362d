"""What a branch tells at a regional meeting: what it can begin from, and what it wrote."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypedDict, Unpack

from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.models.events import BranchPart, Event
from circledesk.models.team import Branch, Person
from circledesk.said import said
from circledesk.services.event_reading import event_page, events, takes_part
from circledesk.services.facts.changed import Done
from circledesk.services.facts.events import EventRow
from circledesk.services.facts.regional import Part, PartForm
from circledesk.services.living import found, living, put
from circledesk.services.names import search_form
from circledesk.services.regional_figures import branch_figures
from circledesk.services.session import action, may_write, must_write, this_device, today
from circledesk.services.words import STORY, allowed

BEFORE = timedelta(days=90)
"""How far back figures go where there was no regional meeting yet."""
SOON = timedelta(days=42)
"""So long before a meeting its branches are asked for their part."""
TEXTS = ("summary", "worked", "challenges", "questions")


class PartTexts(TypedDict, total=False):
    """The four parts of a branch's word."""

    summary: str
    worked: str
    challenges: str
    questions: str


def write_part(
    session: Session, *, event_id: str, branch_id: str, **texts: Unpack[PartTexts]
) -> Done:
    """Keep what a branch tells at a regional meeting; what is not named stays as it was."""
    with action(session, "event.part") as act:
        event = found(session, Event, event_id)
        branch = found(session, Branch, branch_id)
        must_write(session, branch_id)
        told = {name: allowed(str(text), name, STORY) for name, text in texts.items()}
        row_id = BranchPart.id_for(event_id, branch_id)
        person = this_device(session).person_id or None
        ids = {"event_id": event_id, "branch_id": branch_id}
        put(session, BranchPart, row_id, **ids, **told, written_by=person)
    note = said("What {branch} tells at {title} is kept.", branch=branch.name, title=event.title)
    return Done(row_id, act.changed, act.operation, note)


def part_form(session: Session, *, event_id: str, branch_id: str) -> PartForm:
    """Return a branch's part as it stands, with the figures and words that it can begin from."""
    event = event_page(session, event_id=event_id).row
    branch = found(session, Branch, branch_id)
    part = parts_of(session, event_id=event_id).get(branch_id) or Part(
        event_id, branch_id, branch.name, editable=may_write(session, branch_id)
    )
    first, last = days_before(session, event)
    found_ = branch_figures(session, branch_id=branch_id, first=first, last=last)
    return PartForm(event, part, found_)


def parts_to_write(
    session: Session, *, branch_ids: Sequence[str]
) -> tuple[tuple[EventRow, Part], ...]:
    """Return the regional meetings of the coming weeks, with the part of each of these branches."""
    soon, found_ = today(session) + SOON, []
    for event in events(session, branch_id=branch_ids, kind="regional", ahead=True):
        if event.date > soon:
            continue
        parts = parts_of(session, event_id=event.id)
        for branch, name in takes_part(session, event):
            if branch in branch_ids:
                part = parts.get(branch) or Part(event.id, branch, name)
                found_.append((event, part))
    return tuple(found_)


def parts_of(session: Session, *, event_id: str) -> dict[str, Part]:
    """Return what branches wrote for a regional meeting, as far as it is here, by branch."""
    query = (
        select(BranchPart, Branch.name, Person.name)
        .join(Branch, Branch.id == BranchPart.branch_id)
        .outerjoin(Person, Person.id == BranchPart.written_by)
        .where(BranchPart.event_id == event_id, *living(BranchPart))
    )
    return {
        row.branch_id: Part(
            event_id=event_id,
            branch_id=row.branch_id,
            branch=branch,
            **{name: getattr(row, name) for name in TEXTS},
            written_by=person or "",
            written=any(getattr(row, name) for name in TEXTS),
            editable=may_write(session, row.branch_id),
        )
        for row, branch, person in session.execute(query)
    }


def days_before(session: Session, event: EventRow) -> tuple[date, date]:
    """Return the days that a regional meeting looks back on: since the last one for its region.

    The day of a meeting belongs to the next one: what is held on it is told then.
    """
    last = min(event.date - timedelta(days=1), today(session))
    earlier = [
        row.date
        for row in events(session, kind="regional")
        if row.date < event.date and row.id != event.id and _same_region(row, event)
    ]
    return min(max(earlier, default=last - BEFORE), last), last


def _same_region(row: EventRow, event: EventRow) -> bool:
    return (
        not row.region or not event.region or search_form(row.region) == search_form(event.region)
    )
