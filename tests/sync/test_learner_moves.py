"""A learner moves to another branch with her word; no third branch reads anything of her."""

from __future__ import annotations

from pathlib import Path

import pytest

from circledesk.errors import NotAllowed, RuleBroken
from circledesk.models.learners import Learner
from circledesk.services.desk import Desk
from circledesk.services.erasure import erase_learner
from circledesk.services.learner_moves import ask_move, carry_out, moves, withdraw_move
from circledesk.services.learner_page import learner_page
from circledesk.services.learners import learners
from circledesk.services.signups import signups
from circledesk.services.undo import undo
from tests.sync.kit import branch_of, swap

Desks = dict[str, Desk]


def learner_at(desk: Desk, branch: str, name: str = "Akinyi Otieno") -> str:
    with desk.session() as session:
        rows = learners(session, branch_id=branch_of(desk, branch))
        return next(row.id for row in rows if row.name == name)


def asked(team: Desks) -> tuple[str, str]:
    """Buruburu asks that its Akinyi moves to Kisumu; return the move and her id."""
    desk = team["buruburu"]
    her = learner_at(desk, "Buruburu")
    with desk.session() as session:
        done = ask_move(
            session,
            learner_id=her,
            to_branch_id=branch_of(desk, "Kisumu"),
            words_="She told Joy at the desk",
        )
    return done.id, her


def test_both_branches_see_it_and_no_third(team: Desks, tmp_path: Path) -> None:
    move, her = asked(team)
    swap(team, tmp_path / "one", rounds=1)
    with team["kisumu"].session() as session:
        assert moves(session) == ()
        assert session.get(Learner, her) is None
    with team["office"].session() as session:
        (row,) = moves(session, open_only=True)
        assert (row.name, row.branch, row.to_branch) == ("Akinyi Otieno", "Buruburu", "Kisumu")
        assert row.words == "She told Joy at the desk"
        new = carry_out(session, move_id=move).id
        assert moves(session, open_only=True) == ()
    swap(team, tmp_path / "two", rounds=1)
    with team["kisumu"].session() as session:
        row_there = session.get_one(Learner, new)
        assert (row_there.name, row_there.scope) == (
            "Akinyi Otieno",
            f"branch:{branch_of(team['kisumu'], 'Kisumu')}",
        )
        assert session.get(Learner, her) is None, "what she did at Buruburu stays there"
        assert moves(session) == ()
    for name in ("buruburu", "second"):
        with team[name].session() as session:
            page = learner_page(session, learner_id=her)
            assert page.row.moved_to == "Kisumu"
            assert [row.state for row in page.signups] == ["signed-up"]
            assert page.moves[0].done is not None
            assert session.get(Learner, new) is None, "her new row is Kisumu's alone"
    digests = {}
    for name in ("office", "buruburu", "kisumu"):
        with team[name].session() as session:
            digests[name] = {row.circle for row in signups(session)}
    assert digests["office"] >= digests["buruburu"]


def test_only_who_reads_both_carries_it_out(team: Desks) -> None:
    move, _ = asked(team)
    with team["buruburu"].session() as session, pytest.raises(NotAllowed):
        carry_out(session, move_id=move)


def test_asked_once_and_taken_back(team: Desks, tmp_path: Path) -> None:
    move, her = asked(team)
    with team["buruburu"].session() as session:
        kisumu = branch_of(team["buruburu"], "Kisumu")
        with pytest.raises(RuleBroken, match="asked for already"):
            ask_move(session, learner_id=her, to_branch_id=kisumu)
        withdraw_move(session, move_id=move)
        assert moves(session) == ()
        with pytest.raises(RuleBroken, match="is a learner of Buruburu already"):
            ask_move(session, learner_id=her, to_branch_id=branch_of(team["buruburu"], "Buruburu"))
    swap(team, tmp_path, rounds=1)
    with team["office"].session() as session:
        assert moves(session) == ()


def test_undone_and_done_again_it_is_one_row(team: Desks, tmp_path: Path) -> None:
    move, her = asked(team)
    swap(team, tmp_path, rounds=1)
    with team["office"].session() as session:
        first = carry_out(session, move_id=move).id
        undo(session)
        assert session.get_one(Learner, first).deleted_at is not None
        assert learner_page(session, learner_id=her).row.moved_to == ""
        assert carry_out(session, move_id=move).id == first
        assert session.get_one(Learner, first).deleted_at is None


def test_her_erasure_finds_both_rows(team: Desks, tmp_path: Path) -> None:
    move, her = asked(team)
    swap(team, tmp_path / "one", rounds=1)
    with team["office"].session() as session:
        new = carry_out(session, move_id=move).id
    with team["office"].session() as session:
        erase_learner(session, learner_id=new)
    swap(team, tmp_path / "two", rounds=1)
    with team["kisumu"].session() as session:
        assert session.get_one(Learner, new).name == ""
    with team["buruburu"].session() as session:
        assert session.get_one(Learner, her).name == ""
