"""The session writes the change log itself, and refuses what would go round it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from circledesk.models.changes import Change
from circledesk.models.check import check
from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.log import Log, write_settings
from circledesk.models.sums import digest_of
from circledesk.models.team import Branch, Team
from circledesk.said import said
from circledesk.services.desk import Desk
from circledesk.services.session import action


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    desk = Desk.create(tmp_path / "desk", clock=lambda: datetime(2018, 8, 6, 7, tzinfo=UTC))
    with desk.session() as session:
        with action(session, "team.create"):
            write_settings(session.connection(), {"writer": "pc.1", "role": "organizer"})
            session.add(Team(id="t", name="KNLS"))
        yield session
    desk.close()


def add_meeting(session: Session) -> str:
    with action(session, "circle.add"):
        branch = Branch(name="Buruburu")
        course = Course(title="Public Speaking")
        session.add_all([branch, course])
        session.flush()
        circle = LearningCircle(branch_id=branch.id, course_id=course.id, name="Public Speaking")
        session.add(circle)
        session.flush()
        meeting = Meeting(
            branch_id=branch.id, circle_id=circle.id, date=date(2018, 8, 6), start=time(14)
        )
        session.add(meeting)
        session.flush()
        return meeting.id


def changes_of(session: Session, row: str) -> list[Change]:
    return Log(session.connection()).of_rows([row]).get(row, [])


def test_an_edit_names_what_it_replaces(session: Session) -> None:
    meeting = add_meeting(session)
    with action(session, "meeting.move"):
        session.get_one(Meeting, meeting).start = time(15)
    first, second = changes_of(session, meeting)
    assert first.over == {}
    assert second.cells == ("when",)
    assert second.values == [["2018-08-06", "15:00"]]
    assert second.over == {"when": [first.ref]}
    assert second.lamport > first.lamport


def test_deleting_is_a_cell_that_names_all_heads(session: Session) -> None:
    meeting = add_meeting(session)
    with action(session, "meeting.move"):
        session.get_one(Meeting, meeting).venue = "Hall B"
    with action(session, "meeting.delete"):
        session.delete(session.get_one(Meeting, meeting))
    first, second, third = changes_of(session, meeting)
    assert third.cells == ("deleted_at",)
    assert third.over == {"deleted_at": sorted([first.ref, second.ref])}
    assert session.scalar(select(func.count()).select_from(Meeting)) == 1
    assert check(session, deep=True).sound


def test_a_write_that_changes_nothing_writes_nothing(session: Session) -> None:
    meeting = add_meeting(session)
    with action(session, "meeting.move") as act:
        session.get_one(Meeting, meeting).start = time(14)
    assert act.operation == ""
    assert len(changes_of(session, meeting)) == 1


def test_scopes_are_the_models_word(session: Session) -> None:
    meeting = add_meeting(session)
    row = session.get_one(Meeting, meeting)
    assert row.scope == f"public:{row.branch_id}"
    with pytest.raises(RuntimeError, match="leave its scope"), action(session, "x"):
        row.branch_id = "another"
    assert session.get_one(Meeting, meeting).branch_id != "another"


@pytest.mark.parametrize(
    "statement", [update(Team).values(name="x"), delete(Team)], ids=["update", "delete"]
)
def test_bulk_statements_on_replicated_tables_are_refused(
    session: Session, statement: object
) -> None:
    with pytest.raises(RuntimeError, match="replicated"):
        session.execute(statement)  # type: ignore[call-overload]


def test_bulk_mappings_are_refused(session: Session) -> None:
    with pytest.raises(RuntimeError, match="replicated"):
        session.bulk_insert_mappings(Team, [{"id": "x", "scope": "team", "name": "x"}])  # type: ignore[arg-type]


def test_sql_expressions_as_values_are_refused(session: Session) -> None:
    with pytest.raises(RuntimeError, match="SQL expression"), action(session, "x"):
        session.get_one(Team, "t").name = func.upper("x")


def test_a_write_outside_an_action_is_a_defect(session: Session) -> None:
    session.add(Branch(name="Kisumu"))
    with pytest.raises(RuntimeError, match="outside an action"):
        session.flush()


def _half_done(session: Session) -> None:
    with action(session, "x"):
        session.add(Branch(name="Kisumu"))
        session.flush()
        raise ZeroDivisionError


def test_an_error_rolls_everything_back(session: Session) -> None:
    before = check(session, deep=True)
    with pytest.raises(ZeroDivisionError):
        _half_done(session)
    assert check(session, deep=True) == before
    assert session.scalars(select(Branch)).all() == []


def test_ddl_and_savepoints_roll_back(session: Session) -> None:
    connection = session.connection()
    with connection.begin_nested() as point:
        connection.execute(text("CREATE TABLE scratch (id)"))
        point.rollback()
    session.rollback()
    tables = session.connection().execute(text("SELECT name FROM sqlite_master")).scalars().all()
    assert "scratch" not in tables


def test_the_pragmas_that_keep_data_safe_are_on(session: Session) -> None:
    wanted = {"foreign_keys": 1, "synchronous": 2, "journal_mode": "delete", "secure_delete": 1}
    connection = session.connection()
    for name, value in wanted.items():
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value


def test_seqs_have_no_hole_and_marks_never_cover_cells(session: Session) -> None:
    meeting = add_meeting(session)
    log = Log(session.connection())
    vector = log.vector()
    scope = session.get_one(Meeting, meeting).scope
    assert vector[(scope, "pc.1")][0] == 2
    assert vector[("team", "pc.1")][0] == 3


def test_check_deep_finds_a_row_that_its_changes_do_not_say(session: Session) -> None:
    meeting = add_meeting(session)
    session.rollback()
    session.connection().exec_driver_sql(f"UPDATE meeting SET venue = 'x' WHERE id = '{meeting}'")
    report = check(session, deep=True)
    assert [problem.where for problem in report.problems] == [f"meeting {meeting}"]
    assert not report.sound


def test_a_sentence_is_kept_as_the_text_it_is(session: Session) -> None:
    with action(session, "course.add"):
        course = Course(title=said("{name} again", name="Chess"))
        session.add(course)
    [change] = changes_of(session, course.id)
    assert "Chess again" in change.values
    assert check(session, deep=True).sound


def test_text_that_writes_replicated_rows_is_refused(session: Session) -> None:
    for statement in (
        "UPDATE team SET name = 'x'",
        '  /* quick */ delete from "team"',
        "INSERT OR REPLACE INTO team (id) VALUES ('x')",
        "replace into main.team (id) values ('x')",
        "WITH t AS (SELECT 1) UPDATE team SET name = 'x'",
    ):
        with pytest.raises(RuntimeError, match="replicated"):
            session.execute(text(statement))
    assert session.execute(text("SELECT name FROM team")).scalars().all() == ["KNLS"]


def test_a_failed_flush_leaves_the_guard_standing(session: Session) -> None:
    with pytest.raises(IntegrityError), action(session, "x"):
        session.add_all([Branch(id="b", name="1"), Branch(id="b", name="2")])
    with pytest.raises(RuntimeError, match="replicated"):
        session.execute(update(Team).values(name="x"))


def test_a_local_edit_of_a_deleted_row_is_listed(session: Session) -> None:
    meeting = add_meeting(session)
    with action(session, "meeting.delete"):
        session.delete(session.get_one(Meeting, meeting))
    with action(session, "meeting.move"):
        session.get_one(Meeting, meeting).venue = "Hall B"
    report = check(session, deep=True)
    assert report.sound, report.problems


def test_a_digest_tells_all_by_which_the_fold_decides(session: Session) -> None:
    meeting = add_meeting(session)
    with action(session, "meeting.move"):
        session.get_one(Meeting, meeting).venue = "Hall B"
    _, edit = changes_of(session, meeting)
    cells = b'["Hall B"]'
    over = b'{"venue":[["pc.1",2,"x"]]}'
    one = digest_of(edit, cells, over)
    others = [
        digest_of(edit, b'["Hall A"]', over),
        digest_of(edit, cells, b""),
        digest_of(edit._replace(lamport=99), cells, over),
        digest_of(edit._replace(subject="p1"), cells, over),
        digest_of(edit._replace(kind=1), cells, over),
    ]
    assert len({one, *others}) == 6
