"""The weekly update laid out on A4 sheets."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from typing import BinaryIO

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer
from reportlab.platypus.tables import Table

from circledesk.documents.flowables import (
    ACCENT,
    GREY,
    LINE,
    Bar,
    Figures,
    Heading,
    Labelled,
    OneLine,
    Words,
)
from circledesk.documents.fonts import first_font
from circledesk.documents.sheet import WIDTH, Sheet, write_sheets
from circledesk.documents.text import is_right_to_left
from circledesk.documents.weekly_view import Growth, Note, Quote, Row, Section, WeeklyView
from circledesk.documents.words import Language, quoted, say

_TEXT, _DETAIL = 9.5, 8.0
_INDENT = 9
"""Of a quote, from its bar."""
_GAP = 12
"""Between two columns of a table."""
_CIRCLE_SHARE = 0.62
"""Of what the dates and the figures leave, for the circle; the facilitator has the rest."""
_NAME_SHARE = 0.36
"""Of the width, for the name before a bar or a sentence."""


def build(view: WeeklyView, out: BinaryIO) -> None:
    """Write the view as PDF."""
    story: list[Flowable] = [
        Words(view.title, 20, style="sans-bold"),
        Words(view.intro, _TEXT, colour=GREY, above=2),
        Spacer(0, 12),
        Figures(view.figures),
    ]
    for section in view.sections:
        story += _section(section, view.language)
    if view.left_out:
        story.append(Spacer(0, 12))
        story += [Words(sentence, _DETAIL, colour=GREY) for sentence in view.left_out]
    sheet = Sheet(view.language, view.team, view.name, view.made)
    write_sheets(story, sheet, out, title=f"{view.name}: {view.title}")


def _section(section: Section, language: Language) -> list[Flowable]:
    # A heading never stands alone at the foot of a page: its first rows go with it.
    parts: list[Flowable] = [CondPageBreak(130 if section.columns else 66)]
    parts.append(Heading(section.heading, section.aside))
    if not section.rows:
        return [*parts, Words(section.empty, _TEXT, colour=GREY)]
    if isinstance(section.rows[0], Quote):
        for row in section.rows:
            if isinstance(row, Quote):
                # Without room for some lines, only a stump of the bar would stand there.
                parts += [CondPageBreak(40), _quote(row, language)]
        return parts
    most = max((row.total for row in section.rows if isinstance(row, Growth)), default=0)
    body = [_cells(row, section, most) for row in section.rows]
    return [*parts, _table(section, body)]


def _quote(quote: Quote, language: Language) -> Flowable:
    parts = _plus_and_delta(quote, language)
    if quote.reflection:
        parts.append(_said(quote.reflection, language))
    parts.append(Words(quote.source, _DETAIL, colour=GREY))
    table = Table([[part] for part in parts], colWidths=[WIDTH], splitInRow=1, spaceAfter=6)
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), first_font()),
            ("LEFTPADDING", (0, 0), (-1, -1), _INDENT),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5),
            ("LINEBEFORE", (0, 0), (0, -1), 2.2, Color(*ACCENT)),
        ]
    )
    return table


def _plus_and_delta(quote: Quote, language: Language) -> list[Flowable]:
    """Return what went well and what to change: on one line where both are short."""
    label = say(language, "weekly.to_change")
    if quote.plus and quote.delta:
        texts = (
            (quoted(quote.plus, language), "sans"),
            (label, "sans-bold"),
            (quote.delta, "sans"),
        )
        line = OneLine(texts, _TEXT)
        turned = is_right_to_left(quote.plus) or is_right_to_left(quote.delta)
        if line.natural <= WIDTH - _INDENT and not turned:
            return [line]
    parts: list[Flowable] = [_said(quote.plus, language)] if quote.plus else []
    if quote.delta:
        parts.append(Labelled(label, Words(quote.delta, _TEXT, rtl=None)))
    return parts


def _said(text: str, language: Language) -> Words:
    return Words(quoted(text, language), _TEXT, right=is_right_to_left(text), rtl=None)


def _table(section: Section, body: list[list[list[Flowable]]]) -> Table:
    head = [_head_row(section)] if section.columns else []
    rows = [*head, *body]
    table = Table(rows, colWidths=_widths(rows, section), repeatRows=len(head))
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), first_font()),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, Color(*LINE)),
        ]
    )
    return table


def _widths(rows: list[list[list[Flowable]]], section: Section) -> list[float]:
    """Return the columns' widths: dates and figures on one line each, words in what is left."""
    columns = len(rows[0])
    if columns == 1:
        return [WIDTH]
    if not section.columns:
        return [WIDTH * _NAME_SHARE, WIDTH * (1 - _NAME_SHARE)]
    figures = range(columns - section.figures, columns)
    widths = {
        place: _natural([row[place] for row in rows]) + (_GAP if place < columns - 1 else 0)
        for place in (0, *figures)
    }
    left = WIDTH - sum(widths.values())
    return [
        widths[0],
        left * _CIRCLE_SHARE,
        left * (1 - _CIRCLE_SHARE),
        *(widths[f] for f in figures),
    ]


def _natural(cells: list[list[Flowable]]) -> float:
    """Return the width of the widest words of a column, all on one line."""
    found = [words.natural for cell in cells for words in cell if isinstance(words, Words)]
    return float(min(max(found), WIDTH / 5))


def _head_row(section: Section) -> list[list[Flowable]]:
    plain = len(section.columns) - section.figures
    return [
        [Words(column, _DETAIL, colour=GREY, right=place >= plain)]
        for place, column in enumerate(section.columns)
    ]


@singledispatch
def _cells(row: object, section: Section, most: int) -> list[list[Flowable]]:
    raise TypeError(f"no row of the weekly update: {row!r}")


@_cells.register
def _(row: Row, section: Section, most: int) -> list[list[Flowable]]:
    plain = len(row.cells) - section.figures
    return [
        _stack((main, detail), right=place >= plain)
        for place, (main, detail) in enumerate(row.cells)
    ]


@_cells.register
def _(row: Growth, section: Section, most: int) -> list[list[Flowable]]:
    return [_stack((row.circle, row.detail)), [Bar(row.new, row.total, most, row.words)]]


@_cells.register
def _(row: Note, section: Section, most: int) -> list[list[Flowable]]:
    return [_stack((row.what,)), *([_stack((row.words,))] if row.words else [])]


def _stack(texts: Iterable[str], *, right: bool = False) -> list[Flowable]:
    main, *details = texts
    small: list[Flowable] = [
        Words(text, _DETAIL, colour=GREY, right=right) for text in details if text
    ]
    return [Words(main, _TEXT, right=right), *small]
