"""What is done on the failing disk, and what a data folder holds before and after."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pytest

from circledesk.errors import CircleDeskError
from circledesk.models.check import check
from circledesk.services.desk import Desk
from circledesk.services.devices import invite_device
from circledesk.services.joining import join
from circledesk.sync import bundle
from circledesk.sync.keystore import open_keys
from tests.copies import copy_library
from tests.sync import kit


class State(NamedTuple):
    """What is in a data folder, in words that are the same in every run."""

    rows: frozenset[tuple[str, str]] = frozenset()
    devices: frozenset[tuple[str, str]] = frozenset()
    waits: frozenset[str] = frozenset()
    carried: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()


@dataclass
class Scene:
    """A command, the folder it begins with, and the states it may leave."""

    folder: Path
    """Holds `desk` and `stick`; copied for every try."""
    words: Callable[[Path], list[str]]
    secret: str = ""
    between: Callable[[State, State, State], bool] = field(default=lambda *_: False)
    """Whether a state that is neither before nor after is whole all the same."""


def waited(now: State, before: State, after: State) -> bool:
    """Accepted, and what waited not in yet; or its copy here, and the request not noted yet."""
    return now in (
        before._replace(devices=after.devices),
        before._replace(waits=after.waits),
        before._replace(devices=after.devices, waits=after.waits),
        after._replace(waits=before.waits),
    )


def partly(now: State, before: State, after: State) -> bool:
    """Some of several files are written, each whole."""
    return now._replace(written=after.written) == after and now.written < after.written


def make_scenes(template: Path, folder: Path) -> dict[str, Scene]:
    """Make every scene's folder."""
    desks = kit.open_team(template, folder / "team")
    post = folder / "post"
    office, buruburu, kisumu = desks["office"], desks["buruburu"], desks["kisumu"]
    branch = kit.branch_of(buruburu, "Buruburu")
    circle, _ = kit.add_circle(buruburu, branch, "Kilimo")
    for name in ("Akinyi", "Baraka", "Chepkemoi"):
        kit.add_learner(buruburu, branch, circle, name)
    news = kit.send(buruburu, "organizer", post / "news")
    foreign = kit.send(kisumu, "Buruburu", post / "foreign")
    invitation = post / "invitation"
    with office.session() as session:
        words = invite_device(
            session, keys=office.keys(), branch_id=branch, file=invitation, with_data=True
        )
    third = Desk.create(folder / "team" / "third", passphrase=kit.passphrase, clock=kit.Clock())
    join(third, file=invitation, passphrase=words.passphrase, name="Third")
    kit.add_circle(third, branch, "Third thoughts")
    device = third.keys().device_id
    request = kit.send(third, "organizer", post / "request")
    for desk in (*desks.values(), third):
        desk.close()
    scenes = {
        "import": Scene(
            _place(folder / "import", office, news),
            lambda run: ["bundle", "import", str(run / "stick" / news.name)],
        ),
        "request": Scene(
            _place(folder / "request", office, request),
            lambda run: ["bundle", "import", str(run / "stick" / request.name)],
            between=waited,
        ),
        "carry": Scene(
            _place(folder / "carry", office, foreign),
            lambda run: ["bundle", "import", str(run / "stick" / foreign.name)],
        ),
        "join": Scene(
            _place(folder / "join", None, invitation),
            lambda run: ["device", "join", str(run / "stick" / invitation.name)],
            secret=words.passphrase,
        ),
    }
    for name, parcel in (("accept", request), ("export", foreign)):
        desk = Desk.open(office.folder, passphrase=kit.passphrase, clock=kit.Clock())
        kit.receive(desk, parcel)
        desk.close()
        scenes[name] = Scene(_place(folder / name, office), lambda run: [], between=waited)
    scenes["accept"].words = lambda run: ["device", "accept", device]
    scenes["export"].words = lambda run: [
        "bundle", "export", "--to", "all", "--out", str(run / "stick"),
    ]  # fmt: skip
    scenes["export"].between = partly
    return scenes


def _place(folder: Path, desk: Desk | None, *files: Path) -> Path:
    (folder / "stick").mkdir(parents=True)
    if desk is not None:
        copy_library(desk.folder, folder / "desk")
    for file in files:
        shutil.copy(file, folder / "stick")
    return folder


def state(run: Path) -> State:
    """Open what is left, check it deeply, and say what it holds."""
    desk_folder, stick = run / "desk", run / "stick"
    written = frozenset(_kind(file) for file in stick.glob("*.circledesk"))
    if not (desk_folder / "circledesk.db").exists():
        return State(written=written)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CIRCLEDESK_LIVES", str(run / "lives"))
        desk = Desk.create(desk_folder, passphrase=kit.passphrase, clock=kit.Clock())
    with desk.session() as session:
        report = check(session, deep=True)
    desk.close()
    assert report.sound, report.problems
    with sqlite3.connect(desk_folder / "circledesk.db") as connection:
        rows = {
            (table, str(name))
            for table, column in (
                ("learning_circle", "name"),
                ("learner", "name"),
                ("team", "name"),
            )
            for (name,) in connection.execute(f"SELECT {column} FROM {table}")
        }
        devices = {("device", name) for (name,) in connection.execute("SELECT name FROM device")}
        devices |= set(connection.execute("SELECT device, state FROM peer"))
        settings = dict(connection.execute("SELECT key, value FROM setting"))
    connection.close()
    if rows:
        keys = open_keys(desk.paths, kit.passphrase)
        assert keys.device_id == settings["device"], "the keys are those of the rows"
    return State(
        frozenset(rows), frozenset(devices), _asking(desk.paths.inbox),
        frozenset(_sum(file) for file in desk.paths.carried.glob("*.circledesk")), written,
    )  # fmt: skip


def _kind(file: Path) -> str:
    """A file under a final name is whole, whatever happened; of new ones the place in the name."""
    bundle.read_manifest(file)
    return file.name


def _asking(inbox: Path) -> frozenset[str]:
    found = set()
    for file in inbox.glob("*.circledesk"):
        try:
            manifest, _, _ = bundle.read_manifest(file)
        except CircleDeskError:
            continue
        if manifest.request:
            found.add(_sum(file))
    return frozenset(found)


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:12]
