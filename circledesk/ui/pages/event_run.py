"""An event's parts for the projector: what is asked, what is left of the time, what comes next."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from circledesk.services.facts.event_plan import EventPlan, TimedPart
from circledesk.ui.language import tr
from circledesk.ui.pages.parts_screen import PartsScreen, ShownPart
from circledesk.ui.tables.event_plan import hours_of
from circledesk.ui.theme import of_height

if TYPE_CHECKING:
    from circledesk.ui.context import Context

_SIDES_PX = 96
_HINT_ROOM, _LEAST = 0.21, 0.6
"""Share of the screen that what is asked may take; how far its letters shrink for that."""
_MOST_IN_STRIP = 6


class EventRunScreen(PartsScreen):
    """The next part and its hour stand below; parts are changed in the plan."""

    shares: dict[str, float] = {"clock": 0.2, "part": 0.07, "hint": 0.038, "small": 0.028}

    def __init__(
        self, context: Context, plan: EventPlan, now: Callable[[], float] = time.time
    ) -> None:
        self._plan = plan
        self._fitted = (0, "")
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
        self._fit_hint()
        at, parts = self._clock.at, self._plan.parts
        self.hours.setText(hours_of(parts[at]))
        self.delta.setText(self._following(parts[at + 1] if at + 1 < len(parts) else None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is asked keeps its room, in smaller letters where it is long."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        height = min(self.height(), round(self.width() * 0.62))
        wanted, text = round(height * self.shares["hint"]), self.hint.text()
        if self._fitted == (wanted, text):
            return
        self._fitted = (wanted, text)
        room = QRect(0, 0, self.width() - _SIDES_PX, round(self.height() * _HINT_ROOM))
        size, least = max(1, wanted), max(1, round(wanted * _LEAST))
        while size > least:
            letters = of_height(self.hint.font(), size)
            taken = QFontMetrics(letters).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
            if taken.height() <= room.height():
                break
            size -= 1
        self.hint.setStyleSheet(f"font-size: {size}px; font-weight: 400;")

    def _strip(self, at: int) -> str:
        """All parts, or of many just which one this is."""
        if len(self._parts) <= _MOST_IN_STRIP:
            return super()._strip(at)
        told = self.tr("Part {n} of {all}")
        return told.format(n=at + 1, all=len(self._parts))

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
