"""Add a branch to the team."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.ui.context import Context
from circledesk.ui.region_words import region_label
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NewBranchDialog(Dialog):
    """A name is enough; the code is made of it where none is given."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("New branch"), self.tr("Add the branch"))
        self.name, self.code, self.county = QLineEdit(), QLineEdit(), QLineEdit()
        self.city, self.venue = QLineEdit(), QLineEdit()
        self.contact, self.phone = QLineEdit(), QLineEdit()
        hint = self.tr("Short, for certificates; made of the name if left empty.")
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("code", self.tr("Code"), self.code, hint)
        self.add_field("county", region_label(context), self.county)
        self.add_field("city", self.tr("Town"), self.city)
        self.add_field("venue", self.tr("Usual room"), self.venue)
        self.add_field("contact", self.tr("Whom to ask for"), self.contact)
        self.add_field("phone", self.tr("Phone"), self.phone)
        self.name.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Add what was typed."""
        typed = {
            "name": self.name.text(),
            "code": self.code.text(),
            "county": self.county.text(),
            "city": self.city.text(),
            "venue": self.venue.text(),
            "contact": self.contact.text(),
            "phone": self.phone.text(),
        }

        def work(session: Session) -> Any:
            from circledesk.services.team import add_branch

            return add_branch(session, **typed)

        return work
