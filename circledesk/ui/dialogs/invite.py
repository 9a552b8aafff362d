"""Invite a person to the team, or note one to approach."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from circledesk.services.facts.changed import Done
from circledesk.services.facts.circles import BranchRow
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_ROLES = ("facilitator", "branch-lead", "regional-lead", "organizer")


class InviteDialog(Dialog):
    """A name or an e-mail is enough; the letter to send is made from the list of invitations."""

    ends_in = "invitation.add"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Invite a person"), self.tr("Note the invitation"))
        told = self.tr(
            "Keeps who was asked to join the team, and what they answer. CircleDesk sends nothing "
            "by itself."
        )
        self.add(label(told, "grey", wrap=True))
        self.name, self.email, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.branch, self.role, self.state = QComboBox(), QComboBox(), QComboBox()
        self.note_line = QLineEdit()
        self.branch.addItem(self.tr("Not decided yet"), None)
        for role in _ROLES:
            self.role.addItem(words.role(role), role)
        self.state.addItem(self.tr("Invited already"), "invited")
        self.state.addItem(self.tr("To approach"), "to-approach")
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("email", self.tr("E-mail"), self.email)
        self.add_field("phone", self.tr("Phone"), self.phone)
        self.add_field("branch_id", self.tr("Branch"), self.branch)
        self.add_field("role", self.tr("Asked to be"), self.role)
        self.add_field("state", self.tr("Answer"), self.state)
        self.add_field("note", self.tr("Note"), self.note_line)
        self.name.setFocus()
        context.jobs.read(_read_branches, self._fill, owner=self)

    def request(self) -> Callable[[Session], Done]:
        """Note the invitation."""
        typed = {
            "name": self.name.text(),
            "email": self.email.text(),
            "phone": self.phone.text(),
            "role": self.role.currentData(),
            "note": self.note_line.text(),
            "state": self.state.currentData(),
            "branch_id": self.branch.currentData(),
        }

        def work(session: Session) -> Done:
            from circledesk.services.people import invite_person

            return invite_person(session, **typed)

        return work

    def _fill(self, rows: tuple[BranchRow, ...]) -> None:
        for branch in rows:
            self.branch.addItem(branch.name, branch.id)


def _read_branches(session: Session) -> tuple[BranchRow, ...]:
    from circledesk.services.team import branches

    return branches(session)
