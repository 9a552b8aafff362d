"""Bring sorts in from a CSV file: what it holds, and whether its names become codes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.q_study import QStudyRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560


class BringInSortsDialog(Dialog):
    """Names of people stay outside: a code stands for each."""

    def __init__(self, context: Context, study: QStudyRow, file: Path) -> None:
        title = self.tr("Bring in sorts")
        super().__init__(context, title, self.tr("Bring in"), width=_WIDTH_PX)
        self._study, self._file = study.id, file
        self.add(label(file.name, "strong", wrap=True))
        rule = self.tr(
            "A row for each card, named by its number or words; a column for each person. Sorts "
            "that do not fit the grid are left out and named."
        )
        empty = self.tr("A row for each card, a column for each person. This study is empty: it "
                        "takes its cards and its grid from the file.")  # fmt: skip
        self.add(label(rule if study.cards else empty, wrap=True))
        self.renamed = Tick(self.tr("The columns are named by people: give out codes instead"))
        self.add(self.renamed)
        self.renamed.box.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Bring them in."""
        study_id, file, renamed = self._study, self._file, self.renamed.ticked

        def work(session: Session) -> Any:
            from circledesk.services.q_method.sorts import import_sorts

            return import_sorts(session, study_id=study_id, file=file, renamed=renamed)

        return work
