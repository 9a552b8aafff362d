"""Whose word counts: what a branch's computers bring each other, and what they hand back."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from circledesk.models.check import check
from circledesk.models.circles import LearningCircle
from circledesk.models.learners import Learner
from circledesk.services import incomplete
from circledesk.services.desk import Desk
from circledesk.services.facts.exchange import BundleReport
from tests.sync import kit


def hand(team: dict[str, Desk], folder: Path, name: str, to: str) -> BundleReport:
    whom = "organizer" if to == "office" else team[to].keys().device_id
    (line,) = kit.receive(team[to], kit.send(team[name], whom, folder / f"{name}-{to}"))
    return line


def waiting(desk: Desk) -> list[str]:
    with desk.session() as session:
        return sorted(view.kind for view in incomplete.waiting(session))


def sound(team: dict[str, Desk]) -> list[dict[str, str]]:
    digests = []
    for desk in team.values():
        with desk.session() as session:
            report = check(session, deep=True)
            assert report.sound, report.problems
            digests.append(report.digest)
    return digests


def test_the_organizers_word_is_kept_apart_until_the_organizer_brings_it(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """The organizer signs somebody up; one computer of the branch edits that, and tells another."""
    branch = kit.branch_of(team["office"], "Buruburu")
    with team["office"].session() as session:
        circle = session.scalars(
            select(LearningCircle.id).where(LearningCircle.branch_id == branch)
        ).one()
    learner = kit.add_learner(team["office"], branch, circle, "Zeinab")
    assert hand(team, tmp_path, "office", "buruburu").new == 2
    kit.rename(team["buruburu"], learner, "Zeinab Hassan")
    line = hand(team, tmp_path, "buruburu", "second")
    assert (line.state, line.changes, line.put_aside, line.waiting) == ("applied", 1, 2, 1)
    assert waiting(team["second"]) == ["put-aside", "row"]
    again = hand(team, tmp_path, "buruburu", "second")
    assert (again.state, again.put_aside) == ("nothing-new", 0)
    sound(team)
    assert hand(team, tmp_path, "office", "second").put_aside == 0
    assert waiting(team["second"]) == []
    with team["second"].session() as session:
        assert session.get_one(Learner, learner).name == "Zeinab Hassan"
    kit.swap(team, tmp_path / "last")
    office, buruburu, _, second = sound(team)
    assert buruburu == second
    assert all(office[scope] == digest for scope, digest in buruburu.items())


def test_a_late_parcel_only_makes_the_next_one_longer(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """The vector read last counts, be it older: what was sent is sent once more."""
    branch = kit.branch_of(team["office"], "Buruburu")
    old = kit.send(team["buruburu"], "organizer", tmp_path / "old")
    kit.add_circle(team["office"], branch, "Kilimo")
    assert hand(team, tmp_path, "office", "buruburu").new == 3
    hand(team, tmp_path, "buruburu", "office")
    with_nothing = kit.send(team["office"], team["buruburu"].keys().device_id, tmp_path / "short")
    kit.receive(team["office"], old)
    with_all = kit.send(team["office"], team["buruburu"].keys().device_id, tmp_path / "long")
    assert with_all.stat().st_size > with_nothing.stat().st_size
    assert kit.receive(team["buruburu"], with_all)[0].state == "nothing-new"
    sound(team)


def test_nothing_is_held_back_because_it_was_sent_before(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """Parcels get lost; the next one holds all that the other has not said to hold."""
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    for number in range(3):
        kit.add_circle(team["buruburu"], branch, f"Circle {number}")
        parcel = kit.send(team["buruburu"], "organizer", tmp_path / "lost")
    assert kit.receive(team["office"], parcel)[0].counts["learning_circle"] == (3, 0)
    sound(team)
