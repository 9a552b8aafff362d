"""Note what became of a request; what it asks for is done with it where one press can do it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.rights import RequestRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.named_elsewhere import add_named_elsewhere
from circledesk.ui.rights_words import clock_words, outcomes, request_kinds
from circledesk.ui.widgets.button import restyle
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AnswerRequestDialog(Dialog):
    """An erasure is told as what it is; all else is taken back by Undo."""

    ends_in = "request.answer"

    def __init__(self, context: Context, row: RequestRow) -> None:
        super().__init__(context, self.tr("Answer the request"), self.tr("Note the answer"))
        self._row = row
        kind = request_kinds().get(row.kind, row.kind)
        day = words.year_date(row.asked_on)
        self.add(label(f"{row.name} · {kind}", "strong", wrap=True))
        asked = self.tr("Asked on {day}, {clock}").format(day=day, clock=clock_words(row))
        self.add(label(asked, "grey", wrap=True))
        if row.wish:
            self.add(label(row.wish, wrap=True))
        self.effect = label("", wrap=True)
        self.add(self.effect)
        if row.kind == "erasure" and row.learner_id:
            add_named_elsewhere(context, self, row.learner_id)
        self.outcome, self.reason = QComboBox(), QLineEdit()
        for key, text in outcomes().items():
            self.outcome.addItem(text, key)
        self.add_field("outcome", self.tr("Answer"), self.outcome)
        self.add_field("note", self.tr("What was done, or why not"), self.reason)
        self.outcome.currentIndexChanged.connect(lambda _: self._say_effect())
        self._say_effect()
        self.outcome.setFocus()

    @property
    def deed(self) -> str:
        """What is done with the answer: erasure, withdrawal or nothing."""
        by_deed = self._row.kind in ("erasure", "withdrawal") and self._row.learner_id
        return self._row.kind if by_deed and self.outcome.currentData() == "done" else ""

    def request(self) -> Callable[[Session], Any]:
        """Note the answer, and do what it says."""
        told = {"request_id": self._row.id, "note": self.reason.text()}
        outcome, deed = str(self.outcome.currentData()), self.deed

        def work(session: Session) -> Any:
            from circledesk.services import rights, rights_deeds

            if deed == "erasure":
                return rights_deeds.erase_by_request(session, **told)
            if deed == "withdrawal":
                return rights_deeds.withdraw_by_request(session, **told)
            return rights.answer_request(session, outcome=outcome, **told)

        return work

    def _say_effect(self) -> None:
        texts = {
            "erasure": self.tr(
                "With this answer the learner is erased for good, on every computer of the team. "
                "This cannot be taken back. Messages on telephones, papers and texts in which "
                "others name her are not reached: tell her."
            ),
            "withdrawal": self.tr(
                "With this answer her consent is withdrawn: no reminders, no stories. Counts stay."
            ),
        }
        told = texts.get(self.deed, "")
        if not told and self._row.kind in ("restriction", "objection"):
            told = self.tr("Done as asked: she stays out of reminders and lists to contact.")
        self.effect.setText(told)
        self.effect.setVisible(bool(told))
        restyle(self.accept_button, "kind", "danger" if self.deed == "erasure" else "primary")
        # What cannot be taken back is not done by a stray Enter.
        self.accept_button.setDefault(self.deed != "erasure")
        verbs = {"erasure": self.tr("Erase for good")}
        self.accept_button.setText(verbs.get(self.deed, self.tr("Note the answer")))
        self.fit()
