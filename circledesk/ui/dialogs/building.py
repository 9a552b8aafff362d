"""A small window that shows how far the practice library is built; then that library opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from circledesk.ui.context import Context
from circledesk.ui.dialogs.first_run import Library, Practise
from circledesk.ui.messages import Message
from circledesk.ui.widgets.layout import column, label
from circledesk.ui.widgets.progress_strip import ProgressStrip

_WIDTH_PX = 520


class Building(QWidget):
    """Closes when the library is there, or when it was stopped: then `made` stays None."""

    def __init__(self, context: Context, folder: Path, practise: Practise) -> None:
        super().__init__()
        self.context = context
        self.made: Library | None = None
        context.window = self
        self.setWindowTitle("CircleDesk")
        self.setMinimumWidth(_WIDTH_PX)
        title = self.tr("Building the practice library…")
        told = self.tr("Invented people and circles to play with. It never touches real data.")
        self.strip = ProgressStrip(context.theme)
        self.trouble = label("", "red", wrap=True)
        self.trouble.hide()
        self.setLayout(
            column(
                label(title, "heading"),
                label(told, "grey", wrap=True),
                self.strip,
                self.trouble,
                around=24,
            )
        )
        context.messages.said.connect(self._say)
        progress = context.jobs.long(
            title, lambda _, progress: practise(folder, progress), self._take, owner=self
        )
        self.words = self.tr("Half a year of circles")
        self.strip.follow(progress, lambda progress, done, total: self.words)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is being built is let go."""
        self.strip.forget()
        self.context.jobs.stop()
        super().closeEvent(event)

    def _take(self, made: Library | None) -> None:
        self.made = made
        if made is not None:
            self.close()

    def _say(self, message: Message) -> None:
        """Stopped by hand: there is nothing to read; refused: why."""
        if message.kind == "done":
            self.close()
            return
        self.trouble.setText(f"{message.text} {message.next_step}".strip())
        self.trouble.show()
