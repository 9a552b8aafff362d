"""Past meetings entered in one go: attendance, then feedback, then the next, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.meetings import MeetingRow
from circledesk.ui import words
from circledesk.ui.page import Page
from circledesk.ui.pages.attendance_tab import AttendanceTab
from circledesk.ui.pages.meeting_facts import MeetingFacts, read_meeting
from circledesk.ui.pages.meeting_feedback import FeedbackTab
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column, label, page_margins
from circledesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class CatchUpPage(Page):
    """Of one circle, or of this computer's branches. The meetings are chosen when it opens.

    The last mark leads to the rating, Ctrl+Enter to the next meeting; Ctrl+Right leaves one out,
    Ctrl+Left goes back.
    """

    areas: ClassVar[frozenset[Area]] = frozenset({Area.MEETINGS, Area.LEARNERS, Area.FEEDBACK})

    def __init__(self, context: Context, circle_id: str = "") -> None:
        super().__init__(context)
        self._circle_id = circle_id
        self._meetings: tuple[MeetingRow, ...] | None = None
        self._at = 0
        self._facts: MeetingFacts | None = None
        self._again = False
        theme = context.theme
        self.back_button = Button(theme, self.tr("Back"), self.go_before, tip="Ctrl+←")
        self.next_button = Button(theme, self.tr("Next"), self.go_on, kind="primary", tip="Ctrl+→")
        self.header = PageHeader(
            context, self.title(), self.back_button, self.next_button, line=" ", back=True
        )
        self.stack = QStackedWidget()
        self.keys = label(
            self.tr(
                "P, L, E, A mark; the last mark leads to the feedback. 1 to 5 rate. Ctrl+Enter "
                "saves and goes on, Ctrl+→ leaves this one out."
            ),
            "detail",
            wrap=True,
        )
        done = self.tr("Every meeting that is over has its attendance and its feedback.")
        back = Button(theme, self.tr("Back"), context.nav.back)
        self.done = Empty(theme, "circle-check", done, back, example=False)
        self.stack.addWidget(self.done)
        self._make_parts()
        for keys, do in (
            ("Ctrl+Right", self.go_on),
            ("Ctrl+Left", self.go_before),
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
        ):
            QShortcut(QKeySequence(keys), self, do)
        layout = column(self.header, 8, self.stack, self.keys, space=0)
        layout.setStretch(2, 1)
        page_margins(layout)
        self.setLayout(layout)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Catch up")

    def load(self) -> None:
        """Choose the meetings once; afterwards read the one in front."""
        if self._meetings is None:
            self.read(self._read, self._show_meetings)
        elif self._at < len(self._meetings):
            meeting_id = self._meetings[self._at].id
            self.read_row(lambda session: read_meeting(session, meeting_id), self._show_facts)

    def reload(self) -> None:
        """Wait while marks are being written."""
        if self.attendance.busy:
            self._again = True
        else:
            super().reload()

    def go_on(self) -> None:
        """The next meeting; what was typed is saved."""
        self._go(self._at + 1)

    def go_before(self) -> None:
        """From the feedback to the attendance, from there to the meeting before."""
        if self.stack.currentWidget() is self.feedback:
            self.stack.setCurrentWidget(self.attendance)
            self.attendance.arrive()
        elif self._at > 0:
            self._go(self._at - 1)

    def save(self) -> None:
        """Save the feedback, and go on."""
        if self.stack.currentWidget() is self.feedback:
            self.feedback.keep()
            self.go_on()
        else:
            self._to_feedback()

    def arrive(self) -> None:
        """The keyboard goes to what is in front."""
        front = self.stack.currentWidget()
        if isinstance(front, AttendanceTab | FeedbackTab):
            front.arrive()

    def _make_parts(self) -> None:
        """New ones for each meeting: nothing of the one before stays in them."""
        self.attendance, self.feedback = AttendanceTab(self.context), FeedbackTab(self.context)
        self.attendance.settled.connect(self._settled)
        self.attendance.feedback.connect(self._to_feedback)
        self.stack.addWidget(self.attendance)
        self.stack.addWidget(self.feedback)

    def _go(self, number: int) -> None:
        if self._meetings is None or number > len(self._meetings):
            return
        self._at, self._facts = number, None
        self.feedback.keep()
        for part in (self.attendance, self.feedback):
            self.stack.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._make_parts()
        self._say()
        self.load()

    def _read(self, session: Session) -> tuple[MeetingRow, ...]:
        from circledesk.services.catch_up import to_catch_up
        from circledesk.services.session import may_write, this_device

        branch = None if self.context.organizer else (this_device(session).branches or None)
        rows = to_catch_up(session, circle_id=self._circle_id, branch_id=branch)
        return tuple(row for row in rows if may_write(session, row.branch_id))

    def _show_meetings(self, meetings: tuple[MeetingRow, ...]) -> None:
        self._meetings = meetings
        self._say()
        self.load()

    def _show_facts(self, facts: MeetingFacts) -> None:
        first, self._facts = self._facts is None, facts
        self.attendance.show_facts(facts)
        self.feedback.show_facts(facts)
        if first:
            marked = facts.sheet.headcount is not None or all(
                line.state for line in facts.sheet.lines
            )
            whole = marked and bool(facts.sheet.lines or facts.sheet.headcount is not None)
            self.stack.setCurrentWidget(self.feedback if whole else self.attendance)
            self.arrive()

    def _settled(self) -> None:
        lines = self.attendance.marks.lines
        if lines and all(line.state for line in lines):
            self._to_feedback()
        if self._again:
            self._again = False
            self.reload()

    def _to_feedback(self) -> None:
        if self._facts is not None and self.stack.currentWidget() is self.attendance:
            self.stack.setCurrentWidget(self.feedback)
            self.feedback.arrive()

    def _say(self) -> None:
        meetings = self._meetings or ()
        over = self._at >= len(meetings)
        self.back_button.setVisible(not over)
        self.next_button.setVisible(not over)
        self.keys.setVisible(not over)
        if over:
            self.header.set_text(self.title())
            self.stack.setCurrentWidget(self.done)
            return
        meeting = meetings[self._at]
        place = self.tr("{number} of {all}").format(number=self._at + 1, all=len(meetings))
        week = words.week_of(meeting.week, meeting.weeks)
        when = words.full_date(meeting.date)
        self.header.set_text(f"{self.title()} · {place}", f"{meeting.circle} · {week} · {when}")
        self.stack.setCurrentWidget(self.attendance)
