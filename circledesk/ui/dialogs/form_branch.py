"""Of which branch a form is filled in; those that have none yet come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from circledesk.services.facts.gathering import SiteComparison
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class FormBranchDialog(Dialog):
    """Writes nothing: the form opens as soon as the branch is chosen."""

    def __init__(self, context: Context, kind: str) -> None:
        super().__init__(context, self.tr("Which library?"), self.tr("Fill in…"))
        self._kind = kind
        self.branch = QComboBox()
        self.add_field("branch", self.tr("Branch"), self.branch)
        self.accept_button.setEnabled(False)
        context.jobs.read(_read, self._show, owner=self)

    def request(self) -> None:
        """Open the form of the chosen branch."""
        from circledesk.ui.asking_gather import fill_form

        fill_form(self.context, self._kind, self.branch.currentData())

    def _show(self, told: SiteComparison) -> None:
        for row in (*told.silent, *told.answered):
            self.branch.addItem(row.branch, row.branch_id)
        self.accept_button.setEnabled(self.branch.count() > 0)
        self.branch.setFocus()


def _read(session: Session) -> SiteComparison:
    from circledesk.services.sites import compare_sites

    return compare_sites(session)
