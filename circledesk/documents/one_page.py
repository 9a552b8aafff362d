"""A paper of one A4 page that is drawn by hand, not flowed: flyers, posters, slips."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import A4

from circledesk.documents.pdf_file import PdfCanvas
from circledesk.documents.words import Language

PAGE_WIDTH, PAGE_HEIGHT = A4
_PEOPLE = 12


def write_page(
    draw: Callable[[Any], None], out: BinaryIO, *, title: str, author: str, language: Language
) -> None:
    """Write what `draw` draws; the same drawing gives the same bytes."""
    write_pages(
        lambda canvas, _: draw(canvas), out, 1, title=title, author=author, language=language
    )


def write_pages(
    draw: Callable[[Any, int], None],
    out: BinaryIO,
    pages: int,
    *,
    title: str,
    author: str,
    language: Language,
) -> None:
    """Write as many pages, each drawn by its number from 0."""
    canvas = PdfCanvas(out, pagesize=A4, lang=language)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    for page in range(pages):
        draw(canvas, page)
        canvas.showPage()
    canvas.save()


def draw_ring(canvas: Any, x: float, y: float, radius: float) -> None:
    """Draw the ornament of our papers round a middle: people in a circle."""
    for person in range(_PEOPLE):
        angle = 2 * pi * person / _PEOPLE + pi / 2
        canvas.circle(
            x + radius * cos(angle), y + radius * sin(angle), radius * 0.18, stroke=0, fill=1
        )


def cut_line(canvas: Any, x: float, y: float, to_x: float, to_y: float) -> None:
    """Draw where the paper is cut."""
    canvas.saveState()
    canvas.setLineWidth(0.6)
    canvas.setStrokeGray(0.45)
    canvas.setDash(3, 3)
    canvas.line(x, y, to_x, to_y)
    canvas.restoreState()
