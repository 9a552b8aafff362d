"""A person who might join the team: how to reach her, and what was seen in her."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from circledesk.services.facts.changed import Done
from circledesk.services.facts.circles import BranchRow
from circledesk.services.facts.gathering import in_language
from circledesk.services.facts.people import InvitationRow
from circledesk.services.gather_questions import qualities
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_ROLES = ("facilitator", "branch-lead", "regional-lead", "organizer")
_WIDTH_PX, _TICKS_A_ROW = 560, 2


class ProspectDialog(Dialog):
    """A new one is to be approached; the letter takes up what is ticked."""

    def __init__(self, context: Context, row: InvitationRow | None = None) -> None:
        title = self.tr("Change what is noted") if row else self.tr("A person to approach")
        verb = self.tr("Save") if row else self.tr("Note the person")
        super().__init__(context, title, verb, width=_WIDTH_PX)
        self._row = row
        self.name, self.email, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self.branch, self.role, self.note_line = QComboBox(), QComboBox(), QLineEdit()
        self.branch.addItem(self.tr("Not decided yet"), None)
        for role in _ROLES:
            self.role.addItem(words.role(role), role)
        self.ticks = {
            one.key: Tick(in_language(one.words, context.language.code)) for one in qualities()
        }
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("phone", self.tr("Phone"), self.phone)
        self.add_field("email", self.tr("E-mail"), self.email)
        self.add_field("branch_id", self.tr("Branch"), self.branch)
        self.add_field("role", self.tr("Asked to be"), self.role)
        self.add_field("qualities", self.tr("Qualities"), self._tick_grid())
        self.add_field("note", self.tr("Note"), self.note_line)
        if row is not None:
            self._show(row)
        self.name.setFocus()
        context.jobs.read(_read_branches, self._fill, owner=self)

    def request(self) -> Callable[[Session], Done]:
        """Note the person, or change what is noted."""
        typed = {
            "name": self.name.text(),
            "email": self.email.text(),
            "phone": self.phone.text(),
            "role": self.role.currentData(),
            "note": self.note_line.text(),
            "branch_id": self.branch.currentData(),
            "qualities": [key for key, tick in self.ticks.items() if tick.ticked],
        }
        row = self._row

        def work(session: Session) -> Done:
            from circledesk.services.people import invite_person
            from circledesk.services.prospects import edit_prospect

            if row is not None:
                return edit_prospect(session, invitation_id=row.id, **typed)
            return invite_person(session, state="to-approach", **typed)

        return work

    def _show(self, row: InvitationRow) -> None:
        self.name.setText(row.name)
        self.email.setText(row.email)
        self.phone.setText(words.phone(row.phone))
        self.note_line.setText(row.note)
        self.role.setCurrentIndex(max(0, self.role.findData(row.role)))
        for key, tick in self.ticks.items():
            tick.ticked = key in row.qualities

    def _tick_grid(self) -> QWidget:
        held, grid = QWidget(), QGridLayout()
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setVerticalSpacing(4)
        for place, tick in enumerate(self.ticks.values()):
            grid.addWidget(tick, place // _TICKS_A_ROW, place % _TICKS_A_ROW)
        held.setLayout(grid)
        held.setFocusProxy(next(iter(self.ticks.values())))
        return held

    def _fill(self, rows: tuple[BranchRow, ...]) -> None:
        for branch in rows:
            self.branch.addItem(branch.name, branch.id)
        if self._row is not None:
            self.branch.setCurrentIndex(max(0, self.branch.findData(self._row.branch_id or None)))


def _read_branches(session: Session) -> tuple[BranchRow, ...]:
    from circledesk.services.team import branches

    return branches(session)
