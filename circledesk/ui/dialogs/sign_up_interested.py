"""Sign up those who waited for a topic: which circle, and who of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from circledesk.errors import InvalidValue
from circledesk.services.facts.wishes import InterestRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.sign_up_circle import CircleLine
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class SignUpInterestedDialog(Dialog):
    """All who wait for the same topic are ticked, in the order in which they asked."""

    def __init__(self, context: Context, asked: InterestRow, circle_id: str = "") -> None:
        super().__init__(
            context, self.tr("Sign up from the interest list"), self.tr("Sign up"), width=560
        )
        self._asked = asked
        self.ticks: dict[str, Tick] = {}
        self.circle = CircleLine(context, circle_id)
        self.circle.none_open.connect(lambda: self.accept_button.setEnabled(False))
        self.circle.known.connect(lambda _: self.fit())
        self.add(self.circle)
        self.add(label(self.tr("Who waits for {topic}").format(topic=asked.topic), "strong"))
        self.people = QVBoxLayout()
        self.add(self.people)
        topic, branch_id = asked.topic, asked.branch_id

        def work(session: Session) -> Sequence[InterestRow]:
            from circledesk.services.interest import interested_in

            return interested_in(session, topic=topic, branch_id=branch_id)

        context.jobs.read(work, self._show, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Sign up those that are ticked."""
        circle_id = self.circle.circle_id
        chosen = [key for key, tick in self.ticks.items() if tick.ticked]
        if not circle_id:
            what = self.tr("No circle is chosen.")
            raise InvalidValue(what, self.tr("Choose the circle to sign up for."))
        if not chosen:
            what = self.tr("Nobody is ticked.")
            raise InvalidValue(what, self.tr("Tick who wants to come."))

        def work(session: Session) -> Any:
            from circledesk.services.interest import sign_up_interested

            return sign_up_interested(session, circle_id=circle_id, interest_ids=chosen)

        return work

    def _show(self, rows: Sequence[InterestRow]) -> None:
        for row in rows:
            tick = Tick(row.name)
            tick.ticked = True
            self.ticks[row.id] = tick
            self.people.addWidget(tick)
        self.fit()
