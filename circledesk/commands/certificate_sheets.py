"""How `certificate print` puts pages on sheets, and `certificate ruler`, a printer's ruler page."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from circledesk.commands.output import print_json
from circledesk.commands.parsing import command
from circledesk.errors import InvalidValue
from circledesk.in_place import write_whole

if TYPE_CHECKING:
    from circledesk.commands.call import Call
    from circledesk.documents.sheet_plan import SheetPlan

READABLE = 2
"""Certificates a sheet up to which the code's squares keep 0.40 mm."""
SMALL_CODE = "On cards this small a telephone may not read the code; a scan does."
FURTHEST = 20.0
"""mm that a print may be moved."""


def fill(certificates: Any, paper: ArgumentParser) -> None:
    """Add the options of sheets to `print`, and the ruler page."""
    paper.add_argument("--per-sheet", type=int, choices=(1, 2, 4, 8), help="on one A4 sheet")
    paper.add_argument("--duplex", choices=("long", "short"), help="the edge sheets turn over")
    paper.add_argument("--back", metavar="TEXT", help="what stands on the back of each")
    paper.add_argument(
        "--move", type=float, nargs=2, metavar=("RIGHT", "DOWN"), help="mm, as the ruler page says"
    )
    paper.add_argument("--words-only", action="store_true", help="paper has frame and ornament")
    paper.add_argument("--no-marks", action="store_true", help="none where sheets are cut")
    ruler = command(certificates, "ruler", _ruler, "a page that shows how far a printer is off")
    ruler.add_argument("--out", required=True, metavar="FILE")
    ruler.add_argument("--portrait", action="store_true", help="for certificates that stand")


def plan_of(call: Call) -> SheetPlan:
    """Return how the sheets were asked for."""
    from circledesk.documents.sheet_plan import SheetPlan

    right, down = call.option("move", (0.0, 0.0))
    if not max(abs(right), abs(down)) <= FURTHEST:
        raise InvalidValue(
            "A print is moved by 20 mm at most.",
            "Choose a smaller number, or lay the paper otherwise.",
            field="move",
        )
    return SheetPlan(
        per_sheet=call.option("per_sheet", 1),
        duplex=call.option("duplex", ""),
        offset_x=round(right * 10),
        offset_y=round(down * 10),
        background=not call.has("words_only"),
        marks=not call.has("no_marks"),
        back=call.option("back", ""),
    )


def _ruler(call: Call) -> None:
    from circledesk.documents.ruler_page import render_ruler_page

    language, landscape = call.language or "en", not call.has("portrait")
    path = Path(call.args.out)
    write_whole(path, lambda out: render_ruler_page(out, language, landscape=landscape))
    if call.json:
        print_json({"file": call.args.out})
    else:
        print(call.args.out)
