"""What an event asks of those who prepare and follow it: tasks, questions, first circles."""

from __future__ import annotations

from sqlalchemy.orm import Session

from circledesk.services.event_questions import asked_at, carried_to
from circledesk.services.event_reading import event_page
from circledesk.services.event_tasks import event_tasks
from circledesk.services.facts.event_work import EventWork
from circledesk.services.first_circles import first_circles

ONBOARDING = ("workshop", "training")
"""Kinds of event after which everyone begins a circle."""


def event_work(session: Session, *, event_id: str) -> EventWork:
    """Return tasks, questions and, of a workshop, how far everyone's first circle is."""
    event = event_page(session, event_id=event_id).row
    circles = first_circles(session, event) if event.kind in ONBOARDING else ()
    return EventWork(
        tasks=event_tasks(session, event_id=event_id, circles=circles),
        asked=asked_at(session, event),
        carried=carried_to(session, event),
        first_circles=circles,
    )
