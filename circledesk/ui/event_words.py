"""What forms of events are called, and what is said of a plan's minutes."""

from __future__ import annotations

from circledesk.services.facts.event_plan import EventPlan, Form
from circledesk.ui.language import tr

HOUR = 60


def form_word(name: str) -> str:
    """The word for a form of an event."""
    names = {
        "two-hour": tr("Two hours"),
        "half-day": tr("Half a day"),
        "full-day": tr("A whole day"),
    }
    return names.get(name, name)


def length_words(minutes: int) -> str:
    """45 min, 2 h, 3 h 30 min."""
    hours, rest = divmod(minutes, HOUR)
    if not hours:
        return tr("{n} min").format(n=rest)
    if not rest:
        return tr("{n} h").format(n=hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def form_button(form: Form) -> str:
    """A form and how long it is, where its name does not say so."""
    if form.name == "two-hour":
        return form_word(form.name)
    told = tr("{form} ({length})")
    return told.format(form=form_word(form.name), length=length_words(form.minutes))


def fit_words(plan: EventPlan) -> str:
    """How long the parts are together, and whether the event is as long."""
    total = length_words(plan.minutes)
    if plan.spare is None or plan.event.duration is None:
        return tr("{length} in all.").format(length=total)
    planned = length_words(plan.event.duration)
    if plan.spare == 0:
        return tr("{length} in all: as long as the event.").format(length=total)
    if plan.spare > 0:
        told = tr("{length} in all; the event is planned for {planned}. Free: {spare}.")
        return told.format(length=total, planned=planned, spare=length_words(plan.spare))
    told = tr("{length} in all, but the event is planned for {planned}: too long by {over}.")
    return told.format(length=total, planned=planned, over=length_words(-plan.spare))
