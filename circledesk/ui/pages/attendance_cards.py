"""The cards beside a meeting's attendance: how far it is, last week's delta, who is in danger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QVBoxLayout

from circledesk.services.facts.meetings import AttendanceLine, MeetingRow
from circledesk.services.phones import said_phone
from circledesk.ui import asking_circles, words
from circledesk.ui.context import Context
from circledesk.ui.pages.meeting_facts import MeetingFacts
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, clear, column, label, row
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.side_column import SideColumn

SIDE_PX = 300
_MOST_WARNINGS = 2
_EDGES_PX = 34


class MarkedCard(Card):
    """7 of 12 marked, the bar, and what marks many at once."""

    all_present = Signal()
    walk_in = Signal()
    counted = Signal(int)
    go_on = Signal()

    def __init__(self, context: Context) -> None:
        self.heading = label("", "heading", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.line = label("", "grey", wrap=True)
        super().__init__(self.heading, self.bar, self.line, space=10)
        theme = context.theme
        every, guest = self.tr("All present"), self.tr("Walk-in")
        self.every = Button(theme, every, self.all_present.emit, tip="Alt+P")
        self.guest = Button(theme, guest, self.walk_in.emit, tip="Alt+W")
        self.only = Button(theme, self.tr("Headcount only…"), self._ask_count, kind="link")
        self.feedback = Button(theme, self.tr("Give feedback"), self.go_on.emit, kind="small")
        self.number = NumberField(0, 10_000, 0, self.tr("How many came"))
        self.note = Button(theme, self.tr("Note it"), self._count, kind="small")
        self._many = row(self.every, self.guest, None)
        self.inside.addLayout(self._many)
        self.inside.addLayout(row(self.only, self.feedback, None))
        self.inside.addLayout(row(self.number, self.note, None))
        self._show_count(False)

    def show_lines(self, lines: Sequence[AttendanceLine], facts: MeetingFacts) -> None:
        """Say how many are marked."""
        marked = sum(bool(line.state) for line in lines)
        self.bar.setVisible(facts.has_come)
        said = self.tr("{marked} of {all} marked").format(marked=marked, all=len(lines))
        ahead = words.counted(self.tr("One signed up"), self.tr("{n} signed up"), len(lines))
        self.heading.setText(said if facts.has_come else ahead)
        self.bar.setMaximum(max(1, len(lines)))
        self.bar.setValue(marked)
        self.bar.setAccessibleName(said)
        self.line.setText(self._next(lines, facts))
        self.every.setVisible(facts.open and marked < len(lines))
        self.guest.setVisible(facts.open)
        self.only.setVisible(facts.open and marked == 0)
        self.feedback.setVisible(facts.open and marked == len(lines) > 0)
        if self._many.minimumSize().width() > SIDE_PX - _EDGES_PX:  # the words of some languages
            self._many.setDirection(QBoxLayout.Direction.TopToBottom)
        if not self.only.isVisibleTo(self):
            self._show_count(False)

    def _next(self, lines: Sequence[AttendanceLine], facts: MeetingFacts) -> str:
        came = sum(line.state in ("present", "late") for line in lines)
        if not facts.has_come:
            return self.tr("{yes} said yes.").format(yes=facts.meeting.rsvp.yes)
        if not facts.open:
            return words.counted(self.tr("One came."), self.tr("{n} came."), came)
        if not lines:
            return self.tr("Nobody is signed up yet. A walk-in signs up and is marked at once.")
        if all(line.state for line in lines):
            return words.counted(self.tr("One came."), self.tr("{n} came."), came)
        if facts.sheet.headcount is not None and not any(line.state for line in lines):
            one, many = self.tr("One was counted."), self.tr("{n} were counted, without names.")
            return words.counted(one, many, facts.sheet.headcount)
        return self.tr(
            "Space marks present and moves on. Backspace clears. Alt+P: all present, then the "
            "exceptions."
        )

    def _ask_count(self) -> None:
        self._show_count(True)
        self.number.setFocus()
        self.number.selectAll()

    def _count(self) -> None:
        self._show_count(False)
        self.counted.emit(self.number.value())

    def _show_count(self, shown: bool) -> None:
        self.number.setVisible(shown)
        self.note.setVisible(shown)


class PaperCard(Card):
    """The sign-in sheet: printed before the meeting, brought in as a picture after it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._meeting: MeetingRow | None = None
        theme = context.theme
        self.print_button = Button(theme, self.tr("Print…"), self._print, kind="small")
        self.bring_button = Button(
            theme, self.tr("Bring it in…"), context.nav.open_sheets, kind="small"
        )
        self.bring_button.setToolTip(self.tr("Photographs or a scan of the signed sheet"))
        self.print_button.setAccessibleName(self.tr("Print the sign-in sheet"))
        self.bring_button.setAccessibleName(self.tr("Bring in the signed sheet"))
        heading = label(self.tr("Sign-in sheet"), "heading")
        super().__init__(heading, row(self.print_button, self.bring_button, None), space=10)

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show what can be done."""
        self._meeting = facts.meeting
        self.setVisible(facts.editable and not facts.meeting.cancelled)
        self.bring_button.setVisible(facts.has_come)

    def _print(self) -> None:
        if self._meeting is not None:
            asking_circles.meeting_sheet(self._context, self._meeting)


class AttendanceCards(SideColumn):
    """The column of cards at the right of the list."""

    def __init__(self, context: Context) -> None:
        self._country = context.country
        self.marked = MarkedCard(context)
        self.paper = PaperCard(context)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(16)
        super().__init__(column(self.marked, self.paper, self.notes, None, space=16), SIDE_PX)

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show last week's delta and the learners in danger."""
        self.paper.show_facts(facts)
        clear(self.notes)
        if facts.sheet.last_delta:
            said = self.tr("“{words}”").format(words=facts.sheet.last_delta.strip())
            heading = label(self.tr("Last week’s delta"), "heading")
            self.notes.addWidget(Card(heading, label(said, "grey", wrap=True)))
        warned = [line for line in facts.sheet.lines if line.danger]
        warned.sort(key=lambda line: line.danger == "cannot-reach")
        if warned:
            self.notes.addWidget(self._warning(warned, facts))

    def _warning(self, warned: Sequence[AttendanceLine], facts: MeetingFacts) -> Card:
        """Who misses the certificate if nobody calls; first those who can still reach it."""
        card = Card(kind="notice", space=4)
        if len(warned) > 1:
            card.inside.addWidget(label(self.tr("Certificate in danger"), "heading"))
        phones = {line.learner_id: line.phone for line in facts.rsvps}
        for line in warned[:_MOST_WARNINGS]:
            phone = said_phone(phones.get(line.learner_id, ""), self._country)
            name = label(line.name, "heading" if len(warned) == 1 else "strong", wrap=True)
            card.inside.addLayout(row(name, None, label(phone, "grey")))
            card.inside.addWidget(label(self._why(line, facts), "detail", wrap=True))
            card.inside.addSpacing(4)
        if len(warned) > _MOST_WARNINGS:
            more = self.tr("and {n} more").format(n=len(warned) - _MOST_WARNINGS)
            card.inside.addWidget(label(more, "grey"))
        return card

    def _why(self, line: AttendanceLine, facts: MeetingFacts) -> str:
        sentence = self.tr(
            "Missed {missed} of {past}. The certificate rule ({needed} of {weeks} meetings) is out "
            "of reach."
        )
        if line.danger == "must-come":
            sentence = self.tr(
                "Missed {missed} of {past}. One more, and the certificate rule ({needed} of "
                "{weeks} meetings) is out of reach."
            )
        return sentence.format(
            missed=line.missed, past=line.past, needed=facts.sheet.needed, weeks=facts.meeting.weeks
        )
