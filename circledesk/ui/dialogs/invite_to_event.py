"""Put people of the team on an event's list: who is ticked, and what they are there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from circledesk.errors import InvalidValue
from circledesk.services.facts.events import EventPage
from circledesk.services.facts.people import FacilitatorRow
from circledesk.services.names import is_found
from circledesk.ui.context import Context
from circledesk.ui.dialogs.at_event import RoleChoice
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.glass_line import FilterLine
from circledesk.ui.widgets.layout import label, row
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 560


class InviteToEventDialog(Dialog):
    """Those of the region's branches stand first at a regional meeting; nobody is ticked yet."""

    def __init__(self, context: Context, page: EventPage) -> None:
        super().__init__(
            context, self.tr("Invite to the event"), self.tr("Put on the list"), width=_WIDTH_PX
        )
        self._page = page
        self.ticks: dict[str, Tick] = {}
        self._rows: tuple[FacilitatorRow, ...] = ()
        self.role = RoleChoice("attendee")
        self.filter = FilterLine(context.theme, self.tr("Name or library"))
        self.filter.textChanged.connect(self._filter)
        everybody = Button(context.theme, self.tr("Tick all shown"), self._tick_all, kind="small")
        self.people = QVBoxLayout()
        self.nobody = label(self.tr("Everybody of the team is on the list."), "grey")
        self.nobody.hide()
        self.proposed = label("", "grey", wrap=True)
        self.proposed.hide()
        self.role.currentIndexChanged.connect(self._propose)
        self.add_field("role", self.tr("They come as"), self.role)
        self.add(self.proposed)
        self.add(row(self.filter, everybody, None))
        self.add(self.nobody)
        self.add(self.people)
        self.accept_button.setEnabled(False)
        context.jobs.read(lambda session: _read(session, page), self._show, owner=self)
        self.filter.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Put those on the list that are ticked."""
        chosen = [key for key, tick in self.ticks.items() if tick.ticked]
        if not chosen:
            raise InvalidValue(self.tr("Nobody is ticked."), self.tr("Tick who is invited."))
        event_id, role = self._page.row.id, self.role.role

        def work(session: Session) -> Any:
            from circledesk.services.events import invite

            return invite(session, event_id=event_id, person_ids=chosen, role=role)

        return work

    def _show(self, rows: tuple[FacilitatorRow, ...]) -> None:
        self._rows = rows
        self._propose()
        for one in rows:
            told = (one.name or one.email, one.branch)
            tick = Tick(" · ".join(part for part in told if part))
            self.ticks[one.id] = tick
            self.people.addWidget(tick)
        self.nobody.setVisible(not rows)
        self.accept_button.setEnabled(bool(rows))
        self.fit()

    def _propose(self) -> None:
        """Say who may train by her level, or has led circles before."""
        role = self.role.role
        names = ", ".join(one.name or one.email for one in self._rows if one.suits(role))
        told = {
            "trainer": self.tr("May train, by their level: {names}."),
            "veteran": self.tr("Have led circles to their end: {names}."),
        }.get(role, "")
        self.proposed.setText(told.format(names=names))
        self.proposed.setVisible(bool(told and names))
        self.fit()

    def _filter(self, text: str) -> None:
        for one in self._rows:
            shown = not text.strip() or is_found(text, one.name, one.branch, one.email)
            self.ticks[one.id].setVisible(shown)

    def _tick_all(self) -> None:
        for tick in self.ticks.values():
            if not tick.isHidden():
                tick.ticked = True


def _read(session: Session, page: EventPage) -> tuple[FacilitatorRow, ...]:
    from circledesk.services.event_reading import takes_part
    from circledesk.services.names import fold
    from circledesk.services.people import facilitators

    on_list = {one.person_id for one in page.people}
    near = {branch for branch, _ in takes_part(session, page.row)} if page.row.region else set()
    rows = [row for row in facilitators(session) if row.id not in on_list]
    rows.sort(key=lambda row: (row.branch_id not in near, fold(row.name or row.email), row.id))
    return tuple(rows)
