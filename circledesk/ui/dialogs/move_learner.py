"""A learner moves to another branch, with her word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.errors import InvalidValue
from circledesk.services.facts.circles import BranchRow, LearnerRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class MoveLearnerDialog(Dialog):
    """A branch asks; an organizer's computer, which reads both branches, does it at once."""

    def __init__(self, context: Context, learner: LearnerRow) -> None:
        organizer = context.organizer
        verb = self.tr("Move the learner") if organizer else self.tr("Ask the organizer")
        super().__init__(context, self.tr("Move to another branch"), verb)
        self._learner = learner
        line = self.tr(
            "{learner} leaves {branch}. What she did there stays there; her name and contact go "
            "along."
        )
        self.add(label(line.format(learner=learner.name, branch=learner.branch), "grey", wrap=True))
        self.branch, self.words = QComboBox(), QLineEdit()
        self.add_field("branch", self.tr("To the branch"), self.branch)
        self.words.setPlaceholderText(self.tr("Who heard it, and when"))
        self.add_field("note", self.tr("Her word"), self.words)
        context.jobs.read(_branches, self._offer, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Ask; an organizer carries it out in the same action."""
        branch_id, told = self.branch.currentData(), self.words.text()
        learner_id, organizer = self._learner.id, self.context.organizer
        if not branch_id:
            raise InvalidValue(
                self.tr("No branch is chosen."),
                self.tr("Choose the branch that she moves to."),
                field="branch",
            )

        def work(session: Session) -> Any:
            from circledesk.services.learner_moves import ask_move, move_now

            do = move_now if organizer else ask_move
            return do(session, learner_id=learner_id, to_branch_id=branch_id, words_=told)

        return work

    def _offer(self, branches: Sequence[BranchRow]) -> None:
        for one in branches:
            if one.name != self._learner.branch and not one.office:
                self.branch.addItem(one.name, one.id)
        self.branch.setFocus()


def _branches(session: Session) -> Sequence[BranchRow]:
    from circledesk.services.team import branches

    return branches(session)
