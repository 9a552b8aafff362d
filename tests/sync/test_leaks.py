"""Nothing of one branch's learners is anywhere at another: 200 canaries, searched for by the byte.

Six branches and the organizer exchange for some rounds: parcels, post bags, an invitation with
data, a second computer, changes that are put aside, parcels that are carried on for others, files
that are refused. Then every file of every data folder is searched (rows, free pages, backups,
inbox, carried, logs), and everything that any computer's key opens of any parcel that was written.
"""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.models.feedback import Feedback
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Device
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, invite_device
from circledesk.services.founding import found_team
from circledesk.services.joining import join
from circledesk.services.session import action
from circledesk.services.team import add_branch
from circledesk.sync import bundle, export
from circledesk.sync.invitation import read_invitation
from circledesk.sync.wire import write_lines
from tests.sync import kit
from tests.sync.test_hostile import AT, lines, parcel

BRANCHES = ("Buruburu", "Kisumu", "Nakuru", "Mombasa", "Eldoret", "Nyeri")
CANARY = re.compile(rb"zqx[a-z]{9}|25479[0-9]{7}")
ROUNDS = 2


@dataclass
class Group:
    """An organizer, some branches, and every file that was ever written to a stick."""

    folder: Path
    desks: dict[str, Desk] = field(default_factory=dict)
    branch: dict[str, str] = field(default_factory=dict)
    """Computer -> its branch's name."""
    ids: dict[str, str] = field(default_factory=dict)
    canaries: dict[str, set[bytes]] = field(default_factory=dict)
    """Branch -> its canaries."""
    invitations: dict[str, bytes] = field(default_factory=dict)
    chance: random.Random = field(default_factory=lambda: random.Random(3))

    def canary(self, branch: str, digits: bool = False) -> str:
        """Return a text that stands nowhere else, and belongs to a branch."""
        letters = string.digits if digits else string.ascii_lowercase
        token = "".join(self.chance.choices(letters, k=7 if digits else 9))
        text = ("25479" if digits else "zqx") + token
        self.canaries.setdefault(branch, set()).add(text.encode())
        return text


def make_group(folder: Path, names: tuple[str, ...]) -> Group:
    clock = kit.Clock()
    office = Desk.create(folder / "office", passphrase=kit.passphrase, clock=clock)
    found_team(office, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    group = Group(folder, {"office": office})
    for name in names:
        with office.session() as session:
            group.ids[name] = add_branch(session, name=name).id
        add_computer(group, name, name)
    return group


def add_computer(group: Group, name: str, branch: str, with_data: bool = False) -> None:
    """Let a computer join, and be accepted."""
    office, file = group.desks["office"], group.folder / f"{name}.invitation"
    with office.session() as session:
        words = invite_device(
            session, keys=office.keys(), branch_id=group.ids[branch], file=file,
            with_data=with_data,
        )  # fmt: skip
    _, part = read_invitation(file.read_bytes(), words.passphrase)
    group.invitations[branch] = b"".join(write_lines(part.head, part.changes))
    desk = Desk.create(group.folder / name, passphrase=kit.passphrase, clock=office.system_clock)
    join(desk, file=file, passphrase=words.passphrase, name=f"{name} PC")
    kit.receive(office, kit.send(desk, "organizer", group.folder / "sticks" / f"joins-{name}"))
    with office.session() as session:
        accept_device(session, keys=office.keys(), device_id=desk.keys().device_id)
    group.desks[name], group.branch[name] = desk, branch


def write_learners(group: Group, name: str, count: int) -> None:
    """Sign learners up and give feedback, with canaries wherever a person can be told of."""
    desk, branch = group.desks[name], group.branch[name]
    scope = group.ids[branch]
    circle, meeting = kit.add_circle(desk, scope, f"Circle of {name}")
    with desk.session() as session, action(session, "signup.add"):
        for _ in range(count):
            learner = Learner(
                branch_id=scope, name=group.canary(branch), phone=f"+{group.canary(branch, True)}"
            )
            session.add(learner)
            session.flush()
            session.add(
                Signup(
                    branch_id=scope, circle_id=circle, learner_id=learner.id,
                    signed_up_at=desk.clock(), goal=group.canary(branch),
                )
            )  # fmt: skip
        session.add(
            Feedback(
                branch_id=scope, meeting_id=meeting, rating=5, plus=group.canary(branch),
                delta="", reflection="",
            )
        )  # fmt: skip


def edit_and_delete(group: Group, name: str) -> None:
    """Leave old values and deleted rows behind, in pages that are free or nearly."""
    desk, branch = group.desks[name], group.branch[name]
    with desk.session() as session, action(session, "learner.edit"):
        first, second = session.scalars(
            select(Learner).where(Learner.branch_id == group.ids[branch]).limit(2)
        ).all()
        first.name = group.canary(branch)
        second.deleted_at = desk.clock()


def put_something_aside(group: Group, number: int) -> None:
    """A computer sends what another wrote in its branch's scope: kept apart at the organizer's."""
    sender, office = group.desks["Kisumu"], group.desks["office"]
    scope = group.ids["Kisumu"]
    text = group.canary("Kisumu")
    told = lines(
        scope, f"nobody{number}", [0, f"n{number}", [text, scope]],
        shape=["learner", ["name", "branch_id"]], scope=f"branch:{scope}",
    )  # fmt: skip
    file = group.folder / "sticks" / f"aside{number}.circledesk"
    parcel(sender, office, file, told, made_at=AT)
    (line,) = kit.receive(office, file)
    assert line.put_aside == 1


def exchange(group: Group, number: int) -> None:
    """All send to the organizer; it answers all; sticks with everything on go everywhere."""
    sticks = group.folder / "sticks"
    office = group.desks["office"]
    for name in group.branch:
        kit.send(group.desks[name], "organizer", sticks / f"in{number}")
    assert all(one.state != "refused" for one in kit.receive(office, sticks / f"in{number}"))
    kit.send(office, "all", sticks / f"out{number}")
    for name in group.branch:
        kit.send(office, group.desks[name].keys().device_id, sticks / f"out{number}")
    broken = sticks / f"out{number}" / "broken.circledesk"
    broken.write_bytes(next((sticks / f"in{number}").iterdir()).read_bytes()[:-9])
    for name in group.branch:
        states = {
            one.state
            for one in kit.receive(
                group.desks[name], sticks / f"in{number}", sticks / f"out{number}", broken
            )
        }
        assert {"applied", "waiting"} <= states
        kit.send(group.desks[name], "all", sticks / f"round{number}-{name}")


def found_in_folder(folder: Path) -> set[bytes]:
    return {
        token
        for file in folder.rglob("*")
        if file.is_file()
        for token in CANARY.findall(file.read_bytes().lower())
    }


def found_by_keys(group: Group, name: str) -> set[bytes]:
    """Return what a computer's key opens of all parcels that were ever written."""
    keys, found = group.desks[name].keys(), set()
    for file in (group.folder / "sticks").rglob("*.circledesk"):
        if file.name == "broken.circledesk":
            continue
        manifest, body, members = bundle.read_manifest(file)
        found.update(CANARY.findall(body.lower()))
        for info, box in zip(manifest.parts, members.parts, strict=True):
            found.update(CANARY.findall(opened(box.read(), info.plain, keys)))
    return found


def opened(box: bytes, plain: int, keys: bundle.DeviceKeys) -> bytes:
    """Return the lines of a sealed part, where this key opens it, whoever it was meant for."""
    try:
        return b"\n".join(bundle._lines(box, plain, keys)).lower()
    except bundle.FileRefused:
        return b""


def leaks(group: Group) -> dict[str, set[bytes]]:
    """Return, by computer, the canaries of other branches that are there or can be opened."""
    found = {}
    for name, branch in group.branch.items():
        here = found_in_folder(group.folder / name) | found_by_keys(group, name)
        found[name] = here - group.canaries[branch]
    return found


def close(group: Group) -> None:
    for desk in group.desks.values():
        desk.close()


@pytest.fixture
def cheap() -> Iterator[None]:
    with kit.cheap_keys():
        yield


def test_nothing_of_one_branch_is_anywhere_at_another(
    cheap: None, in_memory: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    group = make_group(in_memory, BRANCHES)
    for number in range(ROUNDS):
        for name in group.branch:
            write_learners(group, name, 5)
            edit_and_delete(group, name)
        exchange(group, number)
        put_something_aside(group, number)
        if number == 0:
            add_computer(group, "second", "Buruburu", with_data=True)
    for name, desk in group.desks.items():
        desk.backup(f"last of {name}")
    all_ = set().union(*group.canaries.values())
    assert len(all_) >= 200
    assert found_in_folder(in_memory / "office") == all_
    for name, branch in group.branch.items():
        own = found_in_folder(in_memory / name)
        assert len(own & group.canaries[branch]) > 20, "the search finds what is there"
        assert len(list((in_memory / name / "carried").iterdir())) > 3
    assert not any(leaks(group).values()), leaks(group)
    invited = set(CANARY.findall(group.invitations["Buruburu"].lower()))
    assert len(invited) > 8
    assert invited <= group.canaries["Buruburu"]
    with capsys.disabled():
        print(f"\n{len(all_)} canaries of {len(BRANCHES)} branches: none at another's")
    close(group)


def test_the_search_finds_a_leak(
    cheap: None, in_memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An organizer's PC that sends everyone everything: its parcels give it away."""
    group = make_group(in_memory, BRANCHES[:2])
    for name in group.branch:
        write_learners(group, name, 1)
        kit.receive(
            group.desks["office"], kit.send(group.desks[name], "organizer", in_memory / name / "x")
        )
    with monkeypatch.context() as patch:
        patch.setattr(export, "may_read", lambda *_: True)
        kit.send(group.desks["office"], "all", in_memory / "sticks" / "bag")
    assert all(leaks(group).values())
    with group.desks["office"].session() as session:
        assert len(session.scalars(select(Device)).all()) == 3
    close(group)
