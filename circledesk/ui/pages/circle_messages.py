"""A circle's messages: who was told what, and the ready words for telling them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from circledesk.services.facts.changed import Area
from circledesk.services.facts.reaching import ContactRow, FollowUpRow
from circledesk.ui import asking_circles
from circledesk.ui.context import Context
from circledesk.ui.tables.contacts import contacts_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.empty import Empty
from circledesk.ui.widgets.follow_up_lines import FollowUpLines
from circledesk.ui.widgets.layout import column, row
from circledesk.ui.widgets.list_view import ListView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Told:
    """What the tab shows."""

    contacts: tuple[ContactRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    group_link: str


class MessagesTab(QWidget):
    """Ctrl+N on it tells the learners of the next meeting."""

    areas = frozenset({Area.MESSAGES, Area.CIRCLES})

    def __init__(self, context: Context, circle_id: str) -> None:
        super().__init__()
        self.context = context
        self._circle_id = circle_id
        theme = context.theme
        self.model = contacts_model()
        self.view = ListView(theme, context.preferences, self.model, "contacts")
        self.view.setAccessibleName(self.tr("Who was told what"))
        verb = self.tr("Tell the learners…")
        sentence = self.tr(
            "Nobody was told anything yet. Two days before a meeting is a good time to remind."
        )
        self.empty = Empty(theme, "message-circle", sentence, Button(theme, verb, self.tell))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.tell_button = Button(theme, verb, self.tell, kind="small")
        self.group_button = Button(theme, "", self.keep_group, kind="small")
        self.note_button = Button(theme, self.tr("Come back to it…"), self.follow_up, kind="small")
        self.lines = FollowUpLines(context)
        buttons = row(self.tell_button, self.group_button, self.note_button, None, space=8)
        body = column(self.lines, self.stack, buttons, space=8)
        body.setStretch(1, 1)
        body.setContentsMargins(0, 8, 0, 0)
        self.setLayout(body)
        self._link = ""

    def load(self) -> None:
        """Read the log, unless the tab is not in front."""
        circle_id = self._circle_id

        def work(session: Session) -> Told:
            from circledesk.services.contacts import contacts, group_link_of
            from circledesk.services.follow_ups import follow_ups

            return Told(
                contacts(session, circle_id=circle_id),
                follow_ups(session, circle_id=circle_id),
                group_link_of(session, circle_id=circle_id),
            )

        self.context.jobs.read(work, self.show_told, owner=self)

    def show_told(self, told: Told) -> None:
        """Show the log."""
        self._link = told.group_link
        self.model.set_rows(told.contacts)
        self.stack.setCurrentWidget(self.view if told.contacts else self.empty)
        self.tell_button.setVisible(bool(told.contacts))
        self.lines.show_rows(told.follow_ups)
        self.group_button.setText(
            self.tr("Link of the group…") if told.group_link else self.tr("Keep the group’s link…")
        )

    def tell(self) -> None:
        """Tell the learners of the next meeting."""
        asking_circles.tell_learners(self.context, circle_id=self._circle_id)

    def keep_group(self) -> None:
        """Keep the link to the circle's group, and show its QR."""
        asking_circles.keep_group(self.context, self._circle_id, self._link)

    def follow_up(self) -> None:
        """Note something to come back to."""
        asking_circles.note_follow_up(self.context, circle_id=self._circle_id)

    def arrive(self) -> None:
        """Read anew; the keyboard goes to the list."""
        self.load()
        if self.model.rowCount():
            self.view.enter()
