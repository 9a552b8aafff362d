"""A branch's first place: today's meetings, this week's, and attendance that is not taken yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from circledesk.services.facts.changed import Area
from circledesk.services.facts.drafts import HalfFilled
from circledesk.services.facts.events import EventRow
from circledesk.services.facts.meetings import HalfMarked, MeetingRow, Week
from circledesk.services.facts.reaching import FollowUpRow, MeetingToTell
from circledesk.services.facts.regional import Part
from circledesk.services.facts.rights import RequestRow
from circledesk.ui import asking, words
from circledesk.ui.page import Page
from circledesk.ui.pages.backup_notice import BackupNotice
from circledesk.ui.pages.board_cards import NO_NEWS, Board, last_cards, news_cards, read_board
from circledesk.ui.pages.joining_notice import JoiningNotice
from circledesk.ui.pages.parts_card import PartsCard
from circledesk.ui.pages.remind_card import FollowUpCard, RemindCard
from circledesk.ui.places import place_label
from circledesk.ui.tabs.begun import Begun
from circledesk.ui.tabs.first_step import FirstCircle
from circledesk.ui.tabs.plus_delta import PlusDelta
from circledesk.ui.tabs.protection_card import DueCard
from circledesk.ui.tabs.rights_card import PressingCard
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, column, label, row
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.row_action import row_action
from circledesk.ui.widgets.side_column import SideColumn
from circledesk.ui.widgets.week_view import WeekView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


_SIDE_PX, _NARROW_SIDE_PX = 320, 248
_WIDE_PX = 1000
_CARD_EDGES_PX = 50


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """This week, and meetings of this and last week whose attendance was not taken."""

    week: Week
    unfinished: tuple[MeetingRow, ...]
    due: tuple[MeetingToTell, ...] = ()
    """Meetings whose learners are to be reminded."""
    follow_ups: tuple[FollowUpRow, ...] = ()
    half_marked: tuple[HalfMarked, ...] = ()
    half_filled: tuple[HalfFilled, ...] = ()
    parts: tuple[tuple[EventRow, Part], ...] = ()
    """What is to be told at regional meetings of the coming weeks."""
    board: Board = NO_NEWS
    requests: tuple[RequestRow, ...] = ()
    """Requests about own data whose day is near or past."""
    no_circle: bool = False
    """No circle was planned yet."""


class Today(Page):
    """Enter on a meeting takes its attendance."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {
            Area.MEETINGS,
            Area.CIRCLES,
            Area.LEARNERS,
            Area.FEEDBACK,
            Area.MESSAGES,
            Area.EVENTS,
            Area.BOARD,
            Area.PROGRAMME,
            Area.RIGHTS,
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        sign_up = Button(
            context.theme,
            self.tr("Sign up"),
            lambda: asking.sign_up(context),
            kind="primary",
            icon="user-plus",
            tip="Ctrl+N",
        )
        sheets = Button(context.theme, self.tr("Bring in signed sheets…"), context.nav.open_sheets)
        self.header = PageHeader(context, self.title(), sheets, sign_up, line=" ")
        self.side = QVBoxLayout()
        self.side.setSpacing(16)
        self.view = WeekView(context.theme, context.preferences, "today", asks=False)
        self.view.setAccessibleName(self.tr("Meetings of this week"))
        self.view.opened.connect(lambda meeting: context.nav.open_meeting(meeting.id))
        deeds = (
            row_action(self.view, self.tr("Take attendance"), "", self._attend),
            row_action(self.view, self.tr("Open the circle"), "Shift+Return", self._open_circle),
        )
        self.view.menu_from(lambda _: deeds)
        self.first = FirstCircle(context)
        self.first.hide()
        self.foot = PlusDelta(follow_up=False)
        self.view.chose.connect(self.foot.show_meeting)
        self.begun = Begun(self)
        self.backups = BackupNotice(context)
        context.form_let_go.connect(self.reload)
        self._arrange()

    def title(self) -> str:
        """The place's name."""
        return place_label("today")

    def load(self) -> None:
        """Read this week and the one before."""
        language = self.context.language.code
        self.read(lambda session: _read_today(session, language), self.show_facts)
        self.backups.load()

    def show_facts(self, facts: TodayFacts) -> None:
        """Show the week, and at the right what wants to be done."""
        day = facts.week.today
        meetings = [row for row in facts.week.meetings if row.date == day]
        self.header.set_text(self.title(), f"{words.full_date(day)} · {self._count(meetings)}")
        self.view.show_week(facts.week)
        self.foot.show_meeting(self.view.current())
        self._show_first(facts.no_circle)
        clear(self.side)
        self.begun.show_begun(facts.half_filled, facts.half_marked)
        if self.begun.any:
            self.side.addWidget(self.begun.card(self._right.width() - _CARD_EDGES_PX))
        self._right.setVisible(self.begun.any or facts.board.news or not facts.no_circle)
        for card in news_cards(self.context, facts.board):
            self.side.addWidget(card)
        half = {one.meeting.id for one in facts.half_marked}
        for meeting in meetings:
            marked = meeting.attendance is not None and meeting.id not in half
            if not (marked and meeting.rating):
                self.side.addWidget(self._next_card(meeting, marked))
        if facts.unfinished:
            self.side.addWidget(self._unfinished_card(facts.unfinished))
        if facts.parts:
            room = self._right.width() - _CARD_EDGES_PX
            self.side.addWidget(PartsCard(self.context, facts.parts, room))
        if facts.requests:
            self.side.addWidget(PressingCard(self.context, facts.requests))
        if facts.due:
            self.side.addWidget(RemindCard(self.context, facts.due))
        if facts.follow_ups:
            self.side.addWidget(FollowUpCard(self.context, facts.follow_ups))
        for part in last_cards(self.context, facts.board):
            self.side.addWidget(part)
        self.side.addWidget(DueCard(self.context))
        self.side.addStretch(1)

    def arrive(self) -> None:
        """The keyboard goes to the list; before the first circle, to what makes one."""
        if self.view.isHidden():
            self.first.way.setFocus()
        else:
            self.view.enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen the list takes from the cards."""
        super().resizeEvent(event)
        self._right.setFixedWidth(_SIDE_PX if self.width() >= _WIDE_PX else _NARROW_SIDE_PX)

    def _arrange(self) -> None:
        self.side.setContentsMargins(0, 8, 0, 8)
        self._right = SideColumn(self.side, _SIDE_PX)
        body = row(self.view, self.first, self._right, space=24)
        body.setStretchFactor(self.view, 1)
        body.setStretchFactor(self.first, 1)
        self.joining = JoiningNotice(self.context)
        inside = column(self.header, 12, self.joining, self.backups, body, space=0)
        inside.setContentsMargins(24, 20, 24, 0)
        inside.setStretchFactor(body, 1)
        self.setLayout(column(inside, self.foot, space=0))

    def _show_first(self, no_circle: bool) -> None:
        had = self.view.hasFocus() or self.first.way.hasFocus()
        self.view.setVisible(not no_circle)
        self.first.setVisible(no_circle)
        self.foot.setVisible(not no_circle)
        if had:
            self.arrive()

    def _attend(self, meeting: object) -> None:
        if isinstance(meeting, MeetingRow):
            self.context.nav.open_meeting(meeting.id)

    def _open_circle(self, meeting: object) -> None:
        if isinstance(meeting, MeetingRow):
            self.context.nav.open_circle(meeting.circle_id)

    def _going(self, meeting: MeetingRow, tab: str = "") -> Callable[[], None]:
        return lambda: self.context.nav.open_meeting(meeting.id, tab)

    def _count(self, meetings: Sequence[MeetingRow]) -> str:
        if not meetings:
            return self.tr("no meeting today")
        if len(meetings) == 1:
            return self.tr("one meeting today")
        return self.tr("{count} meetings today").format(count=len(meetings))

    def _next_card(self, meeting: MeetingRow, marked: bool) -> Card:
        """What is to be done of one of today's meetings: first its attendance, then feedback."""
        when = words.hours(meeting.start, meeting.end)
        where = " · ".join(part for part in (when, meeting.venue) if part)
        go = Button(
            self.context.theme,
            self.tr("Give feedback") if marked else self.tr("Take attendance"),
            self._going(meeting, "feedback" if marked else ""),
            icon="message-circle" if marked else "clipboard-check",
        )
        circle = label(meeting.circle, "heading", wrap=True)
        line = f"{words.week_of(meeting.week, meeting.weeks)} · {where}"
        return Card(circle, label(line, "grey", wrap=True), row(go, None))

    def _unfinished_card(self, meetings: Sequence[MeetingRow]) -> Card:
        card = Card(label(self.tr("Attendance not taken yet"), "heading", wrap=True), kind="notice")
        for meeting in meetings[:5]:
            going = self._going(meeting)
            go = Button(self.context.theme, "", going, kind="link", tip=meeting.circle)
            room = self._right.width() - _CARD_EDGES_PX
            short = go.fontMetrics().elidedText(meeting.circle, Qt.TextElideMode.ElideRight, room)
            go.setText(short.replace("&", "&&"))
            card.inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
            week = words.week_of(meeting.week, meeting.weeks)
            day = words.short_weekday_date(meeting.date)
            card.inside.addWidget(label(f"{week} · {day}", "detail", wrap=True))
        many = Button(
            self.context.theme,
            self.tr("Catch up"),
            self.context.nav.open_catch_up,
            kind="small",
        )
        card.inside.addLayout(row(many, None))
        if len(meetings) > 5:
            card.inside.addWidget(
                label(self.tr("and {count} more").format(count=len(meetings) - 5), "grey")
            )
        return card


def _read_today(session: Session, language: str = "en") -> TodayFacts:
    from circledesk.services.circles import circles
    from circledesk.services.dashboard import week
    from circledesk.services.drafts import half_filled
    from circledesk.services.follow_ups import follow_ups
    from circledesk.services.half_marked import half_marked
    from circledesk.services.regional_parts import parts_to_write
    from circledesk.services.reminders import due_reminders
    from circledesk.services.rights import pressing
    from circledesk.services.session import this_device, today

    day, device = today(session), this_device(session)
    branch_id = device.branches or None
    this = week(session, day=day, branch_id=branch_id)
    before = week(session, day=day - timedelta(days=7), branch_id=branch_id)
    unfinished = tuple(
        meeting
        for meeting in (*before.meetings, *this.meetings)
        if meeting.news == "not-reported" and meeting.attendance is None and not meeting.cancelled
    )
    none = not this.meetings and not circles(session, branch_id=branch_id)
    marked = half_marked(session, branch_id=branch_id)
    due = due_reminders(session, branch_id=branch_id)
    soon = tuple(one for one in follow_ups(session) if one.overdue)
    return TodayFacts(
        week=this,
        unfinished=unfinished,
        half_marked=marked,
        half_filled=half_filled(session),
        due=due,
        follow_ups=soon,
        parts=parts_to_write(session, branch_ids=device.branches),
        board=read_board(session, branch_id, language),
        requests=pressing(session, branch_id=branch_id),
        no_circle=none,
    )
