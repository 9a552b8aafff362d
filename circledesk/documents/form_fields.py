"""What is filled in by hand on a form: boxes with their words, lines to write on."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from circledesk.documents.flowables import GREY, INK, Words
from circledesk.documents.text import draw, prepare, printable
from circledesk.documents.wrap import Block, wrap

_BOX, _GAP, _BETWEEN = 8.5, 5.0, 14.0
_LINE = 19.0
_SHORT = 90.0


class Boxes(Flowable):  # type: ignore[misc]
    """Boxes with words, flowing over lines; one a line where they stand in half a page."""

    def __init__(
        self, options: Sequence[tuple[str, bool]], size: float, *, wide: bool = False
    ) -> None:
        super().__init__()
        self.options, self.size, self.wide = options, size, wide
        self.spaceBefore = 2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the words, then place boxes from the left."""
        self.width = width
        room = width - _BOX - _GAP
        self.blocks = [wrap(printable(text), "sans", self.size, room) for text, _ in self.options]
        self.places: list[tuple[float, float]] = []
        x, y, high = 0.0, 0.0, 0.0
        for block in self.blocks:
            takes = _BOX + _GAP + block.width
            if x and (not self.wide or x + takes > width):
                x, y = 0.0, y + high
            self.places.append((x, y))
            high = max(block.height + 3, _BOX + 4)
            x += takes + _BETWEEN
        self.height = y + high
        return width, self.height

    def draw(self) -> None:
        """Draw box and words of each."""
        for (_, ticked), block, at in zip(self.options, self.blocks, self.places, strict=True):
            x, top = at[0], self.height - at[1]
            base = top - block.leading + block.size * 0.27
            self._box(x, base - 1, ticked)
            self.canv.setFillColorRGB(*INK)
            _write(self.canv, block, x + _BOX + _GAP, base)

    def _box(self, x: float, y: float, ticked: bool) -> None:
        self.canv.setStrokeColorRGB(*INK)
        self.canv.setLineWidth(0.8)
        self.canv.roundRect(x, y, _BOX, _BOX, 1.5)
        if ticked:
            self.canv.setLineWidth(1.6)
            self.canv.line(x + 1.8, y + 4.2, x + 3.6, y + 2.2)
            self.canv.line(x + 3.6, y + 2.2, x + 7, y + 6.8)


class Rules(Flowable):  # type: ignore[misc]
    """A line to write on, with words before it; a second one beside it where it has words."""

    def __init__(self, first: str, second: str, *, short: bool = False) -> None:
        super().__init__()
        self.first, self.second = (prepare(printable(text), "sans") for text in (first, second))
        self.two, self.short = bool(second), short

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take one line."""
        self.width, self.height = width, _LINE
        return width, _LINE

    def draw(self) -> None:
        """Draw words and lines."""
        end = self.width * 0.66 if self.two else _SHORT if self.short else self.width
        self._ruled(self.first, 0, end)
        if self.two:
            self._ruled(self.second, end + _BETWEEN, self.width)

    def _ruled(self, words: object, left: float, right: float) -> None:
        line = words if hasattr(words, "width") else None
        wide = line.width * 9.5 if line else 0.0
        self.canv.setFillColorRGB(*INK)
        if line and wide:
            draw(self.canv, left, 4, line, 9.5)  # type: ignore[arg-type]
        self.canv.setStrokeColorRGB(*GREY)
        self.canv.setLineWidth(0.6)
        self.canv.line(left + (wide + 6 if wide else 0), 2.5, right, 2.5)


class Dot(Flowable):  # type: ignore[misc]
    """Words behind a dot, hanging."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Give the words what the dot leaves."""
        self.width, self.height = width, self.words.wrap(width - 16, height)[1]
        return width, self.height

    def draw(self) -> None:
        """Draw the dot on the first line."""
        self.canv.setFillColorRGB(*INK)
        self.canv.circle(4, self.height - self.words.size * 0.8, 2.2, stroke=0, fill=1)
        self.words.drawOn(self.canv, 16, 0)


def _write(canvas: object, block: Block, x: float, base: float) -> None:
    for number, line in enumerate(block.lines):
        draw(canvas, x, base - number * block.leading, line, block.size)
