"""The bundled fonts: where they lie, what each style falls back on, registered at first use."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDER = RESOURCES / "fonts"

_REGULAR = ("NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansEthiopic-Regular")
_BOLD = ("NotoSans-Bold", "NotoSansArabic-Bold", "NotoSansEthiopic-Bold")
_DISPLAY = ("NotoNaskhArabic-Bold", "NotoSerifEthiopic-Bold")

STYLES: dict[str, tuple[str, ...]] = {
    "sans": _REGULAR,
    "sans-bold": _BOLD,
    "serif": ("NotoSerif-Regular", *_REGULAR),
    "serif-bold": ("NotoSerif-Bold", *_DISPLAY, *_BOLD),
    "serif-italic": ("NotoSerif-Italic", *_REGULAR),
}
"""Style to fonts: a sign is drawn in the first that has it."""


def font_file(name: str) -> Path:
    """Return the TrueType file of a bundled font, by its PostScript name."""
    return FOLDER / f"{name}.ttf"


@cache
def font(name: str) -> Any:
    """Return ReportLab's TTFont of a bundled font, registered under its own name."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    made = TTFont(name, str(font_file(name)))
    registerFont(made)
    return made


def first_font() -> str:
    """Return the name of a font to begin with: ReportLab's own would not be in the file."""
    return str(font("NotoSans-Regular").fontName)


@cache
def coverage(name: str) -> frozenset[int]:
    """Return the code points that a bundled font has glyphs for."""
    return frozenset(font(name).face.charToGlyph)
