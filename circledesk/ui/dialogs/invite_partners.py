"""Put partners on an event's list of guests: colleges, businesses, clubs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from circledesk.errors import InvalidValue
from circledesk.services.facts.event_guests import Proposed
from circledesk.services.facts.events import EventRow
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560


class InvitePartnersDialog(Dialog):
    """Nobody is ticked; that each was invited is noted with the partner too."""

    def __init__(self, context: Context, event: EventRow) -> None:
        title = self.tr("Invite partners")
        super().__init__(context, title, self.tr("Put on the list"), width=_WIDTH_PX)
        self._event_id = event.id
        self.ticks: dict[str, Tick] = {}
        self.partners = QVBoxLayout()
        told = self.tr("No partner is left to invite. Other guests: “Add a guest…”.")
        self.nobody = label(told, "grey", wrap=True)
        self.nobody.hide()
        self.add(self.nobody)
        self.add(self.partners)
        self.accept_button.setEnabled(False)
        event_id = event.id

        def read(session: Session) -> tuple[Proposed, ...]:
            from circledesk.services.event_guests import partners_to_invite

            return partners_to_invite(session, event_id=event_id)

        context.jobs.read(read, self._show, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Put those on the list that are ticked."""
        chosen = [key for key, tick in self.ticks.items() if tick.ticked]
        if not chosen:
            raise InvalidValue(self.tr("Nobody is ticked."), self.tr("Tick who is invited."))
        event_id = self._event_id

        def work(session: Session) -> Any:
            from circledesk.services.partners import invite_partners

            return invite_partners(session, event_id=event_id, partner_ids=chosen)

        return work

    def _show(self, rows: tuple[Proposed, ...]) -> None:
        for one in rows:
            told = (one.name, one.contact, one.reach)
            tick = Tick(" · ".join(part for part in told if part))
            self.ticks[one.id] = tick
            self.partners.addWidget(tick)
        self.nobody.setVisible(not rows)
        self.accept_button.setEnabled(bool(rows))
        if rows:
            next(iter(self.ticks.values())).box.setFocus()
        self.fit()
