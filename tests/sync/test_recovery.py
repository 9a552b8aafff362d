"""Ways back: the key taken over from its sheet, an organizer's PC that died, a lost passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.errors import CircleDeskError, InvalidValue, KeyLocked, NotAllowed, RuleBroken
from circledesk.models.check import check
from circledesk.models.learners import Learner
from circledesk.models.log import read_setting
from circledesk.models.team import Branch
from circledesk.services import aside, hello, incomplete
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices
from circledesk.services.inviting import invite_device, invite_organizer
from circledesk.services.joining import join
from circledesk.services.learners import learners
from circledesk.services.peers import recipients
from circledesk.services.recovery import recover, recovery_sheet, restore_key
from circledesk.services.renewing import renew
from circledesk.services.revoking import revoke_device
from circledesk.services.session import this_device
from circledesk.services.team import add_branch
from tests.sync import kit


def sheet_of(desk: Desk) -> str:
    with desk.session() as session:
        return "\n".join(recovery_sheet(session, keys=desk.keys()).lines)


def say_hello(desk: Desk, folder: Path) -> Path:
    with desk.session() as session:
        return Path(hello.write_hello(session, keys=desk.keys(), folder=folder).file)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.create(tmp_path / "fresh", passphrase=kit.passphrase, clock=kit.Clock())
    yield desk
    desk.close()


def let_in(office: Desk, desk: Desk, folder: Path) -> None:
    kit.receive(office, kit.send(desk, "organizer", folder / "asks"))
    with office.session() as session:
        accept_device(session, keys=office.keys(), device_id=desk.keys().device_id)


def deputy_of(office: Desk, folder: Path) -> Desk:
    """A second organizer's computer that opened its invitation."""
    with office.session() as session:
        made = invite_organizer(session, keys=office.keys(), file=folder / "deputy")
    desk = Desk.create(folder / "second-office", passphrase=kit.passphrase, clock=kit.Clock())
    join(desk, file=folder / "deputy", passphrase=made.passphrase, name="Amina Said")
    return desk


def test_handing_over_ends_with_the_old_computer_put_out(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """Second organizer, sheet, and the old one put out by the new one; branches follow."""
    office, sheet = team["office"], sheet_of(team["office"])
    deputy = deputy_of(office, tmp_path)
    with pytest.raises(NotAllowed):
        restore_key(deputy, sheet=sheet)
    let_in(office, deputy, tmp_path)
    kit.receive(deputy, kit.send(office, "Amina Said", tmp_path / "back"))
    restore_key(deputy, sheet=sheet)
    deputy.close()
    deputy = Desk.open(tmp_path / "second-office", passphrase=kit.passphrase, clock=kit.Clock())
    assert deputy.keys().root_seed == office.keys().root_seed
    with deputy.session() as session:
        revoke_device(session, keys=deputy.keys(), device_id=office.keys().device_id)
        add_branch(session, name="Nakuru")
    kit.receive(team["kisumu"], kit.send(deputy, "Kisumu", tmp_path / "out"))
    with team["kisumu"].session() as session:
        found = recipients(session, "organizer", team["kisumu"].keys().device_id)
        assert [peer.device for peer in found] == [deputy.keys().device_id]
        assert check(session, deep=True).sound
    deputy.close()


def test_only_its_own_team_s_sheet_and_only_for_an_organizer(
    team: dict[str, Desk], fresh: Desk
) -> None:
    from circledesk.services.founding import found_team

    found_team(fresh, name="Other", organizer="Otieno", email="otieno@example.org")
    with pytest.raises(InvalidValue, match="another team"):
        restore_key(fresh, sheet=sheet_of(team["office"]))
    with pytest.raises(InvalidValue, match="another team"):
        recover(fresh, sheet=sheet_of(team["office"]))
    with pytest.raises(RuleBroken):
        restore_key(fresh, sheet=sheet_of(fresh))
    for act in (restore_key, recover):
        with pytest.raises(NotAllowed):
            act(team["kisumu"], sheet=sheet_of(team["office"]))
    with team["kisumu"].session() as session, pytest.raises(NotAllowed):
        recovery_sheet(session, keys=team["kisumu"].keys())


def test_a_wrong_passphrase_does_not_lock_the_changed_keys(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """The keys are opened, then another is typed: the file stays as it was."""
    deputy = deputy_of(team["office"], tmp_path)
    let_in(team["office"], deputy, tmp_path)
    kit.receive(deputy, kit.send(team["office"], "Amina Said", tmp_path / "back"))
    before = deputy.paths.keys.read_bytes()
    deputy.keys()
    deputy.ask_passphrase = lambda: "kibo tano saba"
    with pytest.raises(KeyLocked):
        restore_key(deputy, sheet=sheet_of(team["office"]))
    assert deputy.paths.keys.read_bytes() == before
    assert not deputy.keys().root_seed
    deputy.close()


def test_a_new_computer_after_the_organizer_s_died(
    team: dict[str, Desk], fresh: Desk, tmp_path: Path
) -> None:
    """It says hello; the branch's next parcel is sealed for it and holds all of the branch."""
    me = recover(fresh, sheet=sheet_of(team["office"]), name="New office")
    assert (me.role, me.team, me.name) == ("organizer", "", "New office")
    branch = team["kisumu"]
    parcel = say_hello(fresh, tmp_path / "hello")
    (line,) = kit.receive(branch, parcel)
    assert (line.state, line.changes) == ("applied", 0)
    assert line.reason
    assert kit.receive(branch, parcel)[0].state == "nothing-new"
    with branch.session() as session:
        found = recipients(session, "organizer", branch.keys().device_id)
        assert fresh.keys().device_id in {peer.device for peer in found}
    (line,) = kit.receive(fresh, kit.send(branch, "organizer", tmp_path / "in"))
    assert line.state == "applied"
    assert line.changes + line.put_aside >= 9
    with fresh.session() as session:
        assert incomplete.waiting(session)
    kit.receive(fresh, kit.send(branch, "all", tmp_path / "in"))


def test_a_branch_brings_the_whole_team_back_after_the_only_organizer_died(
    team: dict[str, Desk], fresh: Desk, tmp_path: Path
) -> None:
    """What the branches hold of the team is kept apart until a person takes it in."""
    recover(fresh, sheet=sheet_of(team["office"]), name="New office")
    parcel = say_hello(fresh, tmp_path / "hello")
    for name in ("kisumu", "buruburu"):
        kit.receive(team[name], parcel)
        kit.receive(fresh, kit.send(team[name], "organizer", tmp_path / f"in-{name}"))
        with fresh.session() as session:
            for view in aside.kept_apart(session):
                aside.take_in(session, aside_id=view.id)
    with fresh.session() as session:
        assert aside.kept_apart(session) == ()
        assert this_device(session).team == "Ziwa Libraries"
        assert {row.name for row in session.scalars(select(Branch))} >= {"Buruburu", "Kisumu"}
        assert session.scalars(select(Learner)).all()
        found = check(session, deep=True)
    assert found.problems == ()
    for name in ("kisumu", "buruburu"):
        to = team[name].keys().device_id
        (line,) = kit.receive(team[name], kit.send(fresh, to, tmp_path / f"out-{name}"))
        assert line.state != "refused"
        with team[name].session() as session:
            theirs = check(session, deep=True)
        assert theirs.problems == ()
        assert theirs.digest["team"] == found.digest["team"]


def test_a_hello_of_a_branch_or_of_another_team_is_no_hello(
    team: dict[str, Desk], fresh: Desk, tmp_path: Path
) -> None:
    from circledesk.services.founding import found_team

    with team["kisumu"].session() as session, pytest.raises(NotAllowed):
        hello.write_hello(session, keys=team["kisumu"].keys(), folder=tmp_path)
    found_team(fresh, name="Other", organizer="Otieno", email="otieno@example.org")
    (line,) = kit.receive(team["kisumu"], say_hello(fresh, tmp_path))
    assert line.state == "refused"


def test_a_hello_after_the_computer_s_row_is_here_tells_nothing(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    (line,) = kit.receive(team["kisumu"], say_hello(team["office"], tmp_path))
    assert (line.state, line.sender) == ("nothing-new", "Joy Makena's computer")
    with team["kisumu"].session() as session:
        assert hello.unlisted(session) == []


def test_a_parcel_s_name_says_the_team_s_day(
    team: dict[str, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between midnight and three in Nairobi it is still the day before in UTC."""
    late = datetime(2018, 8, 10, 22, 30, tzinfo=UTC)
    monkeypatch.setattr("circledesk.services.hello.now", lambda _: late)
    assert say_hello(team["office"], tmp_path).name == "new-organizer-2018-08-11-1.circledesk"
    assert say_hello(team["office"], tmp_path).name == "new-organizer-2018-08-11-2.circledesk"


def test_the_organizer_s_lost_passphrase(team: dict[str, Desk], tmp_path: Path) -> None:
    """The sheet makes new keys in the same folder; branches take its word as an organizer's."""
    office, sheet = team["office"], sheet_of(team["office"])
    old = office.keys().device_id
    office.close()
    office = Desk.open(office.folder, passphrase=lambda: "a new one here", clock=kit.Clock())
    with pytest.raises(KeyLocked):
        office.keys()
    me = recover(office, sheet=sheet)
    assert me.device_id != old
    assert (me.team, me.branch) == ("Ziwa Libraries", "Office")
    with office.session() as session:
        assert len(learners(session)) == 4
        add_branch(session, name="Nakuru")
        revoke_device(session, keys=office.keys(), device_id=old)
        assert check(session, deep=True).sound
    (line,) = kit.receive(team["kisumu"], kit.send(office, "Kisumu", tmp_path / "out"))
    assert (line.state, line.put_aside) == ("applied", 0)
    with team["kisumu"].session() as session:
        states = {row.id: row.state for row in devices(session)}
        assert (states[old], states[me.device_id]) == ("revoked", "active")
    (line,) = kit.receive(office, kit.send(team["kisumu"], "organizer", tmp_path / "in"))
    assert line.equal is True
    office.close()


def test_a_branch_s_lost_passphrase_loses_no_work(team: dict[str, Desk], tmp_path: Path) -> None:
    """What the old keys never sent goes to the organizer under the new ones."""
    office, branch = team["office"], team["kisumu"]
    old, home = branch.keys().device_id, kit.branch_of(branch, "Kisumu")
    circle, _ = kit.add_circle(branch, home, "Kilimo")
    kit.add_learner(branch, home, circle, "Wanjiru")
    branch.close()
    branch = Desk.open(branch.folder, passphrase=lambda: "a new one here", clock=kit.Clock())
    file = tmp_path / "again.invitation"
    with office.session() as session:
        made = invite_device(session, keys=office.keys(), branch_id=home, file=file)
    me = renew(branch, file=file, passphrase=made.passphrase)
    assert (me.device_id != old, me.branch) == (True, "Kisumu")
    with branch.session() as session:
        assert len(learners(session)) == 3
        assert read_setting(session.connection(), "writer").startswith(me.device_id)
        assert me.person
    kit.add_learner(branch, home, circle, "Zeinab")
    let_in(office, branch, tmp_path)
    with office.session() as session:
        names = {row.name for row in learners(session, branch_id=home)}
        assert {"Wanjiru", "Zeinab"} <= names
        revoke_device(session, keys=office.keys(), device_id=old)
    kit.receive(branch, kit.send(office, me.device_id, tmp_path / "back"))
    (line,) = kit.receive(office, kit.send(branch, "organizer", tmp_path / "again"))
    assert line.equal is True
    for desk in (branch, office):
        with desk.session() as session:
            assert check(session, deep=True).sound
    branch.close()


def test_keys_are_renewed_only_for_the_same_place(
    team: dict[str, Desk], fresh: Desk, tmp_path: Path
) -> None:
    office, branch = team["office"], team["kisumu"]
    before = branch.paths.keys.read_bytes()
    with office.session() as session:
        keys = office.keys()
        home, other = kit.branch_of(office, "Kisumu"), kit.branch_of(office, "Buruburu")
        wrong = [
            invite_device(session, keys=keys, branch_id=other, file=tmp_path / "other"),
            invite_device(session, keys=keys, branch_id=home, also=[other], file=tmp_path / "lead"),
            invite_organizer(session, keys=keys, file=tmp_path / "organizer"),
        ]
    for made in wrong:
        with pytest.raises(RuleBroken):
            renew(branch, file=Path(made.file), passphrase=made.passphrase)
    with pytest.raises(CircleDeskError):
        renew(fresh, file=Path(wrong[0].file), passphrase=wrong[0].passphrase)
    assert branch.paths.keys.read_bytes() == before
    with branch.session() as session:
        assert this_device(session).device_id == branch.keys().device_id
