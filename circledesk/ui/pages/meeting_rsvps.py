"""Who says they come to a meeting: Y or N a learner, from a call or at the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from circledesk.errors import CircleDeskError
from circledesk.services.facts.forms import RsvpLine
from circledesk.ui.context import Context
from circledesk.ui.pages.attendance_cards import SIDE_PX
from circledesk.ui.pages.meeting_facts import MeetingFacts
from circledesk.ui.tables.rsvps import ATTENDING, KEYS, LETTERS, letter_of, rsvps_model
from circledesk.ui.widgets.layout import Card, column, label, row
from circledesk.ui.widgets.mark_list import MarkList

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class RsvpTab(QWidget):
    """Each word shows at once and is written behind."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._lines: tuple[RsvpLine, ...] = ()
        self._meeting_id = ""
        self._open = 0
        self.model = rsvps_model(context.country)
        self.view = MarkList(
            context.theme,
            context.preferences,
            self.model,
            "rsvps",
            column=KEYS,
            marks=LETTERS,
            chosen=letter_of,
        )
        self.view.setAccessibleName(self.tr("Who says they come"))
        self.view.marked.connect(lambda line, word: self.note(line, ATTENDING[word]))
        self.heading = label("", "heading", wrap=True)
        self.line = label("", "grey", wrap=True)
        keys = self.tr(
            "Y notes that a learner comes, N that the learner does not, Backspace clears."
        )
        card = Card(self.heading, self.line, label(keys, "grey", wrap=True))
        card.setFixedWidth(SIDE_PX)
        body = row(self.view, column(card, None), space=24)
        body.setContentsMargins(0, 12, 0, 0)
        body.setStretch(0, 1)
        self.setLayout(body)

    def show_facts(self, facts: MeetingFacts) -> None:
        """Show what was read, unless words are still being written."""
        self._meeting_id = facts.meeting.id
        self.view.set_enabled(facts.editable and not facts.meeting.cancelled)
        if not self._open:
            self._show(facts.rsvps)

    def note(self, line: RsvpLine, attending: bool | None) -> None:
        """Show a learner's word and write it; a refusal takes it back."""
        meeting_id, learner_id = self._meeting_id, line.learner_id

        def work(session: Session) -> Any:
            from circledesk.services.meetings import record_rsvp

            done = record_rsvp(
                session, meeting_id=meeting_id, learner_id=learner_id, attending=attending
            )
            return replace(done, note="")

        def kept(done: Any) -> None:
            self._open -= 1
            note = self._sentence(attending).format(name=line.name)
            self.context.messages.say(note, undo=bool(done.operation), quiet=True)

        def refused(error: CircleDeskError) -> None:
            self._open -= 1
            self.context.messages.trouble(error.what, error.next_step)
            self._put(line)

        self._open += 1
        self._put(replace(line, attending=attending))
        self.context.jobs.write(work, kept, failed=refused)

    def arrive(self) -> None:
        """The keyboard goes to the list."""
        self.view.enter()

    def _sentence(self, attending: bool | None) -> str:
        if attending is None:
            return self.tr("{name} has not said")
        return self.tr("{name} comes") if attending else self.tr("{name} does not come")

    def _put(self, line: RsvpLine) -> None:
        same = (line if one.learner_id == line.learner_id else one for one in self._lines)
        self._show(tuple(same))

    def _show(self, lines: Sequence[RsvpLine]) -> None:
        self._lines = tuple(lines)
        self.model.set_rows(self._lines)
        if self._lines and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())
        yes = sum(line.attending is True for line in lines)
        no = sum(line.attending is False for line in lines)
        self.heading.setText(self.tr("{yes} of {all} said yes").format(yes=yes, all=len(lines)))
        rest = len(lines) - yes - no
        away = self.tr("Do not come: {no}. Have not said: {rest}.").format(no=no, rest=rest)
        self.line.setText(away)
