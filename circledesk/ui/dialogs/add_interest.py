"""Put somebody on the interest list: name, phone, topic."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.circles import BranchRow, LearnerRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.known_here import KnownHere
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AddInterestDialog(Dialog):
    """Topics that others asked for, and titles of courses, are offered while one types."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Add to the interest list"), self.tr("Add"))
        self.name, self.phone, self.topic = QLineEdit(), QLineEdit(), QComboBox()
        self.topic.setEditable(True)
        self.topic.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.add_field("name", self.tr("Name"), self.name)
        self.known = KnownHere(context, self.name)
        self.known.took.connect(self._take)
        self.known.resized.connect(self.fit)
        self.grid.addWidget(self.known, self.grid.rowCount(), 0, 1, 2)
        self.known.look_in(context.device.branch_id)
        self.branch = QComboBox()
        self.add_field("phone", self.tr("Phone"), self.phone)
        self.add_field("topic", self.tr("Topic or course"), self.topic)
        if context.organizer or len(context.device.branches) > 1:
            self.add_field("branch", self.tr("Branch"), self.branch)
            self.branch.currentIndexChanged.connect(lambda _: self.known.look_in(self.branch_id))
            context.jobs.read(_branches, self._offer_branches, owner=self, slot="branches")
        context.jobs.read(_topics, self._offer, owner=self, slot="topics")
        self.name.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note what was typed."""
        told = {
            "name": self.name.text(),
            "phone": self.phone.text(),
            "topic": self.topic.currentText(),
            "branch_id": self.branch_id,
        }
        learner_id = self.known.taken.id if self.known.taken else None

        def work(session: Session) -> Any:
            from circledesk.services.interest import add_interest

            return add_interest(session, learner_id=learner_id, **told)

        return work

    @property
    def branch_id(self) -> str:
        """Where she wants to come: this computer's branch, or the one that is chosen."""
        return str(self.branch.currentData() or self.context.device.branch_id)

    def _offer_branches(self, rows: Sequence[BranchRow]) -> None:
        for one in rows:
            self.branch.addItem(one.name, one.id)
        at = self.branch.findData(self.context.device.branch_id)
        self.branch.setCurrentIndex(max(at, 0))

    def _offer(self, topics: tuple[str, ...]) -> None:
        typed = self.topic.currentText()
        self.topic.addItems(list(topics))
        self.topic.setCurrentText(typed)
        completer = self.topic.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def _take(self, learner: LearnerRow) -> None:
        self.name.setText(learner.name)
        self.phone.setText(self.phone.text() or learner.phone)


def _branches(session: Session) -> Sequence[BranchRow]:
    from circledesk.services.session import may_write
    from circledesk.services.team import branches

    return [row for row in branches(session) if not row.office and may_write(session, row.id)]


def _topics(session: Session) -> tuple[str, ...]:
    from circledesk.services.interest import topics

    return topics(session)
