"""A meeting's attendance: one key a learner, shown at once, written behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.changed import Done
from circledesk.services.facts.meetings import AttendanceLine
from circledesk.services.facts.signups import SignedUp
from circledesk.ui import words
from circledesk.ui.asking import opened
from circledesk.ui.context import Context
from circledesk.ui.pages.attendance_cards import SIDE_PX, AttendanceCards
from circledesk.ui.pages.attendance_marks import Marks
from circledesk.ui.pages.meeting_facts import MeetingFacts
from circledesk.ui.pages.walk_in import WalkInLine
from circledesk.ui.tables.attendance import KEYS, LETTERS, AttendanceModel, letter_of
from circledesk.ui.widgets.layout import column, label, row
from circledesk.ui.widgets.mark_list import MarkList

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_ROOM_FOR_CARDS_PX, _NARROW_SIDE_PX = 700, 272


class AttendanceTab(QWidget):
    """Shows `MeetingFacts`; `settled` says that no write is under way any more."""

    settled = Signal()
    feedback = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.marks = Marks()
        self._facts: MeetingFacts | None = None
        self.model = AttendanceModel()
        self.view = MarkList(
            context.theme,
            context.preferences,
            self.model,
            "attendance",
            column=KEYS,
            marks=LETTERS,
            chosen=letter_of,
        )
        self.view.setAccessibleName(self.tr("Attendance"))
        self.view.marked.connect(lambda line, state: self.mark(line, state))
        self.notice = label("", "amber", wrap=True)
        self.cards = AttendanceCards(context)
        self.walk_ins = WalkInLine(context)
        self.walk_ins.came.connect(self.walk_in)
        self.walk_ins.left.connect(self.arrive)
        self.view.chose.connect(self.walk_ins.show_share)
        context.jobs.idle.connect(self._idle)
        card = self.cards.marked
        card.all_present.connect(self.mark_all)
        QShortcut(QKeySequence("Alt+P"), self, self.mark_all)
        card.walk_in.connect(self.walk_ins.begin)
        card.counted.connect(self.count)
        card.go_on.connect(self.feedback)
        body = row(column(self.notice, self.view, self.walk_ins, space=4), self.cards, space=24)
        body.setContentsMargins(0, 12, 0, 0)
        body.setStretch(0, 1)
        self.setLayout(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the cards take less, so that the list keeps its columns."""
        super().resizeEvent(event)
        self.cards.setFixedWidth(SIDE_PX if self.width() >= _ROOM_FOR_CARDS_PX else _NARROW_SIDE_PX)

    @property
    def busy(self) -> bool:
        """Whether a mark is still being written."""
        return self.marks.busy

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show what was read, under the marks that are being written."""
        self._facts = facts
        self.marks.take(facts.sheet.lines, facts.meeting.week - 1)
        self.notice.setText(self._why_not(facts))
        self.notice.setVisible(bool(self.notice.text()))
        self.view.set_enabled(facts.open)
        self.cards.show_facts(facts)
        self.walk_ins.allow(facts.open, facts.meeting.branch_id)
        self._show_lines()
        if not self.view.currentIndex().isValid():
            self._to_first_open()

    def mark(self, line: AttendanceLine, state: str) -> None:
        """Show a mark now and write it; a refusal takes it back and says why."""
        self._mark(line.learner_id, line.name, state)

    def mark_all(self) -> None:
        """Mark everybody present who is not marked yet."""
        open_ids = tuple(line.learner_id for line in self.marks.lines if not line.state)
        meeting_id = self._meeting_id()
        one, many = self.tr("One marked present."), self.tr("{n} marked present.")
        note = words.counted(one, many, len(open_ids))

        def work(session: Session) -> Done:
            from circledesk.services.attendance import take_attendance

            done = take_attendance(session, meeting_id=meeting_id, present=open_ids)
            return replace(done, note=note)

        if not open_ids or not self._facts or not self._facts.open:
            return
        for learner_id in open_ids:
            self.marks.want(learner_id, "present")
        self._write(work, open_ids, "present")
        self.view.setFocus()
        self.view.setCurrentIndex(self.model.index(0, 0))

    def count(self, number: int) -> None:
        """Note a headcount without names."""
        meeting_id = self._meeting_id()

        def work(session: Session) -> Done:
            from circledesk.services.attendance import take_attendance

            return take_attendance(session, meeting_id=meeting_id, count=number)

        self.context.jobs.write(work)

    def sign_up_walk_in(self) -> None:
        """Sign somebody up who came without, and mark her present."""
        if self._facts is not None:
            from circledesk.ui.dialogs.sign_up import SignUpDialog

            circle_id = self._facts.meeting.circle_id
            opened(SignUpDialog(self.context, circle_id, then=self._came))

    def walk_in(self, name: str, learner_id: str) -> None:
        """Sign up and mark, by a name typed in place."""
        meeting_id = self._meeting_id()

        def work(session: Session) -> SignedUp:
            from circledesk.services.walk_ins import walk_in

            known = learner_id or None
            return walk_in(session, meeting_id=meeting_id, name=name, learner_id=known)

        self.walk_ins.clear()
        self.context.jobs.write(work, failed=lambda error: self._not_let_in(name, error))

    def arrive(self) -> None:
        """The keyboard goes to the first learner who is not marked."""
        self.view.setFocus()
        self._to_first_open()

    def _not_let_in(self, name: str, error: CircleDeskError) -> None:
        self.walk_ins.name.setText(name)
        self.context.messages.trouble(error.what, error.next_step)

    def _came(self, signed: SignedUp) -> None:
        if signed.state == "signed-up":
            self._mark(signed.learner_id, "", "present")

    def _mark(self, learner_id: str, name: str, state: str) -> None:
        meeting_id = self._meeting_id()

        def work(session: Session) -> Done:
            from circledesk.services.attendance import mark

            done = mark(session, meeting_id=meeting_id, learner_id=learner_id, state=state)
            return replace(done, note="")

        self.marks.want(learner_id, state)
        said = words.attendance(state) if state else self.tr("not marked")
        note = self.tr("{name}: {state}").format(name=name, state=said.lower()) if name else ""
        self._write(work, (learner_id,), state, note)

    def _write(
        self, work: Callable[[Session], Done], learners: tuple[str, ...], state: str, note: str = ""
    ) -> None:
        def kept(done: Done) -> None:
            for learner_id in learners:
                self.marks.kept(learner_id, state)
            if note:
                self.context.messages.say(note, undo=bool(done.operation), quiet=True)
            self._after()

        def refused(error: CircleDeskError) -> None:
            for learner_id in learners:
                self.marks.refused(learner_id)
            self.context.messages.trouble(error.what, error.next_step)
            self._after()

        self.context.jobs.write(work, kept, failed=refused)
        self._show_lines()

    def _after(self) -> None:
        self._show_lines()
        if not self.busy:
            self.settled.emit()

    def _idle(self) -> None:
        """After a defect no answer comes: show again what is stored."""
        if self.busy:
            self.marks.give_up()
            self._after()

    def _show_lines(self) -> None:
        lines = self.marks.lines
        self.model.show_lines(lines)
        self.walk_ins.show_share(self.view.current())
        if self._facts is not None:
            self.cards.marked.show_lines(lines, self._facts)

    def _to_first_open(self) -> None:
        lines = self.marks.lines
        first = next((n for n, line in enumerate(lines) if not line.state), 0)
        if lines:
            self.view.setCurrentIndex(self.model.index(first, 0))

    def _meeting_id(self) -> str:
        return self._facts.meeting.id if self._facts else ""

    def _why_not(self, facts: MeetingFacts) -> str:
        if facts.meeting.cancelled:
            return self.tr("This meeting is cancelled: there is no attendance to take.")
        if not facts.has_come:
            day = words.full_date(facts.meeting.date)
            return self.tr("Attendance can be taken from {day} on.").format(day=day)
        if not facts.editable:
            branch = facts.meeting.branch
            return self.tr("This belongs to {branch}; it can be read here.").format(branch=branch)
        return ""
