"""A sealed backup opened with the team's recovery sheet, where this computer's keys do not fit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.settings import Paths
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label
from circledesk.ui.widgets.sheet_lines import SheetLines

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class SealedBackupDialog(Dialog):
    """Takes the five lines; `answer` is the opened backup among this computer's own."""

    ends_in = "backup.restore"

    def __init__(self, context: Context, paths: Paths, file: Path) -> None:
        super().__init__(context, self.tr("A sealed backup"), self.tr("Open the backup"), width=560)
        self._paths, self._file = paths, file
        told = self.tr(
            "This computer's keys do not open this backup. The team's recovery sheet does: type "
            "its five lines as they are printed. Nothing is put back yet."
        )
        self.add(label(told, "grey", wrap=True))
        self.lines = SheetLines()
        self.add_field("sheet", self.tr("The key"), self.lines)
        self.lines.setFocus()

    def request(self) -> Callable[[Session], Path]:
        """Open the backup; what the sheet says is kept nowhere."""
        paths, file, sheet = self._paths, self._file, self.lines.text()

        def work(_: Session) -> Path:
            from circledesk.services.backup_return import bring_home_by_sheet

            return bring_home_by_sheet(paths, file, sheet=sheet)

        return work
