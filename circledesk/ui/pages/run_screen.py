"""The run of a meeting for the projector."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from circledesk.services.facts.runs import Run
from circledesk.ui import words
from circledesk.ui.language import tr
from circledesk.ui.pages.parts_screen import PartsScreen, ShownPart
from circledesk.ui.run_words import part_hint, part_name

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class RunScreen(PartsScreen):
    """Shows last week's delta below what is done; E changes the circle's parts."""

    def __init__(
        self, context: Context, meeting_id: str, now: Callable[[], float] = time.time
    ) -> None:
        self._meeting_id = meeting_id
        self._run: Run | None = None
        super().__init__(context, tr("Run the meeting"), now)

    def read(self) -> None:
        """Read the parts of the meeting."""
        meeting_id = self._meeting_id

        def work(session: Session) -> Run:
            from circledesk.services.runs import meeting_run

            return meeting_run(session, meeting_id=meeting_id)

        self.context.jobs.read(work, self.show_run, owner=self)

    def show_run(self, run: Run) -> None:
        """Show the first part; it begins with Space."""
        self._run = run
        meeting = run.meeting
        week = words.week_of(meeting.week, meeting.weeks)
        told = self.tr("Last week’s delta: “{words}”").format(words=run.last_delta)
        self.show_parts(
            f"{meeting.circle} · {week}",
            words.hours(meeting.start, meeting.end),
            [
                ShownPart(part_name(part.name), part.minutes, part_hint(part.name))
                for part in run.parts
            ],
            told if run.last_delta else "",
            run.editable,
        )

    def edit(self) -> None:
        """Change the parts, where this computer may."""
        from circledesk.ui.dialogs.meeting_parts import MeetingPartsDialog

        if self._run is not None and self._run.editable:
            dialog = MeetingPartsDialog(self.context, self._run, self)
            dialog.accepted.connect(self.read)
            dialog.open()
