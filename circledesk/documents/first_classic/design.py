"""The numbers of the first classic design, in mm from the page's left and top."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from circledesk.documents.design import FOLDER, MM, Colour


@dataclass(frozen=True, slots=True)
class Design:
    """A design's numbers by section and name, as its TOML file has them."""

    colours: dict[str, Colour]
    sizes: dict[str, tuple[float, float]]
    lengths: dict[str, float]
    """`section.name`, in pt."""

    def at(self, name: str) -> float:
        """Return a length in pt."""
        return self.lengths[name]

    def up(self, name: str) -> float:
        """Return a height above the page's lower edge, in pt, as PDF counts."""
        return self.lengths["page.height"] - self.lengths[name]


@cache
def first_classic() -> Design:
    """Read the design from its file."""
    found = tomllib.loads((FOLDER / "classic-1.toml").read_text(encoding="utf-8"))
    lengths = {
        f"{section}.{key}": float(value) * MM
        for section in ("page", "head", "body", "foot")
        for key, value in found[section].items()
    }
    return Design(
        colours={key: _colour(value) for key, value in found["colours"].items()},
        sizes={key: (float(top), float(floor)) for key, (top, floor) in found["sizes"].items()},
        lengths=lengths,
    )


def _colour(code: str) -> Colour:
    red, green, blue = bytes.fromhex(code.removeprefix("#"))
    return red / 255, green / 255, blue / 255
