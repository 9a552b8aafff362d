"""Ctrl+C taken at the steps of long work: what cannot be left half done is never cut in two."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def ended_by_hand() -> Iterator[Callable[[int, int], None]]:
    """Give what the work calls at each step: after Ctrl+C it raises KeyboardInterrupt there."""
    asked: list[int] = []

    def tell(done: int, total: int) -> None:
        if asked:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, lambda number, _: asked.append(number))
    try:
        yield tell
    finally:
        signal.signal(signal.SIGINT, before)
