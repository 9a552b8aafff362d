"""Two versions: who may settle them, and a living row under one that was deleted elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select

from circledesk.errors import NotAllowed
from circledesk.models.check import check
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.services import incomplete, roles, settle
from circledesk.services.circles import delete_circle, edit_circle
from circledesk.services.desk import Desk
from circledesk.services.facts.exchange import ConflictView
from circledesk.services.meetings import record_rsvp
from circledesk.services.session import action
from circledesk.services.signups import edit_signup
from tests.sync import kit


def listed(desk: Desk) -> list[ConflictView]:
    with desk.session() as session:
        return list(settle.conflicts(session))


def circle_here(desk: Desk) -> str:
    branch = kit.branch_of(desk, "Buruburu")
    with desk.session() as session:
        return session.scalars(
            select(LearningCircle.id).where(LearningCircle.branch_id == branch)
        ).one()


def call(desk: Desk, circle: str, name: str) -> None:
    with desk.session() as session, action(session, "circle.edit"):
        session.get_one(LearningCircle, circle).name = name


def test_two_names_are_listed_alike_and_settled_by_whom_the_circle_belongs_to(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    circle = circle_here(team["office"])
    call(team["office"], circle, "Speaking")
    call(team["buruburu"], circle, "Kuongea")
    kit.swap(team, tmp_path / "one")
    views = [listed(desk) for desk in team.values()]
    assert len(views[0]) == 1
    assert views[0] == views[1] == views[2]
    chosen = views[0][0].id
    for work in (settle.restore_conflict, settle.keep_conflict):
        with team["kisumu"].session() as session, pytest.raises(NotAllowed, match="Buruburu"):
            work(session, conflict_id=chosen)
    assert len(listed(team["kisumu"])) == 1
    lost = views[0][0].others[0].value
    with team["buruburu"].session() as session:
        settle.restore_conflict(session, conflict_id=chosen)
    kit.swap(team, tmp_path / "two")
    for desk in team.values():
        assert listed(desk) == []
        with desk.session() as session:
            assert session.get_one(LearningCircle, circle).name == lost
            report = check(session, deep=True)
            assert report.sound, report.problems
            assert [a.what for a in incomplete.waiting(session) if a.kind == "put-aside"] == []


def part(team: dict[str, Desk], tmp_path: Path) -> tuple[str, str]:
    """The branch deletes a circle while the organizer signs somebody up; both hear of it."""
    circle = circle_here(team["office"])
    branch = kit.branch_of(team["office"], "Buruburu")
    with team["buruburu"].session() as session:
        delete_circle(session, circle_id=circle)
    kit.add_learner(team["office"], branch, circle, "Zeinab")
    kit.swap(team, tmp_path / "part")
    (here,), (there,) = listed(team["office"]), listed(team["buruburu"])
    assert here == there
    assert (here.table, here.row, here.cell, here.deleted) == (
        "learning_circle", circle, "deleted_at", True,
    )  # fmt: skip
    assert len(here.others) == 1
    assert listed(team["kisumu"]) == []
    return circle, here.id


def test_a_living_child_brings_its_parent_back_with_what_went_along(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    circle, chosen = part(team, tmp_path)
    with team["office"].session() as session:
        settle.restore_conflict(session, conflict_id=chosen)
    kit.swap(team, tmp_path / "again")
    for desk in team.values():
        assert listed(desk) == []
        with desk.session() as session:
            assert session.get_one(LearningCircle, circle).deleted_at is None
            meetings = select(func.count()).where(
                Meeting.circle_id == circle, Meeting.deleted_at.is_(None)
            )
            assert session.scalar(meetings) == 1
            assert check(session, deep=True).sound


def test_keeping_a_deletion_takes_the_living_child_along(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    circle, chosen = part(team, tmp_path)
    with team["buruburu"].session() as session:
        settle.keep_conflict(session, conflict_id=chosen)
    kit.swap(team, tmp_path / "again")
    for desk in team.values():
        assert listed(desk) == []
        with desk.session() as session:
            alive = select(Signup.id).where(Signup.circle_id == circle, Signup.deleted_at.is_(None))
            assert session.scalars(alive).all() == []


def test_a_meeting_that_a_new_plan_drops_takes_its_rsvps_along(team: dict[str, Desk]) -> None:
    desk, circle = team["buruburu"], circle_here(team["buruburu"])
    with desk.session() as session:
        edit_circle(session, circle_id=circle, meetings=3)
        last = session.scalars(select(Meeting.id).order_by(Meeting.date.desc())).first()
        learner = session.scalars(select(Signup.learner_id)).first()
        record_rsvp(session, meeting_id=str(last), learner_id=str(learner), attending=True)
        edit_circle(session, circle_id=circle, meetings=2)
    assert listed(desk) == []


def test_a_name_is_settled_with_what_follows_from_it(
    team: dict[str, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    branch = kit.branch_of(team["office"], "Buruburu")
    with team["office"].session() as session:
        chosen = session.scalars(select(Signup.id).where(Signup.branch_id == branch)).first()
    for name, called, phone in (
        ("office", "Wanjiru Njeri", "0722 000 111"),
        ("buruburu", "Zeinab Hassan", "0733 222 333"),
    ):
        with team[name].session() as session:
            edit_signup(session, signup_id=str(chosen), name=called, phone=phone)
    kit.swap(team, tmp_path / "one")
    views = listed(team["office"])
    assert [view.cell for view in views] == ["name", "phone"]
    assert views == listed(team["buruburu"])
    with monkeypatch.context() as patch:  # who may not telephone her does not read it here either
        patch.setattr(roles, "seat", lambda _: roles.Seat("facilitator", True, "somebody"))
        name, number = listed(team["office"])
        assert (name, number.others[0].value, number.shown) == (views[0], "", "")
        assert (number.others[0].by, number.sources) == (views[1].others[0].by, views[1].sources)
    for view in views:
        with team["buruburu"].session() as session:
            settle.restore_conflict(session, conflict_id=view.id)
    kit.swap(team, tmp_path / "two")
    for name in ("office", "buruburu"):
        assert listed(team[name]) == []
        with team[name].session() as session:
            learner = session.scalars(
                select(Learner).where(Learner.name == views[0].others[0].value)
            ).one()
            assert learner.sort_name == learner.name.casefold()
            assert learner.phone == views[1].others[0].value
            assert learner.phone_typed.replace(" ", "")[1:] == learner.phone[4:]
            assert check(session, deep=True).sound


def test_an_edit_that_a_deletion_did_not_see_brings_the_whole_circle_back(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    circle = circle_here(team["office"])
    with team["buruburu"].session() as session:
        delete_circle(session, circle_id=circle)
    call(team["office"], circle, "Kuongea")
    kit.swap(team, tmp_path / "one")
    (view,) = listed(team["buruburu"])
    assert (view.cell, view.deleted, view.others[0].value) == ("name", True, "Kuongea")
    assert [view] == listed(team["office"]) == listed(team["kisumu"])
    with team["buruburu"].session() as session:
        settle.restore_conflict(session, conflict_id=view.id)
    kit.swap(team, tmp_path / "two")
    for name, desk in team.items():
        assert listed(desk) == []
        with desk.session() as session:
            assert session.get_one(LearningCircle, circle).name == "Kuongea"
            alive = [
                session.scalars(
                    select(model.id).where(model.circle_id == circle, model.deleted_at.is_(None))
                ).all()
                for model in (Meeting, Signup)
            ]
            assert [len(some) for some in alive] == [1, 0 if name == "kisumu" else 2]
            assert check(session, deep=True).sound


def test_an_ordinary_edit_leaves_the_other_version_listed_and_keeping_settles_it(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    circle = circle_here(team["office"])
    call(team["office"], circle, "Speaking")
    call(team["buruburu"], circle, "Kuongea")
    kit.swap(team, tmp_path / "one")
    lost = listed(team["office"])[0].others[0].value
    call(team["office"], circle, "Public Speaking 2")
    kit.swap(team, tmp_path / "two")
    for desk in team.values():
        (view,) = listed(desk)
        assert (view.shown, [o.value for o in view.others]) == ("Public Speaking 2", [lost])
    with team["buruburu"].session() as session:
        settle.keep_conflict(session, conflict_id=view.id)
    assert listed(team["buruburu"]) == []
    kit.swap(team, tmp_path / "three")
    for desk in team.values():
        assert listed(desk) == []
        with desk.session() as session:
            assert session.get_one(LearningCircle, circle).name == "Public Speaking 2"


def test_settling_replaces_every_version(team: dict[str, Desk], tmp_path: Path) -> None:
    """Three names; whichever is taken, none of the others comes up again."""
    circle = circle_here(team["office"])
    for name in ("office", "buruburu", "second"):
        call(team[name], circle, f"Named by {name}")
    kit.swap(team, tmp_path / "one")
    (view,) = listed(team["second"])
    assert len(view.others) == 2
    with team["second"].session() as session:
        settle.restore_conflict(session, conflict_id=view.id)
    kit.swap(team, tmp_path / "two")
    assert [listed(desk) for desk in team.values()] == [[], [], [], []]
