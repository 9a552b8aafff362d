"""Erase learners who are due, for good: the last question before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.keeping import DueLearner
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_NAMED = 8


class EraseDueDialog(Dialog):
    """Names them; the button that keeps them is the default."""

    ends_in = "learner.erase"

    def __init__(self, context: Context, due: Sequence[DueLearner]) -> None:
        title = self.tr("Erase for good")
        super().__init__(context, title, title, width=520)
        self._ids = [one.id for one in due]
        restyle(self.accept_button, "kind", "danger")
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.keep_button.setText(self.tr("Keep them"))
        self.keep_button.setDefault(True)
        one, many = self.tr("One learner is erased:"), self.tr("{n} learners are erased:")
        self.add(label(words.counted(one, many, len(due)), "strong", wrap=True))
        names = ", ".join(one.name for one in due[:_NAMED])
        if len(due) > _NAMED:
            more = self.tr("{names} and {n} more")
            names = more.format(names=names, n=len(due) - _NAMED)
        self.add(label(names, wrap=True))
        stays = self.tr(
            "Names, telephones and answers go: here at once, with the next parcels on every "
            "computer of the team. Counts and the register of certificates stay, without names."
        )
        self.add(label(stays, "grey", wrap=True))
        self.add(label(self.tr("This cannot be taken back."), "strong", wrap=True))
        self.keep_button.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Erase them."""
        ids = self._ids

        def work(session: Session) -> Any:
            from circledesk.services.retention_run import erase_due

            return erase_due(session, learner_ids=ids)

        return work
