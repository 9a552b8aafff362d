"""Where a long list is read, and how it is searched without the database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from circledesk.services.facts.lists import Listed, Order
from circledesk.services.names import search_form

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

R = TypeVar("R", covariant=True)
T = TypeVar("T")
BLOCK = 100
"""Rows that are read at once."""


class Source(Protocol[R]):
    """Where a long list is read; each is called on the worker."""

    def head(self, session: Session, order: Order) -> tuple[int, Sequence[R]]:
        """How many there are, and the rows of the first block."""

    def listed(self, session: Session, order: Order) -> Listed:
        """All ids in order, and what each is found by."""

    def rows(self, session: Session, ids: Sequence[str]) -> Sequence[R]:
        """The rows of these ids, in their order; those that are gone are left out."""


class Read(Protocol):
    """`Page.read`."""

    def __call__(
        self,
        work: Callable[[Session], Any],
        done: Callable[[Any], None],
        slot: str,
        *,
        pause: int = 0,
    ) -> None:
        """Work, what is done with its answer, a slot of which the last answer counts."""


def each_row(source: Source[T], session: Session, ids: Sequence[str]) -> Iterator[T]:
    """Read the rows of many ids, block by block, in their order."""
    for at in range(0, len(ids), BLOCK):
        yield from source.rows(session, ids[at : at + BLOCK])


def in_blocks(ids: Sequence[str], places: Sequence[int], blocks: Sequence[int]) -> list[str]:
    """Return the ids of the rows of some blocks, in their order on screen."""
    return [
        ids[places[row]]
        for block in sorted(blocks)
        for row in range(block * BLOCK, min((block + 1) * BLOCK, len(places)))
    ]


class Search:
    """The words of all rows; a text that goes on is sought in what was found before."""

    def __init__(self, texts: Sequence[str] = ()) -> None:
        self.texts = texts
        self._sought = ""
        self._places: Sequence[int] = range(len(texts))

    def places(self, text: str) -> Sequence[int]:
        """The places of the rows that hold each word, in their order; accents count for nothing."""
        sought, texts = search_form(text), self.texts
        if not (self._sought and sought.startswith(self._sought)):
            self._places = range(len(texts))
        places = self._places
        for word in map(_spelled, sought.split()):
            if len(places) == len(texts):
                places = [place for place, text in enumerate(texts) if word in text]
            else:
                places = [place for place in places if word in texts[place]]
        self._sought, self._places = sought, places
        return places


def _spelled(word: str) -> str:
    """A number is found however it is written: 0722… in +254722…, where the zero is not."""
    digits = word.lstrip("+").lstrip("0")
    return digits if digits.isdecimal() else word
