"""When and where an event is, as its papers say it."""

from __future__ import annotations

from datetime import datetime, timedelta

from circledesk import languages
from circledesk.documents.words import Language, clock, full_date, say
from circledesk.services.facts.events import EventRow

_DAY = 24 * 60


def when(event: EventRow, language: Language) -> str:
    """Return Thursday 20 September 2018, 09:00–12:00."""
    day = full_date(event.date, language)
    if event.start is None:
        return day
    if not event.duration or event.duration >= _DAY:
        return f"{day}, {clock(event.start, language)}"
    begins = datetime.combine(event.date, event.start)
    ends = begins + timedelta(minutes=event.duration)
    return f"{day}, {languages.speech(language).time_span(begins, ends)}"


def where(event: EventRow, language: Language) -> str:
    """Return Hall B, Mjini."""
    return ", ".join(part for part in (event.venue, event.branch) if part)


def kind(event: EventRow, language: Language) -> str:
    """Return Workshop."""
    return say(language, f"event.kind.{event.kind}")
