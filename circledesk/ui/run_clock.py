"""The clock of a meeting's parts. Knows no window, and no ticks: it looks at the time of day.

So it is right again after the PC slept, or the projector's driver held the window up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

MINUTE = 60


class RunClock:
    """Stands still until `go_on`. A part that is over runs into minus: a person ends it."""

    def __init__(self, minutes: Sequence[int], now: Callable[[], float]) -> None:
        self._seconds = [one * MINUTE for one in minutes]
        self._now = now
        self.at = 0
        self._left = float(self._seconds[0])
        self._since: float | None = None

    @property
    def running(self) -> bool:
        """Whether time goes by."""
        return self._since is not None

    @property
    def last(self) -> bool:
        """Whether this is the last part."""
        return self.at == len(self._seconds) - 1

    @property
    def left(self) -> int:
        """Seconds that this part has left; below zero where it is over."""
        gone = 0.0 if self._since is None else self._now() - self._since
        return round(self._left - gone)

    @property
    def share(self) -> float:
        """How much of the part is gone, 0 to 1."""
        return min(1.0, max(0.0, 1 - self.left / self._seconds[self.at]))

    def go_on(self) -> None:
        """Begin, or go on after a pause."""
        if self._since is None:
            self._since = self._now()

    def pause(self) -> None:
        """Stand still."""
        if self._since is not None:
            self._left -= self._now() - self._since
            self._since = None

    def add(self, minutes: int) -> None:
        """Give this part more time; from now on, where it was over already."""
        spare = max(0, -self.left) if minutes > 0 else 0
        self._left += minutes * MINUTE + spare
        self._seconds[self.at] = max(MINUTE, self._seconds[self.at] + minutes * MINUTE)

    def go_to(self, part: int) -> None:
        """Begin another part with its whole time."""
        if 0 <= part < len(self._seconds):
            self.at, self._left = part, float(self._seconds[part])
            if self._since is not None:
                self._since = self._now()


def clock_text(seconds: int) -> str:
    """14:05, or +0:35 for what is over."""
    minutes, rest = divmod(abs(seconds), MINUTE)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02}"
