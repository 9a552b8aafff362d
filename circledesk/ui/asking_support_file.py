"""The support file, asked for from a card, a toast, or where a library does not open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


def choose_support_file(window: QWidget) -> Path | None:
    """Ask where it is to lie; None where the person thought better of it."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    start = Path(QStandardPaths.writableLocation(documents)) / "CircleDesk-support.txt"
    chosen, _ = QFileDialog.getSaveFileName(window, tr("Save a file for support"), str(start))
    return Path(chosen) if chosen else None


def ask_support_file(context: Context, window: QWidget) -> None:
    """Ask where it is to lie, and write it."""
    if file := choose_support_file(window):
        write_support_file(context, window, file)


def write_support_file(context: Context, window: QWidget, file: Path) -> None:
    """Write the file in which nobody is named."""
    screen = screen_of(window)

    def work(session: Session) -> Path:
        from circledesk.services import support_file

        desk = context.desk
        return support_file.write_support_file(desk.paths, file, at=desk.clock(), screen=screen)

    def written(made: Path) -> None:
        context.messages.say(saved(made))

    context.jobs.read(work, written)


def saved(file: Path) -> str:
    """Say that it is there."""
    told = tr("{file} is written. Nobody is named in it; read it before you send it.")
    return told.format(file=file.name)


def screen_of(window: QWidget) -> str:
    """Return the size of the screen, as 1366x768."""
    size = window.screen().size()
    return f"{size.width()}x{size.height()}"
