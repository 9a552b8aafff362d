"""New versions of the program: chosen, looked at, taken, gone back from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtWidgets import QDialog, QFileDialog

from circledesk.errors import CircleDeskError
from circledesk.launched import install_root
from circledesk.ui.asking import opened
from circledesk.ui.language import tr, translated

if TYPE_CHECKING:
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress
    from circledesk.updates.installing import Installed
    from circledesk.updates.parcel import Update


def choose_update(context: Context) -> None:
    """Ask for the file, then show what it is."""
    chosen, _ = QFileDialog.getOpenFileName(
        context.window, tr("The new version"), "", tr("Updates") + " (*.circledesk-update)"
    )
    if chosen:
        look_at(context, Path(chosen))


def look_at(context: Context, file: Path) -> None:
    """Check an update, and ask whether to take it; a refusal is said."""
    from circledesk.updates.installing import must_fit
    from circledesk.updates.keys import makers
    from circledesk.updates.parcel import read

    try:
        update = read(file, makers())
        must_fit(install_root(), update)
    except CircleDeskError as error:
        context.messages.trouble(translated(error.what), translated(error.next_step))
        return
    update_dialog(context, update)


def update_dialog(context: Context, update: Update) -> QDialog:
    """Ask whether to take it."""
    from circledesk.ui.dialogs.take_update import TakeUpdateDialog

    dialog = TakeUpdateDialog(context, update)
    dialog.accepted.connect(lambda: take(context, update))
    return opened(dialog)


def take(context: Context, update: Update) -> Progress:
    """Make a backup, lay the new version beside this one, and offer to begin with it."""

    def work(session: Any, progress: Progress) -> Installed:
        from circledesk.updates.installing import install, must_fit

        root = must_fit(install_root(), update)
        context.desk.backup(f"before version {update.manifest.version}")
        return install(root, update, progress)

    def done(here: Installed) -> None:
        told = tr("Version {version} begins with the next start of CircleDesk.")
        context.messages.say(told.format(version=here.current))
        context.changed.emit(frozenset())

    return context.jobs.long(tr("Taking the new version"), work, done)


def go_back(context: Context) -> None:
    """Have the version before this one started next."""
    from circledesk.updates.installing import go_back as back

    root = install_root()
    try:
        here = back(root) if root else None
    except CircleDeskError as error:
        context.messages.trouble(translated(error.what), translated(error.next_step))
        return
    if here:
        told = tr("Version {version} begins with the next start of CircleDesk.")
        context.messages.say(told.format(version=here.current))
        context.changed.emit(frozenset())


def start_anew(context: Context) -> None:
    """Close this window and start the version that is current now."""
    root = install_root()
    if root is not None and context.window is not None:
        launcher = next(root.glob("[cC]ircle[dD]esk.exe"), root / "circledesk")
        process = QProcess()
        process.setProgram(str(launcher))
        process.setProcessEnvironment(_surroundings())
        context.window.close()
        process.startDetached()


def _surroundings() -> QProcessEnvironment:
    """Return what this program was started in: not the libraries of the version that ends."""
    found = QProcessEnvironment.systemEnvironment()
    before = found.value("LD_LIBRARY_PATH_ORIG")
    found.remove("LD_LIBRARY_PATH")
    if before:
        found.insert("LD_LIBRARY_PATH", before)
    found.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")
    return found
