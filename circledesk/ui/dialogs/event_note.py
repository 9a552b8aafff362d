"""What was noted at an event, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.event_notes import OFFERED, OTHERWISE, NoteRow
from circledesk.services.facts.events import EventRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_people
from circledesk.ui.grow_words import note_kind
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 600
_LATER = timedelta(days=30)
_MOST = 1000
_OUTCOME_LINES = 9


class EventNoteDialog(Dialog):
    """Of a next step also who does it by when; of a finding the topics that follow."""

    def __init__(
        self, context: Context, event: EventRow, note: NoteRow | None, kind: str = ""
    ) -> None:
        title = self.tr("Change the note") if note else self.tr("Note something")
        verb = self.tr("Save") if note else self.tr("Note it")
        super().__init__(context, title, verb, width=_WIDTH_PX)
        self._event, self._note = event, note
        self.kind = QComboBox()
        offered = OFFERED.get(event.kind, OTHERWISE)
        extra = (note.kind,) if note and note.kind not in offered else ()
        for one in (*offered, *extra):
            self.kind.addItem(note_kind(one), one)
        self.text = text_area(4, note.text if note else "")
        self.count = NumberField(
            0, _MOST, note.count if note else 0, self.tr("How many said so"),
            none=self.tr("not counted"),
        )  # fmt: skip
        self.topics = QLineEdit(note.topics if note else "")
        self.topics.setPlaceholderText(self.tr("farming, phones, English"))
        self.add_field("kind", self.tr("What"), self.kind)
        self.add_field("note", self.tr("In words"), self.text)
        self.add_field("count", self.tr("How many said so"), self.count)
        self.add_field("topics", self.tr("Course topics that follow"), self.topics)
        self._make_step()
        self.kind.setCurrentIndex(max(0, self.kind.findData(note.kind if note else kind)))
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        self.text.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        kind = self.kind.currentData()
        told: dict[str, Any] = {
            "kind": kind,
            "text": self.text.toPlainText(),
            "count": self.count.value(),
            "topics": self.topics.text() if kind == "finding" else "",
        }
        step: dict[str, Any] = {}
        if kind == "next-step" and self._note is None:
            due = self.day.day if self.when.ticked else None
            step = {"responsible_id": self.who.value or "", "due": due}
        event_id, note = self._event.id, self._note

        def work(session: Session) -> Any:
            from circledesk.services.event_notes import add_note, edit_note

            if note is None:
                return add_note(session, event_id=event_id, **told, **step)
            return edit_note(session, note_id=note.id, **told)

        return work

    def _make_step(self) -> None:
        context = self.context
        self.who = RowChoice(self.tr("Nobody yet"))
        self.when = Tick(self.tr("To be done by this day"))
        self.day = DateField(context.theme, max(context.today, self._event.date) + _LATER, "due")
        self.when.box.toggled.connect(self.day.setEnabled)
        self.when.ticked = True
        self.add_field("responsible_id", self.tr("Who"), self.who)
        self.grid.addWidget(self.when, self.grid.rowCount(), 1)
        self.add_field("due", self.tr("By when"), self.day)
        context.jobs.read(read_people, self._fill, owner=self)

    def _fill(self, rows: Offered) -> None:
        self.who.set_rows(rows)

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        step = kind == "next-step" and self._note is None
        for name, field, shown in (
            ("count", self.count, kind not in ("next-step", "cost", "shared")),
            ("topics", self.topics, kind == "finding"),
            ("responsible_id", self.who, step),
            ("due", self.day, step),
        ):
            self.caption(name).setVisible(shown)
            field.setVisible(shown)
        self.when.setVisible(step)
        self.fit()


class OutcomeDialog(Dialog):
    """A few sentences for those who were not there."""

    def __init__(self, context: Context, event: EventRow) -> None:
        super().__init__(context, self.tr("What came of it"), self.tr("Save"), width=_WIDTH_PX)
        self._id = event.id
        self.text = text_area(_OUTCOME_LINES, event.outcome)
        hint = self.tr("Everybody of the team can read it. It closes the minutes.")
        self.add_field("outcome", self.tr("In words"), self.text, hint)
        self.text.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Keep it."""
        event_id, text = self._id, self.text.toPlainText()
        note = self.tr("What came of it is noted.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.events import edit_event

            return replace(edit_event(session, event_id=event_id, outcome=text), note=note)

        return work
