"""What a certificate's design says, as its TOML file has it: places in mm, sizes in pt.

`design_file` reads one, `design_layout` sets words into it. A look that changes is a new version;
files of format 2 are drawn by these modules for ever, a new way of drawing is a new format.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from circledesk.documents.fonts import RESOURCES
from circledesk.errors import NotFound
from circledesk.said import said

MM = 72 / 25.4
FOLDER = RESOURCES / "designs"

Colour = tuple[float, float, float]
Align = Literal["left", "centre", "right"]
Place = Literal["top", "middle", "bottom"]

WORDS = (
    *("team", "branch", "title", "that", "learner", "deed", "course", "circle", "dates"),
    *("label", "serial", "issued", "scan", "note", "second_note"),
)
"""What can be written: a line of a block names one of these, or one of `SHAPES`."""
SHAPES = ("logo", "rule", "ring")
OWN = frozenset(("learner", "deed", "course", "circle", "dates", "serial", "issued"))
"""What differs from page to page of a ceremony."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in mm from the page's left and top."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes lie over one another; edges may touch."""
        apart_x = self.x + self.width <= other.x or other.x + other.width <= self.x
        apart_y = self.y + self.height <= other.y or other.y + other.height <= self.y
        return not (apart_x or apart_y)

    def within(self, other: Box) -> bool:
        """Tell whether it lies in another box."""
        across = other.x <= self.x and self.x + self.width <= other.x + other.width
        return across and other.y <= self.y and self.y + self.height <= other.y + other.height


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a block: words that shrink from `size` to `least` pt, or a shape."""

    field: str
    colour: str = "ink"
    above: float = 0
    """White above it, in mm; it gives way before sizes do."""
    style: str = "sans"
    size: float = 12
    least: float = 9
    lines: int = 1
    spacing: float = 0
    """Between letters, in pt at full size."""
    capitals: bool = False
    rings: bool = False
    """The ornament on both sides of the words."""
    width: float = 0
    height: float = 0


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Items one under the other in a box, which they never leave."""

    box: Box
    align: Align
    place: Place
    items: tuple[Item, ...]

    @property
    def shared(self) -> bool:
        """Tell whether it is the same on every page of a ceremony."""
        return not any(item.field in OWN for item in self.items)


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the background: drawn before the words, left out on pre-printed paper."""

    kind: str
    colour: str
    second: str
    box: Box
    inset: float
    line: float
    """Width of a line, in mm."""
    size: float
    count: int


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """Up to three signatures beside one another: picture, line, name, role, organization."""

    box: Box
    picture: float
    """Height of the room for the picture, above the line, in mm."""
    most: float
    """The longest line, in mm."""
    gap: float
    align: Align
    size: float


@dataclass(frozen=True, slots=True)
class CodePlace:
    """The square for the code; a smaller code stands in its `corner`."""

    box: Box
    corner: str


@dataclass(frozen=True, slots=True)
class Design:
    """A whole design."""

    name: str
    version: int
    labels: dict[str, str]
    """Language to what the window calls it."""
    width: float
    height: float
    colours: dict[str, Colour]
    background: tuple[Mark, ...]
    blocks: tuple[TextBlock, ...]
    signatures: SignaturePlace | None
    code: CodePlace | None
    texts: dict[str, dict[str, str]]
    """Language to sentences of the design's own, by their keys in `design_words.SENTENCES`."""

    @property
    def size(self) -> tuple[float, float]:
        """Return width and height in pt."""
        return self.width * MM, self.height * MM


@cache
def bundled_text(name: str, version: int) -> str:
    """Return a shipped design's TOML; NotFound where this program does not have that version."""
    file = FOLDER / f"{name}-{version}.toml"
    # A design's name may come from another computer: it must not lead out of the folder.
    if not name.isidentifier() or version < 1 or not file.is_file():
        raise NotFound(
            said(
                "The certificate design “{name}”, version {version}, is not in this program.",
                name=name,
                version=version,
            ),
            "Print it with the newest CircleDesk.",
        )
    return file.read_text(encoding="utf-8")
