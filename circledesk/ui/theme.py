"""The one file of colours, spaces and type, and the theme that is in use.

Names and values are those of the design (light and dark); high contrast uses the same names.
`Theme` is made once and handed on by constructor; widgets that draw themselves read
`theme.colours` when they paint and listen to `theme.changed` for what they keep.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PAPER = "#FFFFFF"
PICTURE_EDGE = "#9AA3AD"
"""The line round a picture of the handbook, on paper and on any ground."""
"""Paper is white in every theme."""
SPACE_INSIDE, SPACE_BETWEEN, SPACE_AROUND = 8, 16, 24
RADIUS = 6
TEXT_PT, SMALL_PT, DETAIL_PT, HEADING_PT, TITLE_PT = 10.5, 9.5, 9.0, 13.0, 20.0
HEADER_PX, STATUS_PX, RAIL_PX, ROW_PX, TWO_LINE_ROW_PX = 48, 28, 176, 38, 46
"""Heights and widths in device independent pixels."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours as `#rrggbb`; `tint` and `chosen` are grounds under ink and teal."""

    ground: str
    surface: str
    ink: str
    grey: str
    line: str
    teal: str
    amber: str
    red: str
    green: str
    fill: str
    """Ground of the one primary button."""
    on_fill: str
    tint: str
    """Ground of the chosen place, of a chosen key and of initials."""
    chosen: str
    """Ground of the chosen row."""
    hover: str
    amber_tint: str
    edge: str
    """Border of a small button in teal."""
    empty: str
    """A mark that is not filled: dots and squares."""


LIGHT = Colours(
    ground="#FAFAF8",
    surface="#FFFFFF",
    ink="#1C2430",
    grey="#5B6675",
    line="#E3E6EA",
    teal="#0B6B62",
    amber="#9A5B00",
    red="#B3261E",
    green="#1E6F3D",
    fill="#0B6B62",
    on_fill="#FFFFFF",
    tint="#E4F1EF",
    chosen="#F1F7F6",
    hover="#F4F5F4",
    amber_tint="#FBF1DF",
    edge="#BFDCD8",
    empty="#C9D3D1",
)
DARK = Colours(
    ground="#14191F",
    surface="#1B222A",
    ink="#E6EAEE",
    grey="#9AA6B2",
    line="#2B343E",
    teal="#4FC3B5",
    amber="#E3A94A",
    red="#F28B82",
    green="#7CC593",
    fill="#4FC3B5",
    on_fill="#10201E",
    tint="#1D3835",
    chosen="#1F2C2D",
    hover="#1A2027",
    amber_tint="#33291A",
    edge="#33524E",
    empty="#3A4650",
)
CONTRAST = Colours(
    ground="#FFFFFF",
    surface="#FFFFFF",
    ink="#000000",
    grey="#26303A",
    line="#4A545F",
    teal="#00423C",
    amber="#6B3F00",
    red="#8A0F0A",
    green="#0B4A24",
    fill="#00423C",
    on_fill="#FFFFFF",
    tint="#CFE8E4",
    chosen="#DDF0ED",
    hover="#EEF1F2",
    amber_tint="#FFF0D0",
    edge="#00423C",
    empty="#8A949E",
)
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


class Theme(QObject):
    """The colours in use; `use()` switches the whole application at once."""

    changed = Signal()

    def __init__(self, name: str = "light") -> None:
        super().__init__()
        self.name = name if name in THEMES else "light"

    @property
    def colours(self) -> Colours:
        """The colours in use now."""
        return THEMES[self.name]

    def colour(self, name: str) -> QColor:
        """A colour by its name in `Colours`, for painters."""
        return QColor(getattr(self.colours, name))

    def use(self, application: QApplication, name: str) -> None:
        """Give the application this theme's palette and style sheet; unknown names are light.

        One that the application has already is not set again: each time all widgets would be
        dressed anew.
        """
        from circledesk.ui.stylesheet import stylesheet

        self.name = name if name in THEMES else "light"
        sheet = stylesheet(self.colours)
        if application.styleSheet() != sheet:
            application.setPalette(palette(self.colours))
            application.setStyleSheet(sheet)
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """The same colours for what Qt's own style draws."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, colours.ground),
        (roles.WindowText, colours.ink),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.hover),
        (roles.Text, colours.ink),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.ink),
        (roles.BrightText, colours.red),
        (roles.PlaceholderText, colours.grey),
        (roles.ToolTipBase, colours.surface),
        (roles.ToolTipText, colours.ink),
        (roles.Highlight, colours.fill),
        (roles.HighlightedText, colours.on_fill),
        (roles.Accent, colours.teal),
        (roles.Link, colours.teal),
        (roles.LinkVisited, colours.teal),
        (roles.Mid, colours.line),
        (roles.Light, colours.surface),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.grey))
    return made


PIN_PT, DIGIT_PT = 22, 14
"""Of the locked window's line and keys, which are read and met from further away."""


def large(height: int, points: int) -> str:
    """Return the sheet of one control that is larger than its kind."""
    return f"min-height: {height}px; font-size: {points}pt;"


def font(points: float = TEXT_PT, *, bold: bool = False) -> QFont:
    """The program's font at a size of `TEXT_PT` and the others, with figures of equal width."""
    made = QFont("Noto Sans")
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def metrics(points: float = TEXT_PT, *, bold: bool = False) -> QFontMetrics:
    """What words take in that font: made once, since lists ask for each of their cells."""
    return QFontMetrics(font(points, bold=bold))


def of_height(letters: QFont, pixels: int) -> QFont:
    """The same letters in a height of their own: on a projector they fill the room there is."""
    made = QFont(letters)
    made.setPixelSize(pixels)
    return made


def contrast(first: str, second: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1.0 to 21.0."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
