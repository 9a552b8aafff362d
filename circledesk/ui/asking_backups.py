"""Questions on backups: put one back, choose a flash disk, and what buttons start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QFileDialog

from circledesk.errors import CircleDeskError, KeyLocked, SealedElsewhere
from circledesk.services.facts.changed import EVERYTHING
from circledesk.ui.asking import opened
from circledesk.ui.language import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.facts.backups import Rehearsal, Restored, RestorePreview, SecondPlace
    from circledesk.settings import Paths
    from circledesk.ui.context import Context
    from circledesk.ui.progress import Progress


def open_backups(context: Context) -> None:
    """Open the page of the backups."""
    from circledesk.ui.pages.backups_page import BackupsPage

    if not isinstance(context.nav.page, BackupsPage):
        context.nav.open_page(lambda: BackupsPage(context))


def put_back(context: Context, file: str) -> None:
    """Find out what a restore would change, then ask."""

    def work(session: Session) -> RestorePreview:
        from circledesk.services.backup_preview import preview

        return preview(session, file=Path(file))

    def ask(told: RestorePreview) -> None:
        show_restore(context, told)

    context.jobs.read(work, ask)


def choose_carried(context: Context) -> None:
    """Ask for a sealed backup on a flash disk, and show what putting it back would change."""
    chosen, _ = QFileDialog.getOpenFileName(
        context.window, tr("Choose a backup"), "", "*.sealed *.backup"
    )
    if chosen:
        put_back_carried(context, Path(chosen))


def put_back_carried(context: Context, file: Path) -> None:
    """Open a backup from a flash disk with this computer's keys, or else with the recovery sheet;
    then ask as for any other.
    """

    def work(session: Session) -> RestorePreview:
        from circledesk.services.backup_carried import SUFFIX
        from circledesk.services.backup_preview import preview
        from circledesk.services.backup_return import bring_own_home

        desk = context.desk
        sealed = file.suffix == SUFFIX
        plain = bring_own_home(desk.paths, file, desk.keys()) if sealed else file
        return preview(session, file=plain)

    def ask(told: RestorePreview) -> None:
        show_restore(context, told)

    def refused(error: CircleDeskError) -> None:
        if isinstance(error, SealedElsewhere | KeyLocked):
            ask_sheet(
                context, context.desk.paths, file, lambda plain: put_back(context, str(plain))
            )
        else:
            context.messages.trouble(error.what, error.next_step)

    context.jobs.read(work, ask, failed=refused)


def ask_sheet(
    context: Context, paths: Paths, file: Path, then: Callable[[Path], object]
) -> QDialog:
    """Ask for the team's recovery sheet, which opens a sealed backup; go on with the open one."""
    from circledesk.ui.dialogs.sealed_backup import SealedBackupDialog

    dialog = SealedBackupDialog(context, paths, file)
    dialog.accepted.connect(lambda: then(dialog.answer))
    return opened(dialog)


def show_restore(context: Context, told: RestorePreview) -> QDialog:
    """Show what a restore would change, with the button that does it."""
    from circledesk.ui.dialogs.restore_backup import RestoreBackupDialog

    dialog = RestoreBackupDialog(context, told)
    dialog.accepted.connect(lambda: restore(context, told.file))
    return opened(dialog)


def restore(context: Context, file: str) -> Progress:
    """Put a backup in the library's place; the window goes on with what it holds."""

    def work(session: Session, progress: Progress) -> Restored:
        from circledesk.services.restore import restore_backup

        desk = context.desk
        session.close()  # the database is held by the restore alone
        done = restore_backup(
            desk.folder, file=Path(file), clock=desk.system_clock, progress=progress
        )
        desk.reopen()
        return done

    def done(told: Restored) -> None:
        from circledesk.ui.backup_words import when

        said = tr(
            "The backup of {when} was put back: all is as it was then. What was here before is "
            "kept among the backups."
        )
        context.messages.say(said.format(when=when(told.at, ZoneInfo(context.device.zone))))
        context.nav.renew()

    return context.jobs.long(tr("Putting the backup back"), work, done, changed=EVERYTHING)


def rehearse(context: Context, then: Callable[[], object]) -> Progress:
    """Try the newest backup now; say how it went."""

    def work(session: Session, progress: Progress) -> Rehearsal:
        from circledesk.services.backup_watch import rehearse

        desk = context.desk
        return rehearse(desk.paths, desk.clock)

    def done(told: Rehearsal) -> None:
        if told.trouble:
            context.messages.trouble(
                tr("The backup that was tried is no good."), tr("Make a backup now, and try it.")
            )
        else:
            context.messages.say(
                tr("The newest backup was opened, checked and counted: it is good.")
            )
        then()

    return context.jobs.long(tr("Trying the newest backup"), work, done)


def choose_second_place(context: Context, then: Callable[[], object]) -> None:
    """Ask for a flash disk, and copy the newest backup to it."""
    folder = QFileDialog.getExistingDirectory(
        context.window, tr("Choose a flash disk for the backups"), ""
    )
    if folder:
        use_second_place(context, Path(folder), then)


def use_second_place(context: Context, folder: Path, then: Callable[[], object]) -> None:
    """Take a folder as the second place, and copy the newest backup there at once."""

    def work(session: Session) -> SecondPlace:
        from circledesk.services.backup_places import choose_place

        return choose_place(session, folder=folder)

    def chosen(_: SecondPlace) -> None:
        then()
        copy_now(context, then)

    context.jobs.write(work, chosen)


def copy_now(context: Context, then: Callable[[], object]) -> Progress:
    """Make a backup, and copy it to the second place, sealed: whoever asks wants today's work."""

    def work(session: Session, progress: Progress) -> SecondPlace:
        from circledesk.services.backup_places import copy_newest, know_keys
        from circledesk.services.backups import create_backup

        desk = context.desk
        know_keys(session)
        create_backup(desk, tell=progress)
        return copy_newest(desk.paths, desk.clock)

    def done(_: SecondPlace) -> None:
        context.messages.say(tr("The newest backup lies on the flash disk too, sealed."))
        then()

    return context.jobs.long(tr("Copying the backup"), work, done)


def forget_second_place(context: Context, then: Callable[[], object]) -> None:
    """Copy to the flash disk no more."""

    def work(session: Session) -> None:
        from circledesk.services.backup_places import forget_place

        forget_place(context.desk.paths)

    def done(_: None) -> None:
        context.messages.say(
            tr("Backups are copied to no flash disk any more; what is there stays.")
        )
        then()

    context.jobs.write(work, done)
