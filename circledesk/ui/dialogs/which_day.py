"""Which day it is, asked once where the clock of this computer cannot be right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui import words
from circledesk.ui.asking import opened
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.clock import Doubt


def ask_day_if_in_doubt(context: Context) -> None:
    """Ask which day it is, if the newest change held and the clock do not fit."""

    def read(session: Session) -> Doubt | None:
        from circledesk.services.clock import doubt

        return doubt(context.desk)

    def ask(wrong: Doubt | None) -> None:
        if wrong is not None:
            opened(WhichDayDialog(context, wrong.says, wrong.newest))

    context.jobs.read(read, ask, owner=context, slot="clock")


class WhichDayDialog(Dialog):
    """The day of the newest change is offered; what is confirmed holds until the clock is right."""

    changed = EVERYTHING

    def __init__(self, context: Context, says: date, newest: date) -> None:
        super().__init__(context, self.tr("Which day is it today?"), self.tr("This is the day"))
        told = self.tr(
            "The clock of this computer says {says}, but the newest entry is of {newest}. "
            "Nothing is lost by this. Say which day it is, and set the clock right when you can."
        )
        days = {"says": words.full_date(says), "newest": words.full_date(newest)}
        self.add(label(told.format(**days), "grey", wrap=True))
        self.day = DateField(context.theme, newest, "day")
        self.add_field("day", self.tr("Today is"), self.day)
        self.day.setFocus()

    def request(self) -> Callable[[Session], None]:
        """Keep the day for this computer."""
        day, context = self.day.day, self.context

        def work(session: Session) -> None:
            from circledesk.services.clock import set_day

            set_day(context.desk, day)

        return work
