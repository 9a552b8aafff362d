"""The ruler page: a sheet that shows by two creases how far a printer is off, to a tenth of a mm.

A slanted line moves one millimetre aside while it climbs ten: where a crease in the middle of the
paper meets it, a scale ten times as large tells how far the paper's middle is from the print's.
"""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4

from circledesk.documents.design import MM
from circledesk.documents.pdf_file import PdfCanvas
from circledesk.documents.text import draw, prepare
from circledesk.documents.words import Language, language_of, say
from circledesk.documents.wrap import wrap

REACH = 5
"""Millimetres that a scale shows to either side."""
LARGER = 10
BAR = 80
"""mm of the line that a ruler is laid on."""
_HALF = 8 * MM
"""Half the width of a scale."""
_INK, _LINE = (0.11, 0.14, 0.19), (0.62, 0.65, 0.7)


def render_ruler_page(
    out: BinaryIO,
    language: str = "en",
    *,
    team: str = "CircleDesk",
    landscape: bool = True,
    moved: tuple[int, int] = (0, 0),
) -> None:
    """Write the page, lying as certificates do: a printer errs differently when it turns them.

    `moved` is what was typed of the printer, as in a `SheetPlan`: then creases meet the noughts.
    """
    speech = language_of(language)
    size = (A4[1], A4[0]) if landscape else A4
    canvas = PdfCanvas(out, pagesize=size, lang=speech)
    canvas.setTitle(say(speech, "ruler.name"))
    canvas.setAuthor(team)
    canvas.translate(moved[0] * MM / 10, -moved[1] * MM / 10)
    across = size[1] / 2 if landscape else size[1] - 75 * MM
    for name, x, y, turned in (
        ("across", size[0] / 2, across, False),
        ("down", 80 * MM, size[1] / 2, True),
    ):
        canvas.saveState()
        canvas.translate(x, y)
        # Turned to the right, the scale's right side points down, where numbers grow.
        canvas.rotate(-90 if turned else 0)
        _scale(canvas, say(speech, f"ruler.{name}"), turned=turned)
        canvas.restoreState()
    _crosses(canvas, size, speech)
    if landscape:
        _words(canvas, (176 * MM, size[1] - 34 * MM, size[0] - 200 * MM), speech)
    else:
        _words(canvas, (26 * MM, size[1] - 176 * MM, size[0] - 52 * MM), speech)
    canvas.showPage()
    canvas.save()


def _scale(canvas: Any, name: str, *, turned: bool) -> None:
    """Draw a scale round its nought, which lies in the middle of the page one way."""
    for tenth in range(-10 * REACH, 10 * REACH + 1):
        y = tenth / 10 * LARGER * MM
        long = _HALF if tenth % 5 == 0 else 0
        canvas.setStrokeColorRGB(*_LINE)
        canvas.setLineWidth(0.5 if tenth % 10 == 0 else 0.25)
        canvas.line(-long, y, long, y)
        canvas.setStrokeColorRGB(*_INK)
        for side in (-_HALF, _HALF):
            canvas.line(side, y, side * 0.86, y)
        if tenth % 10 == 0:
            number = f"{tenth // 10:+}".replace("-", "–") if tenth else "0"
            for side in (-1, 1):
                _upright(canvas, number, (side * (_HALF + 4 * MM), y), 7, turned=turned)
    canvas.setStrokeColorRGB(*_INK)
    canvas.setLineWidth(0.7)
    high = REACH * LARGER * MM
    canvas.line(-REACH * MM, -high, REACH * MM, high)
    at = (-_HALF - 10 * MM, 0) if turned else (0, high + 6 * MM)
    _upright(canvas, f"{name} (mm)", at, 11, turned=turned, style="sans-bold")


def _upright(
    canvas: Any,
    text: str,
    middle: tuple[float, float],
    size: float,
    *,
    turned: bool,
    style: str = "sans",
) -> None:
    """Draw words round a point, level on the page also where the scale is turned."""
    line = prepare(text, style)
    canvas.saveState()
    canvas.translate(*middle)
    canvas.rotate(90 if turned else 0)
    canvas.setFillColorRGB(*_INK)
    draw(canvas, -line.width * size / 2, -size * 0.36, line, size)
    canvas.restoreState()


def _crosses(canvas: Any, size: tuple[float, float], language: Language) -> None:
    canvas.setFillColorRGB(*_INK)
    canvas.setLineWidth(0.4)
    for x in (20 * MM, size[0] - 20 * MM):
        for y in (20 * MM, size[1] - 20 * MM):
            canvas.line(x - 4 * MM, y, x + 4 * MM, y)
            canvas.line(x, y - 4 * MM, x, y + 4 * MM)
    hint = prepare(say(language, "ruler.cross"), "sans")
    draw(canvas, 26 * MM, 17.6 * MM, hint, 7)
    draw(canvas, size[0] - 26 * MM - hint.width * 7, 17.6 * MM, hint, 7)


def _words(canvas: Any, place: tuple[float, float, float], language: Language) -> None:
    """Draw what to do, from a left and top on, within a width."""
    left, y, width = place
    y = _paragraph(canvas, say(language, "ruler.title"), (left, y, width), 16, "sans-bold") - 4 * MM
    for number, key in enumerate(("print", "fold", "read", "type"), 1):
        draw(canvas, left, y - 10.5, prepare(f"{number}.", "sans-bold"), 10.5)
        at = (left + 7 * MM, y, width - 7 * MM)
        y = _paragraph(canvas, say(language, f"ruler.{key}"), at, 10.5) - 2 * MM
    y -= 6 * MM
    canvas.setLineWidth(0.8)
    canvas.line(left, y, left + BAR * MM, y)
    for x in (left, left + BAR * MM):
        canvas.line(x, y - 2 * MM, x, y + 2 * MM)
    _paragraph(canvas, say(language, "ruler.line", mm=BAR), (left, y - 4 * MM, width), 9)


def _paragraph(
    canvas: Any, text: str, place: tuple[float, float, float], size: float, style: str = "sans"
) -> float:
    """Draw words under a left and top; return where they end."""
    left, y, width = place
    block = wrap(text, style, size, width)
    for line in block.lines:
        draw(canvas, left, y - size, line, size)
        y -= block.leading
    return y
