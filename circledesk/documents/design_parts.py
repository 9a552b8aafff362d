"""The parts of a design by their places in its file: found, moved, taken out, put back.

A place is written as in refusals: `block[2]`, `block[2].line[1]`, `signatures`, `code`,
`background[1]`. All work on the tables of `design_text`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from circledesk.documents.design import SHAPES, WORDS, Box
from circledesk.documents.design_file import BANDS, EDGE, LEAST_CODE, design_from_text
from circledesk.documents.design_layout import PlacedLine, placed_in
from circledesk.documents.design_text import Tables
from circledesk.services.facts.certificates import CertificateFacts

NEEDED = ("learner", "course", "serial")
"""Without these it is no certificate."""
WHOLE = ("frame", "round", "hollow", "beads", "weave")
"""Marks round the whole page; the others have a box."""
_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")
_MM = 25.4 / 72
_HAIR = 0.02
"""mm between boxes that were one: sums of decimal fractions are not exact."""


def at(tables: Tables, place: str) -> Tables:
    """Return the table at a place; KeyError where there is none."""
    found: Any = tables
    for name, number in _STEP.findall(place):
        found = found[name]
        if number:
            if int(number) > len(found):
                raise KeyError(place)
            found = found[int(number) - 1]
    if not isinstance(found, dict):
        raise KeyError(place)
    return found


def block_place(place: str) -> str:
    """Return the place of the block that a line stands in; of others the place itself."""
    return place.partition(".")[0]


def places(tables: Tables) -> list[str]:
    """Return the places of all parts: lines from top to bottom, signatures, code, ornaments."""
    found = [
        f"block[{number}].line[{line}]"
        for number, block in enumerate(tables.get("block", ()), 1)
        for line in range(1, len(block.get("line", ())) + 1)
    ]
    found += [name for name in ("signatures", "code") if name in tables]
    return found + [f"background[{n}]" for n in range(1, len(tables.get("background", ())) + 1)]


def has_box(tables: Tables, place: str) -> bool:
    """Tell whether a part can be moved: an ornament round the page cannot."""
    return "x" in at(tables, block_place(place))


def box_at(tables: Tables, place: str) -> Box | None:
    """Return the box that a part stands in; None for what has none."""
    held = at(tables, block_place(place))
    if "x" not in held:
        return None
    side: float = held.get("size", LEAST_CODE) if place == "code" else 0
    width, height = held.get("width") or side, held.get("height") or side
    return Box(held["x"], held["y"], width, height)


def move(tables: Tables, place: str, right: float, down: float) -> None:
    """Move the box of a part by so many mm, as far as the paper's edge."""
    box, held = box_at(tables, place), at(tables, block_place(place))
    if box is None:
        return
    edge = 0 if place.startswith("background") else EDGE
    page = tables["page"]
    held["x"] = _within(box.x + right, edge, page["width"] - edge - box.width)
    held["y"] = _within(box.y + down, edge, page["height"] - edge - box.height)


def _within(value: float, least: float, most: float) -> float:
    return round(max(least, min(value, most)), 2)


@dataclass
class TakenOut:
    """What was taken off a design while it is edited, to be put back as it was."""

    held: dict[str, tuple[str, int, Tables]] = field(default_factory=dict)
    """Field or part to the block it stood in, its number there, and its table."""


def take_out(tables: Tables, place: str, taken: TakenOut) -> None:
    """Take a part off the design; a block without lines goes with its last one."""
    name, _, _ = place.partition("[")
    if name in ("signatures", "code"):
        taken.held[place] = ("", 0, tables.pop(place))
    elif name == "background":
        tables[name].pop(_number(place) - 1)
    else:
        block = at(tables, block_place(place))
        number = _number(place) - 1
        line = block["line"].pop(number)
        taken.held[line["field"]] = (block_place(place), number, line)
        if not block["line"]:
            tables["block"].remove(block)
            taken.held[line["field"]] = ("", 0, {**block, "line": [line]})


def put_back(tables: Tables, name: str, taken: TakenOut, near: str = "") -> str:
    """Put a field, the signatures or the code on the design; return its place.

    What was never on it comes at the end of the block of `near`, else of the first.
    """
    block, number, held = taken.held.pop(name, ("", 0, {}))
    if name in ("signatures", "code"):
        tables[name] = held or _fresh_part(tables, name)
        return name
    if "line" in held:
        tables.setdefault("block", []).append(held)
        return f"block[{len(tables['block'])}].line[1]"
    place = block or (block_place(near) if near.startswith("block") else "block[1]")
    try:
        lines = at(tables, place)["line"]
    except KeyError:
        place = "block[1]"
        lines = at(tables, place)["line"]
    number = number if block and number <= len(lines) else len(lines)
    lines.insert(number, held or fresh_line(name))
    return f"{place}.line[{number + 1}]"


def missing(tables: Tables) -> list[str]:
    """Return what could stand on the design and does not."""
    on_it = {at(tables, place).get("field") for place in places(tables)}
    fields = [name for name in (*WORDS, *SHAPES) if name not in on_it]
    return fields + [name for name in ("signatures", "code") if name not in tables]


def fresh_line(name: str) -> Tables:
    """Return a line as it begins."""
    if name == "logo":
        return {"field": name, "width": 60, "height": 18}
    if name == "rule":
        return {"field": name, "width": 40, "height": 0.4, "above": 2}
    if name == "ring":
        return {"field": name, "height": 12, "above": 2}
    return {"field": name, "size": 12, "least": 9, "above": 2}


def fresh_mark(kind: str, tables: Tables) -> Tables:
    """Return an ornament as it begins, in the middle where it has a box."""
    colour = "accent" if "accent" in tables["colours"] else "ink"
    if kind in WHOLE:
        return {"kind": kind, "inset": 12, "line": 0.4, "colour": colour}
    width, height = {"bar": (60, 4), "ring": (30, 30), "dots": (60, 3)}[kind]
    page = tables["page"]
    at_x, at_y = (page["width"] - width) / 2, (page["height"] - height) / 2
    return {
        "kind": kind, "x": at_x, "y": at_y, "width": width, "height": height, "colour": colour,
    }  # fmt: skip


def _fresh_part(tables: Tables, name: str) -> Tables:
    width, height = tables["page"]["width"], tables["page"]["height"]
    if name == "code":
        return {"x": width - EDGE - 60, "y": height - EDGE - 60}
    return {"x": 75, "y": height - 60, "width": width - 150, "height": 40, "picture": 20}


def turn(tables: Tables) -> None:
    """Turn the page from landscape to portrait or back; places keep their share of it."""
    page = tables["page"]
    across, down = page["height"] / page["width"], page["width"] / page["height"]
    page["width"], page["height"] = page["height"], page["width"]
    for place in {block_place(place) for place in places(tables)} - {"code"}:
        held = at(tables, place)
        if "x" not in held:
            continue
        for key, scale in (("x", across), ("width", across), ("y", down), ("height", down)):
            held[key] = round(held[key] * scale, 2)
    if "code" in tables:
        _turn_code(tables, across, down)


def _turn_code(tables: Tables, across: float, down: float) -> None:
    """The code keeps its size: its middle keeps its share, the signatures make room."""
    code, page = tables["code"], tables["page"]
    side = code.get("size", LEAST_CODE)
    white = (page["width"] / across - code["x"] - side) * across
    edge = max([EDGE, *(_reach(mark) for mark in tables.get("background", ()))])
    code["x"] = _within(page["width"] - side - white, edge, page["width"] - edge - side)
    middle = (code["y"] + side / 2) * down
    code["y"] = _within(middle - side / 2, edge, page["height"] - edge - side)
    box = box_at(tables, "code")
    signed = box_at(tables, "signatures") if "signatures" in tables else None
    if box and signed and box.meets(signed) and box.x - 4 - signed.x > 50:
        tables["signatures"]["width"] = round(box.x - 4 - signed.x, 2)


def _reach(mark: Tables) -> float:
    """Return how far a frame reaches into the page; the code stays clear of it."""
    if mark["kind"] not in WHOLE:
        return 0
    inside = mark.get("size", 5) if mark["kind"] in BANDS else mark.get("line", 0.3)
    return float(mark.get("inset", 0)) + float(inside)


def areas(text: str, facts: CertificateFacts) -> dict[str, Box]:
    """Return where each part of a design stands on the page of these facts, in mm."""
    design = design_from_text(text)
    found: dict[str, Box] = {}
    for number, mark in enumerate(design.background, 1):
        if mark.kind not in WHOLE:
            found[f"background[{number}]"] = mark.box
    for number, block in enumerate(design.blocks, 1):
        for one in placed_in(block, facts, design):
            lines = [n for n, item in enumerate(block.items, 1) if item.field == one.field]
            place = f"block[{number}].line[{lines[0]}]"
            low = one.y - one.down if isinstance(one, PlacedLine) else one.y
            high = one.up + one.down if isinstance(one, PlacedLine) else one.height
            box = Box(one.x * _MM, design.height - (low + high) * _MM,
                      one.width * _MM, high * _MM)  # fmt: skip
            found[place] = _around(found[place], box) if place in found else box
    if design.signatures:
        found["signatures"] = design.signatures.box
    if design.code:
        found["code"] = design.code.box
    return found


def _around(one: Box, other: Box) -> Box:
    left, top = min(one.x, other.x), min(one.y, other.y)
    right = max(one.x + one.width, other.x + other.width)
    low = max(one.y + one.height, other.y + other.height)
    return Box(left, top, right - left, low - top)


def _number(place: str) -> int:
    return int(_STEP.findall(place)[-1][1])


def stand_alone(tables: Tables, place: str, area: Box) -> str:
    """Give a line a block of its own, where it stands now; return its new place."""
    block, number = at(tables, block_place(place)), _number(place) - 1
    lines, end = block["line"], block["y"] + block["height"]
    top = round(min(max(area.y, block["y"] + 1), end - 2), 1)
    low = round(min(max(area.y + area.height, top + 1), end - 1), 1)
    cut = [
        (block["y"], top, lines[:number]),
        (top, low, [{**lines[number], "above": 0}]),
        (low, end, lines[number + 1 :]),
    ]
    made = [
        {**block, "y": begin, "height": round(below - begin - _HAIR, 2), "line": held}
        for begin, below, held in cut
        if held
    ]
    index = tables["block"].index(block)
    tables["block"][index : index + 1] = made
    mine = index + 1 + (1 if number else 0)
    return f"block[{mine}].line[1]"
