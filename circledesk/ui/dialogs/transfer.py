"""A facilitator moves to another branch on a day; a colleague takes over what she leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from circledesk.errors import InvalidValue
from circledesk.services.facts.people import FacilitatorPage
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_both
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class TransferDialog(Dialog):
    """Her circles are ticked; what is not ticked stays hers. All of it is one action."""

    ends_in = "person.transfer"

    def __init__(self, context: Context, page: FacilitatorPage) -> None:
        super().__init__(
            context, self.tr("Transfer to another branch"), self.tr("Transfer"), width=540
        )
        self._page = page
        row = page.row
        who = " · ".join(part for part in (row.name or row.email, row.branch) if part)
        self.add(label(who, "strong", wrap=True))
        told = self.tr("Learners stay with their branch. Undo takes all of it back.")
        self.add(label(told, "grey", wrap=True))
        self.branch = RowChoice(self.tr("Choose a branch"))
        self.day = DateField(context.theme, context.today, "date")
        self.colleague = RowChoice(self.tr("Nobody: she keeps what is hers"))
        self.add_field("to_branch_id", self.tr("To the branch"), self.branch)
        self.add_field("date", self.tr("On"), self.day)
        self.add_field("colleague_id", self.tr("Takes over"), self.colleague, self._follow_ups())
        self.circles: dict[str, Tick] = {}
        self._offer_circles()
        self.colleague.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()
        self.branch.setFocus()
        context.jobs.read(read_both, self._fill, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Transfer her."""
        branch, colleague, day = self.branch.value, self.colleague.value, self.day.day
        if branch is None:
            raise InvalidValue(self.tr("No branch is chosen."), "", field="to_branch_id")
        chosen = [circle for circle, tick in self.circles.items() if tick.ticked and colleague]
        person_id = self._page.row.id

        def work(session: Session) -> Any:
            from circledesk.services.transfers import transfer

            return transfer(
                session,
                person_id=person_id,
                to_branch_id=branch,
                on=day,
                colleague_id=colleague,
                circle_ids=chosen,
            )

        return work

    def _offer_circles(self) -> None:
        ahead = [circle for circle in self._page.circles if circle.next_meeting is not None]
        if not ahead:
            return
        listed = column(label(self.tr("Her circles that the colleague takes over"), "grey"))
        for circle in ahead:
            day = words.short_date(circle.next_meeting) if circle.next_meeting else ""
            text = self.tr("{circle}, {branch}, next on {day}").format(
                circle=circle.name, branch=circle.branch, day=day
            )
            tick = Tick(text)
            tick.ticked = True
            self.circles[circle.id] = tick
            listed.addWidget(tick)
        self.grid.addLayout(listed, self.grid.rowCount(), 0, 1, 2)

    def _enable(self) -> None:
        for tick in self.circles.values():
            tick.setEnabled(self.colleague.value is not None)

    def _follow_ups(self) -> str:
        count = self._page.follow_ups
        if not count:
            return ""
        text = self.tr("Follow-ups that go along: {n}")
        return text.format(n=count)

    def _fill(self, read: tuple[Offered, Offered]) -> None:
        branches, people = read
        told = self._page.row
        self.branch.set_rows(row for row in branches if row[0] != told.branch_id)
        self.colleague.set_rows(row for row in people if row[0] != told.id)
