"""Restored computers, copies that were noticed, and copies that were not, among their peers."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.models.changes import PutAsideRow
from circledesk.models.check import check
from circledesk.models.learners import Learner
from circledesk.models.log import Log, read_settings
from circledesk.services.desk import Desk
from circledesk.services.notices import notices
from circledesk.services.restore import restore_backup
from tests.sync import kit


@pytest.fixture(autouse=True)
def _lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CIRCLEDESK_LIVES", str(tmp_path / "lives"))


def learners(desk: Desk) -> set[str]:
    with desk.session() as session:
        return set(session.scalars(select(Learner.name)))


def writer(desk: Desk) -> str:
    with desk.session() as session:
        return read_settings(session.connection())["writer"]


def digests(desk: Desk) -> dict[str, str]:
    with desk.session() as session:
        report = check(session, deep=True)
    assert report.sound, report.problems
    return report.digest


def agree(*desks: Desk) -> None:
    """Of the scopes that all of them hold, all hold the same."""
    found = [digests(desk) for desk in desks]
    shared = set.intersection(*(set(one) for one in found))
    assert any(scope.startswith("branch:") for scope in shared)
    for scope in shared:
        assert len({one[scope] for one in found}) == 1, scope


def sign_up(desk: Desk, *names: str) -> None:
    branch = kit.branch_of(desk, "Buruburu")
    circle, _ = kit.add_circle(desk, branch)
    for name in names:
        kit.add_learner(desk, branch, circle, name)


@pytest.mark.parametrize("sent", [True, False], ids=["sent before", "never sent"])
def test_a_restored_branch_gets_back_what_it_had_sent(
    team: dict[str, Desk], tmp_path: Path, sent: bool
) -> None:
    desk, office, second = team["buruburu"], team["office"], team["second"]
    backup = desk.backup("by hand")
    sign_up(desk, "Chepkemoi", "Daudi")
    if sent:
        kit.receive(office, kit.send(desk, "organizer", tmp_path / "before"))
    lost = writer(desk)
    restore_backup(desk.folder, file=backup, clock=desk.clock)
    assert not {"Chepkemoi", "Daudi"} & learners(desk)
    sign_up(desk, "Esther")
    assert writer(desk) != lost
    kit.swap(team, tmp_path / "post")
    wanted = {"Esther", *(("Chepkemoi", "Daudi") if sent else ())}
    for one in (desk, office, second):
        assert wanted <= learners(one)
    agree(desk, office, second)


def test_a_restored_organizer_is_handed_what_the_branches_hold(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """A branch may not write for organizers: what it hands back may wait for a person's word."""
    office = team["office"]
    backup = office.backup("by hand")
    sign_up(office, "Farida")
    lost = changes_of(office, writer(office))
    kit.swap(team, tmp_path / "before")
    restore_backup(office.folder, file=backup, clock=office.clock)
    assert "Farida" not in learners(office)
    missing = lost - changes_of(office, *{writer for _, writer, _, _ in lost})
    assert missing
    sign_up(office, "Gathoni")
    kit.swap(team, tmp_path / "post", rounds=3)
    for name in ("buruburu", "second"):
        assert {"Gathoni", "Farida"} <= learners(team[name])
    for one in team.values():
        digests(one)
    with office.session() as session:
        listed = select(PutAsideRow.scope, PutAsideRow.writer, PutAsideRow.seq)
        rows = session.execute(listed.add_columns(PutAsideRow.operation))
        aside = {tuple(row) for row in rows}
    assert missing <= aside | changes_of(office, *{writer for _, writer, _, _ in lost})


def changes_of(desk: Desk, *writers: str) -> set[tuple[str, str, int, str]]:
    """Name the changes held of some writers."""
    with desk.session() as session:
        return {
            (change.scope, change.writer, change.seq, change.operation)
            for change in Log(session.connection()).everything()
            if change.writer in writers
        }


def test_a_copied_folder_and_its_original_work_side_by_side(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    desk, office = team["buruburu"], team["office"]
    desk.close()
    shutil.copytree(desk.folder, tmp_path / "copy")
    desk = Desk.open(desk.folder, passphrase=kit.passphrase, clock=kit.Clock())
    copy = Desk.open(tmp_path / "copy", passphrase=kit.passphrase, clock=kit.Clock())
    assert writer(copy) != writer(desk)
    with copy.session() as session:
        assert len(notices(session)) == 1
    with desk.session() as session:
        assert notices(session) == ()
    sign_up(desk, "Chepkemoi")
    sign_up(copy, "Daudi")
    exchange(office, desk, copy, folder=tmp_path / "post")
    for one in (office, desk, copy):
        assert {"Chepkemoi", "Daudi"} <= learners(one)
    agree(office, desk, copy)
    desk.close()
    copy.close()


def exchange(office: Desk, *others: Desk, folder: Path) -> None:
    """Let computers that share one certificate bring and fetch, in turn, three times."""
    for number in range(3):
        for place, one in enumerate(others):
            kit.receive(office, kit.send(one, "organizer", folder / f"in{number}{place}"))
            to = one.keys().device_id
            kit.receive(one, kit.send(office, to, folder / f"out{number}{place}"))


def unnoticed_copy(desk: Desk, target: Path) -> Desk:
    """Copy a closed library as if no check had noticed: both write under one name."""
    shutil.copytree(desk.folder, target)
    with closing(sqlite3.connect(target / "circledesk.db")) as connection, connection:
        connection.execute("DELETE FROM setting WHERE key LIKE 'life%'")
    return Desk.open(target, passphrase=kit.passphrase, clock=kit.Clock())


def test_two_unnoticed_copies_lose_nothing_at_the_organizer(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """Both gave the same numbers to different changes: twins, told apart by their operation."""
    desk, office = team["buruburu"], team["office"]
    desk.close()
    copy = unnoticed_copy(desk, tmp_path / "copy")
    desk = Desk.open(desk.folder, passphrase=kit.passphrase, clock=kit.Clock())
    assert writer(copy) == writer(desk)
    sign_up(desk, "Chepkemoi")
    sign_up(copy, "Daudi")
    for place, one in enumerate((desk, copy)):
        kit.receive(office, kit.send(one, "organizer", tmp_path / f"in{place}"))
    assert {"Chepkemoi", "Daudi"} <= learners(office)
    twins = changes_of(office, writer(desk))
    assert len({(scope, seq) for scope, _, seq, _ in twins}) < len(twins)
    digests(office)
    desk.close()
    copy.close()
