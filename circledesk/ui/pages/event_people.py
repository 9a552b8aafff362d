"""The people of an event: who is invited, who came; by one key each, the cursor goes on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from circledesk.services.facts.events import AtEvent, EventPage
from circledesk.ui import asking_events, asking_grow
from circledesk.ui.context import Context
from circledesk.ui.tables.events import at_event_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.flow_row import FlowRow
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.list_export import ListExport
from circledesk.ui.widgets.list_view import ListView
from circledesk.ui.widgets.row_action import row_action

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventPeople(QWidget):
    """P came, A did not come, Delete takes off the list; Enter changes what somebody is there."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.shown: EventPage | None = None
        self.view = ListView(context.theme, context.preferences, at_event_model(), "at-event")
        self.view.setAccessibleName(self.tr("People of the event"))
        self.view.opened.connect(self._change)
        self.export = ListExport(context, self.view, self.tr("People of the event"))
        act = partial(row_action, self.view)
        self.actions_of_row = (
            act(self.tr("Came"), "P", lambda one: self._mark(one, True)),
            act(self.tr("Did not come"), "A", lambda one: self._mark(one, False)),
            act(self.tr("Not known whether she came"), "N", lambda one: self._mark(one)),
            act(self.tr("Change…"), "", self._change),
            act(self.tr("Take off the list"), "Delete", self._take_off),
        )
        self.view.menu_from(self._menu)
        theme = context.theme
        self.invite_button = Button(theme, self.tr("Invite people…"), self.invite, icon="users")
        self.guest_button = Button(theme, self.tr("Add a guest…"), self.add_guest, icon="user-plus")
        self.partner_button = Button(
            theme, self.tr("Invite partners…"), self.invite_partners, icon="users-round"
        )
        self.all_button = Button(theme, self.tr("All came"), self.all_came, icon="check")
        self.keys = label(
            self.tr("P  came     A  did not come     Delete  off the list"), "grey", wrap=True
        )
        self.none = label(
            self.tr("Nobody stands on the list yet: invite people of the team, or add guests."),
            "grey",
            wrap=True,
        )
        doors = (self.invite_button, self.guest_button, self.partner_button, self.all_button)
        self.tools = FlowRow(doors)
        layout = column(8, self.tools, self.none, self.view, self.keys, space=8)
        layout.setStretch(3, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_page(self, page: EventPage) -> None:
        """Show who is on the list."""
        self.shown = page
        self.view.rows().set_rows(page.people)
        may, any_ = page.row.editable, bool(page.people)
        for button in (self.invite_button, self.guest_button, self.partner_button):
            button.setVisible(may)
        begun = page.row.date <= self.context.today
        self.all_button.setVisible(may and any_ and begun)
        self.keys.setVisible(may and any_)
        self.view.setVisible(any_)
        self.none.setVisible(not any_)
        if any_ and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.first())

    def enter(self) -> None:
        """The keyboard goes to the list, else to what fills it."""
        if self.view.isHidden():
            self.invite_button.setFocus()
        else:
            self.view.enter()

    def invite(self) -> None:
        """Whom of the team?"""
        if self.shown is not None:
            asking_events.invite_to_event(self.context, self.shown)

    def add_guest(self) -> None:
        """Who else?"""
        if self.shown is not None:
            asking_events.add_guest(self.context, self.shown.row)

    def invite_partners(self) -> None:
        """Which partners?"""
        if self.shown is not None:
            asking_grow.invite_partners(self.context, self.shown.row)

    def all_came(self) -> None:
        """Everybody who is not marked yet came."""
        if self.shown is not None:
            self._write({one.id: True for one in self.shown.people if one.came is None})

    def _mark(self, one: AtEvent, came: bool | None = None) -> None:
        self._write({one.id: came})
        below = self.view.indexBelow(self.view.currentIndex())
        if below.isValid():
            self.view.setCurrentIndex(below)

    def _write(self, came: dict[str, bool | None]) -> None:
        if self.shown is None or not self.shown.row.editable or not came:
            return
        event_id = self.shown.row.id

        def work(session: Session) -> Any:
            from circledesk.services.events import mark_came

            return mark_came(session, event_id=event_id, came=came)

        self.context.jobs.write(work)

    def _change(self, one: AtEvent) -> None:
        if self.shown is not None and self.shown.row.editable:
            asking_events.change_place(self.context, one)

    def _take_off(self, one: AtEvent) -> None:
        if self.shown is None or not self.shown.row.editable:
            return

        def work(session: Session) -> Any:
            from circledesk.services.events import take_off

            return take_off(session, place_ids=[one.id])

        self.context.jobs.write(work)

    def _menu(self, _: AtEvent) -> Sequence[QAction]:
        may = self.shown is not None and self.shown.row.editable
        return self.actions_of_row if may else ()
