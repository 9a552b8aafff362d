"""Migrated schema = the models'; upgrades back up first; a newer database is refused."""

from __future__ import annotations

import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine

from circledesk.errors import FileRefused, NewerDatabase
from circledesk.models import migrations, rows, upgrade
from circledesk.models.base import Base
from circledesk.models.certificates import VoidSerial
from circledesk.models.check import check
from circledesk.models.circles import Course
from circledesk.models.log import write_settings
from circledesk.services.clock import doubt
from circledesk.services.desk import Desk
from circledesk.services.session import action
from circledesk.settings import Paths, system_clock


def schema(file: Path) -> dict[str, str]:
    with sqlite3.connect(file) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: re.sub(r"\s+", "", sql) for name, sql in found}


def test_the_migrated_schema_is_the_models(tmp_path: Path) -> None:
    Desk.create(tmp_path / "desk").close()
    assert rows.kinds()
    engine = create_engine(f"sqlite:///{tmp_path / 'models.db'}")
    Base.metadata.create_all(engine)
    engine.dispose()
    assert schema(tmp_path / "desk" / "circledesk.db") == schema(tmp_path / "models.db")


SECOND_VERSION = (
    "INSERT INTO team VALUES ('t', 'team', 'Ziwa', '', 'KE', 'Africa/Nairobi', '', '', '', '', '',"
    " '', '', NULL, 67, 0, NULL, NULL, NULL)",
    "INSERT INTO branch VALUES ('b', 'team', 'Mjini', 'MJI', '', '', '', '', NULL, NULL,"
    " '0700 000 001', 0, NULL, NULL)",
    "INSERT INTO learner (id, scope, branch_id, name, sort_name, certificate_name, email, phone,"
    " phone_typed, phone_check, phone_shared, language, under_18, anonymized)"
    " VALUES ('l', 'branch:b', 'b', 'Joy', '', '', '', '', '', 0, 0, '', 0, 0)",
)


def test_a_file_of_the_second_version_keeps_its_rows(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'old.db'}")
    with engine.begin() as connection:
        for step in migrations.STEPS[:2]:
            step(connection)
        for statement in SECOND_VERSION:
            connection.exec_driver_sql(statement)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        migrations.STEPS[2](connection)
        connection.commit()
        branch = connection.exec_driver_sql("SELECT name, phone, contact FROM branch").one()
        assert tuple(branch) == ("Mjini", "0700 000 001", "")
        assert connection.exec_driver_sql("SELECT region_word FROM team").scalar() == ""
        assert not connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    engine.dispose()


def test_a_newer_database_is_refused_in_words_and_not_touched(tmp_path: Path) -> None:
    Desk.create(tmp_path).close()
    file = tmp_path / "circledesk.db"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(NewerDatabase, match="newer version"):
        Desk.open(tmp_path)
    assert file.read_bytes() == before


def test_a_step_that_fails_leaves_the_file_as_it_was_and_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Desk.create(tmp_path).close()
    before = schema(tmp_path / "circledesk.db")

    def half_done(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (id)")
        raise ZeroDivisionError

    monkeypatch.setattr(upgrade, "STEPS", (*migrations.STEPS, half_done))
    monkeypatch.setattr(upgrade, "NEWEST", migrations.NEWEST + 1)
    with pytest.raises(ZeroDivisionError):
        Desk.open(tmp_path)
    assert schema(tmp_path / "circledesk.db") == before
    (backup,) = (tmp_path / "backups").glob("*.backup")
    assert schema(backup) == before


def test_a_step_runs_once_and_raises_the_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Desk.create(tmp_path).close()

    def add_table(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE later (id)")

    monkeypatch.setattr(upgrade, "STEPS", (*migrations.STEPS, add_table))
    monkeypatch.setattr(upgrade, "NEWEST", migrations.NEWEST + 1)
    Desk.open(tmp_path).close()
    Desk.open(tmp_path).close()
    assert "later" in schema(tmp_path / "circledesk.db")
    assert upgrade.version_of(tmp_path / "circledesk.db") == migrations.NEWEST + 1
    assert len(list((tmp_path / "backups").glob("*.backup"))) == 1


def test_two_windows_may_open_a_new_folder_at_once(tmp_path: Path) -> None:
    first, second = (Desk(Paths(tmp_path), None, system_clock) for _ in range(2))
    Paths(tmp_path).make()

    def and_the_other(why: str) -> Path:
        raise AssertionError(why)

    late = upgrade.version_of(tmp_path / "circledesk.db")
    assert upgrade.upgrade(first.database, backup=and_the_other) == migrations.NEWEST
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrade, "version_of", lambda file: late)
        upgrade.upgrade(second.database, backup=and_the_other)
    assert upgrade.version_of(tmp_path / "circledesk.db") == migrations.NEWEST
    first.close()
    second.close()


def test_nobody_reads_while_the_schema_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Desk.create(tmp_path).close()
    shut: list[str] = []

    def look(connection: Connection) -> None:
        with sqlite3.connect(tmp_path / "circledesk.db", timeout=0) as other:
            try:
                other.execute("SELECT count(*) FROM setting")
            except sqlite3.OperationalError as error:
                shut.append(str(error))
        other.close()

    monkeypatch.setattr(upgrade, "STEPS", (*migrations.STEPS, look))
    monkeypatch.setattr(upgrade, "NEWEST", migrations.NEWEST + 1)
    Desk.open(tmp_path).close()
    assert shut == ["database is locked"]


def test_what_a_newer_pc_sent_before_appears_after_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old schema is played by leaving a column and a table out; the log knows them."""
    desk = Desk.create(tmp_path)
    with desk.session() as session, action(session, "x"):
        write_settings(session.connection(), {"writer": "pc.1"})
        session.add(Course(id="c1", title="Kilimo", offline_copy="on the stick"))
        session.add(
            VoidSerial(id="v1", serial="KNLS-1", voided_at=datetime(2018, 8, 6, tzinfo=UTC))
        )
    desk.close()
    with sqlite3.connect(tmp_path / "circledesk.db") as connection:
        found = connection.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name = 'void_serial' AND sql IS NOT NULL"
            " ORDER BY type DESC"
        )
        creates = [str(row[0]) for row in found]
        connection.execute("ALTER TABLE course DROP COLUMN offline_copy")
        connection.execute("DROP TABLE void_serial")
    connection.close()

    def newer(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE course ADD offline_copy TEXT NOT NULL DEFAULT ''")
        for create in creates:
            connection.exec_driver_sql(create)

    monkeypatch.setattr(upgrade, "STEPS", (*migrations.STEPS, newer))
    monkeypatch.setattr(upgrade, "NEWEST", migrations.NEWEST + 1)
    desk = Desk.open(tmp_path)
    with desk.session() as session:
        assert session.get_one(Course, "c1").offline_copy == "on the stick"
        assert session.get_one(VoidSerial, "v1").serial == "KNLS-1"
        report = check(session, deep=True)
        assert report.sound, report.problems
    desk.close()


@pytest.mark.parametrize(
    "mark",
    [
        "CREATE TABLE theirs (a)",
        "CREATE TABLE learner (a); PRAGMA user_version = 2",
        "CREATE TABLE theirs (a); PRAGMA user_version = -1",
    ],
)
def test_a_file_that_is_not_ours_is_refused_and_not_touched(mark: str, tmp_path: Path) -> None:
    file = tmp_path / "circledesk.db"
    with sqlite3.connect(file) as theirs:
        theirs.executescript(mark)
    theirs.close()
    before = file.read_bytes()
    with pytest.raises(FileRefused, match="not CircleDesk's"):
        Desk.open(tmp_path)
    assert file.read_bytes() == before


def test_a_moment_that_is_none_closes_no_library(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path)
    with desk.session() as session, action(session, "course.add"):
        session.add(Course(title="Chess"))
    for at in ("9999-99-99T99:99:99.999Z", "9999-12-31T23:59:59.999Z", "2018-08-09"):
        with desk.database.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE log_operation SET at = ?", (at,))
        assert doubt(desk) is None
    desk.close()


def test_what_names_a_learner_is_found_by_an_index() -> None:
    """Who is taken away is looked for in every table that names learners; stories are few."""
    naming = {
        (kind.table, column)
        for kind in rows.kinds().values()
        for column, above in kind.parents
        if above == "learner"
    }
    indexed = {
        (table.name, next(iter(index.columns)).name)
        for table in Base.metadata.tables.values()
        for index in table.indexes
    }
    assert naming - indexed == {("story", "learner_id")}
