"""Somebody at an event: a guest whom the team does not hold, and what anybody is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.events import ROLES, AtEvent, EventRow
from circledesk.ui.context import Context
from circledesk.ui.tables.events import event_role
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class RoleChoice(QComboBox):
    """What somebody is at an event."""

    def __init__(self, role: str) -> None:
        super().__init__()
        for one in ROLES:
            self.addItem(event_role(one), one)
        self.setCurrentIndex(ROLES.index(role))

    @property
    def role(self) -> str:
        """The one that is chosen."""
        chosen: str = self.currentData()
        return chosen


class AddGuestDialog(Dialog):
    """A name is enough."""

    def __init__(self, context: Context, event: EventRow) -> None:
        super().__init__(context, self.tr("Add a guest"), self.tr("Put on the list"))
        self._event = event
        self.name, self.contact = QLineEdit(), QLineEdit()
        self.contact.setPlaceholderText(self.tr("phone, e-mail, office …"))
        self.role = RoleChoice("guest")
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("contact", self.tr("Contact"), self.contact)
        self.add_field("role", self.tr("Comes as"), self.role)
        self.name.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Put her on the list."""
        event_id = self._event.id
        told = {"name": self.name.text(), "contact": self.contact.text(), "role": self.role.role}

        def work(session: Session) -> Any:
            from circledesk.services.events import add_guest

            return add_guest(session, event_id=event_id, **told)

        return work


class ChangePlaceDialog(Dialog):
    """Of a person of the team only what she is there; her name and phone are her own."""

    def __init__(self, context: Context, place: AtEvent) -> None:
        super().__init__(context, place.name, self.tr("Save"))
        self._place = place
        self.name, self.contact = QLineEdit(place.name), QLineEdit(place.contact)
        self.role = RoleChoice(place.role)
        if not place.person_id:
            self.add_field("name", self.tr("Name"), self.name)
            self.add_field("contact", self.tr("Contact"), self.contact)
        self.add_field("role", self.tr("Comes as"), self.role)
        (self.role if place.person_id else self.name).setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Write it."""
        place_id, note = self._place.id, self.tr("The list is changed.")
        told = {"role": self.role.role}
        if not self._place.person_id:
            told |= {"name": self.name.text(), "contact": self.contact.text()}

        def work(session: Session) -> Any:
            from dataclasses import replace

            from circledesk.services.events import change_place

            return replace(change_place(session, place_id=place_id, **told), note=note)

        return work
