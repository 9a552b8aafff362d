"""One opened data folder: database, keys, backups. What the window and the commands hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from circledesk import everybody
from circledesk.errors import NotFound
from circledesk.models.copying import Tell, save_copy
from circledesk.models.database import Database
from circledesk.models.log import read_settings
from circledesk.models.own_settings import LONGEST_SHIFT, number_in
from circledesk.models.server import Server
from circledesk.models.server_troubles import server_trouble
from circledesk.models.upgrade import backup_name, upgrade
from circledesk.said import said
from circledesk.services import drafts, life, location
from circledesk.services.backup_care import let_old_go
from circledesk.services.backup_notes import write_note
from circledesk.services.location import is_library as is_library
from circledesk.settings import Paths, system_clock

if TYPE_CHECKING:
    from circledesk.sync.keys import DeviceKeys

AskPassphrase = Callable[[], str]
"""Returns the passphrase of the keys, from a prompt, a dialog or the surroundings."""


def must_be_library(folder: Path) -> None:
    """Refuse a folder that holds no database."""
    if not is_library(folder):
        if any(Paths(folder).backups.glob("*.backup")):
            raise NotFound(
                said("The database is gone from {folder}; its backups are there.", folder=folder),
                "Restore the newest good one: backup list shows them, backup restore puts it back.",
            )
        raise NotFound(
            said("There is no CircleDesk library in {folder}.", folder=folder),
            "Make a new team (team create), join one (device join), or name another folder.",
        )
    if Paths(folder).moved.exists():
        from circledesk.services.whereabouts import must_not_have_moved

        must_not_have_moved(folder)


class Desk:
    """An opened data folder. Made by `Desk.open`, or `Desk.create` where there is none yet."""

    def __init__(
        self,
        paths: Paths,
        passphrase: AskPassphrase | None,
        clock: Callable[[], datetime],
        server: Server | None = None,
    ) -> None:
        self.paths = paths
        self.database = Database(paths.database, self.clock, server)
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
        database: str | None = None,
    ) -> Desk:
        """Open a folder that holds a library; bring its schema up to date after a backup.

        `database` is the address of one on a server, where the folder does not say it yet. Raises
        NotFound where there is none, NewerDatabase where a newer version wrote it.
        """
        must_be_library(folder)
        return cls._reach(folder, passphrase, clock, database, known=True)

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        passphrase: AskPassphrase | None = None,
        clock: Callable[[], datetime] | None = None,
        database: str | None = None,
    ) -> Desk:
        """Open a folder, making an empty database where there is none."""
        return cls._reach(folder, passphrase, clock, database, known=False)

    @classmethod
    def _reach(
        cls,
        folder: Path,
        passphrase: AskPassphrase | None,
        clock: Callable[[], datetime] | None,
        database: str | None,
        *,
        known: bool,
    ) -> Desk:
        paths = Paths(folder)
        server = location.server_of(paths, database)
        old_folder = folder.exists()
        everybody.make_rooms(paths)
        if paths.database_key.exists():
            from circledesk.services.database_lock import hold_key

            hold_key(paths, passphrase)
        desk = cls(paths, passphrase, clock or system_clock, server)
        try:
            desk._prepare(known)
        except BaseException as error:
            desk.close()
            if server and not is_library(folder):
                paths.unmake(keep=old_folder)
            if trouble := server_trouble(error):
                raise trouble from error
            raise
        return desk

    def _prepare(self, known: bool) -> None:
        server = self.database.server
        if server and (known or location.has_moved(self.paths, server)):
            location.must_know(self.database, self.paths)
        upgrade(self.database, backup=self.backup)
        if server:
            location.remember(self.paths, server)
        with self.database.session() as session:
            settings = read_settings(session.connection())
            self.shift = self._shift_told(session, settings)
        if self.paths.database_key.exists():
            self._care_for_lock(settings)
        life.go_on(self.database, settings)
        everybody.give_to_all(self.folder)
        with self.database.session() as session:
            drafts.let_old_go(session)

    def _shift_told(self, session: Session, settings: dict[str, str]) -> timedelta:
        seconds = number_in(settings.get("clock_shift", "0"), LONGEST_SHIFT)
        shift = timedelta(seconds=seconds or 0)
        if shift:
            from circledesk.services.clock import was_set_right

            if was_set_right(session.connection(), shift, self.system_clock()):
                return timedelta()
        return shift

    def _care_for_lock(self, settings: dict[str, str]) -> None:
        from circledesk.services.database_lock import follow_root
        from circledesk.services.locking import clear_left

        clear_left(self.paths)
        follow_root(self.paths, settings)

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

    def backup(self, why: str, tell: Tell | None = None) -> Path:
        """Write a backup of the database and return its file; `why` stands in its name."""
        target = self.paths.backups / backup_name(self.clock(), why)
        save_copy(self.database.engine, target, tell)
        write_note(target)
        let_old_go(self.paths.backups, self.clock())
        return target

    def reopen(self) -> None:
        """Open the database anew, after another was put in its place."""
        self.database.close()
        self.database = Database(self.paths.database, self.clock, self.database.server)
        self._prepare(known=True)

    def get_ready_to_write(self) -> None:
        """Set up what the first write would wait for; the window does it in a quiet moment."""
        from sqlalchemy.orm import configure_mappers

        from circledesk.models.rows import kinds

        kinds()
        configure_mappers()

    def close(self) -> None:
        """Let go of the database and forget the keys."""
        self.database.close()
        everybody.give_to_all(self.folder)
        self._keys = None
