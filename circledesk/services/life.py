"""A writer is one unbroken life of one database file; where it may have split, a new one begins.

The database says on which machine and in which folder it lives; a token outside of it says how far
it was (`outside`). Where they disagree the file was copied, moved or put back: from then on its
changes are counted under a new name, so that no number is ever given twice.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from circledesk.models.database import Database, begin_write
from circledesk.models.log import read_settings, write_settings
from circledesk.said import Sentence, said
from circledesk.services.outside import Token, keep_token, tokens
from circledesk.services.outside import erased_elsewhere as erased_elsewhere
from circledesk.services.outside import remember_erased as remember_erased

MOVED = said(
    "This library was opened on another computer or from a copy: new changes from here are "
    "counted apart, nothing is lost."
)
OLDER = said(
    "This library is older than it was on this computer before: new changes from here are counted "
    "apart; what is missing comes back with the parcels of the others."
)
UNREMEMBERED = said(
    "This computer no longer knows how far this library was: new changes from here are counted "
    "apart, nothing is lost."
)
FORGET = "life_forget"
"""Set with a new life until what was erased elsewhere was erased here again."""
LEAP = 2**32
"""A token that is further ahead than this is damaged."""


class Home(NamedTuple):
    """Where a database lives: the machine ('' where it has no name) and the resolved folder."""

    machine: str
    place: str


def new_writer(device_id: str) -> str:
    """Return a writer's name: the device, and one unbroken life of its database."""
    return f"{device_id}.{os.urandom(4).hex()}"


def home_of(folder: Path) -> Home:
    """Return this machine and a folder as they are now."""
    number = _machine_number()
    machine = hashlib.sha256(f"CircleDesk {number}".encode()).hexdigest()[:32] if number else ""
    return Home(machine, os.path.normcase(os.path.realpath(folder)))


def go_on(database: Database, settings: Mapping[str, str]) -> None:
    """Take a database's life up where it was left, or begin a new one; then keep its token.

    `settings` as they were just read. One that cannot be written is opened as it is.
    """
    home = home_of(database.file.parent)
    found = _tokens(settings, home)
    if (
        _home_in(settings) != home
        or settings.get(FORGET)
        or _why_split(settings, home, found) is not None
    ):
        try:
            with database.session() as session:
                settings = _settle(session, home)
        except OperationalError as error:
            if not _is_read_only(error):
                raise
    follower = _Follower(home, settings)
    if not found:
        follower.keep_first()
    follower.follow(database)


def start_new_writer(session: Session, why: str, *, name: str = "") -> str:
    """Begin a new life within the session's open write transaction; return the writer's name.

    `why` is kept as a notice. What is written from now on carries the new name; the token follows
    when the transaction is committed.
    """
    from circledesk.services.notices import tell

    connection = session.connection()
    settings = read_settings(connection)
    writer = name or new_writer(settings["device"])
    lives = [*_lives(settings), writer]
    write_settings(connection, {"writer": writer, "lives": " ".join(lives)})
    tell(session, "new-writer", why)
    return writer


def begin_restored(session: Session, home: Home, before: Mapping[str, str], why: str) -> None:
    """Begin a new life of a restored database within its open write transaction.

    `before` are the settings of the database that it replaces: as much as that one had seen, and
    every writer it was, is known here too.
    """
    settings = read_settings(session.connection())
    if not settings.get("device"):
        return
    known = [settings, before]
    lamport = max(map(_lamport, known))
    lamport = max([lamport, *(token.lamport for token in _tokens(settings, home))])
    lives = [name for one in reversed(known) for name in _lives(one)]
    told = {"lamport": str(lamport), "lives": " ".join(dict.fromkeys(lives)), FORGET: ""}
    write_settings(session.connection(), told)
    move_in(session, home)
    start_new_writer(session, why)


def keep_now(settings: Mapping[str, str]) -> None:
    """Keep the token of a database that no session holds, as its settings say."""
    if settings.get("device"):
        token = Token(settings["writer"], _lamport(settings))
        keep_token(settings["device"], settings["life_place"], token)


def move_in(session: Session, home: Home) -> None:
    """Note within the open write transaction where the database lives from now on."""
    write_settings(session.connection(), {"life_machine": home.machine, "life_place": home.place})


def _home_in(settings: Mapping[str, str]) -> Home | None:
    if "life_place" not in settings:
        return None
    return Home(settings.get("life_machine", ""), settings["life_place"])


def _tokens(settings: Mapping[str, str], home: Home) -> tuple[Token, ...]:
    device = settings.get("device")
    if not device:
        return ()
    furthest = _lamport(settings) + LEAP
    return tuple(token for token in tokens(device, home.place) if token.lamport <= furthest)


def _why_split(
    settings: Mapping[str, str], home: Home, found: tuple[Token, ...]
) -> Sentence | None:
    """Return why the life may have split; None where it goes on, or has not begun."""
    if not settings.get("device"):
        return None
    lived = _home_in(settings)
    if lived and (lived.place != home.place or _is_other(lived.machine, home.machine)):
        return MOVED
    own = _lives(settings)
    if any(t.lamport > _lamport(settings) or t.writer not in own for t in found):
        return OLDER
    return UNREMEMBERED if lived and not found else None


def _is_other(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _lamport(settings: Mapping[str, str]) -> int:
    return int(settings.get("lamport", "0"))


def _lives(settings: Mapping[str, str]) -> list[str]:
    """Return the writers this database has been, the present one last."""
    lives = settings.get("lives", "").split()
    writer = settings.get("writer", "")
    return lives if writer in lives or not writer else [*lives, writer]


def _settle(session: Session, home: Home) -> dict[str, str]:
    """Judge again while nobody else writes, and write down what follows; return the settings."""
    connection = begin_write(session)
    settings = read_settings(connection)
    found = _tokens(settings, home)
    why = _why_split(settings, home, found)
    if why is not None:
        writer = new_writer(settings["device"])
        # The number goes up to the token's: this computer has seen that much.
        lamport = max([_lamport(settings), *(token.lamport for token in found)])
        kept = keep_token(settings["device"], home.place, Token(writer, lamport))
        if why is UNREMEMBERED and not kept:
            return settings  # no folder takes a token: none was lost
        start_new_writer(session, why, name=writer)
        write_settings(connection, {"lamport": str(lamport), FORGET: "1"})
    if _home_in(settings) != home:
        move_in(session, home)
    session.commit()
    settings = read_settings(session.connection())
    if settings.get(FORGET):
        _forget_again(session)
    return settings


def _forget_again(session: Session) -> None:
    """Erase once more what this computer remembers as erased, after a new life began."""
    from circledesk.services.erasure_memory import forget_again

    forget_again(session)
    write_settings(begin_write(session), {FORGET: ""})
    session.commit()


class _Follower:
    """Keeps the token of one open database as far as the database is."""

    def __init__(self, home: Home, settings: Mapping[str, str]) -> None:
        self._home = home
        self._device = settings.get("device", "")
        self._kept = Token(settings.get("writer", ""), _lamport(settings))

    def keep_first(self) -> None:
        """Keep a token where there was none."""
        if self._device:
            keep_token(self._device, self._home.place, self._kept)

    def follow(self, database: Database) -> None:
        """Look at every commit of the database's sessions."""
        database.listen("before_commit", self._look)
        database.listen("after_commit", self._keep)

    def _look(self, session: Session) -> None:
        if not session.in_nested_transaction():
            session.flush()
            session.info["life"] = read_settings(session.connection())

    def _keep(self, session: Session) -> None:
        settings = session.info.pop("life", None)
        if not settings or not settings.get("device"):
            return
        token = Token(settings.get("writer", ""), _lamport(settings))
        # A lower number: the file was put back under an open window. The next opening must see it.
        if token != self._kept and token.lamport >= self._kept.lamport:
            self._kept = token
            keep_token(settings["device"], self._home.place, token)


def _is_read_only(error: OperationalError) -> bool:
    """Return whether a database may be read only: its file, its folder or its disk says so."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)


def _machine_number() -> str:
    """Return what the system calls this machine, in all its users' sessions; '' for unknown."""
    if sys.platform == "win32":
        import winreg

        path = r"SOFTWARE\Microsoft\Cryptography"
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path, 0, access) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            pass
    try:
        with open("/etc/machine-id", encoding="ascii") as file:
            if number := file.read().strip():
                return number
    except (OSError, ValueError):
        pass
    node = uuid.getnode()
    invented = node >> 40 & 1  # by Python, anew each time, where no network card has a number
    return "" if invented else f"{node:012x}"
