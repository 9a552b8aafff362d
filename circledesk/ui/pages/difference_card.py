"""A cell that was changed here and that a file says otherwise, as a card of To settle."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from circledesk.services.facts.imports import DifferenceRow
from circledesk.ui.language import tr, translated
from circledesk.ui.pages.settle_cards import SettleCard
from circledesk.ui.pages.settle_words import value_words, what_differs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


def difference_card(context: Context, one: DifferenceRow) -> SettleCard:
    """Ours stays by the first button; the second takes the file's, which Undo gives back."""
    zone = ZoneInfo(context.device.zone)
    title = tr("{what}: {cell}").format(what=translated(one.what), cell=what_differs(one.cell))
    line = tr("Here: {ours} · {file}: {theirs}").format(
        ours=value_words(one.cell, one.ours, zone),
        file=one.file,
        theirs=value_words(one.cell, one.theirs, zone),
    )
    return SettleCard(
        context,
        "file-text",
        title,
        line,
        tr("Keep ours"),
        lambda: context.jobs.write(_keeping(one.id)),
        more=[(tr("Take theirs"), lambda: context.jobs.write(_taking(one.id)))],
        key=one.id,
    )


def _keeping(difference_id: str) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.import_differences import keep_ours

        return keep_ours(session, difference_id=difference_id)

    return work


def _taking(difference_id: str) -> Callable[[Session], Any]:
    def work(session: Session) -> Any:
        from circledesk.services.import_differences import take_theirs

        return take_theirs(session, difference_id=difference_id)

    return work
