"""A regional lead's computer holds several branches, and writes in each of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from circledesk.errors import NotAllowed
from circledesk.models.check import check
from circledesk.services import courses, people, team
from circledesk.services.circle_reading import circles
from circledesk.services.dashboard import week
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices
from circledesk.services.heard import heard
from circledesk.services.inviting import invite_device
from circledesk.services.joining import join
from circledesk.services.learners import learners
from circledesk.services.session import may_write, this_device, today
from tests.sync import kit


@pytest.fixture
def lead(team: dict[str, Desk], tmp_path: Path) -> Iterator[Desk]:
    """A computer of Kisumu and Buruburu; a third branch, Nakuru, is not its own."""
    office, file = team["office"], tmp_path / "lead.invitation"
    with office.session() as session:
        team_of(office)
        made = invite_device(
            session,
            keys=office.keys(),
            branch_id=kit.branch_of(office, "Kisumu"),
            also=[kit.branch_of(office, "Buruburu")],
            file=file,
            with_data=True,
        )
    assert made.branch == "Kisumu, Buruburu"
    desk = Desk.create(tmp_path / "lead", passphrase=kit.passphrase, clock=kit.Clock())
    join(desk, file=file, passphrase=made.passphrase, name="Amina Said")
    yield desk
    desk.close()


def team_of(office: Desk) -> None:
    with office.session() as session:
        nakuru = team.add_branch(session, name="Nakuru").id
    circle, _ = kit.add_circle(office, nakuru, "Uandishi")
    kit.add_learner(office, nakuru, circle, "Wanjiru")


def test_it_holds_the_learners_of_its_branches_and_of_no_other(lead: Desk) -> None:
    with lead.session() as session:
        me = this_device(session)
        assert (me.role, me.branch) == ("branch", "Kisumu")
        assert len(me.branches) == 2
        assert len(learners(session, branch_id=me.branches)) == len(learners(session)) == 4
        assert len(circles(session, branch_id=me.branches)) == 2
        assert len(circles(session, branch_id=me.branch_id)) == 1
        shown = week(session, day=today(session), branch_id=me.branches)
        assert {row.branch for row in shown.meetings} == {"Kisumu", "Buruburu"}
        (person,) = [row for row in people.facilitators(session) if row.name == "Amina Said"]
        assert person.role == "regional-lead"


def test_it_writes_in_its_branches_and_nowhere_else(lead: Desk) -> None:
    with lead.session() as session:
        assert may_write(session, kit.branch_of(lead, "Kisumu"))
        buruburu = kit.branch_of(lead, "Buruburu")
        courses.add_course(session, title="Kilimo", branch_id=buruburu)
        with pytest.raises(NotAllowed):
            courses.add_course(session, title="Kilimo", branch_id=kit.branch_of(lead, "Nakuru"))
        assert not may_write(session, None)


def test_what_it_wrote_in_two_branches_is_taken_from_it(
    team: dict[str, Desk], lead: Desk, tmp_path: Path
) -> None:
    """By the organizer once it is accepted, and by each branch for its own part."""
    office = team["office"]
    for name in ("Kisumu", "Buruburu"):
        branch = kit.branch_of(lead, name)
        circle, _ = kit.add_circle(lead, branch, f"Kilimo {name}")
        kit.add_learner(lead, branch, circle, f"Learner of {name}")
    (line,) = kit.receive(office, kit.send(lead, "organizer", tmp_path / "asks"))
    assert line.state == "waiting"
    with office.session() as session:
        accept_device(session, keys=office.keys(), device_id=lead.keys().device_id)
        row = next(row for row in devices(session) if row.id == lead.keys().device_id)
        assert (row.branch, row.state) == ("Kisumu, Buruburu", "active")
        assert len(learners(session)) == 7
    (line,) = kit.receive(lead, kit.send(office, "Amina Said", tmp_path / "back"))
    assert line.put_aside == 0
    for name in ("kisumu", "buruburu"):
        desk = team[name]
        kit.receive(desk, kit.send(office, desk.keys().device_id, tmp_path / "out"))
        (line,) = kit.receive(desk, kit.send(lead, name, tmp_path / "lead-out"))
        assert (line.put_aside, line.state) == (0, "nothing-new")
        with desk.session() as session:
            assert len(learners(session)) == 3
            assert check(session, deep=True).sound
    circle, _ = kit.add_circle(lead, kit.branch_of(lead, "Buruburu"), "Ususi")
    (line,) = kit.receive(team["buruburu"], kit.send(lead, "buruburu", tmp_path / "more"))
    assert (line.put_aside, line.new) == (0, 3)
    with lead.session() as session:
        assert check(session, deep=True).sound


def test_a_branch_without_a_computer_of_its_own_is_heard_of_by_the_lead_s(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office, file = team["office"], tmp_path / "lead.invitation"
    team_of(office)
    nakuru = kit.branch_of(office, "Nakuru")
    with office.session() as session:
        assert nakuru not in heard(session).away
        home = kit.branch_of(office, "Kisumu")
        made = invite_device(
            session, keys=office.keys(), branch_id=home, also=[nakuru], file=file, with_data=True
        )
    desk = Desk.create(tmp_path / "lead", passphrase=kit.passphrase, clock=kit.Clock())
    join(desk, file=file, passphrase=made.passphrase)
    kit.receive(office, kit.send(desk, "organizer", tmp_path / "asks"))
    with office.session() as session:
        accept_device(session, keys=office.keys(), device_id=desk.keys().device_id)
        (row,) = [row for row in devices(session) if row.id == desk.keys().device_id]
        news = heard(session)
        assert nakuru in news.away
        assert news.last[nakuru] == row.last_bundle
    desk.close()
