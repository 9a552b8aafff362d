"""An import is taken out again: every table is as it was, and nobody hears of it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.changes import Change
from circledesk.models.check import check
from circledesk.models.circles import LearningCircle
from circledesk.models.database import Database, begin_write
from circledesk.models.learners import Learner
from circledesk.models.log import Log, write_settings
from circledesk.models.taken_in import Taken, keep, kept, last_change, look
from circledesk.models.taking_out import take_out
from circledesk.models.upgrade import upgrade
from circledesk.services import undo
from circledesk.services.desk import Desk
from circledesk.services.erasure import erase_learner
from circledesk.services.finding import seen_before
from circledesk.services.import_undo import last_import, undo_import
from circledesk.services.inviting import invite_device
from circledesk.services.receipts import history
from circledesk.services.session import action
from circledesk.settings import system_clock
from circledesk.sync import apply, held, plan
from tests.sync import kit

MAY_DIFFER = {"receipt", "taken_in", "log_shape", "log_writer", "notice"}
"""The history grows; names that were met once may stay."""
Rows = dict[str, list[tuple[Any, ...]]]


def everything(session: Session) -> Rows:
    """All tables, row by row; the lamport number only ever rises."""
    connection = session.connection()
    listed = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = sorted(row[0] for row in listed if row[0] not in MAY_DIFFER)
    found = {
        table: sorted(
            (tuple(r) for r in connection.exec_driver_sql(f"SELECT * FROM {table}")), key=repr
        )
        for table in tables
    }
    found["setting"] = [row for row in found["setting"] if row[0] != "lamport"]
    return found


def of(desk: Desk) -> Rows:
    with desk.session() as session:
        report = check(session, deep=True)
        assert report.sound, report.problems
        return everything(session)


def same(before: Rows, after: Rows) -> None:
    for table, rows in before.items():
        assert after[table] == rows, table


def lamport(desk: Desk) -> int:
    with desk.session() as session:
        found = session.connection().exec_driver_sql(
            "SELECT value FROM setting WHERE key='lamport'"
        )
        return int(found.scalar_one())


def take(desk: Desk) -> None:
    with desk.session() as session:
        undo_import(session)


def offered(desk: Desk) -> str:
    with desk.session() as session:
        done = last_import(session)
        return done.name if done else ""


def circle_of(desk: Desk, branch: str) -> str:
    with desk.session() as session:
        home = kit.branch_of(desk, branch)
        found = select(LearningCircle.id).where(LearningCircle.branch_id == home)
        return session.scalars(found).first() or ""


# through parcels ---------------------------------------------------------------------------------


def test_an_import_is_taken_out_and_brought_in_again(team: dict[str, Desk], tmp_path: Path) -> None:
    office, branch = team["office"], team["buruburu"]
    home, circle = kit.branch_of(branch, "Buruburu"), circle_of(branch, "Buruburu")
    for name in ("Zeinab", "Wanjiru"):
        kit.add_learner(branch, home, circle, name)
    file = kit.send(branch, "organizer", tmp_path / "post")
    before, clock = of(office), lamport(office)
    (brought,) = kit.receive(office, file)
    assert brought.new == 4
    after = of(office)
    assert offered(office) == "parcel of Buruburu PC, 2 new sign-ups"
    assert lamport(office) > clock
    clock = lamport(office)
    with office.session() as session:
        done = undo.undo(session)
        assert (done.offer, done.operation) == ("", "")
        assert done.action == "parcel of Buruburu PC, 2 new sign-ups"
        assert done.note == f"Taken out again: {done.action}. It can be brought in once more."
    same(before, of(office))
    assert lamport(office) == clock
    with office.session() as session:
        assert brought.bundle_id not in seen_before(session)
        assert history(session)[0].state == "undone"
    assert offered(office) == ""
    assert kit.receive(office, file)[0].new == 4
    again = of(office)
    for table in ("log_vector", "log_scope", "learner", "signup"):
        assert {row[1:] for row in again[table]} == {row[1:] for row in after[table]}
    kit.swap(team, tmp_path)
    assert len({frozenset(d.items()) for d in _digests(team["buruburu"], team["second"])}) == 1


def _digests(*desks: Desk) -> Iterator[dict[str, str]]:
    for desk in desks:
        with desk.session() as session:
            yield check(session, deep=True).digest


def test_one_sitting_is_one_undo(team: dict[str, Desk], tmp_path: Path) -> None:
    office = team["office"]
    for name in ("buruburu", "kisumu"):
        home = kit.HOME[name]
        kit.add_learner(
            team[name], kit.branch_of(team[name], home), circle_of(team[name], home), "Zeinab"
        )
    files = [kit.send(team[name], "organizer", tmp_path / name) for name in ("buruburu", "kisumu")]
    before = of(office)
    kit.receive(office, *files)
    assert offered(office) == "parcels of Buruburu PC, Kisumu PC, 2 new sign-ups"
    take(office)
    same(before, of(office))


@pytest.mark.parametrize("what", ["written", "sent", "imported", "invited"])
def test_it_is_offered_only_until_the_next_thing(
    team: dict[str, Desk], tmp_path: Path, what: str
) -> None:
    office, branch = team["office"], team["buruburu"]
    home, circle = kit.branch_of(branch, "Buruburu"), circle_of(branch, "Buruburu")
    kit.add_learner(branch, home, circle, "Zeinab")
    kit.receive(office, kit.send(branch, "organizer", tmp_path / "post"))
    assert offered(office)
    if what == "written":
        kit.add_circle(office, home, "Chess")
    elif what == "sent":
        kit.send(office, "Kisumu", tmp_path / "out")
    elif what == "imported":
        kit.receive(office, kit.send(team["kisumu"], "organizer", tmp_path / "more"))
    else:
        with office.session() as session:
            invite_device(
                session, keys=office.keys(), branch_id=home, file=tmp_path / "x.invitation"
            )
    assert offered(office) == ""
    before = of(office)
    with pytest.raises(NotFound):
        take(office)
    same(before, of(office))


def test_an_own_action_after_it_is_what_undo_takes_back(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office, branch = team["office"], team["buruburu"]
    home, circle = kit.branch_of(branch, "Buruburu"), circle_of(branch, "Buruburu")
    learner = kit.add_learner(branch, home, circle, "Zeinab")
    kit.receive(office, kit.send(branch, "organizer", tmp_path / "post"))
    with office.session() as session, action(session, "signup.edit"):
        session.get_one(Learner, learner).name = "Zeinab Hassan"
    with office.session() as session:
        undo.undo(session)
        assert session.get_one(Learner, learner).name == "Zeinab"


def test_what_brought_an_erasure_stays(team: dict[str, Desk], tmp_path: Path) -> None:
    office, branch = team["office"], team["buruburu"]
    home, circle = kit.branch_of(branch, "Buruburu"), circle_of(branch, "Buruburu")
    learner = kit.add_learner(branch, home, circle, "Zeinab")
    kit.receive(office, kit.send(branch, "organizer", tmp_path / "post"))
    with branch.session() as session:
        erase_learner(session, learner_id=learner)
    kit.receive(office, kit.send(branch, "organizer", tmp_path / "more"))
    before = of(office)
    with office.session() as session:
        done = last_import(session)
        assert done is not None
        assert "erasure" in done.why_not
        assert undo.last_action(session) is None
        with pytest.raises(RuleBroken):
            undo.undo(session)
    same(before, of(office))


def test_what_was_kept_apart_is_so_again(team: dict[str, Desk], tmp_path: Path) -> None:
    """Handed back by a branch's computer, then brought by its writer, then taken out: twice."""
    office, second = team["office"], team["second"]
    home, circle = kit.branch_of(office, "Buruburu"), circle_of(office, "Buruburu")
    learner = kit.add_learner(office, home, circle, "Zeinab")
    kit.hand(team, tmp_path, "office", "buruburu")
    kit.rename(team["buruburu"], learner, "Zeinab Hassan")
    back = kit.send(team["buruburu"], second.keys().device_id, tmp_path / "back")
    full = kit.send(office, second.keys().device_id, tmp_path / "full")
    before = of(second)
    assert kit.receive(second, back)[0].put_aside == 2
    apart = of(second)
    assert len(apart["put_aside"]) == 2
    kit.receive(second, full)
    assert of(second)["put_aside"] == []
    take(second)
    same(apart, of(second))
    kit.receive(second, full)
    take(second)
    with second.session() as session:
        assert last_import(session) is None
    assert before["put_aside"] == []


def test_random_imports_are_taken_out(team: dict[str, Desk], tmp_path: Path) -> None:
    chance = random.Random(2018)
    taken = 0
    for number in range(24):
        for name in chance.sample(kit.NAMES, 3):
            _work(team[name], kit.HOME.get(name) or chance.choice(("Buruburu", "Kisumu")), chance)
        to = chance.choice(kit.NAMES)
        senders = [
            n
            for n in kit.NAMES
            if n != to and (to in ("office",) or n == "office" or kit.HOME[n] == kit.HOME[to])
        ]
        whom = "organizer" if to == "office" else team[to].keys().device_id
        files = [kit.send(team[n], whom, tmp_path / f"{number}{n}") for n in senders]
        before = of(team[to])
        kit.receive(team[to], *files)
        if offered(team[to]) and chance.random() < 0.7:
            take(team[to])
            same(before, of(team[to]))
            taken += 1
    assert taken > 8
    kit.swap(team, tmp_path / "end", rounds=3)
    assert len({frozenset(d.items()) for d in _digests(team["buruburu"], team["second"])}) == 1


def _work(desk: Desk, branch: str, chance: random.Random) -> None:
    home = kit.branch_of(desk, branch)
    with desk.session() as session:
        rows = select(Learner.id).where(Learner.branch_id == home, Learner.deleted_at.is_(None))
        learners = sorted(session.scalars(rows))
        found = select(LearningCircle.id).where(LearningCircle.branch_id == home)
        circles = sorted(session.scalars(found))
    what = chance.choice(("add", "rename", "rename", "delete", "circle", "name"))
    if what == "add":
        kit.add_learner(desk, home, chance.choice(circles), f"Learner {chance.random()}")
    elif what == "rename" and learners:
        kit.rename(desk, chance.choice(learners), f"Name {chance.random()}")
    elif what == "delete" and len(learners) > 1:
        with desk.session() as session, action(session, "signup.cancel"):
            session.delete(session.get_one(Learner, chance.choice(learners)))
    elif what == "circle":
        kit.add_circle(desk, home, f"Circle {chance.random()}")
    else:
        with desk.session() as session, action(session, "circle.edit"):
            session.get_one(LearningCircle, chance.choice(circles)).name = f"{chance.random()}"


# by the log alone: rows come before their parents, and go with them -------------------------------


@pytest.mark.parametrize("seed", range(12))
def test_any_part_of_a_log_after_any_other(
    team: dict[str, Desk], tmp_path: Path, seed: int
) -> None:
    """Two random prefixes of each writer: after the second is out, all is as after the first."""
    chance = random.Random(seed)
    for _ in range(8):
        _work(team[chance.choice(("buruburu", "second"))], "Buruburu", chance)
    kit.swap(team, tmp_path, rounds=1)
    with team["office"].session() as session:
        log = Log(session.connection())
        runs = [list(log.run(*key, 0)) for key in sorted(log.vector())]
    database = Database(tmp_path / "fresh.db", system_clock)
    upgrade(database, backup=lambda why: tmp_path)
    cuts = [sorted(chance.choices(range(len(run) + 1), k=2)) for run in runs]
    first = [c for run, (cut, _) in zip(runs, cuts, strict=True) for c in run[:cut]]
    rest = [c for run, (cut, end) in zip(runs, cuts, strict=True) for c in run[cut:end]]
    with database.session() as session:
        begin_write(session)
        _apply(session, first)
        session.commit()
        before = everything(session)
        begin_write(session)
        taken = look(session.connection(), "pc0")
        _apply(session, rest)
        connection = session.connection()
        keep(
            connection,
            "s",
            Taken(taken, last_change(connection), "", "b", "s", "f", "", 1, [], {}, False),
        )
        session.commit()
        begin_write(session)
        take_out(session.connection(), kept(session.connection()))
        session.commit()
        report = check(session, deep=True)
        assert report.sound, report.problems
        same(before, everything(session))
    database.close()


def _apply(session: Session, changes: Sequence[Change]) -> None:
    connection = session.connection()
    write_settings(connection, {"writer": ""})
    reach = plan.Reach("pc0", "organizer", (), "organizer", (), {})
    decided = plan.make(list(changes), held.collect(connection, list(changes)), reach)
    apply.run(connection, decided, sender="pc0", received_at="2018")
