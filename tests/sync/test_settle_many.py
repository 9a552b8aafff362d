"""Many two versions at once: kept, restored, or one branch's taken; others' are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.models.check import check
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.services import settle
from circledesk.services.circles import delete_circle, edit_circle
from circledesk.services.desk import Desk
from circledesk.services.facts.exchange import ConflictView
from circledesk.services.settle_many import settle_many
from tests.sync import kit

Team = dict[str, Desk]


def listed(desk: Desk) -> tuple[ConflictView, ...]:
    with desk.session() as session:
        return settle.conflicts(session)


def learners(desk: Desk, branch: str) -> list[str]:
    with desk.session() as session:
        query = select(Learner.id).where(Learner.branch_id == kit.branch_of(desk, branch))
        return list(session.scalars(query.order_by(Learner.id)))


def contest(team: Team, folder: Path, rows: list[str], *names: str) -> None:
    """Each of these computers gives the learners a name of its own; all hear of it."""
    for name in names:
        for number, row in enumerate(rows):
            kit.rename(team[name], row, f"{name} {number}")
    kit.swap(team, folder / "contest")


def names(desk: Desk, rows: list[str]) -> list[str]:
    with desk.session() as session:
        return [session.get_one(Learner, row).name for row in rows]


def all_ids(desk: Desk) -> list[str]:
    return [view.id for view in listed(desk)]


def test_all_are_kept_or_all_others_taken(team: Team, tmp_path: Path) -> None:
    rows = learners(team["office"], "Buruburu")
    contest(team, tmp_path, rows, "office", "buruburu")
    shown = names(team["office"], rows)
    steps: list[tuple[int, int]] = []
    with team["office"].session() as session:
        done = settle_many(
            session,
            conflict_ids=all_ids(team["office"]),
            choice="restore",
            progress=lambda at, of: steps.append((at, of)),
        )
    assert (done.count, done.note, done.offer) == (2, "Settled: 2.", "")
    assert steps == [(0, 2), (1, 2)]
    kit.swap(team, tmp_path / "told")
    for name in ("office", "buruburu", "second"):
        assert listed(team[name]) == ()
        assert not set(names(team[name], rows)) & set(shown)
        with team[name].session() as session:
            assert check(session, deep=True).sound


def test_the_versions_of_one_branch_are_taken_whether_shown_or_not(
    team: Team, tmp_path: Path
) -> None:
    rows = learners(team["office"], "Buruburu")
    kit.rename(team["buruburu"], rows[0], "Branch first")
    kit.rename(team["office"], rows[0], "Office")
    kit.rename(team["office"], rows[1], "Office")
    kit.rename(team["buruburu"], rows[1], "Branch second")
    kit.swap(team, tmp_path / "contest")
    for view in listed(team["office"]):
        assert "Buruburu" in view.sources
        assert len(view.sources) == 2
    with team["office"].session() as session:
        done = settle_many(session, conflict_ids=all_ids(team["office"]), source="Buruburu")
    assert done.count == 2
    assert sorted(names(team["office"], rows)) == ["Branch first", "Branch second"]
    assert listed(team["office"]) == ()


def test_of_three_versions_the_one_that_is_named_comes_back(team: Team, tmp_path: Path) -> None:
    rows = learners(team["office"], "Buruburu")[:1]
    contest(team, tmp_path, rows, "office", "buruburu", "second")
    (view,) = listed(team["office"])
    assert len(view.others) == 2
    wanted = view.others[1]
    with team["office"].session() as session:
        settle.restore_conflict(session, conflict_id=view.id, version=wanted.id)
    assert names(team["office"], rows) == [wanted.value]
    assert listed(team["office"]) == ()


def test_what_belongs_to_another_branch_is_left(team: Team, tmp_path: Path) -> None:
    with team["office"].session() as session:
        circle = session.scalars(
            select(LearningCircle.id).where(
                LearningCircle.branch_id == kit.branch_of(team["office"], "Buruburu")
            )
        ).one()
        edit_circle(session, circle_id=circle, name="Speaking")
    with team["buruburu"].session() as session:
        edit_circle(session, circle_id=circle, name="Kuongea")
    kit.swap(team, tmp_path / "contest")
    (view,) = listed(team["kisumu"])
    assert (view.branch, view.what) == ("Buruburu", view.shown)
    with team["kisumu"].session() as session:
        done = settle_many(session, conflict_ids=[view.id])
    assert (done.count, done.note) == (0, "Settled: 0. Left as they are: 1.")
    assert len(listed(team["kisumu"])) == 1


def test_a_row_deleted_there_and_edited_here_is_among_them(team: Team, tmp_path: Path) -> None:
    with team["office"].session() as session:
        circle = session.scalars(
            select(LearningCircle.id).where(
                LearningCircle.branch_id == kit.branch_of(team["office"], "Buruburu")
            )
        ).one()
    with team["buruburu"].session() as session:
        delete_circle(session, circle_id=circle)
    branch = kit.branch_of(team["office"], "Buruburu")
    kit.add_learner(team["office"], branch, circle, "Zeinab")
    kit.add_learner(team["office"], branch, circle, "Musa")
    kit.swap(team, tmp_path / "part")
    with team["office"].session() as session:
        done = settle_many(session, conflict_ids=all_ids(team["office"]), choice="restore")
    assert done.count == 1
    kit.swap(team, tmp_path / "told")
    for desk in team.values():
        assert listed(desk) == ()
        with desk.session() as session:
            assert session.get_one(LearningCircle, circle).deleted_at is None


class Stop(Exception):
    pass


def test_what_is_cut_short_stays_settled_as_far_as_it_came(team: Team, tmp_path: Path) -> None:
    rows = learners(team["office"], "Buruburu")
    contest(team, tmp_path, rows, "office", "buruburu")

    def stop(at: int, of: int) -> None:
        if at:
            raise Stop

    with team["office"].session() as session, pytest.raises(Stop):
        settle_many(session, conflict_ids=all_ids(team["office"]), progress=stop)
    assert len(listed(team["office"])) == 1
