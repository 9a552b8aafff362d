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
    from circledesk.ui.context import Context


class EventRunScreen(PartsScreen):
    """The next part and its hour stand below; parts are changed in the plan."""

    shares: dict[str, float] = {"clock": 0.2, "part": 0.07, "hint": 0.038, "small": 0.028}

    def __init__(
        self, context: Context, plan: EventPlan, now: Callable[[], float] = time.time
    ) -> None:
        self._plan = plan
        super().__init__(context, tr("Run the event"), now)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def read(self) -> None:
        """Show the first part; it begins with Space."""
        plan = self._plan
        parts = [ShownPart(part.title, part.minutes, _asked(part)) for part in plan.parts]
        self.show_parts(plan.event.title, "", parts, " ", editable=False)

    def tick(self) -> None:
        """Show also the hours of the part, and what follows it."""
        super().tick()
        if self._clock is None:
            return
        at, parts = self._clock.at, self._plan.parts
        self.hours.setText(hours_of(parts[at]))
        self.delta.setText(self._following(parts[at + 1] if at + 1 < len(parts) else None))

    def edit(self) -> None:
        """Nothing: the plan is a page away, with Esc."""

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
