"""The page of one meeting: attendance, feedback, RSVPs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from circledesk.said import said
from circledesk.services.countries import country
from circledesk.services.facts.changed import Area
from circledesk.services.spoken_clock import said_time
from circledesk.ui import asking, asking_circles, words
from circledesk.ui.page import Page
from circledesk.ui.pages.attendance_tab import AttendanceTab
from circledesk.ui.pages.meeting_facts import MeetingFacts, read_meeting
from circledesk.ui.pages.meeting_feedback import FeedbackTab
from circledesk.ui.pages.meeting_rsvps import RsvpTab
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, page_margins
from circledesk.ui.widgets.page_header import PageHeader
from circledesk.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_ROOM_FOR_WORDS_PX = 1000


class MeetingPageView(Page):
    """Opened from a list of meetings; a meeting ahead shows its RSVPs first."""

    areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.MEETINGS, Area.CIRCLES, Area.LEARNERS, Area.FEEDBACK}
    )

    def __init__(self, context: Context, meeting_id: str) -> None:
        super().__init__(context)
        self._meeting_id = meeting_id
        self._facts: MeetingFacts | None = None
        self._asked_tab = False
        self._again = False
        theme = context.theme
        self.circle = Button(theme, self.tr("Open the circle"), self._open_circle, icon="users")
        self.move_button = Button(theme, self.tr("Move…"), self._move, icon="calendar")
        self.run_button = Button(
            theme, self.tr("Run the meeting"), self.run_meeting, icon="timer", tip="F11"
        )
        QShortcut(QKeySequence("F11"), self, self.run_meeting)
        self._named = {one: one.text() for one in (self.circle, self.move_button)}
        for button, words_of in self._named.items():
            button.setAccessibleName(words_of)
            button.setToolTip(words_of)
        self.header = PageHeader(
            context, " ", self.move_button, self.circle, self.run_button, line=" ", back=True
        )
        self.attendance = AttendanceTab(context)
        self.feedback = FeedbackTab(context)
        self.rsvps = RsvpTab(context)
        self.tabs = Tabs(theme)
        self.tabs.add("attendance", self.tr("Attendance"), self.attendance)
        self.tabs.add("feedback", self.tr("Feedback"), self.feedback)
        self.tabs.add("rsvps", self.tr("RSVPs"), self.rsvps)
        self.tabs.bar.currentChanged.connect(lambda _: self._front().arrive())
        self.attendance.settled.connect(self._settled)
        self.attendance.feedback.connect(lambda: self.tabs.choose("feedback"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save)
        layout = column(self.header, 8, self.tabs, space=0)
        page_margins(layout)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the title needs the room: two of its buttons show their pictures."""
        super().resizeEvent(event)
        wide = self.width() >= _ROOM_FOR_WORDS_PX
        for button, words_of in self._named.items():
            button.setText(words_of if wide else "")

    def title(self) -> str:
        """The meeting's circle and week."""
        meeting = self._facts.meeting if self._facts else None
        if meeting is None:
            return self.tr("Meeting")
        if meeting.cancelled:
            return self.tr("{circle} · cancelled meeting").format(circle=meeting.circle)
        return f"{meeting.circle} · {words.week_of(meeting.week, meeting.weeks)}"

    def load(self) -> None:
        """Read the meeting and its learners."""
        meeting_id = self._meeting_id
        self.read_row(lambda session: read_meeting(session, meeting_id), self.show_facts)

    def gone_words(self) -> str:
        """The meeting or its circle was deleted, or its making taken back."""
        return said("The meeting is not here any more, so its page was closed.")

    def reload(self) -> None:
        """Wait while marks are being written: each of them changes what is read."""
        if self.attendance.busy:
            self._again = True
        else:
            super().reload()

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show what was read."""
        first = self._facts is None
        self._facts = facts
        self.header.set_text(self.title(), self._line(facts))
        for tab in (self.attendance, self.feedback, self.rsvps):
            tab.show_facts(facts)
        rsvp = facts.meeting.rsvp
        told = self.tr("{yes} yes").format(yes=rsvp.yes) if rsvp.yes else ""
        self.tabs.set_count("rsvps", told)
        self.run_button.setVisible(not facts.meeting.cancelled)
        self.move_button.setVisible(facts.editable and not facts.meeting.cancelled)
        if first and not self._asked_tab and not facts.has_come:
            self.tabs.choose("rsvps")
        elif first:
            self._front().arrive()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self._asked_tab = True
        self.tabs.choose(name)

    def make_new(self) -> None:
        """Ctrl+N: sign up for this meeting's circle; who comes unannounced is marked at once."""
        if self._facts is not None and self._facts.open:
            self.attendance.sign_up_walk_in()
        else:
            asking.sign_up(self.context, self._facts.meeting.circle_id if self._facts else "")

    def arrive(self) -> None:
        """The keyboard goes to the tab in front."""
        self._front().arrive()

    def _front(self) -> AttendanceTab | FeedbackTab | RsvpTab:
        tab = self.tabs.stack.currentWidget()
        assert isinstance(tab, AttendanceTab | FeedbackTab | RsvpTab)
        return tab

    def _settled(self) -> None:
        if self._again:
            self._again = False
            self.reload()

    def _save(self) -> None:
        if self._front() is self.feedback:
            self.feedback.save()

    def _open_circle(self) -> None:
        if self._facts is not None:
            self.context.nav.open_circle(self._facts.meeting.circle_id)

    def run_meeting(self) -> None:
        """F11: the parts of the meeting with their clock, over the whole screen."""
        if self._facts is not None and not self._facts.meeting.cancelled:
            asking_circles.run_meeting(self.context, self._meeting_id)

    def _move(self) -> None:
        from circledesk.ui.dialogs.move_meeting import MoveMeetingDialog

        if self._facts is not None:
            asking.opened(MoveMeetingDialog(self.context, self._facts.meeting))

    def _line(self, facts: MeetingFacts) -> str:
        meeting = facts.meeting
        when = f"{words.full_date(meeting.date)}, {words.hours(meeting.start, meeting.end)}"
        if spoken := country(self.context.country).spoken_clock:
            when = f"{when} ({said_time(meeting.start, spoken)})"
        host = " & ".join(meeting.facilitators)
        return " · ".join(part for part in (when, meeting.venue, host) if part)
