"""Which of the files and folders that were found are copies of courses: a person says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from circledesk.services.facts.offline_copies import FoundCopy
from circledesk.ui import words
from circledesk.ui.context import Context
from circledesk.ui.widgets.dialog import Dialog
from circledesk.ui.widgets.layout import label

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_HIGH_PX = 280
_FOUND = int(Qt.ItemDataRole.UserRole)


class OfflineCopiesDialog(Dialog):
    """Sure ones are ticked; of one course the last that is ticked is taken."""

    def __init__(self, context: Context, copies: Sequence[FoundCopy]) -> None:
        title = self.tr("Copies on this computer")
        super().__init__(context, title, self.tr("Remember these"), width=640)
        told = self.tr(
            "These look like copies of your courses. Tick those that are; Space ticks. It is "
            "remembered on this computer, and nothing is copied or moved."
        )
        self.add(label(told, "grey", wrap=True))
        self.copies = QListWidget()
        self.copies.setAccessibleName(title)
        self.copies.setMinimumHeight(_HIGH_PX)
        self.copies.setWordWrap(True)
        seen: set[str] = set()
        for copy in copies:
            text = f"{copy.course}\n{copy.path} · {words.size(copy.size)}"
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = copy.sure and copy.course_id not in seen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setData(_FOUND, copy)
            seen.add(copy.course_id)
            self.copies.addItem(item)
        self.copies.setCurrentRow(0)
        self.add(self.copies)
        self.copies.setFocus()
        self.note = self.tr("It is remembered where the copies lie.")

    def request(self) -> Callable[[Session], Any]:
        """Remember what is ticked."""
        items = [self.copies.item(number) for number in range(self.copies.count())]
        chosen: dict[str, Path | None] = {
            item.data(_FOUND).course_id: item.data(_FOUND).path
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        }

        def work(session: Session) -> None:
            from circledesk.services.offline_copies import keep_copies

            keep_copies(session, copies=chosen)

        return work
