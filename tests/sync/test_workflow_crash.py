"""Sixty things that people do, each on a disk that fails at the n-th write, or with the power gone.

Afterwards the library opens, `check --deep` finds nothing, what was there is there, the action is
whole or absent, a file that has its name is whole, what was refused says so in a sentence, and
doing it again completes. The short form begins at another workflow and another place each time, for
some seconds, and prints what it reached; with HOURS set every n of all is tried.
"""

from __future__ import annotations

import itertools
import os
import random
import shlex
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sync.faults import disk as failing
from tests.sync.faults.base import Base, make_base
from tests.sync.faults.disk import Disk, Ended
from tests.sync.faults.left import Left, look
from tests.sync.faults.workflows import P2PU, WORKFLOWS

pytestmark = pytest.mark.skipif(not failing.can_fail(), reason="needs Linux and a C compiler")
SECONDS = 6.0
EACH = 3
"""Places of a workflow in the short form; then it is the next one's turn."""
NOTED = {("desk/refusals.json", "whole")}
"""What may be written beside: that a parcel was refused."""
LONG = "HOURS" in os.environ
Property = Callable[[str, object], None]
MODES = (
    failing.KILL, failing.TORN, failing.FULL, failing.IO_ONCE, failing.IO, failing.READ_ONLY,
    failing.QUOTA, failing.SHORT, failing.TOO_MANY,
)  # fmt: skip
TROUBLES = MODES[2:]
ONLY_AT = {failing.TORN: "w", failing.SHORT: "w", failing.TOO_MANY: "o"}
"""Operations at which alone a fault is another than one that is tried anyway."""


class Stage:
    """One workflow, tried again and again in a fresh copy of the folder where it begins."""

    def __init__(self, base: Base, name: str, folder: Path) -> None:
        self.base, self.name, self.flow = base, name, WORKFLOWS[name]
        self.begin, self.run = folder / "begin", folder / "run"
        self._set_the_scene()
        self.set_up()
        self.before = look(self.run)
        self.set_up()
        words = self._words(self.flow.words)
        self.operations = base.disk.operations(words, self.run, self._secret())
        self.after = look(self.run)
        must_be_flushed(self.operations)

    def _set_the_scene(self) -> None:
        """Let it live where it will be tried: this computer knows the library already."""
        flow = self.flow
        self.base.place(self.run, flow.desk, *(f for f in flow.files if not (P2PU / f).exists()))
        for name in flow.files:
            if (P2PU / name).exists():
                shutil.copy(P2PU / name, self.run / "stick")
        for words in flow.first or (["branch list"] if flow.desk else []):
            ended = self._do(words, failing.COUNT, 0)
            assert ended.code == 0, (words, ended)
        if flow.prepare:
            flow.prepare(self.base, self.run)
        self.run.rename(self.begin)

    def set_up(self) -> None:
        """Begin again with the folder as it was."""
        shutil.rmtree(self.run, ignore_errors=True)
        shutil.copytree(self.begin, self.run)

    def _words(self, words: str) -> list[str]:
        places = {room: str(self.run / room) for room in ("desk", "stick", "out")}
        told = [word.format(**self.base.ids, **places) for word in shlex.split(words)]
        return ["--data", str(self.run / "desk"), *told]

    def _secret(self) -> str:
        return self.flow.secret.format(**self.base.ids)

    def _do(self, words: str, mode: int, number: int) -> Ended:
        return self.base.disk.run(
            self._words(words), self.run, mode, number, lives=self.run / "lives",
            secret=self._secret(),
        )  # fmt: skip

    def try_out(self, mode: int, number: int) -> str:
        """Let it fail at a number; look at what is left, and do it again. Return how it ended."""
        self.set_up()
        ended = self._do(self.flow.words, mode, number)
        now = look(self.run)
        where = (self.name, failing.NAMES[mode], number, self.operations[number - 1], ended)
        if mode in TROUBLES:
            assert ended.code in (0, 1), where
            assert ended.code == 0 or ended.said.strip(), where
            assert "Traceback" not in ended.said, where
            assert ended.code == 0 or self.is_before(now) or self._may_be_done(ended), where
            assert ended.code == 1 or self.is_after(now) or self.flow.in_parts, where
        assert self.is_before(now) or self.is_after(now) or self.flow.in_parts, where
        strange = now.files - self.before.files - self.after.files - NOTED
        assert not strange, (*where, strange)
        self.completes(now, where)
        return "killed" if ended.signal else ("done" if ended.code == 0 else "refused")

    def _may_be_done(self, ended: Ended) -> bool:
        """Whether what was refused may be done in part, or is said to be undecided."""
        return self.flow.in_parts or "either as it was or restored" in ended.said

    def is_before(self, now: Left) -> bool:
        """Whether every row is as it was, to the letter."""
        return now.rows == self.before.rows

    def is_after(self, now: Left) -> bool:
        """Whether the rows are what the action makes of them."""
        return now.shape == self.after.shape

    def completes(self, now: Left, where: tuple[object, ...]) -> None:
        """Do it once more on a sound disk, where it is not done."""
        if self.is_after(now) and not self.is_before(now):
            return
        again = self._do(self.flow.words, failing.COUNT, 0)
        assert again.code == 0 or not self.is_before(now), (*where, again)
        done = look(self.run)
        assert self.is_after(done) or not self.is_before(now), (*where, again)
        assert {name for name, _ in done.files} >= {name for name, _ in self.after.files}, where


def must_be_flushed(operations: list[str]) -> None:
    """No file gets its name before its bytes lie on the disk: killing alone would not show that.

    What may be lost, and says nothing wrong then, is left out.
    """
    flushed: set[str] = set()
    for kind, name in (operation.split(" ", 1) for operation in operations):
        if kind == "s":
            flushed.add(name.lstrip(".").replace(".part", ""))
        if kind == "r" and not name.startswith(("life-", "preferences", "desk-practice")):
            assert any(name.startswith(p) or p.startswith(name) for p in flushed), name


@pytest.fixture(scope="module")
def base(template: Path, disk: Disk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    """The libraries; in memory where a folder of it is there: a sync costs nothing then."""
    memory = Path("/dev/shm")
    in_memory = os.access(memory, os.W_OK)
    place = Path(tempfile.mkdtemp(dir=memory)) if in_memory else tmp_path_factory.mktemp("flows")
    yield make_base(template, place, disk)
    shutil.rmtree(place)


class Crash:
    """Goes through workflows and places until the time is over, and counts how each try ended."""

    def __init__(self, base: Base, seed: int) -> None:
        self.base, self.chance = base, random.Random(seed)
        self.ended: Counter[str] = Counter()
        self.tried: Counter[str] = Counter()
        self.places: dict[str, int] = {}
        self.faults: list[str] = []

    def play(self, names: list[str], each: int, end: float) -> None:
        """Try so many places of each workflow."""
        for name in names:
            if time.monotonic() >= end:
                return
            shutil.rmtree(self.base.folder / "tries", ignore_errors=True)
            stage = Stage(self.base, name, self.base.folder / "tries")
            for mode, number in itertools.islice(self._points(stage), each):
                if time.monotonic() >= end:
                    break
                self._try(stage, mode, number)

    def _points(self, stage: Stage) -> Iterator[tuple[int, int]]:
        """Every n with every fault, those first at which something else happens than one more page.

        What kills leaves the same whether the write was torn, where it is no write.
        """
        self.places[stage.name] = len(stage.operations)
        seen: set[str] = set()
        first: list[tuple[int, int]] = []
        rest: list[tuple[int, int]] = []
        for number, operation in enumerate(stage.operations, 1):
            new = operation[0] != "w" or operation not in seen
            seen.add(operation)
            modes = [m for m in MODES if ONLY_AT.get(m, operation[0]) == operation[0]]
            (first if new else rest).extend((mode, number) for mode in modes)
        for some in (first, [] if stage.flow.heavy else rest):
            self.chance.shuffle(some)
            yield from some

    def _try(self, stage: Stage, mode: int, number: int) -> None:
        self.tried[stage.name] += 1
        try:
            self.ended[f"{failing.NAMES[mode]}: {stage.try_out(mode, number)}"] += 1
        except AssertionError as error:
            self.faults.append(str(error))

    def told(self) -> str:
        """Say how far it came."""
        ways = ", ".join(f"{way} {count}" for way, count in sorted(self.ended.items()))
        here = ", ".join(f"{name} {n}/{self.places[name]}" for name, n in self.tried.items())
        return (
            f"Crash loop: {len(self.tried)} of {len(WORKFLOWS)} workflows, "
            f"{self.tried.total()} points ({ways}): {here}"
        )


def test_every_workflow_is_whole_or_absent(base: Base, record_property: Property) -> None:
    seed = int(os.environ.get("CRASH_SEED", time.time_ns() // 10**9 % 100_000))
    names = [name for name, flow in WORKFLOWS.items() if LONG or not flow.heavy]
    random.Random(seed).shuffle(names)
    crash = Crash(base, seed)
    end = float("inf") if LONG else time.monotonic() + SECONDS
    crash.play(names, 10**9 if LONG else EACH, end)
    record_property("reached", f"{crash.told()}; CRASH_SEED={seed}")
    assert not crash.faults, (f"CRASH_SEED={seed}", *crash.faults[:5])
    assert crash.tried


def test_a_list_that_is_in_is_not_refused_after_all(base: Base) -> None:
    """What its columns were is remembered in a second transaction, which may fail."""
    stage = Stage(base, "import a spreadsheet", base.folder / "list")
    last = max(n for n, told in enumerate(stage.operations, 1) if told == "o circledesk.db-journal")
    assert stage.try_out(failing.FULL, last) == "done"
