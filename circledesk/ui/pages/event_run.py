"""An event's parts for the projector: what is asked, what is left of the time, what comes next."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from circledesk.services.facts.event_plan import EventPlan, TimedPart
from circledesk.ui.language import tr
from circledesk.ui.pages.parts_screen import PartsScreen, ShownPart
from circledesk.ui.tables.event_plan import hours_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class EventRunScreen(PartsScreen):
    """The next part and its hour stand below; E goes back to the plan."""

    shares: dict[str, float] = {"clock": 0.2, "part": 0.07, "hint": 0.038, "small": 0.028}

    def __init__(
        self, context: Context, event_id: str, now: Callable[[], float] = time.time
    ) -> None:
        self._event_id = event_id
        self._plan: EventPlan | None = None
        super().__init__(context, tr("Run the event"), now)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def read(self) -> None:
        """Read the plan."""
        event_id, language = self._event_id, self.context.language.code

        def work(session: Session) -> EventPlan:
            from circledesk.services.event_plan import event_plan

            return event_plan(session, event_id=event_id, language=language)

        self.context.jobs.read(work, self.show_plan, owner=self)

    def show_plan(self, plan: EventPlan) -> None:
        """Show the first part; it begins with Space."""
        self._plan = plan
        parts = [ShownPart(part.title, part.minutes, _asked(part)) for part in plan.parts]
        self.show_parts(plan.event.title, "", parts, " ", plan.event.editable)

    def tick(self) -> None:
        """Show also the hours of the part, and what follows it."""
        super().tick()
        if self._plan is None or self._clock is None:
            return
        at, parts = self._clock.at, self._plan.parts
        self.hours.setText(hours_of(parts[at]))
        self.delta.setText(self._following(parts[at + 1] if at + 1 < len(parts) else None))

    def edit(self) -> None:
        """Back to the plan, where its parts are changed."""
        self.reject()

    def _following(self, part: TimedPart | None) -> str:
        if part is None:
            return self.tr("The last part")
        if part.start is None:
            return self.tr("Next: {part}").format(part=part.title)
        told = self.tr("Next: {part}, {time}")
        return told.format(part=part.title, time=f"{part.start:%H:%M}")


def _asked(part: TimedPart) -> str:
    lead = tr("Led by {person}").format(person=part.lead) if part.lead else ""
    questions = [f"•  {question}" for question in part.questions]
    return "\n".join([*questions, *([lead] if lead else [])])
