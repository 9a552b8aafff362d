"""Places in the handbook's PDF: what a reader's contents list names, and where links lead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from circledesk.documents.flowables import Words

_PRINTED = 4
"""A link's flag: PDF/A wants it to stand on paper too."""


@dataclass(slots=True)
class Place:
    """A heading: its name in links, its words, how deep it stands; where it came to stand."""

    name: str
    title: str
    depth: int
    page: int = 0
    top: float = 0

    @property
    def begins(self) -> bool:
        """Whether a page of the handbook begins here."""
        return not self.depth


class Placed(Words):
    """A heading that notes where it stands."""

    def __init__(self, place: Place, size: float, *, above: float) -> None:
        super().__init__(place.title, size, style="sans-bold", above=above)
        self.place = place

    def draw(self) -> None:
        """Draw the words; note the page and the height."""
        super().draw()
        self.place.page = self.canv.getPageNumber()
        self.place.top = self.canv.absolutePosition(0, self.height)[1]


class Leading(Words):
    """Words that lead to a place when they are clicked; nowhere without its name."""

    def __init__(self, text: str, size: float, to: str, *, right: bool = False) -> None:
        super().__init__(text, size, right=right)
        self.to = to

    def draw(self) -> None:
        """Draw the words, and the link over them."""
        super().draw()
        if self.to:
            lead(self.canv, self.text, self.to, (0, 0, self.width, self.height))


def lead(canvas: Any, told: str, to: str, box: tuple[float, float, float, float]) -> None:
    """Let a box lead to a place; `told` is what a screen reader says of it."""
    canvas.linkRect(told, to, box, relative=1, F=_PRINTED)


def mark(canvas: Any, places: Iterable[Place], page: int) -> None:
    """Bind the places of a page that is being finished, and list them beside the pages."""
    for place in places:
        if place.page == page:
            canvas.bookmarkHorizontalAbsolute(place.name, place.top + _AIR)
            canvas.addOutlineEntry(place.title, place.name, place.depth, closed=True)


_AIR = 6
"""White above a heading to which a link leads, in pt."""
