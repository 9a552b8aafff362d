"""Branch: all or one. The choice is read from the services when the menu first opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QShowEvent
from PySide6.QtWidgets import QMenu

from circledesk.ui.widgets.button import Button

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import BranchRow
    from circledesk.ui.context import Context

SOON_MS = 150
"""The rows of the page come first; nobody opens the menu sooner."""


class BranchFilter(Button):
    """A button with a menu; `branch_id` is None for all."""

    chose = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "", kind="menu")
        self._context = context
        self.branch_id: str | None = None
        self._name = ""
        self._asked = False
        self._menu = QMenu(self)
        self._group = QActionGroup(self._menu)
        self.setMenu(self._menu)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the branches once, after what the page itself reads."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            jobs = self._context.jobs
            QTimer.singleShot(SOON_MS, lambda: jobs.read(_read_branches, self._fill, owner=self))

    def choose(self, branch_id: str | None, name: str) -> None:
        """Show one branch, or all."""
        self.branch_id = branch_id
        self._name = name
        self._tick()
        self._say()
        self.chose.emit()

    def _fill(self, rows: tuple[BranchRow, ...]) -> None:
        self._menu.clear()
        self._add(None, self.tr("All branches"), "")
        self._menu.addSeparator()
        for row in rows:
            self._add(row.id, row.name, row.name)
        self._tick()

    def _add(self, branch_id: str | None, text: str, name: str) -> None:
        action = QAction(text.replace("&", "&&"), self._menu, checkable=True)
        action.setData(branch_id)
        action.triggered.connect(lambda: self.choose(branch_id, name))
        self._group.addAction(action)
        self._menu.addAction(action)

    def _tick(self) -> None:
        for action in self._group.actions():
            if action.data() == self.branch_id:
                action.setChecked(True)

    def _say(self) -> None:
        every = self.tr("all")
        self.setText(self.tr("Branch: {name}").format(name=self._name or every))


def _read_branches(session: Session) -> tuple[BranchRow, ...]:
    from circledesk.services.team import branches

    return branches(session)
