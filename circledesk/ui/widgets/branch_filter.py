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
    from circledesk.services.living import Which
    from circledesk.ui.context import Context

SOON_MS = 150
"""The rows of the page come first; nobody opens the menu sooner."""


class BranchFilter(Button):
    """A button with a menu; `branch_id` is None for all, several ids for a regional lead's own."""

    chose = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "", kind="menu")
        self._context = context
        self.branch_id: Which = None
        self._name = ""
        self._asked = False
        self._offered: dict[QAction, Which] = {}
        self._own = () if context.organizer else context.device.branches
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

    def choose_own(self) -> None:
        """Show what belongs to this computer: its branch, or a regional lead's several."""
        if len(self._own) > 1:
            self.choose(self._own, self.tr("own branches"))
        else:
            device = self._context.device
            self.choose(device.branch_id, device.branch)

    def choose(self, branch_id: Which, name: str) -> None:
        """Show one branch, or all."""
        self.branch_id = branch_id
        self._name = name
        self._tick()
        self._say()
        self.chose.emit()

    def _fill(self, rows: tuple[BranchRow, ...]) -> None:
        self._menu.clear()
        self._offered.clear()
        self._add(None, self.tr("All branches"), "")
        if len(self._own) > 1:
            self._add(self._own, self.tr("Own branches"), self.tr("own branches"))
        self._menu.addSeparator()
        for row in rows:
            self._add(row.id, row.name, row.name)
        self._tick()

    def _add(self, branch_id: Which, text: str, name: str) -> None:
        action = QAction(text.replace("&", "&&"), self._menu, checkable=True)
        self._offered[action] = branch_id
        action.triggered.connect(lambda: self.choose(branch_id, name))
        self._group.addAction(action)
        self._menu.addAction(action)

    def _tick(self) -> None:
        for action, branch_id in self._offered.items():
            if branch_id == self.branch_id:
                action.setChecked(True)

    def _say(self) -> None:
        every = self.tr("all")
        self.setText(self.tr("Branch: {name}").format(name=self._name or every))


def _read_branches(session: Session) -> tuple[BranchRow, ...]:
    from circledesk.services.team import branches

    return branches(session)
