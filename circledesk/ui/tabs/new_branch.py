"""Add a branch to the team."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class NewBranchDialog(Dialog):
    """A name is enough; the code is made of it where none is given."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("New branch"), self.tr("Add the branch"))
        self.name, self.code, self.county = QLineEdit(), QLineEdit(), QLineEdit()
        self.city, self.venue = QLineEdit(), QLineEdit()
        hint = self.tr("Short, for certificates; made of the name if left empty.")
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("code", self.tr("Code"), self.code, hint)
        self.add_field("county", self.tr("County"), self.county)
        self.add_field("city", self.tr("Town"), self.city)
        self.add_field("venue", self.tr("Usual room"), self.venue)
        self.name.setFocus()

    def request(self) -> Callable[[Session], Any]:
        """Add what was typed."""
        name, code = self.name.text(), self.code.text()
        county, city, venue = self.county.text(), self.city.text(), self.venue.text()

        def work(session: Session) -> Any:
            from circledesk.services.team import add_branch

            return add_branch(session, name=name, code=code, county=county, city=city, venue=venue)

        return work
