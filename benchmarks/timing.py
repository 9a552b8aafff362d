"""How a claim is measured: several runs of both sides in turn, the median of each, their ratio."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """One line of the table."""

    name: str
    ratio: float
    target: float
    note: str = ""

    @property
    def short(self) -> bool:
        """Whether the target is missed."""
        return self.ratio > self.target

    def line(self) -> str:
        """Return the line of the table: name, ratio, target, ok or short."""
        state = "short" if self.short else "ok"
        return f"{self.name:<44} {self.ratio:6.2f}  {self.target:6.2f}  {state:<5}  {self.note}"


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes, with the collector's rubbish cleared before."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def cpu_seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes of this process's processor: the disk does not count,
    nor who else uses the computer.
    """
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def compare(
    ours: Callable[[], float], raw: Callable[[], float], *, runs: int = 5
) -> tuple[float, float]:
    """Run both sides in turn and return the median seconds of each; one run is for warming up."""
    ours(), raw()
    pairs = [(ours(), raw()) for _ in range(runs)]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)
