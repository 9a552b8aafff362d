"""What the pictures of a workshop's dialogs are of."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from circledesk.services.facts.event_plan import EventPlan, TimedPart
from circledesk.services.facts.event_work import AskedRow, FirstCircle, Worksheet
from circledesk.services.facts.events import EventPage
from circledesk.ui import asking_events, asking_workshop
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_PART = TimedPart(
    "check-in", "Check-in", 15, "Who are you, and what did you last learn?", "Joy Makena", "",
    start=time(9), end=time(9, 15),
)  # fmt: skip
_ASKED = AskedRow("", "", "Who pays for tea?", "", "Joy Makena", date(2018, 9, 20), "", None, "")
_SHEET = Worksheet(
    "", "", "", "Joy Makena", "", "", None, "Public Speaking", date(2018, 10, 2), time(15), 6, 90,
    "Reading room", 12, "Women who sell at the market", "Ten people who dare to speak",
)  # fmt: skip
_ONE = FirstCircle("", "", "Joy Makena", "Mlimani", "+254700910006", _SHEET, "", "", False)


def workshop_dialogs(context: Context, page: EventPage) -> list[tuple[str, Ask]]:
    """Return the dialogs on an event's plan, tasks, questions and first circles."""
    event, plan = page.row, EventPlan(page.row, (_PART,), 15, 0)
    return [
        ("plan-part", lambda: asking_events.plan_part(context, event.id, _PART)),
        ("run-event", lambda: asking_events.run_event(context, plan)),
        ("event-task", lambda: asking_workshop.event_task(context, event, None)),
        ("event-question", lambda: asking_workshop.ask_at(context, page)),
        ("event-answer", lambda: asking_workshop.answer(context, _ASKED)),
        ("plus-delta", lambda: asking_workshop.plus_delta(context, event)),
        ("worksheet", lambda: asking_workshop.worksheet(context, event, _ONE)),
        ("remind-circle", lambda: asking_workshop.remind(context, event, _ONE)),
    ]
