"""A second organizer's computer: invited with everything, working at once, an equal afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from circledesk.errors import NotAllowed
from circledesk.models.changes import InvitationSecretRow
from circledesk.models.check import check
from circledesk.models.log import write_settings
from circledesk.models.team import Device
from circledesk.services import people, team
from circledesk.services.desk import Desk
from circledesk.services.device_reading import own_request
from circledesk.services.devices import accept_device, devices
from circledesk.services.inviting import invite_device, invite_organizer
from circledesk.services.joining import join
from circledesk.services.learners import learners
from circledesk.services.session import this_device
from circledesk.sync import bundle
from circledesk.sync.keys import RequestFacts
from tests.sync import kit


@pytest.fixture
def deputy(team: dict[str, Desk], tmp_path: Path) -> Iterator[Desk]:
    """A computer that opened the invitation of a second organizer."""
    file = tmp_path / "organizer.invitation"
    with team["office"].session() as session:
        people.invite_person(session, name="Otieno", email="otieno@ziwa.example.org")
        made = invite_organizer(session, keys=team["office"].keys(), file=file)
    assert len(made.passphrase.split()) == 6
    desk = Desk.create(tmp_path / "deputy", passphrase=kit.passphrase, clock=kit.Clock())
    join(desk, file=file, passphrase=made.passphrase, name="Amina Said")
    yield desk
    desk.close()


def let_in(office: Desk, desk: Desk, folder: Path) -> None:
    (line,) = kit.receive(office, kit.send(desk, "organizer", folder / "asks"))
    assert line.state == "waiting"
    with office.session() as session:
        accept_device(session, keys=office.keys(), device_id=desk.keys().device_id)


def digest(desk: Desk) -> dict[str, str]:
    with desk.session() as session:
        report = check(session, deep=True)
        assert report.sound, report.problems
        return report.digest


def test_it_reads_all_at_once_and_works(deputy: Desk) -> None:
    """Learners of both branches and the organizers' own invitations came with the file."""
    with deputy.session() as session:
        assert this_device(session).role == "organizer"
        assert len(learners(session)) == 4
        assert [row.name for row in people.invitations(session)] == ["Otieno"]
        assert people.facilitators(session)
        request = own_request(session)
        assert request is not None
        assert request.role == "organizer"
        assert team.add_branch(session, name="Nakuru").id


def test_two_organizers_hold_the_same_after_one_exchange(
    team: dict[str, Desk], deputy: Desk, tmp_path: Path
) -> None:
    """What the second one wrote before it was accepted is in, of every scope."""
    office = team["office"]
    with deputy.session() as session:
        people.invite_person(session, name="Baraka", email="baraka@ziwa.example.org")
    let_in(office, deputy, tmp_path)
    with office.session() as session:
        row = next(row for row in devices(session) if row.id == deputy.keys().device_id)
        assert (row.role, row.state, row.name) == ("organizer", "active", "Amina Said")
        assert {"Otieno", "Baraka"} <= {row.name for row in people.invitations(session)}
    (line,) = kit.receive(deputy, kit.send(office, "Amina Said", tmp_path / "back"))
    assert (line.state, line.put_aside) == ("applied", 0)
    (line,) = kit.receive(office, kit.send(deputy, "organizer", tmp_path / "again"))
    assert line.equal is True
    assert digest(office) == digest(deputy)
    with deputy.session() as session:
        assert own_request(session) is None


def test_branches_exchange_with_either(team: dict[str, Desk], deputy: Desk, tmp_path: Path) -> None:
    """A branch that has heard of it seals for both; the second one's parcel counts as well."""
    let_in(team["office"], deputy, tmp_path)
    branch = team["kisumu"]
    kit.receive(branch, kit.send(team["office"], "Kisumu", tmp_path / "out"))
    kit.add_circle(branch, kit.branch_of(branch, "Kisumu"), "Kilimo")
    parcel = kit.send(branch, "organizer", tmp_path / "in")
    for desk in (team["office"], deputy):
        assert kit.receive(desk, parcel)[0].state == "applied"
    with deputy.session() as session:
        team_edit(session)
    (line,) = kit.receive(branch, kit.send(deputy, "Kisumu", tmp_path / "out"))
    assert (line.state, line.put_aside) == ("applied", 0)
    with branch.session() as session:
        assert this_device(session).team == "Ziwa Library Service"


def team_edit(session: object) -> None:
    team.edit_team(session, name="Ziwa Library Service")  # type: ignore[arg-type]


def test_it_lets_nobody_in_without_the_team_s_key(deputy: Desk, tmp_path: Path) -> None:
    branch = kit.branch_of(deputy, "Kisumu")
    with deputy.session() as session, pytest.raises(NotAllowed):
        invite_device(session, keys=deputy.keys(), branch_id=branch, file=tmp_path / "x")
    with deputy.session() as session, pytest.raises(NotAllowed):
        invite_organizer(session, keys=deputy.keys(), file=tmp_path / "x")
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("forged", ["kept proof", "own proof"])
def test_a_branch_s_invitation_makes_no_organizer(
    team: dict[str, Desk], tmp_path: Path, forged: str
) -> None:
    """Neither with the proof of what it was given, nor with one made anew by the same secret."""
    from circledesk.sync.keys import bytes_of, prove_request

    office, file = team["office"], tmp_path / "plain.invitation"
    with office.session() as session:
        branch = kit.branch_of(office, "Kisumu")
        made = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    desk = Desk.create(tmp_path / "sly", passphrase=kit.passphrase, clock=kit.Clock())
    join(desk, file=file, passphrase=made.passphrase)
    with office.session() as session:
        secret = session.query(InvitationSecretRow).filter_by(used_by=None).one().secret
    with desk.session() as session:
        text = session.connection().exec_driver_sql(
            "SELECT value FROM setting WHERE key = 'request'"
        ).scalar_one()  # fmt: skip
        request = msgspec.json.decode(text, type=bundle.Request)
        asks = msgspec.structs.replace(request, role="organizer")
        if forged == "own proof":
            proof = prove_request(bytes_of(secret), asks.facts())
            asks = msgspec.structs.replace(asks, proof=proof)
        told = {"request": msgspec.json.encode(asks).decode()}
        write_settings(session.connection(), told)
        session.commit()
    (line,) = kit.receive(office, kit.send(desk, "organizer", tmp_path / "post"))
    assert line.state == "refused"
    with office.session() as session:
        assert session.get(Device, desk.keys().device_id) is None
        assert not [row for row in devices(session) if row.state == "requested"]
    desk.close()


def test_a_plain_request_is_proved_as_it_always_was() -> None:
    """A branch of version 0.1 can still join: role and branches count only where they say more."""
    plain = RequestFacts("i", "d", "s", "k", "b")
    assert plain.message() == b"CircleDesk join request 1\ni\nd\ns\nk\nb"
    others = {
        replace(plain, role="organizer").message(),
        replace(plain, branches=("b", "c")).message(),
    }
    assert len(others | {plain.message()}) == 3
