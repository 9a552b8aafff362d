"""One run of the command line: its words, its data folder, its answer."""

from __future__ import annotations

import sqlite3
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, overload

from circledesk.commands.asked_secrets import desk_pin, key_passphrase
from circledesk.errors import CircleDeskError, KeyLocked
from circledesk.said import said

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from circledesk.services.desk import Desk
    from circledesk.services.on_paper import OnPaper
    from circledesk.services.writer import WriterLock

T = TypeVar("T")

NEED_NO_PIN = frozenset(
    {("check", ""), ("support-file", ""), ("desk", "list"), ("desk", "pin"), ("desk", "sit-down")}
)
"""Group and word of what asks by itself, or tells and changes nothing of learners."""


class Call:
    """What a command gets: the parsed words, and how to reach data and people."""

    def __init__(self, args: Namespace) -> None:
        self.args = args
        self.json: bool = getattr(args, "json", False)
        self.language: str = getattr(args, "language", "")
        self._proven = False
        self.papers: tuple[OnPaper, ...] = ()
        """Papers with people's data that were read for this command."""

    @property
    def folder(self) -> Path:
        """The data folder: `--data`, else this PC's own."""
        told = getattr(self.args, "data", None)
        if told:
            return Path(told)
        from circledesk.settings import default_folder

        return default_folder()

    @property
    def log_folder(self) -> Path:
        """Where a defect is written down: the demo has no data folder but its own."""
        return Path(self.args.out) if self.args.group == "demo" else self.folder

    @property
    def names_command(self) -> bool:
        """Whether there is a command on the line; without one, the window is meant."""
        return hasattr(self.args, "run")

    def run(self) -> int:
        """Run the command; return the exit code."""
        from circledesk.commands.noted import note_command

        code: int | None = self.args.run(self)
        if not code:
            note_command(self)
        return code or 0

    @property
    def database(self) -> str | None:
        """The address of a database on a server: `--database`, else what the folder remembers."""
        told: str | None = getattr(self.args, "database", None)
        return told

    @property
    def is_new(self) -> bool:
        """Whether nothing in the folder says where its library is."""
        from circledesk.settings import Paths

        paths = Paths(self.folder)
        return not (paths.database.exists() or paths.location.exists())

    @contextmanager
    def desk(self, *, create: bool = False) -> Iterator[Desk]:
        """Open the data folder; `create` makes it where it is new, and unmakes it on a refusal."""
        from circledesk.services.desk import Desk

        self._must_be_safe()
        old_folder = self.folder.exists()
        lock = None if self._on_server else self.lock()
        if create and lock and self.is_new:
            lock.take_first()
        new = self.is_new
        make = Desk.create if create else Desk.open
        try:
            opened = make(self.folder, passphrase=cache(key_passphrase), database=self.database)
        except BaseException:
            if lock:
                lock.leave()
            raise
        try:
            self._must_be_seated(opened)  # a try is counted beside an open window too
            if lock:
                opened.database.ask_before_writing(lock.take)
            if not new:
                self._believe_clock(opened)
            yield opened
        except BaseException:
            opened.close()
            if new:
                opened.paths.unmake(keep=old_folder)
            if lock:
                lock.leave()
            raise
        opened.close()
        if lock:
            lock.leave()

    def must_be_seated(self) -> None:
        """Ask for the PIN before the files are worked on; a library that is damaged has none."""
        from sqlalchemy.exc import DatabaseError

        from circledesk.services.pins import WrongPin

        try:
            with self.desk():
                self._proven = True
        except (WrongPin, KeyLocked):
            raise
        except (CircleDeskError, DatabaseError, sqlite3.DatabaseError):
            return

    def _must_be_seated(self, desk: Desk) -> None:
        """Ask once for the PIN of who is at the desk, where she has one."""
        words = (self.args.group, getattr(self.args, "word", ""))
        if self._proven or words in NEED_NO_PIN:
            return
        from circledesk.services.pins import prove
        from circledesk.services.roles import pinned
        from circledesk.services.session import this_device

        with desk.session() as session:
            if pins := pinned(session.connection()):
                here = this_device(session)
                if here.person_id in pins:
                    pin = desk_pin(self.spoken(said("PIN of {name}:", name=here.person)) + " ")
                    prove(session, person_id=here.person_id, pin=pin)
        self._proven = True

    def _must_be_safe(self) -> None:
        """Refuse a folder in which a library would be torn; one on a server lies elsewhere."""
        from circledesk.services.living_place import must_be_safe

        if not self._on_server:
            must_be_safe(self.folder)

    @property
    def _on_server(self) -> bool:
        from circledesk.settings import Paths

        return self.database is not None or Paths(self.folder).location.exists()

    def lock(self) -> WriterLock:
        """Return the lock that a command takes before it writes; an open window holds it."""
        from circledesk.services.writer import WriterLock
        from circledesk.settings import Paths

        return WriterLock(Paths(self.folder).writer_lock)

    def hold_key(self) -> None:
        """Hold the key of a locked library whose files are read while it is not opened."""
        from circledesk.settings import Paths

        paths = Paths(self.folder)
        if paths.database_key.exists():
            from circledesk.services.database_lock import hold_key

            hold_key(paths, key_passphrase)

    def _believe_clock(self, desk: Desk) -> None:
        """Ask which day it is where this PC's clock cannot be right; without a terminal, guess."""
        from circledesk.services.clock import doubt, set_day

        wrong = doubt(desk)
        if wrong is None:
            return
        self.tell(
            f"The clock of this computer says {wrong.says}, but the newest entry is of "
            f"{wrong.newest}."
        )
        if not sys.stdin.isatty():
            set_day(desk, wrong.newest)
            self.tell(f"Today is taken to be {wrong.newest}. Set the clock right when you can.")
            return
        from circledesk.commands.values import day

        set_day(desk, day(input("Which day is it today (like 2018-08-07)? ").strip(), "today"))

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Open the data folder for one read or one action."""
        from circledesk.services.on_paper import made_papers

        with self.desk() as desk, desk.session() as session:
            yield session
            self.papers += made_papers(session)

    def has(self, name: str) -> bool:
        """Whether an option stands on the command line."""
        return hasattr(self.args, name)

    @overload
    def option(self, name: str) -> str | None: ...

    @overload
    def option(self, name: str, usual: T) -> T: ...

    def option(self, name: str, usual: Any = None) -> Any:
        """Return what an option says; `usual`, or nothing, where it is not given."""
        return getattr(self.args, name, usual)

    def listed(self, name: str) -> tuple[Any, ...]:
        """Return all that an option says that takes several; none where it is not given."""
        return tuple(getattr(self.args, name, ()))

    def wrong(self, sentence: str) -> NoReturn:
        """End as wrong usage, as a parser does that gave its `error` as `wrong`."""
        raise SystemExit(self.args.wrong(sentence))

    def given(self, *names: str) -> dict[str, Any]:
        """Return those options that stand on the command line, by name."""
        return {name: getattr(self.args, name) for name in names if hasattr(self.args, name)}

    def tell(self, sentence: str) -> None:
        """Say something to the person that is not the answer itself."""
        if sentence:
            print(self.spoken(sentence), file=sys.stderr)

    def spoken(self, sentence: str) -> str:
        """Return a sentence of the services in the language of `--language`."""
        if self.language in ("", "en"):
            return sentence
        try:
            from circledesk.ui.language import in_language
        except ImportError:  # Qt needs libraries that a server may lack; English is always there
            return sentence
        return in_language(sentence, self.language)
