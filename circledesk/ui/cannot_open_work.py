"""What the window of a library that does not open lets the worker do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from circledesk.settings import Paths, system_clock

if TYPE_CHECKING:
    from circledesk.services.facts.backups import Restored
    from circledesk.services.facts.rescue import Rescued
    from circledesk.ui.dialogs.passphrase import TypedPassphrase
    from circledesk.ui.progress import Progress


def restoring(
    folder: Path, file: Path, typed: TypedPassphrase
) -> Callable[[object, Progress], Restored]:
    """Put a backup in the library's place; a sealed one is opened by this computer's keys."""

    def work(_: object, progress: Progress) -> Restored:
        from circledesk.services.backup_carried import SUFFIX
        from circledesk.services.backup_return import bring_own_home, sealed_elsewhere
        from circledesk.services.restore import restore_backup
        from circledesk.sync.keystore import open_keys

        paths = Paths(folder)
        with _alone(folder, typed):
            if file.suffix == SUFFIX and not paths.keys.exists():
                raise sealed_elsewhere()
            if file.suffix == SUFFIX:
                plain = bring_own_home(paths, file, open_keys(paths, typed))
            else:
                plain = file
            return restore_backup(folder, file=plain, progress=progress)

    return work


def rescuing(folder: Path, typed: TypedPassphrase) -> Callable[[object, Progress], Rescued]:
    """Put together what is left."""

    def work(_: object, progress: Progress) -> Rescued:
        from circledesk.services.rescue import rescue

        with _alone(folder, typed):
            return rescue(folder, tell=progress)

    return work


def moving(
    folder: Path, target: Path, typed: TypedPassphrase
) -> Callable[[object, Progress], Path]:
    """Move the library to a folder of this computer."""

    def work(_: object, progress: Progress) -> Path:
        from circledesk.services.moving_in import move_library

        return move_library(folder, target, ask=typed, tell=progress)

    return work


def supporting(folder: Path, out: Path, screen: str) -> Callable[[object], Path]:
    """Write the file for whoever helps."""

    def work(_: object) -> Path:
        from circledesk.services.support_file import write_support_file

        return write_support_file(Paths(folder), out, at=system_clock(), screen=screen)

    return work


@contextmanager
def _alone(folder: Path, typed: TypedPassphrase) -> Iterator[None]:
    """Hold the library as its only writer, and its key where it is locked."""
    from circledesk.services.database_lock import hold_key
    from circledesk.services.writer import WINDOW, WriterLock

    hold_key(Paths(folder), typed)
    with WriterLock(Paths(folder).writer_lock, WINDOW):
        yield
