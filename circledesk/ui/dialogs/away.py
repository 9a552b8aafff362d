"""A person is away from a day to a day, and who stands in meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.people import FacilitatorRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_people
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WEEK = timedelta(days=6)


class AwayDialog(Dialog):
    """The last day follows the first, until it is typed itself."""

    def __init__(self, context: Context, person: FacilitatorRow) -> None:
        super().__init__(context, self.tr("Away"), self.tr("Note the absence"))
        self._person = person
        self.add(label(person.name or person.email, "strong", wrap=True))
        today = context.today
        self.first = DateField(context.theme, today, "first")
        self.last = DateField(context.theme, today + _WEEK, "last")
        self.first.dateChanged.connect(self._follow)
        self.cover = RowChoice(self.tr("Nobody yet"))
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("leave, course, illness …"))
        self.add_field("first", self.tr("First day"), self.first, also=("date",))
        self.add_field("last", self.tr("Last day"), self.last)
        hint = self.tr("Stands in at her meetings of these days.")
        self.add_field("cover_id", self.tr("Stand-in"), self.cover, hint)
        self.add_field("reason", self.tr("Reason"), self.why)
        self.first.setFocus()
        context.jobs.read(read_people, self._fill, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        person_id, first, last = self._person.id, self.first.day, self.last.day
        cover, why = self.cover.value, self.why.text()

        def work(session: Session) -> Any:
            from circledesk.services.absences import be_away

            return be_away(
                session, person_id=person_id, first=first, last=last, cover_id=cover, why=why
            )

        return work

    def _fill(self, rows: Offered) -> None:
        self.cover.set_rows(row for row in rows if row[0] != self._person.id)

    def _follow(self) -> None:
        if self.last.held < self.first.held:
            self.last.set_day(self.first.held + _WEEK)
