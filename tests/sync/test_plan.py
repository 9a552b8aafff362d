"""What a plan decides, with changes made by hand: waiting, aside, gaps, twins, newer versions."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from circledesk.errors import FileRefused
from circledesk.models.changes import Change, Ref
from circledesk.models.check import check
from circledesk.models.circles import Course
from circledesk.models.database import Database, begin_write
from circledesk.models.learners import Attendance
from circledesk.models.log import Log, write_settings
from circledesk.models.upgrade import upgrade
from circledesk.services import settle
from circledesk.services.session import action
from circledesk.settings import system_clock
from circledesk.sync import apply, held, plan

OFFICE = plan.Reach("pc0", "organizer", (), "organizer", (), {})
BRANCH = plan.Reach("pc1", "branch", ("b1",), "organizer", (), {"pc1": ("branch", ("b1",))})


class Maker:
    """Numbers changes as one writer would."""

    def __init__(self, writer: str) -> None:
        self.writer, self.seqs, self.lamport = writer, {}, 0  # type: ignore[var-annotated]

    def put(self, scope: str, table: str, row: str, **cells: Any) -> Change:
        self.lamport += 1
        seq = self.seqs[scope] = self.seqs.get(scope, 0) + 1
        return Change(
            scope, self.writer, seq, f"{self.writer}{scope}{seq}", "x", "2018-08-06T07:00:00.000Z",
            "", self.lamport, table, row, tuple(cells), list(cells.values()), {}, None,
        )  # fmt: skip


@pytest.fixture
def fresh(tmp_path: Path) -> Any:
    made: list[Database] = []

    def new() -> Database:
        database = Database(tmp_path / f"{len(made)}.db", system_clock)
        upgrade(database, backup=lambda why: tmp_path)
        made.append(database)
        return database

    yield new
    for database in made:
        database.close()


def bring(database: Database, changes: Sequence[Change], reach: plan.Reach = OFFICE) -> plan.Plan:
    with database.session() as session:
        connection = begin_write(session)
        decided = plan.make(list(changes), held.collect(connection, list(changes)), reach)
        apply.run(connection, decided, sender=reach.sender, received_at="2018")
        session.commit()
        report = check(session, deep=True)
        assert report.sound, report.problems
    return decided


def names(database: Database, table: str) -> list[str]:
    with database.session() as session:
        rows = session.connection().exec_driver_sql(f"SELECT id FROM {table} ORDER BY id")
        return [row[0] for row in rows]


def waiting(database: Database) -> list[tuple[str, str]]:
    with database.session() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT row, parent FROM log_waiting ORDER BY row"
        )
        return [tuple(row) for row in rows]


def family() -> list[list[Change]]:
    """A branch, its circle, its learner's sign-up: three bundles by two writers."""
    office, branch = Maker("pc0.1"), Maker("pc1.1")
    team = [
        office.put("team", "branch", "b1", name="Buruburu"),
        office.put("team", "course", "c1", title="Kilimo"),
    ]
    circles = [
        branch.put("public:b1", "learning_circle", "l1", branch_id="b1", course_id="c1", name="K"),
        branch.put("public:b1", "meeting", "m1", branch_id="b1", circle_id="l1",
                   when=["2018-08-06", "14:00"]),
    ]  # fmt: skip
    learners = [
        branch.put("branch:b1", "learner", "p1", branch_id="b1", name="Akinyi"),
        branch.put("branch:b1", "signup", "s1", branch_id="b1", circle_id="l1", learner_id="p1",
                   signed_up_at="2018-08-01T07:00:00.000Z"),
        branch.put("branch:b1", "attendance", "a1", branch_id="b1", meeting_id="m1",
                   learner_id="p1", state="present"),
    ]  # fmt: skip
    return [team, circles, learners]


def test_a_row_waits_for_its_parent_and_appears_by_itself(fresh: Any) -> None:
    database = fresh()
    team, circles, learners = family()
    first = bring(database, learners)
    assert len(first.waiting) == 3
    assert names(database, "signup") == []
    assert ("s1", "b1") in waiting(database)
    bring(database, circles)
    assert len(waiting(database)) == 5
    last = bring(database, team)
    assert waiting(database) == []
    assert names(database, "attendance") == ["a1"]
    assert last.new == 7


def test_what_comes_deleted_is_no_news_nor_what_hangs_on_it(fresh: Any) -> None:
    database = fresh()
    team, circles, _ = family()
    bring(database, team)
    writer = Maker("pc1.1")
    writer.seqs, writer.lamport = {"public:b1": 2}, 9
    undone = writer.put("public:b1", "learning_circle", "l1", deleted_at="2018-08-06T08:00:00.000Z")
    decided = bring(database, [*circles, undone])
    assert decided.counts == {}
    assert len(decided.changes) == 3
    assert names(database, "learning_circle") == ["l1"], "the log has it, as deleted"


def test_every_order_gives_the_same_rows_lists_and_digests(fresh: Any) -> None:
    pictures = set()
    for order in itertools.permutations(family()):
        database = fresh()
        for changes in order:
            bring(database, changes)
            bring(database, changes)
        with database.session() as session:
            digests = tuple(sorted(Log(session.connection()).digests().items()))
        pictures.add((digests, tuple(names(database, "signup")), tuple(waiting(database))))
    assert len(pictures) == 1


def test_a_row_given_a_parent_that_is_not_here_waits_with_all_below(fresh: Any) -> None:
    team, circles, learners = family()
    office, late = Maker("pc0.1"), Maker("pc0.2")
    office.seqs["team"] = 2
    new_course = office.put("team", "course", "c2", title="Marketing")
    late.lamport = 50
    moved = late.put("public:b1", "learning_circle", "l1", course_id="c2")
    moved = moved._replace(over={"course_id": [circles[0].ref]})
    pictures = set()
    steps = [team + circles, learners, [moved], [new_course]]
    for order in itertools.permutations(range(1, 4)):
        database = fresh()
        bring(database, steps[0])
        for step in order:
            bring(database, steps[step])
            if 2 in order[: order.index(step) + 1] and 3 not in order[: order.index(step) + 1]:
                assert names(database, "learning_circle") == []
                assert names(database, "meeting") == []
        pictures.add((tuple(names(database, "meeting")), tuple(names(database, "attendance"))))
    assert pictures == {(("m1",), ("a1",))}


def test_a_branch_brings_only_its_own_scopes(fresh: Any) -> None:
    database = fresh()
    team, circles, _ = family()
    bring(database, team)
    foreign = Maker("pc1.1").put("team", "branch", "b9", name="Not mine")
    decided = bring(database, [foreign, *circles], BRANCH)
    assert [aside.change.row for aside in decided.put_aside] == ["b9"]
    assert names(database, "branch") == ["b1"]
    assert names(database, "learning_circle") == ["l1"]
    others = Maker("pc7.1").put("public:b1", "learning_circle", "l9", branch_id="b1", name="X")
    assert bring(database, [others], BRANCH).put_aside[0][0].row == "l9"
    assert bring(database, [others], OFFICE).put_aside == []
    with database.session() as session:
        kept = session.connection().exec_driver_sql("SELECT scope FROM put_aside").all()
    assert [tuple(row) for row in kept] == [("team",)]


def test_what_this_pc_may_not_see_is_refused_whole(fresh: Any) -> None:
    reader = plan.Reach("pc0", "organizer", (), "branch", ("b2",), {})
    _, _, learners = family()
    with pytest.raises(FileRefused, match="may not see"):
        bring(fresh(), learners, reader)


def test_a_gap_is_refused_and_no_vector_rises(fresh: Any) -> None:
    database = fresh()
    team, circles, _ = family()
    bring(database, team)
    with pytest.raises(FileRefused, match="later state"):
        bring(database, circles[1:])
    with database.session() as session:
        assert ("public:b1", "pc1.1") not in Log(session.connection()).vector()


def test_twins_of_one_number_are_both_kept(fresh: Any) -> None:
    database = fresh()
    team, *_ = family()
    bring(database, team)
    twin = team[0]._replace(operation="other", row="b2", values=["Kisumu"])
    bring(database, [twin])
    assert names(database, "branch") == ["b1", "b2"]
    assert bring(database, [team[0], twin]).changes == []


def test_a_newer_versions_table_and_column_are_kept_and_passed_on(fresh: Any) -> None:
    database = fresh()
    newer = Maker("pc0.1")
    changes = [
        newer.put("team", "branch", "b1", name="Buruburu", colour="teal"),
        newer.put("team", "robot", "r1", name="R2"),
    ]
    decided = bring(database, changes)
    assert names(database, "branch") == ["b1"]
    with database.session() as session:
        kept = list(Log(session.connection()).after("team", {}))
    assert [(c.table, c.cells, c.values) for c in kept] == [
        (c.table, c.cells, c.values) for c in decided.changes
    ]


def test_an_impossible_clock_is_refused(fresh: Any) -> None:
    far = Maker("pc0.1").put("team", "branch", "b1", name="X")._replace(lamport=1 << 40)
    with pytest.raises(FileRefused, match="numbers that cannot be"):
        bring(fresh(), [far])


def test_a_branch_writes_no_row_of_the_team_through_its_own_scope(fresh: Any) -> None:
    team, circles, _ = family()
    pc = Maker("pc1.1")
    pc.seqs["public:b1"], pc.lamport = 2, 900
    forged = [
        pc.put("public:b1", "branch", "b1", name="Mine"),
        pc.put("public:b1", "course", "b1", title="Mine", branch_id="b1"),
        pc.put("public:b1", "device", "d1", name="Spy", sign_key="x", seal_key="age1spy",
               certificate="", grant=["organizer", [], "x"]),
        pc.put("public:b1", "learner", "p9", branch_id="b1", name="Akinyi"),
    ]  # fmt: skip
    pictures = set()
    for order in itertools.permutations([(team, OFFICE), (circles, BRANCH), (forged, BRANCH)]):
        if order.index((forged, BRANCH)) < order.index((circles, BRANCH)):
            continue
        database = fresh()
        for changes, reach in order:
            bring(database, changes, reach)
        with database.session() as session:
            name = session.connection().exec_driver_sql("SELECT name FROM branch").scalar()
        shown = [names(database, table) for table in ("course", "device", "learner")]
        pictures.add((name, str(shown), tuple(waiting(database))))
    assert len(pictures) == 1
    assert next(iter(pictures))[:2] == ("Buruburu", "[['c1'], [], []]")


def test_one_id_in_two_branches_stands_alike_in_any_order(fresh: Any) -> None:
    team, *_ = family()
    office = Maker("pc0.1")
    office.seqs["team"] = 2
    team = [*team, office.put("team", "branch", "b2", name="Kisumu")]
    one = Maker("pc1.1").put("public:b1", "course", "twin", title="One", branch_id="b1")
    two = Maker("pc2.1").put("public:b2", "course", "twin", title="Two", branch_id="b2")
    titles = set()
    for order in itertools.permutations([team, [one], [two]]):
        database = fresh()
        for changes in order:
            bring(database, changes)
        with database.session() as session:
            statement = "SELECT scope, title FROM course WHERE id = 'twin'"
            titles.add(tuple(session.connection().exec_driver_sql(statement).one()))
    assert titles == {("public:b1", "One")}


def test_a_row_made_here_meets_what_waited_under_its_id(fresh: Any) -> None:
    """The organizer's mark of a learner was left behind; a branch's edit of it waits."""
    database = fresh()
    for changes in family():
        bring(database, [change for change in changes if change.row != "a1"])
    mark = Attendance.id_for("m1", "p1")
    pc = Maker("pc9.1")
    pc.lamport = 40
    edit = pc.put("branch:b1", "attendance", mark, state="late")
    edit = edit._replace(over={"state": [Ref("pc0.1", 1, "far")]})
    decided = bring(database, [edit])
    assert [w.row for w in decided.waiting] == [mark]
    with database.session() as session:
        with action(session, "attendance.mark"):
            write_settings(session.connection(), {"writer": "pc1.1"})
            session.add(
                Attendance(
                    id=mark, branch_id="b1", meeting_id="m1", learner_id="p1", state="present"
                )
            )
        report = check(session, deep=True)
        assert report.sound, report.problems
        assert [view.cell for view in settle.conflicts(session)] == ["state"]
    assert waiting(database) == []


def test_a_parent_made_here_shows_what_waited_for_it(fresh: Any) -> None:
    database = fresh()
    team, circles, _ = family()
    bring(database, team[:1])
    bring(database, circles)
    assert names(database, "meeting") == []
    with database.session() as session:
        with action(session, "course.add"):
            write_settings(session.connection(), {"writer": "pc7.1"})
            session.add(Course(id="c1", title="Kilimo"))
        report = check(session, deep=True)
        assert report.sound, report.problems
    assert names(database, "meeting") == ["m1"]
    assert waiting(database) == []


def test_what_is_put_aside_already_is_nothing_new(fresh: Any) -> None:
    database = fresh()
    bring(database, family()[0])
    foreign = Maker("pc1.1").put("team", "branch", "b9", name="Not mine")
    assert len(bring(database, [foreign], BRANCH).put_aside) == 1
    assert bring(database, [foreign], BRANCH).put_aside == []
