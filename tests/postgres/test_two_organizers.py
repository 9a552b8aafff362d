"""Two folders on one database: two organizers at once, and who may come in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from circledesk.errors import NotAllowed, NotFound, RuleBroken
from circledesk.models.base import new_id
from circledesk.models.changes import InvitationSecretRow
from circledesk.models.check import check
from circledesk.models.database import begin_write
from circledesk.models.learners import Learner
from circledesk.models.log import Log, read_settings, write_settings
from circledesk.models.server_troubles import server_trouble
from circledesk.models.team import Branch, Device, Person
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices, invite_device
from circledesk.services.founding import found_team
from circledesk.services.joining import join
from circledesk.services.life import new_writer
from circledesk.services.peers import peers
from circledesk.services.session import action, this_device
from circledesk.services.sharing import ask_here
from circledesk.services.team import edit_team, office_id
from circledesk.services.undo import last_action
from circledesk.sync.bundle import Request
from circledesk.sync.keys import RequestFacts, bytes_of, new_keys, prove_request, text_of
from circledesk.sync.keystore import save_keys
from tests.postgres.private_server import PrivateServer
from tests.sync import kit


def address(desk: Desk) -> str:
    assert desk.database.server is not None
    return desk.database.server.url.render_as_string(hide_password=False)


def second_organizer(office: Desk, folder: Path) -> Desk:
    """Another folder on the organizer's database: a device, a writer and a person of its own."""
    desk = Desk.create(
        folder, passphrase=kit.passphrase, clock=kit.Clock(), database=address(office)
    )
    keys = new_keys(new_id())
    with office.session() as session:
        theirs = read_settings(session.connection())
    with desk.session() as session, action(session, "device.join"):
        write_settings(
            session.connection(),
            {
                "device": keys.device_id,
                "device_name": "Second desk",
                "writer": new_writer(keys.device_id),
                "role": "organizer",
                "branch": office_id(session),
                "team": theirs["team"],
                "root_key": theirs["root_key"],
            },
        )
        person = Person(name="Baraka Otieno", branch_id=office_id(session))
        session.add(person)
        session.flush()
        write_settings(session.connection(), {"person": person.id})
        save_keys(desk.paths, keys, desk.ask_passphrase)
    desk.use_keys(keys)
    return desk


def test_each_folder_is_a_device_a_writer_and_a_person_of_its_own(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    second = second_organizer(team["office"], tmp_path / "second desk")
    with team["office"].session() as session:
        edit_team(session, name="Ziwa Lake Libraries")
        first = this_device(session)
    with second.session() as session:
        mine = this_device(session)
        assert mine.team == "Ziwa Lake Libraries"
        assert (mine.person, first.person) == ("Baraka Otieno", "Joy Makena")
        assert mine.device_id != first.device_id
        assert last_action(session) is None, "what another did is not mine to take back"
        assert check(session, deep=True).problems == ()
    second.close()


def test_two_at_once_leave_no_hole_and_no_number_twice(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office = team["office"]
    second = second_organizer(office, tmp_path / "second desk")
    circle, _ = kit.add_circle(office, kit.branch_of(office, "Kisumu"), "Swimming")
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.postgres.sign_up_fifty", str(desk.folder), circle],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for desk in (office, second)
    ]  # fmt: skip
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    ended = [process.communicate("go\n") for process in running]
    assert [error for _, error in ended] == ["", ""]
    with office.session() as session:
        found = check(session, deep=True)
        assert found.problems == ()
        learners = session.scalars(select(Learner.name).where(Learner.name.contains("learner")))
        assert len(set(learners)) == 100
        log = Log(session.connection())
        scope = f"branch:{kit.branch_of(office, 'Kisumu')}"
        made = [c for c in log.after(scope, {}) if c.writer.split(".")[0] in ids(office, second)]
    seqs: dict[str, list[int]] = {}
    for change in made:
        seqs.setdefault(change.writer, []).append(change.seq)
    assert [sorted(some) for some in seqs.values()] == [list(range(1, 101))] * 2
    assert len({change.lamport for change in made}) == 200, "one counter for both"
    second.close()


def ids(*desks: Desk) -> set[str]:
    return {desk.keys().device_id for desk in desks}


def test_a_writer_waits_for_the_other_and_then_sees_what_it_wrote(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office = team["office"]
    second = second_organizer(office, tmp_path / "second desk")
    with office.session() as session, second.session() as theirs:
        begin_write(session)
        with second.database.engine.connect() as impatient:
            impatient.exec_driver_sql("SET lock_timeout = '50ms'")
            impatient.commit()
        with pytest.raises(DBAPIError) as refused:
            begin_write(theirs)
        trouble = server_trouble(refused.value)
        assert isinstance(trouble, RuleBroken)
        assert trouble.what.startswith("Another program is writing")
        session.rollback()
        begin_write(theirs)
    second.close()


def test_a_writer_whose_line_is_cut_leaves_nothing_and_holds_nobody_up(
    team: dict[str, Desk], server: PrivateServer, tmp_path: Path
) -> None:
    office = team["office"]
    second = second_organizer(office, tmp_path / "second desk")
    with office.session() as session:
        before = check(session).digest
    with second.session() as theirs, pytest.raises(DBAPIError) as cut:
        _write_while_the_line_is_cut(theirs, server)
    trouble = server_trouble(cut.value)
    assert trouble is not None
    assert "does not answer" in trouble.what
    with office.session() as session:
        assert check(session, deep=True).digest == before
        edit_team(session, name="Ziwa Lake Libraries")
    with second.session() as session:
        assert this_device(session).team == "Ziwa Lake Libraries", "it found the way back itself"
    second.close()


def _write_while_the_line_is_cut(session: Session, server: PrivateServer) -> None:
    with action(session, "branch.add"):
        session.add(Branch(name="Half"))
        session.flush()
        own = session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar()
        server.run(f"SELECT pg_terminate_backend({own}, 5000)")
        session.add(Branch(name="Other half"))


def test_who_only_reads_cannot_write(team: dict[str, Desk]) -> None:
    with team["office"].session() as session, pytest.raises(DBAPIError, match="read-only"):
        write_settings(session.connection(), {"role": "branch"})


def test_nothing_is_sent_to_who_works_on_the_same_database(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    second = second_organizer(team["office"], tmp_path / "second desk")
    with second.session() as session:
        others = {peer.device_id for peer in peers(session)}
    assert others == {team[name].keys().device_id for name in kit.HOME}
    second.close()


def test_a_new_team_needs_a_database_without_one(team: dict[str, Desk], tmp_path: Path) -> None:
    desk = Desk.create(
        tmp_path / "new", passphrase=kit.passphrase, database=address(team["office"])
    )
    with pytest.raises(RuleBroken, match="already holds the team Ziwa Libraries"):
        found_team(desk, name="Another", organizer="Amina Said", email="amina@example.org")
    desk.close()


def invitation(desk: Desk, branch: str, file: Path) -> str:
    with desk.session() as session:
        words = invite_device(
            session, keys=desk.keys(), branch_id=kit.branch_of(desk, branch), file=file
        )
    return words.passphrase


def test_a_branchs_computer_does_not_come_into_the_organizers_database(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office, file = team["office"], tmp_path / "kisumu.invitation"
    words = invitation(office, "Kisumu", file)
    desk = Desk.create(tmp_path / "new", passphrase=kit.passphrase, database=address(office))
    with pytest.raises(NotAllowed, match="other data than this invitation allows"):
        join(desk, file=file, passphrase=words)
    with desk.session() as session:
        assert "device" not in read_settings(session.connection())
    desk.close()


def test_two_computers_of_a_branch_share_a_database(
    team: dict[str, Desk], database: str, tmp_path: Path
) -> None:
    """The second joins by an invitation; its rows are there already and come in once."""
    office = team["office"]
    opened = []
    for name in ("front", "back"):
        file = tmp_path / f"{name}.invitation"
        words = invitation(office, "Kisumu", file)
        desk = Desk.create(
            tmp_path / name, passphrase=kit.passphrase, clock=kit.Clock(), database=database
        )
        join(desk, file=file, passphrase=words, name=name)
        opened.append(desk)
    circle, _ = kit.add_circle(opened[0], kit.branch_of(opened[0], "Kisumu"), "Poetry")
    kit.add_learner(opened[1], kit.branch_of(opened[1], "Kisumu"), circle, "Zuri Wafula")
    for number, desk in enumerate(opened):
        kit.receive(office, kit.send(desk, "organizer", tmp_path / f"post{number}"))
    with office.session() as session:
        for desk in opened:
            accept_device(session, keys=office.keys(), device_id=desk.keys().device_id)
        assert session.scalars(select(Learner).where(Learner.name == "Zuri Wafula")).one()
        assert check(session, deep=True).problems == ()
    for desk in opened:
        with desk.session() as session:
            assert check(session, deep=True).problems == ()
        desk.close()


def test_a_request_is_seen_at_once_where_it_is_to_be_answered(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """Whose invitation was made in this very database need not carry a parcel to itself."""
    office = team["office"]
    invitation(office, "Kisumu", tmp_path / "file")
    second = second_organizer(office, tmp_path / "second desk")
    with second.session() as session, action(session, "device.join"):
        made = session.scalars(
            select(InvitationSecretRow).where(InvitationSecretRow.used_by.is_(None))
        ).all()[-1]
        keys = second.keys()
        facts = RequestFacts(
            made.id, keys.device_id, text_of(keys.sign_public), keys.recipient, made.branch
        )
        proof = prove_request(bytes_of(made.secret), facts)
        request = Request(
            facts.invitation, facts.device, facts.sign, facts.seal, facts.branch, proof
        )
        values = {"request": msgspec.json.encode(request).decode(), "role": "branch"}
        write_settings(session.connection(), values)
        ask_here(session)
    with office.session() as session:
        asking = [row.id for row in devices(session) if row.state == "requested"]
        assert asking == [keys.device_id]
        accept_device(session, keys=office.keys(), device_id=keys.device_id)
    with second.session() as session:
        assert this_device(session).name == "Second desk"
        assert session.get(Device, keys.device_id) is not None
        assert check(session, deep=True).problems == ()
    second.close()


def test_a_folder_without_a_desk_there_is_turned_away(team: dict[str, Desk], database: str) -> None:
    """Another database than the folder's own is not taken for it, and is left as it is."""
    folder = team["office"].folder
    with pytest.raises(NotFound, match="does not hold the library"):
        Desk.open(folder, database=database)
    Desk.open(folder, passphrase=kit.passphrase).close()
