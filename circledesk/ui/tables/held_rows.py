"""The rows of a long list that are read: so many, the newest of them; old ones until read anew."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

R = TypeVar("R")


class HeldRows(Generic[R]):
    """Rows by their key, at most so many."""

    def __init__(self, key: Callable[[R], str], most: int) -> None:
        self._key = key
        self._most = most
        self._fresh: OrderedDict[str, R] = OrderedDict()
        self._old: dict[str, R] = {}
        self._gone: set[str] = set()
        """Keys whose rows were not there when asked for: they are not asked for again."""

    def get(self, key: str) -> R | None:
        """The row of a key, as it was before a change where it was not read since."""
        return self._fresh.get(key) or self._old.get(key)

    def needs(self, key: str) -> bool:
        """Whether the row of a key is to be read."""
        return key not in self._fresh and key not in self._gone

    def fresh(self) -> dict[str, R]:
        """Rows that are as the database has them."""
        return dict(self._fresh)

    def take(self, asked: Iterable[str], rows: Sequence[R]) -> None:
        """Hold rows that were asked for."""
        self._fresh.update((self._key(row), row) for row in rows)
        for key in asked:
            self._old.pop(key, None)
            if key not in self._fresh:
                self._gone.add(key)
        while len(self._fresh) > self._most:
            self._fresh.popitem(last=False)

    def grow_old(self) -> None:
        """Something changed: all are to be read anew."""
        self._old, self._fresh = dict(self._fresh), OrderedDict()
        self._gone.clear()

    def clear(self) -> None:
        """Hold nothing."""
        self._old, self._fresh = {}, OrderedDict()
        self._gone.clear()
