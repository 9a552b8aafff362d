"""Put partners on an event's list as guests: who is ticked; it is noted with each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from circledesk.errors import InvalidValue
from circledesk.services.facts.events import EventRow
from circledesk.services.facts.partners import PartnerRow
from circledesk.services.names import is_found
from circledesk.ui.context import Context
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.glass_line import FilterLine
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class InvitePartnersDialog(Dialog):
    """Nobody is ticked yet; who is on the list already stays on it once."""

    def __init__(self, context: Context, event: EventRow) -> None:
        super().__init__(context, self.tr("Invite partners"), self.tr("Put on the list"), width=560)
        self._event = event
        self.ticks: dict[str, Tick] = {}
        self._rows: tuple[PartnerRow, ...] = ()
        self.filter = FilterLine(context.theme, self.tr("Name or what they give"))
        self.filter.textChanged.connect(self._filter)
        everybody = Button(context.theme, self.tr("Tick all shown"), self._tick_all, kind="small")
        self.nobody = label(self.tr("No partner is on the list of partners yet."), "grey")
        self.nobody.hide()
        self.partners = QVBoxLayout()
        self.add(label(event.title, "strong", wrap=True))
        self.add(row(self.filter, everybody, None))
        self.add(self.nobody)
        self.add(self.partners)
        self.accept_button.setEnabled(False)
        context.jobs.read(_read, self._show, owner=self)
        self.filter.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Put those on the list that are ticked."""
        chosen = [key for key, tick in self.ticks.items() if tick.ticked]
        if not chosen:
            raise InvalidValue(self.tr("Nobody is ticked."), self.tr("Tick who is invited."))
        event_id = self._event.id

        def work(session: Session) -> Any:
            from circledesk.services.partners import invite_partners

            return invite_partners(session, event_id=event_id, partner_ids=chosen)

        return work

    def _show(self, rows: tuple[PartnerRow, ...]) -> None:
        self._rows = rows
        for one in rows:
            tick = Tick(" · ".join(part for part in (one.name, one.contact, one.branch) if part))
            self.ticks[one.id] = tick
            self.partners.addWidget(tick)
        self.nobody.setVisible(not rows)
        self.accept_button.setEnabled(bool(rows))
        self.fit()

    def _filter(self, text: str) -> None:
        for one in self._rows:
            shown = not text.strip() or is_found(text, one.name, one.contact, one.gives)
            self.ticks[one.id].setVisible(shown)

    def _tick_all(self) -> None:
        for tick in self.ticks.values():
            if not tick.isHidden():
                tick.ticked = True


def _read(session: Session) -> tuple[PartnerRow, ...]:
    from circledesk.services.partners import partners

    return tuple(one for one in partners(session) if one.editable)
