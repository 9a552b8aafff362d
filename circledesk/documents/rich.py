"""A paragraph of words in several looks, for ReportLab's platypus: bold, labels, commands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reportlab.platypus.flowables import Flowable

from circledesk.documents.flowables import ACCENT, INK
from circledesk.documents.handbook_places import lead
from circledesk.documents.markdown import Run
from circledesk.documents.text import draw, prepare, printable
from circledesk.documents.wrap import LEADING

_STYLES = {"bold": "sans-bold", "italic": "serif-italic", "code": "sans-bold"}
_LEADING = LEADING * 1.08
_ARROWS = {"→": 0, "↑": 90, "←": 180, "↓": 270}
"""No bundled font has them: they are drawn, turned by so many degrees."""
_ARROW_WIDTH = 0.82
Piece = tuple[str, str, str]
"""Text, its style, and the place to which it leads, if any."""
Word = tuple[Piece, ...]
"""What stands between two blanks: a bold key with a comma after it is one word of two pieces."""


class Rich(Flowable):  # type: ignore[misc]
    """Runs that wrap at blanks, may break over pages, and may hang behind a mark."""

    def __init__(
        self, runs: Sequence[Run], size: float, *, mark: str = "", indent: float = 0
    ) -> None:
        super().__init__()
        self.words, self.size = _words(runs), size
        self.mark, self.indent = mark, indent
        self.lines: list[list[Word]] = []
        self.set_in = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Set the lines for this width."""
        if self.set_in != width:
            self.lines = _fill(self.words, (width - self.indent) / self.size)
            self.set_in = width
        self.width, self.height = width, len(self.lines) * self.size * _LEADING
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break between two lines; never leave one line alone on either page."""
        self.wrap(self.set_in or width, height)
        fits = min(int(height // (self.size * _LEADING)), len(self.lines) - 2)
        if fits < 2:
            return []
        return [self._part(self.lines[:fits], self.mark), self._part(self.lines[fits:], "")]

    def _part(self, lines: list[list[Word]], mark: str) -> Rich:
        part = Rich((), self.size, mark=mark, indent=self.indent)
        part.lines, part.set_in = lines, self.set_in
        return part

    def draw(self) -> None:
        """Draw the mark, then line by line the pieces of each style together."""
        y = self.height
        for number, line in enumerate(self.lines):
            y -= self.size * _LEADING
            base = y + self.size * 0.3
            if self.mark and not number:
                self.canv.setFillColorRGB(*INK)
                draw(self.canv, 0, base, prepare(self.mark, "sans"), self.size)
            self._draw_line(line, base)

    def _draw_line(self, line: list[Word], base: float) -> None:
        x = self.indent
        for text, style, to in _joined(line):
            self.canv.setFillColorRGB(*(ACCENT if to else INK))
            if text.strip() in _ARROWS:
                self._draw_arrow(x, base, _ARROWS[text.strip()])
            else:
                draw(self.canv, x, base, prepare(text, style), self.size)
            end = x + _width(text.rstrip(), style) * self.size
            if to:
                height = self.size * _LEADING
                lead(
                    self.canv,
                    text.strip(),
                    to,
                    (x, base - height * 0.25, end, base + height * 0.75),
                )
            x = end + (len(text) - len(text.rstrip())) * _blank() * self.size

    def _draw_arrow(self, x: float, base: float, degrees: int) -> None:
        half, head = self.size * 0.34, self.size * 0.2
        self.canv.saveState()
        self.canv.translate(x + _ARROW_WIDTH / 2 * self.size, base + self.size * 0.33)
        self.canv.rotate(degrees)
        self.canv.setLineWidth(self.size * 0.08)
        self.canv.lines([
            (-half, 0, half, 0),
            (half, 0, half - head, head),
            (half, 0, half - head, -head),
        ])  # fmt: skip
        self.canv.restoreState()


def _words(runs: Sequence[Run]) -> list[Word]:
    """Part runs at their blanks; what touches stays one word."""
    words: list[list[Piece]] = []
    apart = True
    for run in runs:
        style = _STYLES.get(run.look, "sans")
        for number, part in enumerate(run.text.split(" ")):
            apart = apart or number > 0
            if part:
                if apart:
                    words.append([])
                words[-1] += _pieces(part, style, run.to)
                apart = False
    return [tuple(word) for word in words]


def _pieces(part: str, style: str, to: str) -> Iterable[Piece]:
    """Part a word before and behind each arrow."""
    found = re.split(f"([{''.join(_ARROWS)}])", part)
    return ((one if one in _ARROWS else printable(one, style), style, to) for one in found if one)


def _width(text: str, style: str) -> float:
    return _ARROW_WIDTH if text in _ARROWS else prepare(text, style).width


def _fill(words: Iterable[Word], width: float) -> list[list[Word]]:
    lines: list[list[Word]] = []
    room = 0.0
    for word in words:
        wide = sum(_width(text, style) for text, style, _ in word)
        if not lines or room < wide + _blank():
            lines.append([])
            room = width + _blank()
        lines[-1].append(word)
        room -= wide + _blank()
    return lines


def _joined(line: Sequence[Word]) -> list[Piece]:
    """Return the pieces of a line, neighbours of one style that lead to one place together."""
    joined: list[Piece] = []
    for number, word in enumerate(line):
        for text, style, place in word:
            alone = text in _ARROWS or not joined or joined[-1][0].strip() in _ARROWS
            if alone or joined[-1][1:] != (style, place):
                joined.append((text, style, place))
            else:
                joined[-1] = (joined[-1][0] + text, style, place)
        if number < len(line) - 1:
            text, style, to = joined[-1]
            joined[-1] = (text + " ", style, to)
    return joined


def _blank() -> float:
    return prepare("x x", "sans").width - prepare("xx", "sans").width
