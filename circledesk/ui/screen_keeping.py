"""What the pictures of data protection and of a lost computer are of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from circledesk.services.facts.keeping import DueLearner
from circledesk.services.facts.privacy import IncidentRow
from circledesk.ui import asking_keeping
from circledesk.ui.screen_exchange import Ask

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_DUE = DueLearner("", "Joy Makena", "Mlimani", "learners", date(2016, 6, 30))
_AT = datetime(2018, 8, 6, 6, tzinfo=UTC)
_LOST = IncidentRow(
    "", "lost-computer", "Mlimani 2", "", "Mlimani", None, _AT, _AT + timedelta(hours=72), 51,
    "It was taken from the reading room over the weekend.",
    {"branches": 1, "learners": 214, "certificates": 88}, date(2018, 8, 2), "yes", ("cut-off",),
    encrypted_told=date(2018, 8, 2),
)  # fmt: skip


def keeping_dialogs(context: Context) -> list[tuple[str, Ask]]:
    """Return the dialogs; incidents are the organizers' own."""
    found: list[tuple[str, Ask]] = [
        ("retention", lambda: asking_keeping.retention(context)),
        ("erase-due", lambda: asking_keeping.erase_due(context, (_DUE,))),
        ("keep-longer", lambda: asking_keeping.keep_longer(context, _DUE)),
        ("audit-paper", lambda: asking_keeping.audit_paper(context)),
        ("privacy-papers", lambda: asking_keeping.privacy_papers(context)),
    ]
    if not context.organizer:
        return found
    return [
        *found,
        ("who-answers", lambda: asking_keeping.who_answers(context)),
        ("computer-lost", lambda: asking_keeping.new_incident(context)),
        ("incident", lambda: asking_keeping.incident(context, _LOST)),
    ]


def keeping_pages(context: Context) -> list[tuple[str, Callable[[], None]]]:
    """Return the pages."""
    pages: list[tuple[str, Callable[[], None]]] = [
        ("data-protection", lambda: asking_keeping.open_protection(context)),
        ("how-long", lambda: asking_keeping.open_keeping(context)),
        ("who-did-what", lambda: asking_keeping.open_audit(context)),
    ]
    if context.organizer:
        pages.append(("incidents", lambda: asking_keeping.open_incidents(context)))
    return pages
