"""Delete a circle, or say that it did not happen: a short question that names whom it concerns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.circles import CirclePage
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EndCircleDialog(Dialog):
    """What it asks can be taken back by Undo, and it says so."""

    def __init__(
        self,
        context: Context,
        page: CirclePage,
        verb: str,
        told: str,
        work: Callable[[Session], Any],
    ) -> None:
        super().__init__(context, verb, verb, width=460)
        self._work = work
        self.keep_button.setText(self.tr("Keep it"))
        self.add(label(page.row.name, "strong", wrap=True))
        self.concerned = label(whom_it_concerns(page), wrap=True)
        self.add(self.concerned)
        self.add(label(told, "grey", wrap=True))

    def request(self) -> Callable[[Session], Any]:
        """Do it."""
        return self._work


def whom_it_concerns(page: CirclePage) -> str:
    """How many learners have a place or wait for one."""
    joined, waiting = page.row.signups, page.row.waiting
    if not joined and not waiting:
        return tr("Nobody is signed up.")
    if not waiting:
        return words.counted(
            tr("One learner is signed up."), tr("{n} learners are signed up."), joined
        )
    return tr("Learners signed up: {joined}; on the waiting list: {waiting}.").format(
        joined=joined, waiting=waiting
    )
