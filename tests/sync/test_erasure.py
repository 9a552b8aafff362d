"""Erasure is final: in the log, in the rows, in what arrives later, after a restore; for all."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.errors import NotFound, RuleBroken
from circledesk.models.check import check
from circledesk.models.circles import Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.log import Log
from circledesk.services import settle
from circledesk.services.attendance import attendance_sheet
from circledesk.services.backup_care import let_old_go
from circledesk.services.backup_thinning import KEPT
from circledesk.services.backups import create_backup, verify_backup
from circledesk.services.certificate_rule import candidates
from circledesk.services.desk import Desk
from circledesk.services.erasure import erase_learner
from circledesk.services.restore import restore_backup
from circledesk.services.session import action
from circledesk.services.signup_reading import signups_of_circle
from circledesk.services.signups import edit_signup
from tests.sync import kit
from tests.sync.kit import hand


def learner_of(desk: Desk, name: str) -> str:
    with desk.session() as session:
        return session.scalars(select(Learner.id).where(Learner.name == name)).one()


def erase(desk: Desk, learner: str) -> None:
    with desk.session() as session:
        erase_learner(session, learner_id=learner)


def bytes_of(desk: Desk) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(desk.folder.rglob("*")) if p.is_file())


def sound(*desks: Desk) -> None:
    digests = []
    for desk in desks:
        with desk.session() as session:
            found = check(session, deep=True)
        assert found.problems == ()
        digests.append(found.digest)
    for scope in set.intersection(*(set(some) for some in digests)):
        assert len({some[scope] for some in digests}) == 1, scope


@pytest.fixture
def named(team: dict[str, Desk], tmp_path: Path) -> str:
    """A learner of a name that stands nowhere else, known at the branch and the office."""
    branch = kit.branch_of(team["buruburu"], "Buruburu")
    circle, _ = kit.add_circle(team["buruburu"], branch, "Kilimo")
    learner = kit.add_learner(team["buruburu"], branch, circle, "Zawadi Kanari")
    hand(team, tmp_path, "buruburu", "office")
    hand(team, tmp_path, "buruburu", "second")
    return learner


def test_the_erased_name_is_nowhere_in_the_files_of_who_erased(
    team: dict[str, Desk], named: str
) -> None:
    desk = team["buruburu"]
    assert b"Zawadi" in bytes_of(desk)
    erase(desk, named)
    assert b"Zawadi" not in bytes_of(desk)
    sound(desk)


def test_an_erasure_travels_and_counts_stay(
    team: dict[str, Desk], tmp_path: Path, named: str
) -> None:
    with team["office"].session() as session:
        before = len(session.scalars(select(Signup)).all())
    erase(team["buruburu"], named)
    for name in ("office", "second"):
        hand(team, tmp_path, "buruburu", name)
        with team[name].session() as session:
            row = session.get_one(Learner, named)
            assert (row.name, row.anonymized, row.sort_name, row.phone) == ("", True, "", "")
        assert b"Zawadi" not in bytes_of(team[name])
    with team["office"].session() as session:
        assert len(session.scalars(select(Signup)).all()) == before
        circle = session.scalars(select(Signup.circle_id).where(Signup.learner_id == named)).one()
        assert [row.name for row in signups_of_circle(session, circle)] == [""]
    hand(team, tmp_path, "office", "buruburu")
    sound(team["office"], team["buruburu"], team["second"])


def test_what_arrives_later_of_the_erased_is_stripped(
    team: dict[str, Desk], tmp_path: Path, named: str
) -> None:
    kit.rename(team["second"], named, "Zawadi Mpya")
    late = kit.send(team["second"], "organizer", tmp_path / "late")
    erase(team["office"], named)
    (report,) = kit.receive(team["office"], late)
    assert report.state == "applied"
    with team["office"].session() as session:
        assert session.get_one(Learner, named).name == ""
        assert settle.conflicts(session) == ()
    assert b"Zawadi" not in bytes_of(team["office"])
    hand(team, tmp_path, "office", "second")
    with team["second"].session() as session:
        assert session.get_one(Learner, named).name == ""
    hand(team, tmp_path, "second", "office")
    sound(team["office"], team["second"])


def test_a_lost_value_of_the_erased_is_listed_no_more(
    team: dict[str, Desk], tmp_path: Path, named: str
) -> None:
    kit.rename(team["second"], named, "Zawadi A")
    kit.rename(team["buruburu"], named, "Zawadi B")
    hand(team, tmp_path, "second", "buruburu")
    with team["buruburu"].session() as session:
        assert [view.row for view in settle.conflicts(session)] == [named]
    erase(team["buruburu"], named)
    with team["buruburu"].session() as session:
        assert settle.conflicts(session) == ()
    sound(team["buruburu"])


def test_erasing_twice_is_refused(team: dict[str, Desk], named: str) -> None:
    erase(team["buruburu"], named)
    with pytest.raises(NotFound, match="erased before"):
        erase(team["buruburu"], named)


def test_a_restore_erases_again_before_anything_is_shown(
    team: dict[str, Desk], tmp_path: Path, named: str
) -> None:
    desk = team["buruburu"]
    backup = create_backup(desk)
    erase(desk, named)
    restore_backup(desk.folder, file=Path(backup.file))
    with desk.session() as session:
        assert session.get_one(Learner, named).name == ""
        assert all(c.kind for c in Log(session.connection()).of_rows([named])[named])
    sound(desk)


def test_an_erasure_reaches_the_backups_and_leaves_them_sound(
    team: dict[str, Desk], tmp_path: Path, named: str
) -> None:
    desk = team["buruburu"]
    backup = create_backup(desk)
    assert b"Zawadi" in Path(backup.file).read_bytes()
    erase(desk, named)
    assert b"Zawadi" not in Path(backup.file).read_bytes()
    report = verify_backup(desk.paths, file=Path(backup.file))
    assert report.sound, report.problems


def test_a_backup_that_cannot_be_opened_does_not_stop_the_erasure(
    team: dict[str, Desk], named: str
) -> None:
    desk = team["buruburu"]
    broken = desk.paths.backups / "20180101-000000-000000-broken.backup"
    broken.write_bytes(b"no database")
    erase(desk, named)
    with desk.session() as session:
        assert session.get_one(Learner, named).name == ""


def test_nothing_is_written_of_an_erased_learner_here(
    team: dict[str, Desk], tmp_path: Path, named: str
) -> None:
    desk = team["buruburu"]
    erase(desk, named)
    with desk.session() as session:
        signup = session.scalars(select(Signup.id).where(Signup.learner_id == named)).one()
        with pytest.raises(RuleBroken, match="erased for good"):
            edit_signup(session, signup_id=signup, name="Zawadi Tena")
    with desk.session() as session, action(session, "signup.edit"):
        session.get_one(Signup, signup).goal = "Zawadi wants it"
    with desk.session() as session:
        assert session.get_one(Signup, signup).goal == ""
    assert b"Zawadi" not in bytes_of(desk)
    hand(team, tmp_path, "buruburu", "office")
    sound(desk, team["office"])


def test_an_erased_learner_is_on_no_sheet_and_gets_no_certificate(
    team: dict[str, Desk], named: str
) -> None:
    desk = team["buruburu"]
    erase(desk, named)
    with desk.session() as session:
        circle = session.scalars(select(Signup.circle_id).where(Signup.learner_id == named)).one()
        meeting = session.scalars(select(Meeting.id).where(Meeting.circle_id == circle)).one()
        assert attendance_sheet(session, meeting_id=meeting).lines == ()
        assert candidates(session, circle_id=circle) == ()


def test_backups_have_a_lifetime(tmp_path: Path) -> None:
    names = [f"2018{month:02d}01-080000-000000-by-hand.backup" for month in range(1, 13)]
    for name in [*names, "from the stick.backup"]:
        (tmp_path / name).touch()
    let_old_go(tmp_path, datetime(2018, 12, 2, tzinfo=UTC))
    left = sorted(file.name for file in tmp_path.iterdir())
    assert left == [*names[-KEPT:], "from the stick.backup"]
    let_old_go(tmp_path, datetime(2018, 9, 1, tzinfo=UTC))
    assert sorted(file.name for file in tmp_path.iterdir()) == left
