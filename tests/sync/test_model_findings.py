"""What the model of the exchange found, with real files: one test a finding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from circledesk.models.changes import ERASE, PutAsideRow
from circledesk.models.check import check
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.models.trust import ERASURE
from circledesk.services import aside, settle
from circledesk.services.circles import delete_circle
from circledesk.services.desk import Desk
from circledesk.services.erasure import erase_learner
from circledesk.services.restore import restore_backup
from circledesk.services.session import action
from circledesk.services.team import add_branch
from tests.sync import kit
from tests.sync.test_lives import agree
from tests.sync.test_plan import BRANCH, Maker, bring
from tests.sync.test_plan import fresh as fresh


def learner(desk: Desk) -> Learner:
    with desk.session() as session:
        return session.scalars(select(Learner).order_by(Learner.id)).first()  # type: ignore[return-value]


def circles(desk: Desk) -> set[str]:
    with desk.session() as session:
        return set(session.scalars(select(LearningCircle.name)))


def accept_all(desk: Desk) -> None:
    with desk.session() as session:
        for view in aside.kept_apart(session):
            aside.take_in(session, aside_id=view.id)


def test_a_scope_that_came_after_the_backup_comes_back_to_who_was_restored(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """It does not name a scope that it never heard of: then it holds nothing of it."""
    office = team["office"]
    backup = office.backup("by hand")
    with office.session() as session:
        branch = add_branch(session, name="Nakuru").id
    kit.add_circle(office, branch, "Kilimo in Nakuru")
    kit.swap(team, tmp_path / "before")
    restore_backup(office.folder, file=backup, clock=office.clock)
    assert "Kilimo in Nakuru" not in circles(office)
    kit.swap(team, tmp_path / "post", rounds=1)
    kit.swap(team, tmp_path / "again", rounds=1)
    accept_all(office)
    assert "Kilimo in Nakuru" in circles(office)
    kit.swap(team, tmp_path / "last", rounds=1)
    agree(office, team["buruburu"], team["second"])


def test_who_was_erased_is_not_named_by_what_is_kept_apart(fresh: Any) -> None:
    """Neither where both come in one bundle, nor where it is handed back later."""
    database = fresh()
    office, branch = Maker("pc0.9"), Maker("pc1.1")
    cells = {"branch_id": "b1", "name": "Akinyi"}
    hers = [office.put("branch:b1", "learner", "p1", **cells)._replace(subject="p1")]
    hers.append(office.put("branch:b1", "learner", "p1", name="Akinyi O.")._replace(subject="p1"))
    erasure = branch.put("branch:b1", ERASURE, "e1", subjects=["p1"])._replace(kind=ERASE)
    before = branch.put("branch:b1", "course", "c1", title="K")._replace(seq=2)
    for changes in ([hers[0]], [hers[0], erasure], [hers[1], erasure, before]):
        bring(database, changes, BRANCH)
    with database.session() as session:
        lines = session.scalars(select(PutAsideRow.line)).all()
    assert len(lines) == 2
    assert not [line for line in lines if "Akinyi" in line]


def test_an_erasure_that_was_restored_away_is_told_again(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    desk, others = team["buruburu"], (team["office"], team["second"])
    backup, who = desk.backup("by hand"), learner(desk)
    with desk.session() as session:
        erase_learner(session, learner_id=who.id)
    restore_backup(desk.folder, file=backup, clock=desk.clock)
    kit.swap(team, tmp_path / "post")
    for one in (desk, *others):
        with one.session() as session:
            assert session.get_one(Learner, who.id).name == ""
    agree(desk, *others)


def test_a_circle_is_deleted_of_which_a_learner_was_erased(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """Her sign-up goes with it, by a change about her that holds nothing of hers."""
    desk, who = team["buruburu"], learner(team["buruburu"])
    with desk.session() as session:
        erase_learner(session, learner_id=who.id)
        for circle in session.scalars(
            select(LearningCircle.id).where(LearningCircle.branch_id == who.branch_id)
        ).all():
            delete_circle(session, circle_id=circle)
        report = check(session, deep=True)
        assert report.sound, report.problems
    kit.swap(team, tmp_path / "post")
    agree(desk, team["office"], team["second"])


def test_a_choice_in_a_deleted_row_is_no_edit_that_the_deletion_missed(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    who = learner(team["buruburu"]).id
    kit.rename(team["buruburu"], who, "Akinyi One")
    kit.rename(team["second"], who, "Akinyi Two")
    kit.swap(team, tmp_path / "post")
    with team["office"].session() as session:
        with action(session, "learner.delete"):
            session.delete(session.get_one(Learner, who))
        (view,) = [v for v in settle.conflicts(session) if (v.row, v.cell) == (who, "name")]
        settle.restore_conflict(session, conflict_id=view.id)
        assert not [v for v in settle.conflicts(session) if (v.row, v.cell) == (who, "name")]
        assert session.get_one(Learner, who).deleted_at is not None
        assert check(session, deep=True).sound


def test_keeping_a_deletion_settles_a_cell_that_was_contested_besides(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    who = learner(team["buruburu"]).id
    kit.rename(team["buruburu"], who, "Akinyi One")
    kit.rename(team["second"], who, "Akinyi Two")
    with team["office"].session() as session, action(session, "learner.delete"):
        session.delete(session.get_one(Learner, who))
    kit.swap(team, tmp_path / "post")
    with team["office"].session() as session:
        (view,) = [v for v in settle.conflicts(session) if (v.row, v.cell) == (who, "name")]
        settle.keep_conflict(session, conflict_id=view.id)
        assert not [v for v in settle.conflicts(session) if v.id == view.id]
        assert session.get_one(Learner, who).deleted_at is not None
        assert check(session, deep=True).sound


def test_what_was_out_of_bounds_is_handed_back_by_one_who_may(fresh: Any) -> None:
    """Else it could only be written anew, and who holds it would send it for ever."""
    database = fresh()
    other = Maker("pc2.1")
    told = other.put("public:b2", "learning_circle", "l1", name="Kilimo")
    devices = {"pc1": ("branch", ("b1",)), "pc2": ("branch", ("b2",))}
    cut = Maker("pc0.1").put("team", "revocation", "x1", device_id="pc3", cuts={})
    bring(database, [cut])
    out = replace(BRANCH, sender="pc3", sender_role="organizer", devices=devices)
    back = replace(BRANCH, devices=devices)
    for reach, kind in ((out, aside.OUT_OF_BOUNDS), (back, aside.HANDED_BACK)):
        assert [one.kind for one in bring(database, [told], reach).put_aside] == [kind]
        with database.session() as session:
            assert session.scalars(select(PutAsideRow.kind)).all() == [kind]
        assert bring(database, [told], out).put_aside == []
        assert bring(database, [told], reach).put_aside == []
