"""What one writes on: a question with ruled lines below, and lists with a dot or a box to tick."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from circledesk.documents.flowables import GREY, INK
from circledesk.documents.text import draw, printable
from circledesk.documents.wrap import Block, wrap

_LINE, _LABEL, _HINT, _TEXT = 23.0, 10.0, 8.5, 10.5
_INDENT, _BULLET = 16.0, 10.0


class Ruled(Flowable):  # type: ignore[misc]
    """A question, grey words on it, and lines: empty, or with what was typed standing on them."""

    def __init__(self, label: str, hint: str = "", text: str = "", lines: int = 1) -> None:
        super().__init__()
        self.label, self.hint, self.text = printable(label), printable(hint), printable(text)
        self.least = lines
        self.spaceBefore = 10 if label else 2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the question's lines, then as many to write on as are wanted or typed."""
        self.width = width
        self.head: list[tuple[Block, tuple[float, float, float]]] = []
        if self.label:
            self.head.append((wrap(self.label, "sans-bold", _LABEL, width), INK))
        if self.hint:
            self.head.append((wrap(self.hint, "sans", _HINT, width), GREY))
        self.typed = wrap(self.text, "sans", _TEXT, width, rtl=None).lines if self.text else ()
        self.lines = max(self.least, len(self.typed))
        top = sum(block.height for block, _ in self.head)
        self.height = top + self.lines * _LINE
        return width, self.height

    def draw(self) -> None:
        """Draw the question, the lines, and what was typed on them."""
        y = self.height
        for block, colour in self.head:
            self.canv.setFillColorRGB(*colour)
            for line in block.lines:
                y -= block.leading
                draw(self.canv, 0, y + block.size * 0.27, line, block.size)
        self.canv.setStrokeColorRGB(*GREY)
        self.canv.setLineWidth(0.5)
        self.canv.setFillColorRGB(*INK)
        for number in range(self.lines):
            y -= _LINE
            self.canv.line(0, y, self.width, y)
            if number < len(self.typed):
                draw(self.canv, 0, y + 4, self.typed[number], _TEXT)


class Bullet(Flowable):  # type: ignore[misc]
    """A line of a list, hanging behind a dot or a box to tick."""

    def __init__(self, text: str, *, box: bool = False) -> None:
        super().__init__()
        self.text, self.box = printable(text), box
        self.spaceBefore = 3

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the lines that the words need beside the dot."""
        self.width = width
        self.block = wrap(self.text, "sans", _BULLET, width - _INDENT, rtl=None)
        self.height = self.block.height
        return width, self.height

    def draw(self) -> None:
        """Draw dot or box, then the words."""
        self.canv.setFillColorRGB(*INK)
        y = self.height - self.block.leading
        if self.box:
            self.canv.setStrokeColorRGB(*INK)
            self.canv.setLineWidth(0.8)
            self.canv.rect(1, y + 2, 8, 8, stroke=1, fill=0)
        else:
            self.canv.circle(4, y + 6, 1.5, stroke=0, fill=1)
        for line in self.block.lines:
            draw(self.canv, _INDENT, y + _BULLET * 0.27, line, _BULLET)
            y -= self.block.leading
