"""Keep a learner longer than the rule says, with the reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.keeping import DueLearner
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_YEAR = timedelta(days=365)


class KeepLongerDialog(Dialog):
    """A day and a reason; on that day she is due again."""

    ends_in = "retention.keep"

    def __init__(self, context: Context, due: DueLearner) -> None:
        super().__init__(context, self.tr("Keep longer"), self.tr("Keep the learner"), width=480)
        self._learner_id = due.id
        self.add(label(f"{due.name} · {due.branch}", "strong", wrap=True))
        told = self.tr("The reason stands with her data, and goes with it when she is erased.")
        self.add(label(told, "grey", wrap=True))
        self.until = DateField(context.theme, context.today + _YEAR, self.tr("Until"))
        self.why = QLineEdit()
        self.add_field("reason", self.tr("Reason"), self.why)
        self.add_field("until", self.tr("Until"), self.until)
        self.why.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep her."""
        learner_id, until, why = self._learner_id, self.until.day, self.why.text()

        def work(session: Session) -> Any:
            from circledesk.services.retention_run import keep_longer

            return keep_longer(session, learner_id=learner_id, until=until, why=why)

        return work
