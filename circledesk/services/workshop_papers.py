"""The facts of a workshop's papers: the guide for who leads it, worksheets for those who come."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.services.event_plan import event_plan
from circledesk.services.event_reading import event_page
from circledesk.services.event_work import event_work
from circledesk.services.facts.event_work import Worksheet
from circledesk.services.facts.workshop_papers import GuidePaper, WorksheetPaper
from circledesk.services.on_paper import put_on_paper
from circledesk.services.session import this_device, today
from circledesk.services.worksheets import worksheets


def guide_paper(session: Session, *, event_id: str, language: str = "en") -> GuidePaper:
    """Return an event's plan, tasks, open questions and people."""
    page = event_page(session, event_id=event_id)
    work = event_work(session, event_id=event_id)
    put_on_paper(session, "guide", people=len(page.people))
    still_open = tuple(row for row in work.asked if row.answered_on is None)
    return GuidePaper(
        team=this_device(session).team,
        plan=event_plan(session, event_id=event_id, language=language),
        people=page.people,
        tasks=tuple(task for task in work.tasks if not task.done),
        carried=(*work.carried, *still_open),
        made_on=today(session),
    )


def worksheet_paper(session: Session, *, event_id: str, filled: bool = False) -> WorksheetPaper:
    """Return an empty worksheet, or with `filled` those that are kept; without any, the empty."""
    event = event_page(session, event_id=event_id).row
    kept = worksheets(session, event_id) if filled else ()
    if kept:
        put_on_paper(session, "worksheets", people=len(kept))
    empty = Worksheet("", event_id, "", "", "", "", None)
    return WorksheetPaper(this_device(session).team, event, kept or (empty,), today(session))
