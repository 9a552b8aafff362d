"""Writes what was confirmed of sheets: an action a meeting, and one a circle's survey."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from circledesk.services.facts.sheets_back import Brought
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.language import tr
from circledesk.ui.pages.sheet_choices import Choices, MeetingWrite, SurveyWrite

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError
    from circledesk.services.facts.changed import Done


class SheetWriting(QObject):
    """`ended` says whether all of it was written; a refusal is shown, and the others go on."""

    ended = Signal(bool)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._open = 0
        self._refused = False
        self._done: set[str] = set()

    @property
    def busy(self) -> bool:
        """Whether writes are under way."""
        return self._open > 0

    def write(self, choices: Choices) -> None:
        """Write everything that stands."""
        self._refused = False
        let_in = {
            write.meeting_id: [
                line.row.id
                for line in choices.lines
                if line.row.kind == "walk-in"
                and line.row.meeting_id == write.meeting_id
                and line.counts
            ]
            for write in choices.meetings()
        }
        works = [(meeting_work(write), let_in[write.meeting_id]) for write in choices.meetings()]
        slips = [line.row.id for line in choices.lines if line.row.ref]
        works += [(survey_work(write), slips) for write in choices.surveys()]
        self._open = len(works)
        for work, ids in works:
            self._context.jobs.write(work, self._kept(ids), failed=self._failed)

    def without_done(self, brought: Brought) -> Brought:
        """Leave out what was written and would not be known again: walk-ins and slips."""
        rows = tuple(row for row in brought.rows if row.id not in self._done)
        return Brought(brought.sheets, brought.pages, rows, brought.unread)

    def _kept(self, ids: list[str]) -> Callable[[Any], None]:
        def kept(_: object) -> None:
            self._done |= set(ids)
            self._end()

        return kept

    def _failed(self, error: CircleDeskError) -> None:
        self._refused = True
        self._context.messages.trouble(error.what, error.next_step)
        self._end()

    def _end(self) -> None:
        self._open -= 1
        if not self._open:
            self.ended.emit(not self._refused)


def meeting_work(write: MeetingWrite) -> Callable[[Session], Done]:
    """Return what records one meeting."""

    def work(session: Session) -> Done:
        from circledesk.services.sheets_back import record_sheet

        return record_sheet(
            session, meeting_id=write.meeting_id, marks=write.marks, came=write.came
        )

    return work


def survey_work(write: SurveyWrite) -> Callable[[Session], Done]:
    """Return what keeps the slips of one circle."""

    def work(session: Session) -> Done:
        from circledesk.services.sheets_back import Slip, record_slips

        slips = [Slip(one.answers, one.learner_id, one.answer_id) for one in write.slips]
        return record_slips(session, circle_id=write.circle_id, slips=slips, kind=write.kind)

    return work


def confirm_words(choices: Choices) -> str:
    """Say on the button what it will write."""
    meetings = choices.meetings()
    marks = sum(write.count for write in meetings)
    slips = sum(len(write.slips) for write in choices.surveys())
    if marks and slips:
        told = words.counted(tr("one mark"), tr("{n} marks"), marks)
        filled = words.counted(tr("one slip"), tr("{n} slips"), slips)
        return tr("Record {marks} and {slips}").format(marks=told, slips=filled)
    if slips:
        return words.counted(tr("Keep one slip"), tr("Keep {n} slips"), slips)
    if len(meetings) > 1:
        told = tr("Record {n} marks of {meetings} meetings")
        return told.format(n=marks, meetings=len(meetings))
    if not marks:
        return tr("Record")
    return words.counted(tr("Record one mark"), tr("Record {n} marks"), marks)
