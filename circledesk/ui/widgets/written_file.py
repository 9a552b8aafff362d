"""Where a file lies that was written: its whole path, and the way to its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from circledesk.ui.theme import Theme
from circledesk.ui.widgets.button import Button
from circledesk.ui.widgets.layout import column, label, row


class WrittenFile(QWidget):
    """The path can be chosen and copied; where no folder can be opened, that is said."""

    def __init__(self, theme: Theme, file: Path, told: str = "", *, copies: bool = False) -> None:
        """`told` stands above the path; `copies` offers to put the path into the clipboard.

        Then the buttons stand below the path.
        """
        super().__init__()
        self.file = file
        self.path = label(str(file), "grey", wrap=True)
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.trouble = label("", "amber", wrap=True)
        self.trouble.hide()
        show = Button(theme, self.tr("Show in folder"), self.show_folder, icon="folder-open")
        words = column(space=2)
        if told:
            words.addWidget(label(told, "strong", wrap=True))
        words.addWidget(self.path)
        words.addWidget(self.trouble)
        self.copy = Button(theme, self.tr("Copy the file’s path"), self.copy_path, icon="copy")
        if copies:
            self.buttons = row(show, self.copy)
            """More may be added before the end of the line."""
            self.setLayout(column(words, row(self.buttons, None)))
        else:
            layout = row(space=16)
            layout.addLayout(words, 1)
            layout.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
            self.setLayout(layout)

    def copy_path(self) -> None:
        """Put the path into the clipboard, for the box in which another program asks for a file."""
        QGuiApplication.clipboard().setText(str(self.file))

    def show_folder(self) -> None:
        """Open the folder in the system's own window."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.file.parent))):
            self.trouble.setText(
                self.tr("The folder cannot be opened from here. The file lies at the path above.")
            )
            self.trouble.show()
