"""A small team on four computers, made once and copied: the organizer, two branches.

The branch Buruburu has two computers, `buruburu` and `second`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from circledesk.models.circles import Course, LearningCircle, Meeting
from circledesk.models.learners import Learner, Signup
from circledesk.models.team import Branch
from circledesk.services.desk import Desk
from circledesk.services.devices import accept_device, devices, invite_device
from circledesk.services.exchange import bring_in, write_bundle
from circledesk.services.facts.exchange import BundleReport
from circledesk.services.founding import found_team
from circledesk.services.joining import join
from circledesk.services.session import action
from circledesk.services.team import add_branch
from circledesk.sync import keystore
from tests.copies import copy_library

CHEAP = keystore.Cost(memory=8, passes=1, lanes=1)
NAMES = ("office", "buruburu", "kisumu", "second")
HOME = {"buruburu": "Buruburu", "second": "Buruburu", "kisumu": "Kisumu"}
"""The branch of each computer that is not the organizer's."""


class Clock:
    """A clock that a test sets, and that steps by a second at each look."""

    def __init__(self) -> None:
        self.instant = datetime(2018, 8, 6, 7, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.instant += timedelta(seconds=1)
        return self.instant


def passphrase() -> str:
    """The passphrase of every computer in tests."""
    return "kibo tano sita"


def make_team(folder: Path, database: str | None = None) -> None:
    """Make the team: four data folders that have exchanged everything once.

    Each branch has a circle with one meeting and two learners. `database` is the organizer's,
    where it is on a server.
    """
    clock = Clock()
    office = Desk.create(folder / "office", passphrase=passphrase, clock=clock, database=database)
    found_team(office, name="Ziwa Libraries", organizer="Joy Makena", email="joy@ziwa.example.org")
    with office.session() as session:
        for name in ("Buruburu", "Kisumu"):
            done = add_branch(session, name=name)
            file = folder / f"{name}.invitation"
            words = invite_device(session, keys=office.keys(), branch_id=done.id, file=file)
            desk = Desk.create(folder / name.lower(), passphrase=passphrase, clock=clock)
            join(desk, file=file, passphrase=words.passphrase)
            circle, _ = add_circle(desk, done.id)
            for learner in ("Akinyi Otieno", "Baraka Mwakio"):
                add_learner(desk, done.id, circle, learner)
            with desk.session() as theirs:
                write_bundle(theirs, keys=desk.keys(), to="organizer", folder=folder / "post")
            desk.close()
        bring_in(session, keys=office.keys(), paths=[folder / "post"])
        for row in devices(session):
            if row.state == "requested":
                accept_device(session, keys=office.keys(), device_id=row.id)
    add_second(office, folder, clock)
    for name in HOME:
        desk = Desk.open(folder / name, passphrase=passphrase, clock=clock)
        receive(desk, send(office, desk.keys().device_id, folder / f"post-{name}"))
        desk.close()
    office.close()


def add_second(office: Desk, folder: Path, clock: Clock) -> None:
    """Let a second computer of Buruburu join, with all of the branch's data."""
    file, branch = folder / "second.invitation", branch_of(office, "Buruburu")
    with office.session() as session:
        words = invite_device(
            session, keys=office.keys(), branch_id=branch, file=file, with_data=True
        )
    desk = Desk.create(folder / "second", passphrase=passphrase, clock=clock)
    join(desk, file=file, passphrase=words.passphrase, name="Second PC")
    receive(office, send(desk, "organizer", folder / "post-office"))
    with office.session() as session:
        accept_device(session, keys=office.keys(), device_id=desk.keys().device_id)
    desk.close()


@contextmanager
def cheap_keys() -> Iterator[None]:
    """Make every passphrase cheap to guess, for the time of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keystore, "COST", CHEAP)
        yield


def open_team(
    template: Path, folder: Path, clock: Clock | None = None, database: str | None = None
) -> dict[str, Desk]:
    """Copy the template and open its four desks on one clock.

    `database` is a copy of the organizer's, where that is on a server.
    """
    clock = clock or Clock()
    desks = {}
    for name in NAMES:
        copy_library(template / name, folder / name)
        where = database if name == "office" else None
        desks[name] = Desk.open(folder / name, passphrase=passphrase, clock=clock, database=where)
    return desks


def branch_of(desk: Desk, name: str) -> str:
    """Return the id of the branch of that name."""
    with desk.session() as session:
        return session.scalars(select(Branch.id).where(Branch.name == name)).one()


def add_circle(desk: Desk, branch: str, title: str = "Public Speaking") -> tuple[str, str]:
    """Add a circle with one meeting; return their ids."""
    with desk.session() as session, action(session, "circle.add"):
        course = Course(title=title, branch_id=branch)
        session.add(course)
        session.flush()
        circle = LearningCircle(branch_id=branch, course_id=course.id, name=title, draft=False)
        session.add(circle)
        session.flush()
        meeting = Meeting(
            branch_id=branch, circle_id=circle.id, date=date(2018, 8, 6), start=time(14)
        )
        session.add(meeting)
        session.flush()
        return circle.id, meeting.id


def add_learner(desk: Desk, branch: str, circle: str, name: str) -> str:
    """Sign a learner up; return her id."""
    with desk.session() as session, action(session, "signup.add"):
        learner = Learner(branch_id=branch, name=name)
        session.add(learner)
        session.flush()
        signed = datetime(2018, 8, 1, tzinfo=UTC)
        session.add(
            Signup(branch_id=branch, circle_id=circle, learner_id=learner.id, signed_up_at=signed)
        )
        return learner.id


def rename(desk: Desk, learner: str, name: str) -> None:
    """Give a learner another name."""
    with desk.session() as session, action(session, "learner.edit"):
        session.get_one(Learner, learner).name = name


def send(desk: Desk, to: str, folder: Path) -> Path:
    """Write a bundle; return its file."""
    with desk.session() as session:
        written = write_bundle(session, keys=desk.keys(), to=to, folder=folder)
        return Path(written.file)


def receive(desk: Desk, *files: Path) -> tuple[BundleReport, ...]:
    """Bring bundles in."""
    with desk.session() as session:
        return bring_in(session, keys=desk.keys(), paths=files)


def hand(desks: dict[str, Desk], folder: Path, name: str, to: str) -> BundleReport:
    """Carry a bundle from one computer to another; return its line."""
    whom = "organizer" if to == "office" else desks[to].keys().device_id
    (line,) = receive(desks[to], send(desks[name], whom, folder / f"{name}-{to}"))
    return line


def swap(desks: dict[str, Desk], folder: Path, rounds: int = 2) -> None:
    """Let everyone hear of everything, through the organizer."""
    for number in range(rounds):
        for name in HOME:
            receive(desks["office"], send(desks[name], "organizer", folder / f"in{number}{name}"))
        for name in HOME:
            to = desks[name].keys().device_id
            receive(desks[name], send(desks["office"], to, folder / f"out{number}{name}"))
