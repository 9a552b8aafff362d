"""Asks where P2PU's files go, and writes them there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from circledesk.errors import CircleDeskError
from circledesk.ui.language import tr
from circledesk.ui.papers import save_file

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.ui.context import Context


def write_p2pu(context: Context) -> None:
    """Choose a folder and write P2PU's files into it."""
    folder = QFileDialog.getExistingDirectory(context.window, tr("Folder for P2PU’s files"))
    if folder:
        write_p2pu_into(context, Path(folder))


def write_p2pu_into(context: Context, folder: Path) -> None:
    """Write P2PU's files into a folder."""

    def work(session: Session) -> dict[str, bytes]:
        from circledesk.interop.p2pu.out import export_p2pu

        return export_p2pu(session)

    def save(files: dict[str, bytes]) -> None:
        try:
            for name, content in files.items():
                save_file(folder / name, content)
        except CircleDeskError as error:
            context.messages.trouble(error.what, error.next_step)
            return
        told = tr("Files written into {folder}: {n}.")
        context.messages.say(told.format(folder=folder.name, n=len(files)))

    context.jobs.read(work, save)
