"""Makes the parcels of this format, once: `python -m tests.bundles.make FOLDER`."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from circledesk.models.base import TEAM, new_id
from circledesk.models.circles import LearningCircle, Meeting
from circledesk.models.feedback import Feedback
from circledesk.models.learners import Attendance, Learner, Rsvp
from circledesk.models.log import Log, read_setting
from circledesk.models.team import Device
from circledesk.models.trust import REVOCATION
from circledesk.services.desk import Desk
from circledesk.services.devices import invite_device
from circledesk.services.erasure import erase_learner
from circledesk.services.joining import join
from circledesk.services.own_changes import Draft, write_own
from circledesk.services.session import action
from circledesk.sync import bundle
from tests.bundles.frozen import freeze, rows, thaw, told
from tests.sync import kit

AT = "2018-08-13T07:00:00.000Z"
OPENED_BY = ("office", "buruburu", "kisumu")


class Maker:
    """Writes parcels, and notes who brings them in, in which order."""

    def __init__(self, target: Path, desks: dict[str, Desk]) -> None:
        self.target, self.desks = target, desks
        self.steps: list[tuple[str, str]] = []

    def keep(self, written: Path, name: str) -> None:
        """Keep a parcel under a name."""
        (self.target / f"{name}.circledesk").write_bytes(written.read_bytes())

    def bring(self, name: str, *desks: str) -> None:
        """Bring a parcel in now, as it will be ever after."""
        file = self.target / f"{name}.circledesk"
        for desk in desks:
            (line,) = kit.receive(self.desks[desk], file)
            assert line.state != "refused", line
            self.steps.append((desk, file.name))


def main(target: Path) -> None:
    """Write the parcels, the computers that open them, and what came of it."""
    target.mkdir(parents=True)
    with kit.cheap_keys(), tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["CIRCLEDESK_LIVES"] = str(folder / "lives")
        kit.make_team(folder / "template")
        desks = kit.open_team(folder / "template", folder / "desks")
        maker = Maker(target, desks)
        post = iter(folder / f"post{number}" for number in range(100))
        _invite_third(desks["office"], folder)
        _put_second_out(desks, post)
        _write_own(maker, post)
        frozen = {name: freeze(desks[name]) for name in OPENED_BY}
        for name, one in frozen.items():
            _write(target / f"{name}.desk.json", one)
        _write_as_a_newer_version(maker, post)
        _exchange(maker, folder, post)
        for desk in desks.values():
            desk.close()
        _write(target / "expected.json", play(target, frozen, maker.steps, folder / "again"))


def play(
    target: Path, frozen: dict[str, Any], steps: list[tuple[str, str]], folder: Path
) -> dict[str, Any]:
    """Bring everything in at thawed computers; return the reports and the rows at the end."""
    desks = {name: thaw(one, folder / name) for name, one in frozen.items()}
    lines = []
    for desk, file in steps:
        (line,) = kit.receive(desks[desk], target / file)
        lines.append({"desk": desk, "file": file, "report": told(line)})
    ended = {name: rows(desk) for name, desk in desks.items()}
    for desk in desks.values():
        desk.close()
    return {"steps": lines, "rows": ended}


def _invite_third(office: Desk, folder: Path) -> None:
    file, branch = folder / "third.invitation", kit.branch_of(office, "Kisumu")
    with office.session() as session:
        words = invite_device(session, keys=office.keys(), branch_id=branch, file=file)
    third = Desk.create(folder / "third", passphrase=kit.passphrase, clock=office.system_clock)
    join(third, file=file, passphrase=words.passphrase, name="Third PC")
    kit.add_circle(third, branch, "Kiswahili sanifu")
    third.close()


def _put_second_out(desks: dict[str, Desk], post: Iterator[Path]) -> None:
    """Let the office revoke a computer, trusted as far as it is held; the computer goes on."""
    office, second = desks["office"], desks["second"]
    branch = kit.branch_of(second, "Buruburu")
    kit.add_circle(second, branch, "Kushona")
    kit.receive(office, kit.send(second, "organizer", next(post)))
    device = second.keys().device_id
    with office.session() as session:
        held: dict[str, dict[str, list[Any]]] = {}
        for (scope, writer), so_far in Log(session.connection()).vector().items():
            if writer.startswith(device):
                held.setdefault(scope, {})[writer] = list(so_far)
        cells = {"device_id": device, "cuts": held, "why": "Imepotea"}
        write_own(session, "device.revoke", [Draft(TEAM, REVOCATION, new_id(), cells)])
    kit.add_circle(second, branch, "Baada ya kuondolewa")


def _write_own(maker: Maker, post: Iterator[Path]) -> None:
    """Let a branch and the office write and send, before either has heard of the other."""
    office, buruburu = maker.desks["office"], maker.desks["buruburu"]
    branch, west = kit.branch_of(buruburu, "Buruburu"), kit.branch_of(office, "Kisumu")
    circle, meeting = kit.add_circle(buruburu, branch, "Basic Computer Skills")
    learner = kit.add_learner(buruburu, branch, circle, "Chepkemoi Langat")
    _hold_meeting(buruburu, branch, meeting, learner)
    maker.keep(kit.send(buruburu, "organizer", next(post)), "branch-first")

    with buruburu.session() as session, action(session, "meeting.edit"):
        session.get_one(Meeting, meeting).start = time(15, 30)
        session.get_one(LearningCircle, circle).venue = "Maktaba ya Buruburu"
    kit.add_learner(buruburu, branch, circle, "Wanjikũ wa Ng’ang’a")
    maker.keep(kit.send(buruburu, "organizer", next(post)), "weekly")

    with buruburu.session() as session:
        known = session.scalars(
            select(Learner.id).where(Learner.name == "Akinyi Otieno", Learner.branch_id == branch)
        ).one()
    kit.rename(buruburu, known, "Akinyi A. Otieno")
    kit.rename(office, known, "Akinyi Otieno Odhiambo")
    maker.keep(kit.send(buruburu, "organizer", next(post)), "two-versions")
    theirs, _ = kit.add_circle(office, west, "Kilimo")
    kit.add_learner(office, west, theirs, "Musa bin Juma")
    maker.keep(kit.send(office, "all", next(post)), "post-bag")
    second = maker.desks["second"]
    maker.keep(kit.send(second, "organizer", next(post)), "cut-off")
    maker.keep(kit.send(second, "Buruburu PC", next(post)), "cut-off-to-branch")


def _write_as_a_newer_version(maker: Maker, post: Iterator[Path]) -> None:
    """Write by hand what this version does not know, and a row before its parent."""
    office, buruburu = maker.desks["office"], maker.desks["buruburu"]
    pc, branch = buruburu.keys().device_id, kit.branch_of(buruburu, "Buruburu")
    unknown = _lines(pc, branch, 1, [
        ["course", ["title", "branch_id", "shelf_mark"]], ["room_booking", ["branch_id", "room"]],
    ], [0, _id(1), ["Upishi", branch, "641.5"]], [1, _id(2), [branch, "Chumba cha 2"]])  # fmt: skip
    maker.keep(_signed(buruburu, office, unknown, next(post)), "unknown-names")
    orphan = _lines(pc, branch, 3, [
        ["meeting", ["branch_id", "circle_id", "when"]],
    ], [0, _id(3), [branch, _id(4), ["2018-08-20", "14:00"]]])  # fmt: skip
    maker.keep(_signed(buruburu, office, orphan, next(post)), "waiting-row")
    parent = _lines(pc, branch, 4, [
        ["learning_circle", ["branch_id", "course_id", "name", "draft"]],
    ], [0, _id(4), [branch, _id(1), "Upishi wa Jumatatu", False]])  # fmt: skip
    maker.keep(_signed(buruburu, office, parent, next(post)), "its-parent")


def _exchange(maker: Maker, folder: Path, post: Iterator[Path]) -> None:
    """Bring all in, in an order that is played again ever after, and send the answer."""
    office, kisumu = maker.desks["office"], maker.desks["kisumu"]
    for name in ("branch-first", "weekly", "two-versions", "cut-off"):
        maker.bring(name, "office")
    maker.bring("post-bag", "buruburu", "kisumu")
    maker.bring("cut-off-to-branch", "buruburu")
    for name in ("unknown-names", "waiting-row", "its-parent"):
        maker.bring(name, "office")
    third = Desk.open(folder / "third", passphrase=kit.passphrase, clock=kit.Clock())
    maker.keep(kit.send(third, "organizer", next(post)), "asks-to-join")
    third.close()
    maker.bring("asks-to-join", "office")
    maker.keep(kit.send(kisumu, "Buruburu", next(post)), "for-another")
    maker.bring("for-another", "office")
    _erase(maker, post)
    maker.keep(kit.send(office, "buruburu", next(post)), "answer")
    maker.bring("answer", "buruburu")


def _erase(maker: Maker, post: Iterator[Path]) -> None:
    """Let a branch erase a learner; the parcel that first told of her comes once more after it."""
    buruburu = maker.desks["buruburu"]
    with buruburu.session() as session:
        learner = session.scalars(select(Learner.id).where(Learner.name == "Chepkemoi Langat"))
        erase_learner(session, learner_id=learner.one())
    maker.keep(kit.send(buruburu, "organizer", next(post)), "erasure")
    maker.bring("erasure", "office")
    maker.bring("branch-first", "office")


def _hold_meeting(desk: Desk, branch: str, meeting: str, learner: str) -> None:
    ids = {"meeting_id": meeting, "learner_id": learner}
    with desk.session() as session, action(session, "attendance.record"):
        session.add_all(
            [
                Rsvp(id=Rsvp.id_for(meeting, learner), branch_id=branch, attending=True, **ids),
                Attendance(
                    id=Attendance.id_for(meeting, learner), branch_id=branch, state="late", **ids
                ),
                Feedback(
                    branch_id=branch, meeting_id=meeting, rating=4, headcount=1,
                    plus="Kila mtu alizungumza", delta="Vifaa zaidi", reflection="",
                ),
            ]
        )  # fmt: skip


def _id(number: int) -> str:
    return f"01650000-0000-7000-8000-{number:012d}"


def _lines(pc: str, branch: str, seq: int, shapes: list[Any], *changes: Any) -> Iterator[bytes]:
    """Yield a part in one writer's run, as a newer version might write it."""
    head = {"format": 1, "shapes": shapes, "vector": {}, "digests": {}}
    run = ["r", f"public:{branch}", f"{pc}.newer", seq, 100 + seq]
    begun = ["o", f"newer{seq}", "course.add", AT, ""]
    for item in (head, run, begun, *changes, ["e", len(changes)]):
        yield msgspec.json.encode(item) + b"\n"


def _signed(desk: Desk, to: Desk, lines: Iterator[bytes], folder: Path) -> Path:
    folder.mkdir()
    with desk.session() as session, to.session() as theirs:
        me = session.get_one(Device, desk.keys().device_id)
        peer = theirs.get_one(Device, to.keys().device_id)
        bundle.write_bundle(
            folder / "x.circledesk",
            [bundle.Outgoing({peer.id: peer.seal_key}, lines)],
            keys=desk.keys(),
            bundle=_id(int(folder.name.removeprefix("post")) + 100),
            team=read_setting(session.connection(), "team"),
            made_at=AT,
            certificate=me.certificate,
        )
    return folder / "x.circledesk"


def _write(file: Path, content: Any) -> None:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text.replace('{"desk"', '\n{"desk"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
