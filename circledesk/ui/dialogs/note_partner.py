"""Note what passed with a partner: a visit, a call, thanks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.partners import CONTACT_KINDS, PartnerRow
from circledesk.ui.context import Context
from circledesk.ui.tables.partners import contact_kind
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.row_choice import RowChoice
from circledesk.ui.widgets.when import DateField

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NotePartnerDialog(Dialog):
    """A day and a kind are enough; an event says what they were invited to or thanked for."""

    def __init__(self, context: Context, row: PartnerRow) -> None:
        super().__init__(context, self.tr("What passed?"), self.tr("Note it"))
        self._id = row.id
        self.add(label(row.name, "strong", wrap=True))
        self.kind = QComboBox()
        for kind in CONTACT_KINDS:
            self.kind.addItem(contact_kind(kind), kind)
        self.day = DateField(context.theme, context.today, "date")
        self.at_event = RowChoice(self.tr("No event"))
        self.text = QLineEdit()
        self.add_field("kind", self.tr("Kind"), self.kind)
        self.add_field("date", self.tr("Day"), self.day)
        self.add_field("event_id", self.tr("Event"), self.at_event)
        self.add_field("text", self.tr("Note"), self.text)
        context.jobs.read(_events, self.at_event.set_rows, owner=self)
        self.kind.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Note it."""
        told = {
            "kind": self.kind.currentData(),
            "day": self.day.day,
            "text": self.text.text(),
            "event_id": self.at_event.value or "",
        }
        partner_id = self._id

        def work(session: Session) -> Any:
            from circledesk.services.partners import note_partner_contact

            return note_partner_contact(session, partner_id=partner_id, **told)

        return work


def _events(session: Session) -> list[tuple[str, str]]:
    from circledesk.services.events import events
    from circledesk.services.session import this_device

    here = this_device(session)
    which = None if here.role == "organizer" else here.branches
    return [(row.id, f"{row.title} · {row.date}") for row in events(session, branch_id=which)]
