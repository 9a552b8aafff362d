"""What the pictures of events and of papers for the desk are of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import TYPE_CHECKING

from circledesk.services.facts.events import AtEvent, EventPage, EventRow
from circledesk.ui import asking_events
from circledesk.ui.screen_exchange import Ask
from circledesk.ui.screen_workshop import workshop_dialogs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_ROW = EventRow(
    "", "regional", "Regional meeting", date(2018, 9, 20), time(9), 180, "Hall B", "", "", "",
    editable=True,
)  # fmt: skip
_GUEST = AtEvent("", "", "", "Purity Wanjala", "", "0722 000 114", "guest", None)
SAMPLE = EventPage(_ROW, (_GUEST,))
"""Where the library has no event."""


def event_at_hand(session: Session) -> EventPage:
    """Return the regional meeting with most people, else any event."""
    from circledesk.services.events import event_page, events

    rows = events(session)
    if not rows:
        return SAMPLE
    most = max(rows, key=lambda row: (row.kind == "regional", row.invited, row.id))
    return event_page(session, event_id=most.id)


def event_dialogs(context: Context, page: EventPage, branch_id: str) -> list[tuple[str, Ask]]:
    """Return the dialogs on an event and its papers."""
    row = page.row
    place = page.people[0] if page.people else _GUEST
    return [
        ("new-event", lambda: asking_events.new_event(context)),
        ("change-event", lambda: asking_events.edit_event(context, row)),
        ("invite-to-event", lambda: asking_events.invite_to_event(context, page)),
        ("event-circles", lambda: asking_events.event_circles(context, row)),
        ("add-guest", lambda: asking_events.add_guest(context, row)),
        ("change-place", lambda: asking_events.change_place(context, place)),
        ("branch-part", lambda: asking_events.branch_part(context, row.id, branch_id)),
        ("event-papers", lambda: asking_events.event_papers(context, row)),
        ("branch-labels", lambda: asking_events.branch_labels(context)),
        *workshop_dialogs(context, page),
    ]


def event_pages(context: Context, page: EventPage) -> list[tuple[str, Callable[[], None]]]:
    """Return the list of events, and the page of one."""
    nav, row = context.nav, page.row
    found: list[tuple[str, Callable[[], None]]] = [("events", nav.open_events)]
    if row.id:
        found.append(("event", lambda: nav.open_event(row.id)))
    return found
