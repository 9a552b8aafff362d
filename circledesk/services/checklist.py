"""A circle's checklist: what was done, by whom, and what is due by the end of this week.

Days are counted from the meetings as they stand, so a circle that is moved takes its list along.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.programme import ChecklistMark
from circledesk.models.team import Branch, Person
from circledesk.services.checklist_items import checklist_items, due_day
from circledesk.services.facts.changed import Done
from circledesk.services.facts.checklist import (
    ChecklistDue,
    ChecklistItem,
    ChecklistLine,
    CircleChecklist,
)
from circledesk.services.living import Which, found, living, of_branches, put
from circledesk.services.session import (
    action,
    may_write,
    must_write,
    now,
    team_zone,
    this_device,
    today,
)
from circledesk.services.spans import counted
from circledesk.services.words import DETAILS, allowed

BACK = 14
"""Days after which an item that was not done is asked for no more, but on the circle's page."""
_AHEAD = 28

Marks = dict[str, dict[str, tuple[ChecklistMark, str]]]
"""Circle -> item -> its mark, and the name of who did it."""


def circle_checklist(session: Session, *, circle_id: str, language: str = "en") -> CircleChecklist:
    """Return the checklist of a circle."""
    circle = found(session, LearningCircle, circle_id)
    first, last = session.execute(
        select(func.min(Meeting.date), func.max(Meeting.date)).where(
            Meeting.circle_id == circle_id, *counted()
        )
    ).one()
    marks = _marks(session, [circle_id]).get(circle_id, {})
    items = checklist_items(session, language=language)
    day, zone = today(session), team_zone(session)
    here = this_device(session)
    return CircleChecklist(
        circle_id=circle_id,
        circle=circle.name,
        branch=found(session, Branch, circle.branch_id).name,
        team=here.team,
        first=first,
        last=last,
        lines=tuple(_line(item, marks.get(item.key), first, last, day, zone) for item in items),
        editable=may_write(session, circle.branch_id),
        made_on=day,
        facilitators=_hosts(session, circle_id),
    )


def mark_item(
    session: Session, *, circle_id: str, item: str, done: bool = True, note: str = ""
) -> Done:
    """Note that an item of a circle's checklist was done, now, by who works here; or not yet."""
    with action(session, "checklist.mark") as act:
        circle = found(session, LearningCircle, circle_id)
        must_write(session, circle.branch_id)
        if item not in {one.key for one in checklist_items(session, all_of_them=True)}:
            raise NotFound("This is not on the checklist any more.", "Open the checklist again.")
        row_id = ChecklistMark.id_for(circle_id, item)
        put(
            session,
            ChecklistMark,
            row_id,
            branch_id=circle.branch_id,
            circle_id=circle_id,
            item=item,
            done_at=now(session) if done else None,
            done_by=(this_device(session).person_id or None) if done else None,
            note=allowed(note, "note", DETAILS),
        )
    return Done(circle_id, act.changed, act.operation)


def checklists_due(
    session: Session, *, branch_id: Which = None, language: str = "en", late_only: bool = False
) -> tuple[ChecklistDue, ...]:
    """Return what is to be done by Sunday and was not, by circle; what is due first comes first.

    `late_only` leaves what should have been done before today, of lists that somebody has begun
    to tick: one that nobody uses nags nobody. What is two weeks late is asked for no more.
    """
    day = today(session)
    sunday = day + timedelta(days=6 - day.weekday())
    circles = _near(session, branch_id, day, sunday)
    if not circles:
        return ()
    marks = _marks(session, [row[0] for row in circles])
    items, zone = checklist_items(session, language=language), team_zone(session)
    least, most = day - timedelta(days=BACK), day - timedelta(days=1) if late_only else sunday
    due: list[ChecklistDue] = []
    for circle_id, name, branch, branch_name, first, last in circles:
        told = marks.get(circle_id, {})
        if late_only and not told:
            continue
        lines = [_line(item, told.get(item.key), first, last, day, zone) for item in items]
        open_ones = tuple(
            line
            for line in lines
            if line.done_at is None and line.due is not None and least <= line.due <= most
        )
        if open_ones:
            due.append(ChecklistDue(circle_id, name, branch, branch_name, first, open_ones))
    return tuple(sorted(due, key=lambda one: (str(one.lines[0].due), one.circle, one.circle_id)))


def _near(session: Session, branch_id: Which, day: date, sunday: date) -> list[Any]:
    """Return the circles that have something due now, with their first and last meeting."""
    first, last = func.min(Meeting.date), func.max(Meeting.date)
    early = day - timedelta(days=BACK + 1)
    query = (
        select(
            LearningCircle.id, LearningCircle.name, Branch.id, Branch.name, first, last
        )
        .join(Meeting, Meeting.circle_id == LearningCircle.id)
        .join(Branch, Branch.id == LearningCircle.branch_id)
        .where(*living(LearningCircle), *counted(), LearningCircle.did_not_happen.is_not(True))
        .where(*of_branches(LearningCircle.__table__.c.branch_id, branch_id))
        .group_by(LearningCircle.id, LearningCircle.name, Branch.id, Branch.name)
        .having(
            or_(
                first.between(early, sunday + timedelta(days=_AHEAD)),
                last.between(early, sunday),
            )
        )
    )  # fmt: skip
    return list(session.execute(query).all())


def _marks(session: Session, circle_ids: list[str]) -> Marks:
    query = (
        select(ChecklistMark, Person.name)
        .outerjoin(Person, Person.id == ChecklistMark.done_by)
        .where(
            ChecklistMark.circle_id.in_(circle_ids),
            ChecklistMark.done_at.is_not(None),
            *living(ChecklistMark),
        )
    )
    told: Marks = {}
    for mark, by in session.execute(query):
        told.setdefault(mark.circle_id, {})[mark.item] = (mark, by or "")
    return told


def _line(
    item: ChecklistItem, mark: tuple[ChecklistMark, str] | None, first: date | None,
    last: date | None, day: date, zone: Any,
) -> ChecklistLine:  # fmt: skip
    due = due_day(item.when, first, last)
    row, by = mark if mark else (None, "")
    done = row.done_at.astimezone(zone) if row is not None and row.done_at else None
    return ChecklistLine(
        key=item.key,
        when=item.when,
        text=item.text,
        own=item.own,
        due=due,
        done_at=done,
        done_by=by,
        note=row.note if row else "",
        overdue=done is None and due is not None and due < day,
    )


def _hosts(session: Session, circle_id: str) -> tuple[str, ...]:
    query = (
        select(Person.name)
        .join(CircleFacilitator, CircleFacilitator.person_id == Person.id)
        .where(CircleFacilitator.circle_id == circle_id, *living(CircleFacilitator))
        .order_by(Person.name)
    )
    return tuple(session.scalars(query))
