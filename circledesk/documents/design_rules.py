"""What a design must hold as a whole: what is needed is there, and nothing lies over another."""

from __future__ import annotations

from itertools import combinations

from circledesk.documents.design import Box, Design, Mark
from circledesk.documents.design_values import refuse
from circledesk.said import said

WITHIN = ("frame", "round", "hollow", "beads", "weave")
"""Parts of the background that go round the page."""
BANDS = ("beads", "weave")


def refuse_what_is_lacking(design: Design) -> None:
    """A certificate without a name, course or number is none."""
    written = {item.field for block in design.blocks for item in block.items}
    for field in ("learner", "course", "serial"):
        if field not in written:
            raise refuse(said("The design has no place for “{field}”.", field=field), "block")


def refuse_meeting(design: Design) -> None:
    """Places may touch, but not lie over one another."""
    places = [(f"block[{count}]", one.box) for count, one in enumerate(design.blocks, 1)]
    if design.signatures:
        places.append(("signatures", design.signatures.box))
    if design.code:
        places.append(("code", design.code.box))
    for (one, box), (other, second) in combinations(places, 2):
        if box.meets(second):
            raise refuse(
                said(
                    "In the design, “{one}” and “{other}” lie over one another.",
                    one=one,
                    other=other,
                ),
                one,
            )


def refuse_hidden_code(design: Design) -> None:
    """Nothing of the background may come near the code: no telephone would read it."""
    if design.code is None:
        return
    for count, mark in enumerate(design.background, 1):
        if not _clear_of(mark, design.code.box, design):
            place = f"background[{count}]"
            raise refuse(said("In the design, “{place}” lies over the code.", place=place), place)


def _clear_of(mark: Mark, box: Box, design: Design) -> bool:
    """Tell whether a part of the background leaves a box free."""
    if mark.kind not in WITHIN:
        return not box.meets(mark.box)
    edge = mark.inset + (mark.size if mark.kind in BANDS else mark.line)
    wide, high = design.width - 2 * edge, design.height - 2 * edge
    if not box.within(Box(edge, edge, wide, high)):
        return False
    if mark.kind != "hollow":
        return True
    side, low, right = mark.size, design.height - mark.inset, design.width - mark.inset
    corners = ((x, y) for x in (mark.inset, right - side) for y in (mark.inset, low - side))
    return not any(box.meets(Box(x, y, side, side)) for x, y in corners)
