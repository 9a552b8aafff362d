"""A branch is closed from a day to a day: no silence is meant then, and meetings have to move."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.circles import BranchRow
from circledesk.services.facts.planning import DayHit, DayOff
from circledesk.ui.context import Context
from circledesk.ui.dialogs.hit_list import HitList
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AddClosureDialog(Dialog):
    """The last day follows the first until it is typed itself."""

    ends_in = "closure.add"

    def __init__(self, context: Context, branch_id: str = "") -> None:
        super().__init__(context, self.tr("Branch closed"), self.tr("Note it"), width=520)
        self._wanted = branch_id or context.device.branch_id
        self.branch = QComboBox()
        self.first = DateField(context.theme, context.today, "first")
        self.last = DateField(context.theme, context.today, "last")
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("stocktaking, repairs, elections …"))
        self.add_field("branch", self.tr("Branch"), self.branch)
        self.add_field("first", self.tr("First day"), self.first)
        self.add_field("last", self.tr("Last day"), self.last)
        self.add_field("reason", self.tr("Reason"), self.why)
        self.hits = HitList()
        self.grid.addWidget(self.hits, self.grid.rowCount(), 0, 1, 2)
        self.hits.changed.connect(self.fit)
        self.first.dateChanged.connect(lambda _: self._follow())
        self.last.dateChanged.connect(lambda _: self._look())
        self.branch.currentIndexChanged.connect(lambda _: self._look())
        context.jobs.read(_read_branches, self._offer, owner=self)
        self.first.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        first, last, why = self.first.day, self.last.day, self.why.text()
        branch_id = self.branch.currentData() or ""

        def work(session: Session) -> Any:
            from circledesk.services.holidays import add_closure

            return add_closure(session, first=first, last=last, branch_id=branch_id, why=why)

        return work

    def _done(self, result: Any) -> None:
        super()._done(result)
        if self.hits.count:
            from circledesk.ui.pages.hits_page import open_hits

            open_hits(self.context, self._day(self.why.text()))

    def _day(self, why: str) -> DayOff:
        branch, name = self.branch.currentData() or "", self.branch.currentText()
        return DayOff(self.first.held, self.last.held, why, branch_id=branch, branch=name)

    def _offer(self, branches: tuple[BranchRow, ...]) -> None:
        for branch in branches:
            self.branch.addItem(branch.name, branch.id)
        self.branch.setCurrentIndex(max(0, self.branch.findData(self._wanted)))
        shown = len(branches) > 1
        self.branch.setVisible(shown)
        self.caption("branch").setVisible(shown)
        self._look()
        self.fit()

    def _follow(self) -> None:
        if self.last.held < self.first.held:
            self.last.set_day(self.first.held)
        self._look()

    def _look(self) -> None:
        if not self.branch.count() or self.last.held < self.first.held:
            return
        day = self._day("")

        def work(session: Session) -> tuple[DayHit, ...]:
            from circledesk.services.hit_meetings import hits_of

            return hits_of(session, day)

        self.context.jobs.read(work, self.hits.show_hits, owner=self, slot="hits")


def _read_branches(session: Session) -> tuple[BranchRow, ...]:
    from circledesk.services.session import may_write
    from circledesk.services.team import branches

    return tuple(branch for branch in branches(session) if may_write(session, branch.id))
