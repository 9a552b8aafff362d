"""Writes what the window tells of a defect into the log of the data folder, each once."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from circledesk.settings import Paths

if TYPE_CHECKING:
    from circledesk.ui.main_window import MainWindow
    from circledesk.ui.messages import Message


class DefectKeeper(QObject):
    """Lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._folder = window.context.preferences.folder
        self._kept: set[str] = set()

    def keep(self, message: Message) -> None:
        """Keep the details of a defect that was not kept yet."""
        if message.kind != "defect" or self._folder is None or message.details in self._kept:
            return
        from circledesk.defect_words import keep

        self._kept.add(message.details)
        with suppress(OSError):
            keep(Paths(self._folder).log, message.details)
