"""One life of a desk on a server: a copy, a backup and a database put back begin another."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from circledesk.errors import RuleBroken
from circledesk.models.check import check
from circledesk.models.log import Log, read_setting
from circledesk.services.backups import create_backup
from circledesk.services.desk import Desk
from circledesk.services.notices import notices
from circledesk.services.restore import restore_backup
from circledesk.services.revoking import revoke_device
from circledesk.services.team import add_branch
from tests.postgres.private_server import PrivateServer
from tests.postgres.test_two_organizers import address, second_organizer
from tests.sync import kit


def writer(desk: Desk) -> str:
    with desk.session() as session:
        return read_setting(session.connection(), "writer")


def write(desk: Desk, name: str) -> None:
    with desk.session() as session:
        add_branch(session, name=name)


def opened(folder: Path) -> Desk:
    return Desk.open(folder, passphrase=kit.passphrase, clock=kit.Clock())


def test_it_goes_on_where_it_was_left(team: dict[str, Desk]) -> None:
    """Also where another folder raised the counter meanwhile."""
    office = team["office"]
    write(office, "Nakuru")
    before = writer(office)
    office.close()
    again = opened(office.folder)
    assert writer(again) == before
    with again.session() as session:
        assert notices(session) == ()
    again.close()


def test_a_database_put_back_is_written_under_a_new_name(
    team: dict[str, Desk], server: PrivateServer
) -> None:
    """Numbers given out after the server's own backup are not given out again."""
    office = team["office"]
    write(office, "Nakuru")
    before, name = writer(office), address(office).rpartition("/")[2]
    office.close()
    server.bring_back(name)
    again = opened(office.folder)
    assert writer(again) != before
    write(again, "Nyeri")
    with again.session() as session:
        assert [notice.kind for notice in notices(session)] == ["new-writer"]
        assert check(session, deep=True).problems == ()
    again.close()


def test_a_backup_opened_as_a_file_is_written_under_a_new_name(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office = team["office"]
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(create_backup(office).file, copy / "circledesk.db")
    shutil.copy(office.paths.keys, copy)
    file = opened(copy)
    assert writer(file) != writer(office)
    write(file, "Nakuru")
    with file.session() as session:
        assert check(session, deep=True).problems == ()
    file.close()


def test_a_backup_is_restored_beside_the_server_not_into_it(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office = team["office"]
    backup = Path(create_backup(office).file)
    with pytest.raises(RuleBroken, match="is on a server") as refused:
        restore_backup(office.folder, file=backup)
    assert "new folder" in refused.value.next_step
    assert not office.paths.database.exists()
    restore_backup(tmp_path / "new", file=backup)
    shutil.copy(office.paths.keys, tmp_path / "new")
    file = opened(tmp_path / "new")
    write(file, "Nakuru")
    assert file.keys().device_id == office.keys().device_id
    file.close()


def test_who_is_put_out_is_put_out_for_every_folder(team: dict[str, Desk], tmp_path: Path) -> None:
    office = team["office"]
    second = second_organizer(office, tmp_path / "second desk")
    gone = team["kisumu"].keys().device_id
    with office.session() as session:
        revoke_device(session, keys=office.keys(), device_id=gone)
    with second.session() as session:
        assert set(Log(session.connection()).cuts) == {gone}
        assert check(session, deep=True).problems == ()
    second.close()
