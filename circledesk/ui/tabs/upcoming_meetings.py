"""O1, upcoming meetings: the week by day, what came of it, and plus and delta of the chosen row."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.meetings import MeetingRow, Week
from circledesk.ui.asking import opened
from circledesk.ui.page import Page
from circledesk.ui.tabs.first_step import FirstStep, read_first_step
from circledesk.ui.tabs.last_week import LastWeekLine
from circledesk.ui.tabs.plus_delta import PlusDelta
from circledesk.ui.tabs.week_bar import WeekBar
from circledesk.ui.tabs.week_figures import WeekFigures
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.filter_bar import FilterBar
from circledesk.ui.widgets.layout import column, row
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.week_view import WeekView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class UpcomingMeetings(Page):
    """The dashboard's first tab."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.MEETINGS, Area.CIRCLES, Area.LEARNERS, Area.FEEDBACK, Area.EXCHANGE, Area.TEAM}
    )
    counted = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._day: date | None = None
        self._week: Week | None = None
        self._first: FirstStep | None = None
        self.figures = WeekFigures(context)
        self.headline = self.figures.label
        self.filters = FilterBar(context, "week", ("branch", "region", "course", "facilitator"))
        self.filters.changed.connect(self.refresh)
        self.weekly = Button(
            context.theme, self.tr("Weekly update"), self._weekly, kind="primary", icon="mail"
        )
        self.last_week = LastWeekLine(context.theme, lambda: self._step(-7))
        self.bar = WeekBar(context.theme)
        self.bar.go.connect(self.go_to)
        self.view = WeekView(context.theme, context.preferences)
        self.view.setAccessibleName(self.tr("Meetings of the week"))
        self.export = ListExport(context, self.view, self.tr("Meetings"))
        self.foot = PlusDelta()
        self._arrange()
        self._act()
        context.theme.changed.connect(self._say_headline)

    def load(self) -> None:
        """Read the week on show; before the first, this one."""
        day, narrowed = self._day, self.filters.narrowed

        def work(session: Session) -> tuple[Week, bool | None]:
            from circledesk.services.dashboard import week
            from circledesk.services.session import today

            read = week(session, day=day or today(session), narrowed=narrowed)
            return read, None if read.meetings else read_first_step(session)

        self.read(work, self._show)

    def show_week(self, week: Week) -> None:
        """Show a week's facts."""
        self._week = week
        self.figures.show_week(week, self.filters.narrowed)
        self.last_week.show_week(week.before)
        self.bar.show_week(week.monday, week.today)
        self.view.show_week(week)
        self.foot.show_meeting(self.view.current())
        self.counted.emit(len(week.meetings))

    def _show(self, told: tuple[Week, bool | None]) -> None:
        week, has_branch = told
        self.show_week(week)
        focus = self.window().focusWidget()
        had = self._first is not None and focus is not None and self._first.isAncestorOf(focus)
        if self._first is not None:
            self.stack.removeWidget(self._first)
            self._first.deleteLater()
            self._first = None
        if has_branch is not None:
            self._first = FirstStep(self.context, has_branch)
            self.stack.addWidget(self._first)
            self.stack.setCurrentWidget(self._first)
        if had:  # the next step is where the one before was
            self.arrive()

    def go_to(self, day: date | None) -> None:
        """Show the week that holds a day; None is this week."""
        self._day = day
        self.refresh()

    def arrive(self) -> None:
        """The keyboard goes to the list; before the first circle, to what makes one."""
        if self._first is not None:
            self._first.way.setFocus()
        else:
            self.view.enter()

    def print_page(self) -> None:
        """The week's paper is the weekly update."""
        self._weekly()

    def _arrange(self) -> None:
        head = row(self.headline, self.filters.button, self.weekly, space=16)
        head.setStretch(0, 1)
        inside = column(head, 11, self.filters, self.last_week, self.bar, 3, self.view, space=0)
        inside.setContentsMargins(24, 16, 24, 0)
        inside.setStretchFactor(self.view, 1)
        self.listed = QWidget()
        self.listed.setLayout(column(inside, self.foot, space=0))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.listed)
        self.setLayout(column(self.stack))

    def _act(self) -> None:
        self._open = self._action(self.tr("Open"), "", self._open_current)
        self._follow = self._action(self.tr("Follow up"), "F", self._follow_up)
        self._circle = self._action(self.tr("Open the circle"), "Shift+Return", self._open_circle)
        self._next = self._action(self.tr("Next week"), "Ctrl+Right", lambda: self._step(7))
        self._before = self._action(self.tr("Previous week"), "Ctrl+Left", lambda: self._step(-7))
        self.view.menu_from(lambda _: (self._open, self._circle, self._follow))
        self.view.opened.connect(lambda row: self.context.nav.open_meeting(row.id))
        self.view.pressed_button.connect(lambda _: self._follow_up())
        self.view.chose.connect(self.foot.show_meeting)

    def _action(self, text: str, keys: str, do: object) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(do)
        self.view.addAction(action)
        return action

    def _say_headline(self) -> None:
        """Its figures carry a colour in their words, so it is said anew in another look."""
        self.figures.say()

    def _step(self, days: int) -> None:
        if self._week is not None:
            self.go_to(self._week.monday + timedelta(days=days))

    def _open_current(self) -> None:
        meeting = self.view.current()
        if isinstance(meeting, MeetingRow):
            self.context.nav.open_meeting(meeting.id)

    def _open_circle(self) -> None:
        meeting = self.view.current()
        if isinstance(meeting, MeetingRow):
            self.context.nav.open_circle(meeting.circle_id)

    def _follow_up(self) -> None:
        from circledesk.ui.tabs.follow_up import FollowUpDialog

        meeting = self.view.current()
        if isinstance(meeting, MeetingRow):
            opened(FollowUpDialog(self.context, meeting))

    def _weekly(self) -> None:
        self.context.nav.open_weekly(self._week.monday if self._week else self.context.today)
