"""Where files live, this device's preferences, and what the surroundings say.

A data folder is one device: its database, settings, inbox, outbox and backups. Where several
people use one PC, the folder lies where all of them can write (`shared_folder`).
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from circledesk.errors import InvalidValue
from circledesk.in_place import keep_whole
from circledesk.launched import must_have_a_name
from circledesk.said import said

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""Fonts, icons, designs, translations, countries: beside the package."""
HANDBOOK = RESOURCES.parent / "docs" / "manual"
"""The handbook's pages, a folder a language."""

_own: list[Path] = []


def look_in(folder: Path) -> None:
    """Take languages and countries of a data folder too, from its rooms of these names."""
    _own[:] = [folder]


def own_folder(room: str) -> Path | None:
    """Return a room of the data folder in use for what its people added, where there is one."""
    return next((folder / room for folder in _own if (folder / room).is_dir()), None)


@dataclass(frozen=True, slots=True)
class Paths:
    """The rooms of one data folder."""

    folder: Path

    @property
    def database(self) -> Path:
        """The one database file; nothing else here ends so."""
        return self.folder / "circledesk.db"

    @property
    def location(self) -> Path:
        """Where the database lies, if it is on a server."""
        return self.folder / "database.json"

    @property
    def inbox(self) -> Path:
        """Copies of bundles that wait for something."""
        return self.folder / "inbox"

    @property
    def outbox(self) -> Path:
        """Bundles written here where no folder was named."""
        return self.folder / "outbox"

    @property
    def carried(self) -> Path:
        """Others' bundles for others, kept unopened to be carried on."""
        return self.folder / "carried"

    @property
    def backups(self) -> Path:
        """Backups of the database."""
        return self.folder / "backups"

    @property
    def keys(self) -> Path:
        """The passphrase file of the keys, where no keyring answers."""
        return self.folder / "keys.sealed"

    @property
    def database_key(self) -> Path:
        """The sealed key of the database, where it is locked."""
        return self.folder / "database.sealed"

    @property
    def refusals(self) -> Path:
        """Files that were refused, for the history."""
        return self.folder / "refusals.json"

    @property
    def log(self) -> Path:
        """Defects, by place and kind; no message and no path stands in it."""
        return self.folder / "circledesk.log"

    @property
    def moved(self) -> Path:
        """Says where a library was moved that lay here."""
        return self.folder / "moved.json"

    @property
    def writer_lock(self) -> Path:
        """Held by the system for who alone writes here; says who, and since when."""
        return self.folder / "writer.lock"

    @property
    def preferences(self) -> Path:
        """Language, theme, column widths."""
        return self.folder / "preferences.json"

    @property
    def practice_mark(self) -> Path:
        """Says that the library here is for practice, and when it was built."""
        return self.folder / "practice.json"

    def make(self) -> None:
        """Make the folder and its rooms."""
        must_have_a_name(self.folder)
        for room in (self.folder, *self._rooms()):
            room.mkdir(parents=True, exist_ok=True)

    def unmake(self, *, keep: bool) -> None:
        """Take a new database and its empty rooms away; `keep` the folder itself."""
        self.database.unlink(missing_ok=True)
        self.location.unlink(missing_ok=True)
        self.database_key.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # Windows keeps what is held
            self.writer_lock.unlink(missing_ok=True)
        rooms = self._rooms()
        for room in rooms if keep else (*rooms, self.folder):
            with contextlib.suppress(OSError):  # something lies in it
                room.rmdir()

    def _rooms(self) -> tuple[Path, ...]:
        return (self.inbox, self.outbox, self.carried, self.backups)


def personal_folder() -> Path:
    """Return the data folder of one person on this PC."""
    from platformdirs import user_data_path

    return user_data_path("CircleDesk", appauthor=False)


def shared_folder() -> Path:
    """Return the data folder that all users of this PC share."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "CircleDesk"
    if sys.platform == "darwin":
        return Path("/Users/Shared/CircleDesk")
    return Path("/var/lib/circledesk")


def practice_folder(folder: Path) -> Path:
    """Return where the practice library of a data folder lies: beside it, each person's own."""
    beside = personal_folder() if folder == shared_folder() else folder
    return beside.with_name(f"{beside.name}-practice")


def lives_folders() -> tuple[Path, ...]:
    """Return the folders, best first, of what this PC remembers outside any data folder.

    All its users share the first; where it may not be written, each has one of his own. Spelled
    out here, since platformdirs costs more than all of the opening that reads them.
    `CIRCLEDESK_LIVES` names another one.
    """
    told = os.environ.get("CIRCLEDESK_LIVES")
    if told:
        return (Path(told),)
    if sys.platform == "win32":
        own = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "CircleDesk"
    elif sys.platform == "darwin":
        own = Path.home() / "Library/Application Support/CircleDesk"
    else:
        own = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state") / "circledesk"
    return shared_folder() / "lives", own / "lives"


def default_folder() -> Path:
    """Return the folder to open: the shared one where first run made it, else the person's."""
    shared = shared_folder()
    files = (Paths(shared).database, Paths(shared).location)
    return shared if any(file.exists() for file in files) else personal_folder()


def system_clock() -> datetime:
    """Return the present instant in UTC.

    `CIRCLEDESK_NOW` (ISO 8601 with a zone) stands in for it where a day is to be played through
    again: samples, pictures, tests.
    """
    told = os.environ.get("CIRCLEDESK_NOW")
    if not told:
        return datetime.now(UTC)
    instant: datetime | None = None
    with contextlib.suppress(ValueError):
        instant = datetime.fromisoformat(told)
    if instant is None or instant.tzinfo is None:
        raise InvalidValue(
            said("CIRCLEDESK_NOW is «{text}», which is no instant with a zone.", text=told),
            "Set it like 2018-08-06T09:00:00+03:00, or unset it.",
        )
    return instant.astimezone(UTC)


def read_preferences(paths: Paths) -> dict[str, Any]:
    """Return what was chosen on this device; an unreadable file counts as nothing chosen."""
    try:
        loaded = json.loads(paths.preferences.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


def write_preferences(paths: Paths, values: dict[str, Any]) -> None:
    """Keep what was chosen on this device, whole or not at all."""
    keep_whole(paths.preferences, json.dumps(values, ensure_ascii=False, indent=1).encode())
