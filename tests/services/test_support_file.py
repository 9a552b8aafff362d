"""Ten thousand names, numbers, addresses in every text of a library: none leaves with the file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from circledesk.commands.defects import report_defect
from circledesk.defect_words import told
from circledesk.services.support_file import write_support_file
from circledesk.settings import Paths
from tests.services.conftest import THURSDAY, Library

EACH = 10_000


def canaries() -> list[str]:
    kinds = ("Zawadi{n}kanari", "+2547{n:08d}", "kanari{n}@example.org", "Mtaa wa Kanari {n}")
    return [kinds[n % 4].format(n=n) for n in range(EACH)]


def fill_with(file: Path, names: list[str]) -> None:
    """Put a canary into every text cell of every table, and thousands of rows more."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        tables = [
            r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        at = 0
        for table in tables:
            for column in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
                if "INT" in column[2] or column[1] == "id":
                    continue
                at += 1
                statement = f'UPDATE OR IGNORE "{table}" SET "{column[1]}" = ?'
                connection.execute(statement, (names[at % EACH],))
        rows = [(f"key{n}", name) for n, name in enumerate(names)]
        connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?)", rows)


def fail_with(name: str) -> BaseException:
    try:
        try:
            open(f"/nowhere/{name}/file")  # noqa: SIM115
        except OSError as error:
            raise KeyError(name) from error
    except KeyError as error:
        return error
    raise AssertionError


def test_no_canary_is_in_the_support_file_or_the_log(library: Library, tmp_path: Path) -> None:
    names = canaries()
    folder = tmp_path / names[0] / "data"
    library.session.close()
    shutil.copytree(library.desk.folder, folder)
    paths = Paths(folder)
    fill_with(paths.database, names)
    paths.log.write_text("\n".join(f"ValueError: no such person {name}" for name in names))
    (paths.backups / f"{names[1]}.backup").write_bytes(b"no backup")
    for name in names[:200]:
        report_defect(folder, fail_with(name))
    out = write_support_file(paths, tmp_path / "support.txt", at=THURSDAY)
    text = out.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "test_support_file:" in text
    assert "Rows:" in text
    assert not [name for name in names if name in text or name.casefold() in text.casefold()]
    fresh = Paths(tmp_path / "fresh")
    for name in names[:200]:
        report_defect(fresh.folder, fail_with(name))
    log = fresh.log.read_text(encoding="utf-8")
    assert "KeyError" in log
    assert not [name for name in names if name in log]


def test_a_library_that_is_no_database_has_a_support_file_too(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    paths.database.write_bytes(b"x" * 9000)
    out = write_support_file(paths, tmp_path / "s.txt", at=THURSDAY)
    assert "The library cannot be read: DamagedDatabase" in out.read_text(encoding="utf-8")


def test_what_is_told_names_the_place_and_the_kind() -> None:
    text = told(fail_with("Zawadi"))
    assert text.splitlines()[-1] == "builtins.KeyError (-)"
    assert "builtins.FileNotFoundError (2)" in text
