"""The library broken in every way that a check names: found, explained, mended, as before.

And in ways that it does not name: a flipped cell anywhere, rows gone, rows too many, damaged pages.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from circledesk.models.any_text import decoded
from circledesk.models.check_own import FORGETTABLE
from circledesk.models.database import Database
from circledesk.services.facts.soundness import Mended
from circledesk.services.mending import check_library, mend_library
from circledesk.settings import Paths
from tests.services.conftest import THURSDAY, Library, open_library

MENDED = {
    "a cell of a row": "UPDATE learner SET name = 'x' WHERE rowid = 1",
    "a derived column": "UPDATE learner SET sort_name = 'zzz'",
    "a row of another scope": "UPDATE meeting SET scope = 'team' WHERE rowid = 1",
    "an id": "UPDATE signup SET id = 'nobody' WHERE rowid = 1",
    "a row gone": "DELETE FROM attendance",
    "a parent gone": "DELETE FROM learning_circle",
    "the team gone": "DELETE FROM team",
    "a row too many": "INSERT INTO branch SELECT 'b9', {branch} FROM branch LIMIT 1",
    "an orphan": "UPDATE meeting SET circle_id = 'nowhere' WHERE rowid = 1",
    "deleted, says the table": "UPDATE course SET deleted_at = '2018-01-01T00:00:00.000Z'",
    "a value of another kind": "UPDATE meeting SET date = x'00ff' WHERE rowid = 1",
    "a text that is none": "UPDATE learner SET name = CAST(x'ff41' AS TEXT) WHERE rowid = 1",
    "a list of two versions too many": "INSERT INTO log_conflict VALUES ('r', 'c', 'learner')",
    "a waiting row too many": "INSERT INTO log_waiting VALUES ('r', 'learner', 'team', 't')",
    "a mark": "UPDATE log_vector SET mark = '00000000000000000000000000000000'",
    "how far a writer is": "UPDATE log_vector SET seq = seq + 1",
    "a vector gone": "DELETE FROM log_vector",
    "a vector of nobody": "INSERT INTO log_vector VALUES (99, 99, 1, '0')",
    "a digest": "UPDATE log_scope SET digest = replace(digest, substr(digest, 1, 1), 'e')",
    "a digest that is none": "UPDATE log_scope SET digest = 'x'",
    "the counter": "UPDATE setting SET value = '1' WHERE key = 'lamport'",
    "the counter, no number": "UPDATE setting SET value = 'x' WHERE key = 'lamport'",
    "the counter, far ahead": "UPDATE setting SET value = 1 << 62 WHERE key = 'lamport'",
    "the clock, far away": "INSERT OR REPLACE INTO setting VALUES ('clock_shift', 1 << 60)",
    "whose writer": "UPDATE setting SET value = 'somebody.1' WHERE key = 'writer'",
    "the writer gone": "DELETE FROM setting WHERE key = 'writer'",
    "a role that nobody gave": "UPDATE setting SET value = 'everybody' WHERE key = 'role'",
    "another team's key": "UPDATE setting SET value = 'AAAA' WHERE key = 'root_key'",
    "a role that no computer has": "UPDATE setting SET value = 'regional' WHERE key = 'role'",
    "the team forgotten": "DELETE FROM setting WHERE key = 'team'",
    "cut off": """INSERT OR REPLACE INTO setting VALUES ('cuts', '[["d", "", "", 0]]')""",
    "cut off, unreadable": "INSERT OR REPLACE INTO setting VALUES ('cuts', '{')",
    "erased, says the list": "INSERT INTO erased_subject VALUES ('branch:b', 'l', 'log')",
    "erased, says nobody": "INSERT INTO erased_subject VALUES ('branch:b', 'l', 'whim')",
    "the sum beside a change": "UPDATE log_change SET own_sum = own_sum + 1 WHERE id = 5",
    "a sum that is none": "UPDATE log_change SET own_sum = x'ff00'",
    "in doubt, says the log": "UPDATE log_operation SET in_doubt = 1",
    "an action of nothing": (
        "INSERT INTO log_operation VALUES (99, '0123456789abcdef', 1, 'x', '2018', '', 1, 0)"
    ),
    "a number that cannot be": "UPDATE log_change SET id = 9223372036854775807 WHERE id = 5",
    "who this computer is, otherwise": "UPDATE setting SET value = 'me' WHERE key = 'device'",
    "who this computer is, no text": "UPDATE setting SET value = x'00ff' WHERE key = 'device'",
    "a setting that is no text": "INSERT INTO setting VALUES ('odd', CAST(x'ff41' AS TEXT))",
    "a name that is none": "INSERT INTO log_writer VALUES (77, x'00ff')",
    "an index gone": "DROP INDEX ix_log_change_row",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON log_change BEGIN DELETE FROM learner; END",
    "an index that forbids": "CREATE UNIQUE INDEX i ON learner (id, name)",
    "whose file": "PRAGMA application_id = 0",
    "taken back by nobody": "INSERT INTO log_undone VALUES ('one', 'two')",
    "an unreadable draft": "INSERT INTO unfinished_form VALUES ('k', '', '', '{', '2018')",
    "a peer's mark": "INSERT INTO peer_vector VALUES ('d', 'team', 'd.1', 1, 'x')",
    "a kept file without bytes": (
        "INSERT INTO kept_file VALUES ('k', 'e', 'photo', 'n', '', 3, 'd', '', '', 0, '',"
        " '2018-08-01T00:00:00.000Z')"
    ),
}  # fmt: skip
TO_RESCUE = {
    "a number missing": "DELETE FROM log_change WHERE id = 3",
    "the last change gone": "DELETE FROM log_change WHERE id = (SELECT max(id) FROM log_change)",
    "a change altered": "UPDATE log_change SET cells = replace(cells, 'Aisha', 'Asha')",
    "whom a change is about": "UPDATE log_change SET subject = 'x' WHERE subject IS NOT NULL",
    "a text that is none, in the log": (
        "UPDATE log_change SET subject = CAST(x'ff41' AS TEXT) WHERE id = 5"
    ),
    "where this computer is": "UPDATE setting SET value = x'00ff' WHERE key LIKE 'branch%'",
    "what it replaces, no change": "UPDATE log_change SET over = '[[0, 5]]' WHERE id = 5",
    "a change unreadable": "UPDATE log_change SET cells = '[' WHERE id = 5",
    "what it replaces": "UPDATE log_change SET over = '{' WHERE id = 5",
    "readers renamed": "UPDATE log_scope SET name = 'teem' WHERE name = 'team'",
    "readers renamed to others": "UPDATE log_scope SET name = 'public:q' WHERE name LIKE 'public%'",
    "a writer's name gone": "DELETE FROM log_writer",
    "an action gone": "DELETE FROM log_operation WHERE id = 2",
    "when it was done": "UPDATE log_operation SET at = 'yesterday' WHERE id = 2",
    "a shape gone": "DELETE FROM log_shape WHERE id = 2",
    "a shape of another table": "UPDATE log_shape SET tbl = 'team' WHERE tbl = 'learner'",
    "a kind that is none": "UPDATE log_change SET kind = 7 WHERE id = 5",
    "a table gone": "DROP TABLE attendance",
    "who this computer is": "DELETE FROM setting WHERE key = 'device'",
}


@pytest.fixture(scope="module")
def sound(made: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a circle, learners, attendance and a value that was changed twice."""
    folder = tmp_path_factory.mktemp("sound")
    [library] = [_lived_in(one) for one in open_library(made, folder / "data")]  # type: ignore[arg-type]
    return Path(library.desk.folder) / "circledesk.db"


def _lived_in(library: Library) -> Library:
    circle = library.circle("Chess")
    people = [library.learner(circle, name) for name in ("Aisha Said", "Musa Juma")]
    library.came(circle, 1, *people)
    library.came(circle, 1, people[0])
    library.session.rollback()
    return library


@pytest.fixture(scope="module")
def before(
    sound: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, str], set[str]]:
    """The digests of the sound library, and all that is in it."""
    whole = Broken(sound, tmp_path_factory.mktemp("before"))
    return whole.digests(), set(whole.dump())


class Broken:
    """A copy of the sound library, broken."""

    def __init__(self, sound: Path, folder: Path) -> None:
        self.paths = Paths(folder)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sound, self.paths.database)

    def run(self, statement: str) -> None:
        with closing(sqlite3.connect(self.paths.database)) as connection, connection:
            columns = [r[1] for r in connection.execute("PRAGMA table_info(branch)")][1:]
            connection.execute(statement.replace("{branch}", ", ".join(columns)))

    def mend(self) -> Mended:
        database = Database(self.paths.database, lambda: THURSDAY)
        try:
            return mend_library(database, self.paths)
        finally:
            database.close()

    def digests(self) -> dict[str, str]:
        database = Database(self.paths.database, lambda: THURSDAY)
        try:
            return check_library(database).digest
        finally:
            database.close()

    def dump(self) -> list[str]:
        with closing(sqlite3.connect(self.paths.database)) as connection:
            connection.text_factory = decoded
            return sorted(
                " ".join(line.split()).replace(" ;", ";") for line in connection.iterdump()
            )


@pytest.mark.parametrize("how", MENDED)
def test_what_the_log_can_mend_is_found_and_mended(
    how: str, sound: Path, before: tuple[dict[str, str], set[str]], tmp_path: Path
) -> None:
    broken = Broken(sound, tmp_path)
    broken.run(MENDED[how])
    done = broken.mend()
    assert not done.before.sound
    assert all(problem.mendable for problem in done.before.problems), done.before.problems
    assert all(problem.what and problem.next_step for problem in done.before.problems)
    assert done.after.problems == ()
    assert done.after.digest == before[0]
    assert Path(done.backup).is_file()
    differ = bare(before[1]) ^ bare(set(broken.dump()))
    assert all("setting" in line or "notice" in line for line in differ), differ


@pytest.mark.parametrize("how", TO_RESCUE)
def test_what_the_log_cannot_mend_is_found_and_sent_to_rescue(
    how: str, sound: Path, tmp_path: Path
) -> None:
    broken = Broken(sound, tmp_path)
    broken.run(TO_RESCUE[how])
    done = broken.mend()
    assert not done.before.mendable
    assert not done.after.sound
    assert any("escue" in problem.next_step for problem in done.after.problems)


PROVED = {
    "a value": "UPDATE log_change SET cells = replace(cells, 'Aisha', 'Asha')",
    "its counter": "UPDATE log_change SET lamport = lamport + 1 WHERE id = 5",
    "whom it is about": "UPDATE log_change SET subject = 'x' WHERE subject IS NOT NULL",
    "a change gone": "DELETE FROM log_change WHERE id = 3",
    "its value and its sum": "UPDATE log_change SET cells = '[]', own_sum = 7 WHERE id = 5",
    "what an action was": "UPDATE log_operation SET verb = 'learner.edit'",
    "who did it": "UPDATE log_operation SET actor = 'somebody' WHERE id = 2",
    "when it was done": "UPDATE log_operation SET at = '2018-01-01T00:00:00.000Z' WHERE id = 2",
    "when, no time": "UPDATE log_operation SET at = 'yesterday' WHERE id = 2",
    "who, no text": "UPDATE log_operation SET actor = x'ff00' WHERE id = 2",
    "the sum of an action": "UPDATE log_operation SET own_sum = 7",
    "an action and its doubt": "UPDATE log_operation SET verb = 'x', in_doubt = 1 WHERE id = 3",
}


@pytest.mark.parametrize("how", PROVED)
def test_an_altered_change_is_put_right_from_a_backup_that_proves_it(
    how: str, sound: Path, before: tuple[dict[str, str], set[str]], tmp_path: Path
) -> None:
    broken = Broken(sound, tmp_path)
    broken.paths.backups.mkdir()
    shutil.copyfile(sound, broken.paths.backups / "20180809-070000-000000-daily.backup")
    broken.run(PROVED[how])
    done = broken.mend()
    assert not done.before.sound
    assert done.after.problems == ()
    assert (done.after.digest, done.in_doubt) == (before[0], 0)
    assert bare(before[1]) ^ bare(set(broken.dump())) == set()


def bare(dump: set[str]) -> set[str]:
    """A library's content without the numbers that the file gives to changes, and its settings."""
    return {
        re.sub(r'("log_change" VALUES.)\d+', r"\1", one) for one in dump if "setting" not in one
    }


A_SIGN_UP = "(SELECT min(id) FROM log_operation WHERE verb LIKE 'signup%')"


@pytest.mark.parametrize("column", ["verb", "at", "actor"])
def test_an_altered_action_is_found_again_where_its_truth_stands_elsewhere(
    column: str, sound: Path, before: tuple[dict[str, str], set[str]], tmp_path: Path
) -> None:
    """A verb that others have too, the time of a row that it made, a person of the list."""
    value = "'2018-01-01T00:00:00.000Z'" if column == "at" else "'7'"
    broken = Broken(sound, tmp_path)
    broken.run(f"UPDATE log_operation SET {column} = {value} WHERE id = {A_SIGN_UP}")
    done = broken.mend()
    assert not done.before.sound
    assert (done.after.problems, done.in_doubt) == ((), 0)
    assert bare(before[1]) ^ bare(set(broken.dump())) == set()


@pytest.mark.parametrize("column", ["verb, actor", "own_sum"])
def test_an_altered_action_that_nothing_proves_is_marked_for_good(
    column: str, sound: Path, tmp_path: Path
) -> None:
    """It is said, and then shown with the doubt; an alteration of the marked one is found again."""
    broken = Broken(sound, tmp_path)
    for one in column.split(", "):
        broken.run(f"UPDATE log_operation SET {one} = '7' WHERE id = 2")
    done = broken.mend()
    (problem,) = done.before.problems
    assert (problem.kind, problem.table) == ("action", "log_operation")
    assert (done.after.problems, done.in_doubt) == ((), 1)
    assert broken.mend().before.sound
    broken.run("UPDATE log_operation SET in_doubt = 0")
    done = broken.mend()
    assert (done.before.sound, done.after.sound, done.in_doubt) == (False, True, 1)


def _cells(file: Path) -> list[tuple[str, str]]:
    """All (table, column) of a library that hold something."""
    with closing(sqlite3.connect(file)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = [name for (name,) in names if not name.startswith("sqlite_")]
        return [
            (table, row[1])
            for table in tables
            if connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone()
            for row in connection.execute(f'PRAGMA table_info("{table}")')
        ]


VALUES = ("NULL", "x'ff00'", "''", "'x'", "7", "-1", "1e99", "CAST(x'ff41' AS TEXT)", "'{}'")
UNPROTECTED = {("log_change", "id")}
"""What decides nothing and tells nothing: no sum is over it."""


def mutation(chance: random.Random, cells: list[tuple[str, str]]) -> tuple[str, str, str]:
    """Return (table, column, statement) of one wrong thing."""
    table, column = chance.choice(cells)
    row = f'rowid = (SELECT rowid FROM "{table}" ORDER BY random() LIMIT 1)'
    if table in ("log_vector", "log_conflict"):
        row = "1 = 1"
    if chance.random() < 0.15:
        return table, "*", f'DELETE FROM "{table}" WHERE {row}'
    return (
        table,
        column,
        f'UPDATE OR IGNORE "{table}" SET "{column}" = {chance.choice(VALUES)} WHERE {row}',
    )


def test_no_flipped_cell_is_silent(sound: Path, tmp_path: Path) -> None:
    """Any cell of any table, any row: found, or of no weight; mended as before; no traceback."""
    seconds = float(os.environ.get("HOURS") or 0) * 600 or 0.5
    end, tried, found, mended = time.monotonic() + seconds, 0, 0, 0
    cells, rows = _cells(sound), set(Broken(sound, tmp_path / "first").dump())
    while time.monotonic() < end:
        chance = random.Random(tried)
        table, column, statement = mutation(chance, cells)
        shutil.rmtree(tmp_path / "each", ignore_errors=True)
        broken = Broken(sound, tmp_path / "each")
        try:
            broken.run(statement)
        except sqlite3.IntegrityError:
            tried += 1
            continue
        changed = rows ^ set(broken.dump())
        done = broken.mend()
        tried += 1
        found += not done.before.sound
        if done.before.sound and changed:
            own = table == "setting" or table in FORGETTABLE
            assert own or (table, column) in UNPROTECTED, (statement, changed)
        if not done.before.sound and done.after.sound and not done.in_doubt:
            mended += 1
            left = rows ^ set(broken.dump())
            assert all("setting" in line or "notice" in line for line in left), (statement, left)
    print(f"{tried} wrong things, {found} found, {mended} mended")
    assert 0 < found <= tried
