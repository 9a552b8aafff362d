"""What organizers note of a facilitator: her level, who supports her, when they last spoke."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox

from circledesk.services.facts.people import FacilitatorRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.dialogs.rows_read import Offered, read_people
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.text_area import text_area
from circledesk.ui.widgets.tick import Tick
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_LEVELS = ("new", "veteran", "ready", "trainer")


class SupportDialog(Dialog):
    """The level is proposed by her circles until a person chooses one."""

    ends_in = "person.support"

    def __init__(self, context: Context, person: FacilitatorRow) -> None:
        super().__init__(context, self.tr("Notes on a facilitator"), self.tr("Save"))
        self._person = person
        self.add(label(person.name or person.email, "strong", wrap=True))
        self.level, self.by = QComboBox(), RowChoice(self.tr("Nobody yet"))
        proposed = self.tr("As her circles propose: {level}")
        self.level.addItem(proposed.format(level=words.level(person.proposed)), "")
        for level in _LEVELS:
            self.level.addItem(words.level(level), level)
        self.level.setCurrentIndex(self.level.findData(person.level if person.level_set else ""))
        self.spoken = Tick(self.tr("Somebody spoke to her on this day"))
        self.day = DateField(context.theme, person.last_spoken or context.today, "date")
        self.note_field = text_area(4, person.note)
        self.add_field("level", self.tr("Level"), self.level)
        self.add_field("supported_by", self.tr("Supported by"), self.by)
        self.grid.addWidget(self.spoken, self.grid.rowCount(), 1)
        self.add_field("date", self.tr("Spoken to"), self.day)
        self.add_field("note", self.tr("Notes"), self.note_field)
        self.by.choose(person.supported_by_id or None)
        self.spoken.box.toggled.connect(self.day.setEnabled)
        self.spoken.ticked = person.last_spoken is not None
        self.day.setEnabled(self.spoken.ticked)
        self.level.setFocus()
        context.jobs.read(read_people, self._fill, owner=self)

    def request(self) -> Callable[[Session], Any]:
        """Write what was chosen."""
        fields: dict[str, Any] = {
            "level": self.level.currentData(),
            "supported_by": self.by.value,
            "last_spoken": self.day.day if self.spoken.ticked else None,
            "note": self.note_field.toPlainText(),
        }
        person_id = self._person.id

        def work(session: Session) -> Any:
            from circledesk.services.support import set_support

            return set_support(session, person_id=person_id, **fields)

        return work

    def _fill(self, rows: Offered) -> None:
        chosen = self.by.value or self._person.supported_by_id or None
        self.by.set_rows(row for row in rows if row[0] != self._person.id)
        self.by.choose(chosen)
