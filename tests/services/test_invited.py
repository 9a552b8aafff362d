"""A computer that was invited is seen from the first day, until it asks."""

from __future__ import annotations

from pathlib import Path

from circledesk.services.desk import Desk
from circledesk.services.device_reading import devices, own_request
from circledesk.services.devices import invite_device
from circledesk.services.exchange import bring_in, write_bundle
from circledesk.services.joining import join
from tests.services.conftest import PASSPHRASE, Library


def invite(library: Library, file: Path) -> str:
    return invite_device(
        library.session, keys=library.keys, branch_id=library.ids["Mjini"], file=file
    ).passphrase


def states(library: Library) -> list[tuple[str, str]]:
    return [(row.branch, row.state) for row in devices(library.session) if row.state != "active"]


def test_an_invitation_is_listed_until_its_computer_asks(library: Library, tmp_path: Path) -> None:
    lost, told = tmp_path / "lost.circledesk", tmp_path / "told.circledesk"
    invite(library, lost)
    library.clock.set(2018, 8, 9, 11)
    words = invite(library, told)
    assert states(library) == [("Mjini", "invited")] * 2
    branch = Desk.create(tmp_path / "branch", passphrase=lambda: PASSPHRASE, clock=library.clock)
    join(branch, file=told, passphrase=words, name="Amina")
    with branch.session() as session:
        asked = own_request(session)
        assert asked is not None
        assert asked.sent is None
        file = write_bundle(session, keys=branch.keys(), to="organizer", folder=tmp_path).file
        again = own_request(session)
        assert again is not None
        assert again.sent is not None
    branch.close()
    bring_in(library.session, keys=library.keys, paths=[Path(file)])
    assert states(library) == [("Mjini", "requested")], "the one whose words were lost is gone"
    assert devices(library.session)[0].code == asked.code
    assert own_request(library.session) is None
