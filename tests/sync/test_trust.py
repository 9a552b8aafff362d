"""A computer that was put out counts no more; what is handed back, restored, copied is not lost."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.models.check import check
from circledesk.models.database import begin_write
from circledesk.models.learners import Learner
from circledesk.models.log import read_setting, write_settings
from circledesk.models.team import Branch
from circledesk.services import aside, devices, incomplete
from circledesk.services.backups import create_backup
from circledesk.services.desk import Desk
from circledesk.services.erasure import erase_learner
from circledesk.services.notices import notices
from circledesk.services.restore import restore_backup
from circledesk.services.revoking import revoke_device
from circledesk.services.team import add_branch
from tests.sync import kit
from tests.sync.kit import hand


def names(desk: Desk) -> set[str]:
    with desk.session() as session:
        return set(session.scalars(select(Learner.name).where(Learner.deleted_at.is_(None))))


def apart(desk: Desk) -> list[tuple[str, int]]:
    with desk.session() as session:
        return [(view.kind, view.count) for view in aside.kept_apart(session)]


def accept_all(desk: Desk) -> None:
    with desk.session() as session:
        for view in aside.kept_apart(session):
            aside.take_in(session, aside_id=view.id)


def sound(*desks: Desk) -> None:
    digests = []
    for desk in desks:
        with desk.session() as session:
            found = check(session, deep=True)
        assert found.problems == ()
        digests.append(found.digest)
    for scope in set.intersection(*(set(some) for some in digests)):
        assert len({some[scope] for some in digests}) == 1, scope


def add(desk: Desk, name: str, circle: str = "") -> str:
    branch = kit.branch_of(desk, "Buruburu")
    if not circle:
        circle, _ = kit.add_circle(desk, branch, f"For {name}")
    return kit.add_learner(desk, branch, circle, name)


def put_out(team: dict[str, Desk], name: str) -> None:
    with team["office"].session() as session:
        revoke_device(session, keys=team["office"].keys(), device_id=team[name].keys().device_id)


def test_what_a_computer_writes_after_it_was_put_out_counts_nowhere(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    add(team["second"], "Before")
    hand(team, tmp_path, "second", "office")
    put_out(team, "second")
    add(team["second"], "After")
    line = hand(team, tmp_path, "second", "office")
    assert (line.state, line.new) == ("applied", 0)
    assert line.put_aside > 0
    assert "Before" in names(team["office"])
    assert "After" not in names(team["office"])
    assert [kind for kind, _ in apart(team["office"])] == ["cut-off"]
    hand(team, tmp_path, "office", "buruburu")
    assert "Before" in names(team["buruburu"])
    assert "After" not in names(team["buruburu"])
    hand(team, tmp_path, "buruburu", "office")
    sound(team["office"], team["buruburu"])


def test_a_later_bundle_is_not_for_who_was_put_out(team: dict[str, Desk], tmp_path: Path) -> None:
    put_out(team, "second")
    with team["office"].session() as session:
        states = {row.id: row.state for row in devices.devices(session)}
    assert states[team["second"].keys().device_id] == "revoked"
    (line,) = kit.receive(team["second"], kit.send(team["office"], "all", tmp_path / "post"))
    assert line.state in ("refused", "waiting")


def test_what_was_cut_off_is_taken_in_anew_and_listed_nowhere(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    put_out(team, "second")
    learner = add(team["second"], "After")
    hand(team, tmp_path, "second", "office")
    hand(team, tmp_path, "office", "buruburu")
    accept_all(team["office"])
    assert "After" in names(team["office"])
    assert apart(team["office"]) == []
    hand(team, tmp_path, "office", "buruburu")
    assert apart(team["buruburu"]) == []
    with team["buruburu"].session() as session:
        assert session.get_one(Learner, learner).name == "After"
    hand(team, tmp_path, "buruburu", "office")
    sound(team["office"], team["buruburu"])


def test_what_came_before_the_revocation_and_what_after_fold_alike(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    """One computer hears of the revocation first, the other of the changes."""
    learner = add(team["second"], "Akinyi Before")
    hand(team, tmp_path, "second", "office")
    hand(team, tmp_path, "office", "buruburu")
    put_out(team, "second")
    kit.rename(team["second"], learner, "Akinyi After")
    early = kit.send(team["second"], team["buruburu"].keys().device_id, tmp_path / "early")
    kit.receive(team["buruburu"], early)
    assert "Akinyi After" in names(team["buruburu"])
    kit.rename(team["buruburu"], learner, "Akinyi Trusted")
    hand(team, tmp_path, "office", "buruburu")
    assert "Akinyi Trusted" in names(team["buruburu"])
    hand(team, tmp_path, "buruburu", "office")
    assert "Akinyi Trusted" in names(team["office"])
    hand(team, tmp_path, "office", "buruburu")
    with team["office"].session() as session:  # a trusted hand has replaced what was cut off
        assert incomplete.waiting(session) == ()
    sound(team["office"], team["buruburu"])


def test_an_erasure_by_a_computer_that_is_then_cut_off_counts_not(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    learner = add(team["buruburu"], "Zawadi Kanari")
    hand(team, tmp_path, "buruburu", "office")
    hand(team, tmp_path, "buruburu", "second")
    put_out(team, "second")
    with team["second"].session() as session:
        erase_learner(session, learner_id=learner)
    early = kit.send(team["second"], team["buruburu"].keys().device_id, tmp_path / "early")
    kit.receive(team["buruburu"], early)
    assert "Zawadi Kanari" not in names(team["buruburu"])
    hand(team, tmp_path, "buruburu", "office")
    assert "Zawadi Kanari" in names(team["office"])
    for _ in range(3):  # the revocation, the disagreement, the full copy
        hand(team, tmp_path, "office", "buruburu")
        hand(team, tmp_path, "buruburu", "office")
    assert "Zawadi Kanari" in names(team["buruburu"])
    sound(team["office"], team["buruburu"])


def test_a_restored_sole_organizer_has_its_own_changes_back(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    office = team["office"]
    office.system_clock.instant += timedelta(days=1)  # type: ignore[attr-defined]
    backup = create_backup(office)
    with office.session() as session:
        add_branch(session, name="Mjini")
    hand(team, tmp_path, "office", "buruburu")
    restore_backup(office.folder, file=Path(backup.file))
    with office.session() as session:
        assert session.scalar(select(Branch).where(Branch.name == "Mjini")) is None
        assert [notice.kind for notice in notices(session)] == ["new-writer"]
    hand(team, tmp_path, "office", "buruburu")
    with team["buruburu"].session() as session:
        assert "restored-peer" in [notice.kind for notice in notices(session)]
    line = hand(team, tmp_path, "buruburu", "office")
    assert line.put_aside > 0
    assert [kind for kind, _ in apart(office)] == ["handed-back"]
    accept_all(office)
    with office.session() as session:
        assert session.scalar(select(Branch).where(Branch.name == "Mjini")) is not None
    assert apart(office) == []
    hand(team, tmp_path, "office", "buruburu")
    hand(team, tmp_path, "buruburu", "office")
    sound(office, team["buruburu"])


def test_two_copies_under_one_name_lose_nothing(team: dict[str, Desk], tmp_path: Path) -> None:
    original = team["buruburu"]
    folder = tmp_path / "copy"
    shutil.copytree(original.folder, folder)
    copy = Desk.open(folder, passphrase=kit.passphrase, clock=kit.Clock())
    with original.session() as session:
        writer = read_setting(session.connection(), "writer")
    with copy.session() as session:  # as if nobody had noticed the copy
        write_settings(begin_write(session), {"writer": writer})
        session.commit()
    team["copy"] = copy
    add(original, "Of the original")
    add(copy, "Of the copy")
    hand(team, tmp_path, "buruburu", "office")
    hand(team, tmp_path, "copy", "office")
    assert {"Of the original", "Of the copy"} <= names(team["office"])
    for name in ("buruburu", "copy"):
        kit.receive(team[name], kit.send(team["office"], "Buruburu", tmp_path / f"to-{name}"))
        assert {"Of the original", "Of the copy"} <= names(team[name])
        with team[name].session() as session:
            assert read_setting(session.connection(), "writer") != writer
            assert "new-writer" in [notice.kind for notice in notices(session)]
    hand(team, tmp_path, "buruburu", "office")
    hand(team, tmp_path, "copy", "office")
    sound(team["office"], original, copy)
    copy.close()


@pytest.mark.parametrize("first", ["office", "second"])
def test_relays_with_a_narrower_scope_in_the_middle(
    team: dict[str, Desk], tmp_path: Path, first: str
) -> None:
    """From the office by way of one PC of the branch to the other, and back."""
    other = "second" if first == "office" else "office"
    add(team[first], "Carried")
    hand(team, tmp_path, first, "buruburu")
    line = hand(team, tmp_path, "buruburu", other)
    if other == "office":
        assert "Carried" in names(team[other])
    else:
        assert line.put_aside > 0, "an office's change is not the branch's to bring"
        hand(team, tmp_path, "office", "second")
        assert "Carried" in names(team["second"])
        assert apart(team["second"]) == []
