"""Copies of courses on this computer: look for them, open one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from circledesk.ui.asking import opened
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.circles import CourseRow
    from circledesk.services.facts.offline_copies import FoundCopy, KeptCopy
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress


def find_copies(context: Context) -> None:
    """Ask where to look, then look there."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    chosen = QFileDialog.getExistingDirectory(
        context.window, tr("Where do copies of courses lie?"),
        QStandardPaths.writableLocation(documents),
    )  # fmt: skip
    if chosen:
        look_in(context, Path(chosen))


def look_in(context: Context, folder: Path) -> Progress:
    """Look through a folder, and ask which of what is found are copies."""

    def work(session: Session, progress: Progress) -> tuple[FoundCopy, ...]:
        from circledesk.services.offline_copies import find_copies as found

        return found(session, folder=folder, tell=progress)

    def done(copies: tuple[FoundCopy, ...]) -> None:
        if copies:
            copies_dialog(context, copies)
        else:
            text = tr("Nothing in «{folder}» is called like one of your courses.")
            context.messages.say(text.format(folder=folder.name or str(folder)))

    return context.jobs.long(tr("Looking for copies of courses"), work, done)


def copies_dialog(context: Context, copies: tuple[FoundCopy, ...]) -> QDialog:
    """Ask which are copies."""
    from circledesk.ui.dialogs.offline_copies import OfflineCopiesDialog

    return opened(OfflineCopiesDialog(context, copies))


def open_copy(context: Context, course: CourseRow) -> None:
    """Open a course's copy with the program that is for it; say so where there is none."""

    def work(session: Session) -> KeptCopy | None:
        from circledesk.services.offline_copies import kept_copies

        return next((copy for copy in kept_copies(session) if copy.course_id == course.id), None)

    def show(copy: KeptCopy | None) -> None:
        if copy is None:
            context.messages.trouble(
                tr("No copy of «{course}» is known on this computer.").format(course=course.title),
                tr("Look for copies first: the button above the list."),
            )
        elif not copy.there:
            context.messages.trouble(
                tr("The copy of «{course}» is not where it was: {path}").format(
                    course=course.title, path=copy.path
                ),
                tr("Put its disk in, or look for copies again."),
            )
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy.path)))

    context.jobs.read(work, show)
