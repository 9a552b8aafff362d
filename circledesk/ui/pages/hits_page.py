"""The meetings that fall on a day off, branch by branch: each is moved, or held all the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction, QKeySequence

from circledesk.services.facts.changed import Area
from circledesk.services.facts.planning import DayHit, DayOff
from circledesk.ui import asking_circles, words
from circledesk.ui.language import translated
from circledesk.ui.page import Page
from circledesk.ui.tables.days_off import HitLine, hits_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, page_margins, row
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.row_action import row_action

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class HitsPage(Page):
    """Enter or M moves a meeting, K notes that it is held all the same."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.MEETINGS, Area.CIRCLES, Area.LEARNERS})

    def __init__(self, context: Context, day: DayOff) -> None:
        super().__init__(context)
        self.day = day
        self.header = PageHeader(context, self.title(), line=self._line(), back=True)
        self.view = ListView(
            context.theme, context.preferences, hits_model(), "hits", two_lines=False
        )
        self.view.setAccessibleName(self.tr("Meetings on a day off"))
        self.move_action = row_action(self.view, self.tr("Move…"), "M", self._move)
        self.keep_action = row_action(self.view, self.tr("It meets all the same"), "K", self._keep)
        self.open_action = row_action(self.view, self.tr("Open the circle"), "O", self._open)
        self.view.menu_from(lambda _: (self.move_action, self.keep_action, self.open_action))
        self.view.opened.connect(self._move)
        actions = (self.move_action, self.keep_action, self.open_action)
        self.buttons = [self._button(context, action) for action in actions]
        done = self.tr("No meeting falls on this day any more.")
        self.way_back = Button(context.theme, self.tr("Back"), context.nav.back)
        self.empty = Empty(context.theme, "circle-check", done, self.way_back, example=False)
        self.foot = row(*self.buttons, None)
        layout = column(self.header, 8, self.view, self.empty, self.foot, space=8)
        page_margins(layout)
        self.setLayout(layout)
        self.empty.hide()

    def title(self) -> str:
        """The day's name, or that a branch is closed."""
        if self.day.branch_id:
            return self.tr("{branch} is closed").format(branch=self.day.branch)
        return translated(self.day.name)

    def load(self) -> None:
        """Read the meetings."""
        day = self.day

        def work(session: Session) -> tuple[DayHit, ...]:
            from circledesk.services.hit_meetings import hits_of

            return hits_of(session, day)

        self.read(work, self.show_hits)

    def show_hits(self, hits: Sequence[DayHit]) -> None:
        """Show them; those of other branches can be seen, and are moved there."""
        lines = [HitLine(meeting, hit) for hit in hits for meeting in hit.meetings]
        self.view.rows().set_rows(lines)
        self.empty.setVisible(not lines)
        if not lines and (self.view.hasFocus() or any(one.hasFocus() for one in self.buttons)):
            self.way_back.setFocus()
        for part in (self.view, *self.buttons):
            part.setVisible(bool(lines))
        if lines and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def arrive(self) -> None:
        """The keyboard goes to the list; when nothing is left to move, to the way back."""
        if self.empty.isHidden():
            self.view.enter()
        else:
            self.way_back.setFocus()

    def _line(self) -> str:
        first, last = self.day.first, self.day.last
        when = words.long_date(first) if first == last else words.date_span(first, last)
        why = translated(self.day.name) if self.day.branch_id else ""
        return " · ".join(part for part in (when, why if why != self.title() else "") if part)

    def _button(self, context: Context, action: QAction) -> Button:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Button(context.theme, action.text(), action.trigger, kind="small", tip=keys)

    def _move(self, line: HitLine) -> None:
        asking_circles.move_meeting(
            self.context, line.meeting.circle_id, line.meeting.id, suggest=True
        )

    def _keep(self, line: HitLine) -> None:
        keep(self.context, [line.meeting.id])

    def _open(self, line: HitLine) -> None:
        self.context.nav.open_circle(line.meeting.circle_id, "meetings")


def open_hits(context: Context, day: DayOff) -> None:
    """Open the page of a day off."""
    context.nav.open_page(lambda: HitsPage(context, day))


def keep(context: Context, meeting_ids: Sequence[str]) -> None:
    """Note that meetings are held although they fall on a day off."""

    def work(session: Session) -> Any:
        from circledesk.services.hit_meetings import keep_meetings

        return keep_meetings(session, meeting_ids=meeting_ids)

    context.jobs.write(work)
