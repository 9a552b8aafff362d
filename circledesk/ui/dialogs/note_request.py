"""Note what somebody asks about her own data: who, what, when and how she asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.circles import LearnerRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.known_here import KnownHere
from circledesk.ui.rights_words import request_kinds
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NoteRequestDialog(Dialog):
    """From a learner's page she is known; else her name is typed, and who it may be is offered."""

    def __init__(self, context: Context, learner: LearnerRow | None = None) -> None:
        super().__init__(context, self.tr("Request about own data"), self.tr("Note it"))
        self._learner = learner
        self.name, self.how, self.wish = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        for key, words in request_kinds().items():
            self.kind.addItem(words, key)
        self.asked = DateField(context.theme, context.today, "asked_on")
        if learner is None:
            self._ask_who()
        else:
            self.add(label(f"{learner.name} · {learner.branch}", "strong", wrap=True))
        self.add_field("kind", self.tr("She asks"), self.kind)
        self.add_field("asked_on", self.tr("Asked on"), self.asked)
        self.how.setPlaceholderText(self.tr("In person, by letter, by phone"))
        self.add_field("note", self.tr("How"), self.how)
        hint = self.tr("By the law of the country it is answered in time: the list shows the days.")
        self.add_field("text", self.tr("In her words"), self.wish, hint)
        (self.kind if learner else self.name).setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        learner = self._learner or (self.known.taken if self._learner is None else None)
        branch_id = self.context.device.branch_id
        told: dict[str, Any] = {
            "kind": str(self.kind.currentData()),
            "learner_id": learner.id if learner else "",
            "name": "" if learner else self.name.text(),
            "asked_on": self.asked.day,
            "asked_how": self.how.text(),
            "wish": self.wish.text(),
        }

        def work(session: Session) -> Any:
            from circledesk.services.rights import add_request

            return add_request(session, branch_id=branch_id, **told)

        return work

    def _ask_who(self) -> None:
        self.add_field("name", self.tr("Name"), self.name)
        self.known = KnownHere(self.context, self.name)
        self.known.took.connect(lambda learner: self.name.setText(learner.name))
        self.known.resized.connect(self.fit)
        self.grid.addWidget(self.known, self.grid.rowCount(), 0, 1, 2)
        self.known.look_in(self.context.device.branch_id)
