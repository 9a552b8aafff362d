"""Erase a learner for good: a short question, since this alone cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.circles import LearnerRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.named_elsewhere import add_named_elsewhere
from circledesk.ui.language import tr
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EraseLearnerDialog(Dialog):
    """Says what goes, what stays, and that Undo does not bring her back."""

    ends_in = "learner.erase"

    def __init__(self, context: Context, learner: LearnerRow) -> None:
        super().__init__(context, tr("Erase for good"), tr("Erase for good"), width=480)
        self._learner = learner
        restyle(self.accept_button, "kind", "danger")
        self.accept_button.setDefault(False)
        self.accept_button.setAutoDefault(False)
        self.keep_button.setDefault(True)
        self.keep_button.setFocus()
        self.keep_button.setText(self.tr("Keep the learner"))
        self.add(label(f"{learner.name} · {learner.branch}", "strong", wrap=True))
        goes = self.tr(
            "Name, telephone, e-mail, goals and answers go: here at once, and with the next "
            "parcels on every computer of the team. They do not come back from an old parcel or "
            "a backup."
        )
        stays = self.tr(
            "That somebody signed up and came stays, without a name, so that the counts are right. "
            "Of certificates the number, course and dates stay in the register."
        )
        self.add(label(goes, wrap=True))
        self.add(label(stays, "grey", wrap=True))
        beyond = self.tr(
            "Not reached: messages on telephones, papers, and texts in which others name her. Tell "
            "her so."
        )
        self.add(label(beyond, "grey", wrap=True))
        self.named = add_named_elsewhere(context, self, learner.id)
        self.add(label(self.tr("This cannot be taken back."), "strong", wrap=True))

    def request(self) -> Callable[[Session], Any]:
        """Erase her."""
        learner_id = self._learner.id

        def work(session: Session) -> Any:
            from circledesk.services.erasure import erase_learner

            return erase_learner(session, learner_id=learner_id)

        return work
