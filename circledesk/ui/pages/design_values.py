"""Which values of a part can be changed in the window, and how each is typed."""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.documents.design import SHAPES
from circledesk.documents.design_file import LEAST_CODE
from circledesk.documents.design_parts import at, block_place, has_box
from circledesk.documents.design_text import Tables
from circledesk.ui.language import tr
from circledesk.ui.pages.design_names import (
    align_names,
    colour_name,
    corner_names,
    place_names,
    style_names,
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value at a place: `key` in the table there, how it is shown, its bounds."""

    place: str
    key: str
    name: str
    default: object
    least: float = 0
    most: float = 0
    step: float = 0.5
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def full(self) -> str:
        """Its place in refusals."""
        return f"{self.place}.{self.key}"


def values_of(tables: Tables, place: str) -> list[Value]:
    """Return the values of a part, then those of the box it stands in."""
    if place == "signatures":
        return [*_signatures(tables), *_box(tables, place)]
    if place == "code":
        size = _mm(place, "size", tr("Largest size"), LEAST_CODE, LEAST_CODE, 80)
        corner = Value(place, "corner", tr("A small code stands"), "bottom-right",
                       choices=tuple(corner_names()))  # fmt: skip
        return [size, corner, *_box(tables, place)]
    if place.startswith("background"):
        return [*_mark(tables, place), *(_box(tables, place) if has_box(tables, place) else [])]
    held = at(tables, place)
    own = _shape(tables, place) if held["field"] in SHAPES else _words(tables, place)
    return [*own, *_box(tables, place)]


def _words(tables: Tables, place: str) -> list[Value]:
    held = at(tables, place)
    size = float(held.get("size", 12))
    return [
        Value(place, "style", tr("Letters"), "sans", choices=tuple(style_names())),
        Value(place, "size", tr("Size"), 12, 5, 90, 0.5, "pt"),
        Value(place, "least", tr("Smallest size"), min(size, 9), 5, size, 0.5, "pt"),
        Value(place, "lines", tr("Most lines"), 1, 1, 4, 1),
        _colour(tables, place),
        Value(place, "spacing", tr("Between letters"), 0, 0, 12, 0.2, "pt"),
        _mm(place, "above", tr("White above"), 0, 0, 60),
        Value(place, "capitals", tr("Capitals only"), False),
        Value(place, "rings", tr("A ring on both sides"), False),
    ]


def _shape(tables: Tables, place: str) -> list[Value]:
    field = at(tables, place)["field"]
    width = [] if field == "ring" else [_mm(place, "width", tr("Width"), 40, 1, 300)]
    height = Value(place, "height", tr("Height"), 10, 0.1, 80, 0.1 if field == "rule" else 0.5,
                   "mm")  # fmt: skip
    colour = [] if field == "logo" else [_colour(tables, place)]
    return [*width, height, *colour, _mm(place, "above", tr("White above"), 0, 0, 60)]


def _signatures(tables: Tables) -> list[Value]:
    place = "signatures"
    return [
        _mm(place, "picture", tr("Room above the lines"), 20, 4, 60),
        _mm(place, "most", tr("Longest line"), 60, 25, 120),
        _mm(place, "gap", tr("Between them"), 8, 2, 60),
        Value(place, "size", tr("Size"), 9.5, 6, 14, 0.5, "pt"),
    ]


def _mark(tables: Tables, place: str) -> list[Value]:
    kind = at(tables, place)["kind"]
    made = [_colour(tables, place)]
    if kind in ("beads", "weave", "hollow"):
        made.append(_colour(tables, place, "second", tr("Second colour")))
    if not has_box(tables, place):
        made.append(_mm(place, "inset", tr("From the edge"), 12, 0, 60))
        made.append(Value(place, "line", tr("Thickness"), 0.3, 0.05, 10, 0.1, "mm"))
    if kind in ("round", "hollow", "beads", "weave"):
        made.append(_mm(place, "size", tr("Size"), 5, 0.2, 60))
    if kind in ("ring", "dots"):
        made.append(Value(place, "count", tr("How many"), 9, 2, 60, 1))
    return made


def _box(tables: Tables, place: str) -> list[Value]:
    where, page = block_place(place), tables["page"]
    made = [
        _mm(where, "x", tr("From the left"), 0, 0, page["width"]),
        _mm(where, "y", tr("From the top"), 0, 0, page["height"]),
    ]
    if place != "code":
        made += [
            _mm(where, "width", tr("Width of the place"), 0, 1, page["width"]),
            _mm(where, "height", tr("Height of the place"), 0, 1, page["height"]),
        ]
    if place.startswith("block") or place == "signatures":
        made.append(Value(where, "align", tr("Across"), "centre", choices=tuple(align_names())))
    if place.startswith("block"):
        made.append(Value(where, "place", tr("Down"), "top", choices=tuple(place_names())))
    return made


def _colour(tables: Tables, place: str, key: str = "colour", name: str = "") -> Value:
    known = tuple((one, colour_name(one)) for one in {"ink": "", **tables["colours"]})
    return Value(place, key, name or tr("Colour"), "ink", choices=known)


def _mm(place: str, key: str, name: str, default: float, least: float, most: float) -> Value:
    return Value(place, key, name, default, least, most, 0.5, "mm")
