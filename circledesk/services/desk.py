"""One opened data folder: database, keys, backups. What the window and the commands hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from circledesk.errors import NotFound
from circledesk.models.database import Database
from circledesk.models.log import read_settings
from circledesk.models.upgrade import backup_name, copy_database, upgrade
from circledesk.said import said
from circledesk.services import life
from circledesk.services.backup_care import let_old_go
from circledesk.settings import Paths, system_clock

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

AskPassphrase = Callable[[], str]
"""Returns the passphrase of the keys, from a prompt, a dialog or the surroundings."""


def is_library(folder: Path) -> bool:
    """Whether a folder holds a database; an empty file, as a full disk leaves it, is none."""
    file = Paths(folder).database
    return file.is_file() and file.stat().st_size > 0


def must_be_library(folder: Path) -> None:
    """Refuse a folder that holds no database."""
    if not is_library(folder):
        raise NotFound(
            said("There is no CircleDesk library in {folder}.", folder=folder),
            "Make a new team (team create), join one (device join), or name another folder.",
        )


class Desk:
    """An opened data folder. Made by `Desk.open`, or `Desk.create` where there is none yet."""

    def __init__(
        self,
        paths: Paths,
        passphrase: AskPassphrase | None,
        clock: Callable[[], datetime],
    ) -> None:
        self.paths = paths
        self.database = Database(paths.database, self.clock)
        self.system_clock = clock
        self.shift = timedelta()
        """What a person said the PC's clock is off by (services.clock)."""
        self.ask_passphrase = passphrase
        self._keys: DeviceKeys | None = None

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.paths.folder

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: AskPassphrase | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> Desk:
        """Open a folder that holds a library; bring its schema up to date after a backup.

        Raises NotFound where there is none, NewerDatabase where a newer version wrote it.
        """
        must_be_library(folder)
        return cls.create(folder, passphrase=passphrase, clock=clock)

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        passphrase: AskPassphrase | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> Desk:
        """Open a folder, making an empty database where there is none."""
        paths = Paths(folder)
        paths.make()
        desk = cls(paths, passphrase, clock or system_clock)
        try:
            upgrade(desk.database, backup=desk.backup)
            with desk.database.session() as session:
                settings = read_settings(session.connection())
            desk.shift = timedelta(seconds=int(settings.get("clock_shift", "0")))
            life.go_on(desk.database, settings)
        except BaseException:
            desk.close()
            raise
        return desk

    def clock(self) -> datetime:
        """Return the present instant in UTC, as a person set the PC's clock right."""
        return self.system_clock() + self.shift

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Give a short session: one read, or one action."""
        with self.database.session() as session:
            yield session

    def keys(self) -> DeviceKeys:
        """Open this PC's keys, asking for the passphrase once where no keyring holds them."""
        if self._keys is None:
            from circledesk.sync.keystore import open_keys

            self._keys = open_keys(self.paths, self.ask_passphrase)
        return self._keys

    def use_keys(self, keys: DeviceKeys) -> None:
        """Hold keys that were made just now."""
        self._keys = keys

    def backup(self, why: str) -> Path:
        """Write a backup of the database and return its file; `why` stands in its name."""
        target = self.paths.backups / backup_name(self.clock(), why)
        copy_database(self.paths.database, target)
        let_old_go(self.paths.backups, self.clock())
        return target

    def close(self) -> None:
        """Let go of the database and forget the keys."""
        self.database.close()
        self._keys = None
