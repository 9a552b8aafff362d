"""Everyone's first circle after a workshop: who has made a draft since, and who has not."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from circledesk.models.circles import CircleFacilitator, LearningCircle
from circledesk.services.event_reading import people_at
from circledesk.services.facts.event_work import FirstCircle, Worksheet
from circledesk.services.facts.events import AtEvent, EventRow
from circledesk.services.living import living
from circledesk.services.session import start_of_day
from circledesk.services.worksheets import worksheets

Circle = tuple[str, str, bool]


def first_circles(session: Session, event: EventRow) -> tuple[FirstCircle, ...]:
    """Return those who take part and did not stay away, then worksheets of others, by name.

    A circle counts that she facilitates or made herself, a draft or published, made since the
    day of the event.
    """
    here = [
        one
        for one in people_at(session, event_id=event.id)
        if one.role == "attendee" and one.came is not False
    ]
    sheets = {_whose(one.person_id, one.name): one for one in worksheets(session, event.id)}
    made = _made(session, event)
    made |= _linked(session, sheets)
    rows = [_row(one, sheets.pop(_whose(one.person_id, one.name), None), made) for one in here]
    others = [_of_sheet(sheet, made) for sheet in sheets.values()]
    return (*rows, *others)


def _whose(person_id: str, name: str) -> str:
    return person_id or name.casefold()


def _row(one: AtEvent, sheet: Worksheet | None, made: dict[str, Circle]) -> FirstCircle:
    circle, name, draft = made.get(_whose(one.person_id, one.name), ("", "", False))
    return FirstCircle(
        id=one.id,
        person_id=one.person_id,
        name=one.name,
        branch=one.branch,
        phone=one.contact,
        worksheet=sheet,
        circle_id=circle,
        circle=name,
        draft=draft,
    )


def _of_sheet(sheet: Worksheet, made: dict[str, Circle]) -> FirstCircle:
    circle, name, draft = made.get(_whose(sheet.person_id, sheet.name), ("", "", False))
    return FirstCircle(
        sheet.id, sheet.person_id, sheet.name, sheet.branch, "", sheet, circle, name, draft
    )


def _linked(session: Session, sheets: Mapping[str, Worksheet]) -> dict[str, Circle]:
    """Return the circles that worksheets became, by whose they are."""
    wanted = [sheet.circle_id for sheet in sheets.values() if sheet.circle_id]
    circle = LearningCircle
    query = select(circle.id, circle.name, circle.draft).where(
        circle.id.in_(wanted), *living(circle)
    )
    known = {row[0]: (row[0], row[1], row[2]) for row in session.execute(query)} if wanted else {}
    return {
        whose: known[sheet.circle_id] for whose, sheet in sheets.items() if sheet.circle_id in known
    }


def _made(session: Session, event: EventRow) -> dict[str, Circle]:
    """Return each person's first circle since the event."""
    circle = LearningCircle
    query = (
        select(circle.id, circle.name, circle.draft, circle.created_by, CircleFacilitator.person_id)
        .outerjoin(
            CircleFacilitator,
            (CircleFacilitator.circle_id == circle.id) & CircleFacilitator.deleted_at.is_(None),
        )
        .where(*living(circle), circle.created_at >= start_of_day(session, event.date))
        .where(or_(circle.did_not_happen.is_(None), ~circle.did_not_happen))
        .order_by(circle.created_at, circle.id)
    )
    found: dict[str, Circle] = {}
    for row_id, name, draft, maker, facilitator in session.execute(query):
        for person in (facilitator, maker):
            if person:
                found.setdefault(person, (row_id, name, draft))
    return found
