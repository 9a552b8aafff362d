"""A computer that began alone joins another team with its data, undoably; the old library stays."""

from __future__ import annotations

import os
import time as wall
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import ColumnElement, func, select

from circledesk.errors import KeyLocked, RuleBroken
from circledesk.models.base import Replicated, new_id
from circledesk.models.certificates import Certificate
from circledesk.models.changes import OperationRow
from circledesk.models.check import check
from circledesk.models.circles import CircleFacilitator, LearningCircle, Meeting
from circledesk.models.learners import Attendance, Learner, Signup
from circledesk.models.rows import kinds
from circledesk.models.team import Person, Team
from circledesk.services import attendance, circles, courses, feedback, signups, undo
from circledesk.services.certificates import certificates, issue
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices
from circledesk.services.events import add_event, add_guest, event_page, events, invite
from circledesk.services.founding import found_team
from circledesk.services.inviting import invite_device, invite_organizer
from circledesk.services.learners import learners
from circledesk.services.merging_team import is_alone, join_with_data, what_comes_along
from circledesk.services.restore import restore_backup
from circledesk.services.session import action, this_device
from circledesk.services.team import add_branch
from tests.sync import kit

NAMES = ["Akinyi Otieno", "Baraka Mwakio", "Chebet Rono"]


@pytest.fixture
def alone(template: Path, tmp_path: Path) -> Iterator[Desk]:
    """A team of one: a circle of three at the Office, all came, one certificate, one deleted."""
    desk = Desk.create(tmp_path / "alone", passphrase=kit.passphrase, clock=kit.Clock())
    found_team(desk, name="Mto Library", organizer="Wanjiru Kamau", email="wanjiru@mto.example.org")
    with desk.session() as session:
        me = this_device(session)
        course = courses.add_course(session, title="Public Speaking").id
        circle = circles.create_circle(
            session, course_id=course, name="Speak up", start=date(2018, 7, 3), time=time(10),
            branch_id=me.branch_id, meetings=2,
            facilitators=["wanjiru@mto.example.org", "juma@mto.example.org"],
        ).id  # fmt: skip
        ids = [signups.sign_up(session, circle_id=circle, name=name).learner_id for name in NAMES]
        held = [m.id for m in circles.circle_page(session, circle_id=circle).meetings]
        for meeting in held:
            attendance.take_attendance(session, meeting_id=meeting, present=ids[:2], absent=ids[2:])
        feedback.give_feedback(session, meeting_id=held[0], rating=5, plus="Loud", delta="")
        issue(session, keys=desk.keys(), circle_id=circle, learner_ids=ids[:1])
        gone = signups.sign_up(session, circle_id=circle, name="Nobody").learner_id
        with action(session, "signup.cancel"):
            session.delete(session.get_one(Learner, gone))
    yield desk
    desk.close()


@pytest.fixture
def invitation(team: dict[str, Desk], tmp_path: Path) -> tuple[Path, str]:
    file = tmp_path / "kisumu.invitation"
    office = team["office"]
    with office.session() as session:
        made = invite_device(
            session, keys=office.keys(), branch_id=kit.branch_of(office, "Kisumu"), file=file
        )
    return file, made.passphrase


def sound(desk: Desk) -> dict[str, str]:
    with desk.session() as session:
        report = check(session, deep=True)
        assert report.sound, report.problems
        return report.digest


def contents(desk: Desk) -> dict[str, int]:
    """How many rows of each table stand."""
    with desk.session() as session:
        return {
            table: session.scalar(select(func.count()).where(living(kind.model))) or 0
            for table, kind in kinds().items()
        }


def living(model: type[Replicated]) -> ColumnElement[bool]:
    return model.deleted_at.is_(None)


def test_all_comes_along_and_belongs_to_the_branch(
    team: dict[str, Desk], alone: Desk, invitation: tuple[Path, str], tmp_path: Path
) -> None:
    with alone.session() as session:
        assert is_alone(session)
        told = what_comes_along(session)
        (old,) = certificates(session)
        proof = session.scalars(select(Certificate.signature)).one()
    assert (told.team, told.person) == ("Mto Library", "Wanjiru Kamau")
    assert (told.circles, told.learners, told.meetings, told.certificates) == (1, 3, 2, 1)
    merged = join_with_data(alone, file=invitation[0], passphrase=invitation[1])
    assert (merged.me.team, merged.me.branch, merged.me.role) == (
        "Ziwa Libraries",
        "Kisumu",
        "branch",
    )
    assert (merged.me.person, merged.along) == ("Wanjiru Kamau", told)
    sound(alone)
    kisumu = kit.branch_of(team["office"], "Kisumu")
    with alone.session() as session:
        assert [row.name for row in learners(session)] == NAMES
        assert session.scalars(select(Team.name)).all() == ["Ziwa Libraries"]
        (now,) = certificates(session)
        assert (now.serial, now.learner, now.issued) == (old.serial, old.learner, old.issued)
        assert session.scalars(select(Certificate.signature)).one() == proof
        circle = session.scalars(
            select(LearningCircle).where(LearningCircle.name == "Speak up")
        ).one()
        assert (circle.branch_id, circle.scope) == (kisumu, f"public:{kisumu}")
        hosts = select(Person.name, Person.email).join(CircleFacilitator).order_by(Person.email)
        assert [tuple(row) for row in session.execute(hosts)] == [
            ("juma@mto.example.org", "juma@mto.example.org"),
            ("Wanjiru Kamau", "wanjiru@mto.example.org"),
        ]
        for row in session.scalars(select(Attendance)):
            assert row.id == Attendance.id_for(row.meeting_id, row.learner_id)
        assert undo.last_action(session).verb == "import.team"  # type: ignore[union-attr]
        with pytest.raises(RuleBroken):
            what_comes_along(session)
    file = kit.send(alone, "organizer", tmp_path / "post")
    office = team["office"]
    assert kit.receive(office, file)[0].state == "waiting"
    with office.session() as session:
        (asks,) = [row for row in devices(session) if row.state == "requested"]
        accept_device(session, keys=office.keys(), device_id=asks.id)
        assert {row.name for row in learners(session)} >= set(NAMES)
    sound(office)


def test_an_event_comes_along_with_its_guests_and_circles(
    alone: Desk, invitation: tuple[Path, str]
) -> None:
    with alone.session() as session:
        circle = session.scalars(select(LearningCircle.id)).one()
        told = {"kind": "graduation", "title": "Feast", "date": date(2018, 9, 20)}
        event = add_event(session, circle_ids=[circle], **told).id  # type: ignore[arg-type]
        for name in ("Purity Wanjala", "Damaris Achola"):
            add_guest(session, event_id=event, name=name)
        invite(session, event_id=event, person_ids=[this_device(session).person_id])
    join_with_data(alone, file=invitation[0], passphrase=invitation[1])
    sound(alone)
    with alone.session() as session:
        (row,) = events(session)
        page = event_page(session, event_id=row.id)
        assert row.branch == "Kisumu"
        assert [name for _, name in page.circles] == ["Speak up"]
        names = [one.name for one in page.people]
        assert names == ["Wanjiru Kamau", "Damaris Achola", "Purity Wanjala"]


def test_the_old_library_stays_as_a_backup(
    alone: Desk, invitation: tuple[Path, str], tmp_path: Path
) -> None:
    before = contents(alone)
    merged = join_with_data(alone, file=invitation[0], passphrase=invitation[1])
    backup = Path(merged.backup)
    assert "before-joining" in backup.name
    if alone.paths.keys.exists():
        assert backup.with_suffix(".keys").exists()
    restore_backup(tmp_path / "again", file=backup, clock=kit.Clock())
    again = Desk.open(tmp_path / "again", passphrase=kit.passphrase, clock=kit.Clock())
    assert contents(again) == before
    again.close()


def test_it_is_taken_back_and_done_again(alone: Desk, invitation: tuple[Path, str]) -> None:
    join_with_data(alone, file=invitation[0], passphrase=invitation[1])
    with alone.session() as session:
        done = undo.undo(session)
        assert done.action.startswith("joining with the data of this computer")
    after = contents(alone)
    held = ("learner", "signup", "attendance", "certificate", "feedback")
    assert {table: after[table] for table in held} == dict.fromkeys(held, 0)
    assert (after["learning_circle"], after["meeting"]) == (1, 1)  # the branch's own
    sound(alone)
    with alone.session() as session:
        me = this_device(session)
        assert (me.team, me.person) == ("Ziwa Libraries", "Wanjiru Kamau")
        undo.redo(session)
        assert [row.name for row in learners(session)] == NAMES
    sound(alone)


def test_twice_changes_nothing(
    team: dict[str, Desk], alone: Desk, invitation: tuple[Path, str], tmp_path: Path
) -> None:
    """The old library, from its backup, once more: the invitation holds all of it by then."""
    merged = join_with_data(alone, file=invitation[0], passphrase=invitation[1])
    office = team["office"]
    kit.receive(office, kit.send(alone, "organizer", tmp_path / "post"))
    with office.session() as session:
        (asks,) = [row for row in devices(session) if row.state == "requested"]
        accept_device(session, keys=office.keys(), device_id=asks.id)
        file = tmp_path / "with-data.invitation"
        home = kit.branch_of(office, "Kisumu")
        made = invite_device(session, keys=office.keys(), branch_id=home, file=file, with_data=True)
    restore_backup(tmp_path / "again", file=Path(merged.backup), clock=kit.Clock())
    if alone.paths.keys.exists():
        os.replace(Path(merged.backup).with_suffix(".keys"), tmp_path / "again" / "keys.sealed")
    again = Desk.open(tmp_path / "again", passphrase=kit.passphrase, clock=kit.Clock())
    second = join_with_data(again, file=file, passphrase=made.passphrase)
    assert second.counts == {}
    with again.session() as session:
        assert [row.name for row in learners(session) if row.name in NAMES] != []
        verbs = session.scalars(select(OperationRow.verb)).all()
        assert verbs.count("import.team") == 1
    sound(again)
    again.close()


def test_what_does_not_fit_changes_nothing(
    team: dict[str, Desk], alone: Desk, invitation: tuple[Path, str], tmp_path: Path
) -> None:
    office, file = team["office"], tmp_path / "organizer.invitation"
    with office.session() as session:
        made = invite_organizer(session, keys=office.keys(), file=file)
    before = contents(alone)
    keys = alone.keys().device_id
    with pytest.raises(RuleBroken, match="organizer's computer"):
        join_with_data(alone, file=file, passphrase=made.passphrase)
    with pytest.raises(KeyLocked):
        join_with_data(alone, file=invitation[0], passphrase="one two three four five six")
    with pytest.raises(RuleBroken, match="began alone"):
        join_with_data(office, file=invitation[0], passphrase=invitation[1])
    own = tmp_path / "own.invitation"
    with alone.session() as session:
        branch = this_device(session).branch_id
        words = invite_device(session, keys=alone.keys(), branch_id=branch, file=own).passphrase
    with pytest.raises(RuleBroken, match="already belongs"):
        join_with_data(alone, file=own, passphrase=words)
    assert contents(alone) == before
    assert not list(alone.paths.backups.glob("*before-joining*"))
    with alone.session() as session:
        for name in ("Mjini", "Pwani"):
            add_branch(session, name=name)
        assert not is_alone(session)
    assert alone.keys().device_id == keys


def test_a_failure_on_the_way_leaves_library_and_keys(
    alone: Desk, invitation: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from circledesk.services import merging_team

    def fails(*_: object) -> None:
        raise OSError("no space left")

    before, keys = contents(alone), alone.keys().device_id
    monkeypatch.setattr(merging_team, "add_own", fails)
    with pytest.raises(OSError, match="no space"):
        join_with_data(alone, file=invitation[0], passphrase=invitation[1])
    assert contents(alone) == before
    alone.close()
    again = Desk.open(alone.folder, passphrase=kit.passphrase, clock=kit.Clock())
    assert again.keys().device_id == keys
    assert again.keys().root_seed
    with again.session() as session:
        assert this_device(session).team == "Mto Library"
    again.close()


def test_two_thousand_learners_come_and_go_quickly(
    alone: Desk, invitation: tuple[Path, str]
) -> None:
    with alone.session() as session, action(session, "signup.add"):
        circle = session.scalars(select(LearningCircle)).one()
        held = session.scalars(select(Meeting)).all()
        for number in range(2000):
            learner = Learner(id=new_id(), branch_id=circle.branch_id, name=f"Learner {number}")
            session.add_all([learner, *_rows(circle, learner, held)])
    begun = wall.monotonic()
    merged = join_with_data(alone, file=invitation[0], passphrase=invitation[1])
    came = wall.monotonic() - begun
    assert merged.along.learners == 2003
    begun = wall.monotonic()
    with alone.session() as session:
        undo.undo(session)
    went = wall.monotonic() - begun
    print(f"came {came:.1f} s, went {went:.1f} s, {merged.along.rows} rows")
    assert went < 10
    assert came < 10
    sound(alone)


def _rows(circle: LearningCircle, learner: Learner, held: Sequence[Meeting]) -> list[Replicated]:
    rows: list[Replicated] = [
        Signup(
            branch_id=circle.branch_id, circle_id=circle.id, learner_id=learner.id,
            signed_up_at=datetime(2018, 8, 1, tzinfo=UTC),
        )
    ]  # fmt: skip
    for meeting in held:
        rows.append(
            Attendance(
                id=Attendance.id_for(meeting.id, learner.id), branch_id=circle.branch_id,
                meeting_id=meeting.id, learner_id=learner.id, state="present",
            )
        )  # fmt: skip
    return rows
