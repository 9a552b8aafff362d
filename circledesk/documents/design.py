"""Certificate designs: data in `resources/designs/`, in mm from the page's left and top."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from circledesk.documents.fonts import RESOURCES
from circledesk.errors import NotFound
from circledesk.said import said

MM = 72 / 25.4
FOLDER = RESOURCES / "designs"

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Design:
    """A design's numbers by section and name, as its TOML file has them."""

    name: str
    version: int
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
def design(name: str, version: int) -> Design:
    """Read a design; NotFound where this program does not have it in that version."""
    file = FOLDER / f"{name}.toml"
    # A design's name may come from another computer: it must not lead out of the folder.
    known = name.isidentifier() and file.is_file()
    found = tomllib.loads(file.read_text(encoding="utf-8")) if known else {}
    if found.get("version") != version:
        raise NotFound(
            said(
                "The certificate design “{name}”, version {version}, is not in this program.",
                name=name,
                version=version,
            ),
            "Print it with the newest CircleDesk.",
        )
    lengths = {
        f"{section}.{key}": float(value) * MM
        for section in ("page", "head", "body", "foot")
        for key, value in found[section].items()
    }
    return Design(
        name=name,
        version=version,
        colours={key: _colour(value) for key, value in found["colours"].items()},
        sizes={key: (float(top), float(floor)) for key, (top, floor) in found["sizes"].items()},
        lengths=lengths,
    )


def _colour(code: str) -> Colour:
    red, green, blue = bytes.fromhex(code.removeprefix("#"))
    return red / 255, green / 255, blue / 255
