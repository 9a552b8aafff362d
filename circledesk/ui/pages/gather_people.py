"""Who might join the team: qualities, when asked, what was answered, and the next step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.gathering import Gathered
from circledesk.services.facts.people import InvitationRow
from circledesk.ui import asking_gather, asking_team, words
from circledesk.ui.tables.gathering import NEXT, ORDER, prospects_model
from circledesk.ui.tables.people import invitation_state
from circledesk.ui.tables.rows_model import RowsModel
from circledesk.ui.tabs.list_page import ListPage
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


class Prospects(ListPage):
    """Enter does the next step: the letter for who is to be approached, else the answers."""

    areas: ClassVar[frozenset[Area]] = frozenset({Area.PEOPLE, Area.TEAM})
    name = "prospects"

    def __init__(self, context: Context) -> None:
        self.told = label(" ", "strong", wrap=True)
        super().__init__(context)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.told)
        layout.insertSpacing(1, 8)
        self.view.pressed_button.connect(self.open_row)

    def list_name(self) -> str:
        """For screen readers and exported files."""
        return self.tr("People to approach")

    def make_model(self) -> RowsModel[Any]:
        """The table of people."""
        return prospects_model(self.context.language.code)

    def page_buttons(self) -> Sequence[QWidget]:
        """The letter of the row; one more person."""
        theme = self.context.theme
        write = Button(theme, self.tr("Write the invitation…"), self.write_current, icon="mail")
        self.counted.connect(write.setEnabled)
        add = Button(
            theme, self.tr("New person…"), self.make_new, kind="primary", icon="user-plus",
            tip="Ctrl+N",
        )  # fmt: skip
        return (write, add)

    def make_empty(self) -> Empty:
        """Before the first person."""
        sentence = self.tr(
            "Whom do people go to with a question? Note four to twelve who are curious, listen "
            "and are known where they work."
        )
        way_on = Button(self.context.theme, self.tr("New person…"), self.make_new)
        return Empty(self.context.theme, "user-plus", sentence, way_on)

    def work(self) -> Callable[[Session], Sequence[InvitationRow]]:
        """All of them, those with a next step first."""

        def work(session: Session) -> Sequence[InvitationRow]:
            from circledesk.services.people import invitations

            rows = invitations(session)
            return sorted(rows, key=lambda row: ORDER.index(row.state))

        return work

    def load(self) -> None:
        """Read the rows, and how many are in sight."""
        super().load()

        def count(session: Session) -> Gathered:
            from circledesk.services.prospects import gathered

            return gathered(session)

        self.read(count, self.show_count, slot="count")

    def show_count(self, told: Gathered) -> None:
        """Say how many there are, and how many make a team."""
        one = self.tr("You have one person in sight; a team begins with 4 to 12.")
        many = self.tr("You have {n} people in sight; a team begins with 4 to 12.")
        text = words.counted(one, many, told.in_sight)
        yes = words.counted(self.tr("One has said yes."), self.tr("{n} have said yes."), told.yes)
        self.told.setText(f"{text} {yes}" if told.yes else text)

    def open_row(self, facts: InvitationRow) -> None:
        """Do the next step."""
        if facts.state == "to-approach":
            asking_team.invitation_letter(self.context, facts)
        elif facts.state == "invited":
            self._offer_answers(facts)
        elif facts.state != "yes":
            asking_gather.edit_prospect(self.context, facts)

    def write_current(self) -> None:
        """Write the invitation of the person that the cursor is on."""
        facts = self.view.current()
        if isinstance(facts, InvitationRow) and facts.state != "yes":
            asking_team.invitation_letter(self.context, facts)

    def menu_for(self, facts: InvitationRow) -> Sequence[QAction]:
        """Write, change, note the answer."""
        if facts.state == "yes":
            return ()
        context = self.context
        write, change = self.tr("Write the invitation…"), self.tr("Change…")
        return (
            self.action(write, lambda: asking_team.invitation_letter(context, facts)),
            self.action(change, lambda: asking_gather.edit_prospect(context, facts)),
            *self._answers(facts),
        )

    def make_new(self) -> None:
        """Note a person."""
        asking_gather.new_prospect(self.context)

    def _answers(self, facts: InvitationRow) -> list[QAction]:
        states = ("yes", "not-now", "withdrawn", "invited", "to-approach")
        return [
            self.action(invitation_state(state), self._noting(facts, state))
            for state in states
            if state != facts.state
        ]

    def _offer_answers(self, facts: InvitationRow) -> None:
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._answers(facts))
        index = self.model.index(self.view.currentIndex().row(), NEXT)
        below = self.view.visualRect(index).bottomLeft()
        menu.popup(self.view.viewport().mapToGlobal(below))
        menu.setActiveAction(menu.actions()[0])

    def _noting(self, facts: InvitationRow, state: str) -> Callable[[], None]:
        def work(session: Session) -> Any:
            from circledesk.services.people import answer_invitation

            return answer_invitation(session, invitation_id=facts.id, state=state)

        return lambda: self.context.jobs.write(work)
