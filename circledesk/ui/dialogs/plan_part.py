"""A part of an event's plan: what it is called, how long it takes, who leads it, what is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.event_plan import TimedPart
from circledesk.ui.context import Context
from circledesk.ui.tables.event_plan import hours_of
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.number import NumberField
from circledesk.ui.widgets.text_area import text_area

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_WIDTH_PX = 600
_LONGEST = 24 * 60
_FIRST_MINUTES = 15


class PlanPartDialog(Dialog):
    """Changes a part, or adds one behind another where `part` is None."""

    def __init__(
        self,
        context: Context,
        event_id: str,
        part: TimedPart | None,
        people: Sequence[str] = (),
        at: int | None = None,
    ) -> None:
        title = self.tr("Change the part") if part else self.tr("One part more")
        verb = self.tr("Save") if part else self.tr("Add it")
        super().__init__(context, title, verb, width=_WIDTH_PX)
        self._event_id, self._part, self._at = event_id, part, at
        if part is not None and part.start:
            self.add(label(hours_of(part), "grey"))
        self._make_fields(people)
        if part is not None:
            self._show(part)
        self._before = self._values()
        self.title_field.setFocus()
        self.title_field.selectAll()

    def request(self) -> Callable[[Session], Any] | None:
        """Write what differs, or add the part."""
        values, before = self._values(), self._before
        changes = {name: value for name, value in values.items() if before[name] != value}
        event_id, part, at = self._event_id, self._part, self._at
        language = self.context.language.code
        if part is not None and not changes:
            return None

        def work(session: Session) -> Any:
            from circledesk.services import event_plan

            told: dict[str, Any] = {"event_id": event_id, "language": language}
            if part is None:
                return event_plan.add_part(session, at=at, **told, **values)
            return event_plan.change_part(session, key=part.key, **told, **changes)

        return work

    def _make_fields(self, people: Sequence[str]) -> None:
        self.title_field = QLineEdit()
        self.minutes = NumberField(
            1, _LONGEST, _FIRST_MINUTES, self.tr("Minutes"), suffix=self.tr(" minutes")
        )
        self.minutes.setSingleStep(5)
        self.lead = QComboBox()
        self.lead.setEditable(True)
        self.lead.addItems(["", *people])
        self.prompts, self.noted = text_area(5), text_area(3)
        self.add_field("title", self.tr("Name of the part"), self.title_field)
        self.add_field("minutes", self.tr("Minutes"), self.minutes)
        self.add_field("lead", self.tr("Who leads it"), self.lead)
        hint = self.tr("A line each. They stand on the projector and in the facilitator’s guide.")
        self.add_field("prompts", self.tr("What is asked"), self.prompts, hint)
        self.add_field("note", self.tr("Notes of this part"), self.noted)

    def _show(self, part: TimedPart) -> None:
        self.title_field.setText(part.title)
        self.minutes.setValue(part.minutes)
        self.lead.setEditText(part.lead)
        self.prompts.setPlainText(part.prompts)
        self.noted.setPlainText(part.note)

    def _values(self) -> dict[str, Any]:
        return {
            "title": self.title_field.text(),
            "minutes": self.minutes.value(),
            "lead": self.lead.currentText(),
            "prompts": self.prompts.toPlainText(),
            "note": self.noted.toPlainText(),
        }
