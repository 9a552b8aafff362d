"""The minutes of an event: one dataclass for paper and screen."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.services.event_notes import event_notes
from circledesk.services.event_plan import event_plan
from circledesk.services.event_reading import event_page
from circledesk.services.event_work import event_work
from circledesk.services.facts.event_notes import Minutes
from circledesk.services.on_paper import put_on_paper
from circledesk.services.regional_pack import regional_pack
from circledesk.services.session import this_device, today


def minutes(session: Session, *, event_id: str, language: str = "en") -> Minutes:
    """Return who was there, what was told and agreed, and what follows."""
    page = event_page(session, event_id=event_id)
    work = event_work(session, event_id=event_id)
    plan = event_plan(session, event_id=event_id, language=language)
    regional = page.row.kind == "regional"
    put_on_paper(session, "minutes", people=len(page.people))
    return Minutes(
        team=this_device(session).team,
        event=page.row,
        people=page.people,
        branches=regional_pack(session, event_id=event_id).branches if regional else (),
        parts=tuple(part for part in plan.parts if part.note),
        notes=event_notes(session, event_id=event_id),
        tasks=work.tasks,
        asked=work.asked,
        made_on=today(session),
    )
