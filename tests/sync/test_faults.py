"""Killed, or on a full, failing or read-only disk, at the n-th write of what people do.

Import, export, join, accept, carrying and a request to join: afterwards the folder is as before or
as after, `check --deep` finds nothing, what was refused says so in words, and doing it again
completes. The short form tries the places that differ first, then others, for some seconds, and
begins at another scene each day (test_workflow_crash tries what else people do); with HOURS set
every n is tried.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.sync.faults import disk as failing
from tests.sync.faults.disk import Disk, Ended
from tests.sync.faults.scenes import Scene, State, make_scenes, state

pytestmark = pytest.mark.skipif(not failing.can_fail(), reason="needs Linux and a C compiler")
SECONDS = {failing.KILL: 2.0, failing.TORN: 0.7}
FEW_SECONDS = 0.7
DEATHS = (failing.KILL, failing.TORN)
TROUBLES = (failing.FULL, failing.IO_ONCE, failing.IO, failing.READ_ONLY)


class Stage:
    """One scene, tried again and again in a fresh copy of its folder."""

    def __init__(self, disk: Disk, scene: Scene, folder: Path) -> None:
        self.disk, self.scene, self.run = disk, scene, folder / "run"
        self.set_up()
        self.before = state(self.run)
        self.operations = disk.operations(self._words(), self.run, scene.secret)
        self.after = state(self.run)

    def set_up(self) -> None:
        """Begin again with the folder as it was."""
        shutil.rmtree(self.run, ignore_errors=True)
        shutil.copytree(self.scene.folder, self.run)

    def _words(self) -> list[str]:
        return ["--data", str(self.run / "desk"), *self.scene.words(self.run)]

    def play(
        self, mode: int = failing.COUNT, number: int = 0, watch: Path | None = None, *more: str
    ) -> Ended:
        """Do it, on a disk that fails at a number."""
        words, below = [*self._words(), *more], watch or self.run
        lives, secret = self.run / "lives", self.scene.secret
        return self.disk.run(words, below, mode, number, lives=lives, secret=secret)

    def places(self) -> Iterator[int]:
        """Every n, those first at which something else happens than a further page."""
        numbers = range(1, len(self.operations) + 1)
        seen: set[str] = set()
        first = []
        for number, operation in zip(numbers, self.operations, strict=True):
            if operation[0] != "w" or operation not in seen:
                first.append(number)
            seen.add(operation)
        rest = sorted(set(numbers) - set(first))
        chance = random.Random(5)
        chance.shuffle(first)
        chance.shuffle(rest)
        yield from first
        yield from rest

    def try_out(self, mode: int, number: int) -> None:
        """Let it fail at a number; look at what is left, and do it again."""
        self.set_up()
        ended = self.play(mode, number)
        now = state(self.run)
        where = (number, self.operations[number - 1], ended, now)
        if mode in TROUBLES:
            assert ended.code in (0, 1), where
            assert ended.said.strip(), where
            assert ended.code == 0 or now.rows == self.before.rows, where
        whole = now in (self.before, self.after)
        assert whole or self.scene.between(now, self.before, self.after), where
        self.completes(now)

    def completes(self, now: State) -> None:
        """Do it once more, on a sound disk; what was done already may be refused."""
        again = self.play()
        done = state(self.run)
        assert again.code == 0 or now == self.after, again
        assert done._replace(written=self.after.written) == self.after, again
        assert done.written >= self.after.written, "a second time, a parcel has the next number"


@pytest.fixture(scope="module")
def stages(
    template: Path, disk: Disk, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Stage]]:
    """Every scene; played in memory where a folder of it is there: a sync costs nothing then."""
    memory = Path("/dev/shm")
    in_memory = os.access(memory, os.W_OK)
    place = Path(tempfile.mkdtemp(dir=memory)) if in_memory else tmp_path_factory.mktemp("played")
    scenes = make_scenes(template, tmp_path_factory.mktemp("scenes"))
    yield {name: Stage(disk, scene, place / name) for name, scene in scenes.items()}
    shutil.rmtree(place)


@pytest.mark.parametrize("name", ["import", "request", "carry", "join"])
def test_a_stick_pulled_out_while_it_is_read(stages: dict[str, Stage], name: str) -> None:
    stage, number, code = stages[name], 0, None
    while code != 0:
        number += 1
        stage.set_up()
        ended = stage.play(failing.PULLED, number, stage.run / "stick")
        code = ended.code
        assert code in (0, 1), ended
        if code:
            assert "read: Input/output error" in ended.said
            assert "flash disk" in ended.said
            assert state(stage.run) == stage.before
    assert number > 1
    assert state(stage.run) == stage.after


def test_a_plan_of_a_stick_pulled_out_is_told_in_words(stages: dict[str, Stage]) -> None:
    stage, number, code = stages["import"], 0, None
    while code != 0:
        number += 1
        stage.set_up()
        ended = stage.play(failing.PULLED, number, stage.run / "stick", "--dry-run")
        code = ended.code
        assert code == 0 or "read: Input/output error" in ended.said, ended
        assert state(stage.run) == stage.before
    assert number > 3


@pytest.mark.parametrize("mode", TROUBLES, ids=failing.NAMES.get)
def test_a_stick_that_cannot_be_written(stages: dict[str, Stage], mode: int) -> None:
    stage = stages["export"]
    stage.set_up()
    ended = stage.play(mode, 1, stage.run / "stick")
    assert ended.code == 1
    assert "The parcel could not be written to " in ended.said
    assert state(stage.run) == stage.before
    assert list((stage.run / "stick").iterdir()) == []
    stage.completes(stage.before)


def play_all(stages: dict[str, Stage], mode: int, seconds: float) -> str:
    """Try every scene in turn, until the time is over or nothing is left; say how far it came."""
    end = time.monotonic() + (float("inf") if "HOURS" in os.environ else seconds)
    first = date.today().toordinal() % len(stages)
    names = [*stages][first:] + [*stages][:first]
    open_ = {name: stages[name].places() for name in names}
    tried = dict.fromkeys(names, 0)
    while open_ and time.monotonic() < end:
        for name in list(open_):
            if time.monotonic() >= end:
                break
            number = next(open_[name], None)
            if number is None:
                del open_[name]
                continue
            stages[name].try_out(mode, number)
            tried[name] += 1
    reached = (f"{name} {tried[name]}/{len(stage.operations)}" for name, stage in stages.items())
    return f"\n{failing.NAMES[mode]} at the n-th write: {', '.join(reached)}"


@pytest.mark.parametrize("mode", DEATHS, ids=failing.NAMES.get)
def test_killed_at_a_write(
    stages: dict[str, Stage], capsys: pytest.CaptureFixture[str], mode: int
) -> None:
    reached = play_all(stages, mode, SECONDS[mode])
    with capsys.disabled():
        print(reached)


@pytest.mark.parametrize("mode", TROUBLES, ids=failing.NAMES.get)
def test_a_disk_in_trouble_is_told_in_words(
    stages: dict[str, Stage], capsys: pytest.CaptureFixture[str], mode: int
) -> None:
    reached = play_all(stages, mode, FEW_SECONDS)
    with capsys.disabled():
        print(reached)
