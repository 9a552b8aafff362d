"""Charts of the papers: thin axes, figures at what they are of, teal and grey; readable in grey.

A column's figure stands on it, a bar's at its end, so nothing has to be looked up on a scale. What
nobody told is an outline with a dash, not a nought.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from reportlab.platypus.flowables import Flowable

from circledesk.documents.flowables import ACCENT, GREY, INK, LINE
from circledesk.documents.text import Line, draw, prepare, printable
from circledesk.documents.wrap import Block, fit

_SMALL, _FIGURE = 8.0, 9.0
_WIDEST, _GAP = 46.0, 6.0
_ABOVE, _BELOW = 13.0, 13.0
_BAR, _ROW = 7.0, 15.0
_NAME_FLOOR = 8.0
_INSIDE = 18.0
"""From this height on a column holds its own figure."""
WHITE = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Column:
    """What stands below a column, its height, and the words on it where they are not the figure."""

    label: str
    value: float | None
    words: str = ""


class Columns(Flowable):  # type: ignore[misc]
    """Counts side by side; `whole` is a dashed line to compare with, named at its end.

    `ends` are words below the axis' ends, for a scale.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        height: float,
        *,
        whole: float = 0,
        whole_words: str = "",
        ends: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__()
        self.columns, self.height_asked = columns, height
        self.whole, self.whole_line = whole, prepare(printable(whole_words), "sans")
        self.ends = ends
        self.foot = _BELOW + (_SMALL * 1.3 if any(ends) else 0)
        values = [one.value for one in columns if one.value is not None]
        self.most = max([*values, whole, 1])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the whole width and the height that was asked for."""
        self.width, self.height = width, self.height_asked
        return width, self.height

    def draw(self) -> None:
        """Draw the line to compare with, the axis, then the columns."""
        room = self.width - (self.whole_line.width * _SMALL + 8 if self.whole else 0)
        high = self.height - self.foot - _ABOVE
        if self.whole:
            self._draw_whole(room, self.foot + high * self.whole / self.most)
        self.canv.setStrokeColorRGB(*GREY)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, self.foot, room, self.foot)
        share = room / max(1, len(self.columns))
        for place, one in enumerate(self.columns):
            self._draw_column(one, (place + 0.5) * share, share, high)
        self._draw_ends(room)

    def _draw_column(self, one: Column, middle: float, share: float, high: float) -> None:
        wide = max(2.0, min(_WIDEST, share - _GAP))
        tall = high * (one.value or 0) / self.most
        canvas: Any = self.canv
        if one.value is None:
            canvas.saveState()
            canvas.setDash(1.5, 1.5)
            canvas.rect(middle - wide / 2, self.foot, wide, 8, stroke=1, fill=0)
            canvas.restoreState()
        else:
            canvas.setFillColorRGB(*ACCENT)
            canvas.rect(middle - wide / 2, self.foot, wide, tall, stroke=0, fill=1)
        told = one.words or ("–" if one.value is None else f"{one.value:g}")
        # Beside a line to compare with, figures stand in the columns, where no line crosses them.
        inside = bool(self.whole) and tall > _INSIDE
        top = self.foot + (10 if one.value is None else tall + (-12 if inside else 3))
        colour = WHITE if inside else INK
        self._centred(told, "sans-bold", _FIGURE, middle, top, share, colour)
        self._centred(one.label, "sans", _SMALL, middle, self.foot - 10, share, GREY)

    def _centred(
        self, text: str, style: str, size: float, middle: float, y: float, share: float, colour: Any
    ) -> None:
        block = fit(printable(text, style), style, (size, size * 0.62), share - 1, 1)
        self.canv.setFillColorRGB(*colour)
        draw(self.canv, middle - block.width / 2, y, block.lines[0], block.size)

    def _draw_whole(self, room: float, y: float) -> None:
        self.canv.saveState()
        self.canv.setStrokeColorRGB(*GREY)
        self.canv.setLineWidth(0.6)
        self.canv.setDash(3, 2)
        self.canv.line(0, y, room, y)
        self.canv.restoreState()
        self.canv.setFillColorRGB(*GREY)
        draw(self.canv, room + 5, y - 3, self.whole_line, _SMALL)

    def _draw_ends(self, room: float) -> None:
        self.canv.setFillColorRGB(*GREY)
        for text, right in zip(self.ends, (False, True), strict=True):
            block = fit(printable(text), "sans", (_SMALL, 5), room / 2 - 4, 1)
            x = room - block.width if right else 0
            draw(self.canv, x, 2, block.lines[0], block.size)


@dataclass(frozen=True, slots=True)
class BarRow:
    """A name, the length of its bar, and the words at the bar's end; none: left out on purpose."""

    name: str
    value: int | None
    words: str


class Bars(Flowable):  # type: ignore[misc]
    """Names with bars beside them, to one scale; it breaks over pages between two rows.

    A name that is too long for its place stands on two lines.
    """

    def __init__(self, rows: Sequence[BarRow], share: float = 0.42, most: int = 0) -> None:
        super().__init__()
        self.rows, self.share = rows, share
        self.most = most or max([one.value or 0 for one in rows] + [1])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the names; a row takes what its name does."""
        room = width * self.share - 8
        sizes = (_FIGURE, _NAME_FLOOR)
        self.names = [fit(printable(one.name), "sans", sizes, room, 2) for one in self.rows]
        self.heights = [max(_ROW, name.height + 4) for name in self.names]
        self.width, self.height = width, sum(self.heights)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break where at least two rows stand on either page."""
        self.wrap(width, height)
        fits = sum(1 for high in accumulate(self.heights) if high <= height)
        fits = min(fits, len(self.rows) - 2)
        if fits < 2:
            return []
        return [
            Bars(self.rows[:fits], self.share, self.most),
            Bars(self.rows[fits:], self.share, self.most),
        ]

    def draw(self) -> None:
        """Draw names, bars and words."""
        left = self.width * self.share
        told = [prepare(printable(one.words), "sans") for one in self.rows]
        room = self.width - left - max(line.width for line in told) * _FIGURE - 8
        y = self.height
        for one, line, name, high in zip(self.rows, told, self.names, self.heights, strict=True):
            y -= high
            self._draw_name(name, y, high)
            self._draw_bar(one, line, (left, y + (high - _ROW) / 2), room)

    def _draw_name(self, name: Block, y: float, high: float) -> None:
        self.canv.setFillColorRGB(*INK)
        line_y = y + (high + name.height) / 2
        for line in name.lines:
            line_y -= name.leading
            draw(self.canv, 0, line_y + name.size * 0.27, line, name.size)

    def _draw_bar(self, one: BarRow, told: Line, at: tuple[float, float], room: float) -> None:
        left, y = at
        wide = room * (one.value or 0) / self.most
        self.canv.setFillColorRGB(*ACCENT)
        self.canv.rect(left, y + 4, wide, _BAR, stroke=0, fill=1)
        self.canv.setStrokeColorRGB(*LINE)
        self.canv.setLineWidth(0.6)
        self.canv.line(left, y + 1, left, y + _ROW - 1)
        self.canv.setFillColorRGB(*(GREY if one.value is None else INK))
        draw(self.canv, left + wide + 5, y + 4.5, told, _FIGURE)
