"""Meetings that fall on a day off, as a card of To settle: move them, or hold them all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.planning import DayHit
from circledesk.ui import asking_circles, words
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.hits_page import keep, open_hits
from circledesk.ui.pages.settle_cards import SettleCard

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_NAMED = 3


def days_off_card(context: Context, hit: DayHit) -> SettleCard:
    """One meeting is moved at once; of several each is shown, to be moved."""
    ids = [meeting.id for meeting in hit.meetings]
    more = tr("They meet all the same") if len(ids) > 1 else tr("It meets all the same")
    return SettleCard(
        context,
        "calendar",
        translated(hit.what),
        _line(hit),
        tr("Move…"),
        lambda: _move(context, hit),
        more=[(more, lambda: keep(context, ids))],
        key=hit.id,
    )


def _line(hit: DayHit) -> str:
    circles = list(dict.fromkeys(meeting.circle for meeting in hit.meetings))
    named = ", ".join(circles[:_NAMED])
    if len(circles) > _NAMED:
        named = tr("{names} and {n} more").format(names=named, n=len(circles) - _NAMED)
    dates = sorted(meeting.date for meeting in hit.meetings)
    return " · ".join((translated(hit.branch), words.day_span(dates[0], dates[-1]), named))


def _move(context: Context, hit: DayHit) -> None:
    if len(hit.meetings) > 1:
        open_hits(context, hit.day)
        return
    meeting = hit.meetings[0]
    asking_circles.move_meeting(context, meeting.circle_id, meeting.id, suggest=True)
