"""Random histories: made by a seed, played, made short where they falsify, kept as a file."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from random import Random

from tests.sync.model import promises
from tests.sync.model.team import History, Step
from tests.sync.model.world import World

WEIGHTS = {
    "add": 22, "edit": 22, "delete": 7, "settle": 4, "erase": 4, "revoke": 2, "post": 14,
    "deliver": 24, "hand": 12, "forge": 2, "accept": 3, "clone": 2, "snapshot": 3, "restore": 2,
    "clock": 1, "upgrade": 1, "crash": 1,
}  # fmt: skip
KEPT = Path(__file__).parent.parent / "histories"
Play = Callable[[History], World]


def play(history: History) -> World:
    """Play a history to its end; AssertionError where a promise was not kept."""
    world = World(history)
    promises.keep(world)
    return world


def make(seed: int) -> History:
    """Return the history of a seed."""
    chance = Random(seed)
    branches = chance.choice((2, 2, 3, 3, 4, 6))
    seconds = tuple(n for n in range(branches) if chance.random() < 0.3)
    old = tuple(n for n in range(branches + 3) if chance.random() < 0.25) if seed % 3 == 0 else ()
    words = chance.choices(list(WEIGHTS), list(WEIGHTS.values()), k=chance.choice((25, 50, 90)))
    steps: list[Step] = [
        (word, chance.randrange(1000), chance.randrange(1000), chance.randrange(1000))
        for word in words
    ]
    return History(branches, seconds, old, steps)


def falsifies(history: History, player: Play = play) -> BaseException | None:
    """Return what a history shows to be broken; None where all promises are kept."""
    try:
        player(history)
    except Exception as error:
        return error
    return None


def shorten(history: History, player: Play = play, seconds: float = 20) -> History:
    """Drop steps, many at once and then one by one, while it falsifies still."""
    end = time.monotonic() + seconds
    size = max(1, len(history.steps) // 2)
    while size and time.monotonic() < end:
        place = 0
        while place < len(history.steps) and time.monotonic() < end:
            fewer = history.steps[:place] + history.steps[place + size :]
            shorter = replace(history, steps=fewer)
            if falsifies(shorter, player):
                history = shorter
            else:
                place += size
        size //= 2
    return history


def save(history: History, name: str) -> Path:
    """Keep a history as a file that is replayed for ever."""
    KEPT.mkdir(exist_ok=True)
    file = KEPT / f"{name}.json"
    file.write_text(json.dumps(asdict(history), indent=1) + "\n", encoding="utf-8")
    return file


def read(file: Path) -> History:
    told = json.loads(file.read_text(encoding="utf-8"))
    steps = [(step[0], step[1], step[2], step[3]) for step in told["steps"]]
    return History(told["branches"], tuple(told["seconds"]), tuple(told["old"]), steps)


def search(seeds: Iterator[int], until: Callable[[int], bool]) -> Counter[str]:
    """Play the histories of seeds until told to stop. One that falsifies is kept as a file."""
    reached: Counter[str] = Counter()
    for seed in seeds:
        if until(reached["histories"]):
            break
        history = make(seed)
        error = falsifies_with(history, reached)
        if error is not None:
            file = save(shorten(history), f"found-{seed}")
            raise AssertionError(f"seed {seed}, kept as {file}: {error}") from error
    return reached


def falsifies_with(history: History, reached: Counter[str]) -> BaseException | None:
    try:
        world = play(history)
    except Exception as error:
        return error
    reached["histories"] += 1
    reached.update(world.reached)
    return None
