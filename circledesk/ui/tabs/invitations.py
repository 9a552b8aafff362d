"""O4, invitations: people asked to join the team, and computers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.people import DeviceRow, InvitationRow
from circledesk.ui import asking_team
from circledesk.ui.page import Page
from circledesk.ui.tables.people import (
    ANSWER,
    OPEN_STATES,
    devices_model,
    invitation_state,
    invitations_model,
)
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.computer_menu import computer_actions
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.choice import Choice
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import column

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context

_ANSWERS = ("yes", "not-now", "withdrawn", "invited", "to-approach")


class Invitations(Page):
    """The dashboard's fourth tab: people, or computers."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PEOPLE, Area.TEAM})
    counted = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.people = People(context, self._switch("people"))
        self.computers = Computers(context, self._switch("computers"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.people)
        self.stack.addWidget(self.computers)
        self.people.counted.connect(self._count)
        self.setLayout(column(self.stack))

    def arrive(self) -> None:
        """The keyboard goes to the list in front."""
        front = self.stack.currentWidget()
        if isinstance(front, Page):
            front.arrive()

    def refresh(self) -> None:
        """Read the list in front again."""
        front = self.stack.currentWidget()
        if isinstance(front, Page):
            front.refresh()

    def make_new(self) -> None:
        """Invite a person."""
        asking_team.invite(self.context)

    def show_tab(self, name: str) -> None:
        """Show people or computers."""
        self.stack.setCurrentWidget(self.computers if name == "computers" else self.people)
        self.people.switch.show_value("people")
        self.computers.switch.show_value("computers")

    def _switch(self, value: str) -> Choice:
        choices = [("people", self.tr("People")), ("computers", self.tr("Computers"))]
        switch = Choice(self.context.theme, choices)
        switch.show_value(value)
        switch.chose.connect(lambda: self.show_tab(switch.value))
        return switch

    def _count(self, count: int) -> None:
        self.counted.emit(self.people.open_count())


class People(ListPage):
    """People asked to join. Enter or the small button offers the answers to note."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PEOPLE})
    name = "invitations"

    def __init__(self, context: Context, switch: Choice) -> None:
        self.switch = switch
        super().__init__(context)
        self.view.pressed_button.connect(self.open_row)

    def list_name(self) -> str:
        """For screen readers."""
        return self.tr("Invitations")

    def open_count(self) -> int:
        """How many have not answered yet."""
        return sum(row.state in OPEN_STATES for row in self.model.all_rows())

    def count_words(self, shown: int, total: int) -> str:
        """How many still wait for an answer, which is what the tab counts."""
        if shown != total:
            return super().count_words(shown, total)
        return self.tr("{count} open of {total}").format(count=self.open_count(), total=total)

    def open_row(self, facts: InvitationRow) -> None:
        """Offer the answers beside the row."""
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.menu_for(facts)))
        if menu.isEmpty():
            return
        index = self.model.index(self.view.currentIndex().row(), ANSWER)
        below = self.view.visualRect(index).bottomLeft()
        menu.popup(self.view.viewport().mapToGlobal(below))
        menu.setActiveAction(menu.actions()[0])

    def make_model(self) -> RowsModel[Any]:
        """The table of invitations."""
        return invitations_model()

    def tools(self) -> Sequence[QWidget]:
        """People or computers."""
        return (self.switch,)

    def page_buttons(self) -> Sequence[QWidget]:
        """Invite."""
        theme = self.context.theme
        words = self.tr("Write the invitation…")
        write = Button(theme, words, self.write_current, icon="mail")
        self.counted.connect(write.setEnabled)
        return (
            write,
            Button(theme, self.tr("Invite…"), self.make_new, kind="primary", icon="user-plus"),
        )

    def make_empty(self) -> Empty:
        """Before the first invitation."""
        sentence = self.tr(
            "Here stand the people you asked to host circles, and what they answered."
        )
        way_on = Button(self.context.theme, self.tr("Invite a person…"), self.make_new)
        return Empty(self.context.theme, "mail", sentence, way_on, self.switch_button())

    def switch_button(self) -> Button:
        """The way to the computers while there is nobody."""
        words = self.tr("Show the computers")
        choose = self.switch.choose
        return Button(self.context.theme, words, lambda: choose("computers"), kind="link")

    def work(self) -> Callable[[Session], Sequence[InvitationRow]]:
        """All invitations."""

        def work(session: Session) -> Sequence[InvitationRow]:
            from circledesk.services.people import invitations

            return invitations(session)

        return work

    def menu_for(self, facts: InvitationRow) -> Sequence[QAction]:
        """Note the answer; write the invitation."""
        answers = [
            self.action(invitation_state(state), self._noting(facts, state))
            for state in _ANSWERS
            if state != facts.state
        ]
        if facts.state == "yes":
            return ()
        write = self.tr("Write the invitation…")
        return (
            *answers,
            self.action(write, lambda: asking_team.invitation_letter(self.context, facts)),
        )

    def write_current(self) -> None:
        """Write the invitation of the person that the cursor is on."""
        facts = self.view.current()
        if isinstance(facts, InvitationRow) and facts.state != "yes":
            asking_team.invitation_letter(self.context, facts)

    def make_new(self) -> None:
        """Invite a person."""
        asking_team.invite(self.context)

    def _noting(self, facts: InvitationRow, state: str) -> Callable[[], None]:
        return lambda: self._note(facts, state)

    def _note(self, facts: InvitationRow, state: str) -> None:
        def work(session: Session) -> Any:
            from circledesk.services.people import answer_invitation

            return answer_invitation(session, invitation_id=facts.id, state=state)

        self.context.jobs.write(work)


class Computers(ListPage):
    """Computers of the team: invited, asking to join, joined, put out."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.TEAM, Area.EXCHANGE})
    name = "computers"

    def __init__(self, context: Context, switch: Choice) -> None:
        self.switch = switch
        super().__init__(context)
        self.view.pressed_button.connect(self.open_row)

    def make_model(self) -> RowsModel[Any]:
        """The table of computers."""
        return devices_model(ZoneInfo(self.context.device.zone), self.context.organizer)

    def tools(self) -> Sequence[QWidget]:
        """People or computers."""
        return (self.switch,)

    def page_buttons(self) -> Sequence[QWidget]:
        """Invite a computer."""
        words = self.tr("Invite a computer…")
        return (Button(self.context.theme, words, self.make_new, kind="primary", icon="monitor"),)

    def make_empty(self) -> Empty:
        """Before the first computer."""
        sentence = self.tr("Here stand the team's computers: who joined and who asks to.")
        way_on = Button(self.context.theme, self.tr("Invite a computer…"), self.make_new)
        return Empty(self.context.theme, "monitor", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[DeviceRow]]:
        """All computers."""

        def work(session: Session) -> Sequence[DeviceRow]:
            from circledesk.services.devices import devices

            return devices(session)

        return work

    def open_row(self, facts: DeviceRow) -> None:
        """Accept one that asks, after its code was compared."""
        if facts.state == "requested":
            asking_team.accept_device(self.context, facts)

    def menu_for(self, facts: DeviceRow) -> Sequence[QAction]:
        """What can be done with a computer."""
        return computer_actions(self.context, self, facts)

    def make_new(self) -> None:
        """Write an invitation file for a computer."""
        asking_team.invite_device(self.context)
