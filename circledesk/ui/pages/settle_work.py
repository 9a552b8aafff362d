"""Settling many at once as long work: asked before where they are many, with a stop."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from circledesk.said import said
from circledesk.services.facts.changed import EVERYTHING, Settled
from circledesk.ui.language import tr
from circledesk.ui.progress import Cancelled, Progress
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

ASK_FROM = 21
"""More than twenty are asked about: what is settled is not taken back by Undo."""


def settle_all(context: Context, ids: Collection[str], choice: str, source: str) -> None:
    """Settle these; where they are many, after a question."""
    if not ids:
        return
    if len(ids) < ASK_FROM:
        _begin(context, ids, choice, source)
        return
    asked = AskDialog(context, len(ids), choice, source)
    asked.accepted.connect(lambda: _begin(context, ids, choice, source))
    asked.open()


def _begin(context: Context, ids: Collection[str], choice: str, source: str) -> None:
    def work(session: Session, progress: Progress) -> Settled:
        return settle_with(session, progress, ids, choice, source)

    context.jobs.long(tr("Settling"), work)


def settle_with(
    session: Session, progress: Progress, ids: Collection[str], choice: str, source: str
) -> Settled:
    """Settle on the worker; what was settled before a stop stays, and is said."""
    from circledesk.services.settle_many import KEEP, settle_many

    done = 0

    def step(number: int, count: int) -> None:
        nonlocal done
        done = number
        progress(number, count)

    try:
        return settle_many(
            session, conflict_ids=ids, choice=choice or KEEP, source=source, progress=step
        )
    except Cancelled:
        note = said("Stopped. Settled until then: {count}.", count=done)
        return Settled("", EVERYTHING, "", note, done)


class AskDialog(Dialog):
    """A short question before many are settled."""

    handbook_page = "settle"

    def __init__(self, context: Context, count: int, choice: str, source: str) -> None:
        title = self.tr("Settle {n} at once?").format(n=count)
        super().__init__(context, title, self.tr("Settle them"))
        if source:
            text = self.tr("Where {whose} wrote a version, that one is taken, for everyone.")
        elif choice == "keep":
            text = self.tr("What is shown now stays, for everyone.")
        else:
            text = self.tr("The version that is not shown is taken in each, for everyone.")
        self.add(label(text.format(whose=source), wrap=True))
        self.add(
            label(
                self.tr("Undo does not take it back. The other versions stay in the history."),
                "grey",
                wrap=True,
            )
        )

    def request(self) -> Callable[[Session], object] | None:
        """The work is begun by who asked, with its progress."""
        return None
