"""Workshops, regional meetings, graduations: the next first, then those that are over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.events import EventRow
from circledesk.ui import asking_events
from circledesk.ui.tables.events import events_model
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventsPage(ListPage):
    """Enter opens an event. A branch sees its own, and the team's for its region."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.EVENTS, Area.TEAM, Area.PEOPLE})
    name = "events"
    back = True

    def title(self) -> str:
        """The page's name."""
        return self.tr("Events")

    def make_model(self) -> RowsModel[Any]:
        """The table of events."""
        return events_model()

    def page_buttons(self) -> Sequence[QWidget]:
        """Plan one."""
        new = self.tr("New event…")
        return (
            Button(
                self.context.theme, new, self.make_new, kind="primary", icon="plus", tip="Ctrl+N"
            ),
        )

    def make_empty(self) -> Empty:
        """Before the first event."""
        sentence = self.tr(
            "Here stand workshops, regional meetings and graduations: who is invited, who came, "
            "and their papers."
        )
        way_on = Button(self.context.theme, self.tr("New event…"), self.make_new)
        return Empty(self.context.theme, "calendar", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[EventRow]]:
        """All events of an organizer's; of a branch those that concern it."""
        device = self.context.device
        which = None if self.context.organizer else device.branches

        def work(session: Session) -> Sequence[EventRow]:
            from circledesk.services.events import events

            return events(session, branch_id=which)

        return work

    def open_row(self, facts: EventRow) -> None:
        """Open its page."""
        self.context.nav.open_event(facts.id)

    def menu_for(self, facts: EventRow) -> Sequence[QAction]:
        """Open, papers, change."""
        context = self.context
        actions = [
            self.action(self.tr("Open"), lambda: self.open_row(facts)),
            self.action(self.tr("Papers…"), lambda: asking_events.event_papers(context, facts)),
        ]
        if facts.editable:
            change = self.tr("Change…")
            actions.append(self.action(change, lambda: asking_events.edit_event(context, facts)))
        return actions

    def make_new(self) -> None:
        """Plan one."""
        asking_events.new_event(self.context)
