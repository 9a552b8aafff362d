"""What breaks a rule that spans rows, with a button for each way to put it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circledesk.services.facts.breaches import Breach, Way
from circledesk.ui import asking_circles
from circledesk.ui.language import translated
from circledesk.ui.pages.settle_cards import Deed, SettleCard

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.errors import CircleDeskError
    from circledesk.services.facts.changed import Done
    from circledesk.ui.context import Context

_ICONS = {
    "capacity": "users",
    "signup-twice": "copy",
    "room-twice": "house",
    "host-twice": "calendar",
    "seat-twice": "calendar",
    "serial-twice": "award",
    "learner-twice": "users-round",
    "person-twice": "users-round",
}


class RuleCard(SettleCard):
    """Enter does the first, 2 the second. Each can be taken back by Undo."""

    def __init__(self, context: Context, breach: Breach) -> None:
        self._context, self.breach = context, breach
        first, *more = (self._deed(way) for way in breach.ways)
        super().__init__(
            context,
            _ICONS.get(breach.kind, "triangle-alert"),
            translated(breach.what),
            translated(breach.detail),
            *first,
            more=more,
            key=breach.id,
        )

    def _deed(self, way: Way) -> Deed:
        words = translated(way.words).replace("&", "&&")
        if way.key == "move":
            return words, lambda: self._move(*way.rows)
        if way.key == "stand-in":
            return words, lambda: asking_circles.stand_in_at(self._context, *way.rows)
        return words, lambda: self._put_right(way)

    def _put_right(self, way: Way) -> None:
        context, breach_id = self._context, self.breach.id

        def work(session: Session) -> Done:
            from circledesk.services.put_right import put_right

            return put_right(session, breach_id=breach_id, way=way.key, open_keys=context.desk.keys)

        self.rest()
        context.jobs.write(work, failed=self._refused)

    def _refused(self, error: CircleDeskError) -> None:
        for button in self.buttons:
            button.setEnabled(True)
        self._context.messages.trouble(error.what, error.next_step)

    def _move(self, circle_id: str, meeting_id: str) -> None:
        asking_circles.move_meeting(self._context, circle_id, meeting_id)
