"""Putting a computer out: who may, what is written, who is left out of what is sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.errors import CircleDeskError, NotAllowed, NotFound, RuleBroken
from circledesk.models.log import Log
from circledesk.models.team import Revocation
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices, invite_device
from circledesk.services.facts.changed import Done
from circledesk.services.facts.people import DeviceRow
from circledesk.services.joining import join
from circledesk.services.peers import peers
from circledesk.services.revoking import revoke_device
from circledesk.services.undo import last_action
from circledesk.sync.invitation import read_invitation
from tests.sync import kit


def revoke(desk: Desk, device_id: str, why: str = "") -> Done:
    with desk.session() as session:
        return revoke_device(session, keys=desk.keys(), device_id=device_id, why=why)


def state(desk: Desk, device_id: str) -> str:
    with desk.session() as session:
        return next((row.state for row in devices(session) if row.id == device_id), "")


def test_it_is_trusted_as_far_as_the_organizer_holds_it(team: dict[str, Desk]) -> None:
    """The cut names every writer of the computer with its number and mark, in every scope."""
    office, stolen = team["office"], team["second"].keys().device_id
    done = revoke(office, stolen, "stolen on 3 August")
    assert done.operation
    with office.session() as session:
        (row,) = session.scalars(select(Revocation))
        held = Log(session.connection()).vector()
        told = {(s, w): tuple(cut) for s, writers in row.cuts.items() for w, cut in writers.items()}
        assert told == {key: value for key, value in held.items() if key[1].startswith(stolen)}
        assert told
        assert (row.device_id, row.scope, row.why) == (stolen, "team", "stolen on 3 August")
        assert last_action(session) is None
    assert state(office, stolen) == "revoked"


def test_no_parcel_is_sealed_to_it_any_more(team: dict[str, Desk], tmp_path: Path) -> None:
    office, gone = team["office"], team["second"].keys().device_id
    revoke(office, gone)
    with office.session() as session:
        assert gone not in {peer.device_id for peer in peers(session)}
    with pytest.raises(NotFound):
        kit.send(office, gone, tmp_path)
    kit.receive(team["buruburu"], kit.send(office, "all", tmp_path))
    assert state(team["buruburu"], gone) == "revoked"
    with pytest.raises(NotFound):
        kit.send(team["buruburu"], gone, tmp_path)


def test_an_organizer_put_out_stands_in_no_new_invitation(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office = team["office"]
    with office.session() as session:
        branch = kit.branch_of(office, "Kisumu")
        file = tmp_path / "kisumu.invitation"
        made = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    invited, _ = read_invitation(file.read_bytes(), made.passphrase.upper())
    assert set(invited.organizers) == {office.keys().device_id}


@pytest.mark.parametrize("name", ["buruburu", "office"])
def test_only_the_team_s_key_puts_out_and_nobody_himself(team: dict[str, Desk], name: str) -> None:
    with pytest.raises(NotAllowed):
        revoke(team[name], team["office"].keys().device_id)
    assert state(team[name], team["office"].keys().device_id) == "active"


def test_putting_out_once_is_enough(team: dict[str, Desk]) -> None:
    gone = team["kisumu"].keys().device_id
    revoke(team["office"], gone)
    with pytest.raises(RuleBroken):
        revoke(team["office"], gone)
    with pytest.raises(NotFound):
        revoke(team["office"], "nobody")


def test_a_request_is_turned_away_and_an_invitation_withdrawn(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """What waited of it is gone; a further parcel of it is refused."""
    office, branch = team["office"], kit.branch_of(team["office"], "Kisumu")
    file = tmp_path / "third.invitation"
    with office.session() as session:
        made = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    third = Desk.create(tmp_path / "third", passphrase=kit.passphrase, clock=kit.Clock())
    join(third, file=file, passphrase=made.passphrase, name="Third")
    asking = third.keys().device_id
    (line,) = kit.receive(office, kit.send(third, "organizer", tmp_path / "post"))
    assert (line.state, state(office, asking)) == ("waiting", "requested")
    revoke(office, asking)
    assert state(office, asking) == ""
    assert list(office.paths.inbox.iterdir()) == []
    with office.session() as session, pytest.raises(CircleDeskError):
        accept_device(session, keys=office.keys(), device_id=asking)
    (invited,) = [row for row in _rows(office) if row.state == "invited"]
    revoke(office, invited.id)
    assert not [row for row in _rows(office) if row.state == "invited"]
    (line,) = kit.receive(office, kit.send(third, "organizer", tmp_path / "post"))
    assert line.state == "refused"
    third.close()


def _rows(desk: Desk) -> list[DeviceRow]:
    with desk.session() as session:
        return list(devices(session))
