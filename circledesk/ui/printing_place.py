"""Where each printer prints: kept on this computer by the printer's name, in tenths of a mm.

All papers of certificates that are printed or saved take their plan from `sheet_plan`.
"""

from __future__ import annotations

from dataclasses import dataclass

from circledesk.documents.sheet_plan import FURTHEST, SheetPlan
from circledesk.ui.preferences import Preferences

SAVED = ""
"""In place of a printer's name: PDF files that are saved."""
_KEPT = "printers"


@dataclass(frozen=True, slots=True)
class PrinterPlace:
    """How far a print is moved, and whether the paper has frame and ornaments already."""

    right: int = 0
    """Tenths of a mm; to the left below 0."""
    down: int = 0
    background: bool = True


def place_of(preferences: Preferences, printer: str) -> PrinterPlace:
    """Return what was kept of a printer; nothing moved where nothing sensible was."""
    parts = preferences.words(_KEPT).get(printer, "").split(",")
    try:
        right, down, background = (int(part) for part in parts)
    except ValueError:
        return PrinterPlace()
    return PrinterPlace(_within(right), _within(down), bool(background))


def keep_place(preferences: Preferences, printer: str, place: PrinterPlace) -> None:
    """Keep where a printer prints."""
    told = f"{_within(place.right)},{_within(place.down)},{int(place.background)}"
    preferences.keep(**{_KEPT: {**preferences.words(_KEPT), printer: told}})


def kept_printers(preferences: Preferences) -> list[str]:
    """Return the printers of which something was kept."""
    return sorted(name for name in preferences.words(_KEPT) if name != SAVED)


def sheet_plan(
    preferences: Preferences,
    printer: str = SAVED,
    *,
    per_sheet: int = 1,
    duplex: str = "",
    back: str = "",
) -> SheetPlan:
    """Return how certificates lie on a printer's sheets."""
    place = place_of(preferences, printer)
    return SheetPlan(
        per_sheet=per_sheet,
        duplex=duplex,
        offset_x=place.right,
        offset_y=place.down,
        background=place.background,
        back=back,
    )


def _within(tenths: int) -> int:
    return max(-FURTHEST, min(tenths, FURTHEST))
