"""How wide a cell must be so that nothing of it is cut."""

from __future__ import annotations

from circledesk.ui.tables.cell import Cell
from circledesk.ui.theme import DETAIL_PT, SMALL_PT, TEXT_PT, metrics
from circledesk.ui.widgets.marks import DOT_STEP, SQUARE_STEP
from circledesk.ui.widgets.sparkline import SPARK_PX

PAD = 10
"""Left and right of what a cell shows."""
ICON, ICON_GAP = 13, 4
"""A small icon before a detail, and the space behind it."""


def needed(cell: Cell) -> int:
    """The width in pixels, with dots and two parts on two lines where the delegate puts them so."""
    text, detail = metrics(TEXT_PT, bold=cell.bold), metrics(DETAIL_PT)
    if cell.squares:
        wide = len(cell.squares) * SQUARE_STEP + 5 + detail.horizontalAdvance(cell.after)
    elif cell.trend:
        wide = SPARK_PX + 6 + text.horizontalAdvance(cell.text)
    elif cell.dots is not None:
        rated = 5 * DOT_STEP + 6 + detail.horizontalAdvance(cell.after)
        wide = max(rated, text.horizontalAdvance(cell.text))
    else:
        parts = [cell.text] if cell.detail else cell.text.split(" · ", 1)
        wide = max(
            text.horizontalAdvance(parts[0]),
            *(detail.horizontalAdvance(part) for part in (cell.detail, *parts[1:])),
            detail.horizontalAdvance(cell.detail) + ICON + ICON_GAP if cell.icon else 0,
        )
    if cell.button:
        wide += 8 + metrics(SMALL_PT).horizontalAdvance(cell.button) + 22
    return wide + 2 * PAD + 1
