"""Wrong SQL over all tables: named, mended or sent to rescue; never made worse, nothing lost.

Cells of another kind, rows gone, twice or made up, references swapped, indexes, triggers and tables
gone, settings altered; several at once. The long form (HOURS) is `make test-long`'s.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from circledesk.models.any_text import decoded
from circledesk.models.check_own import FORGETTABLE
from circledesk.models.database import Database
from circledesk.models.rows import kinds
from circledesk.services.facts.soundness import Mended
from circledesk.services.mending import mend_library
from circledesk.settings import Paths
from tests.copies import SAMPLE_NOW, sample_library
from tests.services.conftest import open_library

VALUES = (
    "NULL", "x'ff00'", "''", "'x'", "7", "-1", "0", "1e99", "CAST(x'ff41' AS TEXT)", "'{}'", "'[]'",
    "9223372036854775807", "'2018-13-45'", "'2018-08-09T07:00:00.000Z'", "'team'",
)  # fmt: skip
OWN = {*FORGETTABLE, "setting", "erased_subject", "peer", "device_invitation"}
"""This PC's own lists: a value that can be is right there, since nothing else tells it."""
UNREADABLE = {"form", "pages", "schema"}
"""Findings behind which the tables cannot be held against the log."""
Tables = dict[str, Counter[tuple[object, ...]]]
NAMES = {"log_writer", "log_shape"}
"""Lists of the log in which a name too many, that no change uses, is of no weight."""
LOG = """
SELECT s.name, w.uid, c.seq, o.uid, o.verb, o.at, o.actor, c.lamport, h.tbl, c.row, h.cells,
       c.cells, c.over, c.subject, c.kind
FROM log_change c JOIN log_scope s ON s.id = c.scope JOIN log_writer w ON w.id = c.writer
JOIN log_operation o ON o.id = c.operation JOIN log_shape h ON h.id = c.shape
"""
TOLD = slice(4, 7)
"""What of a change is its action's: verb, time, person."""


@dataclass
class Library:
    """A copy of the sample library, and what is done to it."""

    folder: Path
    chance: random.Random
    touched: set[str] = field(default_factory=set)
    done: list[str] = field(default_factory=list)

    @property
    def file(self) -> Path:
        return self.folder / "circledesk.db"

    def open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.file)
        connection.text_factory = decoded
        return connection

    def spoil(self) -> None:
        """Do a few wrong things."""
        with closing(self.open()) as connection, connection:
            for _ in range(self.chance.choice((1, 1, 1, 2, 3))):
                how = self.chance.choice(WAYS)
                statement = how(self, connection)
                try:
                    before = connection.total_changes
                    connection.execute(statement)
                except sqlite3.IntegrityError:
                    continue
                if connection.total_changes > before or statement.startswith(("DROP", "CREATE")):
                    self.done.append(statement)

    def table(self, connection: sqlite3.Connection, *, full: bool = True) -> str:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [name for (name,) in found.fetchall()]
        if self.chance.random() < 0.4:  # the log and this PC's own lists, of which there are fewer
            names = [name for name in names if name not in kinds()]
        while True:
            name = self.chance.choice(names)
            if not full or connection.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone():
                self.touched.add(name)
                return name

    def column(self, connection: sqlite3.Connection, table: str) -> str:
        columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        return str(self.chance.choice(columns)[1])

    def rows(self, connection: sqlite3.Connection, table: str) -> str:
        """One row, a few, or all."""
        ids = [row[0] for row in connection.execute(f'SELECT rowid FROM "{table}"')]
        count = self.chance.choice((1, 1, 1, 3, len(ids)))
        some = self.chance.sample(ids, min(count, len(ids)))
        return f"rowid IN ({', '.join(map(str, some))})"

    def mend(self) -> Mended:
        database = Database(self.file, lambda: SAMPLE_NOW)
        try:
            return mend_library(database, Paths(self.folder))
        finally:
            database.close()

    def log(self) -> set[tuple[object, ...]]:
        with closing(self.open()) as connection:
            try:
                return set(connection.execute(LOG))
            except sqlite3.OperationalError:  # a table of it is gone
                return set()

    def tables(self) -> Tables:
        with closing(self.open()) as connection:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            return {
                name: Counter(connection.execute(f'SELECT * FROM "{name}"'))
                for (name,) in names.fetchall()
            }


def flip(library: Library, connection: sqlite3.Connection) -> str:
    """A value of any kind in any cell."""
    table = library.table(connection)
    column, value = library.column(connection, table), library.chance.choice(VALUES)
    where = library.rows(connection, table)
    return f'UPDATE OR IGNORE "{table}" SET "{column}" = {value} WHERE {where}'


def delete(library: Library, connection: sqlite3.Connection) -> str:
    table = library.table(connection)
    return f'DELETE FROM "{table}" WHERE {library.rows(connection, table)}'


def double(library: Library, connection: sqlite3.Connection) -> str:
    """A row a second time, under another key."""
    table = library.table(connection)
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    key = next(column[1] for column in columns if column[5])
    new = library.chance.choice(("'twice'", "99999", "x'00'", "NULL"))
    names = ", ".join(f'"{column[1]}"' for column in columns)
    told = ", ".join(new if column[1] == key else f'"{column[1]}"' for column in columns)
    where = library.rows(connection, table)
    return f'INSERT OR IGNORE INTO "{table}" ({names}) SELECT {told} FROM "{table}" WHERE {where}'


def swap(library: Library, connection: sqlite3.Connection) -> str:
    """A cell of another row in some rows: a reference to somebody else."""
    table = library.table(connection)
    column, where = library.column(connection, table), library.rows(connection, table)
    other = library.rows(connection, table)
    value = f'(SELECT "{column}" FROM "{table}" WHERE {other} LIMIT 1)'
    return f'UPDATE OR IGNORE "{table}" SET "{column}" = {value} WHERE {where}'


def make_up(library: Library, connection: sqlite3.Connection) -> str:
    table = library.table(connection, full=False)
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    values = ", ".join(library.chance.choice(VALUES) for _ in columns)
    return f'INSERT OR IGNORE INTO "{table}" VALUES ({values})'


def drop(library: Library, connection: sqlite3.Connection) -> str:
    """An index or a table gone, or a trigger that nobody knows."""
    way = library.chance.choice(("index", "index", "trigger", "table"))
    if way == "trigger":
        table = library.table(connection)
        return f'CREATE TRIGGER IF NOT EXISTS t AFTER INSERT ON "{table}" BEGIN SELECT 1; END'
    if way == "table":
        return f'DROP TABLE "{library.table(connection, full=False)}"'
    named = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    name, table = library.chance.choice(connection.execute(named).fetchall())
    library.touched.add(table)
    return f'DROP INDEX "{name}"'


def setting(library: Library, connection: sqlite3.Connection) -> str:
    library.touched.add("setting")
    keys = [row[0] for row in connection.execute("SELECT key FROM setting")] or ["lamport"]
    key, value = library.chance.choice(keys), library.chance.choice(VALUES)
    return f"UPDATE OR IGNORE setting SET value = {value} WHERE key = '{key}'"


WAYS = (flip, flip, flip, flip, delete, double, swap, swap, make_up, drop, setting)


@dataclass(frozen=True)
class Sound:
    """A library before anything was done to it."""

    file: Path
    log: set[tuple[object, ...]]
    tables: Tables


@pytest.fixture(scope="module")
def sound(made: object, tmp_path_factory: pytest.TempPathFactory) -> list[Sound]:
    """The sample library, with rows in nearly all tables, and a little one, quickly checked."""
    little = tmp_path_factory.mktemp("little") / "data"
    for library in open_library(made, little):  # type: ignore[arg-type]
        library.came(circle := library.circle("Chess"), 1, library.learner(circle, "Aisha Said"))
    return [_sound(folder) for folder in (sample_library(tmp_path_factory), little)]


def _sound(folder: Path) -> Sound:
    library = Library(folder, random.Random())
    return Sound(library.file, library.log(), library.tables())


def test_wrong_sql_over_all_tables(sound: list[Sound], tmp_path: Path) -> None:
    hours = float(os.environ.get("HOURS") or 0)
    end, number = time.monotonic() + (hours * 480 or 1.5), int(os.environ.get("FIRST") or 1)
    found: Counter[str] = Counter()
    while time.monotonic() < end:
        library = Library(tmp_path / str(number), random.Random(number))
        library.folder.mkdir()
        before = sound[bool(number % 8)]
        shutil.copyfile(before.file, library.file)
        library.spoil()
        try:
            found[_tried(library, before)] += 1
        except Exception as error:
            raise AssertionError((number, library.done)) from error
        shutil.rmtree(library.folder)
        number += 1
    print(f"{number} libraries with wrong things in them: {dict(found)}")
    assert number


def _tried(library: Library, before: Sound) -> str:
    """Check and mend a spoilt library; say what became of it."""
    stood, held = library.tables(), library.log()
    changed = {name for name in before.tables if _is_changed(name, before.tables, stood)}
    done = library.mend()
    report = done.before
    if report.sound:
        assert changed <= OWN, changed
        return "of no weight" if not changed else "this computer's own"
    told = " ".join(f"{one.kind} {one.what} {one.where} {one.table}" for one in report.problems)
    if not any(one.kind in UNREADABLE for one in report.problems):
        assert all(_is_named(name, told) for name in changed - OWN), (changed, report.problems)
    after = library.log()
    if held:
        assert {change[:4] for change in held} <= {change[:4] for change in after}
    if not done.after.sound:
        assert any("escue" in one.next_step for one in done.after.problems), done.after.problems
        return "to rescue"
    lost = {(*one[:4], *one[7:]) for one in before.log} - {(*one[:4], *one[7:]) for one in after}
    assert not lost, lost
    marked = {one[3] for one in before.log ^ after}
    assert len(marked) <= done.in_doubt, marked
    return "marked" if done.in_doubt else "mended"


def _is_changed(name: str, before: Tables, now: Tables) -> bool:
    """Whether anything of weight differs in a table."""
    if name not in now:
        return True
    if name in NAMES:
        return bool(before[name] - now[name])
    if name == "log_change":  # its number here, and what an empty list of what it replaces is
        was, is_ = (Counter(_weight(row) for row in one[name]) for one in (before, now))
        return was != is_ or any(not 0 < int(str(row[0])) <= 1 << 48 for row in now[name])
    return before[name] != now[name]


def _weight(row: tuple[object, ...]) -> tuple[object, ...]:
    return tuple("" if value == "{}" else value for value in row[1:])


def _is_named(table: str, told: str) -> bool:
    """Whether the findings speak of a table: by its name, or of the log that it is part of."""
    return table in told or table.replace("_", " ") in told or table.startswith("log_")
