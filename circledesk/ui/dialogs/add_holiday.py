"""A gazetted day off for the whole team: added once, every branch learns of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.services.facts.planning import DayHit, DayOff
from circledesk.ui.context import Context
from circledesk.ui.dialogs.hit_list import HitList
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class AddHolidayDialog(Dialog):
    """Says at once which meetings the day hits; afterwards they are shown, each to be moved."""

    ends_in = "holiday.add"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("New day off"), self.tr("Add the day"), width=520)
        told = self.tr(
            "A public holiday that was gazetted, or a day on which all your libraries are closed. "
            "Branches learn of it with their next parcel."
        )
        self.add(label(told, "grey", wrap=True))
        self.day = DateField(context.theme, context.today, "date")
        self.name = QLineEdit()
        self.about = Tick(self.tr("It hangs on the moon and may still move"))
        self.add_field("date", self.tr("Day"), self.day)
        self.add_field("name", self.tr("Name"), self.name)
        self.grid.addWidget(self.about, self.grid.rowCount(), 1)
        self.hits = HitList()
        self.grid.addWidget(self.hits, self.grid.rowCount(), 0, 1, 2)
        self.hits.changed.connect(self.fit)
        self.day.dateChanged.connect(lambda _: self._look())
        self._look()
        self.day.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Add it."""
        day, name, about = self.day.day, self.name.text(), self.about.ticked

        def work(session: Session) -> Any:
            from circledesk.services.holidays import add_holiday

            return add_holiday(session, date=day, name=name, about=about)

        return work

    def _done(self, result: Any) -> None:
        super()._done(result)
        if self.hits.count:
            from circledesk.ui.pages.hits_page import open_hits

            open_hits(self.context, DayOff(self.day.held, self.day.held, self.name.text()))

    def _look(self) -> None:
        day = DayOff(self.day.held, self.day.held, "")

        def work(session: Session) -> tuple[DayHit, ...]:
            from circledesk.services.hit_meetings import hits_of

            return hits_of(session, day)

        self.context.jobs.read(work, self.hits.show_hits, owner=self, slot="hits")
