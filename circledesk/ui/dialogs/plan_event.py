"""Plan an event, or change what is noted of it: what, when, where, for whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.events import KINDS, OCCASIONS, EventRow
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_branches
from circledesk.ui.event_words import form_word
from circledesk.ui.language import tr
from circledesk.ui.region_words import region_label
from circledesk.ui.tables.events import event_kind
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.pair import Pair
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.when import DateField, TimeField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_AHEAD = timedelta(days=14)
_LONGEST = 7 * 24 * 60
DEVELOPMENT = "development"


class EventFields:
    """The fields of an event, for the dialogs that plan one and that change one."""

    def __init__(self, dialog: Dialog) -> None:
        context = dialog.context
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(event_kind(kind), kind)
        self.form = QComboBox()
        for form in OCCASIONS[1:]:
            self.form.addItem(form_word(form), form)
        self._dialog = dialog
        self.title, self.venue = QLineEdit(), QLineEdit()
        self.region = QLineEdit()
        self.region.setPlaceholderText(tr("all libraries"))
        self.day = DateField(context.theme, context.today + _AHEAD, "date")
        self.day.setAccessibleName(tr("Day"))
        self.start = TimeField(time(9))
        self.start.setAccessibleName(tr("Begins at"))
        self.minutes = NumberField(
            0, _LONGEST, 120, tr("Minutes"), suffix=tr(" minutes"), none=tr("Length not known")
        )
        self.minutes.setSingleStep(30)
        self.note = text_area(2)
        dialog.add_field("kind", tr("Kind"), self.kind)
        dialog.add_field("form", tr("What it is"), self.form)
        dialog.add_field("title", tr("Name of the event"), self.title)
        dialog.add_field("date", tr("Day"), self.day)
        length = Pair(self.start, self.minutes)
        dialog.add_field("start", tr("Time and length"), length, also=("duration",))
        dialog.add_field("venue", tr("Venue"), self.venue)
        dialog.add_field("region", region_label(context), self.region)
        dialog.add_field("note", tr("Note"), self.note)
        self.kind.currentIndexChanged.connect(self._show_form)
        self._show_form()

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the services."""
        kind = self.kind.currentData()
        told: dict[str, Any] = {"form": self.form.currentData()} if kind == DEVELOPMENT else {}
        return told | {
            "kind": kind,
            "title": self.title.text(),
            "date": self.day.day,
            "start": self.start.moment,
            "duration": self.minutes.value() or None,
            "venue": self.venue.text(),
            "region": self.region.text(),
            "note": self.note.toPlainText(),
        }

    def show_kind(self, kind: str) -> None:
        """Choose a kind."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))

    def _show_form(self) -> None:
        shown = self.kind.currentData() == DEVELOPMENT
        self._dialog.caption("form").setVisible(shown)
        self.form.setVisible(shown)

    def show_row(self, row: EventRow) -> None:
        """Show an event."""
        self.show_kind(row.kind)
        self.form.setCurrentIndex(max(0, self.form.findData(row.form)))
        self.title.setText(row.title)
        self.day.set_day(row.date)
        self.start.set_moment(row.start or time(9))
        self.minutes.setValue(row.duration or 0)
        self.venue.setText(row.venue)
        self.region.setText(row.region)
        self.note.setPlainText(row.note)


class NewEventDialog(Dialog):
    """An organizer says whose it is; on a branch's computer it is the branch's own."""

    def __init__(self, context: Context, kind: str = "workshop") -> None:
        super().__init__(context, self.tr("New event"), self.tr("Plan it"), width=520)
        self.branch = RowChoice(self.tr("The whole team"))
        self.fields = EventFields(self)
        self.fields.show_kind(kind)
        if context.organizer:
            self.add_field("branch_id", self.tr("Whose"), self.branch)
            context.jobs.read(read_branches, self._fill, owner=self)
        self.fields.title.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Plan it."""
        values, branch_id = self.fields.values(), self.branch.value

        def work(session: Session) -> Any:
            from circledesk.services.events import add_event

            return add_event(session, branch_id=branch_id, **values)

        return work

    def _done(self, result: Any) -> None:
        super()._done(result)
        self.context.nav.open_event(result.id)

    def _fill(self, rows: Offered) -> None:
        self.branch.set_rows(rows)


class EditEventDialog(Dialog):
    """Writes only what differs."""

    def __init__(self, context: Context, row: EventRow) -> None:
        super().__init__(context, self.tr("Change the event"), self.tr("Save"), width=520)
        self._id = row.id
        self.fields = EventFields(self)
        self.fields.show_row(row)
        self._before = self.fields.values()
        self.fields.title.setFocus()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs."""
        values = self.fields.values()
        changes = {name: told for name, told in values.items() if self._before.get(name) != told}
        if not changes:
            return None
        event_id, note = self._id, self.tr("The event is changed.")

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.events import edit_event

            return replace(edit_event(session, event_id=event_id, **changes), note=note)

        return work
