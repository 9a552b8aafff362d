"""Days off of a year: public holidays, those the team added, branches that are closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction

from circledesk.services.facts.changed import Area
from circledesk.services.facts.planning import DayOffRow
from circledesk.ui import asking_circles
from circledesk.ui.allowed import allow
from circledesk.ui.page import Page
from circledesk.ui.pages.hits_page import open_hits
from circledesk.ui.tables.days_off import days_off_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, page_margins, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.row_action import row_action

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class DaysOffPage(Page):
    """Enter shows the meetings that fall on a day, Delete takes one that was added out."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.TEAM, Area.MEETINGS, Area.CIRCLES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.year = context.today.year
        theme = context.theme
        self.header = PageHeader(context, self.title(), *self._new(), back=True)
        self.year_label = label(str(self.year), "strong")
        before = Button(
            theme, "‹", lambda: self._turn(-1), kind="small", tip=self.tr("Year before")
        )
        after = Button(theme, "›", lambda: self._turn(1), kind="small", tip=self.tr("Year after"))
        before.setAccessibleName(self.tr("Year before"))
        after.setAccessibleName(self.tr("Year after"))
        self.view = ListView(
            theme, context.preferences, days_off_model(context.today), "days-off", two_lines=False
        )
        self.view.setAccessibleName(self.tr("Days off"))
        self.view.opened.connect(self._open)
        self.show_action = row_action(self.view, self.tr("Show the meetings on it"), "", self._open)
        self.remove_action = row_action(self.view, self.tr("Take it out"), "Delete", self._remove)
        self.view.menu_from(self._menu)
        hint = self.tr("“About” days hang on the moon: add the day once it is gazetted.")
        layout = column(
            self.header,
            4,
            row(before, self.year_label, after, None),
            label(hint, "grey", wrap=True),
            self.view,
            space=8,
        )
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Days off")

    def load(self) -> None:
        """Read the year."""
        year = self.year

        def work(session: Session) -> tuple[DayOffRow, ...]:
            from circledesk.services.holidays import days_off_list

            return days_off_list(session, year=year)

        self.read(work, self.show_rows)

    def show_rows(self, rows: Sequence[DayOffRow]) -> None:
        """Show them; the cursor begins on the next day that comes."""
        first = not self.view.currentIndex().isValid()
        self.view.rows().set_rows(rows)
        if first and rows:
            ahead = [n for n, one in enumerate(rows) if one.last >= self.context.today]
            self.view.setCurrentIndex(self.view.rows().index((ahead or [0])[0], 0))

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def make_new(self) -> None:
        """Add a day off; at a branch, days on which it is closed."""
        if self.context.organizer:
            asking_circles.add_holiday(self.context)
        else:
            asking_circles.add_closure(self.context)

    def _new(self) -> list[Button]:
        """The first thing to do at this desk is the primary one."""
        context, closed = self.context, self.tr("Branch closed…")
        words = self.tr("New day off…") if context.organizer else closed
        add = Button(context.theme, words, self.make_new, kind="primary", icon="plus", tip="Ctrl+N")
        allow(context, add, "holiday.add" if context.organizer else "closure.add")
        if not context.organizer:
            return [add]
        shut = Button(context.theme, closed, lambda: asking_circles.add_closure(context))
        allow(context, shut, "closure.add")
        return [shut, add]

    def _turn(self, by: int) -> None:
        self.year += by
        self.year_label.setText(str(self.year))
        self.load()

    def _menu(self, day: DayOffRow) -> Sequence[QAction]:
        actions = [self.show_action] if day.meetings else []
        return [*actions, self.remove_action] if day.editable else actions

    def _open(self, day: DayOffRow) -> None:
        if day.meetings:
            open_hits(self.context, day.day)

    def _remove(self, row: DayOffRow) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.holidays import remove_closure, remove_holiday

            if row.day.branch_id:
                return remove_closure(session, closure_id=row.day.id)
            return remove_holiday(session, holiday_id=row.day.id)

        if row.editable:
            self.context.jobs.write(work)
