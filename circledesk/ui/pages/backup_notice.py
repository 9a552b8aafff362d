"""One calm line at the first place, where backups want a person: a try failed, or is overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from circledesk.ui import asking_backups
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import Card, column, label, row

if TYPE_CHECKING:
    from circledesk.ui.context import Context


class BackupNotice(QWidget):
    """Takes no room where all is well."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.told = label("", "grey", wrap=True)
        button = Button(
            context.theme,
            self.tr("Look at the backups"),
            lambda: asking_backups.open_backups(context),
            kind="small",
            icon="hard-drive-download",
        )
        inside = row(space=24)
        inside.addWidget(self.told, 1)
        inside.addWidget(button)
        below = column(Card(inside, kind="notice"))
        below.setContentsMargins(0, 4, 0, 8)
        self.setLayout(below)
        self.hide()

    def load(self) -> None:
        """Ask how the backups stand, when nothing else waits."""
        jobs = self.context.jobs
        jobs.read(lambda _: _worry(jobs.desk), self.show_worry, owner=self, later=True)

    def show_worry(self, worry: str) -> None:
        """Say it, or take no room."""
        told = {
            "failed": self.tr("The newest backup that was tried is no good. Make one now."),
            "overdue": self.tr("No backup was tried for more than six weeks. Try one now."),
        }
        self.told.setText(told.get(worry, ""))
        self.setVisible(worry in told)


def _worry(desk: Any) -> str:
    from circledesk.services.backup_watch import worry

    return worry(desk.paths, desk.clock())
