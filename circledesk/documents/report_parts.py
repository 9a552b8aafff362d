"""What reports are put together from: their head, sections, people's words, tables, scales."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.charts import Column, Columns
from circledesk.documents.flowables import ACCENT, GREY, LINE, Figures, Heading, Words
from circledesk.documents.fonts import first_font
from circledesk.documents.sheet import WIDTH
from circledesk.documents.text import clean, is_right_to_left
from circledesk.documents.weekly_view import Figure
from circledesk.documents.words import Language, count, decimal, quoted, say
from circledesk.services.facts.circle_report import Spread

TEXT, DETAIL = 9.5, 8.0
MOST_QUOTES = 5
"""P2PU's rule: five of them, and how many more."""
_GAP = 10
_SCALE_HEIGHT = 74
Cell = Any
"""Words, or a flowable that stands in their place."""


def head(title: str, line: str, figures: Sequence[Figure]) -> list[Flowable]:
    """Return title, what it is of, and the figures between two lines."""
    return [
        Words(title, 20, style="sans-bold"),
        Words(line, TEXT, colour=GREY, above=2),
        Spacer(0, 12),
        Figures(figures),
    ]


def section(heading: str, aside: str = "", *, room: float = 80) -> list[Flowable]:
    """Return a heading that does not stand alone at the foot of a page."""
    return [CondPageBreak(room), Heading(heading, aside)]


def quotes(texts: Sequence[str], language: Language, most: int = MOST_QUOTES) -> list[Flowable]:
    """Return people's words, each with a bar at its side, and how many more there are."""
    parts: list[Flowable] = [_barred(quoted(clean(text), language), text) for text in texts[:most]]
    if len(texts) > most:
        parts.append(Words(say(language, "weekly.more", n=len(texts) - most), DETAIL, colour=GREY))
    return parts


def attributed(text: str, source: str, language: Language) -> Flowable:
    """Return words with whose they are below them."""
    return _barred(quoted(clean(text), language), text, source)


def _barred(shown: str, text: str, source: str = "") -> Flowable:
    right = is_right_to_left(text)
    cells: list[list[Flowable]] = [[Words(shown, TEXT, right=right, rtl=None)]]
    if source:
        cells.append([Words(source, DETAIL, colour=GREY)])
    table = Table(cells, colWidths=[WIDTH], splitInRow=1, spaceAfter=4)
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), first_font()),
            ("LEFTPADDING", (0, 0), (-1, -1), 9),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5),
            ("LINEBEFORE", (0, 0), (0, -1), 2.2, Color(*ACCENT)),
        ]
    )
    return table


def table(
    columns: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float], figures: int
) -> Flowable:
    """Return a table; the last `figures` columns stand at the right. `shares` are of the width."""
    plain = len(columns) - figures
    head_row = [
        Words(one, DETAIL, colour=GREY, right=at >= plain) for at, one in enumerate(columns)
    ]
    body = [
        [
            Words(cell, TEXT, right=at >= plain) if isinstance(cell, str) else cell
            for at, cell in enumerate(line)
        ]
        for line in rows
    ]
    made = Table([head_row, *body], colWidths=[WIDTH * share for share in shares], repeatRows=1)
    style: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), first_font()),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*LINE)),
    ]
    made.setStyle(style)
    return made


def spreads(told: Sequence[Spread], language: Language) -> Flowable:
    """Return the scales two by two: how often 1 to 5 were given, what 1 and 5 mean, the mean."""
    return two_by_two([_spread(one, language) for one in told])


def two_by_two(cells: Sequence[list[Flowable]]) -> Flowable:
    """Return parts side by side, two a row; it breaks over pages between rows."""
    rows = [list(pair) for pair in zip_longest(cells[::2], cells[1::2], fillvalue="")]
    made = Table(rows, colWidths=[WIDTH / 2, WIDTH / 2])
    made.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), first_font()),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("RIGHTPADDING", (0, 0), (0, -1), 14),
            ("LEFTPADDING", (1, 0), (1, -1), 14),
            ("RIGHTPADDING", (1, 0), (1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
    )
    return made


def _spread(one: Spread, language: Language) -> list[Flowable]:
    columns = [Column(str(value), count) for value, count in enumerate(one.counts, 1)]
    ends = say(language, f"report.{one.key}.least"), say(language, f"report.{one.key}.most")
    return [
        Words(say(language, f"report.{one.key}"), TEXT, style="sans-bold"),
        Words(mean_words(one, language), DETAIL, colour=GREY),
        Columns(columns, _SCALE_HEIGHT, ends=ends),
    ]


def mean_words(one: Spread, language: Language) -> str:
    """Return how many answered, and the mean."""
    if one.mean is None:
        return say(language, "report.no_answer")
    return count(language, "report.mean", one.answered, mean=decimal(one.mean, language))


def together(parts: list[Flowable]) -> list[Flowable]:
    """Keep parts on one page."""
    return [KeepTogether(parts)]
