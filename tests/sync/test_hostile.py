"""A computer of the team that writes nonsense, by a defect or by intent, signed with its own key.

Its bundle is refused in one sentence, or taken as far as it is sound: never a traceback, never a
database that `check` or a list stumbles over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from circledesk.models.check import check
from circledesk.models.log import read_setting
from circledesk.models.team import Device
from circledesk.services import incomplete
from circledesk.services.desk import Desk
from circledesk.services.exchange import plan_files
from circledesk.services.facts.exchange import BundleReport
from circledesk.sync import bundle
from tests.sync import kit

WRITER = "{pc}.99"
AT = "2018-08-06T07:00:00.000Z"


def parcel(
    desk: Desk, to: Desk, file: Path, lines: Iterator[bytes], made_at: str = AT, **more: Any
) -> Path:
    """Write a bundle of these lines, signed by `desk` for `to`."""
    with desk.session() as session, to.session() as theirs:
        me = session.get_one(Device, read_setting(session.connection(), "device"))
        peer = theirs.get_one(Device, read_setting(theirs.connection(), "device"))
        bundle.write_bundle(
            file,
            [bundle.Outgoing({peer.id: peer.seal_key}, lines)],
            keys=desk.keys(),
            bundle="b",
            team=read_setting(session.connection(), "team"),
            made_at=made_at,
            certificate=me.certificate,
            **more,
        )
    return file


def lines(
    branch: str, pc: str, *items: Any, shape: Any = None, scope: str = "", **head: Any
) -> Iterator[bytes]:
    """Yield a part: a head, a run (in the branch's public scope), an action, then `items`."""
    shapes = [shape or ["course", ["title", "branch_id"]]]
    top = {"format": 1, "shapes": shapes, "vector": {}, "digests": {}} | head
    run = ["r", scope or f"public:{branch}", WRITER.format(pc=pc), 1, 1]
    count = sum(1 for item in items if item and type(item[0]) is int)
    for item in (top, run, ["o", "op", "course.add", AT, ""], *items, ["e", count]):
        yield msgspec.json.encode(item) + b"\n"


Write = Callable[[str, str], Iterator[bytes]]


def course(*more: Any, row: Any = "c9", title: Any = "Kilimo") -> Callable[[str], list[Any]]:
    return lambda branch: [0, row, [title, branch], *more]


def of(*makers: Callable[[str], list[Any]], **more: Any) -> Write:
    return lambda branch, pc: lines(branch, pc, *(make(branch) for make in makers), **more)


MEETING = ["meeting", ["branch_id", "circle_id", "when"]]
LEARNING = ["course", ["title", "branch_id", "total_ratings", "on_demand", "deleted_at"]]
NONSENSE: dict[str, Write] = {
    "over is a list": of(course(None, [1])),
    "over names nothing": of(course(None, {"title": [["pc", "x", "y"]]})),
    "a step that is text": of(course(None, None, "1")),
    "a step that is a fraction": of(course(None, None, 1.5)),
    "a number of no size": of(course(None, None, 1, 1 << 70)),
    "a number below one": of(course(None, None, 1, -5)),
    "a clock of no size": of(course(None, None, 1 << 70)),
    "a kind that is text": of(course(None, None, 1, 1, "erase")),
    "a subject that is a number": of(course(7)),
    "a row without a name": of(course(row="")),
    "a title that is a list": of(course(title=["x"])),
    "a title that is an object": of(course(title={"x": 1})),
    "a title that is a number": of(course(title=12)),
    "a branch that is a list": lambda b, pc: lines(b, pc, [0, "c9", ["x", [b]]]),
    "a joined cell that is nothing": of(lambda b: [0, "m9", [b, "c", None]], shape=MEETING),
    "a joined cell that is short": of(lambda b: [0, "m9", [b, "c", ["x"]]], shape=MEETING),
    "a day that cannot be": of(
        lambda b: [0, "m9", [b, "c", ["2018-02-30", "14:00"]]], shape=MEETING
    ),
    "a time that cannot be": of(
        lambda b: [0, "m9", [b, "c", ["2018-02-03", "2 pm"]]], shape=MEETING
    ),
    "a figure that is text": of(lambda b: [0, "c9", ["x", b, "many", False, None]], shape=LEARNING),
    "a figure of no size": of(lambda b: [0, "c9", ["x", b, 1 << 64, False, None]], shape=LEARNING),
    "a yes that is text": of(lambda b: [0, "c9", ["x", b, 1, "yes", None]], shape=LEARNING),
    "an instant without a zone": of(
        lambda b: [0, "c9", ["x", b, 1, True, "2018-08-06T07:00:00"]], shape=LEARNING
    ),
    "one cell twice": of(
        lambda b: [0, "c9", ["x", "y", b]], shape=["course", ["title", "title", "branch_id"]]
    ),
    "an action at no time": lambda b, pc: lines(b, pc, ["o", "o2", "x", "now", ""], course()(b)),
    "a vector of no size": of(course(), vector={"team": {"x": [1 << 70, ""]}}),
    "a vector below nothing": of(course(), vector={"team": {"x": [-1, ""]}}),
    "a name that is a list": of(course(), name=["x"]),
    "a shape that is not there": lambda b, pc: lines(b, pc, [7, "c9", ["x", b]]),
    "nesting": lambda b, pc: iter([b"[" * 100_000 + b"\n"]),
    "no head": lambda b, pc: iter([b'["e",0]\n']),
}


def look_and_bring(desk: Desk, file: Path) -> BundleReport:
    with desk.session() as session:
        (planned,) = plan_files(session, keys=desk.keys(), paths=[file])
    (line,) = kit.receive(desk, file)
    assert (planned.state == "refused") == (line.state == "refused")
    with desk.session() as session:
        report = check(session, deep=True)
        assert report.sound, report.problems
        incomplete.waiting(session)
    return line


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_is_refused_in_a_sentence(
    team: dict[str, Desk], tmp_path: Path, name: str
) -> None:
    pc, branch = team["buruburu"].keys().device_id, kit.branch_of(team["buruburu"], "Buruburu")
    file = tmp_path / "x.circledesk"
    parcel(team["buruburu"], team["office"], file, NONSENSE[name](branch, pc))
    line = look_and_bring(team["office"], file)
    assert line.state == "refused", line
    assert "damaged" in str(line.reason)


def test_a_change_that_comes_twice_in_one_parcel_counts_once(
    team: dict[str, Desk], tmp_path: Path
) -> None:
    pc, branch = team["buruburu"].keys().device_id, kit.branch_of(team["buruburu"], "Buruburu")
    file = tmp_path / "x.circledesk"
    again = ["r", f"public:{branch}", WRITER.format(pc=pc), 1, 1]
    action = ["o", "op", "course.add", AT, ""]
    twice = lines(branch, pc, course()(branch), again, action, course()(branch))
    parcel(team["buruburu"], team["office"], file, twice)
    line = look_and_bring(team["office"], file)
    assert (line.state, line.changes, line.new) == ("applied", 1, 1)


@pytest.mark.parametrize("made_at", ["", "yesterday", "2018-08-06T07:00:00"])
def test_a_parcel_of_no_date_is_refused(
    team: dict[str, Desk], tmp_path: Path, made_at: str
) -> None:
    pc, branch = team["buruburu"].keys().device_id, kit.branch_of(team["buruburu"], "Buruburu")
    file = tmp_path / "x.circledesk"
    some = lines(branch, pc, course()(branch))
    parcel(team["buruburu"], team["office"], file, some, made_at=made_at)
    assert look_and_bring(team["office"], file).state == "refused"


def test_what_is_sound_comes_in(team: dict[str, Desk], tmp_path: Path) -> None:
    """The nonsense above fails for its own reason: the same parcel without it is taken."""
    pc, branch = team["buruburu"].keys().device_id, kit.branch_of(team["buruburu"], "Buruburu")
    file = tmp_path / "x.circledesk"
    parcel(team["buruburu"], team["office"], file, lines(branch, pc, course()(branch)))
    assert look_and_bring(team["office"], file).state == "applied"
