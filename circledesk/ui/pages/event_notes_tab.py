"""What was noted at an event: what worked, was hard, was agreed, follows; and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from circledesk.services.facts.event_notes import NoteRow
from circledesk.services.facts.events import EventRow
from circledesk.ui import asking_grow
from circledesk.ui.context import Context
from circledesk.ui.pages.event_list import EventList
from circledesk.ui.tables.event_grow import notes_model
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class EventNotesTab(EventList):
    """Enter changes a note, Delete deletes it."""

    def __init__(self, context: Context) -> None:
        name = self.tr("Notes of the event")
        super().__init__(context, notes_model(), "event-notes", name)
        self.view.opened.connect(self._change)
        self.act(self.tr("Change…"), "", self._change)
        self.act(self.tr("Delete"), "Delete", self._delete)
        theme = context.theme
        self.add_button = Button(
            theme, self.tr("Note something…"), self.add, kind="primary", icon="plus"
        )
        self.change_button = Button(
            theme, self.tr("Change…"), self.on_current(self._change), icon="pencil"
        )
        self.outcome_button = Button(
            theme, self.tr("What came of it…"), self.ask_outcome, icon="pencil"
        )
        self.outcome = label("", wrap=True)
        told = self.tr(
            "Nothing is noted yet. What is noted here stands in the minutes, and every library of "
            "the team reads it after the next parcel."
        )
        self.none = label(told, "grey", wrap=True)
        self.keys = label(self.tr("Enter  change     Delete  delete"), "grey", wrap=True)
        tools = row(self.add_button, self.change_button, self.outcome_button, None)
        layout = column(8, tools, self.outcome, self.none, self.view, self.keys, space=8)
        layout.setStretch(4, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_notes(self, event: EventRow, notes: Sequence[NoteRow]) -> None:
        """Show the notes, and what came of it."""
        self.show_rows(event, notes)
        any_, may = bool(notes), self.may
        self.outcome.setText(self.tr("What came of it: {words}").format(words=event.outcome))
        self.outcome.setVisible(bool(event.outcome))
        for part, shown in (
            (self.add_button, may),
            (self.outcome_button, may),
            (self.change_button, may and any_),
            (self.keys, may and any_),
            (self.view, any_),
            (self.none, not any_),
        ):
            part.setVisible(shown)

    def add(self) -> None:
        """What was said?"""
        if self.event_row is not None:
            asking_grow.event_note(self.context, self.event_row, None)

    def ask_outcome(self) -> None:
        """What came of it?"""
        if self.event_row is not None:
            asking_grow.outcome(self.context, self.event_row)

    def _change(self, note: NoteRow) -> None:
        if self.may and self.event_row is not None:
            asking_grow.event_note(self.context, self.event_row, note)

    def _delete(self, note: NoteRow) -> None:
        if not self.may:
            return
        note_id = note.id

        def work(session: Session) -> Any:
            from circledesk.services.event_notes import delete_note

            return delete_note(session, note_id=note_id)

        self.write(work)
