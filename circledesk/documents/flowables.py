"""Parts of a report for ReportLab's platypus: words in any script, bars, quotes, figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from circledesk.documents.text import draw, prepare, printable
from circledesk.documents.weekly_view import Figure
from circledesk.documents.wrap import LEADING, Block, wrap

INK = (0x1C / 255, 0x24 / 255, 0x30 / 255)
GREY = (0x5B / 255, 0x66 / 255, 0x75 / 255)
LINE = (0xD3 / 255, 0xD8 / 255, 0xDD / 255)
ACCENT = (0x0B / 255, 0x6B / 255, 0x62 / 255)
_SPACE = 4
"""Between texts on one line, in pt."""
PALE = (0xC3 / 255, 0xCF / 255, 0xCC / 255)

Colour = tuple[float, float, float]


class Words(Flowable):  # type: ignore[misc]
    """A paragraph that wraps and may break over pages.

    `rtl` is the paragraph's direction; None takes the text's own, for what a person wrote.
    """

    def __init__(
        self,
        text: str,
        size: float,
        *,
        style: str = "sans",
        colour: Colour = INK,
        right: bool = False,
        above: float = 0,
        rtl: bool | None = False,
    ) -> None:
        super().__init__()
        self.rtl = rtl
        self.text = printable(text, style)
        self.size, self.style, self.colour, self.right = size, style, colour, right
        self.spaceBefore = above
        self.block: Block | None = None
        self.width: float = 0

    @property
    def natural(self) -> float:
        """Return the width that all words take on one line, with a hair more for rounding."""
        return prepare(self.text, self.style).width * self.size + 0.1

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the lines for this width."""
        if self.block is None or (self.text and self.width != width):
            self.block = wrap(self.text, self.style, self.size, width, rtl=self.rtl)
        self.width, self.height = width, self.block.height
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break between two lines; never leave one line alone on either page."""
        # A table's cell is asked with its padding in the width: the width it was set in counts.
        self.wrap(self.width or width, height)
        assert self.block is not None
        lines = self.block.lines
        fits = min(int(height // self.block.leading), len(lines) - 2)
        if fits < 2:
            return []
        return [self._part(lines[:fits]), self._part(lines[fits:])]

    def _part(self, lines: tuple[Any, ...]) -> Words:
        part = Words("", self.size, style=self.style, colour=self.colour, right=self.right)
        part.block, part.width = Block(lines, self.size), self.width
        return part

    def draw(self) -> None:
        """Draw the lines."""
        assert self.block is not None
        self.canv.setFillColorRGB(*self.colour)
        y = self.height
        for line in self.block.lines:
            y -= self.block.leading
            shift = self.width - line.width * self.size if self.right else 0
            draw(self.canv, shift, y + self.size * 0.27, line, self.size)


class Heading(Flowable):  # type: ignore[misc]
    """A section's heading with a grey aside on the same line."""

    def __init__(self, heading: str, aside: str) -> None:
        super().__init__()
        self.spaceBefore = 18
        self.heading = prepare(printable(heading), "sans-bold")
        self.aside = prepare(printable(aside), "sans")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take one line and the white below it."""
        self.width, self.height = width, 20
        return width, self.height

    def draw(self) -> None:
        """Draw heading and aside on one baseline."""
        self.canv.setFillColorRGB(*INK)
        draw(self.canv, 0, 8, self.heading, 12)
        self.canv.setFillColorRGB(*GREY)
        draw(self.canv, self.heading.width * 12 + 7, 8, self.aside, 9)


class Labelled(Flowable):  # type: ignore[misc]
    """A bold label and words beside it, hanging."""

    def __init__(self, label: str, words: Words) -> None:
        super().__init__()
        self.label, self.words = prepare(printable(label), "sans-bold"), words
        self.indent = self.label.width * words.size + 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Give the words what the label leaves."""
        self.width, self.height = width, self.words.wrap(width - self.indent, height)[1]
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break the words; the label stays with their beginning."""
        parts = self.words.split(self.words.width or width - self.indent, height)
        if not parts:
            return []
        first = Labelled("", parts[0])
        first.label, first.indent = self.label, self.indent
        rest = Labelled("", parts[1])
        rest.indent = self.indent
        return [first, rest]

    def draw(self) -> None:
        """Draw the label on the first line's baseline."""
        self.canv.setFillColorRGB(*INK)
        block = self.words.block
        assert block is not None
        y = self.height - block.leading + self.words.size * 0.27
        draw(self.canv, 0, y, self.label, self.words.size)
        self.words.drawOn(self.canv, self.indent, 0)


class OneLine(Flowable):  # type: ignore[misc]
    """Texts in their styles one after the other, where they are short enough for one line."""

    def __init__(self, texts: Sequence[tuple[str, str]], size: float) -> None:
        super().__init__()
        self.lines = [prepare(printable(text), style) for text, style in texts]
        self.size = size
        self.natural = sum(line.width for line in self.lines) * size + _SPACE * (len(texts) - 1)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take one line."""
        self.width, self.height = width, self.size * LEADING
        return width, self.height

    def draw(self) -> None:
        """Draw the texts on one baseline."""
        self.canv.setFillColorRGB(*INK)
        x = 0.0
        for line in self.lines:
            draw(self.canv, x, self.size * 0.27, line, self.size)
            x += line.width * self.size + _SPACE


class Bar(Flowable):  # type: ignore[misc]
    """All sign-ups of a circle as a pale bar, the new ones in colour, the figures beside it."""

    def __init__(self, new: int, total: int, most: int, words: str) -> None:
        super().__init__()
        self.new, self.total, self.most = new, total, max(1, most)
        self.words = prepare(printable(words), "sans")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take one line."""
        self.width, self.height = width, 12
        return width, self.height

    def draw(self) -> None:
        """Draw to the scale of the largest total; black and white keeps them apart."""
        scale = (self.width - self.words.width * 9.5 - 8) / self.most
        for colour, n in ((PALE, self.total), (ACCENT, self.new)):
            self.canv.setFillColorRGB(*colour)
            self.canv.rect(0, 3, n * scale, 6.5, stroke=0, fill=1)
        self.canv.setFillColorRGB(*INK)
        draw(self.canv, max(self.total, self.new) * scale + 6, 3, self.words, 9.5)


class Figures(Flowable):  # type: ignore[misc]
    """The figures at the head, side by side between two lines."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        super().__init__()
        self.figures = figures

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set labels and details in their columns; the longest gives the height."""
        self.width = width
        self.column = width / len(self.figures)
        self.texts = [self._below(figure) for figure in self.figures]
        self.height = 46 + max(sum(block.height for block in blocks) for blocks in self.texts)
        return width, self.height

    def _below(self, figure: Figure) -> tuple[Block, ...]:
        room = self.column - 16
        texts = (text for text in (figure.label, figure.detail) if text)
        return tuple(wrap(printable(text), "sans", 8.8, room) for text in texts)

    def draw(self) -> None:
        """Draw value, label and detail in each column."""
        self.canv.setStrokeColorRGB(*LINE)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 0, self.width, 0)
        self.canv.line(0, self.height, self.width, self.height)
        for place, (figure, blocks) in enumerate(zip(self.figures, self.texts, strict=True)):
            left = place * self.column + (10 if place else 0)
            if place:
                self.canv.line(place * self.column, 0, place * self.column, self.height)
            self.canv.setFillColorRGB(*INK)
            draw(self.canv, left, self.height - 28, prepare(figure.value, "sans-bold"), 20)
            self._draw_below(left, blocks)

    def _draw_below(self, left: float, blocks: tuple[Block, ...]) -> None:
        self.canv.setFillColorRGB(*GREY)
        y = self.height - 34
        for block in blocks:
            for line in block.lines:
                y -= block.leading
                draw(self.canv, left, y + block.size * 0.27, line, block.size)
