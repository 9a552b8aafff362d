"""The cards beside a circle's tabs: its meetings at a glance, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from circledesk.services.facts.circles import CirclePage
from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import asking, words
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, column, label, line, row
from circledesk.ui.widgets.marks import Dots
from circledesk.ui.widgets.side_column import SideColumn

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

SIDE_PX = 330
_SEEN = 7
"""Meetings that the card has room for; a longer circle shows those around the next one."""


class CircleCards(SideColumn):
    """Made anew with each reading: two small cards."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.cards = QVBoxLayout()
        self.cards.setSpacing(16)
        super().__init__(column(self.cards, None), SIDE_PX)

    def show_page(self, page: CirclePage) -> None:
        """Show a circle."""
        clear(self.cards)
        counted = [one for one in page.meetings if not one.cancelled]
        today = self.context.today
        following = next((one for one in counted if _waits(one, today)), None)
        if counted:
            self.cards.addWidget(self._meetings(counted, following))
        self.cards.addWidget(self._next(page, following))

    def _meetings(self, meetings: Sequence[MeetingRow], following: MeetingRow | None) -> Card:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(label(self.tr("Date"), "detail"), 0, 1)
        grid.addWidget(label(self.tr("Came"), "detail"), 0, 2, right)
        grid.addWidget(label(self.tr("Rating"), "detail"), 0, 3)
        for number, meeting in enumerate(_around(meetings, following)):
            grid.addWidget(line(), 2 * number + 1, 0, 1, 4)
            self._add_line(grid, 2 * number + 2, meeting, meeting is following)
        return Card(label(self.tr("Meetings"), "heading"), grid, space=6)

    def _add_line(self, grid: QGridLayout, at: int, meeting: MeetingRow, following: bool) -> None:
        go = Button(
            self.context.theme,
            self.tr("Week {number}").format(number=meeting.week),
            self._going(meeting, ""),
            kind="link",
        )
        go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        came = self._came(meeting)
        grid.setRowMinimumHeight(at, 33)
        grid.addWidget(go, at, 0)
        grid.addWidget(label(words.short_weekday_date(meeting.date)), at, 1)
        grid.addWidget(came, at, 2, Qt.AlignmentFlag.AlignRight)
        if meeting.rating:
            dots = Dots(self.context.theme, meeting.rating)
            dots.setAccessibleName(words.rating(meeting.rating))
            dots.setToolTip(words.rating(meeting.rating))
            grid.addWidget(dots, at, 3)
        else:
            text, tone = self._state(meeting, following)
            grid.addWidget(label(text, tone), at, 3)

    def _came(self, meeting: MeetingRow) -> QLabel:
        if meeting.attendance is None and meeting.by_message is not None:
            told = meeting.by_message.came
            return label("" if told is None else str(told), "grey")
        return label("" if meeting.attendance is None else str(meeting.attendance))

    def _state(self, meeting: MeetingRow, following: bool) -> tuple[str, str]:
        if following:
            today = meeting.date == self.context.today
            return (self.tr("today") if today else self.tr("next")), "teal"
        if meeting.by_message is not None and meeting.by_message.told:
            return self.tr("by message"), "grey"
        if meeting.news in ("not-reported", "no-news"):
            return self.tr("not reported"), "amber"
        return "", "grey"

    def _next(self, page: CirclePage, following: MeetingRow | None) -> Card:
        if page.row.status == "draft":
            return self._draft(page)
        if page.row.status == "cancelled":
            said = self.tr("It is kept, and counted nowhere as a circle that met.")
            return Card(label(self.tr("Did not happen"), "heading"), label(said, "grey", wrap=True))
        if following is None:
            return self._ended(page)
        return self._following(page, following)

    def _following(self, page: CirclePage, meeting: MeetingRow) -> Card:
        day = words.weekday_date(meeting.date)
        today = meeting.date == self.context.today
        words_ = self.tr("Today: week {number}, {day}") if today else ""
        heading = (words_ or self.tr("Next: week {number}, {day}")).format(
            number=meeting.week, day=day
        )
        card = Card(label(heading, "heading", wrap=True))
        card.inside.addWidget(label(self._expect(meeting), "grey", wrap=True))
        theme = self.context.theme
        if meeting.date <= self.context.today:
            name, words_ = "attendance", self.tr("Take attendance")
        else:
            name, words_ = "rsvps", self.tr("Who comes?")
        go = Button(theme, words_, self._going(meeting, name), kind="small")
        move = Button(theme, self.tr("Move…"), lambda: self._move(meeting), kind="small")
        card.inside.addLayout(row(go, move, None))
        move.setVisible(page.editable)
        return card

    def _expect(self, meeting: MeetingRow) -> str:
        parts = [words.hours(meeting.start, meeting.end) + "."]
        if meeting.week == meeting.weeks:
            parts.append(self.tr("The last meeting."))
        if meeting.rsvp.yes or meeting.rsvp.no:
            said = self.tr("{yes} of {all} said yes.")
            parts.append(said.format(yes=meeting.rsvp.yes, all=meeting.signups))
        elif meeting.signups:
            one = self.tr("One signed up; no answer yet.")
            many = self.tr("{n} signed up; no answers yet.")
            parts.append(words.counted(one, many, meeting.signups))
        return " ".join(parts)

    def _ended(self, page: CirclePage) -> Card:
        reached = sum(one.reach == "reached" for one in page.signups)
        one = self.tr("One learner came often enough for a certificate.")
        many = self.tr("{n} learners came often enough for a certificate.")
        said = words.counted(one, many, reached)
        card = Card(label(self.tr("The circle has ended"), "heading"))
        card.inside.addWidget(label(said, "grey", wrap=True))
        if page.certificates:
            one, many = self.tr("One certificate issued."), self.tr("{n} certificates issued.")
            issued = words.counted(one, many, page.certificates)
            card.inside.addWidget(label(issued, "green"))
        if reached and page.editable:
            verb = self.tr("Issue and print…")
            circle_id = page.row.id
            ask = Button(
                self.context.theme,
                verb,
                lambda: asking.certificates(self.context, circle_id),
                kind="small",
            )
            card.inside.addLayout(row(ask, None))
        return card

    def _draft(self, page: CirclePage) -> Card:
        card = Card(label(self.tr("A draft"), "heading"), kind="notice")
        said = self.tr("It stands in no list of coming meetings until it is published.")
        card.inside.addWidget(label(said, "grey", wrap=True))
        if page.editable:
            circle_id = page.row.id
            go = Button(self.context.theme, self.tr("Publish"), lambda: self._publish(circle_id))
            card.inside.addLayout(row(go, None))
        return card

    def _publish(self, circle_id: str) -> None:
        note = self.tr("The circle is published.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.circles import edit_circle

            return replace(edit_circle(session, circle_id=circle_id, draft=False), note=note)

        self.context.jobs.write(work)

    def _going(self, meeting: MeetingRow, tab: str) -> Callable[[], None]:
        return lambda: self.context.nav.open_meeting(meeting.id, tab)

    def _move(self, meeting: MeetingRow) -> None:
        from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog

        asking.opened(MoveMeetingDialog(self.context, meeting))


def _waits(meeting: MeetingRow, today: date) -> bool:
    """Whether it is the next one: ahead, or today's while nothing is told of it."""
    return meeting.news == "ahead" or (meeting.date == today and meeting.news != "reported")


def _around(meetings: Sequence[MeetingRow], following: MeetingRow | None) -> Sequence[MeetingRow]:
    if len(meetings) <= _SEEN:
        return meetings
    at = meetings.index(following) if following in meetings else len(meetings)
    first = max(0, min(at - _SEEN // 2, len(meetings) - _SEEN))
    return meetings[first : first + _SEEN]
