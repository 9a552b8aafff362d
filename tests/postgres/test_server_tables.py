"""The tables on the server: their types, their order of texts, their version, their copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from circledesk.errors import NewerDatabase, RuleBroken
from circledesk.models.base import Base
from circledesk.models.check import check
from circledesk.models.database import Database, begin_write
from circledesk.models.log import greatest_lamport, read_settings
from circledesk.models.migrations import NEWEST
from circledesk.models.server_schema import version_on_server
from circledesk.models.team import Branch
from circledesk.services.backups import create_backup
from circledesk.services.desk import Desk
from circledesk.services.session import action
from circledesk.services.team import add_branch
from tests.postgres.private_server import PrivateServer
from tests.sync import kit


def test_every_table_stands_with_texts_that_sort_by_their_bytes(
    database: str, tmp_path: Path
) -> None:
    desk = Desk.create(tmp_path, database=database)
    found = inspect(desk.database.engine)
    assert set(found.get_table_names()) == set(Base.metadata.tables)
    kinds = {
        (str(column["type"]), getattr(column["type"], "collation", None))
        for columns in found.get_multi_columns().values()
        for column in columns
    }
    assert kinds <= {("TEXT", "C"), ('TEXT COLLATE "C"', "C"), ("BIGINT", None), ("BOOLEAN", None)}
    with desk.database.engine.connect() as connection:
        assert version_on_server(connection) == NEWEST
    desk.close()


def test_names_stand_in_the_files_order(team: dict[str, Desk]) -> None:
    """The server's own order, English, would put them otherwise."""
    names = ["Zawadi", "apiyo", "Ámani", "achieng", "Wanjikũ", "O’Brien", "O Brien"]
    with team["office"].session() as session:
        for name in names:
            add_branch(session, name=name)
        stand = session.scalars(
            select(Branch.name).where(Branch.name.in_(names)).order_by(Branch.name)
        ).all()
        plain = session.scalar(select(Branch.name.collate("en-x-icu") < "B").limit(1))
    assert list(stand) == sorted(names)
    assert plain is not None


def test_a_database_of_a_newer_version_is_left_alone(database: str, tmp_path: Path) -> None:
    desk = Desk.create(tmp_path, database=database)
    with desk.session() as session:
        begin_write(session).exec_driver_sql(
            "UPDATE setting SET value = '99' WHERE key = 'schema_version'"
        )
        session.commit()
    desk.close()
    with pytest.raises(NewerDatabase):
        Desk.create(tmp_path, database=database)


def test_a_database_that_keeps_few_letters_is_refused(
    server: PrivateServer, tmp_path: Path
) -> None:
    server.run(
        "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc"
    )
    with pytest.raises(RuleBroken, match="UTF-8"):
        Desk.create(tmp_path / "desk", database=server.url("latin"))
    assert not (tmp_path / "desk").exists(), "nothing is left of what was refused"
    server.drop("latin")


def test_a_sign_that_the_server_cannot_keep_breaks_no_import(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    branch = team["buruburu"]
    circle, _ = kit.add_circle(branch, kit.branch_of(branch, "Buruburu"))
    kit.add_learner(branch, kit.branch_of(branch, "Buruburu"), circle, "Joy\0Makena")
    kit.receive(team["office"], kit.send(branch, "organizer", tmp_path / "post"))
    digests = []
    for desk in (team["office"], branch):
        with desk.session() as session:
            found = check(session, deep=True)
            assert found.problems == ()
            digests.append(found.digest[f"branch:{kit.branch_of(desk, 'Buruburu')}"])
    assert digests[0] == digests[1]


def test_a_backup_is_a_library_in_one_file(team: dict[str, Desk], tmp_path: Path) -> None:
    """It opens without the server, is sound, and holds what the server holds: the same digests."""
    office = team["office"]
    row = create_backup(office)
    assert row.verified
    with office.session() as session:
        there = check(session, deep=True)
        mine = read_settings(session.connection())
        counter = greatest_lamport(session.connection())
    copy = Database(Path(row.file), kit.Clock())
    with copy.session() as session:
        here = check(session, deep=True)
        assert here.problems == ()
        assert (here.digest, here.changes) == (there.digest, there.changes)
        kept = read_settings(session.connection())
        assert greatest_lamport(session.connection()) == counter
        assert kept == mine
    copy.close()


def test_the_same_parcels_give_the_same_digests_in_a_file_and_on_a_server(
    team: dict[str, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The organizer's desk twice, on the server and from its backup as a file.

    On a machine of its own: this one may remember whom other tests erased of the same team.
    """
    monkeypatch.setenv("CIRCLEDESK_LIVES", str(tmp_path / "lives"))
    office = team["office"]
    folder = tmp_path / "file"
    folder.mkdir()
    office.backup("to compare").rename(folder / "circledesk.db")
    (folder / "keys.sealed").write_bytes(office.paths.keys.read_bytes())
    on_file = Desk.open(folder, passphrase=kit.passphrase, clock=kit.Clock())
    branch, home = team["kisumu"], kit.branch_of(team["kisumu"], "Kisumu")
    circle, _ = kit.add_circle(branch, home, "Uandishi")
    learner = kit.add_learner(branch, home, circle, "Wanjikũ Ng’ang’a")
    kit.rename(branch, learner, "Wanjikũ Ng’ang’a Otieno")
    parcels = [
        kit.send(team[name], "organizer", tmp_path / name) for name in ("kisumu", "buruburu")
    ]
    found = []
    for desk, order in ((office, parcels), (on_file, parcels[::-1])):
        kit.receive(desk, *order)
        with desk.session() as session:
            found.append(check(session, deep=True))
    assert [one.problems for one in found] == [(), ()]
    assert found[0].digest == found[1].digest
    assert found[0].changes == found[1].changes
    on_file.close()


def test_a_refused_action_leaves_nothing(team: dict[str, Desk]) -> None:
    office = team["office"]
    with office.session() as session:
        before = check(session).digest
    with office.session() as session, pytest.raises(KeyError):
        _fail_half_way(session)
    with office.session() as session:
        assert check(session, deep=True).digest == before


def _fail_half_way(session: Session) -> None:
    with action(session, "branch.add"):
        session.add(Branch(name="Half"))
        session.flush()
        raise KeyError
